"""What each message of a mailbox is taken for, without a journal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from onward.accept.read import read
from onward.flows.importing import NothingToImportError
from onward.journey.event import Certainty, Kind
from onward.journey.message import Message, Problem
from onward.journey.reading import MailKind, Reading
from onward.sources import detect, parse
from onward.sources.mailbox import Form, Mailbox, Raw


@dataclass(frozen=True, slots=True)
class Line:
    """One message. id: file name of an .eml, else the position in its mailbox."""

    id: str
    message_id: str
    kind: MailKind
    event: Kind | None
    confidence: float
    certainty: Certainty
    employer: str | None
    title: str | None
    on: date | None
    language: str
    quote: str


def read_all(paths: Sequence[Path]) -> Iterator[Line | Problem]:
    """Read every message, a line each. Raises NothingToImportError when no path holds mail."""
    anything = False
    problems = []
    for path in paths:
        for mailbox in detect.mailboxes(path):
            if isinstance(mailbox, Problem):
                problems.append(mailbox)
                yield mailbox
            else:
                anything = True
                yield from _lines(mailbox)
    if not anything:
        raise NothingToImportError(problems)


def _lines(mailbox: Mailbox) -> Iterator[Line | Problem]:
    for raw in mailbox.raws():
        message = raw if isinstance(raw, Problem) else parse.message(raw)
        if isinstance(message, Message) and isinstance(raw, Raw):
            named = mailbox.kind in (Form.EML, Form.MAILDIR)
            yield _line(Path(raw.where).name if named else str(raw.offset), message, read(message))
        elif isinstance(message, Problem):
            yield message


def _line(id: str, message: Message, reading: Reading) -> Line:
    return Line(
        id=id,
        message_id=message.id,
        kind=reading.kind,
        event=reading.event,
        confidence=round(reading.confidence, 4),
        certainty=reading.certainty,
        employer=reading.employer,
        title=reading.title,
        on=reading.on,
        language=reading.language,
        quote=reading.quote,
    )
