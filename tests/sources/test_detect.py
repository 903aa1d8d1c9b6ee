from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from onward.journey.message import Problem
from onward.sources import detect
from onward.sources.mailbox import Form, Mailbox, Raw

from .letters import HEAD, letter, mbox


def found(path: Path) -> list[Mailbox]:
    return [one for one in detect.mailboxes(path) if not isinstance(one, Problem)]


def problem(path: Path) -> Problem:
    (only,) = detect.mailboxes(path)
    assert isinstance(only, Problem), only
    return only


def count(path: Path) -> int:
    return sum(isinstance(raw, Raw) for mailbox in found(path) for raw in mailbox.raws())


def test_an_mbox_is_known_without_extension_and_names_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "Sent"
    path.write_bytes(mbox(letter("one"), letter("two")))
    (mailbox,) = found(path)
    assert (mailbox.kind, mailbox.path, mailbox.key) == (Form.MBOX, path, str(path.resolve()))
    assert mailbox.size == path.stat().st_size
    assert {raw.labels for raw in mailbox.raws() if isinstance(raw, Raw)} == {("Sent",)}


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\n\n", b"a torn line\n"])
def test_an_mbox_is_known_behind_a_mark_blank_lines_or_a_torn_line(tmp_path: Path, before: bytes) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(before + mbox(letter()))
    assert [mailbox.kind for mailbox in found(path)] == [Form.MBOX]


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"From here\n", b">From here\n"])
def test_a_single_message_is_known_by_its_headers(tmp_path: Path, before: bytes) -> None:
    path = tmp_path / "letter"
    path.write_bytes(before + letter())
    (mailbox,) = found(path)
    (raw,) = mailbox.raws()
    assert isinstance(raw, Raw)
    assert (mailbox.kind, raw.data) == (Form.EML, letter())


def test_a_file_called_eml_is_believed(tmp_path: Path) -> None:
    path = tmp_path / "odd.eml"
    path.write_bytes(b"no header at all")
    assert count(path) == 1


def test_a_folder_is_walked_and_what_is_no_mail_passed_over(tmp_path: Path) -> None:
    (tmp_path / "ImapMail" / "host").mkdir(parents=True)
    (tmp_path / "ImapMail" / "host" / "INBOX").write_bytes(mbox(letter("one"), letter("two")))
    (tmp_path / "ImapMail" / "host" / "INBOX.msf").write_bytes(b"index")
    (tmp_path / "ImapMail" / "host" / "Trash").write_bytes(b"")
    (tmp_path / "notes.txt").write_text("my notes: From 10:30 on\n")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "INBOX").write_bytes(mbox(letter()))
    for name in ("b.eml", "a.eml"):
        (tmp_path / name).write_bytes(letter(name))
    (tmp_path / "link").symlink_to(tmp_path / "ImapMail")
    mailboxes = found(tmp_path)
    assert [mailbox.kind for mailbox in mailboxes] == [Form.EML, Form.MBOX]
    assert count(tmp_path) == 4
    assert len(list(detect.mailboxes(tmp_path))) == 2


def test_a_data_file_of_outlook_in_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "old.pst").write_bytes(b"!BDN" + bytes(100))
    first, *rest = detect.mailboxes(tmp_path)
    assert isinstance(first, Problem)
    assert "mbox" in first.hint
    assert not rest


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"!BDN" + bytes(99), "Outlook data file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "Outlook message"),
        (b"\x1f\x8b" + bytes(99), "packed"),
        (b"", "empty"),
        (b"\n\n  \n", "empty"),
        (b"Dear diary, nothing came.\n", "not a mailbox"),
        (b"title: a paper\nsubject: none\n", "not a mailbox"),
        (b"x" * 100_000, "not a mailbox"),
        (bytes(1_000), "not a mailbox"),
    ],
)
def test_what_is_no_mailbox_is_one_problem_with_a_hint(tmp_path: Path, content: bytes, what: str) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    found_problem = problem(path)
    assert what in found_problem.what
    assert found_problem.hint.endswith(".")
    assert str(path) in found_problem.where


def test_a_takeout_in_a_folder_is_opened(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "takeout.zip", "w") as archive:
        archive.writestr("Takeout/Mail/All.mbox", mbox(letter()))
    assert [mailbox.kind for mailbox in found(tmp_path)] == [Form.ZIP]


def test_a_path_that_leads_nowhere_is_a_problem(tmp_path: Path) -> None:
    assert "no such file" in problem(tmp_path / "nowhere").what


def test_a_folder_without_mail_is_a_problem(tmp_path: Path) -> None:
    assert "no mail" in problem(tmp_path).what


