"""What is offered for import, found by content, and what a folder shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from onward.flows import choosing

MBOX = b"From 1@xxx Mon Mar 02 10:00:00 +0000 2026\nFrom: a@b.example\nSubject: x\n\nHello\n"


@pytest.fixture
def person(tmp_path: Path) -> Path:
    home = tmp_path / "kim"
    (home / "Downloads").mkdir(parents=True)
    (home / "Downloads" / "All.mbox").write_bytes(MBOX * 3)
    (home / "Downloads" / "small.mbox").write_bytes(MBOX)
    (home / "Maildir" / "cur").mkdir(parents=True)
    return home


def test_likely_mail_is_offered_largest_first_folders_last(person: Path) -> None:
    assert [(offer.path.name, offer.size) for offer in choosing.offers(person)] == [
        ("All.mbox", 3 * len(MBOX)),
        ("small.mbox", len(MBOX)),
        ("Maildir", None),
    ]


def test_a_file_that_goes_meanwhile_is_not_offered(person: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "likely", lambda _: [person / "gone.mbox"])
    assert choosing.offers(person) == ()


def test_a_folder_shows_its_folders_and_the_files_that_hold_mail_whatever_their_name(person: Path) -> None:
    (person / "Inbox").write_bytes(MBOX)
    (person / "notes.txt").write_text("Dear diary")
    (person / "photo.jpg").write_bytes(MBOX)
    (person / ".hidden").mkdir()
    folder = choosing.look_into(person)
    assert [path.name for path in folder.folders] == ["Downloads", "Maildir"]
    assert [offer.path.name for offer in folder.files] == ["Inbox"]
    assert folder.parents[-1] == person.parent
    assert folder.parents[0] == Path("/")
    assert (folder.said, folder.cut) == ("", False)


def test_a_folder_that_cannot_be_read_says_so(person: Path) -> None:
    assert choosing.look_into(person / "nowhere").said == "No such file or directory"
    assert choosing.look_into(person / "Downloads" / "All.mbox").said == "Not a directory"


def test_a_file_that_cannot_be_opened_is_left_out(person: Path) -> None:
    (person / "broken").symlink_to(person / "nowhere")
    (person / "loop").symlink_to(person / "loop")
    assert choosing.look_into(person).files == ()


def test_a_file_that_may_not_be_read_is_left_out(person: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (person / "Inbox").write_bytes(MBOX)

    def locked(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", locked)
    assert choosing.look_into(person).files == ()


def test_a_very_full_folder_is_cut_and_says_so(person: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "MOST", 1)
    folder = choosing.look_into(person)
    assert (len(folder.folders), folder.cut) == (1, True)
