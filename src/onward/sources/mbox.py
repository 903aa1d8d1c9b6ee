"""The mbox file: one stream, cut at its separator lines."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from onward.journey.message import Problem
from onward.sources.mailbox import Form, Raw
from onward.sources.trouble import plainly

CHUNK = 4 * 1024 * 1024
LARGEST = 32 * 1024 * 1024
LOOK_AHEAD = 4096
BOM = b"\xef\xbb\xbf"

_STRICT = re.compile(
    rb"From +\S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) +(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) .*\d\d:\d\d:\d\d"
)
_CLOCK = re.compile(rb"\d{1,2}:\d\d")
_HEADER = re.compile(rb"[!-9;-~]+:|>From ")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_BOUNDARY = re.compile(rb"""boundary\s*=\s*"?([^"\r\n;]{1,200})""", re.IGNORECASE)


def is_separator(buffer: bytes | bytearray, at: int = 0) -> bool:
    """Whether a message begins with the line at `at`, which begins with `From `; looks 4,096 bytes ahead.

    >>> is_separator(b"From 17@xxx Mon Mar 02 10:00:00 +0000 2026")
    True
    >>> is_separator(b"From 10:30 on we meet in the hall.")
    False
    """
    limit = at + LOOK_AHEAD
    end = buffer.find(b"\n", at, limit)
    if end < 0:
        if len(buffer) >= limit:
            return False
        end = len(buffer)
    if _STRICT.match(buffer, at, end):
        return True
    return bool(_CLOCK.search(buffer, at, end) and _HEADER.match(buffer, end + 1, limit))


class _Window:
    """A stretch of the stream held in memory; positions are offsets in the stream."""

    def __init__(self, stream: BinaryIO, start: int, chunk: int) -> None:
        self.stream, self.base, self.chunk = stream, start, chunk
        self.buffer = bytearray()
        self.ended = False

    @property
    def end(self) -> int:
        return self.base + len(self.buffer)

    def more(self) -> bool:
        """Read one more chunk; False at the end of the stream."""
        data = self.stream.read(self.chunk)
        self.ended = not data
        self.buffer += data
        return not self.ended

    def ahead(self, position: int) -> None:
        """Have the bytes needed to judge a line at `position`."""
        while not self.ended and self.end < position + LOOK_AHEAD:
            self.more()

    def forget(self, position: int) -> None:
        """Let go of what lies before `position`."""
        del self.buffer[: position - self.base]
        self.base = position

    def bytes(self, start: int, stop: int) -> bytes:
        with memoryview(self.buffer) as view, view[start - self.base : stop - self.base] as part:
            return bytes(part)

    def line_end(self, position: int) -> int:
        """Where the line after the one at `position` begins."""
        end = self.buffer.find(b"\n", position - self.base, position - self.base + LOOK_AHEAD)
        return self.end if end < 0 else self.base + end + 1

    def seek_separator(self, position: int, largest: int) -> tuple[int | None, bool]:
        """Find the next separator behind the line end at or after `position`.

        Gives its offset, None at the end of the stream, and whether everything from `position` on is still held:
        what grows past `largest` is let go.
        """
        held, scan = True, position
        while True:
            found = self.buffer.find(b"\nFrom ", scan - self.base)
            if found >= 0:
                line = self.base + found + 1
                self.ahead(line)
                if is_separator(self.buffer, line - self.base):
                    return line, held
                scan = line
                continue
            scan = max(scan, self.end - 5)
            if self.end - position > largest:
                held = False
                self.forget(scan)
            elif position - self.base > self.chunk:
                self.forget(position)
            if not self.more():
                return None, held


def split(
    stream: BinaryIO,
    where: str,
    start: int = 0,
    labels: tuple[str, ...] = (),
    chunk: int = CHUNK,
    largest: int = LARGEST,
) -> Iterator[Raw | Problem]:
    """Cut a stream that stands at `start` into its messages; memory stays at a chunk and the largest message.

    A separator is a line `From ...` in the strict form (address, weekday, month, time) or in the loose one (a time of
    day, and a header in the next line). A message above `largest` bytes becomes a Problem.
    """
    window = _Window(stream, start, chunk)
    window.ahead(start)
    at = start + len(BOM) if start == 0 and window.buffer.startswith(BOM) else start
    if not (window.buffer.startswith(b"From ", at - start) and is_separator(window.buffer, at - start)):
        found, held = window.seek_separator(start, largest)
        before = window.bytes(at, window.end if found is None else found) if held else b"?"
        if before.strip():
            yield Problem(
                f"{where}, byte {start}",
                "there is something before the first message that is no message",
                "Nothing to do if it is not yours; otherwise export the mailbox again.",
            )
        if found is None:
            return
        at = found
    last = b""
    while True:
        body = window.line_end(at)
        following, held = window.seek_separator(body - 1, largest)
        end = window.end if following is None else following
        if held:
            data = window.bytes(body, end)
            last = data if following is None else b""
            yield Raw(f"{where}, byte {at}", at, end, unquoted(data), labels)
        else:
            yield Problem(
                f"{where}, byte {at}",
                f"this message is larger than {largest // 1_048_576} MB and was left out",
                "If it belongs to an application, add what it says by hand.",
            )
        if following is None:
            break
        at = following
    if is_cut(last):
        yield Problem(
            f"{where}, byte {at}",
            "the mailbox ends in the middle of a message",
            "It may have been cut while it was copied or downloaded: export it again. What was readable has been read.",
        )


def unquoted(data: bytes) -> bytes:
    """Take one `>` from each line `>From `, and the line ends at the end."""
    if b">From " in data:
        data = _QUOTED.sub(rb"\1", data)
    return data.rstrip(b"\r\n")


def is_cut(data: bytes) -> bool:
    """Whether the last message of an mbox breaks off: no line end, or a multipart that is never closed."""
    if not data:
        return False
    if not data.endswith(b"\n"):
        return True
    header = data[: LOOK_AHEAD * 16].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    boundary = _BOUNDARY.search(header)
    return bool(boundary and b"--" + boundary[1].rstrip() + b"--" not in data)


@dataclass(frozen=True, slots=True)
class Mbox:
    """An mbox file, or the member of an archive that is one.

    opened: opens the bytes for reading.
    labels: the folder name each message bears.
    """

    key: str
    path: Path
    size: int
    opened: Callable[[], BinaryIO] = field(repr=False)
    labels: tuple[str, ...] = ()
    kind: Form = Form.MBOX

    def raws(self, start: int = 0, check: str = "") -> Iterator[Raw | Problem]:
        """Read messages in order; see `Mailbox`."""
        if check:
            start = self._behind(start, check)
        return plainly(self.key, self._read(start))

    def ahead(self, start: int = 0, check: str = "") -> int:
        """Bytes from a position to the end; see `Mailbox`."""
        del check
        return max(0, self.size - start)

    def still_matches(self, offset: int, digest: str) -> bool:
        """Whether the message at `offset` still has this SHA-1."""
        return self._behind(offset, digest) > 0

    def _behind(self, offset: int, digest: str) -> int:
        """Give the position behind the message at `offset`, or 0 when it is another one."""
        first = next(plainly(self.key, self._read(offset)), None)
        matches = isinstance(first, Raw) and first.offset == offset and sha1(first.data) == digest
        return first.end if matches and isinstance(first, Raw) else 0

    def _read(self, start: int) -> Iterator[Raw | Problem]:
        with self.opened() as stream:
            if start:
                stream.seek(start)
            yield from split(stream, self.key, start, self.labels)


def sha1(data: bytes) -> str:
    """SHA-1 of a message's bytes, hexadecimal: an identity, not a protection."""
    return hashlib.sha1(data, usedforsecurity=False).hexdigest()


def of_file(path: Path, labels: tuple[str, ...]) -> Mbox:
    """Take a file for an mbox; its key is the resolved path."""
    return Mbox(str(path.resolve()), path, path.stat().st_size, lambda: path.open("rb", buffering=0), labels)
