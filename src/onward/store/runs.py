"""Imports as they run: how far, by which process, and what could not be read. One at a time."""

from __future__ import annotations

import fcntl
import json
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import IO

from onward.journey.message import Problem
from onward.store.connection import JournalError


class State(StrEnum):
    """Where an import stands."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Run:
    """One import. `said` is the plain sentence of a failed one; a run whose process is gone can be resumed."""

    operation: int
    paths: tuple[str, ...]
    confirm: str
    pid: int
    bytes_total: int
    bytes_done: int
    messages: int
    job_messages: int
    state: State
    said: str


_COLUMNS = "operation, paths, confirm, pid, bytes_total, bytes_done, messages, job_messages, state, said"


@contextmanager
def alone(home: Path) -> Iterator[None]:
    """Hold the advisory lock that lets one import run at a time. Raises JournalError when another holds it."""
    with _open_lock(home) as lock:
        for _ in range(_TRIES):  # somebody who only asks whether an import runs holds it for a moment
            if _is_locked_now(lock):
                break
            time.sleep(_PAUSE_SECONDS)
        else:
            raise JournalError("Another import is running. Wait until it is done, then try again.")
        yield


def is_running(home: Path) -> bool:
    """Whether some process holds the import lock right now."""
    with _open_lock(home) as lock:
        return not _is_locked_now(lock)


def _open_lock(home: Path) -> IO[bytes]:
    return os.fdopen(os.open(home / "import.lock", os.O_CREAT | os.O_WRONLY, 0o600), "wb")


def _is_locked_now(lock: IO[bytes]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


_TRIES = 10
_PAUSE_SECONDS = 0.05


def record(db: sqlite3.Connection, run: Run) -> None:
    """Write how far an import is."""
    db.execute(
        f"INSERT OR REPLACE INTO import_run ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            run.operation,
            json.dumps(run.paths),
            run.confirm,
            run.pid,
            run.bytes_total,
            run.bytes_done,
            run.messages,
            run.job_messages,
            run.state,
            run.said,
        ),
    )


def latest(db: sqlite3.Connection) -> Run | None:
    """The newest import, whatever became of it."""
    row = db.execute(f"SELECT {_COLUMNS} FROM import_run ORDER BY operation DESC LIMIT 1").fetchone()
    return _run(row) if row else None


def cut_off(db: sqlite3.Connection) -> Run | None:
    """The newest import that has no end and was not undone. Whether its process still runs, `is_running` knows."""
    row = db.execute(
        f"""
        SELECT {_COLUMNS} FROM import_run JOIN operation ON operation.id = operation
        WHERE state = 'running' AND undone_at IS NULL ORDER BY operation DESC LIMIT 1
        """
    ).fetchone()
    return _run(row) if row else None


def unfinished(db: sqlite3.Connection, paths: tuple[str, ...]) -> Run | None:
    """An import of the same paths that was cut off and not undone."""
    row = db.execute(
        f"""
        SELECT {_COLUMNS} FROM import_run JOIN operation ON operation.id = operation
        WHERE state = 'running' AND undone_at IS NULL AND paths = ? ORDER BY operation DESC LIMIT 1
        """,
        (json.dumps(paths),),
    ).fetchone()
    return _run(row) if row else None


def note_problem(db: sqlite3.Connection, operation: int, problem: Problem) -> None:
    """Keep what could not be read."""
    db.execute(
        "INSERT INTO problem (operation, place, what, hint, one_message) VALUES (?, ?, ?, ?, ?)",
        (operation, problem.where, problem.what, problem.hint, problem.one_message),
    )


def problems(db: sqlite3.Connection, operation: int, limit: int = -1) -> list[Problem]:
    """What an import could not read, in order."""
    rows = db.execute(
        "SELECT place, what, hint, one_message FROM problem WHERE operation = ? ORDER BY id LIMIT ?", (operation, limit)
    )
    return [Problem(where, what, hint, bool(one)) for where, what, hint, one in rows]


def is_partial(db: sqlite3.Connection, operation: int) -> bool:
    """Whether a file, or part of one, could not be read; single messages do not count."""
    found = db.execute("SELECT 1 FROM problem WHERE operation = ? AND NOT one_message", (operation,)).fetchone()
    return found is not None


def count_problems(db: sqlite3.Connection, operation: int) -> int:
    """How many things an import could not read."""
    return int(db.execute("SELECT count(*) FROM problem WHERE operation = ?", (operation,)).fetchone()[0])


def _run(row: tuple[int, str, str, int, int, int, int, int, str, str]) -> Run:
    operation, paths, confirm, pid, total, done, messages, job_messages, state, said = row
    return Run(
        operation, tuple(json.loads(paths)), confirm, pid, total, done, messages, job_messages, State(state), said
    )
