from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.sources.imap.address import AddressError, Place, Server, is_address, parse

SERVER = Server("ann@example.org", "mail.example", 993)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("imaps://ann%40example.org@mail.example", Place(SERVER)),
        ("imaps://ann@example.org@mail.example/", Place(SERVER)),
        ("IMAPS://ann%40example.org@MAIL.example:993/INBOX", Place(SERVER)),
        ("imap://ann@mail.example/Jobs/2026", Place(Server("ann", "mail.example", 143, encrypted=False), "Jobs/2026")),
        ("imaps://ann@[::1]:9993/Entwürfe%20%3f", Place(Server("ann", "::1", 9993), "Entwürfe ?")),
        (r"imaps://ann@mail.example/\All", Place(Server("ann", "mail.example", 993), r"\All")),
        (
            "imaps://ann%40example.org@mail.example/Jobs?since=2026-03-01",
            Place(SERVER, "Jobs", date(2026, 3, 1)),
        ),
    ],
)
def test_an_address_names_account_folder_and_day(text: str, place: Place) -> None:
    assert is_address(text)
    assert parse(text) == place
    assert parse(str(place)) == place


@given(
    user=st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1),
    folder=st.text(st.characters(categories=["L", "N", "P", "S", "Zs"], exclude_characters="/")),
    port=st.integers(1, 65535),
    encrypted=st.booleans(),
    since=st.none() | st.dates(date(1990, 1, 1)),
)
def test_whatever_is_written_is_read_again(
    user: str, folder: str, port: int, encrypted: bool, since: date | None
) -> None:
    place = Place(Server(user, "mail.example", port, encrypted), f"x{folder}x".replace("\u00a0", " "), since)
    if place.folder.isprintable():
        assert parse(str(place)) == place


@pytest.mark.parametrize(
    "text",
    [
        "imaps://mail.example/INBOX",
        "imaps://ann@/INBOX",
        "imaps://ann@mail example/INBOX",
        "imaps://ann@mail.example:port/INBOX",
        "imaps://ann@mail.example:70000/INBOX",
        "imaps://ann@[::1/INBOX",
        "imaps://ann%0d%0a@mail.example/INBOX",
        "imaps://ann@mail.example/IN%0aBOX",
        "imaps://ann@mail.example/INBOX?since=yesterday",
        "imaps://ann@mail.example/INBOX?from=boss",
        "imaps://ann@mail.example/INBOX?since=2026-01-01&since=2026-01-02",
        "imaps://ann@mail.example/INBOX?since=2026-01-01&x=1",
    ],
)
def test_what_is_no_address_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(AddressError, match=r"imaps://ann%40example|since=2026-01-01"):
        parse(text)


def test_a_password_in_an_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(AddressError, match="Leave the password out") as refused:
        parse("imaps://ann:river-stone@mail.example/INBOX")
    assert "river" not in str(refused.value)


def test_a_path_is_no_address() -> None:
    assert not any(map(is_address, ["imap", "imap:/x", "/home/ann/imaps://x", "http://x"]))
