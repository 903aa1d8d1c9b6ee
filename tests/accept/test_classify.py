"""What mail is taken for: the project's own corpus, the hard classes, and anything at all."""

import json
from collections import Counter
from email.utils import parseaddr
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.accept import evidence as evidence_module
from onward.accept.classify import Verdict, classify
from onward.accept.phrases.rule import LANGUAGES, Rule
from onward.journey.event import Certainty, Kind
from onward.journey.message import Address
from onward.journey.reading import MailKind

CORPUS = Path(__file__).parent.parent / "corpus"


def verdict(row: dict[str, Any]) -> Verdict:
    name, address = parseaddr(row["from"])
    return classify(
        row["subject"], row["body"], sender=Address(name, address.lower()), sent=bool(row.get("sent")),
    )  # fmt: skip


@cache
def read(language: str) -> list[tuple[dict[str, Any], Verdict]]:
    rows = map(json.loads, (CORPUS / "rules" / f"{language}.jsonl").read_text(encoding="utf-8").splitlines())
    return [(row, verdict(row)) for row in rows]


def everything() -> list[tuple[dict[str, Any], Verdict]]:
    return [pair for language in LANGUAGES for pair in read(language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_corpus_is_read_in_every_language(language: str) -> None:
    right = [row["kind"] == told.kind for row, told in read(language)]
    assert sum(right) >= 0.94 * len(right)


@pytest.mark.parametrize("kind", MailKind)
def test_every_kind_is_recognised(kind: MailKind) -> None:
    told = [told.kind for row, told in everything() if row["kind"] == kind]
    assert sum(one is kind for one in told) >= 0.85 * len(told) > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_rejections_are_found_and_nothing_else_is_called_one(language: str) -> None:
    found = Counter((row["kind"] == "rejection", told.kind is MailKind.REJECTION) for row, told in read(language))
    assert found[False, True] == 0
    assert found[True, True] >= 0.9 * (found[True, True] + found[True, False])


def test_what_is_called_sure_is_right() -> None:
    sure = [row["kind"] == told.kind for row, told in everything() if told.certainty is Certainty.SURE]
    assert len(sure) > 100
    assert sum(sure) >= 0.99 * len(sure)


def test_events_follow_from_kinds() -> None:
    for row, told in everything():
        if "event" in row and row["kind"] == told.kind:
            assert told.event == row["event"], row["id"]
        if told.kind in {MailKind.JOB_ALERT, MailKind.RECRUITER_OUTREACH, MailKind.INCOMPLETE_APPLICATION}:
            assert told.event is None


def test_the_quote_stands_in_the_mail() -> None:
    for row, told in everything():
        assert told.quote in row["body"] or told.quote in row["subject"], row["id"]
        if told.kind is MailKind.REJECTION:
            assert told.quote


def kind(body: str, subject: str = "", sender: str = "people@tidewater.example", **more: Any) -> MailKind:
    return classify(subject, body, sender=Address("", sender), **more).kind


REFUSAL = {
    "en": "we have decided to go on with another candidate for the position",
    "de": "wir haben uns für eine andere Bewerberin für die Stelle entschieden",
    "fr": "nous avons retenu un autre candidat pour le poste",
    "es": "hemos elegido a otra persona para el puesto",
    "it": "abbiamo scelto un altro candidato per la posizione",
    "pt": "escolhemos outro candidato para a vaga",
}
SUPPOSED = {
    "en": ("Thank you for your application. If {}, we will tell you.", "Your application for Clerk"),
    "de": ("Ihre Bewerbung ist bei uns eingegangen. Falls {}, melden wir uns bei Ihnen.", "Ihre Bewerbung als Koch"),
    "fr": ("Nous avons bien reçu votre candidature. Si {}, nous vous écrirons.", "Votre candidature"),
    "es": ("Hemos recibido tu candidatura. Si {}, te lo diremos.", "Tu candidatura"),
    "it": ("Abbiamo ricevuto la tua candidatura. Se {}, ti scriveremo.", "La tua candidatura"),
    "pt": ("Recebemos a sua candidatura. Caso {}, daremos notícias.", "A sua candidatura"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_decision_is_a_rejection_and_a_supposed_one_is_not(language: str) -> None:
    letter, subject = SUPPOSED[language]
    assert kind(REFUSAL[language].capitalize() + ".", subject) is MailKind.REJECTION
    assert kind(letter.format(REFUSAL[language]), subject) is MailKind.ACK


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_decision_in_quotation_marks_is_somebody_elses(language: str) -> None:
    assert kind(f"“{REFUSAL[language].capitalize()}” – diese / this / cette.") is not MailKind.REJECTION


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_newest_text_decides(language: str) -> None:
    letter, subject = SUPPOSED[language]
    quoted = f"\n\nOn 3 March 2026 Ann Low wrote:\n> {letter.format('x')}"
    assert kind(REFUSAL[language].capitalize() + "." + quoted, subject) is MailKind.REJECTION


def test_the_same_subject_serves_two_kinds() -> None:
    subject = "Re: Lighthouse Keeper vacancy"
    assert kind("We have received your application and will read it next week.", subject) is MailKind.ACK
    assert kind("We've gone on, happily, with somebody else.", subject) is MailKind.REJECTION


def test_a_typographic_apostrophe_and_padding_change_nothing() -> None:
    body = "\u034f\u200c \u034f\u200c You haven’t been selected for the Keeper po\u00adsition."
    assert kind(body) is MailKind.REJECTION


def test_bad_news_words_in_an_acknowledgement_refuse_nobody() -> None:
    body = "We received your application for the role. Unfortunately we cannot phone every candidate."
    assert kind(body) is MailKind.ACK


def test_one_bad_news_word_is_never_sure() -> None:
    told = classify("Your application", "Unfortunately.", sender=Address("", "jobs@tidewater.example"))
    assert told.certainty is not Certainty.SURE


def test_frozen_is_not_rejected() -> None:
    told = classify(
        "Keeper",
        "Due to a hiring freeze the Keeper position has been cancelled.",
        sender=Address("", "hr@tide.example"),
    )
    assert (told.kind, told.event) == (MailKind.POSITION_CLOSED, Kind.POSITION_CLOSED)


def test_a_calendar_part_makes_an_interview_fixed_or_cancelled() -> None:
    fixed = "BEGIN:VEVENT\nDTSTART:20260310T140000Z\n"
    body = "Interview for the Keeper position, see you there."
    told = classify("Interview", body, sender=Address("", "hr@tide.example"), calendar=fixed)
    assert told.event is Kind.INTERVIEW_SCHEDULED
    gone = classify("Interview", body, sender=Address("", "hr@tide.example"), calendar="METHOD:CANCEL\n" + fixed)
    assert gone.event is Kind.INTERVIEW_CANCELLED


def test_alert_senders_send_alerts() -> None:
    body = "18 new jobs match your alert. Keeper at Tidewater. Apply now."
    assert kind(body, "18 new jobs", "jobalerts-noreply@linkedin.com") is MailKind.JOB_ALERT


def test_long_mail_without_a_word_about_jobs_is_not_looked_into() -> None:
    told = classify("Wool", "Soft wool in nine colours. " * 400, sender=Address("", "shop@wool.example"), bulk=True)
    assert (told.kind, told.quote, told.language) == (MailKind.OTHER, "", "")


def test_everyday_mail_of_ones_own_records_nothing() -> None:
    told = classify("Dinner", "Shall I bring bread?", sender=Address("", "me@mailbox.example"), sent=True)
    assert (told.kind, told.event) == (MailKind.SENT_OTHER, None)


@given(st.text(max_size=300), st.text(max_size=600), st.booleans(), st.booleans(), st.text(max_size=40))
def test_anything_is_read_without_raising(subject: str, body: str, bulk: bool, sent: bool, address: str) -> None:
    told = classify(subject, body, sender=Address("", address.lower()), bulk=bulk, sent=sent, calendar="")
    assert told.quote in body or told.quote in subject
    assert 0 <= told.confidence <= 1


PIECES = st.sampled_from(
    [*REFUSAL.values(), "if", "your application", "not", "interview", "\n", ". ", "> ", "“", "’t", "\u034f"]
)


@given(st.lists(PIECES, max_size=60))
def test_anything_about_jobs_quotes_verbatim(pieces: list[str]) -> None:
    body = " ".join(pieces)
    told = classify("", body, sender=Address("", "hr@tide.example"))
    assert told.quote in body


def test_work_does_not_grow_with_a_repeated_phrase(monkeypatch: pytest.MonkeyPatch) -> None:
    searched = Counter[int]()

    class Counting(Rule):
        def search(self, folded: str) -> Any:
            searched[size] += len(folded)
            return super().search(folded)

    counted = {
        code: tuple(Counting(r.sign, r.strong, r.source, r.needs) for r in evidence_module.rules(code))
        for code in LANGUAGES
    }
    monkeypatch.setattr(evidence_module, "rules", counted.__getitem__)
    for size in (50_000, 5_000_000):
        phrase = "we have decided not to move forward with your application "
        kind(phrase * (size // len(phrase)))
    assert searched[5_000_000] <= 1.1 * searched[50_000]
