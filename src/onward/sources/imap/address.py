"""Addresses of accounts and folders on a mail server: `imaps://ann%40example.org@mail.example/Jobs` (RFC 5092)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from urllib.parse import parse_qs, quote, unquote, urlsplit

PORTS = {"imaps": 993, "imap": 143}
INBOX = "INBOX"

_HOST = re.compile(r"[\w.-]{1,253}|[0-9a-fA-F:.]{2,45}")
_LIKE = "Write it like imaps://ann%40example.org@mail.example/INBOX."


class AddressError(ValueError):
    """An address that leads to no folder; the text says how one looks."""


@dataclass(frozen=True, slots=True)
class Server:
    """One account on a mail server.

    encrypted: TLS from the first byte (imaps); otherwise (imap) STARTTLS, which only this computer itself may omit.
    """

    user: str
    host: str
    port: int
    encrypted: bool = True

    def __str__(self) -> str:
        scheme = "imaps" if self.encrypted else "imap"
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == PORTS[scheme] else f":{self.port}"
        return f"{scheme}://{quote(self.user, safe='')}@{host}{port}"


Password = Callable[[Server], str | None]
"""Gives the password of an account, or None where there is none to be had."""


@dataclass(frozen=True, slots=True)
class Place:
    """One folder of an account, as a person names it. since: only what the server received on this day or later."""

    server: Server
    folder: str = INBOX
    since: date | None = None

    def __str__(self) -> str:
        narrowed = f"?since={self.since.isoformat()}" if self.since else ""
        return f"{self.server}/{''.join(map(_readable, self.folder))}{narrowed}"


def is_address(text: str) -> bool:
    """Whether this is meant as an address of mail on a server.

    >>> is_address("IMAPS://ann@mail.example"), is_address("mail/imap")
    (True, False)
    """
    return text.lower().startswith(("imap://", "imaps://"))


def parse(text: str) -> Place:
    """Read an address. Raises AddressError, which never repeats the address: it may hold a password.

    >>> parse("imaps://ann%40example.org@mail.example/Gesendete%20Objekte?since=2026-01-01")
    Place(server=Server(user='ann@example.org', host='mail.example', port=993, encrypted=True), \
folder='Gesendete Objekte', since=datetime.date(2026, 1, 1))
    """
    try:
        split = urlsplit(text, allow_fragments=False)
        host, port = split.hostname or "", split.port
    except ValueError:
        raise AddressError(f"This is no address of a mail server. {_LIKE}") from None
    if split.password is not None:
        raise AddressError(
            "Leave the password out of the address: others on this computer could see it. You are asked for it."
        )
    scheme = split.scheme
    user, folder = unquote(split.username or ""), unquote(split.path.strip("/")) or INBOX
    if scheme not in PORTS or not user or not _HOST.fullmatch(host) or not (user + folder).isprintable():
        raise AddressError(f"Name the user and the mail server. {_LIKE}")
    server = Server(user, host, port or PORTS[scheme], encrypted=scheme == "imaps")
    return Place(server, folder, _since(split.query))


def _since(query: str) -> date | None:
    if not query:
        return None
    try:
        [(name, [day])] = parse_qs(query, strict_parsing=True, max_num_fields=2).items()
        return date.fromisoformat(day if name == "since" else "")
    except ValueError:
        raise AddressError("After a ? an address takes only a day, written like ?since=2026-01-01.") from None


def _readable(letter: str) -> str:
    return letter if letter.isprintable() and letter not in " %?#\\" else quote(letter, safe="")
