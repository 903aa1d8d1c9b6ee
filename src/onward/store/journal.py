"""The journal as one object: where it lives, its connections, and its operations."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from onward.store import migrations, revisions
from onward.store.connection import connect, writing

FILE_NAME = "journal.sqlite"


def default_home() -> Path:
    """The folder that holds a person's journal: ONWARD_HOME, else the platform's place for application data."""
    if chosen := os.environ.get("ONWARD_HOME"):
        return Path(chosen).expanduser()
    from platformdirs import user_data_path  # only when nothing was chosen

    return user_data_path("onward", appauthor=False)


class Journal:
    """One person's journal, usable from several threads and beside other processes.

    Raises JournalError when the folder cannot be used or the file belongs to a newer Onward.
    """

    def __init__(self, home: Path | None = None) -> None:
        self.home = home or default_home()
        self.path = self.home / FILE_NAME
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        migrations.migrate(self.db, self.path)

    @property
    def db(self) -> sqlite3.Connection:
        """This thread's connection."""
        found: sqlite3.Connection | None = getattr(self._local, "db", None)
        if found is None:
            found = self._local.db = connect(self.path)
            self._all.append(found)
        return found

    def close(self) -> None:
        """Close every connection of this object."""
        for db in self._all:
            db.close()
        self._all.clear()
        self._local = threading.local()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Write bookkeeping that is outside undo, all or nothing."""
        with writing(self.db, self.path):
            yield self.db

    @contextmanager
    def operation(self, what: str, about: str = "", *, resume: int | None = None) -> Iterator[revisions.Writing]:
        """One change that can be undone; `resume` goes on with an operation that was begun earlier."""
        with writing(self.db, self.path):
            write = revisions.Writing(self.db, resume or revisions.begin(self.db, what, about))
            yield write
            write.settle()

    def undo(self, operation: int | None = None) -> int | None:
        """Disregard an operation, by default the newest; returns its id, None when there is nothing to undo."""
        with writing(self.db, self.path):
            chosen = revisions.last(self.db) if operation is None else operation
            if chosen is None or not revisions.counts(self.db, chosen):
                return None
            revisions.set_undone(self.db, chosen, undone=True)
            return chosen

    def redo(self) -> int | None:
        """Bring back what was undone last, if nothing was done since."""
        with writing(self.db, self.path):
            chosen = revisions.last_undone(self.db)
            if chosen is not None:
                revisions.set_undone(self.db, chosen, undone=False)
            return chosen

    def rebuild(self) -> None:
        """Make every table of what counts now anew from the revisions."""
        with writing(self.db, self.path):
            revisions.rebuild(self.db)
