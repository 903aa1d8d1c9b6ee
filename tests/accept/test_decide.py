"""What the rules alone make of mail: the project's own corpus and the hard classes, in six languages."""

import json
from collections import Counter
from email.utils import parseaddr
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from onward.accept.confidence import SURE
from onward.accept.decide import Finding, own, received
from onward.accept.examine import examine
from onward.accept.phrases.rule import LANGUAGES
from onward.journey.event import Kind
from onward.journey.message import Address
from onward.journey.reading import MailKind

CORPUS = Path(__file__).parent.parent / "corpus" / "rules"


def found(body: str, subject: str = "", sender: str = "people@tidewater.example", **more: Any) -> Finding:
    seen = examine(subject, body, sender=Address("", sender), **more)
    if seen is None:
        return Finding(MailKind.OTHER, 1.0)
    return own(seen.case.evidence) if more.get("sent") else received(seen.case)


def kind(body: str, subject: str = "", sender: str = "people@tidewater.example", **more: Any) -> MailKind:
    return found(body, subject, sender, **more).kind


@cache
def read(language: str) -> list[tuple[dict[str, Any], Finding]]:
    rows = map(json.loads, (CORPUS / f"{language}.jsonl").read_text(encoding="utf-8").splitlines())
    return [
        (row, found(row["body"], row["subject"], parseaddr(row["from"])[1].lower(), sent=bool(row.get("sent"))))
        for row in rows
    ]


