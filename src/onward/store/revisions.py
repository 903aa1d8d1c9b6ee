"""Operations and the revisions they are made of: append, undo, redo, and the tables of what counts now.

A thing (noun, id) counts while the operation that made it does, and is what its newest revision says among those whose
operation was not undone. Two rules go beyond it: an event that was confirmed from a proposal counts only while the
proposal does, and an application lives as long as an event of it does, so that undoing an import never takes along what
the person wrote by hand.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from onward.journey.fold import fold
from onward.store import events

Body = Mapping[str, str | float | None]

NOUNS: dict[str, tuple[str, ...]] = {
    "mailbox": ("key", "kind", "last_offset", "last_digest", "observed_until"),
    "rule": ("sender", "verdict"),
    "proposal": (
        "status", "message", "application", "candidates", "kind", "event", "confidence", "certainty", "employer",
        "title", "on_day", "at", "language", "quote", "meeting_at",
    ),
    "event": (
        "application", "kind", "on_day", "at", "how", "meeting_at", "round", "with_whom", "quote", "message",
        "certainty", "proposal",
    ),
    "application": ("employer", "title", "source", "link", "deleted_on"),
}  # fmt: skip
"""Columns of each noun, in the order in which they must be rebuilt."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One change the person or an import made, as one step of undo."""

    id: int
    what: str
    about: str
    at: datetime
    undone: bool


class Writing:
    """What an operation may do while its transaction is open."""

    def __init__(self, db: sqlite3.Connection, operation: int) -> None:
        self.db = db
        self.operation = operation
        self._touched: set[int] = set()

    def add(self, noun: str, body: Body) -> int:
        """Record a new thing and return its id."""
        row = self.db.execute("SELECT max(id) FROM revision WHERE noun = ?", (noun,)).fetchone()
        new = (row[0] or 0) + 1
        self.put(noun, new, body)
        return int(new)

    def put(self, noun: str, id: int, body: Body | None) -> None:
        """Record what a thing looks like from now on; None when it is gone."""
        if noun == "event":
            self._touch(id, body)
        elif noun == "application":
            self._touched.add(id)
        self.db.execute(
            "INSERT INTO revision (operation, noun, id, body) VALUES (?, ?, ?, ?)",
            (self.operation, noun, id, None if body is None else json.dumps(body, ensure_ascii=False)),
        )
        _write(self.db, noun, id, body)

    def change(self, noun: str, id: int, **fields: str | float | None) -> None:
        """Record a thing with some fields changed. Raises KeyError when there is no such thing."""
        self.put(noun, id, {**current(self.db, noun, id), **fields})

    def settle(self) -> None:
        """Fold the applications that were touched; called once before the transaction ends."""
        settle(self.db, self._touched)
        self._touched.clear()

    def _touch(self, id: int, body: Body | None) -> None:
        before = self.db.execute("SELECT application FROM event WHERE id = ?", (id,)).fetchone()
        if before:
            self._touched.add(before[0])
        if body is not None:
            self._touched.add(int(body["application"] or 0))


def begin(db: sqlite3.Connection, what: str, about: str) -> int:
    """Open a new operation and return its id."""
    at = datetime.now(UTC).isoformat(timespec="seconds")
    done = db.execute("INSERT INTO operation (what, about, at) VALUES (?, ?, ?)", (what, about, at))
    return int(done.lastrowid or 0)


