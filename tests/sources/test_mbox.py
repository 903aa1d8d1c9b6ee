from __future__ import annotations

import io
import random
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.journey.message import Problem
from onward.sources import mbox
from onward.sources.mailbox import Raw

from .letters import TEXT, letter
from .letters import mbox as joined


def read(data: bytes, **settings: int) -> list[Raw | Problem]:
    return list(mbox.split(io.BytesIO(data), "test", **settings))


def bodies(data: bytes, **settings: int) -> list[bytes]:
    return [found.data for found in read(data, **settings) if isinstance(found, Raw)]


STRICT = b"From 17@xxx Mon Mar 02 10:00:00 +0000 2026\n"


@pytest.mark.parametrize("newline", [b"\n", b"\r\n"])
def test_messages_come_out_as_they_went_in(newline: bytes) -> None:
    data = joined(letter("one"), letter("two")).replace(b"\n", newline)
    assert bodies(data) == [letter(text).replace(b"\n", newline).rstrip() for text in ("one", "two")]


def test_a_body_line_that_begins_with_from_separates_nothing() -> None:
    text = "We write at last.\nFrom now on, 10 people decide.\n\nFrom 9:30 the hall is open.\nEnd"
    data = STRICT + letter(text) + b"\n" + STRICT + letter("two")
    assert bodies(data) == [letter(text).rstrip(), letter("two").rstrip()]


def test_a_separator_without_weekday_counts_where_a_header_follows() -> None:
    loose = b"From 17@xxx Mar 02 10:00:00 +0000 2026\n"
    assert len(bodies((loose + letter("a") + b"\n") * 3)) == 3


def test_a_separator_with_weekday_counts_even_before_garbage() -> None:
    data = (STRICT + b"what is this\n" + letter("a") + b"\n") * 2
    assert len(bodies(data)) == 2


def test_a_separator_counts_before_a_quoted_separator() -> None:
    loose = b"From ann 10:00\n"
    assert len(bodies((loose + b">From ann\nSubject: x\n\na\n\n") * 2)) == 2


def test_exactly_one_quote_mark_is_taken() -> None:
    text = "From here\n>From there\nno >From here"
    assert bodies(joined(letter(text))) == [letter(text).rstrip()]
    assert b">>From there" in joined(letter(text))


def test_a_byte_order_mark_and_blank_lines_come_before_nothing() -> None:
    assert bodies(b"\xef\xbb\xbf" + joined(letter())) == [letter().rstrip()]
    assert bodies(b"\n\n" + joined(letter())) == [letter().rstrip()]
    assert not [found for found in read(b"\xef\xbb\xbf\n" + joined(letter())) if isinstance(found, Problem)]


def test_what_stands_before_the_first_message_is_a_problem_and_reading_goes_on() -> None:
    first, second = read(b"half a message\n" + joined(letter()))
    assert isinstance(first, Problem)
    assert "before the first message" in first.what
    assert isinstance(second, Raw)


def test_a_file_without_any_message_gives_one_problem() -> None:
    assert [type(found) for found in read(b"nothing here\n")] == [Problem]
    assert read(b"") == []


@pytest.mark.parametrize("cut", [1, 3, 20, 60])
def test_a_mailbox_that_breaks_off_is_read_to_its_end_and_reported(cut: int) -> None:
    found = read(joined(letter("one"), letter("two and some more words to cut off"))[: -cut - 2])
    assert [type(one) for one in found] == [Raw, Raw, Problem]
    assert isinstance(found[2], Problem)
    assert "in the middle" in found[2].what


def test_a_multipart_that_is_never_closed_at_the_end_is_reported() -> None:
    head = b'Subject: x\nContent-Type: multipart/mixed; boundary="b 1"\n\n--b 1\n\nhello\n'
    assert isinstance(read(STRICT + head)[-1], Problem)
    assert isinstance(read(STRICT + head + b"--b 1--\n")[-1], Raw)


def test_each_position_is_where_its_separator_stands() -> None:
    data = joined(letter("one"), letter("two"), letter("three"))
    for found in read(data):
        assert isinstance(found, Raw)
        assert data[found.offset :].startswith(b"From ")
        assert found.end == len(data) or data[found.end :].startswith(b"From ")


def test_a_message_above_the_limit_is_a_problem_and_the_next_is_read() -> None:
    data = joined(letter("one"), letter("x" * 50_000), letter("three"))
    kinds = [type(found) for found in read(data, chunk=1_000, largest=10_000)]
    assert kinds == [Raw, Problem, Raw]


class Endless(io.RawIOBase):
    """A separator, a header, then one line of `size` bytes; counts the reads."""

    def __init__(self, size: int) -> None:
        self.left, self.reads = size, 0

    def read(self, size: int = -1) -> bytes:
        self.reads += 1
        if self.reads == 1:
            return STRICT + b"Subject: x\n\n"
        given = min(size, self.left)
        self.left -= given
        return b"x" * given


