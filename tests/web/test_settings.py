from __future__ import annotations

from pathlib import Path

import pytest

from journals import TODAY
from onward.flows import editing
from onward.flows.preferences import Look, choose, preferences
from onward.store.journal import Journal
from web.conftest import Browser


def test_it_shows_the_folder_and_that_nothing_leaves(browser: Browser, home: Path) -> None:
    page = browser.get("/settings").text
    assert str(home) in page
    assert "Nothing by itself." in page
    assert "Mail servers you have read from" not in page


def test_choices_are_kept_and_show_at_once(journal: Journal, browser: Browser) -> None:
    page = browser.post("/settings", {"language": "de", "look": "dark"}).text
    chosen = preferences(journal)
    assert (chosen.language, chosen.look, chosen.keys) == ("de", Look.DARK, False)
    assert '<html lang="de" data-look="dark">' in page
    assert "onward.js" not in page
    assert 'id="keys"' not in page


@pytest.mark.parametrize("sent", [{"language": "xx", "look": "dark"}, {"language": "", "look": "pink"}, {}])
def test_a_choice_that_is_none_changes_nothing(journal: Journal, browser: Browser, sent: dict[str, str]) -> None:
    answer = browser.post("/settings", sent)
    assert answer.status_code == 422
    assert "Nothing was changed" in answer.text
    assert preferences(journal).look is Look.SYSTEM


@pytest.mark.parametrize(("accept", "spoken"), [("de-AT,en;q=0.5", "de"), ("fr,en;q=0.1", "en"), ("", "en")])
def test_the_language_follows_the_browser(browser: Browser, accept: str, spoken: str) -> None:
    assert f'<html lang="{spoken}"' in browser.get("/settings", headers={"Accept-Language": accept}).text


def test_the_chosen_language_wins_over_the_browser(journal: Journal, browser: Browser) -> None:
    choose(journal, language="en")
    assert '<html lang="en"' in browser.get("/settings", headers={"Accept-Language": "de"}).text


def test_recent_changes_can_be_undone_there(journal: Journal, browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    assert "Added an application: Acme" in browser.get("/settings").text
    page = browser.post("/undo", {"operation": "1", "back": "/settings"}).text
    assert "Undone." in page
    assert "Nothing yet." in page


def test_recent_changes_tell_nothing_of_a_closed_answer(browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-30 rejected Acme / Welder
    """
    page = browser.get("/settings").text
    assert "Wrote down what happened: Acme" in page
    assert "They said no" not in page
    assert "rejected" not in page


def test_what_lies_in_the_bin_can_be_restored(journal: Journal, browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    editing.delete(journal, 1, today=TODAY)
    assert "kept until <time" in browser.get("/settings").text
    assert "1 July" in browser.get("/settings").text
    page = browser.post("/settings/restore/1").text
    assert "It is back among your applications." in page
    assert "The bin is empty." in page
    assert browser.post("/settings/restore/9").status_code == 404
