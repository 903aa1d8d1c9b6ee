"""One message as a value, and the problem that stands in its place when it could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha1


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox address of a header; `address` is lower case, both may be empty."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """What follows the last @, or nothing."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Message:
    """One message, decoded and ready to be read for meaning.

    id: Message-ID without angle brackets; "sha1:<digest>" where the message has none.
    digest: SHA-1 of the raw bytes, hexadecimal.
    sent_at: the moment of the Date header, with its zone; None when absent or unreadable.
    on: the calendar day as written in the Date header (not converted to another zone).
    text: the body as plain text: text/plain, otherwise text made of the HTML. Original spelling and line breaks.
    references: Message-IDs of In-Reply-To and References, without angle brackets, oldest first.
    thread: the mailbox's own thread id (X-GM-THRID), or "".
    labels: folders or labels as the mailbox names them.
    sent: lies in a folder of sent mail.
    bulk: carries List-Unsubscribe, List-Id or a bulk Precedence.
    calendar: text of the first text/calendar part, or "".
    """

    id: str
    digest: str
    sender: Address
    to: tuple[Address, ...]
    reply_to: Address | None
    subject: str
    sent_at: datetime | None
    on: date | None
    text: str
    references: tuple[str, ...] = ()
    thread: str = ""
    labels: tuple[str, ...] = ()
    sent: bool = False
    bulk: bool = False
    calendar: str = ""

    @property
    def identity(self) -> str:
        """The same for every copy of a message, whatever labels or transport headers the copy carries."""
        said = "\0".join((self.id.removeprefix(f"sha1:{self.digest}"), self.subject, self.text))
        return sha1(said.encode(errors="surrogateescape"), usedforsecurity=False).hexdigest()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read while the work went on.

    where: file and position, for a person to find it.
    what: what was found there, in plain words.
    hint: what to do about it.
    one_message: whether it costs a single message; otherwise a whole file, or part of one, could not be read.
    """

    where: str
    what: str
    hint: str
    one_message: bool = False
