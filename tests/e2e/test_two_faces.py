"""The web page and the terminal on one journal, at the same moment, through kills and restarts."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from e2e.running import Server, done, free_port, link_in, running, terminal

PAGES = ("/", "/a?show=all", "/journey", "/inbox", "/settings")


def names(home: Path) -> list[str]:
    return sorted(one["employer"] for one in json.loads(done("list", "--all", "--json", home=home)))


@pytest.fixture
def client(server: Server) -> Iterator[httpx.Client]:
    with server.client() as opened:
        opened.post("/welcome/skip")
        yield opened


def test_nothing_is_lost_when_both_write_at_once(server: Server, client: httpx.Client) -> None:
    def post(n: int) -> int:
        return client.post("/a/new", data={"employer": f"Web {n:02}"}).status_code

    def type_in(n: int) -> int:
        return terminal("add", f"Terminal {n:02}", home=server.home).returncode

    def look(n: int) -> int:
        return client.get(PAGES[n % len(PAGES)]).status_code

    with ThreadPoolExecutor(8) as hands:
        posted = [hands.submit(post, n) for n in range(40)]
        typed = [hands.submit(type_in, n) for n in range(8)]
        looked = [hands.submit(look, n) for n in range(20)]
        assert {one.result() for one in posted} == {200}
        assert {one.result() for one in typed} == {0}
        assert {one.result() for one in looked} == {200}
    assert names(server.home) == [*(f"Terminal {n:02}" for n in range(8)), *(f"Web {n:02}" for n in range(40))]
    told = json.loads(done("export", home=server.home))
    assert len(told["events"]) == 48


def test_pages_can_be_used_while_the_terminal_imports(server: Server, client: httpx.Client, example: Path) -> None:
    with ThreadPoolExecutor(1) as hand:
        reading = hand.submit(terminal, "import", example, "--confirm", "sure", home=server.home)
        posted = 0
        while not reading.done():
            assert client.post("/a/new", data={"employer": f"Web {posted:04}"}).status_code == 200
            assert client.get(PAGES[posted % len(PAGES)]).status_code == 200
            posted += 1
        assert reading.result().returncode == 0, reading.result()
    assert posted > 3
    assert [name for name in names(server.home) if name.startswith("Web ")] == [f"Web {n:04}" for n in range(posted)]


def test_what_one_face_does_the_other_shows_and_undoes(server: Server, client: httpx.Client) -> None:
    done("add", "Velmora", "Tram Driver", home=server.home)
    assert "Velmora" in client.get("/a").text
    client.post("/a/1/move", data={"stage": "interview"})
    assert "interview" in done("show", 1, home=server.home).lower()
    done("undo", home=server.home)
    assert json.loads(done("list", "--json", home=server.home))[0]["stage"] == "applied"
    client.post("/undo")
    assert names(server.home) == []


def test_what_was_answered_survives_a_kill(home: Path) -> None:
    answered: list[str] = []

    def write(client: httpx.Client) -> None:
        for n in range(10_000):
            try:
                if client.post("/a/new", data={"employer": f"Web {n:04}"}, follow_redirects=False).status_code == 303:
                    answered.append(f"Web {n:04}")
            except httpx.HTTPError:
                return

    with running(home) as server, server.client() as client:
        writing = threading.Thread(target=write, args=(client,))
        writing.start()
        while len(answered) < 20:
            time.sleep(0.01)
        server.kill()
        writing.join()

    with running(home) as again, again.client() as client:
        listed = client.get("/a?show=active&q=Web").text
        assert f"{len(answered)} applications" in listed or f"{len(answered) + 1} applications" in listed
    kept = names(home)
    assert kept[: len(answered)] == answered
    assert len(kept) - len(answered) <= 1
    assert json.loads(done("doctor", "--json", home=home))


def test_a_second_start_finds_the_running_one_and_its_link_works(server: Server) -> None:
    said = done("--no-browser", "--port", free_port(), home=server.home)
    assert said.startswith(f"Onward is at {server.address}/enter?token=")
    assert len(said.splitlines()) == 1
    assert link_in(said) != server.link
    answer = httpx.get(link_in(said), follow_redirects=True, trust_env=False)
    assert (answer.status_code, answer.url.path) == (200, "/welcome")


def test_a_link_opens_once_and_then_says_how_to_get_another(server: Server) -> None:
    assert httpx.get(server.link, trust_env=False).status_code == 303
    again = httpx.get(server.link, trust_env=False)
    assert again.status_code == 403
    assert re.search(r"run this again\. It opens a fresh link:</p>\s*<p><code>onward</code>", again.text)
    assert not again.cookies


def test_a_port_of_another_program_is_one_plain_sentence(home: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        result = terminal("--no-browser", "--port", port, home=home)
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr == (
        f"Port {port} is used by another program. Close that program, or choose another port with --port {port + 1}.\n"
    )
