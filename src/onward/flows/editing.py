"""Writing and correcting by hand. Each function is one operation and returns what undo needs: its number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from onward.journey.application import Stage
from onward.journey.event import Event, How, Kind
from onward.store import applications, events, proposals, revisions
from onward.store.journal import Journal
from onward.store.revisions import Writing

SHOWS = {
    Stage.SAVED: Kind.SAVED,
    Stage.APPLIED: Kind.APPLIED,
    Stage.IN_TOUCH: Kind.REPLIED,
    Stage.INTERVIEW: Kind.INTERVIEW_INVITED,
    Stage.OFFER: Kind.OFFERED,
    Stage.ACCEPTED: Kind.ACCEPTED,
    Stage.REJECTED: Kind.REJECTED,
    Stage.CLOSED: Kind.POSITION_CLOSED,
    Stage.WITHDRAWN: Kind.WITHDRAWN,
    Stage.DECLINED: Kind.DECLINED,
    Stage.SET_ASIDE: Kind.SET_ASIDE,
}
"""The event that a move to a stage records."""


@dataclass(frozen=True, slots=True)
class Done:
    """One operation that was done: its number for undo, and the application and event it made or changed."""

    operation: int
    application: int
    event: int | None = None


def add(
    journal: Journal,
    employer: str,
    title: str = "",
    *,
    kind: Kind = Kind.APPLIED,
    on: date | None = None,
    how: How | None = None,
    source: str = "hand",
    link: str = "",
    quote: str = "",
) -> Done:
    """Record a new application with its first event. Raises ValueError without an employer."""
    if not employer.strip():
        raise ValueError("Name the employer, so that you can find this application again.")
    with journal.operation("add", employer.strip()) as write:
        application = write.add(
            "application",
            {"employer": employer.strip(), "title": title.strip(), "source": source, "link": link, "deleted_on": None},
        )
        event = write.add("event", events.body(Event(0, application, kind, on, how=how, quote=quote)))
        return Done(write.operation, application, event)


def record(
    journal: Journal,
    application: int,
    kind: Kind,
    *,
    on: date | None,
    how: How | None = None,
    at: datetime | None = None,
    meeting_at: datetime | None = None,
    round: int | None = None,
    with_whom: str = "",
    quote: str = "",
) -> Done:
    """Record one more event of an application. Raises KeyError when there is no such application."""
    about = applications.one(journal.db, application).employer
    with journal.operation("event", about) as write:
        event = Event(
            0,
            application,
            kind,
            on,
            at=at,
            how=how,
            meeting_at=meeting_at,
            round=round,
            with_whom=with_whom,
            quote=quote,
        )
        return Done(write.operation, application, write.add("event", events.body(event)))


def move_to(journal: Journal, application: int, stage: Stage, *, on: date) -> Done:
    """Record the event that puts an application at a stage."""
    return record(journal, application, SHOWS[stage], on=on)


def edit_application(
    journal: Journal,
    application: int,
    *,
    employer: str | None = None,
    title: str | None = None,
    source: str | None = None,
    link: str | None = None,
) -> Done:
    """Correct what an application is called. Raises KeyError, and ValueError for an empty employer."""
    if employer is not None and not employer.strip():
        raise ValueError("Name the employer, so that you can find this application again.")
    given = {"employer": employer, "title": title, "source": source, "link": link}
    changes = {name: value.strip() for name, value in given.items() if value is not None}
    with journal.operation("edit", applications.one(journal.db, application).employer) as write:
        write.change("application", application, **changes)
        return Done(write.operation, application)


def edit_event(
    journal: Journal,
    event: int,
    *,
    kind: Kind | None = None,
    on: date | None = None,
    unknown_date: bool = False,
    how: How | None = None,
    quote: str | None = None,
) -> Done:
    """Correct an event. Raises KeyError when there is none."""
    before = events.one(journal.db, event)
    after = replace(
        before,
        kind=kind or before.kind,
        on=None if unknown_date else on or before.on,
        how=how or before.how,
        quote=before.quote if quote is None else quote,
    )
    with journal.operation("edit", applications.one(journal.db, before.application).employer) as write:
        _rewrite(write, after)
        return Done(write.operation, before.application, event)


def remove_event(journal: Journal, event: int) -> Done:
    """Take an event out of its application. Raises KeyError when there is none."""
    before = events.one(journal.db, event)
    with journal.operation("remove", applications.one(journal.db, before.application).employer) as write:
        write.put("event", event, None)
        return Done(write.operation, before.application, event)


def move_event(journal: Journal, event: int, application: int) -> Done:
    """Put an event under another application. Raises KeyError when either is missing."""
    before = events.one(journal.db, event)
    with journal.operation("move", applications.one(journal.db, application).employer) as write:
        _rewrite(write, replace(before, application=application))
        return Done(write.operation, application, event)


def merge(journal: Journal, keep: int, other: int) -> Done:
    """Put everything of `other` under `keep`. Raises KeyError, and ValueError when both are the same."""
    if keep == other:
        raise ValueError("These are the same application already.")
    kept, gone = applications.one(journal.db, keep), applications.one(journal.db, other)
    with journal.operation("merge", kept.employer) as write:
        for event in events.of(journal.db, other):
            _rewrite(write, replace(event, application=keep))
        for proposal in proposals.of_application(journal.db, other):
            write.change("proposal", proposal.id, application=keep)
        write.put("application", other, None)
        write.change("application", keep, title=kept.title or gone.title, link=kept.link or gone.link)
        return Done(write.operation, keep)


def split(journal: Journal, event_ids: Sequence[int], *, employer: str = "", title: str = "") -> Done:
    """Move some events of one application to a new one. Raises KeyError, and ValueError unless all are of one."""
    chosen = [events.one(journal.db, id) for id in event_ids]
    if len({event.application for event in chosen}) != 1:
        raise ValueError("Choose one or more events of one application.")
    old = applications.one(journal.db, chosen[0].application)
    with journal.operation("split", old.employer) as write:
        new = write.add(
            "application",
            {
                "employer": employer.strip() or old.employer,
                "title": title.strip() or old.title,
                "source": old.source,
                "link": "",
                "deleted_on": None,
            },
        )
        for event in chosen:
            _rewrite(write, replace(event, application=new))
        return Done(write.operation, new)


def delete(journal: Journal, application: int, *, today: date) -> Done:
    """Put an application into the bin, where it stays for thirty days. Raises KeyError."""
    with journal.operation("delete", applications.one(journal.db, application).employer) as write:
        write.change("application", application, deleted_on=today.isoformat())
        return Done(write.operation, application)


def restore(journal: Journal, application: int) -> Done:
    """Take an application out of the bin. Raises KeyError."""
    with journal.operation("restore", applications.one(journal.db, application).employer) as write:
        write.change("application", application, deleted_on=None)
        return Done(write.operation, application)


def _rewrite(write: Writing, event: Event) -> None:
    proposal = revisions.current(write.db, "event", event.id)["proposal"]
    write.put("event", event.id, events.body(event, int(proposal) if proposal else None))
