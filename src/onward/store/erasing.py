"""Physical deletion: bytes leave the file, and no undo brings them back.

An id that was erased is never given again: its last revision stays as an empty one, under an operation that does not
count. Messages keep only the hash that lets a later import recognise and skip them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from onward.store.connection import plain_words
from onward.store.revisions import begin

_MENTIONED = """
    SELECT DISTINCT id FROM revision WHERE noun = ? AND json_extract(body, '$.application') IN ({those})
    AND NOT EXISTS (SELECT 1 FROM {noun} AS now WHERE now.id = revision.id AND now.application NOT IN ({those}))
"""
_TABLES = (
    "revision", "application", "event", "proposal", "mailbox", "rule", "standing", "message", "problem", "import_run",
    "opened", "setting", "operation",
)  # fmt: skip
"""Every table, those that refer to another one first."""


def erase_applications(db: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Erase applications with everything that is only theirs, inside a transaction."""
    if not ids:
        return
    those = ", ".join(str(int(id)) for id in ids)
    things = {noun: _ids(db, _MENTIONED.format(those=those, noun=noun), noun) for noun in ("event", "proposal")}
    things["application"] = list(ids)
    touched = {operation for noun, gone in things.items() for operation in _operations(db, noun, gone)}
    mail = {message for noun in ("event", "proposal") for message in _messages(db, noun, things[noun])}
    blank = begin(db, "erase", "")
    db.execute("UPDATE operation SET undone_at = '0001-01-01T00:00:00' WHERE id = ?", (blank,))
    for noun, gone in things.items():
        for id in gone:
            db.execute("DELETE FROM revision WHERE noun = ? AND id = ?", (noun, id))
            db.execute(f"DELETE FROM {noun} WHERE id = ?", (id,))
            db.execute("INSERT INTO revision (operation, noun, id, body) VALUES (?, ?, ?, NULL)", (blank, noun, id))
    for id in things["event"]:
        db.execute("DELETE FROM opened WHERE event = ?", (id,))
    for id in mail - _still_needed(db):
        db.execute("UPDATE message SET envelope = NULL, raw = NULL, message_id = '' WHERE id = ?", (id,))
    for id in touched:
        db.execute("UPDATE operation SET about = '' WHERE id = ? AND what <> 'import'", (id,))
    _drop_empty_operations(db, touched)


def erase_everything(db: sqlite3.Connection) -> None:
    """Empty every table, inside a transaction; what is left is a new journal."""
    for table in (*_TABLES, "sqlite_sequence"):
        db.execute(f"DELETE FROM {table}")


@contextmanager
def overwriting(db: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Overwrite what is deleted meanwhile, and shrink the file and its log afterwards, so that nothing is left.

    Raises JournalError, also when another process reads so long that the file cannot be shrunk.
    """
    db.execute("PRAGMA secure_delete = ON")
    try:
        yield
        with plain_words(path):
            db.execute("VACUUM")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        db.execute("PRAGMA secure_delete = OFF")


def _ids(db: sqlite3.Connection, query: str, *values: object) -> list[int]:
    return [id for (id,) in db.execute(query, values)]


def _operations(db: sqlite3.Connection, noun: str, ids: Sequence[int]) -> set[int]:
    query = "SELECT DISTINCT operation FROM revision WHERE noun = ? AND id = ?"
    return {operation for id in ids for operation in _ids(db, query, noun, id)}


def _messages(db: sqlite3.Connection, noun: str, ids: Sequence[int]) -> set[int]:
    query = """
        SELECT DISTINCT json_extract(body, '$.message') FROM revision
        WHERE noun = ? AND id = ? AND json_extract(body, '$.message') IS NOT NULL
    """
    return {message for id in ids for message in _ids(db, query, noun, id)}


def _still_needed(db: sqlite3.Connection) -> set[int]:
    query = """
        SELECT DISTINCT json_extract(body, '$.message') FROM revision
        WHERE noun IN ('event', 'proposal') AND json_extract(body, '$.message') IS NOT NULL
    """
    return set(_ids(db, query))


def _drop_empty_operations(db: sqlite3.Connection, ids: set[int]) -> None:
    for id in ids:
        db.execute(
            """
            DELETE FROM operation WHERE id = ?
            AND NOT EXISTS (SELECT 1 FROM revision WHERE operation = operation.id)
            AND NOT EXISTS (SELECT 1 FROM message WHERE operation = operation.id)
            AND NOT EXISTS (SELECT 1 FROM problem WHERE operation = operation.id)
            AND NOT EXISTS (SELECT 1 FROM import_run WHERE operation = operation.id)
            """,
            (id,),
        )
