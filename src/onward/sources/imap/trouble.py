"""What can go wrong with a mail server, each as one plain sentence and what to do about it."""

from __future__ import annotations

import imaplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from onward.journey.message import Problem
from onward.sources.imap.address import Server


class Trouble(StrEnum):
    """What went wrong."""

    NO_HOST = "no_host"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    NO_ANSWER = "no_answer"
    CERTIFICATE = "certificate"
    NO_TLS = "no_tls"
    NO_STARTTLS = "no_starttls"
    NOT_IMAP = "not_imap"
    SENT_AWAY = "sent_away"
    NO_PASSWORD = "no_password"  # noqa: S105 - a kind of trouble
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - a kind of trouble
    LOGIN_DISABLED = "login_disabled"
    NO_FOLDER = "no_folder"
    BROKEN_OFF = "broken_off"


def mark(text: str) -> str:
    """Mark a text for the catalogue without translating it here."""
    return text


SAID = {
    Trouble.NO_HOST: (
        mark("there is no mail server named %(host)s, or this computer is offline"),
        mark("Check the spelling and your connection."),
    ),
    Trouble.REFUSED: (
        mark("%(host)s takes no connection on port %(port)d"),
        mark("Check the server's name and port, and whether IMAP is switched on for your account."),
    ),
    Trouble.UNREACHABLE: (
        mark("%(host)s cannot be reached from this computer"),
        mark("Check your connection, then try again."),
    ),
    Trouble.NO_ANSWER: (
        mark("%(host)s did not answer in time"),
        mark("Check the server's name and port, then try again later."),
    ),
    Trouble.CERTIFICATE: (
        mark("the certificate of %(host)s could not be verified (%(reason)s), so nothing was sent to it"),
        mark(
            "Check the server's name. If the server is your own, name its certificate authority in SSL_CERT_FILE and "
            "start Onward again."
        ),
    ),
    Trouble.NO_TLS: (
        mark("%(host)s does not speak TLS on port %(port)d, so nothing was sent to it"),
        mark("Use port 993, or an address that begins with imap:// where the server knows STARTTLS."),
    ),
    Trouble.NO_STARTTLS: (
        mark("%(host)s offers no encryption on port %(port)d, so nothing was sent to it"),
        mark("Use an address that begins with imaps://, or ask who runs the server."),
    ),
    Trouble.NOT_IMAP: (
        mark("%(host)s answers in a way that cannot be understood"),
        mark("Check the server's name and port. If they are right, try again later."),
    ),
    Trouble.SENT_AWAY: (
        mark("%(host)s ended the conversation"),
        mark("It may be busy or have too many open connections: try again in a few minutes."),
    ),
    Trouble.NO_PASSWORD: (
        mark("a password is needed for %(user)s on %(host)s"),
        mark("Run this in a terminal and you are asked for it, or hand it over with --password-stdin."),
    ),
    Trouble.WRONG_PASSWORD: (
        mark("the mailbox did not accept the password for %(user)s"),
        mark("Check it, or use an app password: many providers ask for one, Gmail, iCloud and Yahoo always."),
    ),
    Trouble.LOGIN_DISABLED: (
        mark("%(host)s accepts no password here"),
        mark("Many providers have switched passwords off. Export your mail to a file and import that instead."),
    ),
    Trouble.NO_FOLDER: (
        mark("there is no folder “%(folder)s” in this mailbox"),
        mark("These are there: %(folders)s."),
    ),
    Trouble.BROKEN_OFF: (
        mark("the connection to %(host)s broke off"),
        mark("What was read before is kept. Import again: it goes on behind the last message."),
    ),
}
"""What to say and what to do; on a page both are translated."""


class ImapError(Exception):
    """A mail server could not be used. Holds neither the password nor a word of the server's own."""

    def __init__(self, trouble: Trouble, server: Server, **values: str) -> None:
        self.trouble = trouble
        self.values = {"user": server.user, "host": server.host, "port": server.port, **values}
        super().__init__(f"{self.what}. {self.hint}")

    @property
    def what(self) -> str:
        """What happened."""
        return SAID[self.trouble][0] % self.values

    @property
    def hint(self) -> str:
        """What to do."""
        return SAID[self.trouble][1] % self.values

    def problem(self, where: str) -> Problem:
        """The same as a value, where work goes on without this mailbox."""
        return Problem(where, self.what, self.hint)


@contextmanager
def plainly(server: Server, *, connected: bool) -> Iterator[None]:
    """Turn whatever the network, TLS or imaplib raises into an ImapError. connected: the person was let in before."""
    try:
        yield
    except ImapError:
        raise
    except Exception as error:  # imaplib lets anything through that foreign bytes provoke in it
        if connected:
            trouble = Trouble.BROKEN_OFF if isinstance(error, (OSError, imaplib.IMAP4.abort)) else Trouble.NOT_IMAP
            raise ImapError(trouble, server) from None
        raise _while_connecting(server, error) from None


def _while_connecting(server: Server, error: Exception) -> ImapError:
    match error:
        case ssl.SSLCertVerificationError():
            return ImapError(Trouble.CERTIFICATE, server, reason=error.verify_message or "no reason given")
        case ssl.SSLError():
            return ImapError(Trouble.NO_TLS, server)
        case socket.gaierror():
            return ImapError(Trouble.NO_HOST, server)
        case TimeoutError():
            return ImapError(Trouble.NO_ANSWER, server)
        case ConnectionRefusedError():
            return ImapError(Trouble.REFUSED, server)
        case ConnectionError():
            return ImapError(Trouble.SENT_AWAY, server)
        case OSError():
            return ImapError(Trouble.UNREACHABLE, server)
        case _:
            return ImapError(Trouble.NOT_IMAP, server)
