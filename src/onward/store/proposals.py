"""What mail seems to say, waiting for a person's yes or no."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from onward.journey.event import Certainty, Kind
from onward.journey.reading import MailKind, Reading


class Status(StrEnum):
    """What became of a proposal."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One finding in one message.

    message: id of the kept message.
    application: the application it belongs to; None while that is asked or unknown.
    candidates: applications it may belong to, when there are several.
    event: the kind of event it will record.
    """

    id: int
    status: Status
    message: int
    application: int | None
    candidates: tuple[int, ...]
    kind: MailKind
    event: Kind
    confidence: float
    certainty: Certainty
    employer: str
    title: str
    on: date | None
    at: datetime | None
    language: str
    quote: str
    meeting_at: datetime | None


_COLUMNS = (
    "id, status, message, application, candidates, kind, event, confidence, certainty, employer, title, on_day, at, "
    "language, quote, meeting_at"
)


def waiting(db: sqlite3.Connection) -> list[Proposal]:
    """Proposals that nobody has decided yet, oldest mail first."""
    return _all(db, "WHERE status = 'waiting' ORDER BY at, id")


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits: findings, how many of them are sure and tied to an application, and what they are about.

    groups: applications, and findings that are not tied to one yet. untouched: none was ever decided.
    """

    findings: int
    sure: int
    applications: int
    groups: int
    untouched: bool


def count_waiting(db: sqlite3.Connection) -> Waiting:
    """Count what waits for a decision."""
    findings, sure, applications, alone, untouched = db.execute(
        """
        SELECT count(*), count(CASE WHEN certainty = 'sure' AND application IS NOT NULL THEN 1 END),
            count(DISTINCT application), count(*) - count(application),
            NOT EXISTS (SELECT 1 FROM proposal WHERE status <> 'waiting')
        FROM proposal WHERE status = 'waiting'
        """
    ).fetchone()
    return Waiting(findings, sure, applications, applications + alone, bool(untouched))


def waiting_groups(db: sqlite3.Connection, *, limit: int = -1, offset: int = 0) -> list[list[Proposal]]:
    """Some of what waits, a list an application; a finding that is tied to none is a list of its own.

    Those that are tied to none come first, then the least certain, then the oldest; so do the findings of each list.
    """
    rows = db.execute(
        f"""
        SELECT application, CASE WHEN application IS NULL THEN id END AS alone FROM proposal WHERE status = 'waiting'
        GROUP BY 1, 2 ORDER BY application IS NOT NULL, min({_DOUBT}), min(at), min(id) LIMIT ? OFFSET ?
        """,
        (limit, offset),
    ).fetchall()
    order = f"ORDER BY {_DOUBT}, at, id"
    tied = _all(db, f"WHERE status = 'waiting' AND application IN {_THESE} {order}", _json(row[0] for row in rows))
    untied = _all(db, f"WHERE id IN {_THESE} {order}", _json(row[1] for row in rows))
    groups: dict[tuple[int | None, int | None], list[Proposal]] = {row: [] for row in rows}
    for one in tied:
        groups[one.application, None].append(one)
    for one in untied:
        groups[None, one.id].append(one)
    return list(groups.values())


_DOUBT = "CASE certainty WHEN 'unsure' THEN 0 WHEN 'likely' THEN 1 ELSE 2 END"
_THESE = "(SELECT value FROM json_each(?))"


def _json(ids: Iterable[int | None]) -> str:
    return json.dumps([id for id in ids if id is not None])


def of_message(db: sqlite3.Connection, message: int) -> list[Proposal]:
    """Every proposal that rests on one kept message."""
    return _all(db, "WHERE message = ?", message)


def of_application(db: sqlite3.Connection, application: int) -> list[Proposal]:
    """Every proposal about one application."""
    return _all(db, "WHERE application = ? ORDER BY at, id", application)


def by_id(db: sqlite3.Connection, ids: Sequence[int]) -> list[Proposal]:
    """The proposals with these ids that exist, in the order asked."""
    found = {id: one for id in dict.fromkeys(ids) for one in _all(db, "WHERE id = ?", id)}
    return list(found.values())


def not_refused(db: sqlite3.Connection) -> list[Proposal]:
    """Every proposal that waits or was confirmed."""
    return _all(db, "WHERE status <> 'refused' ORDER BY id")


def counts(db: sqlite3.Connection) -> dict[str, int]:
    """How many proposals there are of each status."""
    return dict(db.execute("SELECT status, count(*) FROM proposal GROUP BY status").fetchall())


def body(
    reading: Reading, message: int, application: int | None = None, candidates: Sequence[int] = ()
) -> dict[str, str | float | None]:
    """A reading as the body of a new, waiting proposal, tied to an application or to be tied."""
    return {
        "status": Status.WAITING,
        "message": message,
        "application": application,
        "candidates": json.dumps(list(candidates)),
        "kind": reading.kind,
        "event": reading.event,
        "confidence": round(reading.confidence, 4),
        "certainty": reading.certainty,
        "employer": reading.employer or "",
        "title": reading.title or "",
        "on_day": reading.on.isoformat() if reading.on else None,
        "at": reading.at.isoformat() if reading.at else None,
        "language": reading.language,
        "quote": reading.quote,
        "meeting_at": reading.meeting_at.isoformat() if reading.meeting_at else None,
    }


def _all(db: sqlite3.Connection, where: str, *values: object) -> list[Proposal]:
    return [_proposal(row) for row in db.execute(f"SELECT {_COLUMNS} FROM proposal {where}", values)]


def _proposal(row: tuple[Any, ...]) -> Proposal:
    (id, status, message, application, candidates, kind, event, confidence, certainty, employer, title, on, at) = row[
        :13
    ]
    language, quote, meeting_at = row[13:]
    return Proposal(
        id,
        Status(status),
        message,
        application,
        tuple(json.loads(candidates)),
        MailKind(kind),
        Kind(event),
        confidence,
        Certainty(certainty),
        employer,
        title,
        date.fromisoformat(on) if on else None,
        datetime.fromisoformat(at) if at else None,
        language,
        quote,
        datetime.fromisoformat(meeting_at) if meeting_at else None,
    )
