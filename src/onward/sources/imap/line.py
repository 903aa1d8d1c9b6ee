"""The line to a mail server: imaplib's client, but every line, answer and wait has a limit."""

from __future__ import annotations

import imaplib
import socket
import ssl
import time
from contextlib import suppress

from onward.sources.imap.address import PORTS, Server

SECONDS = 30.0
"""How long the server may be silent."""

_SMALL_ANSWER = 2 * 1024 * 1024
_LONGEST_LINE = 256 * 1024
_CHUNK = 256 * 1024
_SLOWEST = 2_000
"""Bytes a second, on average, below which a server is taken for stuck."""


class Line(imaplib.IMAP4):
    """A connection that gives up instead of waiting or growing without end.

    Raises TimeoutError when the server is silent or drips, another OSError when it is gone or says BYE, and ValueError
    when it says more than was asked for.
    """

    def __init__(self, server: Server) -> None:
        self._encrypted = server.encrypted
        self._held = bytearray()
        self._heard_on: socket.socket | None = None
        self.allow()
        super().__init__(server.host, server.port, timeout=SECONDS)

    def open(self, host: str = "", port: int = PORTS["imap"], timeout: float | None = None) -> None:
        """Connect; encrypted from the first byte where the server is."""
        self.host, self.port = host, port
        try:
            host.encode("idna")
        except UnicodeError:
            raise socket.gaierror from None
        self.sock = socket.create_connection((host, port), timeout)
        if self._encrypted:
            self.sock = verifying().wrap_socket(self.sock, server_hostname=host)

    def allow(self, answer: int = _SMALL_ANSWER) -> None:
        """Begin a new command, whose answer may have this many bytes."""
        self._left, self._heard, self._since = answer, 0, time.monotonic()

    def read(self, size: int) -> bytes:
        """Exactly so many bytes."""
        if size > self._left + len(self._held):
            raise ValueError("more than was asked for")
        while len(self._held) < size:
            self._hear()
        return self._take(size)

    def readline(self) -> bytes:
        """One line with its end."""
        seen = 0
        while (end := self._held.find(b"\n", seen)) < 0:
            seen = len(self._held)
            if seen > _LONGEST_LINE:
                raise ValueError("an endless line")
            self._hear()
        line = self._take(end + 1)
        if line[:5].upper() == b"* BYE":
            raise ConnectionAbortedError
        return line

    def shutdown(self) -> None:
        """Hang up."""
        with suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()

    def _take(self, size: int) -> bytes:
        if self._heard_on is not self.sock:
            raise ValueError("bytes from before the encryption began")
        with memoryview(self._held) as held:
            taken = bytes(held[:size])
        del self._held[:size]
        return taken

    def _hear(self) -> None:
        if time.monotonic() - self._since > SECONDS + self._heard / _SLOWEST:
            raise TimeoutError
        if self._heard_on is not self.sock and not self._held:
            self._heard_on = self.sock
        data = self.sock.recv(_CHUNK)
        self._left -= len(data)
        self._heard += len(data)
        if not data:
            raise ConnectionResetError
        if self._left < 0:
            raise ValueError("more than was asked for")
        self._held += data


def verifying() -> ssl.SSLContext:
    """What verifies a server's certificate and name: this computer's authorities, or those in SSL_CERT_FILE."""
    return ssl.create_default_context()
