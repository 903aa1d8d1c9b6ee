from __future__ import annotations

from pathlib import Path

import pytest

from onward.sources import likely


def write(path: Path, data: bytes = b"From ") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "profile",
    [
        ".thunderbird/a.default",
        "snap/thunderbird/common/.thunderbird/a.default",
        ".var/app/org.mozilla.Thunderbird/.thunderbird/a.default",
        "Library/Thunderbird/Profiles/a.default",
    ],
)
def test_the_folders_of_thunderbird_are_found(tmp_path: Path, profile: str) -> None:
    host = tmp_path / profile / "ImapMail" / "imap.host.example"
    inbox, sent = write(host / "INBOX"), write(host / "[Gmail].sbd" / "Sent Mail")
    local = write(tmp_path / profile / "Mail" / "Local Folders" / "Jobs")
    for path in (inbox, sent, local):
        write(path.with_name(path.name + ".msf"))
    write(host / "Empty", b"")
    write(host / "Empty.msf")
    write(host / "msgFilterRules.dat")
    write(tmp_path / profile / "prefs.js")
    assert set(likely.likely(tmp_path)) == {inbox, sent, local}


def test_exports_and_maildirs_are_found(tmp_path: Path) -> None:
    export, takeout = write(tmp_path / "Downloads" / "All.mbox"), write(tmp_path / "Downloads" / "takeout-2026-1.zip")
    write(tmp_path / "Downloads" / "holiday.zip")
    (tmp_path / "Maildir" / "cur").mkdir(parents=True)
    (tmp_path / "Library" / "Mail" / "V10").mkdir(parents=True)
    assert likely.likely(tmp_path) == [export, takeout, tmp_path / "Maildir", tmp_path / "Library" / "Mail"]


def test_an_empty_or_absent_home_gives_nothing(tmp_path: Path) -> None:
    assert likely.likely(tmp_path) == []
    assert likely.likely(tmp_path / "nowhere") == []


def test_links_are_not_followed(tmp_path: Path) -> None:
    real = write(tmp_path / "elsewhere" / "All.mbox")
    (tmp_path / "home" / "Downloads").mkdir(parents=True)
    (tmp_path / "home" / "Downloads" / "All.mbox").symlink_to(real)
    (tmp_path / "home" / ".thunderbird").symlink_to(tmp_path)
    assert likely.likely(tmp_path / "home") == []


def test_the_list_and_the_search_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(60):
        write(tmp_path / "Downloads" / f"{number:02}.mbox")
    assert len(likely.likely(tmp_path)) == likely.MOST
    monkeypatch.setattr(likely, "_MOST_ENTRIES", 5)
    assert len(likely.likely(tmp_path)) == 5
