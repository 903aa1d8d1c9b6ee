"""What each message of a mailbox is taken for, without a journal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from onward.accept.read import read
from onward.flows.places import Password, Source, nobody
from onward.journey.event import Certainty, Kind
from onward.journey.message import Message, Problem
from onward.journey.reading import MailKind, Reading
from onward.sources import detect, parse
from onward.sources.imap import folder as imap
from onward.sources.imap.account import Accounts
from onward.sources.mailbox import Form, Mailbox, Raw


class NothingToImportError(ValueError):
    """Nothing was found to read. The problems say why, one sentence each."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(f"{one.where}: {one.what}. {one.hint}" for one in problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class Understood:
    """One message, its bytes, and what it is taken for."""

    raw: Raw
    message: Message
    reading: Reading


@dataclass(frozen=True, slots=True)
class Line:
    """One message. id: file name of an .eml, else the position in its mailbox (on a mail server the UID)."""

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


def mailboxes_in(sources: Sequence[Source], accounts: Accounts) -> Iterator[Mailbox | Problem]:
    """Every mailbox at these places. Raises NothingToImportError, after the last, when there was none."""
    anything = False
    problems = list[Problem]()
    for source in sources:
        for one in detect.mailboxes(source) if isinstance(source, Path) else imap.mailboxes(source, accounts):
            if not isinstance(one, Problem):
                anything = True
            elif one in problems:
                continue  # two folders of a server that cannot be reached
            else:
                problems.append(one)
            yield one
    if not anything:
        raise NothingToImportError(problems)


def understand(mailbox: Mailbox, last_offset: int = 0, last_digest: str = "") -> Iterator[Understood | Problem]:
    """Each message of a mailbox with its reading, behind the last one read before.

    A fault of the reader's own costs that one message, never the rest of the mailbox.
    """
    for raw in mailbox.raws(last_offset, last_digest):
        if isinstance(raw, Problem):
            yield raw
            continue
        message = parse.message(raw)
        if isinstance(message, Problem):
            yield message
            continue
        try:
            yield Understood(raw, message, read(message))
        except Exception as error:  # whatever foreign text does to a rule, the other messages count
            what = f"this message could not be understood ({type(error).__name__})"
            yield Problem(raw.where, what, "Add what it says by hand, and please report this fault of Onward's.", True)
        if textless := parse.textless(message, raw):
            yield textless


def read_all(sources: Sequence[Source], password: Password = nobody) -> Iterator[Line | Problem]:
    """Read every message, a line each. Raises NothingToImportError when nothing holds mail."""
    with Accounts(password) as accounts:
        for mailbox in mailboxes_in(sources, accounts):
            if isinstance(mailbox, Problem):
                yield mailbox
                continue
            named = mailbox.kind in (Form.EML, Form.MAILDIR)
            for one in understand(mailbox):
                if isinstance(one, Problem):
                    yield one
                else:
                    yield _line(Path(one.raw.where).name if named else str(one.raw.offset), one.message, one.reading)


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
