"""How long the web app takes to be there, and its pages: `python -m benchmarks.serving`.

A real server in a process of its own, asked over one HTTP connection with the gate's cookie, as a browser asks. Beside
it stands the standard library's `http.server`, which hands out the very same bytes from a file.
"""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import TypeVar

from benchmarks import journal
from benchmarks.figure import Figure, below, show
from benchmarks.process import ROOT

PAGES = ("/", "/a", "/a/1", "/inbox", "/journey")
PATIENCE = 30.0  # seconds to wait for a server
Found = TypeVar("Found")
LINK = re.compile(r"http://127\.0\.0\.1:\d+(/enter\?\S+)")


def measure(quick: bool = False) -> list[Figure]:
    """Figures of start and pages at 5,000 applications with 50,000 events and 200 findings in the inbox."""
    starts, visits = (1, 5) if quick else (5, 60)
    with TemporaryDirectory(prefix="onward-bench-") as folder:
        home = Path(folder, "home")
        home.mkdir()
        journal.make(home, journal.QUICK if quick else journal.FULL)
        started = [_onward_start(home) for _ in range(starts)]
        with _onward(home) as (port, link):
            cookie = _cookie(port, link)
            pages = {path: _page(port, path, cookie, visits) for path in PAGES}
        files = Path(folder, "files")
        files.mkdir()
        for number, (content, _) in enumerate(pages.values()):
            (files / f"{number}.html").write_bytes(content)
        plain_started = [_plain_start(files) for _ in range(starts)]
        with _plain(files) as port:
            plain = [_page(port, f"/{number}.html", "", visits)[1] for number in range(len(pages))]
    figures = [Figure("server ready", median(started), "ms", below(1500), median(plain_started))]
    for (path, (content, times)), baseline in zip(pages.items(), plain, strict=True):
        name = f"page {path.replace('/1', '/ID')} ({len(content) / 1000:.0f} kB)"
        figures.append(Figure(f"{name}, p50", median(times), "ms", None, median(baseline)))
        figures.append(Figure(f"{name}, p95", _p95(times), "ms", below(100), _p95(baseline)))
    return figures


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20, method="inclusive")[-1]


def _onward_start(home: Path) -> float:
    began = time.perf_counter()
    with _onward(home):
        return (time.perf_counter() - began) * 1000


def _plain_start(files: Path) -> float:
    began = time.perf_counter()
    with _plain(files):
        return (time.perf_counter() - began) * 1000


@contextmanager
def _onward(home: Path) -> Iterator[tuple[int, str]]:
    """The web app on a free port, and the path of its one-time link, once it answers."""
    port, said = _free_port(), home.parent / "said.txt"
    command = (sys.executable, "-m", "onward", "--no-browser", "--port", str(port))
    with said.open("wb") as out, _running(command, out.fileno(), home):
        link = _until(lambda: LINK.search(said.read_text(encoding="utf-8")), said)[1]
        _until(lambda: _answers(port), said)
        yield port, link


@contextmanager
def _plain(files: Path) -> Iterator[int]:
    port = _free_port()
    command = (sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", str(files))
    with _running(command, subprocess.DEVNULL, files):
        _until(lambda: _answers(port), files)
        yield port


@contextmanager
def _running(command: Sequence[str], out: int, home: Path) -> Iterator[None]:
    env = {**os.environ, "ONWARD_HOME": str(home), "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(command, stdout=out, stderr=out, cwd=ROOT, env=env)
    try:
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _until(ask: Callable[[], Found | None], where: Path) -> Found:
    """What `ask` finds in the end; raises TimeoutError when it finds nothing for half a minute."""
    end = time.perf_counter() + PATIENCE
    while time.perf_counter() < end:
        if found := ask():
            return found
        time.sleep(0.005)
    raise TimeoutError(f"no server after {PATIENCE:.0f} s; see {where}")


def _answers(port: int) -> bool:
    """Whether a whole answer comes back, whatever it says; a socket may listen long before that."""
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        return _get(connection, "/", "").status > 0
    except OSError:
        return False
    finally:
        connection.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _cookie(port: int, link: str) -> str:
    """Enter by the one-time link and keep the cookie."""
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    answer = _get(connection, link, "")
    connection.close()
    return answer.headers["Set-Cookie"].partition(";")[0]


def _get(connection: HTTPConnection, path: str, cookie: str) -> HTTPResponse:
    connection.request("GET", path, headers={"Cookie": cookie} if cookie else {})
    return connection.getresponse()


def _page(port: int, path: str, cookie: str, visits: int) -> tuple[bytes, list[float]]:
    """A page and how many milliseconds each visit took, the first one left out."""
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    times = []
    for _ in range(visits + 1):
        began = time.perf_counter()
        answer = _get(connection, path, cookie)
        content = answer.read()
        times.append((time.perf_counter() - began) * 1000)
        if answer.status != 200:
            raise RuntimeError(f"{path} answers {answer.status}")
    connection.close()
    return content, times[1:]


if __name__ == "__main__":
    show(measure)
