"""Leaving with everything, any day, and coming back with it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from onward.store import transfer
from onward.store.journal import Journal

NOUNS = ("applications", "events", "proposals")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_json(journal: Journal) -> str:
    """The whole journal as one JSON text; importing it into an empty journal gives an equal one."""
    return json.dumps(transfer.dump(journal.db), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def from_json(journal: Journal, text: str) -> int:
    """Put an export into an empty journal; returns its number of applications. Raises ValueError with what to do."""
    try:
        dumped = json.loads(text)
    except ValueError as error:
        raise ValueError("This is not an Onward export: it is no JSON.") from error
    if not transfer.is_empty(journal.db):
        raise ValueError(
            "This journal already has something in it. An export goes into an empty one: "
            "set ONWARD_HOME to a new folder and import it there."
        )
    with journal.operation("restore", "export") as write:
        transfer.load(write, dumped)
    return len(dumped["applications"])


def is_export_file(path: Path) -> bool:
    """Whether a file begins like an Onward export."""
    try:
        with path.open("rb") as file:
            return file.read(64).startswith(b'{\n "applications"')
    except OSError:
        return False


def as_csv(journal: Journal, noun: str) -> str:
    """One noun as CSV (RFC 4180, UTF-8 with BOM, ISO dates). Raises KeyError for an unknown noun."""
    if noun not in NOUNS:
        raise KeyError(f"there is no table {noun}; choose one of {', '.join(NOUNS)}")
    rows: Sequence[Mapping[str, Any]] = transfer.dump(journal.db)[noun]
    out = io.StringIO()
    out.write("\ufeff")
    if rows:
        writer = csv.DictWriter(out, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows({name: _plain(value) for name, value in row.items()} for row in rows)
    return out.getvalue()


def _plain(value: Any) -> Any:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