def test_a_pipe_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "not a mailbox" in problem(tmp_path / "pipe").what
    assert "no mail" in problem(tmp_path).what


@pytest.fixture
def locked(monkeypatch: pytest.MonkeyPatch) -> None:
    """No file may be opened and no folder listed, also where the tests run as an administrator."""

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    monkeypatch.setattr(os, "scandir", refused)


@pytest.mark.usefixtures("locked")
def test_a_file_or_folder_without_rights_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch()
    assert "rights" in problem(path).what
    assert "rights" in problem(tmp_path).what


def test_a_file_without_rights_on_the_way_does_not_end_the_walk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(mbox(letter()))
    (tmp_path / "b").write_bytes(mbox(letter()))
    content = detect._content

    def refused(path: Path) -> object:
        if path.name == "a":
            raise PermissionError
        return content(path)

    monkeypatch.setattr(detect, "_content", refused)
    first, second = detect.mailboxes(tmp_path)
    assert isinstance(first, Problem)
    assert not isinstance(second, Problem)


def maildir(root: Path) -> Path:
    for room in ("cur", "new", "tmp"):
        (root / room).mkdir(parents=True)
    return root


def test_a_maildir_is_read_with_its_subfolders_and_flags(tmp_path: Path) -> None:
    root = maildir(tmp_path / "Maildir")
    (root / "cur" / "1.host:2,S").write_bytes(letter("one"))
    (root / "cur" / "2.host:2,ST").write_bytes(letter("two"))
    (root / "new" / "3.host").write_bytes(letter("three"))
    (root / "tmp" / "4.host").write_bytes(letter("half"))
    sent = maildir(root / ".Sent")
    (sent / "cur" / "5.host:2,S").write_bytes(letter("five"))
    before = sorted(str(path) for path in root.rglob("*"))
    whole, own = found(root)
    assert [mailbox.kind for mailbox in (whole, own)] == [Form.MAILDIR, Form.MAILDIR]
    labels = {raw.where.rpartition("/")[2]: raw.labels for raw in whole.raws() if isinstance(raw, Raw)}
    assert labels == {"1.host:2,S": (), "2.host:2,ST": ("Trash",), "3.host": ()}
    assert [raw.labels for raw in own.raws() if isinstance(raw, Raw)] == [("Sent",)]
    assert sorted(str(path) for path in root.rglob("*")) == before


def test_a_letter_that_arrives_later_is_read_when_reading_resumes(tmp_path: Path) -> None:
    root = maildir(tmp_path / "Maildir")
    for name in ("9.host", "5.host"):
        (root / "new" / name).write_bytes(letter(name))
    raws = [raw for mailbox in found(root) for raw in mailbox.raws() if isinstance(raw, Raw)]
    assert [raw.offset for raw in raws] == sorted(raw.offset for raw in raws)
    last = raws[-1]
    os.utime(root / "new" / "5.host", (0, 0))
    late = root / "cur" / "1.host:2,"
    late.write_bytes(letter("late"))
    os.utime(late, (1, 1))
    (again,) = found(root)
    resumed = [raw.where for raw in again.raws(last.end, "whatever") if isinstance(raw, Raw)]
    assert str(late) in resumed
    assert again.size == sum(len(raw.data) for raw in raws) + len(letter("late"))


def test_a_letter_still_matches_by_its_bytes(tmp_path: Path) -> None:
    from onward.sources.mbox import sha1

    path = tmp_path / "a.eml"
    path.write_bytes(letter())
    (mailbox,) = found(path)
    (raw,) = mailbox.raws()
    assert isinstance(raw, Raw)
    assert mailbox.still_matches(raw.offset, sha1(letter()))
    assert not mailbox.still_matches(raw.offset, sha1(b""))
    assert not mailbox.still_matches(raw.offset + 1, sha1(letter()))


def test_a_message_of_apple_mail_is_taken_out_of_its_frame(tmp_path: Path) -> None:
    path = tmp_path / "12.emlx"
    path.write_bytes(b"%d\n" % len(letter()) + letter() + b"<?xml version='1.0'?><plist/>")
    (raw,) = found(path)[0].raws()
    assert isinstance(raw, Raw)
    assert raw.data == letter()


def test_a_letter_that_vanished_or_is_too_large_is_a_problem(tmp_path: Path) -> None:
    small, large = tmp_path / "a.eml", tmp_path / "b.eml"
    small.write_bytes(letter())
    with large.open("wb") as file:
        file.write(HEAD)
        file.truncate(40_000_000)
    (mailbox,) = found(tmp_path)
    small.unlink()
    assert [type(raw) for raw in mailbox.raws()] == [Problem, Problem]
