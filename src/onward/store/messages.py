"""Messages seen: of most only where they lie; of those about an application also their bytes, without attachments."""

from __future__ import annotations

import json
import sqlite3
import zlib
from dataclasses import asdict, dataclass

from onward.journey.message import Message

KEEP_AT_MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class Envelope:
    """What linking and display need of a kept message, without opening it."""

    message_id: str
    sender: str
    sender_name: str
    sent_to: tuple[str, ...]
    subject: str
    references: tuple[str, ...]
    thread: str
    sent: bool


def is_known(db: sqlite3.Connection, identity: str) -> bool:
    """Whether this message was read by an import that still counts."""
    row = db.execute(
        "SELECT 1 FROM message JOIN operation ON operation.id = operation WHERE identity = ? AND undone_at IS NULL",
        (identity,),
    ).fetchone()
    return row is not None


def note_seen(
    db: sqlite3.Connection, message: Message, *, kind: str, mailbox: int, offset: int, operation: int, raw: bytes | None
) -> int:
    """Remember a message; `raw` (without attachments) only where it is about an application. Returns its id."""
    row = db.execute(
        """
        INSERT INTO message (identity, message_id, digest, kind, mailbox, offset, operation, envelope, raw)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (identity) DO UPDATE SET kind = excluded.kind, mailbox = excluded.mailbox, offset = excluded.offset,
            operation = excluded.operation, envelope = excluded.envelope, raw = excluded.raw
        RETURNING id
        """,
        (
            message.identity,
            message.id,
            message.digest,
            kind,
            mailbox,
            offset,
            operation,
            None if raw is None else json.dumps(asdict(_envelope(message)), ensure_ascii=False),
            None if raw is None else zlib.compress(raw[:KEEP_AT_MOST]),
        ),
    ).fetchone()
    return int(row[0])


def kept(db: sqlite3.Connection) -> dict[int, Envelope]:
    """The envelope of every kept message, by id."""
    rows = db.execute("SELECT id, envelope FROM message WHERE envelope IS NOT NULL")
    return {id: _read(envelope) for id, envelope in rows}


def one(db: sqlite3.Connection, id: int) -> Envelope:
    """The envelope of one kept message. Raises KeyError when there is none."""
    row = db.execute("SELECT envelope FROM message WHERE id = ? AND envelope IS NOT NULL", (id,)).fetchone()
    if row is None:
        raise KeyError(f"there is no kept message {id}")
    return _read(row[0])


def message_ids(db: sqlite3.Connection) -> dict[int, str]:
    """Message-ID of every kept message, by id."""
    return dict(db.execute("SELECT id, message_id FROM message WHERE envelope IS NOT NULL").fetchall())


def raw(db: sqlite3.Connection, id: int) -> bytes | None:
    """The kept bytes of a message."""
    row = db.execute("SELECT raw FROM message WHERE id = ?", (id,)).fetchone()
    return zlib.decompress(row[0]) if row and row[0] is not None else None


def _envelope(message: Message) -> Envelope:
    return Envelope(
        message.id,
        message.sender.address,
        message.sender.name,
        tuple(one.address for one in message.to[:20]),
        message.subject,
        message.references[-20:],
        message.thread,
        message.sent,
    )


def _read(envelope: str) -> Envelope:
    told = json.loads(envelope)
    return Envelope(**{**told, "sent_to": tuple(told["sent_to"]), "references": tuple(told["references"])})
