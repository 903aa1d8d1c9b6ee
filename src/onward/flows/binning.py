"""The bin: thirty days to change one's mind, then gone for good. The only flow whose work cannot be undone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from onward.journey.application import Application
from onward.store import applications, erasing, revisions, runs
from onward.store.journal import Journal

KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Binned:
    """One application in the bin. gone_on: the day on which it is erased."""

    application: Application
    deleted_on: date
    gone_on: date


def binned(journal: Journal) -> list[Binned]:
    """What lies in the bin, newest first."""
    return [Binned(one, day, day + KEPT_FOR) for one, day in applications.in_bin(journal.db)]


def purge(journal: Journal, today: date) -> int:
    """Erase what has been in the bin for thirty days. Returns how many applications."""
    return _erase(journal, [one.application.id for one in binned(journal) if one.gone_on <= today])


def empty(journal: Journal) -> int:
    """Erase everything in the bin now. Returns how many applications."""
    return _erase(journal, [one.application.id for one in binned(journal)])


def delete_everything(journal: Journal) -> None:
    """Erase the whole journal; what is left is a new one. Raises JournalError while an import is running."""
    with runs.alone(journal.home), erasing.overwriting(journal.db, journal.path), journal.transaction() as db:
        erasing.erase_everything(db)


def has_own_work(journal: Journal) -> bool:
    """Whether anything but one import was done here, so that removing an example would take it along."""
    return len(revisions.history(journal.db, 2)) > 1


def _erase(journal: Journal, ids: list[int]) -> int:
    if ids:
        with erasing.overwriting(journal.db, journal.path), journal.transaction() as db:
            erasing.erase_applications(db, ids)
    return len(ids)
