"""The list of applications, and one application with everything known about it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from onward.journey.application import OPEN, WAITING, Application, Stage, Standing, quiet_days
from onward.journey.event import Event, Kind
from onward.journey.fold import fold, in_order
from onward.journey.message import Problem
from onward.journey.pace import NEWS_OF_AN_ENDING, SEALED_FOR, sealed
from onward.sources import parse
from onward.sources.mailbox import Raw
from onward.store import applications, events, mailboxes, messages, proposals, settings
from onward.store.applications import Wanted
from onward.store.journal import Journal
from onward.store.messages import Envelope
from onward.store.proposals import Proposal, Status

QUIET_AFTER = timedelta(days=30)
"""So long without a word, an application is shown under Quiet; any word brings it back."""

PAGE = 100
"""Applications on one page of the list."""

COLUMN = 50
"""Applications in one column of the board; the others are in the list."""

_ASKS = frozenset({Kind.INFO_REQUESTED, Kind.ASSESSMENT, Kind.INTERVIEW_INVITED, Kind.OFFERED})
_FOLLOW_UP_AFTER_DAYS = 14


class Next(StrEnum):
    """What may come next with an application."""

    INTERVIEW = "interview"
    ANSWER = "answer"
    FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list.

    sealed: a fresh no is behind it that was not opened yet; show "an answer arrived" instead of its stage.
    told: the stage without news that is still closed; it may be shown at any time.
    """

    application: Application
    standing: Standing
    quiet_days: int | None
    sealed: bool
    told: Stage


@dataclass(frozen=True, slots=True)
class Row:
    """A line with what may come next, and when an interview takes place."""

    line: Line
    next: Next | None
    meeting_at: datetime | None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list. number counts from 1; total: applications on all pages."""

    rows: tuple[Row, ...]
    number: int
    pages: int
    total: int


class Place(StrEnum):
    """A column of the board."""

    SAVED = "saved"
    WAITING = "waiting"
    INTERVIEW = "interview"
    OFFER = "offer"
    QUIET = "quiet"


_STANDS = {
    Place.SAVED: {Stage.SAVED},
    Place.WAITING: {Stage.APPLIED, Stage.IN_TOUCH},
    Place.INTERVIEW: {Stage.INTERVIEW},
    Place.OFFER: {Stage.OFFER},
    Place.QUIET: WAITING,
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the board; total counts also what is not shown."""

    place: Place
    lines: tuple[Line, ...]
    total: int


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
    news = _Closed(journal, today)
    return _lines(journal, today, news, news.wanted(stages, search))


