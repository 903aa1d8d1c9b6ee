"""A conversation with a mail server in which nothing is ever changed: log in, list, EXAMINE, search, peek."""

from __future__ import annotations

import imaplib
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from ipaddress import ip_address
from typing import Any, Self

from onward.sources.imap import answers
from onward.sources.imap.address import Server
from onward.sources.imap.answers import Fetched, Folder
from onward.sources.imap.line import Line, verifying
from onward.sources.imap.trouble import ImapError, Trouble, plainly

_WINDOW = 5_000
"""Messages asked about at once; an answer about each has less than a hundred bytes."""

_MOST = 4_000_000
"""Messages of one folder, more than which no server is believed."""

_SLACK = 4 * 1024 * 1024
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_NAMED = 20
"""Folders that are named where one is missing."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A folder that was opened to be read. validity: its UIDVALIDITY, 0 where the server gives none."""

    folder: Folder
    validity: int
    count: int


@dataclass(slots=True)
class Ahead:
    """What is still to be read in a folder: UIDs and sizes, the last one first."""

    validity: int
    uids: array[int] = field(default_factory=lambda: array("Q"))
    sizes: array[int] = field(default_factory=lambda: array("Q"))


class Session:
    """One conversation, after logging in. Raises ImapError, and nothing else, from everything it does."""

    def __init__(self, server: Server, password: str) -> None:
        self.server = server
        self._folders: list[Folder] = []
        with plainly(server, connected=False):
            self._line = Line(server)
            try:
                self._log_in(password)
            except BaseException:
                self._line.shutdown()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Say goodbye and hang up."""
        with suppress(Exception):  # whatever it answers, nobody waits for it
            self._line.sock.settimeout(1)
            self._line.allow()
            self._line.logout()
        self._line.shutdown()

    def is_alive(self) -> bool:
        """Whether the server still listens."""
        try:
            with self._talking():
                self._said("NOOP", *self._ask().noop())
        except ImapError:
            return False
        return True

    def folders(self) -> list[Folder]:
        """Every folder that can be opened."""
        if not self._folders:
            with self._talking():
                line = self._ask()
                wanted = '"*" RETURN (SPECIAL-USE)' if self._can("LIST-EXTENDED", "SPECIAL-USE") else '"*"'
                self._folders = answers.folders(self._said("LIST", *line.list('""', wanted)))
        return self._folders

    def find(self, name: str) -> Folder:
        r"""The folder a person names: in its own spelling, with / between its parts, or by its use, as in `\All`."""
        found = self.folders()
        asked = name.casefold()
        for folder in found:
            if folder.name == name or folder.use == asked:
                return folder
        for folder in found:
            if folder.name.replace(folder.separator, "/").casefold() == asked:
                return folder
        there = ", ".join(folder.name for folder in found[:_NAMED])
        raise ImapError(Trouble.NO_FOLDER, self.server, folder=name[:200], folders=there or "-")

    def examine(self, folder: Folder) -> Opened:
        """Open a folder for reading only: with EXAMINE no flag can change."""
        with self._talking():
            line = self._ask()
            kind, told = line.select(_quoted(folder.spelled), readonly=True)
            if kind != "OK":
                there = ", ".join(one.name for one in self._folders[:_NAMED])
                raise ImapError(Trouble.NO_FOLDER, self.server, folder=folder.name[:200], folders=there or "-")
            validity = line.response("UIDVALIDITY")[1][0]
            return Opened(folder, int(validity or 0), int(told[0] or 0))

    def ahead(self, opened: Opened, behind: int = 0, since: date | None = None) -> Ahead:
        """The messages behind a UID that the server received on a day or later.

        Asks from the newest message back, a window at a time, so that a run that finds little new asks for little.
        """
        found = Ahead(opened.validity)
        high = min(opened.count, _MOST)
        with self._talking():
            while high > 0:
                low = max(1, high - _WINDOW + 1)
                told = self._said("FETCH", *self._ask().fetch(f"{low}:{high}", "(UID RFC822.SIZE)"))
                window = {one.uid: one.size for one in answers.messages(told)}
                late = self._received(low, high, since) if since else window.keys()
                for uid in sorted(window.keys() & late, reverse=True):
                    if uid > behind:
                        found.uids.append(uid)
                        found.sizes.append(window[uid])
                if window and min(window) <= behind:
                    break
                high = low - 1
        return found

    def fetch(self, uids: Sequence[int], size: int) -> list[Fetched]:
        """Messages by UID, ascending, without marking them as read; one that is missing was not handed over.

        size: bytes they have together, as the server said.
        """
        with self._talking():
            line = self._ask(2 * size + _SLACK)
            own = " X-GM-LABELS" if self._can("X-GM-EXT-1") else ""
            kind, told = line.uid("FETCH", ",".join(map(str, uids)), f"(UID FLAGS{own} BODY.PEEK[])")
            wanted = set(uids)
            found = {one.uid: one for one in answers.messages(told if kind == "OK" else _kept(line))}
            return [found[uid] for uid in sorted(found) if uid in wanted and found[uid].body is not None]

    def still_there(self, uids: Sequence[int]) -> set[int]:
        """Those of these messages that the folder still holds."""
        with self._talking():
            told = self._said("SEARCH", *self._ask().uid("SEARCH", "UID", ",".join(map(str, uids))))
            return _numbers(told) & set(uids)

    @contextmanager
    def _talking(self) -> Iterator[None]:
        """Whatever goes wrong is an ImapError; a conversation that broke off is not taken up again."""
        try:
            with plainly(self.server, connected=True):
                yield
        except ImapError as error:
            if error.trouble is not Trouble.NO_FOLDER:
                self._line.shutdown()
            raise

    def _received(self, low: int, high: int, since: date) -> set[int]:
        day = f"{since.day}-{_MONTHS[since.month - 1]}-{since.year:04}"
        return _numbers(self._said("SEARCH", *self._ask().uid("SEARCH", f"{low}:{high}", "SINCE", day)))

    def _ask(self, answer: int | None = None) -> Line:
        """The line, ready for a new command."""
        self._line.allow(*([] if answer is None else [answer]))
        return self._line

    def _can(self, *capabilities: str) -> bool:
        return all(one in self._line.capabilities for one in capabilities)

    @staticmethod
    def _said(command: str, kind: str, told: list[Any]) -> list[Any]:
        if kind != "OK":
            raise imaplib.IMAP4.error(f"{command} was answered with {kind}")
        return told

    def _log_in(self, password: str) -> None:
        if not self.server.encrypted:
            self._encrypt()
        if self._line.state == "AUTH":
            return
        if not self._can("AUTH=PLAIN") and self._can("LOGINDISABLED"):
            raise ImapError(Trouble.LOGIN_DISABLED, self.server)
        try:
            self._present(password)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error as error:
            busy = "[UNAVAILABLE]" in str(error)[:200].upper()
            raise ImapError(Trouble.SENT_AWAY if busy else Trouble.WRONG_PASSWORD, self.server) from None
        self._refresh()

    def _encrypt(self) -> None:
        """STARTTLS: demanded of every server but those on this computer itself."""
        here = _is_here(self._line.sock.getpeername()[0])
        if here and not self._can("LOGINDISABLED"):
            return
        if not self._can("STARTTLS") or self._line.state != "NONAUTH":
            raise ImapError(Trouble.LOGIN_DISABLED if here else Trouble.NO_STARTTLS, self.server)
        try:
            self._ask().starttls(verifying())
        except imaplib.IMAP4.error:
            raise ImapError(Trouble.NO_STARTTLS, self.server) from None

    def _present(self, password: str) -> None:
        line, user = self._ask(), self.server.user
        if self._can("AUTH=PLAIN"):
            secret = f"\0{user}\0{password}".encode()
            line.authenticate("PLAIN", lambda _: secret)
        elif (user + password).isascii() and (user + password).isprintable():
            line.login(_quoted(user), password)
        else:
            raise ImapError(Trouble.WRONG_PASSWORD, self.server)

    def _refresh(self) -> None:
        """Many servers tell only after the login what they can do."""
        told = self._said("CAPABILITY", *self._ask().capability())
        self._line.capabilities = tuple(bytes(told[-1] or b"").decode("ascii", "replace").upper().split())


def _is_here(address: str) -> bool:
    """Whether an address belongs to this computer alone."""
    return ip_address(address.partition("%")[0]).is_loopback


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _numbers(told: Sequence[bytes | None]) -> set[int]:
    return {int(number) for part in told if part for number in part.split()}


def _kept(line: imaplib.IMAP4) -> list[Any]:
    """What came before a command was answered with NO."""
    return list(line.untagged_responses.pop("FETCH", []))
