"""What the person said once about a sender, and what follows for every later message."""

from __future__ import annotations

import sqlite3

NOT_ABOUT_JOBS = "not about jobs"


def not_about_jobs(db: sqlite3.Connection) -> frozenset[str]:
    """Addresses whose mail is never about jobs."""
    rows = db.execute("SELECT sender FROM rule WHERE verdict = ?", (NOT_ABOUT_JOBS,))
    return frozenset(sender for (sender,) in rows)


def body(sender: str) -> dict[str, str | float | None]:
    """The rule that nothing from this address is about jobs."""
    return {"sender": sender, "verdict": NOT_ABOUT_JOBS}
