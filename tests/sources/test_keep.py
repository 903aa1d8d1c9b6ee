from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.journey.message import Message
from onward.sources import parse
from onward.sources.keep import without_attachments
from onward.sources.mailbox import Raw

from .letters import HEAD, MALFORMED, PDF, PLAIN, TEXT, letter, multipart


def text(data: bytes) -> str:
    found = parse.message(Raw("test", 0, 0, data))
    return found.text if isinstance(found, Message) else ""


def test_attachments_go_and_everything_else_stays_as_it_was() -> None:
    before = (PLAIN, TEXT.encode())
    whole = multipart(before, (PDF, b"QUJD" * 1_000), (b"Content-Type: text/calendar", b"BEGIN:VCALENDAR"))
    kept = without_attachments(whole)
    assert kept == whole.replace(b"QUJD" * 1_000 + b"\n", b"")


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_pictures_and_attached_texts_go_too(newline: bytes) -> None:
    whole = multipart(
        (PLAIN, TEXT.encode()),
        (b"Content-Type: image/png", b"PICTURE"),
        (PLAIN + b"\nContent-Disposition: attachment", b"LOGFILE"),
    ).replace(b"\n", newline)
    kept = without_attachments(whole)
    assert b"PICTURE" not in kept
    assert b"LOGFILE" not in kept
    assert text(kept) == TEXT


def test_a_message_inside_stays_and_its_attachments_go() -> None:
    inner = multipart((PLAIN, TEXT.encode()), (PDF, b"QUJDRA==")).replace(b"cut", b"inner")
    kept = without_attachments(multipart((b"Content-Type: message/rfc822", inner)))
    assert TEXT.encode() in kept
    assert b"QUJDRA==" not in kept


def test_a_message_that_is_an_attachment_keeps_its_headers() -> None:
    assert without_attachments(HEAD + PDF + b"\n\nQUJD") == HEAD + PDF + b"\n\n"


def test_what_is_still_too_large_is_cut() -> None:
    kept = without_attachments(letter("word " * 10_000), limit=20_000)
    assert len(kept) == 20_000
    assert text(kept).startswith("word word")


@pytest.mark.parametrize("name", MALFORMED)
def test_the_text_that_was_read_can_be_read_again(name: str) -> None:
    data, expected = MALFORMED[name]
    if expected and name != "an attached text alone":
        assert expected in text(without_attachments(data))


@given(
    st.binary(max_size=500)
    | st.lists(st.sampled_from([b"--cut\n", b"--", b"\n", PDF, b"boundary=cut", b"x"])).map(b"".join)
)
def test_no_bytes_make_it_raise_or_grow(data: bytes) -> None:
    assert len(without_attachments(data)) <= len(data)
