"""Accounts that are being read: each logs in once, again when its line was lost, and says goodbye at the end."""

from __future__ import annotations

from typing import Self

from onward.sources.imap.address import Password, Server
from onward.sources.imap.session import Session
from onward.sources.imap.trouble import ImapError, Trouble


class Account:
    """One account. A failed login is not tried again: some servers lock an account after a few."""

    def __init__(self, server: Server, password: Password) -> None:
        self.server = server
        self._password = password
        self._session: Session | None = None
        self._failed: ImapError | None = None

    def session(self) -> Session:
        """A conversation with somebody at the other end. Raises ImapError."""
        if self._session and self._session.is_alive():
            return self._session
        self.close()
        if self._failed:
            raise self._failed
        try:
            self._session = self._log_in()
        except ImapError as error:
            self._failed = error
            raise
        return self._session

    def close(self) -> None:
        """Say goodbye."""
        if self._session:
            self._session.close()
            self._session = None

    def _log_in(self) -> Session:
        password = self._password(self.server)
        if password is None:
            raise ImapError(Trouble.NO_PASSWORD, self.server)
        return Session(self.server, password)


class Accounts:
    """All accounts of one run."""

    def __init__(self, password: Password) -> None:
        self._password = password
        self._accounts: dict[Server, Account] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for account in self._accounts.values():
            account.close()

    def of(self, server: Server) -> Account:
        """The account on this server."""
        return self._accounts.setdefault(server, Account(server, self._password))
