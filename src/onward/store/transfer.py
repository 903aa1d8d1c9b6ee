"""The whole journal as one value, out and in again, equal."""

from __future__ import annotations

import base64
import sqlite3
from collections.abc import Mapping
from typing import Any

from onward.store.revisions import NOUNS, Writing, rebuild

SCHEMA = "onward.journal"
VERSION = 1

_PLURALS = {noun: f"{noun}s" for noun in NOUNS} | {"mailbox": "mailboxes"}
_MESSAGE = ("id", "identity", "message_id", "digest", "kind", "mailbox", "offset", "envelope", "raw")


def dump(db: sqlite3.Connection) -> dict[str, Any]:
    """Everything that counts now, without what was undone; bytes as base64, keys as in docs/json.md."""
    return {
        "schema": SCHEMA,
        "version": VERSION,
        **{_PLURALS[noun]: _rows(db, noun, ("id", *columns)) for noun, columns in reversed(NOUNS.items())},
        "messages": [_text(row) for row in _live_messages(db)],
        "opened": _rows(db, "opened", ("event", "opened_on", "later_on")),
        "settings": dict(db.execute("SELECT name, value FROM setting ORDER BY name").fetchall()),
    }


def load(write: Writing, dumped: Mapping[str, Any]) -> None:
    """Put everything back into an empty journal. Raises ValueError for anything that is no export, before writing."""
    if not isinstance(dumped, Mapping) or dumped.get("schema") != SCHEMA:
        raise ValueError("This is not an Onward export.")
    if dumped.get("version") != VERSION:
        raise ValueError("This export was made by another version of Onward. Update Onward and try again.")
    try:
        for noun, columns in NOUNS.items():
            for row in dumped[_PLURALS[noun]]:
                write.put(noun, int(row["id"]), {column: row[column] for column in columns})
        for row in dumped["messages"]:
            _load_message(write, row)
        for row in dumped["opened"]:
            write.db.execute("INSERT INTO opened VALUES (?, ?, ?)", (row["event"], row["opened_on"], row["later_on"]))
        for name, value in dumped["settings"].items():
            write.db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))
    except (KeyError, TypeError, sqlite3.IntegrityError, sqlite3.InterfaceError) as error:
        raise ValueError(f"This export is damaged: {error}.") from error
    rebuild(write.db)


def is_empty(db: sqlite3.Connection) -> bool:
    """Whether nothing was ever recorded here."""
    return db.execute("SELECT 1 FROM operation LIMIT 1").fetchone() is None


def _rows(db: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> list[dict[str, Any]]:
    rows = db.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1")
    return [dict(zip(columns, row, strict=True)) for row in rows]


def _live_messages(db: sqlite3.Connection) -> list[tuple[Any, ...]]:
    columns = ", ".join(f"message.{column}" for column in _MESSAGE)
    return db.execute(
        f"""
        SELECT {columns} FROM message JOIN operation ON operation.id = operation
        WHERE undone_at IS NULL ORDER BY message.id
        """
    ).fetchall()


def _text(row: tuple[Any, ...]) -> dict[str, Any]:
    told = dict(zip(_MESSAGE, row, strict=True))
    return {**told, "raw": None if told["raw"] is None else base64.b64encode(told["raw"]).decode()}


def _load_message(write: Writing, row: Mapping[str, Any]) -> None:
    raw = None if row["raw"] is None else base64.b64decode(row["raw"])
    values = [raw if column == "raw" else row[column] for column in _MESSAGE]
    write.db.execute(
        f"INSERT INTO message ({', '.join(_MESSAGE)}, operation) VALUES ({', '.join('?' * len(_MESSAGE))}, ?)",
        (*values, write.operation),
    )
