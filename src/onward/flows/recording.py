"""Something happened, and the person writes it down: find the application it belongs to, or begin a new one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from onward.flows import editing, today
from onward.flows.applications import Line, listed
from onward.flows.editing import Done
from onward.journey.event import How, Kind
from onward.journey.pace import NEWS_OF_AN_ENDING
from onward.store.journal import Journal

BEGINNINGS = frozenset({Kind.SAVED, Kind.APPLIED})
"""What is most likely about an application that is not in the journal yet."""


@dataclass(frozen=True, slots=True)
class Happened:
    """What the person says happened. on None: the day is not known. quote: what was written or said."""

    employer: str
    kind: Kind
    on: date | None
    title: str = ""
    how: How | None = None
    quote: str = ""


def belongs(journal: Journal, happened: Happened, day: date) -> tuple[Line, ...]:
    """The applications it may belong to: those at this employer that are open, or else any."""
    if happened.kind in BEGINNINGS:
        return ()
    name = _folded(happened.employer)
    same = [one for one in listed(journal, day, stages=None) if _folded(one.application.employer) == name]
    still_open = {line.application.id for line in listed(journal, day)}
    return tuple([one for one in same if one.application.id in still_open] or same)


def write_down(journal: Journal, happened: Happened, application: int | None, day: date) -> Done:
    """Record it under an application (None: a new one). Raises ValueError without an employer, and KeyError.

    News that the person writes down is news they know: it is not kept closed from them.
    """
    if application is None:
        done = editing.add(
            journal,
            happened.employer,
            happened.title,
            kind=happened.kind,
            on=happened.on,
            how=happened.how,
            quote=happened.quote,
        )
    else:
        done = editing.record(
            journal, application, happened.kind, on=happened.on, how=happened.how, quote=happened.quote
        )
    if happened.kind in NEWS_OF_AN_ENDING and done.event is not None:
        today.open_news(journal, done.event, day)
    return done


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
