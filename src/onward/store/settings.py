"""Small things that are outside undo: choices of the person, and which news was opened or put off."""

from __future__ import annotations

import sqlite3
from datetime import date


def get(db: sqlite3.Connection, name: str, default: str = "") -> str:
    """One setting."""
    row = db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else default


def put(db: sqlite3.Connection, name: str, value: str) -> None:
    """Keep one setting."""
    db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))


def all_settings(db: sqlite3.Connection) -> dict[str, str]:
    """Every setting that was chosen."""
    return dict(db.execute("SELECT name, value FROM setting ORDER BY name").fetchall())


def opened(db: sqlite3.Connection) -> set[int]:
    """Events whose news was opened."""
    return {id for (id,) in db.execute("SELECT event FROM opened WHERE opened_on IS NOT NULL")}


def put_off(db: sqlite3.Connection, today: date) -> set[int]:
    """Events whose news was put off today."""
    return {id for (id,) in db.execute("SELECT event FROM opened WHERE later_on = ?", (today.isoformat(),))}


def note_opened(db: sqlite3.Connection, event: int, today: date) -> None:
    """Remember that the news was opened."""
    db.execute("INSERT OR REPLACE INTO opened (event, opened_on) VALUES (?, ?)", (event, today.isoformat()))


def note_later(db: sqlite3.Connection, event: int, today: date) -> None:
    """Remember that the news was put off for today."""
    db.execute(
        """
        INSERT INTO opened (event, later_on) VALUES (?, ?)
        ON CONFLICT (event) DO UPDATE SET later_on = excluded.later_on
        """,
        (event, today.isoformat()),
    )
