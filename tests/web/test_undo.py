from __future__ import annotations

import re

from journals import TODAY
from onward.flows import applications
from onward.journey.application import Stage
from onward.store.journal import Journal
from web.conftest import Browser, Opener


def stage(journal: Journal) -> Stage:
    standing = applications.detail(journal, 1, TODAY).standing
    assert standing is not None
    return standing.stage


def test_the_message_has_the_focus_and_offers_undo_then_redo(journal: Journal, opener: Opener) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    browser = opener(follow=False)
    browser.post("/record", {"employer": "Acme", "kind": "offered"})
    page = browser.get("/journey").text
    assert re.search(r'class="said" role="status" tabindex="-1" autofocus', page)
    assert "Written down: Acme, They made an offer." in page
    assert '<h1 tabindex="-1">' in page
    browser.post("/undo", {"operation": "2", "back": "/journey"})
    assert stage(journal) is Stage.APPLIED
    assert 'action="/redo"' in browser.get("/journey").text
    browser.post("/redo", {"back": "/journey"})
    assert stage(journal) is Stage.OFFER
    page = browser.get("/journey").text
    assert "Done again." in page
    assert 'name="operation" value="2"' in page
    assert "Done again." not in browser.get("/journey").text


def test_undo_without_a_number_takes_back_the_newest(journal: Journal, browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-02 offered Acme / Welder
    """
    browser.post("/undo")
    assert stage(journal) is Stage.APPLIED


def test_there_may_be_nothing_to_undo_or_to_bring_back(browser: Browser) -> None:
    assert "There is nothing to undo." in browser.post("/undo").text
    assert "There is nothing to undo." in browser.post("/undo", {"operation": "99"}).text
    assert browser.post("/undo", {"operation": "9" * 40}).status_code == 422
    assert "There is nothing to bring back." in browser.post("/redo").text


def test_it_leads_back_to_where_the_person_was_if_that_still_exists(journal: Journal, opener: Opener) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-02 applied Borealis / Cook
    """
    browser = opener(follow=False)
    assert browser.post("/undo", {"operation": "2", "back": "/a/1"}).headers["location"] == "/a/1"
    assert browser.post("/undo", {"operation": "1", "back": "/a/1"}).headers["location"] == "/a"
    assert browser.post("/undo", {"back": "/a/77/edit"}).headers["location"] == "/a"


def test_it_never_leads_away_from_this_server(opener: Opener) -> None:
    browser = opener(follow=False)
    for back in ("https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "/\r\nX: y"):
        assert browser.post("/undo", {"back": back}).headers["location"] == "/"
