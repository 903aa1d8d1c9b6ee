"""The whole judgement: events, quotes, and anything at all."""

import json
import re
from collections import Counter
from email.utils import parseaddr
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.accept import evidence as evidence_module
from onward.accept.classify import Verdict, classify
from onward.accept.phrases.rule import LANGUAGES, Rule
from onward.journey.message import Address
from onward.journey.reading import MailKind

CORPUS = Path(__file__).parent.parent / "corpus" / "rules"


def everything() -> list[tuple[dict[str, Any], Verdict]]:
    rows = [json.loads(row) for path in CORPUS.glob("*.jsonl") for row in path.read_text(encoding="utf-8").splitlines()]
    return [
        (
            row,
            classify(
                row["subject"],
                row["body"],
                sender=Address("", parseaddr(row["from"])[1].lower()),
                sent=bool(row.get("sent")),
            ),
        )
        for row in rows
    ]


def test_events_follow_from_kinds() -> None:
    silent = {MailKind.JOB_ALERT, MailKind.RECRUITER_OUTREACH, MailKind.INCOMPLETE_APPLICATION, MailKind.OTHER}
    for row, told in everything():
        if "event" in row and row["kind"] == told.kind:
            assert told.event == row["event"], row["id"]
        assert (told.event is None) == (told.kind in silent), row["id"]


def test_the_quote_stands_in_the_mail() -> None:
    for row, told in everything():
        assert told.quote in row["body"] or told.quote in row["subject"], row["id"]
        if told.kind is MailKind.REJECTION:
            assert told.quote


def test_long_mail_without_a_word_about_jobs_is_not_looked_into() -> None:
    told = classify("Wool", "Soft wool in nine colours. " * 400, sender=Address("", "shop@wool.example"), bulk=True)
    assert (told.kind, told.quote, told.language) == (MailKind.OTHER, "", "")


def test_everyday_mail_of_ones_own_records_nothing() -> None:
    told = classify("Dinner", "Shall I bring bread?", sender=Address("", "me@mailbox.example"), sent=True)
    assert (told.kind, told.event) == (MailKind.SENT_OTHER, None)


@given(st.text(max_size=300), st.text(max_size=600), st.booleans(), st.booleans(), st.text(max_size=40))
def test_anything_is_read_without_raising(subject: str, body: str, bulk: bool, sent: bool, address: str) -> None:
    told = classify(subject, body, sender=Address("", address.lower()), bulk=bulk, sent=sent)
    assert told.quote in body or told.quote in subject
    assert 0 <= told.confidence <= 1


PIECES = st.sampled_from(
    [
        "we have decided to go on with another candidate",
        "wir haben uns für eine andere Bewerberin entschieden",
        "nous avons retenu un autre candidat",
        "if", "your application", "not", "interview", "\n", ". ", "> ", "“", "’t", "\u034f",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=60))
def test_anything_about_jobs_is_quoted_verbatim(pieces: list[str]) -> None:
    body = " ".join(pieces)
    assert classify("", body, sender=Address("", "hr@tide.example")).quote in body


def test_work_does_not_grow_with_a_repeated_phrase(monkeypatch: pytest.MonkeyPatch) -> None:
    searched = Counter[int]()

    class Counting(Rule):
        def __post_init__(self) -> None:
            self.search = self.counted_search

        def counted_search(self, folded: str) -> Any:
            searched[size] += len(folded)
            return re.search(self.source, folded)

    counted = {
        code: tuple(Counting(rule.sign, rule.strong, rule.source, rule.needs) for rule in evidence_module.rules(code))
        for code in LANGUAGES
    }
    monkeypatch.setattr(evidence_module, "rules", counted.__getitem__)
    for size, name in ((50_000, "ann"), (5_000_000, "eve")):  # sentences read before are remembered
        phrase = f"dear {name} we have decided not to move forward with your application "
        classify("", phrase * (size // len(phrase)), sender=Address("", "hr@tide.example"))
    assert 0 < searched[5_000_000] <= 1.1 * searched[50_000]
