"""Onward as a person runs it: the terminal, and the server in a process of its own."""

from __future__ import annotations

import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

COMMAND = (sys.executable, "-m", "onward")
SECONDS = 30


def surroundings(home: Path, **more: str) -> dict[str, str]:
    """The environment of a person whose journal lies in `home` and whose own folder is the one around it."""
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return {**buffered, "ONWARD_HOME": str(home), "HOME": str(home.parent), **more}


def terminal(*words: object, home: Path, under: tuple[str, ...] = (), **more: str) -> subprocess.CompletedProcess[str]:
    """Run one command to its end. under: another program that becomes it."""
    return subprocess.run(
        [*under, *COMMAND, *map(str, words)],
        capture_output=True,
        text=True,
        env=surroundings(home, **more),
        timeout=120,
        check=False,
    )


def done(*words: object, home: Path) -> str:
    """Run a command that must succeed; returns what it printed."""
    result = terminal(*words, home=home)
    assert result.returncode == 0, result
    return result.stdout


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@dataclass
class Server:
    """One running server and the one-time link that it printed."""

    home: Path
    port: int
    link: str
    process: subprocess.Popen[str]
    complaints: Path

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def fresh_link(self) -> str:
        """What `onward` prints when it finds this server running."""
        return link_in(done("--no-browser", home=self.home))

    @contextmanager
    def client(self) -> Iterator[httpx.Client]:
        """A browser without a window that came in with a fresh link; its forms come from Onward's own pages."""
        with httpx.Client(
            base_url=self.address,
            headers={"Sec-Fetch-Site": "same-origin", "Accept-Language": "en"},
            follow_redirects=True,
            timeout=SECONDS,
            trust_env=False,
        ) as opened:
            assert opened.get(self.fresh_link()).status_code == 200
            yield opened

    def kill(self) -> None:
        """End it without a warning."""
        self.process.kill()
        self.process.communicate(timeout=SECONDS)

    def stop(self) -> None:
        """Ask it to end; it must do so cleanly, without having complained of anything."""
        self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=SECONDS)
        assert self.complaints.read_text() == ""
        assert self.process.returncode == 0


def start(home: Path, *, under: tuple[str, ...] = (), **more: str) -> Server:
    """Start a server on the journal in `home`. under: another program that becomes it."""
    port, complaints = free_port(), home.with_name(f"{home.name}.stderr")
    home.parent.mkdir(parents=True, exist_ok=True)
    with complaints.open("w") as said:
        process = subprocess.Popen(
            [*under, *COMMAND, "--no-browser", "--port", str(port)],
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
            env=surroundings(home, **more),
        )
    assert process.stdout is not None
    if not select.select([process.stdout], [], [], SECONDS)[0]:
        process.kill()
        raise AssertionError("no link was printed")
    line = process.stdout.readline()
    assert line, complaints.read_text()
    return Server(home, port, link_in(line), process, complaints)


@contextmanager
def running(home: Path, *, under: tuple[str, ...] = (), **more: str) -> Iterator[Server]:
    """A server for as long as it is needed; unless it was killed, it must end cleanly."""
    server = start(home, under=under, **more)
    try:
        yield server
    except BaseException:
        server.kill()
        raise
    if server.process.poll() is None:
        server.stop()


def link_in(said: str) -> str:
    """The link at the end of what Onward printed."""
    return said.strip().rpartition(" ")[2]
