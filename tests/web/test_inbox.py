from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest

from findings import Found, find, suggest
from journals import TODAY
from onward.flows import editing, review
from onward.flows.applications import detail
from onward.flows.preferences import choose
from onward.journey.event import Certainty, Kind
from onward.store.journal import Journal
from web.conftest import Browser

MARCH = date(2026, 3, 2)
FRESH = date(2026, 5, 30)
TELLING = ("They said no", "rejected", "position_closed", "The position was closed", "chosen somebody", "Your result")


@pytest.fixture
def acme(journal: Journal) -> int:
    return editing.add(journal, "Acme", "Welder", on=MARCH).application


def kinds(journal: Journal, id: int) -> list[Kind]:
    return [one.event.kind for one in detail(journal, id, TODAY).timeline]


def test_an_empty_inbox_offers_the_ways_to_bring_mail_in(browser: Browser) -> None:
    page = browser.get("/inbox").text
    assert "Look through your folders" in page
    assert 'action="/inbox/upload"' in page
    assert 'name="path"' in page


def test_it_says_what_was_found_and_quotes_the_sentence_with_sender_subject_and_day(
    journal: Journal, acme: int, browser: Browser
) -> None:
    find(
        journal,
        Found(acme, Kind.REPLIED, MARCH, quote="Ada <b>reads</b> it & smiles.", subject="About <you>"),
        Found(acme, Kind.ACKNOWLEDGED, MARCH, certainty=Certainty.UNSURE),
    )
    page = browser.get("/inbox").text
    assert "2 messages about 1 application." in page
    assert "Nothing is changed yet." in page
    assert "Ada &lt;b&gt;reads&lt;/b&gt; it &amp; smiles." in page
    assert "About &lt;you&gt;" in page
    assert "Ada Venn" in page
    assert "2 March" in page
    assert page.index("unsure") < page.index(">sure<")
    assert "Confirm the one that is sure" in page


def test_confirming_records_says_so_and_can_be_undone(journal: Journal, acme: int, browser: Browser) -> None:
    (id,) = find(journal, Found(acme, Kind.REPLIED, MARCH))
    page = browser.post(f"/inbox/{id}", {"do": "confirm", "back": "/inbox"}).text
    assert "Recorded: They replied." in page
    assert kinds(journal, acme) == [Kind.APPLIED, Kind.REPLIED]
    (operation,) = re.findall(r'name="operation" value="(\d+)"', page)
    assert "Undone." in browser.post("/undo", {"operation": operation, "back": "/inbox"}).text
    assert review.queue(journal, TODAY).waiting == 1


def test_the_forms_of_the_page_are_all_that_is_needed(journal: Journal, acme: int, browser: Browser) -> None:
    find(journal, Found(acme, Kind.REPLIED, MARCH), Found(None, Kind.REPLIED, MARCH))
    page = browser.get("/inbox").text
    for form in re.findall(r'<form method="post" action="(/inbox/\d+)">(.*?)</form>', page, re.DOTALL):
        action, inside = form
        hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', inside))
        button = re.search(r'<button name="do" value="(\w+)"', inside)
        assert button
        assert browser.post(action, {**hidden, "do": button[1]}).status_code == 200
    assert review.queue(journal, TODAY).waiting == 0


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ({"do": "offered"}, Kind.OFFERED),
        ({"do": "as", "kind": "assessment"}, Kind.ASSESSMENT),
        ({"do": "rejected"}, Kind.REJECTED),
    ],
)
def test_it_was_something_else(
    journal: Journal, acme: int, browser: Browser, sent: dict[str, str], expected: Kind
) -> None:
    (id,) = find(journal, Found(acme, Kind.REPLIED, FRESH))
    assert "Recorded" in browser.post(f"/inbox/{id}", sent).text
    assert kinds(journal, acme) == [Kind.APPLIED, expected]


def test_not_right_leaves_it_out(journal: Journal, acme: int, browser: Browser) -> None:
    (id,) = find(journal, Found(acme, Kind.REPLIED, MARCH))
    assert "Left out." in browser.post(f"/inbox/{id}", {"do": "refuse"}).text
    assert kinds(journal, acme) == [Kind.APPLIED]


