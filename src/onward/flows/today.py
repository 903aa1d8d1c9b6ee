"""What today holds: one next step, something smaller, and what is new."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from onward.flows import applications as lists
from onward.flows.applications import Line
from onward.journey.application import Application
from onward.journey.event import Event, Kind
from onward.journey.pace import NEWS_OF_AN_ENDING, SEALED_FOR, sealed
from onward.store import applications, events, proposals, settings
from onward.store.journal import Journal


class Do(StrEnum):
    """The kinds of next step, most pressing first."""

    PREPARE = "prepare"
    ANSWER_THEM = "answer_them"
    REVIEW = "review"
    FOLLOW_UP = "follow_up"
    LOOK_BACK = "look_back"
    BEGIN = "begin"


MINUTES = {Do.PREPARE: 15, Do.ANSWER_THEM: 10, Do.REVIEW: 5, Do.FOLLOW_UP: 10, Do.LOOK_BACK: 5, Do.BEGIN: 3}

_ASKS = {Kind.INFO_REQUESTED, Kind.ASSESSMENT, Kind.INTERVIEW_INVITED, Kind.OFFERED}
_ASKS_FOR_DAYS = 21
_SOON_DAYS = 7
_BOOKED_AHEAD_DAYS = 120
_FOLLOW_UP_AFTER_DAYS = 14


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. application and on are set where the step is about one; count: how many things wait."""

    do: Do
    minutes: int
    application: Application | None = None
    on: date | datetime | None = None
    count: int = 0


@dataclass(frozen=True, slots=True)
class News:
    """An answer that arrived and was not opened yet."""

    event: Event
    application: Application


@dataclass(frozen=True, slots=True)
class Today:
    """One next step, a smaller one, unopened news (those put off until tomorrow left out), and what is open.

    smaller: the next step in line that takes less time; None when there is none.
    """

    step: Step
    smaller: Step | None
    news: tuple[News, ...]
    open: tuple[Line, ...]
    waiting: int


def today(journal: Journal, day: date) -> Today:
    """What a person needs to see first."""
    waiting = proposals.counts(journal.db).get("waiting", 0)
    lines = lists.listed(journal, day)
    steps = _steps(journal, day, lines, waiting)
    smaller = next((step for step in steps if step.minutes < steps[0].minutes), None)
    return Today(steps[0], smaller, unopened(journal, day), tuple(lines), waiting)


def unopened(journal: Journal, day: date) -> tuple[News, ...]:
    """Fresh answers that the person has neither opened nor put off today, newest first."""
    done = settings.opened(journal.db) | settings.put_off(journal.db, day)
    fresh = [
        e
        for e in events.of_kinds(journal.db, NEWS_OF_AN_ENDING, since=day - SEALED_FOR)
        if sealed(e.kind, e.on, day, opened=e.id in done)
    ]
    return tuple(News(event, applications.one(journal.db, event.application)) for event in fresh)


def open_news(journal: Journal, event: int, day: date) -> None:
    """Remember that the person chose to read this answer. Raises KeyError when there is none."""
    events.one(journal.db, event)
    with journal.transaction() as db:
        settings.note_opened(db, event, day)


def put_off_news(journal: Journal, event: int, day: date) -> None:
    """Keep this answer closed for today. Raises KeyError when there is none."""
    events.one(journal.db, event)
    with journal.transaction() as db:
        settings.note_later(db, event, day)


def _steps(journal: Journal, day: date, lines: list[Line], waiting: int) -> list[Step]:
    steps = []
    by_id = {line.application.id: line for line in lines if not line.sealed}
    upcoming = [
        (event.meeting_at, event.application)
        for event in events.of_kinds(
            journal.db, [Kind.INTERVIEW_SCHEDULED], since=day - timedelta(days=_BOOKED_AHEAD_DAYS)
        )
        if event.meeting_at and 0 <= (event.meeting_at.date() - day).days <= _SOON_DAYS and event.application in by_id
    ]
    for at, id in sorted(upcoming)[:1]:
        steps.append(Step(Do.PREPARE, MINUTES[Do.PREPARE], by_id[id].application, at))
    asked = [
        event
        for event in events.of_kinds(journal.db, _ASKS, since=day - timedelta(days=_ASKS_FOR_DAYS))
        if _is_latest(event, by_id.get(event.application))
    ]
    for event in asked[:1]:
        step = Step(Do.ANSWER_THEM, MINUTES[Do.ANSWER_THEM], by_id[event.application].application, event.on)
        steps.append(step)
    if waiting:
        steps.append(Step(Do.REVIEW, MINUTES[Do.REVIEW], count=waiting))
    quiet = [line for line in lines if not line.sealed and (line.quiet_days or 0) >= _FOLLOW_UP_AFTER_DAYS]
    if quiet:
        latest = min(quiet, key=lambda line: line.quiet_days or 0)
        steps.append(Step(Do.FOLLOW_UP, MINUTES[Do.FOLLOW_UP], latest.application, latest.standing.last_on))
    if lines:
        steps.append(Step(Do.LOOK_BACK, MINUTES[Do.LOOK_BACK]))
    steps.append(Step(Do.BEGIN, MINUTES[Do.BEGIN]))
    return steps


def _is_latest(event: Event, line: Line | None) -> bool:
    return line is not None and line.standing.last_on == event.on
