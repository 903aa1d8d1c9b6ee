"""One application as it is known while mail is tied to it: what belongs to it, and what a day says about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from onward.accept.clues import APPLYING
from onward.journey.event import Kind
from onward.journey.fold import ENDS, POSITIVE

SAME_ATTEMPT = timedelta(days=45)
"""Within this time a further confirmation for one employer and title is about the same attempt."""

BACKWARDS = timedelta(days=365)
"""How long before the first news an application whose day of applying is unknown may have begun."""


_LIVELY = timedelta(days=21)
_SKEW = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Known:
    """An application that is already in the journal, confirmed or proposed.

    messages, threads: Message-IDs and thread ids of its mail.
    senders: lower-case addresses that wrote about it, never one's own; recipients: those the person wrote to about it.
    history: kind and day of its events so far.
    numbers: `reference_numbers` of the subjects and titles of its mail.
    names: employers as its mail names them.
    answers: of mail that the person put here: address, employer and title as they were read.
    """

    id: int
    employer: str
    title: str
    messages: frozenset[str]
    threads: frozenset[str]
    senders: frozenset[str]
    recipients: frozenset[str]
    history: tuple[tuple[date | None, Kind], ...]
    numbers: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    answers: frozenset[tuple[str, str, str]] = frozenset()


@dataclass(slots=True)
class Case:
    """One application as it is known while mail is tied to it, message by message."""

    id: int
    employer: str = ""
    title: str = ""
    messages: set[str] = field(default_factory=set)
    threads: set[str] = field(default_factory=set)
    peers: set[str] = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    answers: frozenset[tuple[str, str, str]] = frozenset()
    kinds: set[Kind] = field(default_factory=set)
    applied_on: date | None = None
    first_on: date | None = None
    last_on: date | None = None
    ended_on: date | None = None
    set_aside_on: date | None = None
    moved_on: date | None = None

    @classmethod
    def of(cls, known: Known) -> Case:
        """The case of an application from the journal."""
        case = cls(
            id=known.id,
            employer=known.employer,
            title=known.title,
            messages=set(known.messages),
            threads=set(known.threads),
            peers=set(known.senders | known.recipients),
            numbers=set(known.numbers),
            names=set(known.names),
            answers=known.answers,
        )
        for day, kind in known.history:
            case.happened(kind, day)
        return case

    def happened(self, kind: Kind, day: date | None) -> None:
        """Take in one event; the order of calls does not matter. An undated ending counts from the beginning."""
        self.kinds.add(kind)
        if kind is Kind.SET_ASIDE:
            self.set_aside_on = _latest(self.set_aside_on, day or date.min)
        elif kind in ENDS:
            self.ended_on = _latest(self.ended_on, day or date.min)
        if day is None:
            return
        if kind in APPLYING:
            self.applied_on = _earliest(self.applied_on, day)
        elif kind in POSITIVE:
            self.moved_on = _latest(self.moved_on, day)
        self.first_on = _earliest(self.first_on, day)
        self.last_on = _latest(self.last_on, day)

    def ended(self, day: date | None) -> bool:
        """Whether it had ended before that day. Silence taken as a no has not: an answer may still come."""
        if self.ended_on is None or (self.moved_on and self.moved_on > self.ended_on):
            return False
        return day is None or self.ended_on < day

    def lively(self, day: date | None) -> bool:
        """Whether something happened in the weeks around that day."""
        return day is not None and self.last_on is not None and abs(day - self.last_on) <= _LIVELY

    def may_hear(self, day: date | None) -> bool:
        """Whether news of that day can be about this attempt, going by when it began."""
        if day is None or self.first_on is None:
            return True
        if self.applied_on is None:
            return self.first_on - day <= BACKWARDS
        return self.applied_on - day <= _SKEW

    def same_attempt(self, day: date | None, within: timedelta = SAME_ATTEMPT) -> bool:
        """Whether a confirmation or own application of that day is about this attempt and not a further one."""
        if self.ended(day) or (self.set_aside_on and day and self.set_aside_on < day):
            return False
        if day is None or self.first_on is None:
            return True
        if self.moved_on and abs(day - self.moved_on) <= within:
            return True
        if self.applied_on is None and day < self.first_on:
            return self.may_hear(day)
        return abs(day - (self.applied_on or self.first_on)) <= within


def _earliest(one: date | None, other: date) -> date:
    return other if one is None else min(one, other)


def _latest(one: date | None, other: date) -> date:
    return other if one is None else max(one, other)
