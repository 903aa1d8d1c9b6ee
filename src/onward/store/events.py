"""Events as rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from onward.journey.event import Certainty, Event, How, Kind

_COLUMNS = "id, application, kind, on_day, at, how, meeting_at, round, with_whom, quote, message, certainty"
_THESE = "(SELECT value FROM json_each(?))"


def of(db: sqlite3.Connection, application: int) -> list[Event]:
    """Every event of one application, in no particular order."""
    return [_event(row) for row in db.execute(f"SELECT {_COLUMNS} FROM event WHERE application = ?", (application,))]


def of_many(db: sqlite3.Connection, applications: Iterable[int]) -> dict[int, list[Event]]:
    """Every event of some applications, by application, in no particular order."""
    found: dict[int, list[Event]] = {}
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM event WHERE application IN {_THESE}",
        (json.dumps(list(applications)),),
    )
    for event in map(_event, rows):
        found.setdefault(event.application, []).append(event)
    return found


def of_message(db: sqlite3.Connection, message: int) -> list[Event]:
    """Events that rest on one kept message."""
    return [_event(row) for row in db.execute(f"SELECT {_COLUMNS} FROM event WHERE message = ?", (message,))]


def of_proposal(db: sqlite3.Connection, proposal: int) -> list[Event]:
    """Events that were confirmed from one proposal."""
    return [_event(row) for row in db.execute(f"SELECT {_COLUMNS} FROM event WHERE proposal = ?", (proposal,))]


def one(db: sqlite3.Connection, id: int) -> Event:
    """One event. Raises KeyError when there is none."""
    row = db.execute(f"SELECT {_COLUMNS} FROM event WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise KeyError(f"there is no event {id}")
    return _event(row)


def by_application(db: sqlite3.Connection) -> Iterator[tuple[int, list[Event]]]:
    """Every event of the journal, an application at a time."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM event ORDER BY application")
    for application, group in groupby(rows, key=lambda row: row[1]):
        yield application, [_event(row) for row in group]


def of_kinds(db: sqlite3.Connection, kinds: Iterable[Kind], since: date) -> list[Event]:
    """Events of some kinds dated `since` or later, on applications that are not in the bin, newest first."""
    wanted = [str(kind) for kind in kinds]
    rows = db.execute(
        f"""
        SELECT {", ".join("event." + column for column in _COLUMNS.split(", "))}
        FROM event JOIN standing ON standing.application = event.application
        WHERE on_day >= ? AND kind IN ({", ".join("?" * len(wanted))}) ORDER BY on_day DESC, event.id DESC
        """,
        [since.isoformat(), *wanted],
    )
    return [_event(row) for row in rows]


def written(db: sqlite3.Connection) -> dict[int, list[dict[str, str | int | None]]]:
    """Every event by application as it stands in its row, dates as text, under the keys of docs/json.md."""
    rows = db.execute(
        """
        SELECT application, event.id, event.kind, on_day, how, message.message_id, quote, certainty, meeting_at
        FROM event LEFT JOIN message ON message.id = event.message ORDER BY application, on_day, event.id
        """
    )
    keys = ("id", "kind", "on", "how", "message_id", "quote", "certainty", "meeting_at")
    return {id: [dict(zip(keys, row[1:], strict=True)) for row in group] for id, group in groupby(rows, itemgetter(0))}


def told_by_mail(db: sqlite3.Connection, applications: Iterable[int]) -> set[int]:
    """Those of some applications of which at least one event came by mail."""
    rows = db.execute(
        f"SELECT DISTINCT application FROM event WHERE message IS NOT NULL AND application IN {_THESE}",
        (json.dumps(list(applications)),),
    )
    return {id for (id,) in rows}


def body(event: Event, proposal: int | None = None) -> dict[str, str | float | None]:
    """An event as the body of a revision."""
    return {
        "application": event.application,
        "kind": event.kind,
        "on_day": event.on.isoformat() if event.on else None,
        "at": event.at.isoformat() if event.at else None,
        "how": event.how,
        "meeting_at": event.meeting_at.isoformat() if event.meeting_at else None,
        "round": event.round,
        "with_whom": event.with_whom,
        "quote": event.quote,
        "message": event.message,
        "certainty": event.certainty,
        "proposal": proposal,
    }


def _event(row: tuple[Any, ...]) -> Event:
    id, application, kind, on, at, how, meeting_at, round, with_whom, quote, message, certainty = row
    return Event(
        id,
        application,
        Kind(kind),
        date.fromisoformat(on) if on else None,
        datetime.fromisoformat(at) if at else None,
        How(how) if how else None,
        datetime.fromisoformat(meeting_at) if meeting_at else None,
        round,
        with_whom,
        quote,
        message,
        Certainty(certainty),
    )
