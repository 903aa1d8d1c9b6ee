from __future__ import annotations

import re
from datetime import UTC, datetime

from journals import TODAY, write
from onward.flows import editing
from onward.flows.preferences import choose
from onward.journey.event import Kind
from onward.store.journal import Journal
from web.conftest import Browser, Opener


def test_it_shows_one_next_step_with_its_reason_and_something_smaller(browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-28 interview_invited Acme / Welder
    """
    page = browser.get("/").text
    assert "Answer what they asked" in page
    assert "About 10 minutes" in page
    assert page.count('class="button primary"') == 1
    assert "Something smaller" in page
    assert "Look at one application and add what is missing" in page


def test_an_interview_is_named_with_its_day_and_time(journal: Journal, browser: Browser) -> None:
    done = editing.add(journal, "Acme", "Welder", on=TODAY)
    at = datetime(2026, 6, 4, 10, 0, tzinfo=UTC)
    editing.record(journal, done.application, Kind.INTERVIEW_SCHEDULED, on=TODAY, meeting_at=at)
    page = browser.get("/").text
    assert "Get ready for the interview" in page
    assert "Thursday 4 June, 10:00" in page
    assert f'href="/a/{done.application}"' in page


def test_a_fresh_no_is_only_an_answer_until_it_is_read(browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-30 rejected Acme / Welder
    """
    for path in ("/", "/journey"):
        page = browser.get(path).text
        assert "They said no" not in page
        assert "rejected" not in page
    assert "An answer arrived" in browser.get("/").text


def test_reading_opens_it_and_later_keeps_it_closed_for_today(journal: Journal, opener: Opener) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-30 rejected Acme / Welder
    2026-05-01 applied Borealis / Cook
    2026-05-29 rejected Borealis / Cook
    """
    choose(journal, first_run="done")
    browser = opener(follow=False)
    assert browser.get("/").text.count("An answer arrived") == 2
    assert browser.post("/news/2/later").headers["location"] == "/"
    assert "It stays closed until you open it." in browser.get("/").text
    assert browser.post("/news/4/read", {"back": "/a/2"}).headers["location"] == "/a/2"
    page = browser.get("/").text
    assert "An answer arrived" not in page
    assert "They said no" in browser.get("/journey").text


def test_news_that_is_not_there_is_not_found(browser: Browser) -> None:
    assert browser.post("/news/99/read").status_code == 404
    assert browser.post("/news/99/later").status_code == 404


def test_only_the_first_answers_are_open_on_the_page(journal: Journal, browser: Browser) -> None:
    for place in range(5):
        write(journal, f"2026-05-01 applied Firm{place} / Cook\n2026-05-30 rejected Firm{place} / Cook")
    before, _, folded = browser.get("/").text.partition("More answers")
    assert before.count("An answer arrived") == 3
    assert folded.count("An answer arrived") == 2


def test_a_smaller_day_has_one_step_and_nothing_else_until_tomorrow(journal: Journal, browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-30 rejected Borealis / Cook
    """
    page = browser.post("/smaller").text
    assert page.count('class="button') == 1
    assert "Open applications" not in page
    assert "An answer arrived" not in page
    assert "Open applications" in browser.post("/smaller", {"all": "1"}).text
    choose(journal, smaller_on=TODAY.replace(year=2025))
    assert "Open applications" in browser.get("/").text


def test_many_open_applications_are_one_click_away(journal: Journal, browser: Browser) -> None:
    write(journal, "\n".join(f"2026-05-{day:02} applied Firm{day} / Cook" for day in range(1, 12)))
    page = browser.get("/").text
    assert "All 11 open applications" in page
    assert page.count('<th scope="row">') == 8


def test_it_counts_no_refusals_and_no_days_away(journal: Journal, browser: Browser) -> None:
    write(journal, "\n".join(f"2026-0{month}-01 rejected Firm{month} / Cook" for month in range(1, 6)))
    told = browser.get("/").text.partition("<main")[2].partition("</main")[0]
    assert "day" not in told.replace("Today", "").replace("today", "")
    assert re.findall(r"\d", re.sub(r"<[^>]*>", "", told)) == ["3"]  # minutes of the next step


def test_waiting_findings_lead_to_the_inbox(browser: Browser, journal: Journal) -> None:
    from onward.flows.today import Do, Step
    from onward.web.today import way

    assert way(Step(Do.REVIEW, 5, count=3)) == "/inbox"
    assert way(Step(Do.BEGIN, 3)) == "/record"
    assert way(Step(Do.LOOK_BACK, 5)) == "/a"
