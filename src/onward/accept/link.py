"""Tie messages that were read as being about a job to applications: join one, open one, ask, or let them wait.

Messages are taken as they happened, whatever the order they arrive in. An application is opened by a confirmation, by
one's own application, and by an answer that fits none known; other mail that fits none waits, and joins when a later
message opens the application it belongs to, because mailboxes are not complete.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time

from onward.accept import senders
from onward.accept.candidates import Tie, by_conversation, find
from onward.accept.case import Case, Known
from onward.accept.clues import Clues, clues
from onward.accept.register import Register
from onward.journey.event import Certainty, Kind
from onward.journey.fold import DAY_ORDER
from onward.journey.message import Message
from onward.journey.reading import MailKind, Reading

__all__ = ["OPENING", "Found", "Known", "Link", "link"]

OPENING = frozenset(
    {
        MailKind.ACK,
        MailKind.SENT_APPLICATION,
        MailKind.INTERVIEW_INVITE,
        MailKind.INTERVIEW_SCHEDULED,
        MailKind.OFFER,
        MailKind.REJECTION,
        MailKind.POSITION_CLOSED,
        MailKind.WITHDRAWN,
    }
)
"""Kinds of mail that open an application where they fit none known."""

_APPOINTMENTS = frozenset({Kind.INTERVIEW_SCHEDULED, Kind.INTERVIEW_CANCELLED})
_UNASKED = frozenset({Kind.INTERVIEW_INVITED, Kind.INTERVIEW_SCHEDULED})
"""What may also come to somebody who never applied: a recruiter's approach reads much the same."""

_RANK = {kind: place for place, kind in enumerate(DAY_ORDER)}
_UNDATED = datetime.max.replace(tzinfo=UTC)
_SECOND_LOOKS = 2
"""How often mail still waiting or asked about is looked at again: twice, for the conversation of what waited too."""


@dataclass(frozen=True, slots=True)
class Found:
    """One message and what it was read as; the text of the message is not needed."""

    reading: Reading
    message: Message


@dataclass(frozen=True, slots=True)
class Link:
    """Which application a message belongs to.

    found: its place in the sequence given.
    application: id of a `Known`, or a negative number for one that this mail opens; None while asked or waiting.
    candidates: ids to ask the person about; empty where the message waits.
    employer, title: of the application in its best spelling, otherwise as read; "" where unknown.
    certainty: how sure the tie is, whatever the certainty of the reading.
    """

    found: int
    application: int | None
    candidates: tuple[int, ...]
    employer: str
    title: str
    certainty: Certainty


def link(known: Sequence[Known], found: Sequence[Found]) -> list[Link]:
    """Links of all messages that record something, oldest message first; new applications are -1, -2, ... in order.

    The order of `known` and `found` does not matter, and time grows with their number, not its square.
    """
    register = Register(Case.of(one) for one in sorted(known, key=lambda one: one.id))
    order = sorted(range(len(found)), key=lambda index: _when(found[index]))
    told = {index: one for index in order if (one := clues(found[index].reading, found[index].message))}
    ties: dict[int, Tie] = {}
    for index, one in told.items():
        tie = find(one, register)
        if not tie and _opens(one, found[index]):
            sure = one.title and one.event not in _UNASKED
            tie = Tie(register.open(one), (), Certainty.SURE if sure else Certainty.LIKELY)
        _settle(ties, index, one, tie, register)
    for _ in range(_SECOND_LOOKS):
        for index, one in told.items():
            if index not in ties:
                again = find(one, register)
                if again and (again.certainty is Certainty.SURE or one.employer):  # addresses say little of the past
                    _settle(ties, index, one, again, register)
            elif not ties[index].case and (again := by_conversation(one, register)):
                _settle(ties, index, one, again, register)
    return [_link(index, one, ties.get(index)) for index, one in told.items()]


def _opens(clues: Clues, found: Found) -> bool:
    """Whether a mail that fits no known application begins one; an appointment without a job may be any appointment."""
    unnamed = clues.event in _APPOINTMENTS and not clues.title and not senders.system(found.message.sender.address)
    return bool(clues.employer) and found.reading.kind in OPENING and not unnamed


def _settle(ties: dict[int, Tie], index: int, clues: Clues, tie: Tie | None, register: Register) -> None:
    if tie:
        ties[index] = tie
        if tie.case:
            register.join(tie.case, clues)


def _when(one: Found) -> tuple[datetime, int, str, str, str, str]:
    """Place in time; what happened at one moment goes in the usual order, and the undated comes last."""
    message, reading = one.message, one.reading
    moment = message.sent_at or (datetime.combine(message.on, time.min) if message.on else _UNDATED)
    rank = _RANK[reading.event] if reading.event else 0
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware, rank, message.id, message.digest, reading.employer or "", reading.title or ""


def _link(index: int, clues: Clues, tie: Tie | None) -> Link:
    if tie is None:
        return Link(index, None, (), clues.employer, clues.title, Certainty.UNSURE)
    case = tie.case
    if case is None:
        return Link(index, None, tie.candidates, clues.employer, clues.title, Certainty.UNSURE)
    return Link(index, case.id, (), case.employer, case.title, tie.certainty)