def test_nothing_from_a_sender_is_about_jobs(journal: Journal, acme: int, browser: Browser) -> None:
    id, _, _ = find(
        journal,
        Found(acme, Kind.REPLIED, MARCH, sender="shop@lamps.example"),
        Found(acme, Kind.OFFERED, MARCH, sender="shop@lamps.example"),
        Found(acme, Kind.OFFERED, MARCH),
    )
    page = browser.post(f"/inbox/{id}", {"do": "sender"}).text
    assert "Nothing from shop@lamps.example is about jobs from now on. 2 findings were left out." in page
    assert review.queue(journal, TODAY).waiting == 1


def test_a_choice_that_is_none_changes_nothing(journal: Journal, acme: int, browser: Browser) -> None:
    (id,) = find(journal, Found(acme, Kind.REPLIED, MARCH))
    for sent in ({}, {"do": "nonsense"}, {"do": "as", "kind": "nonsense"}):
        assert "Choose what to do." in browser.post(f"/inbox/{id}", sent).text
    assert review.queue(journal, TODAY).untouched


def test_a_finding_that_belongs_nowhere_asks_for_its_application(journal: Journal, acme: int, browser: Browser) -> None:
    other = suggest(journal, "Acme", "Driver")
    first, second = find(
        journal,
        Found(None, Kind.REPLIED, MARCH, candidates=(acme, other)),
        Found(None, Kind.REPLIED, MARCH, employer="Cobalt", title="Baker"),
    )
    page = browser.get("/inbox").text
    assert "Which application is this about?" in page
    assert "Acme, Driver" in page
    assert "New application: Cobalt" in page
    assert "Say first to which application" in browser.post(f"/inbox/{first}", {"do": "confirm"}).text
    assert "Say first to which application" in browser.post(f"/inbox/{first}", {"do": "offered"}).text
    browser.post(f"/inbox/{first}", {"do": "place", "application": str(other)})
    assert kinds(journal, other) == [Kind.REPLIED]
    browser.post(f"/inbox/{second}", {"do": "new"})
    assert "Cobalt" in browser.get("/a").text


def test_its_application_is_found_by_search(journal: Journal, acme: int, browser: Browser) -> None:
    editing.add(journal, "Borealis", "Cook", on=MARCH)
    (id,) = find(journal, Found(acme, Kind.REPLIED, MARCH, employer="Borealis"))
    page = browser.get(f"/inbox/{id}/place").text
    assert "Borealis" in page
    assert "Cook" in page
    assert "No application has these words." in browser.get(f"/inbox/{id}/place?q=zzz").text
    browser.post(f"/inbox/{id}", {"do": "new", "employer": "Dunmore", "title": "Baker"})
    assert "Dunmore" in browser.get("/a").text


def test_without_a_match_by_name_every_application_is_offered(journal: Journal, acme: int, browser: Browser) -> None:
    (id,) = find(journal, Found(None, Kind.REPLIED, MARCH, employer="Elsewhere"))
    assert "Acme" in browser.get(f"/inbox/{id}/place").text


def test_everything_sure_and_everything_of_one_application_at_once(
    journal: Journal, acme: int, browser: Browser
) -> None:
    find(
        journal,
        Found(acme, Kind.ACKNOWLEDGED, MARCH),
        Found(acme, Kind.REPLIED, MARCH),
        Found(acme, Kind.INTERVIEW_INVITED, MARCH, certainty=Certainty.LIKELY),
        Found(acme, Kind.OFFERED, MARCH, certainty=Certainty.UNSURE),
    )
    page = browser.post("/inbox/sure").text
    assert "2 findings recorded." in page
    assert "Confirm all 2 of Acme" in page
    assert "Nothing of these is recorded yet." in page
    ids = re.findall(r'name="id" value="(\d+)"', page)
    assert (
        "2 findings recorded." in browser.post("/inbox/confirm", {"id": [*ids, "x", "9" * 30], "back": "/inbox"}).text
    )
    assert review.queue(journal, TODAY).waiting == 0


