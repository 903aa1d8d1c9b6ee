"""Applications and their standing as rows. One that has no event is only a suggestion and is not listed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which listed applications are asked for.

    stages: None for any. words: casefolded, each somewhere in employer or title.
    also, never: ids that are wanted, or not, whatever their stage.
    quiet: True for those without a word since, False for all others, None for both. since_mail counts where mail would
    have told, since where not; undated ones are never quiet.
    """

    stages: Collection[Stage] | None = None
    words: Sequence[str] = ()
    also: Collection[int] = field(default=())
    never: Collection[int] = field(default=())
    quiet: bool | None = None
    since: date = date.min
    since_mail: date = date.min


def found(db: sqlite3.Connection, wanted: Wanted, *, limit: int = -1, offset: int = 0) -> list[Listed]:
    """Some of the applications that are wanted, latest news first."""
    where, values = _where(db, wanted)
    rows = db.execute(
        f"""
        SELECT {_COLUMNS}, {_STANDING} FROM application JOIN standing ON standing.application = application.id
        {where} ORDER BY last_on DESC, application.id DESC LIMIT ? OFFSET ?
        """,
        (*values, limit, offset),
    )
    return [_listed(row) for row in rows]


def count_found(db: sqlite3.Connection, wanted: Wanted) -> int:
    """How many applications are wanted."""
    where, values = _where(db, wanted)
    query = f"SELECT count(*) FROM application JOIN standing ON standing.application = application.id {where}"
    return int(db.execute(query, values).fetchone()[0])


def _where(db: sqlite3.Connection, wanted: Wanted) -> tuple[str, list[str]]:
    said: list[str] = []
    values: list[str] = []
    if wanted.stages is not None:
        said.append("(stage IN (SELECT value FROM json_each(?)) OR application.id IN (SELECT value FROM json_each(?)))")
        values += [json.dumps([str(stage) for stage in wanted.stages]), json.dumps(list(wanted.also))]
    if wanted.never:
        said.append("application.id NOT IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(list(wanted.never)))
    if wanted.quiet is not None:
        said.append(f"{'' if wanted.quiet else 'NOT'} coalesce({_QUIET}, 0)")
        values += [wanted.since_mail.isoformat(), wanted.since.isoformat()]
    if wanted.words:
        _teach_casefold(db)
        said += ["instr(casefold(employer || ' ' || title), ?)"] * len(wanted.words)
        values += wanted.words
    return f"WHERE {' AND '.join(said)}" if said else "", values


def _teach_casefold(db: sqlite3.Connection) -> None:
    db.create_function("casefold", 1, str.casefold, deterministic=True)  # SQLite's lower() knows only ASCII


_QUIET = """
    (last_on <= CASE WHEN EXISTS (
        SELECT 1 FROM event WHERE event.application = application.id AND message IS NOT NULL
    ) THEN ? ELSE ? END)
"""


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


def is_known(db: sqlite3.Connection, id: int) -> bool:
    """Whether there is such an application and it is not in the bin."""
    row = db.execute("SELECT 1 FROM application WHERE id = ? AND deleted_on IS NULL", (id,)).fetchone()
    return row is not None


def at_employers(db: sqlite3.Connection, employers: Iterable[str]) -> dict[str, list[Application]]:
    """Applications at some employers, by casefolded name; suggested ones too, those in the bin not."""
    _teach_casefold(db)
    rows = db.execute(
        f"""
        SELECT {_COLUMNS} FROM application
        WHERE deleted_on IS NULL AND casefold(employer) IN (SELECT value FROM json_each(?)) ORDER BY id DESC
        """,
        (json.dumps([employer.casefold() for employer in employers]),),
    )
    found: dict[str, list[Application]] = {}
    for row in rows:
        found.setdefault(row[1].casefold(), []).append(Application(*row))
    return found


def standing(db: sqlite3.Connection, id: int) -> Standing | None:
    """Where one application stands; None for one without events or in the bin."""
    row = db.execute(f"SELECT {_STANDING} FROM standing WHERE application = ?", (id,)).fetchone()
    return _standing(row) if row else None


def all_known(db: sqlite3.Connection) -> Iterator[Application]:
    """Every application that is not in the bin, suggested ones too."""
    for row in db.execute(f"SELECT {_COLUMNS} FROM application WHERE deleted_on IS NULL ORDER BY id"):
        yield Application(*row)


def standings(db: sqlite3.Connection) -> dict[int, Standing]:
    """The standing of every listed application, by its id."""
    rows = db.execute(f"SELECT application, {_STANDING} FROM standing ORDER BY application")
    return {row[0]: _standing(row[1:]) for row in rows}


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
