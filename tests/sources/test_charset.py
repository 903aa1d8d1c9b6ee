from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.sources.charset import decode, doubtful, known, tidy


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        ("Grüße".encode(), "utf-8", "Grüße"),
        ("Grüße".encode(), "iso-8859-15", "Grüße"),
        ("Grüße".encode(), "", "Grüße"),
        ("it’s".encode("cp1252"), "iso-8859-1", "it’s"),
        ("5 €".encode("iso-8859-15"), "iso-8859-15", "5 €"),
        ("Привет".encode("koi8-r"), "koi8-r", "Привет"),
        ("Привет".encode("cp1251"), "windows-1251", "Привет"),
        ("職".encode("iso-2022-jp"), "iso-2022-jp", "職"),
        ("語".encode("gb18030"), "GB18030", "語"),
        ("é".encode("utf-16"), "utf-16", "é"),
        (b"Gr+APwA3w-e", "utf-7", "Grüße"),
        (b"Gr+APwA3w-e", "", "Gr+APwA3w-e"),
        (b"plain", "rot13", "plain"),
        (b"\x81\x8d", "", "\x81\x8d"),
        ("Über ".encode() + b"\xfcber", "utf-8", "Über über"),
        (b"\xfcber", "idna", "über"),
    ],
)  # fmt: skip
def test_bytes_are_read_by_what_they_are(data: bytes, declared: str, text: str) -> None:
    assert decode(data, declared) == text


@given(
    st.binary(), st.sampled_from(["", "utf-8", "utf-7", "utf-16", "cp932", "gb2312", "hz", "nothing", "punycode", "\0"])
)
def test_decoding_never_raises_and_leaves_nothing_no_database_takes(data: bytes, declared: str) -> None:
    text = decode(data, declared)
    text.encode()
    assert "\0" not in text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_utf_8_is_read_as_utf_8_whatever_western_charset_is_declared(text: str) -> None:
    for declared in ("", "utf-8", "us-ascii", "iso-8859-1", "windows-1252"):
        assert decode(text.encode(), declared) == text


@pytest.mark.parametrize("name", ["zip", "hex", "idna", "punycode", "unicode_escape", "", "x" * 5_000, "ut\0f"])
def test_what_is_no_charset_of_mail_is_none(name: str) -> None:
    assert known(name) == ""


@pytest.mark.parametrize("text", ["GrÃ¼ÃŸe", "Itâ€™s", "a \ufffd", "ðŸ˜€"])
def test_the_marks_of_a_wrong_charset_are_seen(text: str) -> None:
    assert doubtful(text)


@pytest.mark.parametrize("text", ["Grüße", "à côté", "jusqu'à 9 h", "São João", "“Ça va”", "plain"])
def test_good_text_is_not_doubted(text: str) -> None:
    assert not doubtful(text)


def test_only_decoding_is_mended() -> None:
    with pytest.raises(UnicodeEncodeError):
        "ü".encode("ascii", "onward.windows-1252")


def test_lone_surrogates_become_question_marks() -> None:
    assert tidy("a\ud800b\0ü") == "a?bü"