def page(
    journal: Journal, today: date, *, stages: Collection[Stage] | None = OPEN, search: str = "", number: int = 1
) -> Page:
    """One page of the same list, with what may come next; a number beyond the last page gives the last."""
    news = _Closed(journal, today)
    wanted = news.wanted(stages, search)
    total = applications.count_found(journal.db, wanted)
    pages = max(1, -(-total // PAGE))
    number = min(max(1, number), pages)
    lines = _lines(journal, today, news, wanted, limit=PAGE, offset=(number - 1) * PAGE)
    happened = events.of_many(journal.db, [line.application.id for line in lines])
    rows = tuple(_row(line, happened.get(line.application.id, []), today) for line in lines)
    return Page(rows, number, pages, total)


def board(journal: Journal, today: date, *, search: str = "") -> tuple[Column, ...]:
    """Active applications in columns; that of saved ones only when there are any."""
    news = _Closed(journal, today)
    columns = []
    for place, stages in _STANDS.items():
        wanted = news.wanted(stages, search, quiet=None if place is Place.SAVED else place is Place.QUIET)
        lines = _lines(journal, today, news, wanted, limit=COLUMN)
        total = applications.count_found(journal.db, wanted)
        if total or place is not Place.SAVED:
            columns.append(Column(place, tuple(lines), total))
    return tuple(columns)


def detail(journal: Journal, id: int, today: date) -> Detail:
    """One application. Raises KeyError when there is none."""
    application = applications.one(journal.db, id)
    standing = applications.standing(journal.db, id)
    opened = settings.opened(journal.db)
    happened = in_order(events.of(journal.db, id))
    until = _observed(journal, today, happened)
    timeline = tuple(
        Happening(
            event,
            sealed(event.kind, event.on, today, opened=event.id in opened),
            messages.one(journal.db, event.message) if event.message else None,
        )
        for event in happened
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


def stage(journal: Journal, id: int, today: date) -> tuple[bool, Stage | None]:
    """Whether closed news is behind an application, and its stage without that; None when nothing is recorded yet."""
    standing = applications.standing(journal.db, id)
    if standing is None:
        return False, None
    opened = settings.opened(journal.db)
    happened = events.of(journal.db, id)
    known = [one for one in happened if not sealed(one.kind, one.on, today, opened=one.id in opened)]
    return (False, standing.stage) if len(known) == len(happened) else (True, _told(known))


@dataclass(frozen=True, slots=True)
class Letter:
    """One kept message to read. sealed: it carries news that is still closed; show nothing of it.

    applications: those it tells about.
    """

    envelope: Envelope
    text: str
    sent_at: datetime | None
    on: date | None
    sealed: bool
    events: tuple[Event, ...]
    applications: tuple[Application, ...]


def letter(journal: Journal, id: int, today: date, *, read: Collection[int] = ()) -> Letter:
    """A kept message; `read`: findings that the person chose to read. Raises KeyError when it is not kept."""
    envelope = messages.one(journal.db, id)
    opened = settings.opened(journal.db)
    told = events.of_message(journal.db, id)
    closed = [one for one in told if sealed(one.kind, one.on, today, opened=one.id in opened)]
    waiting = [one for one in proposals.of_message(journal.db, id) if one.status is Status.WAITING]
    unread = [one for one in waiting if sealed(one.event, one.on, today, opened=one.id in read)]
    about = dict.fromkeys([one.application for one in told] + [one.application for one in waiting])
    message = parse.message(Raw("", 0, 0, messages.raw(journal.db, id) or b""))
    text, sent_at, on = (
        ("", None, None) if isinstance(message, Problem) else (message.text, message.sent_at, message.on)
    )
    return Letter(
        envelope,
        text,
        sent_at,
        on,
        bool(closed or unread),
        tuple(closed),
        tuple(applications.one(journal.db, one) for one in about if one is not None),
    )


def stages_without_closed_news(journal: Journal, today: date) -> dict[int, Stage]:
    """Where applications whose news is still closed stand without it, by id."""
    return _Closed(journal, today).stages


class _Closed:
    """News that is still closed, and where those applications stand without it."""

    def __init__(self, journal: Journal, today: date) -> None:
        opened = settings.opened(journal.db)
        fresh = events.of_kinds(journal.db, NEWS_OF_AN_ENDING, since=today - SEALED_FOR)
        ids = {one.application for one in fresh if sealed(one.kind, one.on, today, opened=one.id in opened)}
        self.stages = {
            id: _told(one for one in happened if not sealed(one.kind, one.on, today, opened=one.id in opened))
            for id, happened in (events.of_many(journal.db, ids) if ids else {}).items()
        }
        mail = mailboxes.observed_until(journal.db) or today
        self._since, self._since_mail = today - QUIET_AFTER, mail - QUIET_AFTER

    def wanted(self, stages: Collection[Stage] | None, search: str, *, quiet: bool | None = None) -> Wanted:
        """What to ask the store for, so that no list tells closed news."""
        also = {id for id, stage in self.stages.items() if stages is None or stage in stages}
        if quiet:
            also = set()
        return Wanted(
            stages,
            search.casefold().split(),
            also=also,
            never=set() if stages is None else self.stages.keys() - also,
            quiet=quiet,
            since=self._since,
            since_mail=self._since_mail,
        )


def _told(happened: Iterable[Event]) -> Stage:
    """Where an application stands without its closed news; as open as it was, because that it ended is the news."""
    known = list(happened)
    stage = fold(known).stage if known else Stage.APPLIED
    return stage if stage in OPEN else Stage.APPLIED


def _lines(
    journal: Journal, today: date, news: _Closed, wanted: Wanted, *, limit: int = -1, offset: int = 0
) -> list[Line]:
    found = applications.found(journal.db, wanted, limit=limit, offset=offset)
    mail = mailboxes.observed_until(journal.db)
    by_mail = events.told_by_mail(journal.db, [one.application.id for one in found]) if mail else set()
    return [
        Line(
            one.application,
            one.standing,
            quiet_days(one.standing, mail if mail and one.application.id in by_mail else today),
            one.application.id in news.stages,
            news.stages.get(one.application.id, one.standing.stage),
        )
        for one in found
    ]


def _row(line: Line, happened: Iterable[Event], today: date) -> Row:
    if line.sealed or line.standing.stage not in WAITING:
        return Row(line, None, None)
    ordered = in_order(happened)
    cancelled = max((one.on for one in ordered if one.kind is Kind.INTERVIEW_CANCELLED and one.on), default=date.min)
    meetings = [
        one.meeting_at
        for one in ordered
        if one.meeting_at and one.meeting_at.date() >= today and (one.on or date.max) >= cancelled
    ]
    if meetings:
        return Row(line, Next.INTERVIEW, min(meetings, key=lambda at: at.date()))
    if ordered[-1].kind in _ASKS and (line.quiet_days or 0) < _FOLLOW_UP_AFTER_DAYS:
        return Row(line, Next.ANSWER, None)
    return Row(line, Next.FOLLOW_UP if (line.quiet_days or 0) >= _FOLLOW_UP_AFTER_DAYS else None, None)


def _observed(journal: Journal, today: date, happened: Iterable[Event]) -> date:
    """Up to which day these events' sources could have shown an answer: the newest mail, else today."""
    by_mail = any(one.message is not None for one in happened)
    return (mailboxes.observed_until(journal.db) if by_mail else None) or today
