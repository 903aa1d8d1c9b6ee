from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.journey.message import Problem
from onward.sources import detect, parse, takeout
from onward.sources.mailbox import Form, Raw
from onward.sources.mbox import sha1

from .letters import letter, mbox

ALL = "Takeout/Mail/All mail Including Spam and Trash.mbox"


def packed(path: Path, members: dict[str, bytes], *, method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def only_problem(path: Path) -> Problem:
    (found,) = takeout.mailboxes(path)
    assert isinstance(found, Problem)
    return found


def test_the_mailboxes_of_a_takeout_are_found_among_its_other_files(tmp_path: Path) -> None:
    members = {
        "Takeout/archive_browser.html": b"<html>",
        ALL: mbox(letter("one", more=b"X-Gmail-Labels: Sent\n"), letter("two")),
        "Takeout/Photos/a.jpg": b"\xff\xd8",
        "Takeout/Notes/plain": b"nothing",
    }
    (mailbox,) = detect.mailboxes(packed(tmp_path / "takeout.zip", members))
    assert not isinstance(mailbox, Problem)
    assert mailbox.kind is Form.ZIP
    assert mailbox.key == f"{(tmp_path / 'takeout.zip').resolve()}!{ALL}"
    assert mailbox.size == len(members[ALL])
    raws = [raw for raw in mailbox.raws() if isinstance(raw, Raw)]
    assert [parse.message(raw).sent for raw in raws] == [True, False]  # type: ignore[union-attr]
    assert mailbox.still_matches(raws[0].offset, sha1(raws[0].data))
    assert [raw.data for raw in mailbox.raws(raws[0].offset, sha1(raws[0].data))] == [raws[1].data]  # type: ignore[union-attr]


def test_single_messages_in_a_zip_are_one_mailbox(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip", {"b/2.eml": letter("two"), "a/1.eml": letter("one")})
    (mailbox,) = takeout.mailboxes(path)
    assert not isinstance(mailbox, Problem)
    assert [raw.data for raw in mailbox.raws() if isinstance(raw, Raw)] == [letter("one"), letter("two")]


def test_a_member_whose_name_leads_outside_writes_nothing(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    path = packed(inside / "x.zip", {"../../outside.mbox": mbox(letter()), "/etc/other.mbox": mbox(letter())})
    assert (
        sum(len(list(mailbox.raws())) for mailbox in takeout.mailboxes(path) if not isinstance(mailbox, Problem)) == 2
    )
    assert [one.name for one in tmp_path.rglob("*")] == ["inside", "x.zip"]


def test_a_bomb_is_one_problem_and_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(ALL, "w") as member:
        member.write(mbox(letter()))
        for _ in range(160):
            member.write(bytes(1_000_000))
    assert path.stat().st_size < 300_000
    assert "left closed" in only_problem(path).hint


def test_too_many_members_are_one_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(takeout, "MOST_MEMBERS", 3)
    path = packed(tmp_path / "x.zip", {f"{n}.mbox": mbox(letter()) for n in range(4)})
    assert "4 files" in only_problem(path).what


def test_an_archive_without_mail_is_a_problem_and_passed_over_in_a_folder(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip", {"a.csv": b"a,b", "b.zip": b"PK\x03\x04"})
    assert "no mailbox" in only_problem(path).what
    (whole,) = detect.mailboxes(tmp_path)
    assert isinstance(whole, Problem)
    assert whole.where == str(tmp_path)


def test_a_torn_archive_is_a_problem(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip", {ALL: mbox(letter())})
    path.write_bytes(path.read_bytes()[:-30])
    assert "damaged" in only_problem(path).what


def test_damage_inside_a_member_ends_its_reading_with_a_problem(tmp_path: Path) -> None:
    path = packed(
        tmp_path / "x.zip", {ALL: mbox(*(letter(f"{n}" * 999) for n in range(99)))}, method=zipfile.ZIP_STORED
    )
    data = bytearray(path.read_bytes())
    data[80_000] ^= 1
    path.write_bytes(data)
    (mailbox,) = takeout.mailboxes(path)
    assert not isinstance(mailbox, Problem)
    *_, last = mailbox.raws()
    assert isinstance(last, Problem)
    assert "damaged" in last.what


def test_a_locked_member_is_a_problem(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip", {ALL: mbox(letter())})
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert "password" in only_problem(path).what


def test_a_packing_that_is_unknown_is_a_problem(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.zip", {ALL: mbox(letter())})
    data = bytearray(path.read_bytes())
    for head, at in ((b"PK\x01\x02", 10), (b"PK\x03\x04", 8)):
        data[data.index(head) + at] = 9
    path.write_bytes(data)
    assert "packed in a way" in only_problem(path).what


@given(st.data())
def test_no_change_to_an_archive_makes_reading_raise(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = packed(tmp_path_factory.mktemp("zip") / "x.zip", {ALL: mbox(letter()), "a.eml": letter()})
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    for mailbox in takeout.mailboxes(path):
        if not isinstance(mailbox, Problem):
            list(mailbox.raws())
