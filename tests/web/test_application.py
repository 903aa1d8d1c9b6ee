from __future__ import annotations

import re
from datetime import UTC, date, datetime

import pytest

from findings import Found, find, suggest
from journals import TODAY
from onward.flows import editing, review
from onward.flows.applications import detail
from onward.journey.event import How, Kind
from onward.store.journal import Journal
from web.conftest import Browser

MARCH = date(2026, 3, 2)
FRESH = date(2026, 5, 30)


def kinds(journal: Journal, id: int) -> list[Kind]:
    return [one.event.kind for one in detail(journal, id, TODAY).timeline]


def undo(browser: Browser, page: str) -> str:
    (operation,) = re.findall(r'name="operation" value="(\d+)"', page)
    return browser.post("/undo", {"operation": operation, "back": "/a"}).text


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ("saved", "Saved, not sent yet."),
        ("applied", "Sent on 1 March. No answer yet. Quiet since 1 March, 92 days up to 1 June."),
        ("followed_up", "Sent. No answer yet."),
        ("replied", "You are in touch with them."),
        ("interview_invited", "It is at the interview stage."),
        ("offered", "They made you an offer."),
        ("accepted", "You accepted their offer."),
        ("rejected", "Acme said no. This application is closed."),
        ("position_closed", "They closed the position. This application is closed."),
        ("withdrawn", "You withdrew. This application is closed."),
        ("declined", "You declined their offer. This application is closed."),
        ("set_aside", "Set aside. A late answer opens it again."),
    ],
)
def test_where_it_stands_is_said_in_one_sentence(journal: Journal, browser: Browser, lines: str, sentence: str) -> None:
    editing.add(journal, "Acme", kind=Kind(lines), on=date(2026, 3, 1))
    assert sentence in re.sub(r"<.?time.*?>", "", browser.get("/a/1").text)


def test_an_interview_that_was_earned_stays_visible(browser: Browser) -> None:
    """
    2026-03-01 interview_invited Acme / Welder
    2026-04-01 rejected Acme / Welder
    """
    assert "They had called you in: that stays yours." in browser.get("/a/1").text


def test_the_timeline_quotes_names_its_source_and_leads_to_the_message(journal: Journal, browser: Browser) -> None:
    id = editing.add(journal, "Velmora", on=MARCH, how=How.CALL).application
    at = datetime(2026, 6, 4, 10, tzinfo=UTC)
    editing.record(journal, id, Kind.INTERVIEW_SCHEDULED, on=MARCH, meeting_at=at, with_whom="Ada Venn")
    (finding,) = find(journal, Found(id, Kind.REPLIED, date(2026, 3, 9), quote="Your <papers> are here."))
    review.confirm(journal, [finding], TODAY)
    page = browser.get(f"/a/{id}").text
    assert "written down by you · by call" in page
    assert "Interview date fixed" in page
    assert "Thursday 4 June, 10:00" in page
    assert "Ada Venn" in page
    assert "Your &lt;papers&gt; are here." in page
    (message,) = re.findall(r'href="(/m/\d+)">Their message', page)
    letter = browser.get(message).text
    assert "Your &lt;papers&gt; are here." in letter
    assert "&lt;post@velmora.example&gt;" in letter
    assert "About your papers" in letter
    assert f'href="/a/{id}"' in letter


def test_a_message_without_text_says_so_and_loads_nothing(journal: Journal, browser: Browser) -> None:
    id = editing.add(journal, "Velmora", on=MARCH).application
    find(journal, Found(id, Kind.REPLIED, MARCH))
    journal.db.execute("UPDATE message SET raw = NULL")
    page = browser.get("/m/1").text
    assert "This message has no text that could be read." in page
    assert "day not known" in page


