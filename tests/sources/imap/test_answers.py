from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.sources.imap.answers import Fetched, Folder, Use, folders, messages


def test_folders_are_told_with_their_use() -> None:
    listed = folders(
        [
            rb'(\HasNoChildren) "/" INBOX',
            rb'(\HasChildren \Noselect) "/" "[Gmail]"',
            rb'(\All \HasNoChildren) "/" "[Gmail]/Alle Nachrichten"',
            rb'(\HasNoChildren) "." "INBOX.Gesendet"',
            rb'() NIL "Say \"hi\" \\ bye"',
            (rb'(\Junk) "/" {7}', b"Reklame"),
            b"",
            None,
            b"nonsense",
        ]
    )
    assert [(one.name, one.use) for one in listed] == [
        ("INBOX", Use.INBOX),
        ("[Gmail]/Alle Nachrichten", Use.ALL),
        ("INBOX.Gesendet", Use.SENT),
        ('Say "hi" \\ bye', None),
        ("Reklame", Use.JUNK),
    ]


@pytest.mark.parametrize(
    ("folder", "labels"),
    [
        (Folder("INBOX.Skickat", "INBOX.Skickat", Use.SENT, "."), ("INBOX/Skickat", "Sent")),
        (Folder("Sent", "Sent", Use.SENT), ("Sent",)),
        (Folder("Jobs", "Jobs", None), ("Jobs",)),
        (Folder("Reklame", "Reklame", Use.JUNK), ("Reklame", "Spam")),
    ],
)
def test_messages_bear_the_folder_and_what_it_is_for(folder: Folder, labels: tuple[str, ...]) -> None:
    assert folder.labels == labels


def test_a_folder_whose_name_cannot_be_shown_is_passed_over() -> None:
    assert folders([(rb'() "/" {9}', b"a\r\nA SELE")]) == []


def test_messages_come_in_any_order_of_their_parts() -> None:
    fetched = messages(
        [
            (rb"1 (UID 4 FLAGS (\Seen) BODY[] {5}", b"first"),
            b")",
            (rb"2 (BODY[] {6}", b"second"),
            rb" UID 5 FLAGS (\Draft \Deleted))",
            rb"3 (UID 6 RFC822.SIZE 900)",
            rb"4 (FLAGS (\Seen))",
            b"5 (UID 7 BODY[] NIL)",
            None,
        ]
    )
    assert list(fetched) == [
        Fetched(4, 0, b"first", ()),
        Fetched(5, 0, b"second", ("Drafts", "Trash")),
        Fetched(6, 900, None, ()),
        Fetched(7, 0, None, ()),
    ]


def test_labels_of_gmail_are_read_and_cannot_pose_as_something_else() -> None:
    (one,) = messages(
        [
            (rb'1 (X-GM-LABELS ("\\Sent" \Inbox "UID 9 (FLAGS" "Entw&APw-rfe" {3}', b'a"b'),
            rb" ) UID 4 FLAGS () BODY[] {1}",
        ]
    )
    assert (one.uid, one.body) == (4, None)
    assert one.labels == ("Sent", "\\Inbox", "UID 9 (FLAGS", "Entwürfe", 'a"b')


@given(st.lists(st.none() | st.binary(max_size=200) | st.tuples(st.binary(max_size=200), st.binary(max_size=50))))
def test_foreign_answers_never_raise(parts: list[bytes | tuple[bytes, bytes] | None]) -> None:
    folders(parts)
    list(messages(parts))


@pytest.mark.parametrize("piece", [b'"', b"\\", b"(", b'"\\', b"UID ", b"X-GM-LABELS (", b'X-GM-LABELS ("a', b"{1}"])
def test_a_long_foreign_line_takes_no_time(piece: bytes) -> None:
    line = piece * (256_000 // len(piece))
    started = time.perf_counter()
    list(messages([line]))
    folders([line, b"(" + line, b'() "' + line])
    assert time.perf_counter() - started < 2
