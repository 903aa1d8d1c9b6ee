"""The list of applications, and one application with everything known about it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from onward.journey.application import OPEN, Application, Stage, Standing, quiet_days
from onward.journey.event import Event
from onward.journey.fold import in_order
from onward.journey.message import Message
from onward.journey.pace import NEWS_OF_AN_ENDING, SEALED_FOR, sealed
from onward.sources import parse
from onward.sources.mailbox import Raw
from onward.store import applications, events, mailboxes, messages, proposals, settings
from onward.store.journal import Journal
from onward.store.messages import Envelope
from onward.store.proposals import Proposal, Status


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list. sealed: a fresh no is behind it that was not opened yet; show "an answer arrived" instead."""

    application: Application
    standing: Standing
    quiet_days: int | None
    sealed: bool


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of a timeline. sealed: its kind and quote stay closed until opened."""

    event: Event
    sealed: bool
    envelope: Envelope | None


@dataclass(frozen=True, slots=True)
class Detail:
    """One application: standing, timeline (oldest first), and findings that still wait.

    observed_until: the day up to which its sources could have shown an answer.
    deleted_on: set while it lies in the bin.
    """

    application: Application
    standing: Standing | None
    quiet_days: int | None
    observed_until: date
    timeline: tuple[Happening, ...]
    waiting: tuple[Proposal, ...]
    sealed: bool
    deleted_on: date | None


def listed(journal: Journal, today: date, *, stages: Collection[Stage] | None = OPEN, search: str = "") -> list[Line]:
    """Applications at some stages (None: all), latest news first; `search` looks in employer and title."""
    fresh = _sealed_applications(journal, today)
    wanted = None if stages is None else set(stages)
    sought = search.casefold().split()
    until = Observed(journal, today)
    lines = []
    for one in applications.listed(journal.db):
        hidden = one.application.id in fresh
        shown = wanted is None or one.standing.stage in wanted or (hidden and wanted == set(OPEN))
        text = f"{one.application.employer} {one.application.title}".casefold()
        if shown and all(word in text for word in sought):
            quiet = quiet_days(one.standing, until.of(one.application.id))
            lines.append(Line(one.application, one.standing, quiet, hidden))
    return lines


def detail(journal: Journal, id: int, today: date) -> Detail:
    """One application. Raises KeyError when there is none."""
    application = applications.one(journal.db, id)
    standing = applications.standing(journal.db, id)
    opened = settings.opened(journal.db)
    until = Observed(journal, today).of(id)
    timeline = tuple(
        Happening(
            event,
            sealed(event.kind, event.on, today, opened=event.id in opened),
            messages.one(journal.db, event.message) if event.message else None,
        )
        for event in in_order(events.of(journal.db, id))
    )
    deleted = {gone.id: day for gone, day in applications.in_bin(journal.db)}
    return Detail(
        application,
        standing,
        quiet_days(standing, until) if standing else None,
        until,
        timeline,
        tuple(one for one in proposals.of_application(journal.db, id) if one.status is Status.WAITING),
        any(one.sealed for one in timeline),
        deleted.get(id),
    )


def message_text(journal: Journal, id: int) -> tuple[Envelope, str]:
    """Envelope and text of a kept message. Raises KeyError when it is not kept."""
    return messages.one(journal.db, id), _text(messages.raw(journal.db, id) or b"")


def _text(raw: bytes) -> str:
    message = parse.message(Raw("", 0, 0, raw))
    return message.text if isinstance(message, Message) else ""


class Observed:
    """Up to which day an application's sources could have shown an answer: its mailbox's newest mail, else today."""

    def __init__(self, journal: Journal, today: date) -> None:
        self._today = today
        self._mail = mailboxes.observed_until(journal.db)
        self._by_mail = events.told_by_mail(journal.db) if self._mail else set()

    def of(self, application: int) -> date:
        """The last day that counts for this application."""
        return self._mail if self._mail and application in self._by_mail else self._today


def _sealed_applications(journal: Journal, today: date) -> set[int]:
    opened = settings.opened(journal.db)
    news = events.of_kinds(journal.db, NEWS_OF_AN_ENDING, since=today - SEALED_FOR)
    return {one.application for one in news if sealed(one.kind, one.on, today, opened=one.id in opened)}
