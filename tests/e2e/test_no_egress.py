"""Nothing leaves the machine: neither the pages nor the server nor the process that reads the mail."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page

from e2e import steps
from e2e.running import Server, done, running, terminal

only_on_linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc, which only Linux has")

WATCH = """
import json, os, sys

WATCHED = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo",
           "socket.gethostbyname", "urllib.Request", "http.client.connect", "subprocess.Popen", "os.exec", "os.system")
INNER = ("socket.bind", "socket.connect", "socket.sendto", "socket.sendmsg")

def note(event, told):
    if event in WATCHED:
        told = told[1:] if event in INNER else told[:2]
        with open(os.environ["WATCHED_IN"], "a") as log:
            log.write(json.dumps([event, repr(told)]) + "\\n")

sys.addaudithook(note)
"""
"""Put before every Python that Onward starts: each connection, look-up and program it asks for is written down."""

_LOOPBACK = {"0100007F", "00000000000000000000000001000000"}
_NOBODY = {"00000000", "0" * 32}


Socket = tuple[str, str, str]
"""The table it stands in, its own address, and the address at the other end."""


def family(pid: int) -> list[int]:
    """A process and those it started."""
    found = [pid]
    for one in found:
        for thread in Path(f"/proc/{one}/task").glob("*/children"):
            try:
                found += map(int, thread.read_text().split())
            except OSError:
                continue  # it ended meanwhile
    return found


def sockets(pid: int) -> set[Socket]:
    """The network sockets that one process has open now."""
    held: set[str] = set()
    try:
        for one in Path(f"/proc/{pid}/fd").iterdir():
            held.add(str(one.readlink()))
    except OSError:
        return set()
    found = set()
    for table in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            row = line.split()
            if f"socket:[{row[9]}]" in held:
                found.add((table, row[1].partition(":")[0], row[2].partition(":")[0]))
    return found


@contextmanager
def watched(pid: int) -> Iterator[set[Socket]]:
    """Every socket that was seen open in a process or one it started, for as long as the block runs."""
    seen, over = set[Socket](), threading.Event()

    def look() -> None:
        while not over.wait(0.02):
            for one in family(pid):
                seen.update(sockets(one))

    looking = threading.Thread(target=look)
    looking.start()
    try:
        yield seen
    finally:
        over.set()
        looking.join()


@pytest.fixture
def overheard(tmp_path: Path) -> Path:
    """Where every Python of Onward writes down what it asks of the network."""
    (tmp_path / "watch").mkdir()
    (tmp_path / "watch" / "sitecustomize.py").write_text(WATCH)
    return tmp_path / "watch" / "log"


@pytest.fixture
def overheard_server(home: Path, overheard: Path) -> Iterator[Server]:
    with running(home, PYTHONPATH=str(overheard.parent), WATCHED_IN=str(overheard)) as started:
        yield started


def walk_through_everything(page: Page, server: Server, mailbox: Path) -> None:
    """Import, record, read an answer, look at every room, take everything along, undo."""
    steps.go_through_the_first_run(page, server.link)
    steps.import_by_path(page, mailbox)
    page.goto(server.address + "/inbox")
    page.get_by_role("button", name="that are sure").click()
    page.get_by_role("link", name="Today").click()
    page.get_by_role("button", name="Read").first.click()
    page.get_by_role("link", name="Their message").first.click()
    for name in ("Applications", "Board", "Journey", "Support for hard days", "Settings", "Export"):
        page.get_by_role("link", name=name, exact=True).first.click()
    with page.expect_download() as download:
        page.locator("a[href='/export/everything.json']").click()
    assert json.loads(download.value.path().read_text())["applications"]
    page.goto(server.address + "/a")
    page.locator("tbody th a").first.click()
    page.wait_for_load_state()
    page.keyboard.press("u")
    page.wait_for_selector(".said")


@pytest.mark.browser
@pytest.mark.xdist_group("browser")
@only_on_linux
def test_a_whole_walk_stays_on_this_computer(
    overheard_server: Server, overheard: Path, example: Path, page: Page
) -> None:
    server = overheard_server
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    with watched(server.process.pid) as seen:
        walk_through_everything(page, server, example)

    assert len(asked) > 20
    assert {urlsplit(address).netloc for address in asked} == {f"127.0.0.1:{server.port}"}

    assert seen
    assert {table for table, _, _ in seen} == {"tcp"}
    assert {own for _, own, _ in seen} <= _LOOPBACK
    assert {other for _, _, other in seen} <= _LOOPBACK | _NOBODY

    noted = [json.loads(line) for line in overheard.read_text().splitlines()]
    started = [what for event, what in noted if event == "subprocess.Popen"]
    assert len(started) == 1
    assert "'-m', 'onward', 'import'" in started[0]
    assert [(event, what) for event, what in noted if event != "subprocess.Popen"] == [
        ("socket.bind", f"(('127.0.0.1', {server.port}),)")
    ]


@only_on_linux
def test_a_connection_would_be_noticed(overheard: Path, home: Path) -> None:
    """The watch itself: a program under it that looks up a name and asks for a connection is written down."""
    ask = "import socket; socket.create_connection(('localhost', 9), timeout=1)"
    environment = {**os.environ, "PYTHONPATH": str(overheard.parent), "WATCHED_IN": str(overheard)}
    subprocess.run([sys.executable, "-c", ask], env=environment, capture_output=True, check=False, timeout=30)
    noted = [json.loads(line)[0] for line in overheard.read_text().splitlines()]
    assert {"socket.getaddrinfo", "socket.connect"} <= set(noted)


@only_on_linux
def test_the_terminal_asks_nothing_of_the_network(home: Path, overheard: Path, example: Path) -> None:
    overheard.touch()
    commands = (["import", example, "--confirm", "sure"], ["list"], ["today"], ["journey"], ["doctor"], ["export"])
    for words in commands:
        assert terminal(*words, home=home, PYTHONPATH=str(overheard.parent), WATCHED_IN=str(overheard)).returncode == 0
    assert overheard.read_text() == ""
    assert done("list", home=home)
