"""What was done lately, so that any of it can be taken back."""

from __future__ import annotations

from onward.store import revisions
from onward.store.journal import Journal
from onward.store.revisions import Operation


def recent(journal: Journal, limit: int) -> list[Operation]:
    """The newest operations that still count, newest first."""
    return [one for one in revisions.history(journal.db, limit) if not one.undone]
