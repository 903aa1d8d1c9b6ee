"""Mail that is none, is broken, locked or enormous: one plain sentence on both faces, and nothing half-written."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

import httpx
import pytest

from e2e.running import done, running, surroundings, terminal

HEAD = b"From a@b.example Mon Mar  2 10:00:00 2026\nFrom: a@b.example\nSubject: Hello\n\n"
HUGE = 200_000_000
MOST_MEMORY = 150_000_000
AS_ANYONE = ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
"""Without these two rights, locked folders are locked for root too."""

PEAK = """
import atexit, pathlib, re
status = pathlib.Path("/proc/self/status")
atexit.register(lambda: print(re.search("VmHWM:.* ([0-9]+) kB", status.read_text())[1]))
from onward.cli import main
main()
"""
"""Onward's terminal, which at its end prints the most memory it ever held, in kB."""


def picture(folder: Path) -> Path:
    path = folder / "cat.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    return path


def paper(folder: Path) -> Path:
    path = folder / "letter.txt"
    path.write_text("Dear diary,\n\nnothing came today either.\n")
    return path


def nothing(folder: Path) -> Path:
    path = folder / "empty.mbox"
    path.touch()
    return path


def no_mail(folder: Path) -> Path:
    (folder / "papers" / "inner").mkdir(parents=True)
    paper(folder / "papers" / "inner")
    return folder / "papers"


def torn_archive(folder: Path) -> Path:
    path = folder / "takeout.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Takeout/Mail/All mail.mbox", HEAD * 1_000)
    path.write_bytes(path.read_bytes()[:-200])
    return path


def bomb(folder: Path) -> Path:
    path = folder / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("All mail.mbox", "w") as member:
        member.write(HEAD)
        for _ in range(300):
            member.write(bytes(1_000_000))
    return path


def one_line(folder: Path) -> Path:
    """Nothing but one line of 200 MB, and no letter before it."""
    path = folder / "line.mbox"
    with path.open("wb") as file:
        file.write(b"x")
        file.truncate(HUGE)
    return path


SAYS: dict[Callable[[Path], Path], str] = {
    picture: "this is not a mailbox",
    paper: "this is not a mailbox",
    nothing: "this is empty",
    no_mail: "no mail was found in this folder",
    torn_archive: "the archive is damaged",
    bomb: "which no mail export is",
    one_line: "this is not a mailbox",
}
every_bad_kind = pytest.mark.parametrize(("make", "says"), SAYS.items(), ids=lambda one: getattr(one, "__name__", None))


@pytest.fixture
def kept(home: Path) -> Iterator[None]:
    """A journal with something in it, which the test must leave as it was, and fit for the next import."""
    done("add", "Velmora", "Tram Driver", home=home)
    before = done("export", home=home)
    yield
    assert done("export", home=home) == before
    assert list(home.glob("uploads/*")) == []


@pytest.mark.usefixtures("kept")
@every_bad_kind
def test_the_terminal_says_why_in_one_sentence(
    home: Path, tmp_path: Path, make: Callable[[Path], Path], says: str
) -> None:
    result = terminal("import", make(tmp_path), home=home)
    assert result.returncode == 1
    assert result.stdout == ""
    [line] = result.stderr.splitlines()
    assert re.search(rf"{re.escape(says)}.*\. [A-Z][^.]*.*\.$", line), line


def ended(client: httpx.Client) -> str:
    """The words of the progress page when the import has ended."""
    for _ in range(600):
        page = client.get("/inbox/progress").text
        if 'id="progress"' not in page:
            return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())
        time.sleep(0.05)
    raise AssertionError("the import did not end")


@pytest.fixture
def client(kept: None, home: Path) -> Iterator[httpx.Client]:
    with running(home) as server, server.client() as opened:
        yield opened


@every_bad_kind
def test_the_page_says_the_same(client: httpx.Client, tmp_path: Path, make: Callable[[Path], Path], says: str) -> None:
    answer = client.post("/inbox/import", data={"path": str(make(tmp_path))})
    assert answer.url.path == "/inbox/progress"
    page = ended(client)
    assert "Nothing was imported" in page
    assert says in page
    assert "Choose something else" in page
    assert "Traceback" not in page


@pytest.mark.parametrize("make", [picture, torn_archive, bomb], ids=lambda make: make.__name__)
def test_what_is_handed_over_is_refused_the_same_and_not_kept(
    client: httpx.Client, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path)
    client.post("/inbox/upload", files={"file": (path.name, path.read_bytes())})
    page = ended(client)
    assert "Nothing was imported" in page
    assert SAYS[make] in page