def test_a_single_line_of_200_mb_takes_neither_memory_nor_long() -> None:
    tracemalloc.start()
    found = list(mbox.split(Endless(200_000_000), "test", chunk=1_000_000, largest=4_000_000))  # type: ignore[arg-type]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [type(one) for one in found] == [Problem]
    assert peak < 4_000_000 + 4 * 1_000_000


def test_memory_is_a_chunk_and_the_largest_message_whatever_the_size() -> None:
    messages = joined(*(letter("y" * 20_000) for _ in range(50)))

    class Repeated(io.RawIOBase):
        rounds = 0

        def read(self, size: int = -1) -> bytes:
            self.rounds += 1
            return messages if self.rounds <= 60 else b""

    tracemalloc.start()
    count = sum(isinstance(found, Raw) for found in mbox.split(Repeated(), "test", chunk=100_000))  # type: ignore[arg-type]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 3_000
    assert peak < 4 * len(messages)


lines = st.lists(
    st.sampled_from(
        [
            b"From here on",
            b"From a@b 10:00",
            b">From x",
            b">>From y",
            b"Subject: x",
            b"",
            b"text",
            b"\xff\x00",
            b" \xc3\xa9",
        ]
    ),
    max_size=8,
)
messages = lines.map(lambda body: (b"Subject: x\n\n" + b"\n".join(body)).rstrip(b"\r\n"))


@given(st.lists(messages, max_size=6))
def test_splitting_undoes_joining(parts: list[bytes]) -> None:
    assert bodies(joined(*parts)) == parts


class Dripping(io.BytesIO):
    """Gives fewer bytes than asked for, as archives and pipes do."""

    def __init__(self, data: bytes, seed: int) -> None:
        super().__init__(data)
        self.random = random.Random(seed)

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(self.random.randint(1, max(1, size or 1)))


@given(st.lists(messages, max_size=6), st.integers(1, 9_000), st.integers())
def test_chunks_of_any_size_give_the_same(parts: list[bytes], chunk: int, seed: int) -> None:
    data = joined(*parts)
    assert list(mbox.split(Dripping(data, seed), "test", chunk=chunk)) == read(data)


@given(
    st.binary(max_size=3_000) | st.lists(st.sampled_from([STRICT, b"\nFrom ", b"\n", b"a:", b"10:00"])).map(b"".join)
)
def test_no_bytes_at_all_make_it_raise_or_lose_its_place(data: bytes) -> None:
    at = 0
    for found in mbox.split(io.BytesIO(data), "test", chunk=7):
        if isinstance(found, Raw):
            assert at <= found.offset < found.end <= len(data)
            at = found.end


def opened(path: Path) -> mbox.Mbox:
    return mbox.of_file(path, ())


def raws(found: Iterator[Raw | Problem]) -> list[Raw]:
    return [one for one in found if isinstance(one, Raw)]


def test_a_grown_mailbox_is_read_behind_the_last_known_message(tmp_path: Path) -> None:
    path = tmp_path / "INBOX"
    path.write_bytes(joined(letter("one"), letter("two")))
    last = raws(opened(path).raws())[-1]
    with path.open("ab") as file:
        file.write(joined(letter("three")))
    assert opened(path).still_matches(last.offset, mbox.sha1(last.data))
    assert [raw.data for raw in raws(opened(path).raws(last.offset, mbox.sha1(last.data)))] == [
        letter("three").rstrip()
    ]
    assert [raw.data for raw in raws(opened(path).raws(last.end))] == [letter("three").rstrip()]


def test_a_changed_mailbox_is_read_from_the_beginning(tmp_path: Path) -> None:
    path = tmp_path / "INBOX"
    path.write_bytes(joined(letter("one"), letter("two")))
    last = raws(opened(path).raws())[-1]
    path.write_bytes(joined(letter("zero"), letter("one"), letter("three")))
    assert not opened(path).still_matches(last.offset, mbox.sha1(last.data))
    assert len(raws(opened(path).raws(last.offset, mbox.sha1(last.data)))) == 3


def test_a_mailbox_that_vanished_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "INBOX"
    path.write_bytes(joined(letter()))
    mailbox = opened(path)
    path.unlink()
    (found,) = mailbox.raws()
    assert isinstance(found, Problem)
    assert "no such file" in found.what
    assert not mailbox.still_matches(0, "x")


def test_a_directory_opened_as_a_file_is_a_problem(tmp_path: Path) -> None:
    (found,) = mbox.Mbox("k", tmp_path, 0, lambda: tmp_path.open("rb")).raws()
    assert isinstance(found, Problem)
    assert "could not read it" in found.what


def test_a_separator_line_longer_than_the_look_ahead_is_none() -> None:
    assert not mbox.is_separator(STRICT[:-1] + b"x" * 5_000 + b"\n")
    assert mbox.is_separator(STRICT)
    assert TEXT.encode() in bodies(STRICT + letter())[0]
