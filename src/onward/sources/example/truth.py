"""What an invented mailbox holds: the answer sheet to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from onward.journey.event import Kind
from onward.journey.reading import MailKind


class Outcome(StrEnum):
    """How far an application has come by the last letter about it."""

    SILENT = "silent"
    INTERVIEW = "interview"
    OFFER = "offer"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REJECTED = "rejected"
    POSITION_CLOSED = "position_closed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class TrueEvent:
    """One letter about an application that says something happened.

    mail: what the letter is; kind: the event it tells of.
    at: moment of its Date header, with zone; message_id without angle brackets.
    meeting_at: when the interview takes place, where the letter fixes it.
    """

    mail: MailKind
    kind: Kind
    at: datetime
    message_id: str
    meeting_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TrueApplication:
    """One application of the invented search.

    employer, title: without legal suffix or decoration.
    applied_on: the day the mailbox shows; None where only a later answer is left of it.
    """

    employer: str
    title: str
    language: str
    applied_on: date | None
    outcome: Outcome
    events: tuple[TrueEvent, ...]


@dataclass(frozen=True, slots=True)
class Truth:
    """The whole mailbox: who owns it, what is in it, and what must not be found in it.

    drafts: employers of applications that were begun and never sent.
    messages, size: number of messages and of bytes written.
    """

    owner: str
    applications: tuple[TrueApplication, ...]
    drafts: tuple[str, ...]
    messages: int
    size: int
