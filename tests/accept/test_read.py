"""One message to one reading."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from onward.accept.classify import classify
from onward.accept.read import read
from onward.journey.event import Certainty, Kind
from onward.journey.message import Address, Message
from onward.journey.reading import MailKind

SENT_AT = datetime(2026, 3, 2, 9, tzinfo=UTC)


def message(subject: str, text: str, **more: object) -> Message:
    values: dict[str, object] = {
        "id": "m1@tidewater.example", "digest": "0", "sender": Address("Tidewater Careers", "jobs@tidewater.example"),
        "to": (Address("", "me@mailbox.example"),), "reply_to": None, "subject": subject, "sent_at": SENT_AT,
        "on": date(2026, 3, 2), "text": text,
    }  # fmt: skip
    return Message(**{**values, **more})  # type: ignore[arg-type]  # the values are those of a Message


def test_kind_names_day_and_sentence_come_together() -> None:
    told = read(
        message("Harbour Clerk at Tidewater", "Thank you. You were not selected for the Harbour Clerk position.")
    )
    assert (told.kind, told.event, told.on, told.at) == (
        MailKind.REJECTION, Kind.REJECTED, date(2026, 3, 2), SENT_AT,
    )  # fmt: skip
    assert told.employer == "Tidewater"
    assert told.title == "Harbour Clerk"
    assert told.quote == "You were not selected for the Harbour Clerk position."
    assert told.language == "en"
    assert told.certainty in Certainty


def test_mail_from_an_own_address_is_ones_own() -> None:
    own = message(
        "Application", "I would like to apply for the Harbour Clerk position. My CV is attached.",
        sender=Address("Me", "me@mailbox.example"), to=(Address("", "jobs@tidewater.example"),),
    )  # fmt: skip
    assert read(own, frozenset({"me@mailbox.example"})).event is Kind.APPLIED


def test_the_calendar_part_gives_the_time_of_the_interview() -> None:
    calendar = "BEGIN:VEVENT\nDTSTART:20260310T140000Z\nEND:VEVENT"
    told = read(message("Interview", "Your interview for Harbour Clerk is confirmed.", calendar=calendar))
    assert told.meeting_at == datetime(2026, 3, 10, 14, tzinfo=UTC)


def test_mail_about_nothing_names_nobody() -> None:
    told = read(message("Lunch", "Bring bread, Harbour Engineer!", sender=Address("Jo", "jo@mailbox.example")))
    assert (told.kind, told.employer, told.title) == (MailKind.OTHER, None, None)


@pytest.mark.parametrize(("certainty", "names"), [(Certainty.UNSURE, "Tidewater"), (Certainty.SURE, None)])
def test_only_mail_that_waits_for_a_person_is_named_without_a_kind(
    monkeypatch: pytest.MonkeyPatch, certainty: Certainty, names: str | None
) -> None:
    monkeypatch.setattr(
        "onward.accept.read.classify",
        lambda *args, **more: replace(classify(*args, **more), kind=MailKind.OTHER, certainty=certainty),
    )
    assert read(message("Your application", "We have a question about it.")).employer == names