def test_an_event_is_corrected_and_the_correction_undone(journal: Journal, browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    """
    sent = {"kind": "saved", "day": "2026-02-20", "how": "portal", "quote": "Seen there."}
    page = browser.post("/a/1/event/1", sent).text
    event = detail(journal, 1, TODAY).timeline[0].event
    assert (event.kind, event.on, event.how, event.quote) == (Kind.SAVED, date(2026, 2, 20), How.PORTAL, "Seen there.")
    undo(browser, page)
    assert kinds(journal, 1) == [Kind.APPLIED]


def test_a_day_can_be_forgotten_and_a_wrong_one_is_explained(journal: Journal, browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    """
    assert "Write the day as year-month-day" in browser.post("/a/1/event/1", {"kind": "applied", "day": "soon"}).text
    browser.post("/a/1/event/1", {"kind": "nonsense", "day": "", "how": "nonsense"})
    event = detail(journal, 1, TODAY).timeline[0].event
    assert (event.kind, event.on, event.how) == (Kind.APPLIED, None, None)


def test_what_is_corrected_to_a_no_is_no_closed_news(journal: Journal, browser: Browser) -> None:
    """
    2026-05-30 replied Acme / Welder
    """
    browser.post("/a/1/event/1", {"kind": "rejected", "day": "2026-05-30"})
    assert not detail(journal, 1, TODAY).sealed


def test_an_event_is_taken_out_or_moved(journal: Journal, browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    2026-03-02 replied Acme / Welder
    2026-03-03 assessment Acme / Welder
    2026-03-01 applied Borealis / Cook
    """
    page = browser.post("/a/1/event/2/remove").text
    assert "Taken out." in page
    assert kinds(journal, 1) == [Kind.APPLIED, Kind.ASSESSMENT]
    undo(browser, page)
    assert Kind.REPLIED in kinds(journal, 1)
    assert "Borealis" in browser.get("/a/1/event/3/move").text
    moved = browser.post("/a/1/event/3/move", {"application": "2"})
    assert moved.url.path == "/a/2"
    assert kinds(journal, 2) == [Kind.APPLIED, Kind.ASSESSMENT]


def test_names_and_posting_are_corrected(browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    """
    sent = {"employer": "Acme Works", "title": "Lead Welder", "link": "https://acme.example/job"}
    page = browser.post("/a/1/edit", sent).text
    assert "<title>Acme Works" in page
    assert "Lead Welder" in page
    assert 'href="https://acme.example/job" rel="noreferrer noopener"' in page
    assert "Name the employer" in browser.post("/a/1/edit", {"employer": " "}).text
    assert "<title>Acme Works" in browser.get("/a/1").text


def test_a_posting_that_is_no_web_address_is_no_link(browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    """
    page = browser.post("/a/1/edit", {"employer": "Acme", "link": "javascript:alert(1)"}).text
    assert 'href="javascript' not in page


def test_two_are_merged_and_parted_again_by_undo(journal: Journal, browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    2026-03-05 replied Acme Works / Welder
    2026-03-05 applied Borealis / Cook
    """
    choices = browser.get("/a/1/merge").text
    assert "Acme Works" in choices
    assert "Borealis" not in choices
    assert "Borealis" in browser.get("/a/1/merge?q=cook").text
    assert "No other application has these words." in browser.get("/a/1/merge?q=zzz").text
    page = browser.post("/a/1/merge", {"application": "2"}).text
    assert kinds(journal, 1) == [Kind.APPLIED, Kind.REPLIED]
    undo(browser, page)
    assert kinds(journal, 2) == [Kind.REPLIED]
    assert "These are the same application already." in browser.post("/a/1/merge", {"application": "1"}).text


def test_where_no_name_is_alike_every_other_one_is_offered(browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    2026-03-05 applied Borealis / Cook
    """
    assert "Borealis" in browser.get("/a/1/merge").text


def test_chosen_events_are_split_off(journal: Journal, browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    2026-03-02 replied Acme / Welder
    2026-03-01 applied Borealis / Cook
    """
    page = browser.post("/a/1/split", {"event": ["2"], "title": "Driver"})
    assert page.url.path == "/a/3"
    assert kinds(journal, 3) == [Kind.REPLIED]
    assert "Driver" in page.text
    for sent in ({}, {"event": ["3"]}, {"event": ["x"]}):
        assert "Choose what belongs to another application." in browser.post("/a/1/split", sent).text


def test_a_deleted_one_lies_in_the_bin_and_comes_back(journal: Journal, browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    """
    page = browser.post("/a/1/delete")
    assert page.url.path == "/a"
    assert "thirty days" in page.text
    assert "In the bin since" in browser.get("/a/1").text
    assert "It is back." in browser.post("/a/1/restore").text
    undo(browser, browser.post("/a/1/delete").text)
    assert detail(journal, 1, TODAY).deleted_on is None


def test_findings_that_wait_are_decided_here_too(journal: Journal, browser: Browser) -> None:
    id = suggest(journal, "Velmora", "Tram Driver")
    (finding,) = find(journal, Found(id, Kind.ACKNOWLEDGED, MARCH, quote="Your papers are here."))
    page = browser.get(f"/a/{id}").text
    assert "Nothing is recorded yet." in page
    assert "Your papers are here." in page
    assert f'name="back" value="/a/{id}"' in page
    assert browser.post(f"/inbox/{finding}", {"do": "confirm", "back": f"/a/{id}"}).url.path == f"/a/{id}"
    assert kinds(journal, id) == [Kind.ACKNOWLEDGED]


def test_closed_news_is_told_only_after_read(journal: Journal, browser: Browser) -> None:
    id = editing.add(journal, "Velmora", on=MARCH).application
    quote, subject = "We have chosen somebody else.", "Your result"
    (finding,) = find(journal, Found(id, Kind.REJECTED, FRESH, quote=quote, subject=subject))
    review.confirm(journal, [finding], TODAY)
    message = detail(journal, id, TODAY).timeline[-1].event.message
    for path in (f"/a/{id}", f"/m/{message}", f"/a/{id}/merge", f"/a/{id}/event/1/move"):
        told = re.sub(r"<select.*?</select>", "", browser.get(path).text, flags=re.DOTALL)
        for word in (quote, subject, "They said no", "said no", "rejected", "This application is closed"):
            assert word not in told, (path, word)
    assert "An answer arrived. It stays closed until you open it." in browser.get(f"/a/{id}").text
    assert f'href="/m/{message}"' not in browser.get(f"/a/{id}").text
    page = browser.post("/news/2/read", {"back": f"/a/{id}"}).text
    assert "Velmora said no. This application is closed." in page
    assert quote in page
    assert subject in browser.get(f"/m/{message}").text


def test_what_is_not_there_is_a_plain_page(browser: Browser) -> None:
    """
    2026-03-01 applied Acme / Welder
    2026-03-01 applied Borealis / Cook
    """
    for path in (
        "/a/9",
        "/m/9",
        "/a/9/merge",
        "/a/1/event/9/move",
        "/a/1/event/2/move",
        f"/a/{10**30}",
        f"/m/{10**30}",
    ):
        assert browser.get(path).status_code == 404, path
    for path in ("edit", "merge", "split", "delete", "restore", "event/1", "event/1/move", "event/1/remove"):
        assert browser.post(f"/a/9/{path}", {"employer": "x", "application": "1"}).status_code == 404, path
    assert browser.post("/a/1/event/2/remove").status_code == 404
    assert browser.post("/a/1/merge", {"application": "9"}).status_code == 404
