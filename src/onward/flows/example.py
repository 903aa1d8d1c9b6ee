"""An example journal, imported from an example mailbox made on the spot, in a folder of its own."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from onward.flows import importing
from onward.flows.importing import Confirm, Report
from onward.sources.example import write_example
from onward.store import settings
from onward.store.journal import Journal, default_home


def folder() -> Path:
    """Where the example lives, apart from the person's own journal."""
    return default_home() / "example"


def prepare(home: Path, today: date) -> Report:
    """Make the example anew in its folder; returns what the import found."""
    shutil.rmtree(home, ignore_errors=True)
    with Journal(home) as journal:
        return fill(journal, today)


def fill(journal: Journal, today: date) -> Report:
    """Import the example into a journal and label it; returns what the import found."""
    mailbox = journal.home / "example.mbox"
    write_example(mailbox, today)
    report = importing.run(journal, [mailbox], confirm=Confirm.SURE)
    mailbox.unlink()
    with journal.transaction() as db:
        settings.put(db, "example", "1")
        settings.put(db, "first_run", "done")
    return report
