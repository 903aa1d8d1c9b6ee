"""One connection a thread to the journal's file, and plain words for what a disk can refuse."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_BUSY_MS = 5_000


class JournalError(Exception):
    """The journal cannot be opened or written. The text says in plain words what to do; nothing was changed."""


def connect(path: Path) -> sqlite3.Connection:
    """Open or create the file, readable by its owner only. Raises JournalError."""
    with plain_words(path):
        _make_private(path)
        db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        db.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA foreign_keys = ON")
    return db


@contextmanager
def writing(db: sqlite3.Connection, path: Path) -> Iterator[None]:
    """One transaction that holds the write lock from its start; all of it counts or none. Raises JournalError."""
    with plain_words(path):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise
        db.execute("COMMIT")


@contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Turn what SQLite or the disk says into a sentence that says what to do."""
    try:
        yield
    except PermissionError as error:
        raise JournalError(_READ_ONLY.format(path=path.parent)) from error
    except OSError as error:
        if error.errno == 30:  # EROFS
            raise JournalError(_READ_ONLY.format(path=path.parent)) from error
        raise JournalError(f"{path.parent} cannot be used: {error.strerror}. Nothing was changed.") from error
    except sqlite3.DatabaseError as error:
        raise JournalError(_sentence(error, path)) from error


_READ_ONLY = (
    "{path} cannot be written to. Free the folder or the disk for writing, or set ONWARD_HOME to another folder. "
    "Nothing was changed."
)


def _sentence(error: sqlite3.DatabaseError, path: Path) -> str:
    said = str(error).lower()
    if "readonly" in said or "unable to open" in said:
        return _READ_ONLY.format(path=path.parent)
    if "locked" in said or "busy" in said:
        return "Another Onward is writing to the journal right now. Try again in a moment. Nothing was changed."
    if "full" in said:
        return f"The disk that holds {path.parent} is full. Make room and try again. Nothing was changed."
    if "not a database" in said or "malformed" in said:
        return f"{path} is damaged or is not an Onward journal. Move it away and restore a backup or an export."
    return f"The journal {path} answered: {error}. Nothing was changed."


def _make_private(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
