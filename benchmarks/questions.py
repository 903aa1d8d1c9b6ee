"""How many questions an import leaves, and how right the rest is: `python -m benchmarks.questions [SEED ...]`.

An invented mailbox of 10,000 messages and 200 applications is imported, and all that is sure is recorded. What waits
after that are questions to the person. What was recorded is compared with the mailbox's own answer sheet: the kind of
event, and that messages of one application are together and messages of two are not. A note of the person's own mail
is right where nothing else is on the sheet: it changes nothing.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.figure import Figure, at_least, below, table

TODAY = date(2026, 6, 1)
SEED = 80


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import left and recorded.

    questions: findings that wait; groups: the same, those about one application counted once.
    wrong: recorded with a wrong kind or under a wrong application.
    """

    questions: int
    groups: int
    recorded: int
    wrong: int
    opened: int


def measure(quick: bool = False, seed: int = SEED) -> list[Figure]:
    """Figures of one import."""
    found = _imported(seed, 10 if quick else 200, 600 if quick else 10_000)
    right = 100 * (1 - found.wrong / max(1, found.recorded))
    return [
        Figure("questions left by 10,000 messages", found.questions, "findings", below(40)),
        Figure("the same, by application", found.groups, "groups"),
        Figure("findings recorded as sure", found.recorded, "findings"),
        Figure("of these right", right, "%", at_least(99)),
        Figure("applications opened (200 are true)", found.opened, "applications"),
    ]


def _imported(seed: int, applications: int, size: int) -> Outcome:
    from onward.flows import importing
    from onward.flows.importing import Confirm
    from onward.journey.event import Kind
    from onward.sources.example import write_mailbox
    from onward.store import proposals
    from onward.store.journal import Journal

    with TemporaryDirectory(prefix="onward-bench-") as folder:
        path = Path(folder) / "mail.mbox"
        with path.open("wb") as out:
            truth = write_mailbox(out, seed=seed, today=TODAY, applications=applications, messages=size, light=True)
        with Journal(Path(folder) / "journal") as journal:
            report = importing.run(journal, [path], confirm=Confirm.SURE)
            waiting = proposals.waiting(journal.db)
            recorded: list[tuple[str, int, str]] = journal.db.execute(
                "SELECT event.kind, application, message_id FROM event JOIN message ON message.id = message"
            ).fetchall()
    kinds = {event.message_id: event.kind for one in truth.applications for event in one.events}
    places = {event.message_id: place for place, one in enumerate(truth.applications) for event in one.events}
    told: dict[int, Counter[int]] = defaultdict(Counter)
    for _, application, message in recorded:
        if message in places:
            told[application][places[message]] += 1
    meant = {application: places.most_common(1)[0][0] for application, places in told.items()}
    wrong = sum(
        kind != kinds.get(message, Kind.NOTE) or places.get(message, meant.get(application)) != meant.get(application)
        for kind, application, message in recorded
    )
    tied = {one.application for one in waiting} - {None}
    groups = len(tied) + sum(one.application is None for one in waiting)
    return Outcome(len(waiting), groups, len(recorded), wrong, report.applications)


if __name__ == "__main__":
    for number in [int(seed) for seed in sys.argv[1:] if seed.isdigit()] or [SEED]:
        sys.stdout.write(f"{table(measure('--quick' in sys.argv, number))}\n")