def test_more_than_can_be_handed_over_is_said_so_and_not_kept(client: httpx.Client, home: Path) -> None:
    def body() -> Iterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="All.mbox"\r\n\r\n' + HEAD
        for _ in range(201):
            yield bytes(1_048_576)
        yield b"\r\n--x--\r\n"

    answer = client.post("/inbox/upload", content=body(), headers={"Content-Type": "multipart/form-data; boundary=x"})
    assert answer.status_code == 413
    assert "This is too large to hand over" in answer.text
    assert "Nothing was changed." in answer.text


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "mail"
    folder.mkdir()
    (folder / "in.mbox").write_bytes(HEAD + b"Hi\n")
    folder.chmod(0)
    yield folder
    folder.chmod(0o700)


def as_anyone(locked: Path) -> tuple[str, ...]:
    """How to run a command that may not open this folder; nothing more is needed unless the tests run as root."""
    if not os.access(locked, os.R_OK):
        return ()
    without = [*AS_ANYONE, sys.executable, "-c", "import os, sys; os.listdir(sys.argv[1])", str(locked)]
    if subprocess.run(without, capture_output=True, check=False).returncode == 0:
        pytest.skip("no folder can be locked for root here")
    return AS_ANYONE


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("inner", ["", "in.mbox"])
def test_a_folder_without_rights_is_one_plain_sentence(home: Path, locked: Path, inner: str) -> None:
    for command in ("import", "read"):
        result = terminal(command, locked / inner, home=home, under=as_anyone(locked))
        assert result.returncode == 1, result
        [line] = result.stderr.splitlines()
        assert "this may not be read with your rights" in line


@pytest.mark.usefixtures("kept")
def test_a_folder_without_rights_is_told_on_the_page(home: Path, locked: Path) -> None:
    with running(home, under=as_anyone(locked)) as server, server.client() as client:
        client.post("/inbox/import", data={"path": str(locked)})
        assert "this may not be read with your rights" in ended(client)
        browsed = client.get("/inbox/browse", params={"folder": str(locked)}).text
        assert "This folder cannot be read." in browsed


def test_a_mailbox_that_breaks_off_gives_what_it_has_and_the_rest_when_it_is_whole(
    home: Path, tmp_path: Path, example: Path, imported: Path
) -> None:
    whole, path = example.read_bytes(), tmp_path / "All mail.mbox"
    path.write_bytes(whole[: whole.rindex(b"\nFrom ", 0, len(whole) // 2) - 40])
    result = terminal("import", path, home=home)
    assert result.returncode == 3
    assert result.stderr.count("the mailbox ends in the middle of a message. It may have been cut") == 1
    assert "Traceback" not in result.stderr
    assert 0 < len(findings(home)) < len(findings(imported))
    path.write_bytes(whole)
    done("import", path, home=home)
    assert findings(home) == findings(imported)


def findings(home: Path) -> list[tuple[str, ...]]:
    """What mail was found to say, in one order."""
    told = json.loads(done("export", home=home))["proposals"]
    return sorted(tuple(str(one[key]) for key in ("on_day", "kind", "employer", "title", "quote")) for one in told)


def long_body(folder: Path) -> Path:
    path = folder / "body.mbox"
    with path.open("wb") as file:
        file.write(HEAD)
        file.truncate(HUGE)
    return path


def long_header(folder: Path) -> Path:
    path = folder / "header.mbox"
    with path.open("wb") as file:
        file.write(HEAD.rstrip())
        file.truncate(HUGE)
    return path


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak of memory from /proc, which only Linux has")
@pytest.mark.parametrize(
    ("make", "says"),
    [(long_body, "was left out"), (long_header, "was left out"), (one_line, "not a mailbox"), (bomb, "no mail export")],
    ids=lambda one: getattr(one, "__name__", None),
)
def test_what_is_enormous_takes_little_memory(
    home: Path, tmp_path: Path, make: Callable[[Path], Path], says: str
) -> None:
    done("add", "Velmora", home=home)
    command = [sys.executable, "-c", PEAK, "import", str(make(tmp_path))]
    result = subprocess.run(command, capture_output=True, text=True, env=surroundings(home), timeout=120, check=False)
    assert result.returncode in (1, 3)
    assert result.stderr.count(says) == 1
    assert "Traceback" not in result.stderr
    assert int(result.stdout.split()[-1]) * 1024 < MOST_MEMORY
    assert [one["employer"] for one in json.loads(done("list", "--json", home=home))] == ["Velmora"]