def test_a_fresh_no_is_only_an_answer_until_it_is_read(journal: Journal, acme: int, browser: Browser) -> None:
    first, second = find(
        journal,
        Found(acme, Kind.REJECTED, FRESH, quote="We have chosen somebody else.", subject="Your result"),
        Found(None, Kind.POSITION_CLOSED, FRESH, quote="We have chosen somebody else.", subject="Your result"),
    )
    for path in ("/inbox", f"/inbox/{first}/place", f"/inbox/{second}/place", f"/a/{acme}", "/a", "/"):
        page = browser.get(path).text
        main = page[page.index("<main") :]
        # What a menu offers to everybody tells nothing, as long as nothing is chosen in it.
        for kind in ("rejected", "position_closed", "closed"):
            assert f'"{kind}" selected' not in main
        main = re.sub(r"<select.*?</select>", "", main, flags=re.DOTALL)
        main = re.sub(r"<dialog.*?</dialog>", "", main, flags=re.DOTALL)
        assert ("An answer arrived" in main) == (path not in ("/", "/a")), path
        for word in TELLING:
            assert word not in main, (path, word)
    assert "An answer arrived" in browser.get(f"/m/{1}").text


def test_a_fresh_no_can_be_read_and_then_decided(journal: Journal, acme: int, browser: Browser) -> None:
    (id,) = find(journal, Found(acme, Kind.REJECTED, FRESH, quote="We have chosen somebody else."))
    page = browser.post(f"/inbox/{id}", {"do": "read", "back": "/inbox"}).text
    assert "They said no" in page
    assert "We have chosen somebody else." in page
    browser.post(f"/inbox/{id}", {"do": "confirm"})
    assert not detail(journal, acme, TODAY).sealed


def test_a_fresh_no_can_be_recorded_unread(journal: Journal, acme: int, browser: Browser) -> None:
    (id,) = find(journal, Found(acme, Kind.REJECTED, FRESH, quote="We have chosen somebody else."))
    page = browser.post(f"/inbox/{id}", {"do": "confirm"}).text
    assert "Recorded. It stays closed until you open it." in page
    assert detail(journal, acme, TODAY).sealed
    assert "We have chosen somebody else." not in browser.get(f"/a/{acme}").text


def test_what_is_not_there_is_a_plain_page(browser: Browser) -> None:
    for path in ("/inbox/99/place", f"/inbox/{10**30}/place"):
        assert browser.get(path).status_code == 404
    assert browser.post("/inbox/99", {"do": "confirm"}).status_code == 404
    assert browser.post(f"/inbox/{10**30}", {"do": "confirm"}).status_code == 404


def test_an_application_that_is_not_there_is_a_plain_page(journal: Journal, acme: int, browser: Browser) -> None:
    (id,) = find(journal, Found(acme, Kind.REPLIED, MARCH))
    for application in ("999", "", "x", "²"):
        assert browser.post(f"/inbox/{id}", {"do": "place", "application": application}).status_code == 404
    assert review.queue(journal, TODAY).waiting == 1


def test_ten_thousand_findings_come_in_pages(journal: Journal, browser: Browser) -> None:
    ids = [suggest(journal, f"Employer{n}") for n in range(review.GROUPS + 1)]
    find(journal, *[Found(id, Kind.REPLIED, MARCH) for id in ids])
    first = browser.get("/inbox").text
    assert "Page 1 of 2" in first
    assert first.count('class="finding"') == review.GROUPS
    last = browser.get("/inbox?page=2").text
    assert last.count('class="finding"') == 1
    assert 'name="back" value="/inbox?page=2"' in last
    for odd in ("page=x", "page=-1", "page=" + "9" * 40, "page=²"):
        assert browser.get(f"/inbox?{odd}").status_code == 200


def test_levels_of_headings_follow_each_other(journal: Journal, acme: int, browser: Browser) -> None:
    find(journal, Found(acme, Kind.REPLIED, MARCH))
    levels = [int(level) for level in re.findall(r"<h([1-6])", browser.get("/inbox").text)]
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


def test_keys_can_be_switched_off(journal: Journal, acme: int, browser: Browser) -> None:
    find(journal, Found(acme, Kind.REPLIED, MARCH))
    assert "review.js" in browser.get("/inbox").text
    choose(journal, keys=False)
    page = browser.get("/inbox").text
    assert "review.js" not in page
    assert "With the keyboard" not in page
