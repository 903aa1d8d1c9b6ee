"""Mail from a server as a person reads it in the terminal, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import Result

from e2e.running import COMMAND, surroundings
from mailserver import PASSWORD, Box, Dovecot, cutting, free_port
from onward.cli import password
from onward.flows import importing
from onward.flows import passwords as keyring
from onward.flows.places import Server, source
from onward.store import proposals
from onward.store.journal import Journal


def letter(n: int, size: int = 0) -> bytes:
    return (
        f"Message-ID: <{n}@velmora.example>\r\nFrom: Talent <talent@velmora.example>\r\nTo: Kim <kim@mail.example>\r\n"
        f"Date: {1 + n % 28:02d} Mar 2026 10:00:00 +0100\r\nSubject: Your application at Velmora: Tram Driver\r\n\r\n"
        f"Thank you for applying for the position of Tram Driver at Velmora. We have received your application.\r\n"
        f"{'x' * size}\r\n"
    ).encode()


@pytest.fixture
def box(dovecot: Dovecot, request: pytest.FixtureRequest) -> Box:
    return dovecot.box(f"{request.node.name[:40]}@mail.example")


def url(box: Box, port: int, folder: str = "INBOX") -> str:
    return f"imap://{box.path.name.replace('@', '%40')}@127.0.0.1:{port}/{folder}"


def onward(home: Path, *words: object, told: str | None = PASSWORD, **more: str) -> subprocess.CompletedProcess[str]:
    asking = () if told is None else ("--password-stdin",)
    return subprocess.run(
        [*COMMAND, *map(str, words), *asking],
        input=told or "",
        capture_output=True,
        text=True,
        env=surroundings(home, **more),
        timeout=60,
        check=False,
    )


def test_it_comes_in_and_goes_on_where_it_stopped(home: Path, dovecot: Dovecot, box: Box, tmp_path: Path) -> None:
    box.fill([letter(1), letter(2)])
    box.fill([letter(3)], "Bewerbungen & Entwürfe", seen=True)
    (tmp_path / "more.mbox").write_bytes(b"From a@b Mon Mar 02 10:00:00 2026\n" + letter(4).replace(b"\r", b""))
    before = box.state()
    here = [url(box, dovecot.plain), url(box, dovecot.plain, "Bewerbungen & Entwürfe"), tmp_path / "more.mbox"]
    dry = onward(home, "import", "--dry-run", "--json", *here)
    assert json.loads(dry.stdout)["messages"] == 4, dry.stderr
    first = onward(home, "import", "--json", *here)
    assert (first.returncode, first.stderr) == (0, "")
    report = json.loads(first.stdout)
    assert (report["messages"], report["job_messages"], report["partial"]) == (4, 4, False)
    assert onward(home, "import", *here).stdout == "No new messages.\n"
    box.fill([letter(5)])
    assert json.loads(onward(home, "import", "--json", *here).stdout)["messages"] == 1
    assert onward(home, "undo", str(report["operation"]), told=None).returncode == 0
    assert json.loads(onward(home, "import", "--json", *here).stdout)["messages"] == 4
    assert set(before) < set(box.state())


def test_reading_writes_nothing(home: Path, dovecot: Dovecot, box: Box) -> None:
    box.fill([letter(1)])
    read = onward(home, "read", "--json", url(box, dovecot.plain))
    (line,) = map(json.loads, read.stdout.splitlines())
    assert (line["id"], line["kind"]) == ("1", "ack")
    assert not home.exists()


def test_messages_that_were_renumbered_are_not_doubled(home: Path, dovecot: Dovecot, box: Box) -> None:
    box.fill([letter(1), letter(2)])
    assert json.loads(onward(home, "import", "--json", url(box, dovecot.plain)).stdout)["messages"] == 2
    box.forget_validity()
    box.fill([letter(3)])
    assert json.loads(onward(home, "import", "--json", url(box, dovecot.plain)).stdout)["messages"] == 1


def test_a_day_narrows_only_what_lies_on_a_server(home: Path, dovecot: Dovecot, box: Box) -> None:
    box.fill([letter(1), letter(2)], seen=True)
    os.utime(min((box.path / "cur").iterdir()), (1_700_000_000, 1_700_000_000))
    for since, new in (("2026-01-01", 1), ("2026-01-01", 0), ("2020-01-01", 1)):
        report = onward(home, "import", "--json", "--since", since, url(box, dovecot.plain))
        assert json.loads(report.stdout)["messages"] == new, since


def test_what_was_read_before_the_line_broke_is_kept_and_the_next_run_reads_the_rest(
    home: Path, dovecot: Dovecot, box: Box
) -> None:
    box.fill([letter(n, size=60_000) for n in range(150)])
    with cutting(dovecot.plain, after=6_000_000) as port:
        broken = onward(home, "import", url(box, port))
    assert broken.returncode == 3
    assert "broke off" in broken.stderr
    assert "Import again" in broken.stderr
    with cutting(dovecot.plain, after=100_000_000, at=port):
        again = json.loads(onward(home, "import", "--json", url(box, port)).stdout)
    with Journal(home) as journal:
        second, _ = importing.latest(journal)
        assert len(proposals.waiting(journal.db)) == 150
    assert 0 < again["messages"] < 150
    assert second is not None
    assert second.bytes_total < 60_000 * 120, "what was read is not fetched again"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"told": "wrong"}, "did not accept the password"),
        ({"told": ""}, "a password is needed"),
        ({"told": None}, "a password is needed"),
        ({"where": "{user}@127.0.0.1:{port}/Nowhere"}, "These are there: "),
        ({"where": "{user}@nowhere.invalid"}, "no mail server named nowhere.invalid"),
        ({"where": "{user}@127.0.0.1:{free}"}, "takes no connection"),
        ({"where": "{user}@127.0.0.1:{tls}", "scheme": "imaps"}, "certificate of 127.0.0.1 could not be verified"),
        ({"where": "{user}@127.0.0.1:{port}", "scheme": "imaps"}, "does not speak TLS"),
    ],
)
def test_what_goes_wrong_is_one_plain_sentence_and_changes_nothing(
    home: Path, dovecot: Dovecot, change: dict[str, str], said: str
) -> None:
    dovecot.box("kim@mail.example").fill([letter(1)])
    where = change.get("where", "{user}@127.0.0.1:{port}").format(
        user="kim%40mail.example", port=dovecot.plain, tls=dovecot.tls, free=free_port()
    )
    told = change.get("told", PASSWORD)
    result = onward(home, "import", f"{change.get('scheme', 'imap')}://{where}", told=told)
    assert result.returncode == 1
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert PASSWORD not in result.stderr
    assert "Traceback" not in result.stderr
    assert "No new messages." not in result.stdout


@pytest.mark.parametrize("words", [["imaps://ann:secret@mail.example"], ["imaps://mail.example"]])
def test_an_address_that_is_none_is_not_understood(home: Path, words: list[str]) -> None:
    result = onward(home, "import", *words)
    assert result.returncode == 2
    assert "secret" not in result.stdout + result.stderr


def test_the_password_is_written_down_nowhere(home: Path, dovecot: Dovecot, box: Box) -> None:
    box.fill([letter(1)])
    assert onward(home, "import", url(box, dovecot.plain)).returncode == 0
    written = [path for path in home.rglob("*") if path.is_file()]
    assert written
    assert not [path for path in written if PASSWORD.encode() in path.read_bytes()]


@pytest.mark.skipif(sys.platform != "linux", reason="the same watch as for a whole walk, which only Linux has")
def test_it_connects_to_the_mail_server_and_to_nothing_else(
    home: Path, dovecot: Dovecot, box: Box, tmp_path: Path
) -> None:
    from e2e.test_no_egress import WATCH

    (tmp_path / "watch").mkdir()
    (tmp_path / "watch" / "sitecustomize.py").write_text(WATCH)
    log = tmp_path / "watch" / "log"
    box.fill([letter(1)])
    watched = {"PYTHONPATH": str(log.parent), "WATCHED_IN": str(log)}
    assert onward(home, "import", url(box, dovecot.plain), **watched).returncode == 0
    noted = {tuple(json.loads(line)) for line in log.read_text().splitlines()}
    assert noted == {
        ("socket.getaddrinfo", f"('127.0.0.1', {dovecot.plain})"),
        ("socket.connect", f"(('127.0.0.1', {dovecot.plain}),)"),
    }


ANN, BEN = Server("ann", "a.example", 993), Server("ben", "b.example", 993)
BOTH = [source("imaps://ann@a.example"), source("in.mbox"), source("imaps://ben@b.example/x")]


class Terminal:
    """Standard input as a terminal, or as lines that were handed over."""

    def __init__(self, lines: list[str], *, terminal: bool = False) -> None:
        self.lines, self.terminal = lines, terminal

    def __iter__(self) -> object:
        return iter(self.lines)

    def isatty(self) -> bool:
        return self.terminal


def test_passwords_are_handed_over_a_line_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(["one\n", "two words \r\n"]))
    known = password.passwords(BOTH, from_stdin=True)
    assert (known(ANN), known(BEN)) == ("one", "two words ")
    monkeypatch.setattr(sys, "stdin", Terminal(["one"]))
    known = password.passwords(BOTH, from_stdin=True)
    assert (known(ANN), known(BEN)) == ("one", None)


def test_the_keyring_comes_first_and_the_person_is_asked_for_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, bool]] = []

    def prompt(said: str, *, hide_input: bool, **_: object) -> str:
        asked.append((said, hide_input))
        return "typed"

    monkeypatch.setattr(sys, "stdin", Terminal([], terminal=True))
    monkeypatch.setattr(keyring, "kept", {ANN: "kept"}.get)
    monkeypatch.setattr(click, "prompt", prompt)
    known = password.passwords(BOTH, from_stdin=False)
    assert (known(ANN), known(BEN)) == ("kept", "typed")
    assert asked == [("Password (or app password) of ben on b.example", True)]


def test_in_the_terminal_it_says_what_was_found_and_what_was_not(
    run: Callable[..., Result], dovecot: Dovecot, box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.fill([letter(1), b"Subject: nothing\r\n\r\n"])
    monkeypatch.setattr(keyring, "kept", lambda _: PASSWORD)
    here = url(box, dovecot.plain)
    told = run("read", here).stdout
    assert told.startswith("2026-03-02  ack")
    result = run("import", here, "--since", "2020-01-01")
    assert "1 of 2 messages are about jobs: 1 applications." in result.output
    assert "no text was found" in result.output
    partly = run("import", here, url(box, dovecot.plain, "Nowhere"), ok=False)
    assert partly.exit_code == 3
    assert "No new messages." in partly.output
    assert "there is no folder “Nowhere”" in partly.output


def test_in_the_terminal_nothing_readable_is_told_once(run: Callable[..., Result], home: Path) -> None:
    nobody = f"imap://kim@127.0.0.1:{free_port()}"
    result = run("read", nobody, f"{nobody}/Sent", "--password-stdin", ok=False)
    assert result.exit_code == 1
    assert result.output.count("a password is needed") == 1
    assert not home.exists()
