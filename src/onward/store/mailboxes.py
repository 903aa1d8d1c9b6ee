"""Where reading of each mailbox stands, and up to which day it could have shown an answer."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from datetime import date

from onward.store.revisions import Writing


@dataclass(frozen=True, slots=True)
class Mailbox:
    """One mailbox: a file, a folder, or a folder on a mail server.

    last_offset: position of the last message read, behind which reading goes on.
    last_digest: what must still hold there: the SHA-1 of that message, or what the mailbox gave as its check.
    observed_until: day of the newest message read.
    """

    id: int
    key: str
    kind: str
    last_offset: int
    last_digest: str
    observed_until: date | None


_COLUMNS = "id, key, kind, last_offset, last_digest, observed_until"


def find(db: sqlite3.Connection, key: str) -> Mailbox | None:
    """The mailbox with this key, if it was read before."""
    row = db.execute(f"SELECT {_COLUMNS} FROM mailbox WHERE key = ?", (key,)).fetchone()
    return _mailbox(*row) if row else None


def listed(db: sqlite3.Connection) -> list[Mailbox]:
    """Every mailbox read so far."""
    return [_mailbox(*row) for row in db.execute(f"SELECT {_COLUMNS} FROM mailbox ORDER BY id")]


def observed_until(db: sqlite3.Connection) -> date | None:
    """The newest day that any mailbox could have shown."""
    day = db.execute("SELECT max(observed_until) FROM mailbox").fetchone()[0]
    return date.fromisoformat(day) if day else None


def record(write: Writing, mailbox: Mailbox) -> Mailbox:
    """Note how far a mailbox was read; one with id 0 is new. Returns it with its id."""
    body: dict[str, str | float | None] = {
        "key": mailbox.key,
        "kind": mailbox.kind,
        "last_offset": mailbox.last_offset,
        "last_digest": mailbox.last_digest,
        "observed_until": mailbox.observed_until.isoformat() if mailbox.observed_until else None,
    }
    if not mailbox.id:
        return replace(mailbox, id=write.add("mailbox", body))
    write.put("mailbox", mailbox.id, body)
    return mailbox


def _mailbox(id: int, key: str, kind: str, offset: int, digest: str, until: str | None) -> Mailbox:
    return Mailbox(id, key, kind, offset, digest, date.fromisoformat(until) if until else None)
