"""What every mailbox offers, whatever it is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from onward.journey.message import Problem


class Form(StrEnum):
    """What a mailbox is made of."""

    MBOX = "mbox"
    MAILDIR = "maildir"
    EML = "eml"
    ZIP = "zip member"
    IMAP = "imap"


@dataclass(frozen=True, slots=True)
class Raw:
    """The bytes of one message as they lie in its mailbox.

    where: file and position, for a person to find it.
    offset: the message's own position in the mailbox: a byte offset in an mbox, a change time among single files, a UID
        on a mail server.
    end: the position at which reading resumes behind this message.
    data: the message; in an mbox without separator line, without `>` quoting, without the blank line that ends it.
    labels: names of the folders it lies in, and of its flags.
    check: what must still hold for reading to go on behind this message; empty: the SHA-1 of its bytes.
    """

    where: str
    offset: int
    end: int
    data: bytes
    labels: tuple[str, ...] = ()
    check: str = ""


class Mailbox(Protocol):
    """Messages that are read in order and can be taken up again where reading stopped."""

    @property
    def key(self) -> str:
        """The same from run to run: resolved path, and the member of an archive; or address of the folder."""

    @property
    def kind(self) -> Form:
        """What it is made of."""

    def ahead(self, start: int = 0, check: str = "") -> int:
        """Bytes that reading on from there will pass, as far as known before."""

    def raws(self, start: int = 0, check: str = "") -> Iterator[Raw | Problem]:
        """Read messages in order, from `start` on.

        With `check`, `start` is the offset of the last message already read and `check` its check, or the SHA-1 of its
        bytes: reading goes on behind that message where it still stands, and from the beginning where it does not.
        Without `check`, reading begins at `start` itself, which is 0 or an `end` given earlier.
        """

    def still_matches(self, offset: int, digest: str) -> bool:
        """Whether the message at `offset` still is the one whose bytes had this SHA-1."""
