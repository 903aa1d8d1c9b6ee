"""A folder on a mail server as a mailbox: its UID is the position, its UIDVALIDITY what must still hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Self

from onward.journey.message import Problem
from onward.sources.imap.account import Account, Accounts
from onward.sources.imap.address import Place
from onward.sources.imap.answers import Fetched, Folder
from onward.sources.imap.session import Ahead, Opened, Session
from onward.sources.imap.trouble import ImapError, Trouble
from onward.sources.mailbox import Form, Raw
from onward.sources.mbox import LARGEST, sha1

_BATCH_BYTES = 4 * 1024 * 1024
_BATCH_MESSAGES = 200


@dataclass(slots=True)
class ImapFolder:
    """One folder of an account, opened anew whenever it is read.

    A position is a UID. Its check is the folder's UIDVALIDITY and the day from which on it was read: behind the last
    message reading goes on only where both still hold, so a wider span and renumbered messages are read from the start.
    """

    key: str
    account: Account = field(repr=False)
    folder: Folder
    since: date | None = None
    kind: Form = Form.IMAP
    _planned: tuple[int, str, Ahead] | None = field(default=None, repr=False)

    @classmethod
    def at(cls, place: Place, account: Account) -> Self:
        """Open the folder a person named. Raises ImapError."""
        session = account.session()
        folder = session.find(place.folder)
        session.examine(folder)
        return cls(str(replace(place, folder=folder.name, since=None)), account, folder, place.since)

    def ahead(self, start: int = 0, check: str = "") -> int:
        """Bytes still to be read, as the server tells them; see `Mailbox`."""
        try:
            _, _, ahead = self._opened(start, check)
        except ImapError:
            return 0  # reading will say so
        self._planned = (start, check, ahead)
        return sum(ahead.sizes)

    def raws(self, start: int = 0, check: str = "") -> Iterator[Raw | Problem]:
        """Read messages in order; see `Mailbox`."""
        try:
            session, opened, ahead = self._opened(start, check)
            covered = self._covered(opened, start, check)
            while batch := _batch(ahead):
                yield from self._read(session, batch, covered)
        except ImapError as error:
            yield error.problem(self.key)

    def still_matches(self, offset: int, digest: str) -> bool:
        """Whether the message with this UID still has this SHA-1."""
        session = self.account.session()
        session.examine(self.folder)
        return any(sha1(one.body or b"") == digest for one in session.fetch([offset], LARGEST))

    def _opened(self, start: int, check: str) -> tuple[Session, Opened, Ahead]:
        session = self.account.session()
        opened = session.examine(self.folder)
        planned, self._planned = self._planned, None
        if planned and planned[:2] == (start, check) and planned[2].validity == opened.validity:
            return session, opened, planned[2]
        behind = start if self._goes_on(opened, check) else 0
        return session, opened, session.ahead(opened, behind, self.since)

    def _goes_on(self, opened: Opened, check: str) -> bool:
        validity, _, day = check.partition(" ")
        is_wider = bool(day) and (self.since is None or self.since.isoformat() < day)
        return opened.validity > 0 and validity == str(opened.validity) and not is_wider

    def _covered(self, opened: Opened, start: int, check: str) -> str:
        """The check of what is read now: when it goes on behind a position, that one's day stays."""
        if start and self._goes_on(opened, check):
            return check
        return f"{opened.validity} {self.since.isoformat()}" if self.since else str(opened.validity)

    def _read(self, session: Session, batch: dict[int, int], covered: str) -> Iterator[Raw | Problem]:
        wanted = [uid for uid, size in batch.items() if size <= LARGEST]
        found = {one.uid: one for one in _fetch(session, wanted, batch)}
        missing = [uid for uid in wanted if uid not in found]
        lost = session.still_there(missing) if missing else set()
        for uid, size in batch.items():
            where = f"{self.key}, message {uid}"
            if size > LARGEST:
                yield Problem(
                    where,
                    f"this message is larger than {LARGEST // 1_048_576} MB and was left out",
                    "If it belongs to an application, add what it says by hand.",
                    one_message=True,
                )
            elif uid in found:
                one = found.pop(uid)
                yield Raw(where, uid, uid, one.body or b"", self.folder.labels + one.labels, covered)
            elif uid in lost:
                yield Problem(
                    where,
                    "the mail server did not hand over this message",
                    "Open it in your mail program; if it belongs to an application, add what it says by hand.",
                    one_message=True,
                )


def mailboxes(place: Place, accounts: Accounts) -> Iterator[ImapFolder | Problem]:
    """The folder a person named, ready to be read; a Problem where the server, the account or the folder is not."""
    try:
        yield ImapFolder.at(place, accounts.of(place.server))
    except ImapError as error:
        yield error.problem(str(place if error.trouble is Trouble.NO_FOLDER else place.server))


def _batch(ahead: Ahead) -> dict[int, int]:
    """The next messages, UID and size, taken from what is ahead: as many as fit, at least one."""
    taken: dict[int, int] = {}
    room = _BATCH_BYTES
    while ahead.uids and len(taken) < _BATCH_MESSAGES and (not taken or ahead.sizes[-1] <= room):
        uid, size = ahead.uids.pop(), ahead.sizes.pop()
        taken[uid] = size
        room -= size
    return taken


def _fetch(session: Session, uids: list[int], sizes: dict[int, int]) -> list[Fetched]:
    """Fetch together; what is then missing is asked for one by one, because one bad message can spoil an answer."""
    found = session.fetch(uids, sum(sizes[uid] for uid in uids)) if uids else []
    if len(found) < len(uids) and len(uids) > 1:
        there = {one.uid for one in found}
        for uid in uids:
            if uid not in there:
                found += session.fetch([uid], sizes[uid])
    return found
