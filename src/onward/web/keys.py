"""The secret of one server run, and what is made from it: one-time tokens, the session, and the proof of identity."""

from __future__ import annotations

import hmac
import secrets
from hashlib import sha256


class Keys:
    """Tokens are made from the secret, so that another process of the same person can make one for a running server."""

    def __init__(self, secret: str = "") -> None:
        self.secret = secret or secrets.token_urlsafe(32)
        self._used: set[str] = set()

    @property
    def session(self) -> str:
        """What the cookie carries."""
        return self._sign("session", "")

    def token(self) -> str:
        """A fresh token that admits once."""
        nonce = secrets.token_urlsafe(16)
        return f"{nonce}.{self._sign('enter', nonce)}"

    def admits(self, token: str) -> bool:
        """Whether this token is genuine and was not used before; it is used up by asking."""
        nonce, _, signature = token.partition(".")
        if nonce in self._used or not _equal(signature, self._sign("enter", nonce)):
            return False
        self._used.add(nonce)
        return True

    def is_session(self, cookie: str) -> bool:
        """Whether this is the session of this run."""
        return _equal(cookie, self.session)

    def proof(self, challenge: str) -> str:
        """What only a holder of the secret can answer to a challenge; the secret itself never travels."""
        return self._sign("alive", challenge)

    def proves(self, challenge: str, answer: str) -> bool:
        """Whether an answer to a challenge comes from a holder of the secret."""
        return _equal(answer, self.proof(challenge))

    def _sign(self, use: str, what: str) -> str:
        return hmac.new(self.secret.encode(), f"{use}:{what}".encode(), sha256).hexdigest()


def _equal(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode(errors="surrogateescape"), expected.encode())
