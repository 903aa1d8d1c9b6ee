"""Which mailboxes lie at a path: told by content, because the files of mail programs often have no extension."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from onward.journey.message import Problem
from onward.sources import eml, folder_name, maildir, mbox, sniff, takeout
from onward.sources.mailbox import Mailbox
from onward.sources.sniff import Content
from onward.sources.trouble import problem

_REFUSED = {
    Content.PST: (
        "this is an Outlook data file, which cannot be read directly",
        "Import it into Thunderbird, or run `readpst -o out FILE` (package pst-utils): both give mbox files.",
    ),
    Content.MSG: (
        "this is an Outlook message or another Office file, which cannot be read directly",
        "Drag the message from Outlook into Thunderbird and save it as .eml, or export the whole mailbox to mbox.",
    ),
    Content.PACKED: (
        "this is a packed archive of a kind that is not opened here",
        "Unpack it with your archive program, then import the folder.",
    ),
    Content.EMPTY: ("this is empty", "Choose the file that holds the messages, or export the mailbox again."),
    Content.OTHER: (
        "this is not a mailbox",
        "Choose an mbox file, a Maildir, an .eml file, a Google Takeout zip, or a folder of these.",
    ),
}


def mailboxes(path: Path) -> Iterator[Mailbox | Problem]:
    """Find every mailbox at a path, in a settled order; what cannot be read is a Problem with a hint.

    A folder is walked without following links; files in it that are no mail are passed over quietly.
    """
    try:
        if path.is_dir():
            yield from _directory(path)
        elif path.is_file():
            yield from _file(path)
        elif path.exists():
            yield _refused(path, Content.OTHER)
        else:
            yield problem(str(path), FileNotFoundError())
    except OSError as error:
        yield problem(str(path), error)


def _file(path: Path) -> Iterator[Mailbox | Problem]:
    content = _content(path)
    if content is Content.OTHER and path.suffix.lower() == ".eml":
        content = Content.LETTER
    if content is Content.ZIP:
        yield from takeout.mailboxes(path)
    elif content is Content.MBOX:
        yield mbox.of_file(path, folder_name.labels(path))
    elif content is Content.LETTER:
        yield eml.of_file(path, folder_name.labels(path))
    else:
        yield _refused(path, content)


def _directory(root: Path) -> Iterator[Mailbox | Problem]:
    found = False
    for path in _walk(root):
        for mailbox in _room(path):
            found = True
            yield mailbox
    if not found:
        yield Problem(
            str(root),
            "no mail was found in this folder",
            "Choose the folder of a mail program, a Maildir, or one with mbox, .eml or Takeout files.",
        )


def _walk(root: Path) -> Iterator[Path]:
    """Visit a directory and those below it, sorted; hidden ones only where they are Maildirs."""
    waiting = [root]
    while waiting:
        path = waiting.pop()
        yield path
        try:
            inner = sorted(entry.name for entry in os.scandir(path) if entry.is_dir(follow_symlinks=False))
        except OSError:
            continue
        rooms = {"cur", "new", "tmp"} if maildir.is_maildir(path) else set()
        waiting.extend(
            path / name
            for name in reversed(inner)
            if name not in rooms and (not name.startswith(".") or maildir.is_maildir(path / name))
        )


def _room(path: Path) -> Iterator[Mailbox | Problem]:
    """What lies directly in one directory; its single messages are one mailbox."""
    letters: list[Path] = []
    try:
        if maildir.is_maildir(path):
            yield maildir.of_directory(path)
        files = sorted(Path(entry.path) for entry in os.scandir(path) if entry.is_file(follow_symlinks=False))
        for file in files:
            if not sniff.is_other_by_name(file.name):
                yield from _found(file, letters)
        if letters:
            yield eml.of_directory(path, letters, folder_name.labels(letters[0]))
    except OSError as error:
        yield problem(str(path), error)


def _found(file: Path, letters: list[Path]) -> Iterator[Mailbox | Problem]:
    """The mailboxes of a file found on the way; a single message is added to the letters, all else is passed over."""
    try:
        content = _content(file)
        if content is Content.LETTER:
            letters.append(file)
        elif content is Content.MBOX:
            yield mbox.of_file(file, folder_name.labels(file))
        elif content is Content.ZIP:
            yield from _archive(file)
        elif content is Content.PST:
            yield _refused(file, content)
    except OSError as error:
        yield problem(str(file), error)


def _archive(path: Path) -> Iterator[Mailbox | Problem]:
    """The mailboxes of a zip found on the way; one without mail is passed over."""
    found = list(takeout.mailboxes(path))
    if not (len(found) == 1 and isinstance(found[0], Problem) and found[0].what == takeout.NO_MAILBOX):
        yield from found


def _content(path: Path) -> Content:
    with path.open("rb") as stream:
        return sniff.content(stream.read(sniff.HEAD))


def _refused(path: Path, content: Content) -> Problem:
    what, hint = _REFUSED[content]
    return Problem(str(path), what, hint)
