"""Bad input ends in one plain sentence and exit code 1; nothing is lost or half-written."""

import os
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


def onward(*words: object, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "ONWARD_HOME": str(home), **more}
    command = [sys.executable, "-m", "onward", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120, check=False)


def refused(*words: object, home: Path) -> str:
    """Run a command that must fail with plain words; returns them."""
    result = onward(*words, home=home)
    assert result.returncode == 1, result
    assert "Traceback" not in result.stderr
    assert result.stderr.strip()
    return result.stderr


def test_not_a_mailbox(home, tmp_path) -> None:
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    assert "not a mailbox" in refused("import", picture, home=home)


def test_nothing_there(home, tmp_path) -> None:
    assert str(tmp_path / "absent") in refused("import", tmp_path / "absent", home=home)


def test_an_unknown_application(home) -> None:
    assert "no application 7" in refused("show", 7, home=home)


def test_an_employer_must_be_named(home) -> None:
    assert "Name the employer" in refused("add", " ", home=home)


def test_a_zip_bomb(home, tmp_path) -> None:
    bomb = tmp_path / "mail.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        head = b"From a@b.example Mon Mar  2 10:00:00 2026\nFrom: a@b.example\nSubject: x\n\n"
        archive.writestr("Takeout/Mail/All mail.mbox", head + bytes(300_000_000))
    assert len(refused("import", bomb, home=home).splitlines()) <= 2


def test_a_journal_of_a_newer_onward(home) -> None:
    assert onward("add", "Acme", home=home).returncode == 0
    with sqlite3.connect(home / "journal.sqlite") as db:
        db.execute("PRAGMA user_version = 999")
    db.close()
    before = (home / "journal.sqlite").read_bytes()
    assert "newer Onward" in refused("list", home=home)
    assert (home / "journal.sqlite").read_bytes() == before


def test_a_file_that_is_no_journal(home) -> None:
    home.mkdir()
    (home / "journal.sqlite").write_bytes(b"this is a shopping list, and a long one at that" * 50)
    assert "damaged or is not an Onward journal" in refused("list", home=home)


def test_a_home_that_is_a_file(home) -> None:
    home.write_text("x")
    assert "Nothing was changed" in refused("list", home=home)


@pytest.fixture
def read_only(tmp_path):
    """A file system that cannot be written to, as root would otherwise write anywhere."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "ro", "onward", folder], check=False, capture_output=True
    ).returncode:
        folder.chmod(0o500)
        if os.access(folder, os.W_OK):
            pytest.skip("no read-only folder can be made here")
        yield folder
        folder.chmod(0o700)
    else:
        yield folder
        subprocess.run(["umount", folder], check=True)


def test_a_read_only_disk(read_only) -> None:
    assert "ONWARD_HOME" in refused("add", "Acme", home=read_only / "onward")


def test_a_fault_of_its_own_is_not_hidden(home) -> None:
    script = "import onward.cli as c; c.COMMANDS['list'] = 'nowhere'; c.main()"
    command = [sys.executable, "-c", script, "list"]
    assert "nowhere" in subprocess.run(command, capture_output=True, text=True, timeout=60, check=False).stderr


def test_two_terminals_write_to_one_journal_at_once(home) -> None:
    onward("list", home=home)
    environment = {**os.environ, "ONWARD_HOME": str(home)}
    running = [
        subprocess.Popen([sys.executable, "-m", "onward", "add", f"Employer {n}"], env=environment) for n in range(6)
    ]
    assert [one.wait(timeout=60) for one in running] == [0] * 6
    assert onward("list", home=home).stdout.count("Employer") == 6