def current(db: sqlite3.Connection, noun: str, id: int) -> dict[str, str | float | None]:
    """The columns of one thing as it counts now. Raises KeyError when there is none."""
    columns = NOUNS[noun]
    row = db.execute(f"SELECT {', '.join(columns)} FROM {noun} WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise KeyError(f"there is no {noun} {id}")
    return dict(zip(columns, row, strict=True))


def history(db: sqlite3.Connection, limit: int = 50) -> list[Operation]:
    """Operations, newest first."""
    rows = db.execute("SELECT id, what, about, at, undone_at FROM operation ORDER BY id DESC LIMIT ?", (limit,))
    return [Operation(i, what, about, datetime.fromisoformat(at), bool(undone)) for i, what, about, at, undone in rows]


def last(db: sqlite3.Connection) -> int | None:
    """The newest operation that was not undone and changed anything a person can see."""
    return _one(
        db,
        """
        SELECT max(id) FROM operation WHERE undone_at IS NULL AND EXISTS
            (SELECT 1 FROM revision WHERE operation = operation.id AND noun <> 'mailbox')
        """,
    )


def counts(db: sqlite3.Connection, operation: int) -> bool:
    """Whether there is such an operation and it was not undone."""
    row = db.execute("SELECT 1 FROM operation WHERE id = ? AND undone_at IS NULL", (operation,)).fetchone()
    return row is not None


def last_undone(db: sqlite3.Connection) -> int | None:
    """The operation that redo would bring back: undone last, with nothing new done since."""
    row = db.execute(
        "SELECT id, undone_at FROM operation WHERE undone_at IS NOT NULL ORDER BY undone_at DESC, id LIMIT 1"
    )
    found = row.fetchone()
    if found is None:
        return None
    newer = db.execute("SELECT 1 FROM operation WHERE undone_at IS NULL AND id > ?", (found[0],)).fetchone()
    return None if newer else int(found[0])


def set_undone(db: sqlite3.Connection, operation: int, *, undone: bool) -> None:
    """Disregard an operation, or count it again, and bring every table in line."""
    at = datetime.now(UTC).isoformat(timespec="microseconds") if undone else None
    db.execute("UPDATE operation SET undone_at = ? WHERE id = ?", (at, operation))
    touched = db.execute("SELECT DISTINCT noun, id FROM revision WHERE operation = ?", (operation,)).fetchall()
    things = {noun: {id for n, id in touched if n == noun} for noun in NOUNS}
    if things["proposal"]:
        things["event"] |= _confirmed_from(db, operation)
    applications = things["application"] | _applications_of(db, things["event"])
    for noun in NOUNS:
        for id in things[noun]:
            _write(db, noun, id, _counts(db, noun, id))
    applications |= _applications_of(db, things["event"])
    settle(db, applications)


def rebuild(db: sqlite3.Connection) -> None:
    """Make every table of nouns anew from the revisions."""
    for noun in (*NOUNS, "standing"):
        db.execute(f"DELETE FROM {noun}")
    for noun in NOUNS:
        for (id,) in db.execute("SELECT DISTINCT id FROM revision WHERE noun = ?", (noun,)).fetchall():
            _write(db, noun, id, _counts(db, noun, id))
    settle(db, [id for (id,) in db.execute("SELECT id FROM application").fetchall()])


def settle(db: sqlite3.Connection, applications: Iterable[int]) -> None:
    """Bring applications and their standing in line with their events; without events, or in the bin, none stands."""
    for id in applications:
        _write(db, "application", id, _counts(db, "application", id))
        happened = events.of(db, id)
        kept = db.execute("SELECT 1 FROM application WHERE id = ? AND deleted_on IS NULL", (id,)).fetchone()
        db.execute("DELETE FROM standing WHERE application = ?", (id,))
        if not happened or not kept:
            continue
        now = fold(happened)
        days = [day.isoformat() if day else None for day in (now.applied_on, now.answered_on, now.last_on)]
        db.execute(
            "INSERT INTO standing VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (id, now.stage, now.furthest, now.answered, now.positive, *days),
        )


def _counts(db: sqlite3.Connection, noun: str, id: int) -> Body | None:
    """The revision that counts now."""
    newest = """
        SELECT body FROM revision JOIN operation ON operation.id = revision.operation
        WHERE noun = ? AND revision.id = ? {only} ORDER BY rev DESC LIMIT 1
    """
    row = db.execute(newest.format(only="AND undone_at IS NULL"), (noun, id)).fetchone()
    body = json.loads(row[0]) if row and row[0] and _is_made(db, noun, id) else None
    if noun == "event" and body and body["proposal"] and not _exists(db, "proposal", body["proposal"]):
        return None
    if noun == "application" and body is None and not (row and row[0] is None) and _has_events(db, id):
        row = db.execute(newest.format(only="AND body IS NOT NULL"), (noun, id)).fetchone()
        body = json.loads(row[0]) if row else None
    return body


def _is_made(db: sqlite3.Connection, noun: str, id: int) -> bool:
    """Whether the operation that made a thing counts."""
    row = db.execute(
        """
        SELECT undone_at FROM revision JOIN operation ON operation.id = revision.operation
        WHERE noun = ? AND revision.id = ? ORDER BY rev LIMIT 1
        """,
        (noun, id),
    ).fetchone()
    return row is not None and row[0] is None


def _has_events(db: sqlite3.Connection, application: int) -> bool:
    return db.execute("SELECT 1 FROM event WHERE application = ?", (application,)).fetchone() is not None


def _write(db: sqlite3.Connection, noun: str, id: int, body: Body | None) -> None:
    if body is None:
        db.execute(f"DELETE FROM {noun} WHERE id = ?", (id,))
        return
    columns = NOUNS[noun]
    marks = ", ".join("?" * (len(columns) + 1))
    db.execute(
        f"INSERT OR REPLACE INTO {noun} (id, {', '.join(columns)}) VALUES ({marks})",
        (id, *(body[column] for column in columns)),
    )


def _exists(db: sqlite3.Connection, noun: str, id: object) -> bool:
    return db.execute(f"SELECT 1 FROM {noun} WHERE id = ?", (id,)).fetchone() is not None


def _confirmed_from(db: sqlite3.Connection, operation: int) -> set[int]:
    rows = db.execute(
        """
        SELECT DISTINCT id FROM revision WHERE noun = 'event' AND json_extract(body, '$.proposal') IN (
            SELECT id FROM revision WHERE noun = 'proposal' AND operation = ?)
        """,
        (operation,),
    )
    return {id for (id,) in rows}


def _applications_of(db: sqlite3.Connection, ids: Iterable[int]) -> set[int]:
    found = set()
    for id in ids:
        found |= {row[0] for row in db.execute("SELECT application FROM event WHERE id = ?", (id,))}
    return found


def _one(db: sqlite3.Connection, query: str) -> int | None:
    value = db.execute(query).fetchone()[0]
    return None if value is None else int(value)
