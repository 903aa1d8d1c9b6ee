from __future__ import annotations

from datetime import date

import pytest

from onward.flows.preferences import Look, Preferences, choose, is_new, preferences
from onward.store import settings
from onward.store.journal import Journal


def test_nothing_chosen_means_the_defaults(journal: Journal) -> None:
    assert preferences(journal) == Preferences()


def test_what_was_chosen_comes_back(journal: Journal) -> None:
    choose(journal, language="de", look=Look.DARK, keys=False, example=True, smaller_on=date(2026, 6, 1), start="mail")
    assert preferences(journal) == Preferences(
        "de", Look.DARK, keys=False, example=True, start="mail", smaller_on=date(2026, 6, 1)
    )
    choose(journal, keys=True, smaller_on=None)
    assert preferences(journal).keys
    assert preferences(journal).smaller_on is None


def test_a_choice_that_is_none_is_refused(journal: Journal) -> None:
    with pytest.raises(ValueError, match="colour"):
        choose(journal, colour="red")


def test_a_look_of_another_version_is_the_system_s(journal: Journal) -> None:
    with journal.transaction() as db:
        settings.put(db, "look", "sepia")
    assert preferences(journal).look is Look.SYSTEM


def test_a_journal_is_new_until_something_is_recorded_or_answered(journal: Journal) -> None:
    assert is_new(journal)
    choose(journal, first_run="done")
    assert not is_new(journal)


def test_a_journal_with_an_application_is_not_new(journal: Journal) -> None:
    """
    2026-05-30 applied Acme / Welder
    """
    assert not is_new(journal)
