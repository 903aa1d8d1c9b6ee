"""The Maildir: a directory with `cur` and `new`, one message a file, flags in the name. Nothing in it is ever moved."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from onward.sources.eml import Letter, Letters, read
from onward.sources.mailbox import Form

_FLAGS = {"T": "Trash", "D": "Drafts"}


def is_maildir(path: Path) -> bool:
    """Whether a directory has the two rooms of a Maildir."""
    return (path / "cur").is_dir() and (path / "new").is_dir()


def of_directory(path: Path) -> Letters:
    """Take a directory for a Maildir; a subfolder (`.Sent`) names its messages. Raises OSError."""
    folder = path.name.lstrip(".")
    labels = (folder,) if path.name.startswith(".") or path.name.casefold() != "maildir" else ()
    letters = tuple(_letters(path / "cur", labels)) + tuple(_letters(path / "new", labels))
    return Letters(str(path.resolve()), path, letters, read, Form.MAILDIR)


def _letters(room: Path, labels: tuple[str, ...]) -> Iterator[Letter]:
    with os.scandir(room) as entries:
        for entry in entries:
            if not entry.name.startswith(".") and entry.is_file(follow_symlinks=False):
                status = entry.stat(follow_symlinks=False)
                flagged = tuple(
                    _FLAGS[flag] for flag in entry.name.rpartition(":2,")[2] if ":2," in entry.name and flag in _FLAGS
                )
                yield Letter(status.st_ctime_ns, entry.path, status.st_size, labels + flagged)