def everything() -> list[tuple[dict[str, Any], Finding]]:
    return [pair for language in LANGUAGES for pair in read(language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_corpus_is_read_in_every_language(language: str) -> None:
    right = [row["kind"] == told.kind for row, told in read(language)]
    assert sum(right) >= 0.94 * len(right)


@pytest.mark.parametrize("wanted", MailKind)
def test_every_kind_is_recognised(wanted: MailKind) -> None:
    told = [told.kind for row, told in everything() if row["kind"] == wanted]
    assert sum(one is wanted for one in told) >= 0.85 * len(told) > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_rejections_are_found_and_nothing_else_is_called_one(language: str) -> None:
    counted = Counter((row["kind"] == "rejection", told.kind is MailKind.REJECTION) for row, told in read(language))
    assert counted[False, True] == 0
    assert counted[True, True] >= 0.9 * (counted[True, True] + counted[True, False])


def test_what_is_called_sure_is_right() -> None:
    sure = [row["kind"] == told.kind for row, told in everything() if told.confidence >= SURE]
    assert len(sure) > 100
    assert sum(sure) >= 0.99 * len(sure)


REFUSAL = {
    "en": "we have decided to go on with another candidate for the position",
    "de": "wir haben uns für eine andere Bewerberin für die Stelle entschieden",
    "fr": "nous avons retenu un autre candidat pour le poste",
    "es": "hemos elegido a otra persona para el puesto",
    "it": "abbiamo scelto un altro candidato per la posizione",
    "pt": "escolhemos outro candidato para a vaga",
}
SUPPOSED = {
    "en": ("We have received your application. If {}, we will tell you.", "Your application for Clerk"),
    "de": ("Ihre Bewerbung ist bei uns eingegangen. Falls {}, melden wir uns bei Ihnen.", "Ihre Bewerbung als Koch"),
    "fr": ("Nous avons bien reçu votre candidature. Si {}, nous vous écrirons.", "Votre candidature"),
    "es": ("Hemos recibido tu candidatura. Si {}, te lo diremos.", "Tu candidatura"),
    "it": ("Abbiamo ricevuto la tua candidatura. Se {}, ti scriveremo.", "La tua candidatura"),
    "pt": ("Recebemos a sua candidatura. Caso {}, daremos notícias.", "A sua candidatura"),
}
SILENCE = {
    "en": "We have received your application. If you hear nothing in a month, please assume you were not selected.",
    "de": "Ihre Bewerbung ist eingegangen. Hören Sie nichts, ist Ihre Bewerbung nicht berücksichtigt worden.",
    "fr": "Nous avons bien reçu votre candidature. Sans réponse sous un mois, elle n'aura pas été retenue.",
    "es": "Hemos recibido tu candidatura. Si no recibes respuesta, entiende que no has sido seleccionada.",
    "it": "Abbiamo ricevuto la tua candidatura. In assenza di risposta, la candidatura non è stata selezionata.",
    "pt": "Recebemos a sua candidatura. Sem resposta num mês, considere que não foi selecionado.",
}
BAD_NEWS = {
    "en": "We have received your application for the role. Unfortunately we cannot phone every candidate.",
    "de": "Ihre Bewerbung auf die Stelle ist bei uns eingegangen. Leider können wir nicht alle anrufen.",
    "fr": "Nous avons bien reçu votre candidature. Malheureusement, nous ne pouvons pas appeler chaque candidat.",
    "es": "Hemos recibido tu candidatura al puesto. Lamentablemente no podemos llamar a todas las personas.",
    "it": "Abbiamo ricevuto la tua candidatura. Purtroppo non riusciamo a rispondere a tutti.",
    "pt": "Recebemos a sua candidatura à vaga. Infelizmente não conseguimos responder a todos.",
}
CLOSED = {
    "en": "Due to a hiring freeze the Keeper position has been cancelled.",
    "de": "Die Ausschreibung für die Stelle wurde wegen eines Einstellungsstopps zurückgezogen.",
    "fr": "En raison d'un gel des embauches, le poste est suspendu.",
    "es": "El proceso de selección ha sido cancelado por falta de presupuesto.",
    "it": "La selezione è stata sospesa per motivi di budget.",
    "pt": "A vaga foi cancelada por motivos de orçamento.",
}
DRAFT = {
    "en": "You started your application for Keeper but have not submitted it yet.",
    "de": "Sie haben Ihre Bewerbung als Koch begonnen, aber noch nicht abgeschickt.",
    "fr": "Vous avez commencé votre candidature au poste de Comptable mais elle n'a pas été envoyée.",
    "es": "Has empezado tu candidatura para Contable pero todavía no la has enviado.",
    "it": "Hai iniziato la candidatura per Contabile ma non l'hai ancora inviata.",
    "pt": "Você começou a candidatura para a vaga de Analista, mas não a enviou.",
}
LOAN = {
    "en": "We regret to inform you that your loan application has been declined.",
    "de": "Leider müssen wir Ihren Kreditantrag ablehnen.",
    "fr": "Nous regrettons de vous informer que votre demande de prêt a été refusée.",
    "es": "Lamentamos informarle de que su solicitud de préstamo ha sido rechazada.",
    "it": "Siamo spiacenti di informarla che la sua richiesta di prestito è stata respinta.",
    "pt": "Lamentamos informar que o seu pedido de empréstimo foi recusado.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_decision_is_a_rejection_and_a_supposed_one_is_not(language: str) -> None:
    letter, subject = SUPPOSED[language]
    assert kind(REFUSAL[language].capitalize() + ".", subject) is MailKind.REJECTION
    assert kind(letter.format(REFUSAL[language]), subject) is MailKind.ACK


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_silence_would_mean_is_no_decision(language: str) -> None:
    assert kind(SILENCE[language]) is MailKind.ACK


@pytest.mark.parametrize("language", LANGUAGES)
def test_bad_news_words_in_an_acknowledgement_refuse_nobody(language: str) -> None:
    assert kind(BAD_NEWS[language]) is MailKind.ACK


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_closed_vacancy_is_no_rejection(language: str) -> None:
    assert kind(CLOSED[language]) is MailKind.POSITION_CLOSED


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_only_started_is_a_draft(language: str) -> None:
    assert kind(DRAFT[language]) is MailKind.INCOMPLETE_APPLICATION


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_sort_of_application_is_not_about_jobs(language: str) -> None:
    assert kind(LOAN[language], sender="service@bank.example") is MailKind.OTHER


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_decision_in_quotation_marks_is_somebody_elses(language: str) -> None:
    assert kind(f"“{REFUSAL[language].capitalize()}” – 5.") is not MailKind.REJECTION


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


def test_one_bad_news_word_is_never_sure() -> None:
    assert found("Unfortunately.", "Your application", "jobs@tidewater.example").confidence < SURE


def test_a_calendar_part_makes_an_interview_fixed_or_cancelled() -> None:
    fixed = "BEGIN:VEVENT\nDTSTART:20260310T140000Z\n"
    body = "Interview for the Keeper position, see you there."
    assert kind(body, "Interview", calendar=fixed) is MailKind.INTERVIEW_SCHEDULED
    assert found(body, "Interview", calendar="METHOD:CANCEL\n" + fixed).event is Kind.INTERVIEW_CANCELLED


def test_alert_senders_send_alerts() -> None:
    body = "18 new jobs match your alert. Keeper at Tidewater. Apply now."
    assert found(body, "18 new jobs", "jobalerts-noreply@linkedin.com").confidence >= 0.99


def test_cards_of_openings_are_an_alert_and_a_lone_opening_is_not() -> None:
    cards = "\n".join(f"Harbour {job} – Tidewater – Leeds" for job in ("Engineer", "Clerk", "Driver", "Nurse"))
    assert kind(cards, "For you") is MailKind.JOB_ALERT
    assert kind("Harbour Engineer – Tidewater – Leeds", "For you") is not MailKind.JOB_ALERT


def test_an_answer_in_a_thread_about_jobs_is_about_jobs() -> None:
    quoted = "\n\nOn 3 March 2026 Ann Low wrote:\n> You are invited to an interview for the post of Keeper, see below."
    ann = "ann@tidewater.example"
    assert kind("The other one it is, sorry. Was nice to meet you.", "Re: Thursday", ann) is MailKind.OTHER
    assert kind("You were not selected, sorry." + quoted, "Re: Thursday", ann) is MailKind.REJECTION


def test_a_survey_is_not_about_the_application_unless_it_refuses() -> None:
    survey = "Tell us about your experience of applying. The survey takes two minutes."
    assert kind(survey, "How was your application?") is MailKind.OTHER
    assert kind(f"You were not selected for the Keeper role. {survey}", "How was it?") is MailKind.REJECTION


def test_regret_and_good_wishes_in_unknown_words_are_a_careful_rejection() -> None:
    body = (
        "Thank you for your interest in the Keeper role. Sadly it is not the news you hoped for. "
        "We wish you every success in your search. Do keep an eye on future openings."
    )
    told = found(body)
    assert told.kind is MailKind.REJECTION
    assert told.confidence < SURE


@pytest.mark.parametrize(
    ("body", "subject", "wanted"),
    [
        ("Your profile stays in our talent pool.", "Your application", MailKind.STATUS_UPDATE),
        ("There is an update on your application.", "Hello", MailKind.STATUS_UPDATE),
        ("Your application for Keeper: page 3 of the draft.", "Keeper", MailKind.INCOMPLETE_APPLICATION),
        ("I came across your profile.", "Harbour Clerk", MailKind.RECRUITER_OUTREACH),
        ("Tidewater is hiring a Harbour Clerk.", "Harbour Clerk", MailKind.JOB_ALERT),
        ("We will let you know about your application.", "Harbour Clerk", MailKind.ACK),
        ("About the interview, ring me.", "Re: Harbour Clerk", MailKind.INTERVIEW_INVITE),
        ("The interview. When: Monday", "Harbour Clerk", MailKind.INTERVIEW_SCHEDULED),
        ("The search is on hold. You are still in the running for Keeper.", "Keeper role", MailKind.STATUS_UPDATE),
    ],
)
def test_weak_signs_alone_give_a_guess_and_never_more(body: str, subject: str, wanted: MailKind) -> None:
    told = found(body, subject, "ann@tidewater.example")
    assert told.kind is wanted
    assert told.confidence < SURE


def test_offices_for_other_applications_send_no_rejections() -> None:
    body = "We regret that your application was not successful. Other candidates were preferred."
    assert kind(body, "Your application", "admissions@college.example") is MailKind.OTHER
