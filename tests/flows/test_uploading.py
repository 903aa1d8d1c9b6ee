"""Uploads are private, keep to their folder, and go."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from onward.flows import uploading


@pytest.fixture
def folder(home: Path) -> Path:
    home.mkdir(mode=0o700)
    return uploading.new_folder(home)


def test_only_the_person_can_read_what_was_handed_over(folder: Path) -> None:
    with uploading.create(folder, "All.mbox") as file:
        file.write(b"From x")
    assert (folder / "All.mbox").stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == folder.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("../../journal.sqlite", "journal.sqlite"),
        ("C:\\mail\\in.mbox", "in.mbox"),
        ("..", "mail"),
        ("", "mail"),
        ("a\0b\n.eml", "ab.eml"),
        ("n" * 300 + ".eml", "n" * 96 + ".eml"),
    ],
)
def test_whatever_its_name_it_stays_in_its_folder(folder: Path, sent: str, kept: str) -> None:
    uploading.create(folder, sent).close()
    assert [path.name for path in folder.iterdir()] == [kept]


def test_two_files_of_one_name_are_both_kept(folder: Path) -> None:
    for _ in range(2):
        uploading.create(folder, "in.eml").close()
    assert sorted(path.name for path in folder.iterdir()) == ["2-in.eml", "in.eml"]


def test_an_upload_is_known_by_its_place(home: Path, folder: Path) -> None:
    assert uploading.folder_of(home, folder / "in.mbox") == folder
    assert uploading.folder_of(home, home / "in.mbox") is None
    assert uploading.folder_of(home, folder.parent) is None


def test_what_was_left_of_earlier_days_goes_unless_it_is_still_wanted(home: Path, folder: Path) -> None:
    wanted, fresh = uploading.new_folder(home), uploading.new_folder(home)
    uploading.create(wanted, "in.mbox").close()
    before = time.time() - 3 * 24 * 60 * 60
    for one in (folder, wanted):
        os.utime(one, (before, before))
    uploading.discard_old(home, but=[wanted / "in.mbox"])
    assert {one.name for one in folder.parent.iterdir()} == {wanted.name, fresh.name}


def test_without_any_upload_there_is_nothing_to_remove(home: Path) -> None:
    uploading.discard_old(home, but=[])
    assert not (home / "uploads").exists()
