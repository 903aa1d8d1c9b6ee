from __future__ import annotations

import re

import pytest

from journals import TODAY, write
from onward.flows import applications as lists
from onward.flows.applications import detail
from onward.journey.application import Stage
from onward.journey.event import Kind
from onward.store.journal import Journal
from web.conftest import Browser


def rows(page: str) -> list[str]:
    return re.findall(r'<th scope="row"><a href="/a/\d+">([^<]+)', page)


def test_an_empty_list_says_how_to_begin(browser: Browser) -> None:
    page = browser.get("/a").text
    assert "No application is open right now." in page
    assert 'href="/a/new"' in page
    assert "There is none here." in browser.get("/a?show=closed").text


def test_it_lists_active_ones_with_standing_quiet_and_next(browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    2026-05-28 info_requested Borealis / Cook
    2026-04-05 withdrawn Cobalt / Baker
    """
    page = browser.get("/a").text
    assert rows(page) == ["Borealis", "Acme"]
    assert "2 applications" in page
    assert "1 March" in page
    assert "They wait for your answer" in page
    assert "A short message, or leave it" in page
    assert rows(browser.get("/a?show=closed").text) == ["Cobalt"]
    assert rows(browser.get("/a?show=withdrawn").text) == ["Cobalt"]
    assert rows(browser.get("/a?show=all").text) == ["Borealis", "Cobalt", "Acme"]
    assert rows(browser.get("/a?show=nonsense").text) == ["Borealis", "Acme"]


def test_search_narrows_the_list_and_says_so(browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    2026-03-02 applied Borealis / Cook
    """
    page = browser.get("/a?q=COOK").text
    assert rows(page) == ["Borealis"]
    assert "1 application with “COOK”" in page
    nothing = browser.get("/a", params={"q": "<zzz>"}).text
    assert "“&lt;zzz&gt;”" in nothing
    assert "/a?show=all" in nothing


def test_closed_news_tells_nothing_in_any_filter(browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    2026-05-30 rejected Acme / Welder
    """
    for path in ("/a", "/a?show=all", "/a?show=applied", "/a?view=board"):
        page = browser.get(path).text
        assert "An answer arrived" in page, path
        told = re.sub(r"<select.*?</select>", "", page, flags=re.DOTALL)
        assert "They said no" not in told
        assert "rejected" not in told
        assert "30 May" not in told
    for path in ("/a?show=closed", "/a?show=rejected"):
        assert "Acme" not in browser.get(path).text, path


def test_five_thousand_applications_come_in_pages(journal: Journal, browser: Browser) -> None:
    write(journal, "\n".join(f"2026-03-01 applied Employer{n} / Job" for n in range(lists.PAGE + 5)))
    page = browser.get("/a?q=employer").text
    assert len(rows(page)) == lists.PAGE
    assert "Page 1 of 2" in page
    assert 'href="/a?q=employer&amp;page=2"' in page
    assert len(rows(browser.get("/a?q=employer&page=2").text)) == 5
    assert "Page 2 of 2" in browser.get("/a?page=77").text


def test_the_board_shows_columns_and_its_search_keeps_the_board(browser: Browser) -> None:
    """
    2026-01-01 applied Acme / Welder
    2026-05-28 interview_invited Borealis / Cook
    """
    page = browser.get("/a?view=board").text
    assert re.findall(r'<h2 id="c-(\w+)">', page) == ["waiting", "interview", "offer", "quiet"]
    assert page.index("c-interview") < page.index("Borealis") < page.index("c-quiet") < page.index("Acme")
    assert "Acme" not in browser.get("/a?view=board&q=borealis").text
    assert 'name="view" value="board"' in page


def test_a_long_column_leads_to_the_list(journal: Journal, browser: Browser) -> None:
    write(journal, "\n".join(f"2026-05-20 applied Employer{n} / Job" for n in range(lists.COLUMN + 1)))
    page = browser.get("/a?view=board").text
    assert page.count('class="card"') == lists.COLUMN
    assert "All of them are in the list" in page


def test_moving_records_the_event_comes_back_and_can_be_undone(journal: Journal, browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    """
    answer = browser.post("/a/1/move", {"stage": "offer", "back": "/a?view=board"})
    assert answer.url.path == "/a"
    assert answer.url.query == b"view=board"
    assert "Acme: Offer." in answer.text
    found = detail(journal, 1, TODAY)
    assert found.standing
    assert (found.standing.stage, found.timeline[-1].event.on) == (Stage.OFFER, TODAY)
    (operation,) = re.findall(r'name="operation" value="(\d+)"', answer.text)
    browser.post("/undo", {"operation": operation, "back": "/a"})
    assert [one.event.kind for one in detail(journal, 1, TODAY).timeline] == [Kind.APPLIED]


def test_a_no_that_the_person_records_is_no_closed_news(browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    """
    assert "Acme: They said no." in browser.post("/a/1/move", {"stage": "rejected"}).text
    assert "Acme said no. This application is closed." in browser.get("/a/1").text


def test_a_move_to_nowhere_or_of_nothing_changes_nothing(journal: Journal, browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    """
    assert "Choose where it stands now." in browser.post("/a/1/move", {"stage": ""}).text
    assert browser.post("/a/9/move", {"stage": "offer"}).status_code == 404
    assert browser.post("/a/1/move", {"stage": "offer", "back": "https://elsewhere.example/"}).url.host == "127.0.0.1"
    assert len(detail(journal, 1, TODAY).timeline) == 2


def test_a_new_application_is_added_and_shown(journal: Journal, browser: Browser) -> None:
    assert "Address of the posting" in browser.get("/a/new").text
    sent = {
        "employer": " Acme ",
        "title": "Welder",
        "kind": "saved",
        "day": "2026-05-20",
        "link": "https://acme.example/1",
    }
    page = browser.post("/a/new", sent)
    assert page.url.path == "/a/1"
    assert "Added: Acme." in page.text
    assert 'href="https://acme.example/1"' in page.text
    found = detail(journal, 1, TODAY)
    assert found.timeline[0].event.kind is Kind.SAVED
    assert str(found.timeline[0].event.on) == "2026-05-20"


@pytest.mark.parametrize(
    ("sent", "problem"), [({"title": "Welder"}, "employer"), ({"employer": "A", "day": "x"}, "day")]
)
def test_a_form_that_lacks_something_is_shown_again_as_it_was(
    browser: Browser, sent: dict[str, str], problem: str
) -> None:
    page = browser.post("/a/new", sent)
    assert page.status_code == 422
    assert 'role="alert"' in page.text
    assert problem in page.text.split('role="alert"')[1][:200]
    assert f'value="{sent.get("title") or sent.get("employer")}"' in page.text
