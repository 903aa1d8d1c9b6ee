"""The patient reader: the standard library, for whatever the fast one cannot read and where it is not installed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message as Mime
from email.parser import BytesParser
from email.policy import Compat32
from email.utils import getaddresses

from onward.journey.message import Address
from onward.sources.charset import decode
from onward.sources.parts import Parts

MOST_PARTS = 2_000
MOST_ADDRESSES = 100
_LONGEST_HEADER = 4_000
_LONGEST_ADDRESSES = 20_000
_MOST_LINES = 1_000
_LISTS = {"to", "cc", "references", "x-gmail-labels"}
# The library compares each line with the boundary of each open level; real mail stays far below this product.
_MOST_WORK = 20_000_000
_MOST_DASHES = 10_000
_BOUNDARY = re.compile(rb"boundary", re.IGNORECASE)


class _Bounded(Compat32):
    """The library's own policy, with an end to each header: it takes quadratic time on one of a megabyte."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Name and value of a header as it stands in the source."""
        name, value = super().header_source_parse(sourcelines[:_MOST_LINES])
        return name, value[:_LONGEST_ADDRESSES] if name.lower() in _LISTS else value[:_LONGEST_HEADER]


_PARSER = BytesParser(policy=_Bounded())


def parts(data: bytes) -> Parts:
    """Take a message apart. May raise RecursionError and what else the library raises on hostile bytes."""
    mime = _PARSER.parsebytes(_bounded(data))
    raw: dict[str, str] = {}
    for name, value in mime.raw_items():
        raw.setdefault(name.lower(), unfolded(str(value)))
    found = _texts(mime)
    return Parts(
        {name: header(value) for name, value in raw.items()},
        next(iter(_addresses(raw.get("from", ""))), None),
        _addresses(raw.get("to", "")),
        next(iter(_addresses(raw.get("reply-to", ""))), None),
        found.get("text/plain", ""),
        found.get("text/html", ""),
        found.get("text/calendar", ""),
    )


def _bounded(data: bytes) -> bytes:
    """Cut what would take hours or gigabytes: hundreds of open levels over many lines, thousands of parts."""
    at = 0
    for _ in range(_MOST_DASHES):
        at = data.find(b"\n--", at) + 1
        if not at:
            break
    else:
        data = data[:at]
    levels = sum(1 for _ in _BOUNDARY.finditer(data))
    lines = data.count(b"\n") + data.count(b"\r")
    if levels * lines <= _MOST_WORK:
        return data
    return data[: max(100_000, len(data) * _MOST_WORK // (levels * lines))]


def _texts(mime: Mime) -> dict[str, str]:
    """The first text of each kind that holds any; an attached one only where no other is found."""
    found: dict[str, str] = {}
    attached: dict[str, str] = {}
    for part in _walk(mime):
        kind = part.get_content_type()
        if kind not in {"text/plain", "text/html", "text/calendar"} or kind in found:
            continue
        text = _text(part)
        if text and not text.isspace():
            found_here = attached if _is_attached(part) and kind != "text/calendar" else found
            found_here.setdefault(kind, text)
    if not found.keys() & {"text/plain", "text/html"}:
        found |= attached
    if not found.keys() & {"text/plain", "text/html"} and mime.get_content_maintype() == "multipart":
        found["text/plain"] = "" if mime.is_multipart() else _text(mime)
    return found


def _walk(mime: Mime) -> Iterator[Mime]:
    """Visit the parts in order, without recursion, 2,000 at most."""
    waiting = [mime]
    for _ in range(MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop()
        yield part
        inner = part.get_payload() if part.is_multipart() else None
        if isinstance(inner, list):
            waiting.extend(child for child in reversed(inner) if isinstance(child, Mime))


def _is_attached(part: Mime) -> bool:
    return str(part.get("content-disposition", "")).lower().lstrip().startswith("attachment")


def _text(part: Mime) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    return decode(payload, _charset(part))


def _charset(part: Mime) -> str:
    try:
        return str(part.get_content_charset() or "")
    except (LookupError, ValueError, TypeError, AttributeError):
        return ""


def header(line: str) -> str:
    """Decode the encoded words of an unfolded header (RFC 2047); a broken one stays as written.

    >>> header("=?utf-8?q?Gr=C3=BC=C3=9Fe?= from =?nowhere?q?K=F6ln?=")
    'Grüße from Köln'
    """
    line = line[:_LONGEST_HEADER]
    if "=?" not in line:
        return line
    try:
        pieces = decode_header(line)
    except (ValueError, LookupError, AttributeError, TypeError, HeaderParseError):
        return line
    return "".join(
        decode(piece, charset or "") if isinstance(piece, bytes) else str(piece) for piece, charset in pieces
    )


def unfolded(value: str) -> str:
    """One line of text; raw 8-bit bytes, which the library keeps as surrogates, decoded."""
    raw = value.encode("utf-8", "surrogateescape")
    return " ".join(decode(raw[:_LONGEST_ADDRESSES]).split())


def _addresses(line: str) -> tuple[Address, ...]:
    if not line:
        return ()
    try:
        pairs = getaddresses([line])
    except (ValueError, IndexError, AttributeError, TypeError, RecursionError):
        pairs = []
    found = tuple(
        Address(header(display), address.strip().lower())
        for display, address in pairs[:MOST_ADDRESSES]
        if display or address
    )
    return found if any("@" in one.address and " " not in one.address for one in found) else (_rescued(line),)


def _rescued(line: str) -> Address:
    """Name and address of a line that breaks the grammar: an unclosed quote, a second @."""
    match = re.search(r"<([^<>\s]{1,320})>", line) or re.search(r"([^\s<>\",;:]{1,64}@[^\s<>\",;:]{1,255})", line)
    if not match:
        return Address(header(line.strip(' "')), "")
    return Address(header(line[: match.start()].strip(' "<')), match[1].lower())
