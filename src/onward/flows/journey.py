"""The whole search in numbers, each with its denominator."""

from __future__ import annotations

from dataclasses import dataclass

from onward.journey.application import LADDER, Stage
from onward.journey.funnel import Funnel, funnel
from onward.store import applications
from onward.store.journal import Journal


@dataclass(frozen=True, slots=True)
class Step:
    """How many applications reached at least this step of the ladder."""

    stage: Stage
    reached: int


@dataclass(frozen=True, slots=True)
class Journey:
    """The funnel, the steps of the ladder from applied on, and where applications stand now."""

    funnel: Funnel
    steps: tuple[Step, ...]
    now: dict[Stage, int]


def journey(journal: Journal) -> Journey:
    """What the record says so far."""
    standings = applications.standings(journal.db)
    depth = [LADDER.index(one.furthest) for one in standings]
    steps = tuple(
        Step(stage, sum(d >= at for d in depth)) for at, stage in enumerate(LADDER) if stage is not Stage.SAVED
    )
    now = {stage: sum(one.stage is stage for one in standings) for stage in Stage}
    return Journey(funnel(standings), steps, {stage: n for stage, n in now.items() if n})
