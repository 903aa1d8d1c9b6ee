"""Journals written as lines of text."""

from __future__ import annotations

import re
from datetime import date

from onward.flows import editing
from onward.journey.event import Kind
from onward.store.journal import Journal

TODAY = date(2026, 6, 1)


def write(journal: Journal, lines: str) -> dict[str, int]:
    """Record lines of the form `DAY KIND EMPLOYER / TITLE`; the day may be `unknown`. Returns application ids."""
    ids: dict[str, int] = {}
    for day, kind, name in re.findall(r"^\s*(\d{4}-\d\d-\d\d|unknown)\s+(\w+)\s+(.+?)\s*$", lines, re.MULTILINE):
        on = None if day == "unknown" else date.fromisoformat(day)
        employer, _, title = name.partition(" / ")
        if name in ids:
            editing.record(journal, ids[name], Kind(kind), on=on)
        else:
            ids[name] = editing.add(journal, employer, title, kind=Kind(kind), on=on).application
    return ids
