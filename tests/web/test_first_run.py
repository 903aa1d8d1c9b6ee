from __future__ import annotations

import pytest

from onward.flows import history
from onward.flows.preferences import preferences
from onward.store.journal import Journal
from web.conftest import Browser, Opener


@pytest.fixture
def newcomer(opener: Opener) -> Browser:
    return opener()


def path(answer: object) -> str:
    url = str(getattr(answer, "url", ""))
    return "/" + url.split("/", 3)[3]


def test_someone_new_is_asked_first(newcomer: Browser) -> None:
    answer = newcomer.get("/")
    assert path(answer) == "/welcome"
    assert "What would help most now?" in answer.text
    assert "Step 1 of 3" in answer.text


def test_an_answer_that_just_came_is_written_down_at_once(newcomer: Browser, journal: Journal) -> None:
    answer = newcomer.post("/welcome", {"goal": "answer"})
    assert path(answer) == "/record"
    assert "What happened" in answer.text
    assert preferences(journal).first_run == "done"
    assert path(newcomer.get("/")) == "/"


@pytest.mark.parametrize(("start", "end"), [("type", "/record?kind=applied"), ("mail", "/inbox")])
def test_it_ends_on_the_chosen_task_and_is_never_shown_again(opener: Opener, start: str, end: str) -> None:
    browser = opener(follow=False)
    assert browser.post("/welcome", {"goal": "order"}).headers["location"] == "/welcome/where"
    assert browser.post("/welcome/where", {"start": start}).headers["location"] == "/welcome/data"
    assert browser.post("/welcome/data").headers["location"] == end
    assert browser.get("/").status_code == 200


def test_an_interrupted_first_run_goes_on_where_it_was(newcomer: Browser) -> None:
    newcomer.post("/welcome", {"goal": "interviews"})
    assert path(newcomer.get("/")) == "/welcome/where"
    newcomer.post("/welcome/where", {"start": "mail"})
    assert path(newcomer.get("/")) == "/welcome/data"


def test_the_last_page_names_the_folder(newcomer: Browser, home: object) -> None:
    assert str(home) in newcomer.get("/welcome/data").text


def test_it_can_be_skipped(newcomer: Browser) -> None:
    assert path(newcomer.post("/welcome/skip")) == "/"
    assert path(newcomer.get("/")) == "/"


def test_who_has_applications_already_is_not_asked(journal: Journal, newcomer: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    assert path(newcomer.get("/")) == "/"


def test_looking_around_fills_a_labelled_example(newcomer: Browser, journal: Journal) -> None:
    newcomer.post("/welcome/where", {"start": "example"})
    page = newcomer.post("/welcome/data").text
    assert "Example data" in page
    assert "one click removes it" in page
    assert [one.what for one in history.recent(journal, 5)] == ["import"]
    newcomer.post("/example/remove")
    assert history.recent(journal, 5) == []


def test_focus_lands_on_the_question_after_an_answer(newcomer: Browser) -> None:
    assert '<h1 tabindex="-1" autofocus>' in newcomer.post("/welcome", {"goal": "order"}).text
    assert '<h1 tabindex="-1">' in newcomer.get("/welcome/where").text
