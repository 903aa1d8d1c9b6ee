from __future__ import annotations

import logging

import pytest

from onward.store.connection import JournalError
from onward.web import page
from web.conftest import Browser


def test_an_unknown_address_says_so_and_leads_home(browser: Browser) -> None:
    answer = browser.get("/nowhere")
    assert answer.status_code == 404
    assert "There is nothing at this address" in answer.text
    assert '<a class="button" href="/">' in answer.text


@pytest.mark.parametrize("path", ["/news/99/read", f"/news/{'9' * 40}/read", f"/settings/restore/{'9' * 40}"])
def test_a_number_that_nothing_has_is_not_found(browser: Browser, path: str) -> None:
    assert browser.post(path).status_code == 404


def test_a_way_of_asking_that_is_not_known_changes_nothing(browser: Browser) -> None:
    answer = browser.post("/journey")
    assert answer.status_code == 405
    assert "Nothing was changed" in answer.text


def test_a_form_that_is_far_too_long_is_refused(browser: Browser) -> None:
    answer = browser.post("/record", {"employer": "x" * 1_000_001})
    assert answer.status_code == 413
    assert "too much at once" in answer.text


def test_a_bug_becomes_a_plain_page_with_all_headers(
    browser: Browser, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError("the cause")

    monkeypatch.setattr("onward.flows.exporting.as_json", broken)
    with caplog.at_level(logging.ERROR):
        answer = browser.get("/export/everything.json")
    assert answer.status_code == 500
    assert "Something went wrong in Onward" in answer.text
    assert "the cause" not in answer.text
    assert "default-src 'self'" in answer.headers["content-security-policy"]
    assert "the cause" in caplog.text


def test_a_journal_that_cannot_be_written_says_its_own_sentence(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise JournalError("The disk is full. Make room and try again.")

    monkeypatch.setattr("onward.web.settings.choose", full)
    answer = browser.post("/settings", {"language": "", "look": "dark"})
    assert answer.status_code == 503
    assert "The disk is full. Make room and try again." in answer.text


def test_a_journal_that_breaks_before_the_page_is_told_apart_from_nothing(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: object) -> None:
        raise JournalError("The disk is gone.")

    monkeypatch.setattr("onward.web.app.preferences", gone)
    assert browser.get("/").status_code == 500


@pytest.mark.parametrize("path", ["", "x", "//evil.example", "/\\evil", "/a\n", "http://evil.example"])
def test_only_paths_of_this_server_are_its_own(path: str) -> None:
    assert not page.is_own(path)
    assert page.is_own("/a/1?x=%20#said")
