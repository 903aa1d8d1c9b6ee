"""Tie messages that were read as being about a job to applications: join one, open one, ask, or let them wait.

Messages are taken as they happened, whatever the order they arrive in. An application is opened by a confirmation, by
one's own application, and by an answer that fits none known; other mail that fits none waits, and joins when a later
message opens the application it belongs to, because mailboxes are not complete.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from itertools import islice

from onward.accept import senders
from onward.accept.candidates import Tie, by_conversation, find
from onward.accept.case import Case, Known
from onward.accept.clues import Clues, clues, houses, joined
from onward.accept.register import MOST, Register
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

_OWN_STEPS = frozenset({Kind.APPLIED, Kind.WITHDRAWN})
_APPOINTMENTS = frozenset({Kind.INTERVIEW_SCHEDULED, Kind.INTERVIEW_CANCELLED})
_UNASKED = frozenset({Kind.INTERVIEW_INVITED, Kind.INTERVIEW_SCHEDULED})
"""What may also come to somebody who never applied: a recruiter's approach reads much the same."""

_RANK = {kind: place for place, kind in enumerate(DAY_ORDER)}
_UNDATED = datetime.max.replace(tzinfo=UTC)
_SECOND_LOOKS = 2
"""How often mail still waiting is looked at again: twice, for the conversation of what waited too."""

_SAME_TALK = 8
"""Of more doubtful messages in one conversation only the newest are looked at again, which keeps any mailbox linear."""


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
    ties = _Ties(told, register)
    for index, one in told.items():
        if tie := find(one, register):
            ties.settle(index, tie)
        elif _opens(one, found[index]):
            ties.settle(index, Tie(register.open(one), (), _certainty_of_opening(one)))
    for _ in range(_SECOND_LOOKS):
        for index, one in told.items():
            again = None if index in ties.settled else find(one, register)
            if again and (again.certainty is Certainty.SURE or one.employer):  # addresses say little of the past
                ties.settle(index, again)
    return [_link(index, one, ties.settled.get(index)) for index, one in told.items()]


class _Ties:
    """What each message is tied to so far; one that was asked about joins as soon as its conversation is clear.

    Not later, when more would be known: mail of one year gives what the same mail gives day by day.
    """

    def __init__(self, told: Mapping[int, Clues], register: Register) -> None:
        self.settled: dict[int, Tie] = {}
        self._told = told
        self._register = register
        self._asked: dict[tuple[str, str], dict[int, None]] = {}

    def settle(self, index: int, tie: Tie) -> None:
        """Tie one message, and those of its conversation that were asked about."""
        again = self._take(index, tie)
        while again:
            index = again.pop()
            if self.settled[index].case is None and (found := by_conversation(self._told[index], self._register)):
                again += self._take(index, found)

    def _take(self, index: int, tie: Tie) -> list[int]:
        """Note a tie; the messages to look at again because of it."""
        one = self._told[index]
        self.settled[index] = tie
        for clue in _awaited(one):
            waiting = self._asked.setdefault(clue, {})
            waiting.pop(index, None) if tie.case else waiting.setdefault(index)
        if tie.case is None:
            return []
        self._register.join(tie.case, one)
        return self._waiting_for(one)

    def _waiting_for(self, one: Clues) -> list[int]:
        """The newest messages asked about that answer this one or lie in its thread."""
        waiting = [self._asked.get(clue, {}) for clue in (("message", one.id), ("thread", one.thread))]
        return list(dict.fromkeys(index for group in waiting for index in islice(reversed(group), _SAME_TALK)))


def _awaited(clues: Clues) -> list[tuple[str, str]]:
    """What would make the conversation of a message clear: mail it answers, and mail of its thread."""
    awaited = [("message", one) for one in clues.references[-MOST:]]
    return [*awaited, ("thread", clues.thread)] if clues.thread else awaited


def _certainty_of_opening(clues: Clues) -> Certainty:
    """An invitation may be an approach to somebody who never applied, unless the employer's own address sends it."""
    asked = clues.event not in _UNASKED or not houses(clues).isdisjoint(joined(clues.employer))
    return Certainty.SURE if clues.title and asked else Certainty.LIKELY


def _opens(clues: Clues, found: Found) -> bool:
    """Whether a mail that fits no known application begins one; an appointment without a job may be any appointment."""
    unnamed = clues.event in _APPOINTMENTS and not clues.title and not senders.system(found.message.sender.address)
    begins = found.reading.kind in OPENING or clues.event in _OWN_STEPS
    return bool(clues.employer) and begins and not unnamed


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
