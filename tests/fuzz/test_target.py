from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from fuzz import mail, seeds, target
from fuzz.shrink import shrunk
from onward.accept import read as reader


@pytest.mark.parametrize("name", target.TARGETS)
def test_nothing_that_the_search_begins_with_shows_a_fault(name: str) -> None:
    tried = list(seeds.inputs(name))
    assert len(tried) > 20
    assert {target.fault(name, data) for data in tried} == {""}


def test_a_fault_is_told_with_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("by nothing")

    monkeypatch.setattr(target, "read", broken)
    assert target.fault("text", b"Ann <a@b.example>\nHi\nThere").startswith("ZeroDivisionError at fuzz/target.py:")
    monkeypatch.setattr(target, "read", reader.read)
    assert target.fault("text", b"Ann <a@b.example>\nHi\nThere") == ""


def test_an_error_that_the_parser_has_caught_is_a_fault_but_for_bottomless_nesting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def failing(error: type[Exception]) -> Callable[[bytes], None]:
        def fail(_: bytes) -> None:
            raise error

        return fail

    monkeypatch.setattr(target.parse.native, "parts", failing(KeyError))
    assert target.fault("mail", b"From: a@b.example\n\nHi") == "KeyError caught by the parser: message refused"
    monkeypatch.setattr(target.parse.native, "parts", failing(RecursionError))
    assert target.fault("mail", b"From: a@b.example\n\nHi") == ""


def test_a_quotation_that_nobody_wrote_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    read = reader.read
    monkeypatch.setattr(target, "read", lambda *given: replace(read(*given), quote="never written"))
    assert "not verbatim: 'never written'" in target.fault("text", b"Ann <a@b.example>\nHi\nThere")


def test_an_mbox_that_is_cut_in_two_ways_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    data = next(iter(seeds.inputs("box")))
    monkeypatch.setattr(target.mbox, "split", lambda _stream, _where, chunk: iter([chunk]))
    monkeypatch.setattr(target, "_told", lambda one: (0, 0, one))
    assert "cut otherwise" in target.fault("box", data)


def test_a_found_input_is_made_as_small_as_it_can_be() -> None:
    assert shrunk(b"one two three four", lambda data: b"w" in data and b"f" in data) == b"wf"
    assert len(shrunk(b"x" * 100, lambda data: len(data) >= 7, tries=5)) > 7


def test_the_words_to_splice_in_are_written_as_the_fuzzer_reads_them() -> None:
    lines = seeds.dictionary().splitlines()
    assert len(lines) > 1_000
    assert all(line.startswith('"') and line.endswith('"') and line.isascii() for line in lines)


def test_what_is_wrong_or_slow_is_said_and_nothing_of_what_is_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    letter = b"Ann <a@b.example>\nHi\nThere"
    monkeypatch.setattr(mail, "seconds", lambda _target, _data: 0.015)
    assert mail.verdict("text", letter) == ""
    monkeypatch.setattr(mail, "seconds", lambda _target, _data: 0.017)
    assert mail.verdict("text", letter) == f"text: 17 ms for {len(letter)} bytes"
    monkeypatch.setattr(mail, "fault", lambda _target, _data: "KeyError at x:1: y")
    assert mail.verdict("text", letter) == "text: KeyError at x:1: y"
