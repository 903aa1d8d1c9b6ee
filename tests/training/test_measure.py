from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from onward.journey.event import Certainty
from onward.journey.message import Address
from onward.journey.reading import MailKind
from training import figures, measure
from training.corpus import labelled
from training.scores import Result

NO = {
    "id": "no-1",
    "lang": "en",
    "kind": "rejection",
    "from": "Tin Works Hiring <jobs@tinworks.example>",
    "subject": "Your application for Lamp Keeper",
    "body": "Dear Ann,\n\nThank you for applying for the position of Lamp Keeper at Tin Works. Unfortunately, we will"
    " not be moving forward with your application. We wish you all the best in your search.\n\nTin Works",
    "employer": "Tin Works",
    "title": "Lamp Keeper",
}
OWN = {
    "id": "own-1", "lang": "en", "kind": "sent_other", "event": "withdrawn", "sent": True, "from": "ann@mail.example",
    "subject": "Lamp Keeper", "body": "Hello,\n\nI am writing to withdraw my application for the position.\n\nAnn",
    "employer": None, "title": None,
}  # fmt: skip
SHOP = {
    "id": "shop-1",
    "lang": "en",
    "kind": "other",
    "from": "shop@cups.example",
    "subject": "Cups",
    "body": "Buy cups.",
}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "corpus" / "tin.jsonl"
    path.parent.mkdir()
    path.write_text("\n".join(map(json.dumps, (NO, OWN, SHOP))) + "\n\n", encoding="utf-8")
    return path


def run(monkeypatch: pytest.MonkeyPatch, *words: object) -> None:
    monkeypatch.setattr(sys, "argv", ["measure", *map(str, words)])
    measure.main()


def test_a_line_becomes_a_message_with_its_labels(corpus: Path) -> None:
    no, own, shop = labelled([corpus.parent])
    assert (no.source, no.kind, no.employer, no.title, no.named) == (
        "tin",
        "rejection",
        "Tin Works",
        "Lamp Keeper",
        True,
    )
    assert no.message.sender == Address("Tin Works Hiring", "jobs@tinworks.example")
    assert not no.message.sent
    assert own.message.sent
    assert own.message.to == (Address("", ""),)
    assert (own.employer, own.named, own.event) == (None, True, "withdrawn")
    assert not shop.named


def test_a_line_that_is_no_labelled_message_is_named(corpus: Path) -> None:
    corpus.write_text(json.dumps(NO) + '\n{"id": "x", "kind": "a no"}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"tin\.jsonl, line 2"):
        list(labelled([corpus]))


def test_mail_is_read_as_an_import_reads_it_own_mail_too(corpus: Path) -> None:
    no, own, shop = measure.measured(labelled([corpus]))
    assert (no.read, no.employer, no.title, no.event_right) == (
        MailKind.REJECTION, ("Tin Works", "Tin Works"), ("Lamp Keeper", "Lamp Keeper"), None,
    )  # fmt: skip
    assert (own.read, own.event_right) == (MailKind.SENT_OTHER, True)
    assert shop.right


def test_lines_of_onward_read_are_judged_by_their_id(corpus: Path) -> None:
    line = {"id": "no-1", "kind": "ack", "event": "acknowledged", "confidence": 0.6, "certainty": "unsure"}
    first = next(measure.judged(labelled([corpus]), [json.dumps(line | {"employer": "Tin Works Inc", "title": None})]))
    assert (first.truth, first.read, first.certainty) == (MailKind.REJECTION, MailKind.ACK, Certainty.UNSURE)
    assert list(measure.wrong([first])) == [
        "no-1: kind rejection read as ack (unsure, 0.60)",
        "no-1: title 'Lamp Keeper' read as None",
    ]
    with pytest.raises(ValueError, match="no line has the id no-1"):
        list(measure.judged(labelled([corpus]), []))


def test_the_figures_say_each_thing_that_is_promised() -> None:
    some = [
        Result("1", "tin", "en", MailKind.REJECTION, MailKind.REJECTION, 0.98, Certainty.SURE, True, ("A", "A Ltd")),
        Result("2", "tin", "de", MailKind.REJECTION, MailKind.POSITION_CLOSED, 0.8, Certainty.LIKELY, True, ("A", "B")),
        Result("3", "cup", "en", MailKind.OTHER, MailKind.REJECTION, 0.5, Certainty.UNSURE, True, (None, "Shop")),
    ]
    page = figures.page(some)
    for line in (
        "| kinds right | 0.333 | 1/3 |  |",
        "| rejection precision | 0.500 | 1/2 | ≥ 0.97 |",
        "| rejection recall, English | 1.000 | 1/1 | ≥ 0.90 |",
        "| rejection recall, German, French, Spanish, Italian | 0.000 | 0/1 | ≥ 0.85 |",
        "| ordinary mail called a rejection | 1 | 1 | 0 |",
        "| rejection called a closed position | 1 | 2 |  |",
        "| macro F1, kinds of at least five examples | – |  | ≥ 0.85 |",
        "| employer right, where the mail names one | 0.500 | 1/2 | ≥ 0.93 |",
        "| employer right to the letter | 0.000 | 0/2 |  |",
        "| employer found where the mail names none | 1 | 1 |  |",
        "| sure | 1 | 1.000 | 1 | 1.000 |",
        "| job mail that is “sure” | 0.500 | 1/2 | ≥ 0.70 |",
        "| de | 1 | – |  | 0/0 | 0.000 | 0.00-0.79 | 0/1 |",
        "| 9 rejection | 1 | 1 |",
        "- de, 1 messages: rejection → position_closed 1",
        "| cup | 1 | 0.000 | – |",
    ):
        assert line in page.splitlines(), line


def test_figures_stand_between_the_markers_and_nowhere_else(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = corpus.with_name("doc.md")
    document.write_text(f"before\n{figures.BEGIN}\nold\n{figures.END}\nafter\n", encoding="utf-8")
    run(monkeypatch, corpus, "--write", document)
    once = document.read_text(encoding="utf-8")
    assert once.startswith(f"before\n{figures.BEGIN}\n\n### At a glance")
    assert once.endswith(f"{figures.END}\nafter\n")
    assert "old" not in once
    run(monkeypatch, corpus, "--write", document)
    assert document.read_text(encoding="utf-8") == once


def test_without_write_figures_are_printed_and_what_is_wrong_by_id(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = corpus.with_name("lines")
    told = {"kind": "other", "event": None, "confidence": 0.5, "certainty": "unsure", "employer": None, "title": None}
    lines.write_text("".join(json.dumps(told | {"id": one["id"]}) + "\n" for one in (NO, OWN, SHOP)), encoding="utf-8")
    run(monkeypatch, corpus, "--read", lines, "--wrong")
    said = capsys.readouterr().out
    assert "| kinds right | 0.333 | 1/3 |  |" in said
    assert "own-1: event" in said.splitlines()


@pytest.mark.parametrize("words", [["nowhere.jsonl"], ["."], ["tin.jsonl", "--write", "tin.jsonl"]])
def test_what_cannot_be_measured_or_written_is_one_sentence(
    words: list[str], corpus: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(corpus.parent if len(words) > 1 else tmp_path)
    with pytest.raises(SystemExit, match=r"nowhere\.jsonl|no labelled message|has no <!-- figures"):
        run(monkeypatch, *words)


def test_the_page_about_reading_has_a_place_for_its_figures() -> None:
    page = (measure.ROOT / "docs" / "reading.md").read_text(encoding="utf-8")
    assert figures.placed(page, "x") != page
