"""What the operating system and the archive reader complain of, said plainly."""

from __future__ import annotations

import lzma
import zipfile
import zlib
from collections.abc import Iterator

from onward.journey.message import Problem
from onward.sources.mailbox import Raw

BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, RuntimeError, ValueError)


def problem(where: str, error: Exception) -> Problem:
    """Say in plain words what went wrong while bytes were read."""
    match error:
        case FileNotFoundError():
            return Problem(where, "there is no such file", "Check the path, or choose the file again.")
        case PermissionError():
            return Problem(
                where,
                "this may not be read with your rights",
                "Copy it to a folder of your own, or ask the owner for the right to read it.",
            )
        case OSError():
            reason = error.strerror or "no reason given"
            return Problem(where, f"the system could not read it ({reason})", "Copy it to another disk and try again.")
        case _:
            return Problem(
                where,
                "the archive is damaged or packed in a way that cannot be read here",
                "Download it again, or unpack it yourself and import the folder.",
            )


def plainly(where: str, reading: Iterator[Raw | Problem]) -> Iterator[Raw | Problem]:
    """Pass on what is read; trouble on the way becomes one Problem, and the reading ends."""
    try:
        yield from reading
    except (OSError, *BROKEN) as error:
        yield problem(where, error)
