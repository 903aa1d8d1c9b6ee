"""The archive: a zip whose members are mailboxes. Members are read as streams; nothing is unpacked to disk."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from onward.journey.message import Problem
from onward.sources import folder_name, sniff
from onward.sources.eml import Letter, Letters
from onward.sources.mailbox import Form, Mailbox
from onward.sources.mbox import LARGEST, Mbox
from onward.sources.trouble import BROKEN, problem

MOST_MEMBERS = 200_000
NO_MAILBOX = "there is no mailbox in this archive"
# Mail packs three to twenty times; a bomb thousands of times.
_TIGHTEST = 200
_ALWAYS_ALLOWED = 100_000_000


def mailboxes(path: Path) -> Iterator[Mailbox | Problem]:
    """Find the mailboxes among the members of a zip; a Problem where it is damaged, locked, or a bomb."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield from _members(path, archive)
    except (OSError, *BROKEN) as error:
        yield problem(str(path), error)


def _members(path: Path, archive: zipfile.ZipFile) -> Iterator[Mailbox | Problem]:
    members = sorted((m for m in archive.infolist() if not m.is_dir()), key=lambda member: member.filename)
    if bad := _refusal(path, members):
        yield bad
        return
    found, letters = False, list[Letter]()
    for member in members:
        if sniff.is_other_by_name(member.filename):
            continue
        if member.flag_bits & 1:
            found = True
            yield Problem(
                f"{path}!{member.filename}",
                "this part of the archive is locked with a password",
                "Unpack it with your archive program, then import the folder.",
            )
            continue
        with archive.open(member) as stream:
            content = sniff.content(stream.read(sniff.HEAD))
        labels = folder_name.labels(PurePosixPath(member.filename))
        if content is sniff.Content.MBOX:
            found = True
            opened = partial(_open, path, member.filename)
            yield Mbox(f"{path.resolve()}!{member.filename}", path, member.file_size, opened, labels, Form.ZIP)
        elif content is sniff.Content.LETTER:
            letters.append(Letter(len(letters), member.filename, member.file_size, labels))
    if letters:
        yield Letters(f"{path.resolve()}!", path, tuple(letters), partial(_read, path), Form.ZIP)
    elif not found:
        yield Problem(
            str(path),
            NO_MAILBOX,
            "Google Takeout puts mail into Takeout/Mail/*.mbox: choose Mail when you order the export.",
        )


def _refusal(path: Path, members: list[zipfile.ZipInfo]) -> Problem | None:
    packed, unpacked = path.stat().st_size, sum(member.file_size for member in members)
    if len(members) <= MOST_MEMBERS and unpacked <= packed * _TIGHTEST + _ALWAYS_ALLOWED:
        return None
    return Problem(
        str(path),
        f"unpacked this archive would be {unpacked // 1_000_000} MB in {len(members)} files, which no mail export is",
        "It was left closed. If you trust it, unpack it yourself and import the folder.",
    )


def _open(path: Path, name: str) -> BinaryIO:
    archive = zipfile.ZipFile(path)
    try:
        return cast("BinaryIO", archive.open(name))
    finally:
        archive.close()  # the open member keeps the file itself open until it is closed


def _read(path: Path, name: str) -> bytes:
    with _open(path, name) as stream:
        return stream.read(LARGEST)
