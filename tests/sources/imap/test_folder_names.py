from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.sources.imap.folder_names import decoded, encoded


@pytest.mark.parametrize(
    ("name", "spelled"),
    [
        ("INBOX", "INBOX"),
        ("Entwürfe", "Entw&APw-rfe"),
        ("A & B", "A &- B"),
        ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"),
        ("Jobs 🚲", "Jobs &2D3esg-"),
        ("Line\nbreak", "Line&AAo-break"),
    ],
)
def test_names_are_spelled_as_the_standard_says(name: str, spelled: str) -> None:
    assert encoded(name) == spelled
    assert decoded(spelled.encode()) == name


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_name_comes_back_and_travels_in_ascii_without_line_ends(name: str) -> None:
    spelled = encoded(name)
    assert spelled.isascii()
    assert not set("\r\n\0") & set(spelled)
    assert decoded(spelled.encode()) == name


@given(st.binary(max_size=100))
def test_foreign_bytes_never_raise(spelled: bytes) -> None:
    assert isinstance(decoded(spelled), str)
