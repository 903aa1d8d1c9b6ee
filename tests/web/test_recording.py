from __future__ import annotations

import pytest

from journals import TODAY
from onward.flows import applications
from onward.journey.application import Stage
from onward.journey.event import How, Kind
from onward.store.journal import Journal
from web.conftest import Browser, Opener


@pytest.fixture
def direct(journal: Journal, opener: Opener) -> Browser:
    return opener(follow=False)


def one(journal: Journal, id: int) -> applications.Detail:
    return applications.detail(journal, id, TODAY)


def test_the_form_offers_employers_of_open_applications(browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-01-01 applied Borealis / Cook
    2026-02-01 rejected Borealis / Cook
    """
    page = browser.get("/record").text
    assert '<option value="Acme">' in page
    assert '<option value="Borealis">' not in page


def test_an_answer_of_an_unknown_employer_opens_an_application(direct: Browser, journal: Journal) -> None:
    sent = {"employer": " Acme ", "title": "Welder", "kind": "rejected", "when": "yesterday", "how": "call"}
    assert direct.post("/record", sent).headers["location"] == "/a/1"
    found = one(journal, 1)
    (happened,) = found.timeline
    assert (found.application.employer, found.application.title) == ("Acme", "Welder")
    assert (happened.event.kind, happened.event.how) == (Kind.REJECTED, How.CALL)
    assert str(happened.event.on) == "2026-05-31"


def test_a_no_that_was_written_down_by_hand_is_known_and_open(direct: Browser, journal: Journal) -> None:
    direct.post("/record", {"employer": "Acme", "kind": "rejected"})
    assert not one(journal, 1).sealed
    assert "An answer arrived" not in direct.get("/").text


def test_an_answer_joins_the_only_open_application_of_that_employer(direct: Browser, journal: Journal) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    assert direct.post("/record", {"employer": "ACME", "kind": "offered"}).headers["location"] == "/a/1"
    found = one(journal, 1)
    assert found.standing is not None
    assert found.standing.stage is Stage.OFFER


def test_the_message_offers_undo(browser: Browser, journal: Journal) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    browser.post("/record", {"employer": "Acme", "kind": "offered", "quote": "We would like you to join us."})
    page = browser.get("/support").text
    operation = page.partition('name="operation" value="')[2].partition('"')[0] or "2"
    browser.post("/undo", {"operation": operation, "back": "/journey"})
    assert len(one(journal, 1).timeline) == 1


def test_several_open_applications_are_asked_about(direct: Browser, journal: Journal) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-02 applied Acme / Cook
    2026-01-02 rejected Acme / Nurse
    """
    asked = direct.post("/record", {"employer": "Acme", "kind": "interview_invited", "quote": "Come & see us"})
    assert "Which application at Acme?" in asked.text
    assert "Welder" in asked.text
    assert "Nurse" not in asked.text
    assert 'value="Come &amp; see us"' in asked.text
    chosen = {"employer": "Acme", "kind": "interview_invited", "when": "today", "application": "2"}
    assert direct.post("/record", chosen).headers["location"] == "/a/2"
    assert direct.post("/record", {**chosen, "application": "new"}).headers["location"] == "/a/4"


def test_the_question_tells_nothing_of_a_closed_answer(direct: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-30 rejected Acme / Welder
    2026-05-02 applied Acme / Cook
    """
    page = direct.post("/record", {"employer": "Acme", "kind": "replied"}).text
    assert "An answer arrived" in page
    assert "They said no" not in page


def test_applying_again_is_a_new_application(direct: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    assert direct.post("/record", {"employer": "Acme", "kind": "applied"}).headers["location"] == "/a/2"


def test_it_starts_from_an_application(browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    page = browser.get("/record?application=1&kind=interviewed").text
    assert '<input type="hidden" name="application" value="1">' in page
    assert 'value="interviewed" checked' in page


@pytest.mark.parametrize("id", ["7", "x", "-1", "9" * 30])
def test_an_application_that_is_not_there_is_not_found(browser: Browser, id: str) -> None:
    assert browser.get(f"/record?application={id}").status_code == 404
    assert browser.post("/record", {"employer": "A", "kind": "offered", "application": id}).status_code == 404


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"kind": "offered"}, "Name the employer"),
        ({"employer": "Acme"}, "Choose what happened"),
        ({"employer": "Acme", "kind": "nonsense"}, "Choose what happened"),
        ({"employer": "Acme", "kind": "offered", "when": "day"}, "Choose the day"),
        ({"employer": "Acme", "kind": "offered", "day": "31.12.2026"}, "Write the day as"),
    ],
)
def test_what_is_missing_is_said_and_what_was_typed_stays(browser: Browser, sent: dict[str, str], said: str) -> None:
    answer = browser.post("/record", sent)
    assert answer.status_code == 422
    assert said in answer.text
    assert 'role="alert"' in answer.text
    for value in (sent.get("employer"), sent.get("day")):
        assert not value or f'value="{value}"' in answer.text


@pytest.mark.parametrize(
    ("sent", "on"),
    [
        ({}, "2026-06-01"),
        ({"when": "today"}, "2026-06-01"),
        ({"when": "yesterday"}, "2026-05-31"),
        ({"when": "unknown"}, "None"),
        ({"when": "today", "day": "2026-04-03"}, "2026-04-03"),
        ({"when": "day", "day": "2026-04-03"}, "2026-04-03"),
    ],
)
def test_the_day_is_what_was_said(browser: Browser, journal: Journal, sent: dict[str, str], on: str) -> None:
    browser.post("/record", {"employer": "Acme", "kind": "offered", **sent})
    assert str(one(journal, 1).timeline[0].event.on) == on
