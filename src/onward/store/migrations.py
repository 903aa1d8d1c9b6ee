"""The journal's schema, one function a step, each in a transaction of its own.

A journal made by a newer Onward is refused, never guessed at. Steps are only ever appended.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from onward.store.connection import JournalError, plain_words, writing

Step = Callable[[sqlite3.Connection], None]
STEPS: list[Step] = []


def step(function: Step) -> Step:
    """Append one migration."""
    STEPS.append(function)
    return function


def migrate(db: sqlite3.Connection, path: Path) -> None:
    """Bring the schema up to date. Raises JournalError for a journal of a newer Onward."""
    with plain_words(path):
        at = version(db)
    if at > len(STEPS):
        raise JournalError(
            f"{path} was written by a newer Onward (schema {at}; this one knows {len(STEPS)}). "
            "Update Onward, or set ONWARD_HOME to another folder. Nothing was changed."
        )
    while at < len(STEPS):
        with writing(db, path):
            at = version(db)  # another process may have been quicker
            if at < len(STEPS):
                STEPS[at](db)
                at += 1
                db.execute(f"PRAGMA user_version = {at}")


def version(db: sqlite3.Connection) -> int:
    """How many steps this file has seen."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


@step
def operations_and_revisions(db: sqlite3.Connection) -> None:
    """The append-only truth: what was done, and what each thing looked like afterwards (body NULL: gone)."""
    _run(
        db,
        """
        CREATE TABLE operation (
            id INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT NOT NULL, about TEXT NOT NULL,
            at TEXT NOT NULL, undone_at TEXT
        );
        CREATE TABLE revision (
            rev INTEGER PRIMARY KEY AUTOINCREMENT, operation INTEGER NOT NULL REFERENCES operation,
            noun TEXT NOT NULL, id INTEGER NOT NULL, body TEXT
        );
        CREATE INDEX revision_of ON revision (noun, id, rev);
        CREATE INDEX revision_by ON revision (operation);
        """,
    )


@step
def nouns(db: sqlite3.Connection) -> None:
    """What counts now, one table a noun: disposable, rebuilt from the revisions."""
    _run(
        db,
        """
        CREATE TABLE application (
            id INTEGER PRIMARY KEY, employer TEXT NOT NULL, title TEXT NOT NULL, source TEXT NOT NULL,
            link TEXT NOT NULL, deleted_on TEXT
        );
        CREATE TABLE event (
            id INTEGER PRIMARY KEY, application INTEGER NOT NULL, kind TEXT NOT NULL, on_day TEXT, at TEXT, how TEXT,
            meeting_at TEXT, round INTEGER, with_whom TEXT NOT NULL, quote TEXT NOT NULL, message INTEGER,
            certainty TEXT NOT NULL, proposal INTEGER
        );
        CREATE INDEX event_of ON event (application);
        CREATE INDEX event_by_day ON event (on_day);
        CREATE TABLE proposal (
            id INTEGER PRIMARY KEY, status TEXT NOT NULL, message INTEGER NOT NULL, application INTEGER,
            candidates TEXT NOT NULL, kind TEXT NOT NULL, event TEXT NOT NULL, confidence REAL NOT NULL,
            certainty TEXT NOT NULL, employer TEXT NOT NULL, title TEXT NOT NULL, on_day TEXT, at TEXT,
            language TEXT NOT NULL, quote TEXT NOT NULL, meeting_at TEXT
        );
        CREATE INDEX proposal_by_status ON proposal (status);
        CREATE INDEX proposal_of ON proposal (application);
        CREATE TABLE mailbox (
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
            last_offset INTEGER NOT NULL, last_digest TEXT NOT NULL, observed_until TEXT
        );
        CREATE TABLE rule (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, verdict TEXT NOT NULL);
        CREATE TABLE standing (
            application INTEGER PRIMARY KEY, stage TEXT NOT NULL, furthest TEXT NOT NULL, answered INTEGER NOT NULL,
            positive INTEGER NOT NULL, applied_on TEXT, answered_on TEXT, last_on TEXT
        );
        CREATE INDEX standing_by_stage ON standing (stage);
        """,
    )


@step
def bookkeeping(db: sqlite3.Connection) -> None:
    """Messages seen, imports running, what was opened, settings."""
    _run(
        db,
        """
        CREATE TABLE message (
            id INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE, message_id TEXT NOT NULL, digest TEXT NOT NULL,
            kind TEXT NOT NULL, mailbox INTEGER NOT NULL, offset INTEGER NOT NULL,
            operation INTEGER NOT NULL REFERENCES operation, envelope TEXT, raw BLOB
        );
        CREATE INDEX message_by_operation ON message (operation);
        CREATE TABLE problem (
            id INTEGER PRIMARY KEY, operation INTEGER NOT NULL REFERENCES operation, place TEXT NOT NULL,
            what TEXT NOT NULL, hint TEXT NOT NULL, one_message INTEGER NOT NULL
        );
        CREATE TABLE import_run (
            operation INTEGER PRIMARY KEY REFERENCES operation, paths TEXT NOT NULL, confirm TEXT NOT NULL,
            pid INTEGER NOT NULL, bytes_total INTEGER NOT NULL, bytes_done INTEGER NOT NULL, messages INTEGER NOT NULL,
            job_messages INTEGER NOT NULL, state TEXT NOT NULL, said TEXT NOT NULL
        );
        CREATE TABLE opened (event INTEGER PRIMARY KEY, opened_on TEXT, later_on TEXT);
        CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
        """,
    )


def _run(db: sqlite3.Connection, statements: str) -> None:
    for statement in statements.split(";"):  # executescript would commit the transaction
        db.execute(statement)
