"""What the person chose for themselves. Outside undo: a choice is changed by choosing again."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from onward.store import applications, settings
from onward.store.journal import Journal


class Look(StrEnum):
    """Which colours the pages have."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Preferences:
    """Every choice of the person.

    language: ISO 639-1 code; "" follows the browser.
    keys: whether single keys do something.
    example: the journal holds the labelled example.
    first_run: how far the three questions are: "", "where", "data" or "done".
    start: where the applications are, as answered in the first run.
    smaller_on: the day that was made smaller; None when none was.
    """

    language: str = ""
    look: Look = Look.SYSTEM
    keys: bool = True
    example: bool = False
    first_run: str = ""
    start: str = ""
    smaller_on: date | None = None


def preferences(journal: Journal) -> Preferences:
    """The choices made so far."""
    told = settings.all_settings(journal.db)
    day = told.get("smaller_on", "")
    return Preferences(
        language=told.get("language", ""),
        look=Look(told["look"]) if told.get("look") in set(Look) else Look.SYSTEM,
        keys=told.get("keys", "1") == "1",
        example=told.get("example", "") == "1",
        first_run=told.get("first_run", ""),
        start=told.get("start", ""),
        smaller_on=date.fromisoformat(day) if day else None,
    )


def choose(journal: Journal, **choices: str | bool | date | None) -> None:
    """Keep some choices, named as in Preferences. Raises ValueError for a name that is none."""
    unknown = choices.keys() - {one.name for one in fields(Preferences)}
    if unknown:
        raise ValueError(f"There is no choice named {', '.join(sorted(unknown))}.")
    with journal.transaction() as db:
        for name, value in choices.items():
            settings.put(db, name, _text(value))


def is_new(journal: Journal) -> bool:
    """Whether the three questions of the first run are still to be asked: nothing was answered or recorded."""
    return preferences(journal).first_run != "done" and applications.count(journal.db) == 0


def _text(value: str | bool | date | None) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    return value.isoformat() if isinstance(value, date) else str(value or "")
