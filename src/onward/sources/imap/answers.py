"""What a server's answers to LIST and FETCH say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from onward.sources import labels
from onward.sources.imap.folder_names import decoded

Part = bytes | tuple[bytes, bytes] | None
"""imaplib's pieces of an answer: a line, or a line's beginning and the literal that follows it."""

MOST_FOLDERS = 5_000

_LISTED = re.compile(rb'\(([^()]*)\) ("(?:\\.|[^"\\])"|NIL) (.+)', re.DOTALL)
_QUOTED = re.compile(rb'"(?:\\.|[^"\\])*(?:"|\\?\Z)', re.DOTALL)  # to the end where it is never closed
_UID = re.compile(rb"\bUID (\d{1,10})\b")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d{1,12})\b")
_FLAGS = re.compile(rb"\bFLAGS \(([^()]*)\)")
_LABELS = re.compile(rb'\bX-GM-LABELS \(((?:"(?:\\.|[^"\\])*"|[^()"])*)\)')
_LABEL = re.compile(rb'"(?:\\.|[^"\\])*"|[^\s"]+')
_BODY = re.compile(rb"\bBODY\[\] \{\d+\}$")


class Use(StrEnum):
    """What a folder is for (RFC 6154), as servers mark it whatever its name."""

    ALL = "\\all"
    INBOX = "\\inbox"
    SENT = "\\sent"
    ARCHIVE = "\\archive"
    DRAFTS = "\\drafts"
    JUNK = "\\junk"
    TRASH = "\\trash"


_PLAIN_NAMES = {Use.SENT: "Sent", Use.DRAFTS: "Drafts", Use.JUNK: "Spam", Use.TRASH: "Trash"}
_FLAGGED = {b"\\draft": "Drafts", b"\\deleted": "Trash", b"\\sent": "Sent"}


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder of an account. spelled: its name as commands carry it; use: None where it is a folder like others."""

    name: str
    spelled: str
    use: Use | None
    separator: str = "/"

    @property
    def labels(self) -> tuple[str, ...]:
        """What its messages bear: its path, and a plain name where it is marked as sent mail, spam or the like."""
        path = self.name.replace(self.separator, "/")
        return tuple(dict.fromkeys([path, *([_PLAIN_NAMES[self.use]] if self.use in _PLAIN_NAMES else [])]))


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message as it came. body: None when the server left it out."""

    uid: int
    size: int
    body: bytes | None
    labels: tuple[str, ...]


def folders(parts: Iterable[Part]) -> list[Folder]:
    """The folders that can be opened, from the answer to LIST."""
    found = []
    for text, literal in _answers(parts):
        listed = _LISTED.match(text)
        if not listed:
            continue
        flags = {flag.lower() for flag in listed[1].split()}
        if flags & {b"\\noselect", b"\\nonexistent"}:
            continue
        name = listed[3].strip() if literal is None else literal
        spelled = _unquoted(name) if literal is None else name
        told = decoded(spelled)
        if not told.isprintable():
            continue
        separator = "" if listed[2] == b"NIL" else decoded(_unquoted(listed[2]))
        found.append(
            Folder(told, spelled.decode(errors="surrogateescape"), _use(told, separator, flags), separator or "/")
        )
        if len(found) == MOST_FOLDERS:
            break
    return found


def messages(parts: Iterable[Part]) -> Iterator[Fetched]:
    """The messages in the answer to FETCH; anything else that was said meanwhile is passed over."""
    for text, body in _answers(parts):
        bare = _QUOTED.sub(b'""', text)
        uid, size, flags = _UID.search(bare), _SIZE.search(bare), _FLAGS.search(bare)
        if uid:
            own = _LABELS.search(text)
            told = [*_flagged(flags[1].split() if flags else []), *(_gmail(own[1]) if own else [])]
            yield Fetched(int(uid[1]), int(size[1]) if size else 0, body, tuple(dict.fromkeys(told)))


def _answers(parts: Iterable[Part]) -> Iterator[tuple[bytes, bytes | None]]:
    """Each answer as text, and the literal that is its message; other literals are put back as quoted text."""
    text, body = b"", None
    for part in parts:
        if isinstance(part, tuple):
            head, literal = part
            if _BODY.search(head):
                text, body = text + head, literal
            else:
                text += head.rpartition(b"{")[0] + _quoted(literal)
        elif part is not None:
            yield text + part, body
            text, body = b"", None


def _use(name: str, separator: str, flags: set[bytes]) -> Use | None:
    if name.upper() == "INBOX":
        return Use.INBOX
    marked = next((use for use in Use if use.value.encode() in flags), None)
    path = name.replace(separator, "/") if separator else name
    return marked or (Use.SENT if labels.is_sent((path,)) else None)


def _flagged(flags: Iterable[bytes]) -> Iterator[str]:
    return (_FLAGGED[flag.lower()] for flag in flags if flag.lower() in _FLAGGED)


def _gmail(told: bytes) -> Iterator[str]:
    """Gmail's own labels; its system labels begin with a backslash."""
    for found in _LABEL.findall(told)[:100]:
        label = _unquoted(found)
        yield _FLAGGED.get(label.lower()) or decoded(label)


def _unquoted(text: bytes) -> bytes:
    return re.sub(rb"\\(.)", rb"\1", text[1:-1]) if text.startswith(b'"') and text.endswith(b'"') else text


def _quoted(text: bytes) -> bytes:
    return b'"' + re.sub(rb'(["\\])', rb"\\\1", text[:1_000]) + b'"'
