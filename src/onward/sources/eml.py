"""Messages that lie in files of their own: .eml, .emlx, the letters of a Maildir."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from onward.journey.message import Problem
from onward.sources.mailbox import Form, Raw
from onward.sources.mbox import BOM, LARGEST, sha1
from onward.sources.trouble import BROKEN, problem

_EMLX = re.compile(rb"\s*(\d{1,10})[ \t]*\r?\n")


@dataclass(frozen=True, slots=True)
class Letter:
    """One file that is one message.

    since: when the file came or last changed, in nanoseconds. A file that arrives has a later one than all files read
        before, whatever its name and however it got there, and it cannot be set back.
    name: path of the file, or name of the archive's member.
    """

    since: int
    name: str
    size: int
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of one directory, oldest change first; a position is a change time.

    Resuming reads every letter that came or was changed since, so nothing needs to be compared; letters read twice
    (a flag was set, which renames the file of a Maildir) are known by their Message-ID and digest.
    """

    key: str
    path: Path
    letters: tuple[Letter, ...] = field(repr=False)
    read: Callable[[str], bytes] = field(repr=False)
    kind: Form = Form.EML

    @property
    def size(self) -> int:
        """Bytes of all letters."""
        return sum(letter.size for letter in self.letters)

    def raws(self, start: int = 0, check: str = "") -> Iterator[Raw | Problem]:
        """Read the letters changed at `start` or later; see `Mailbox`."""
        del check
        for letter in sorted(self.letters, key=lambda letter: (letter.since, letter.name)):
            if letter.since >= start:
                yield self._raw(letter)

    def ahead(self, start: int = 0, check: str = "") -> int:
        """Bytes of the letters changed at `start` or later; see `Mailbox`."""
        del check
        return sum(letter.size for letter in self.letters if letter.since >= start)

    def still_matches(self, offset: int, digest: str) -> bool:
        """Whether a letter changed at `offset` has this SHA-1."""
        return any(
            isinstance(raw, Raw) and sha1(raw.data) == digest
            for raw in (self._raw(letter) for letter in self.letters if letter.since == offset)
        )

    def _raw(self, letter: Letter) -> Raw | Problem:
        if letter.size > LARGEST:
            return Problem(
                letter.name,
                f"this message is larger than {LARGEST // 1_048_576} MB and was left out",
                "If it belongs to an application, add what it says by hand.",
            )
        try:
            data = self.read(letter.name)
        except (OSError, *BROKEN) as error:
            return problem(letter.name, error)
        return Raw(letter.name, letter.since, letter.since, one_message(data), letter.labels)


def one_message(data: bytes) -> bytes:
    """Take the message out of a file: without byte order mark, stray `From ` line, or the frame of an .emlx."""
    data = data.removeprefix(BOM)
    if frame := _EMLX.match(data):
        data = data[frame.end() : frame.end() + int(frame[1])]
    if data.startswith((b"From ", b">From ")):
        data = data.partition(b"\n")[2]
    return data


def of_file(path: Path, labels: tuple[str, ...] = ()) -> Letters:
    """Take a file for one message."""
    return Letters(str(path.resolve()), path, (letter(path, labels),), read)


def of_directory(path: Path, files: list[Path], labels: tuple[str, ...]) -> Letters:
    """Take the single messages of one directory for a mailbox."""
    return Letters(str(path.resolve()), path, tuple(letter(file, labels) for file in files), read)


def letter(path: Path, labels: tuple[str, ...]) -> Letter:
    """Note a file without reading it."""
    status = path.stat()
    return Letter(status.st_ctime_ns, str(path), status.st_size, labels)


def read(name: str) -> bytes:
    """Read a file whole; its size was judged before."""
    with Path(name).open("rb") as stream:
        return stream.read(LARGEST)
