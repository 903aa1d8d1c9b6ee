"""One letter of an invented mailbox, before it becomes bytes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from onward.journey.message import Address


class Look(StrEnum):
    """How a letter is dressed."""

    PLAIN = "plain"
    LETTER = "letter"
    BRANDED = "branded"
    NEWSLETTER = "newsletter"
    DIGEST = "digest"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A time to talk that travels as a calendar part."""

    starts_at: datetime
    title: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of `size` bytes that is nothing but well-formed base64."""

    name: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail: envelope, words, and what hangs on it.

    id: Message-ID without angle brackets; thread: the number Gmail would give the conversation.
    quoted: the answered letter below the own words, line by line, with its attribution first.
    references: Message-IDs of the conversation so far, oldest first.
    bulk: carries List-Unsubscribe and Precedence.
    """

    id: str
    thread: int
    at: datetime
    sender: Address
    to: Address
    subject: str
    language: str
    paragraphs: tuple[str, ...]
    labels: tuple[str, ...]
    look: Look = Look.PLAIN
    quoted: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    bulk: bool = False
    meeting: Meeting | None = None
    attachment: Attachment | None = None
