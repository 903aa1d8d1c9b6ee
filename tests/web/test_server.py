"""The real server on a real loopback socket."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from journals import TODAY
from onward.web import instance, server
from onward.web.instance import FILE_NAME
from onward.web.server import PortError, serve

START = """
import sys
from pathlib import Path
from onward.web.server import serve
serve(Path(sys.argv[1]), port=int(sys.argv[2]), open_browser=False, say=lambda text: print(text, flush=True))
"""


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def running(home: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server of its own process, and the link it printed."""
    process = subprocess.Popen(
        [sys.executable, "-c", START, str(home), str(free_port())],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    link = process.stdout.readline().strip().rpartition(" ")[2]
    yield process, link
    process.kill()
    process.communicate()


def test_the_printed_link_opens_it(running: tuple[subprocess.Popen[str], str], home: Path) -> None:
    _, link = running
    with httpx.Client(follow_redirects=True) as browser:
        answer = browser.get(link)
        assert answer.status_code == 200
        assert "What would help most now?" in answer.text
    assert httpx.get(link).status_code == 403
    assert (home / FILE_NAME).stat().st_mode & 0o777 == 0o600


def test_it_listens_on_the_loopback_address_only(running: tuple[subprocess.Popen[str], str]) -> None:
    process, link = running
    httpx.get(link)
    port = int(re.findall(r":(\d+)/", link)[0])
    listening = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    assert [row[1] for row in listening if row[1].endswith(f":{port:04X}") and row[3] == "0A"] == [
        f"0100007F:{port:04X}"
    ]
    assert process.poll() is None


def test_a_second_start_opens_the_running_one_with_a_fresh_link(
    running: tuple[subprocess.Popen[str], str], home: Path
) -> None:
    _, first = running
    httpx.get(first)
    said: list[str] = []
    serve(home, port=free_port(), open_browser=False, say=said.append)
    second = said[0].rpartition(" ")[2]
    assert second.partition("?")[0] == first.partition("?")[0]
    assert second != first
    with httpx.Client(follow_redirects=True) as browser:
        assert browser.get(second).status_code == 200


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_cleanly(running: tuple[subprocess.Popen[str], str], home: Path, sent: signal.Signals) -> None:
    process, link = running
    httpx.get(link)
    process.send_signal(sent)
    _, complaint = process.communicate(timeout=10)
    assert process.returncode == 0
    assert complaint == ""
    assert not (home / FILE_NAME).exists()


def test_after_a_kill_the_old_note_is_not_believed(running: tuple[subprocess.Popen[str], str], home: Path) -> None:
    process, link = running
    httpx.get(link)
    process.kill()
    process.wait()
    assert (home / FILE_NAME).exists()
    assert instance.find(home) is None


def test_a_port_of_another_program_is_a_plain_sentence(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "_ANOTHER_MAY_BE_STARTING_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(PortError, match=f"Port {port} is used by another program.*--port {port + 1}"):
            serve(home, port=port, open_browser=False)
    assert not (home / FILE_NAME).exists()


@pytest.mark.parametrize(("port", "said"), [(70_000, "There is no port 70000"), (-1, "There is no port -1")])
def test_a_number_that_is_no_port_is_a_plain_sentence(home: Path, port: int, said: str) -> None:
    with pytest.raises(PortError, match=said):
        serve(home, port=port, open_browser=False)


def test_a_port_that_may_not_be_opened_is_a_plain_sentence(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(socket.socket, "bind", refuse)
    with pytest.raises(PortError, match="Port 80 cannot be opened: Permission denied"):
        serve(home, port=80, open_browser=False)


def test_two_starts_at_once_end_in_one_server(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    port = free_port()
    other = subprocess.Popen(
        [sys.executable, "-c", START, str(home), str(port)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout is not None
        link = other.stdout.readline()
        note = (home / FILE_NAME).read_text()
        (home / FILE_NAME).unlink()  # as if it had bound its port and not written its note yet

        def write_later() -> None:
            time.sleep(0.3)
            (home / FILE_NAME).write_text(note)

        writing = threading.Thread(target=write_later)
        writing.start()
        serve(home, port=port, open_browser=False, say=said.append)
        writing.join()
        assert said[0].partition("?")[0] == link.partition("?")[0]
    finally:
        other.kill()
        other.communicate()


def test_it_serves_within_this_process_and_thread_too(home: Path) -> None:
    """Off the main thread no signal is touched; the server ends when it is told to."""
    import uvicorn

    started: list[uvicorn.Server] = []
    said: list[str] = []
    run = uvicorn.Server.run

    def noting(self: uvicorn.Server, sockets: list[socket.socket] | None = None) -> None:
        started.append(self)
        run(self, sockets)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(uvicorn.Server, "run", noting)
        thread = threading.Thread(
            target=serve,
            args=(home,),
            kwargs={"port": 0, "open_browser": False, "say": said.append, "today": lambda: TODAY},
        )
        thread.start()
        until = time.monotonic() + 10
        while not said and time.monotonic() < until:
            time.sleep(0.02)
        assert httpx.get(said[0].rpartition(" ")[2]).status_code == 303
        started[0].should_exit = True
        thread.join(10)
    assert not thread.is_alive()
    assert not (home / FILE_NAME).exists()


def test_a_signal_stops_the_server_and_signals_are_given_back_afterwards() -> None:
    before = signal.getsignal(signal.SIGTERM)
    stopped = threading.Event()
    with server._on_signals(lambda *_: stopped.set()):
        os.kill(os.getpid(), signal.SIGTERM)
    assert stopped.is_set()
    assert signal.getsignal(signal.SIGTERM) is before


@pytest.mark.parametrize(
    ("platform", "display", "opens"), [("linux", "", False), ("linux", ":0", True), ("darwin", "", True)]
)
def test_a_browser_opens_only_where_there_is_a_screen(
    monkeypatch: pytest.MonkeyPatch, platform: str, display: str, opens: bool
) -> None:
    opened = threading.Event()
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(server.webbrowser, "open", lambda _: opened.set())
    server._invite(instance.Instance(1, 1, "s"), lambda _: None, open_browser=True)
    assert opened.wait(2 if opens else 0.1) is opens
