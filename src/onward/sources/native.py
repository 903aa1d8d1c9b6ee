"""The fast reader: fast-mail-parser, where its wheel is installed. It decodes no attachment."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Protocol

from onward.journey.message import Address
from onward.sources.charset import decode, doubtful, tidy
from onward.sources.parts import STUB, Parts

if TYPE_CHECKING:
    from fast_mail_parser import PyAddress, PyLazyMail

MOST_ADDRESSES = 100
# The parser takes quadratic time on encoded words: 0.3 s for 20,000 of them, minutes for 500,000.
_MOST_ENCODED_WORDS = 2_000
_CALENDARS = {"text/calendar", "application/ics"}
_SHOWN = ("subject", "from", "x-gmail-labels")


class _Parse(Protocol):
    def __call__(self, payload: bytes, *, mode: str) -> PyLazyMail: ...


@cache
def installed() -> _Parse | None:
    """The parser, or None where it is not installed."""
    try:
        from fast_mail_parser import parse_email
    except ImportError:
        return None
    return parse_email  # type: ignore[return-value]  # overloads by mode, of which this is one


def parts(data: bytes) -> Parts | None:
    """Take a message apart; None where the standard library has to look at it.

    That is when the parser is absent, would take long, raises, finds no text, or shows signs of a wrong charset; the
    HTML is not looked at here, its text is to be checked by `doubtful`.
    """
    parse = installed()
    if parse is None or (data.count(b"?") > _MOST_ENCODED_WORDS and data.count(b"=?") > _MOST_ENCODED_WORDS):
        return None
    try:
        mail = parse(data, mode="lazy")
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # a panic of the native code is no Exception
        return None
    plain = _first(mail.text_plain)
    html = _first(mail.text_html) if len(plain) < STUB else ""
    if not plain and not html:
        return None
    headers = {name.lower(): values[0] for name, values in reversed(mail.headers.items()) if values}
    if doubtful(plain) or any(_odd(headers.get(name, "")) for name in _SHOWN):
        return None
    if "from" in headers and (mail.from_ is None or (mail.from_.display_name is None and "(" in headers["from"])):
        return None
    return Parts(
        headers,
        _address(mail.from_) if mail.from_ else None,
        tuple(_address(address) for address in mail.to[:MOST_ADDRESSES]),
        _address(mail.reply_to[0]) if mail.reply_to else None,
        plain,
        html,
        _calendar(mail),
    )


def _first(texts: list[str]) -> str:
    return next((text.replace("\0", "") for text in texts if text and not text.isspace()), "")


def _odd(header: str) -> bool:
    return "=?" in header or doubtful(header)


def _address(address: PyAddress) -> Address:
    return Address(tidy(address.display_name or ""), tidy(address.address).strip().lower())


def _calendar(mail: PyLazyMail) -> str:
    for attachment in mail.attachments:
        if attachment.mimetype.lower() in _CALENDARS:
            try:
                return decode(attachment.content)
            except Exception:
                return ""
    return ""
