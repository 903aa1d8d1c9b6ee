from __future__ import annotations

from datetime import timedelta

from journals import TODAY, write
from onward.flows import binning, editing
from onward.flows.preferences import choose, preferences
from onward.store import applications
from onward.store.journal import Journal
from web.conftest import Browser, Opener


def test_emptying_the_bin_is_asked_twice(journal: Journal, browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-01 applied Borealis / Cook
    """
    editing.delete(journal, 1, today=TODAY)
    assert "One application will be erased for good" in browser.get("/settings/bin").text
    second = browser.post("/settings/bin")
    assert "Really empty the bin?" in second.text
    assert "This cannot be undone." in second.text
    assert len(binning.binned(journal)) == 1
    assert "The bin is empty." in browser.post("/settings/bin", {"sure": "twice"}).text
    assert binning.binned(journal) == []
    assert applications.count(journal.db) == 1


def test_a_start_of_the_server_erases_what_was_in_the_bin_for_thirty_days(journal: Journal, opener: Opener) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-01 applied Borealis / Cook
    """
    editing.delete(journal, 1, today=TODAY - timedelta(days=30))
    editing.delete(journal, 2, today=TODAY - timedelta(days=29))
    opener()
    assert [one.application.employer for one in binning.binned(journal)] == ["Borealis"]


def test_an_empty_bin_needs_no_question(browser: Browser) -> None:
    assert str(browser.get("/settings/bin").url).endswith("/settings")


def test_deleting_everything_is_asked_twice_and_begins_anew(journal: Journal, browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    assert "Delete everything?" in browser.get("/settings/everything").text
    assert "Really delete everything?" in browser.post("/settings/everything").text
    assert applications.count(journal.db) == 1
    page = browser.post("/settings/everything", {"sure": "twice"})
    assert str(page.url).endswith("/welcome")
    assert applications.count(journal.db) == 0
    assert preferences(journal).first_run == ""


def test_the_example_is_named_on_every_page_and_goes_with_one_click(journal: Journal, browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    choose(journal, example=True)
    for path in ("/", "/journey", "/settings", "/support", "/export", "/record", "/nowhere"):
        page = browser.get(path).text
        assert "Example data" in page
        assert 'action="/example/remove"' in page
    browser.post("/example/remove")
    assert applications.count(journal.db) == 0
    assert "Example data" not in browser.get("/settings").text


def test_own_work_within_the_example_is_asked_about(journal: Journal, browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    choose(journal, example=True)
    write(journal, "2026-05-02 applied Mine / Cook")
    assert "Remove the example?" in browser.post("/example/remove").text
    assert applications.count(journal.db) == 2
    browser.post("/example/remove", {"sure": "once"})
    assert applications.count(journal.db) == 0


def test_a_journal_that_is_no_example_is_never_removed_that_way(journal: Journal, browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    browser.post("/example/remove", {"sure": "once"})
    assert applications.count(journal.db) == 1
