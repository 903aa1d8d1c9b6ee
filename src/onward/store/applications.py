"""Applications and their standing as rows. One that has no event is only a suggestion and is not listed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from onward.journey.application import Application, Stage, Standing

_COLUMNS = "application.id, employer, title, source, link"
_STANDING = "stage, furthest, answered, positive, applied_on, answered_on, last_on"


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a list: an application and where it stands."""

    application: Application
    standing: Standing


def listed(db: sqlite3.Connection, stages: Iterable[Stage] | None = None) -> list[Listed]:
    """Applications with their standing, latest news first; only those at some stages if given."""
    wanted = [str(stage) for stage in stages] if stages is not None else None
    where = f"WHERE stage IN ({', '.join('?' * len(wanted))})" if wanted is not None else ""
    rows = db.execute(
        f"""
        SELECT {_COLUMNS}, {_STANDING} FROM application JOIN standing ON standing.application = application.id
        {where} ORDER BY last_on DESC, application.id DESC
        """,
        wanted or (),
    )
    return [_listed(row) for row in rows]


def one(db: sqlite3.Connection, id: int) -> Application:
    """One application, also one that is only suggested or in the bin. Raises KeyError when there is none."""
    row = db.execute(f"SELECT {_COLUMNS} FROM application WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise KeyError(f"there is no application {id}")
    return Application(*row)


def standing(db: sqlite3.Connection, id: int) -> Standing | None:
    """Where one application stands; None for one without events or in the bin."""
    row = db.execute(f"SELECT {_STANDING} FROM standing WHERE application = ?", (id,)).fetchone()
    return _standing(row) if row else None


def all_known(db: sqlite3.Connection) -> Iterator[Application]:
    """Every application that is not in the bin, suggested ones too."""
    for row in db.execute(f"SELECT {_COLUMNS} FROM application WHERE deleted_on IS NULL ORDER BY id"):
        yield Application(*row)


def standings(db: sqlite3.Connection) -> list[Standing]:
    """The standing of every listed application."""
    return [_standing(row) for row in db.execute(f"SELECT {_STANDING} FROM standing")]


def count(db: sqlite3.Connection) -> int:
    """How many applications are listed."""
    return int(db.execute("SELECT count(*) FROM standing").fetchone()[0])


def in_bin(db: sqlite3.Connection) -> list[tuple[Application, date]]:
    """Deleted applications and the day of deletion, newest first."""
    rows = db.execute(f"SELECT {_COLUMNS}, deleted_on FROM application WHERE deleted_on IS NOT NULL ORDER BY 6 DESC, 1")
    return [(Application(*row[:5]), date.fromisoformat(row[5])) for row in rows]


def _listed(row: tuple[Any, ...]) -> Listed:
    return Listed(Application(*row[:5]), _standing(row[5:]))


def _standing(row: tuple[Any, ...]) -> Standing:
    stage, furthest, answered, positive, *days = row
    applied_on, answered_on, last_on = (date.fromisoformat(day) if day else None for day in days)
    return Standing(Stage(stage), Stage(furthest), bool(answered), bool(positive), applied_on, answered_on, last_on)
