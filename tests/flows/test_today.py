from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from journals import TODAY
from onward.flows import editing, today
from onward.flows.today import Do
from onward.journey.event import Kind
from onward.store.journal import Journal


def steps(journal: Journal, day: date = TODAY) -> tuple[Do, Do | None]:
    now = today.today(journal, day)
    return now.step.do, now.smaller.do if now.smaller else None


def test_an_empty_journal_begins_with_one_line_and_has_nothing_smaller(journal: Journal) -> None:
    assert steps(journal) == (Do.BEGIN, None)


def test_with_something_open_one_looks_back(journal: Journal) -> None:
    """
    2026-05-30 applied Acme / Welder
    """
    assert steps(journal) == (Do.LOOK_BACK, Do.BEGIN)


def test_two_weeks_of_quiet_ask_for_a_decision_about_the_latest(journal: Journal) -> None:
    """
    2026-04-01 applied Acme / Welder
    2026-05-18 applied Borealis / Cook
    2026-05-19 applied Dustline / Nurse
    """
    now = today.today(journal, TODAY)
    assert now.step.do is Do.FOLLOW_UP
    assert now.step.application is not None
    assert now.step.application.employer == "Borealis"
    assert now.step.on == date(2026, 5, 18)


def test_what_they_asked_for_comes_before_quiet_ones_for_three_weeks(journal: Journal) -> None:
    """
    2026-04-01 applied Acme / Welder
    2026-05-20 assessment Borealis / Cook
    """
    assert steps(journal) == (Do.ANSWER_THEM, Do.LOOK_BACK)
    assert steps(journal, date(2026, 6, 30)) == (Do.FOLLOW_UP, Do.LOOK_BACK)


def test_what_was_asked_is_done_once_something_came_after_it(journal: Journal) -> None:
    """
    2026-05-20 assessment Borealis / Cook
    2026-05-22 interviewed Borealis / Cook
    """
    assert steps(journal)[0] is Do.LOOK_BACK


@pytest.mark.parametrize(("in_days", "do"), [(0, Do.PREPARE), (7, Do.PREPARE), (8, Do.LOOK_BACK), (-1, Do.LOOK_BACK)])
def test_an_interview_within_a_week_comes_first(journal: Journal, in_days: int, do: Do) -> None:
    done = editing.add(journal, "Acme", on=TODAY)
    at = datetime(2026, 6, 1, 10, 0, tzinfo=UTC) + timedelta(days=in_days)
    editing.record(journal, done.application, Kind.INTERVIEW_SCHEDULED, on=TODAY, meeting_at=at)
    assert steps(journal)[0] is do


def test_something_smaller_takes_less_time(journal: Journal) -> None:
    """
    2026-04-01 applied Acme / Welder
    2026-05-25 offered Borealis / Cook
    """
    now = today.today(journal, TODAY)
    assert now.smaller is not None
    assert now.smaller.minutes < now.step.minutes


def test_a_closed_answer_is_never_a_step(journal: Journal) -> None:
    """
    2026-05-20 interview_invited Acme / Welder
    2026-05-30 rejected Acme / Welder
    """
    now = today.today(journal, TODAY)
    assert now.step.application is None
    assert [news.application.employer for news in now.news] == ["Acme"]


def test_news_stays_until_opened_and_waits_a_day_when_put_off(journal: Journal) -> None:
    """
    2026-05-20 applied Acme / Welder
    2026-05-30 rejected Acme / Welder
    """
    today.put_off_news(journal, 2, TODAY)
    assert today.unopened(journal, TODAY) == ()
    tomorrow = TODAY + timedelta(days=1)
    assert len(today.unopened(journal, tomorrow)) == 1
    today.open_news(journal, 2, tomorrow)
    assert today.unopened(journal, tomorrow) == ()


def test_news_that_is_not_there_cannot_be_opened(journal: Journal) -> None:
    with pytest.raises(KeyError):
        today.open_news(journal, 5, TODAY)
    with pytest.raises(KeyError):
        today.put_off_news(journal, 5, TODAY)
