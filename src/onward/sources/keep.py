"""What the journal keeps of a message: its bytes without the attachments."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BLANK = re.compile(rb"\r?\n\r?\n")
_BOUNDARY = re.compile(rb"""boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s";]{1,200}))""", re.IGNORECASE)
_TYPE = re.compile(rb"^content-type\s*:\s*([!-.0-~]{1,100}/)", re.IGNORECASE | re.MULTILINE)
_ATTACHED = re.compile(rb"^content-disposition\s*:\s*attachment", re.IGNORECASE | re.MULTILINE)
_KEPT = (b"text/", b"multipart/", b"message/")
_LONGEST_HEAD = 256 * 1024


def without_attachments(raw: bytes, limit: int = 1_000_000) -> bytes:
    """Leave out the bodies of attachments; everything else stays as it is, cut at `limit` bytes.

    Texts, invitations and messages inside the message stay; what is cut still reads up to that place.
    """
    return b"".join(_kept(raw))[:limit]


def _kept(raw: bytes) -> Iterator[bytes]:
    boundaries: set[bytes] = set()
    start = 0
    while start < len(raw):
        blank = _BLANK.search(raw, start, start + _LONGEST_HEAD)
        body = blank.end() if blank else len(raw)
        head = raw[start:body]
        boundaries.update((quoted or bare).rstrip() for quoted, bare in _BOUNDARY.findall(head))
        kind = _TYPE.search(head)
        name = kind[1].lower() if kind else b"text/plain"
        if name.startswith(b"message/"):
            yield head
            start = body
            continue
        stop = _next_boundary(raw, body, boundaries)
        dropped = not name.startswith(_KEPT) or (_ATTACHED.search(head) and not name.startswith(b"text/calendar"))
        yield head if dropped else raw[start:stop]
        if stop == len(raw):
            return
        start = raw.find(b"\n", stop) + 1 or len(raw)
        yield raw[stop:start]


def _next_boundary(raw: bytes, start: int, boundaries: set[bytes]) -> int:
    """Where the next line that separates parts begins, or the end."""
    at = start if raw.startswith(b"--", start) else _next_dashes(raw, start)
    while at < len(raw):
        line = raw[at + 2 : at + 300].partition(b"\n")[0].rstrip()
        if line in boundaries or line.removesuffix(b"--") in boundaries:
            return at
        at = _next_dashes(raw, at)
    return len(raw)


def _next_dashes(raw: bytes, start: int) -> int:
    found = raw.find(b"\n--", start)
    return len(raw) if found < 0 else found + 1
