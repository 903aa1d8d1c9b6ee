"""The running server of a journal: written to a private file, and believed only after it has proved who it is."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import asdict, dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from onward.web.gate import ALIVE, ENTER
from onward.web.keys import Keys

FILE_NAME = "running.json"
_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Instance:
    """One server run: where it listens, its process, and its secret."""

    port: int
    pid: int
    secret: str

    def link(self) -> str:
        """A fresh link that opens it once."""
        return f"http://127.0.0.1:{self.port}{ENTER}?token={Keys(self.secret).token()}"


def note(home: Path, instance: Instance) -> None:
    """Write down that this server runs, readable by its owner only."""
    path = home / FILE_NAME
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
        json.dump(asdict(instance), file)


def forget(home: Path, instance: Instance) -> None:
    """Remove the note, unless another server has written its own by now."""
    if _noted(home) == instance:
        (home / FILE_NAME).unlink(missing_ok=True)


def find(home: Path) -> Instance | None:
    """The server that runs for this journal, if there is one that proves it."""
    noted = _noted(home)
    return noted if noted and _answers(noted) else None


def _noted(home: Path) -> Instance | None:
    try:
        told = json.loads((home / FILE_NAME).read_text())
        return Instance(int(told["port"]), int(told["pid"]), str(told["secret"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _answers(instance: Instance) -> bool:
    """Ask with a challenge that only a holder of the secret can answer; the secret is not sent."""
    challenge = secrets.token_urlsafe(16)
    connection = HTTPConnection("127.0.0.1", instance.port, timeout=_SECONDS)
    try:
        connection.request("GET", f"{ALIVE}?challenge={challenge}")
        answer = connection.getresponse().read(200)
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()
    return Keys(instance.secret).proves(challenge, answer.decode(errors="replace"))
