"""The whole search in numbers, each with its denominator."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from onward.flows.applications import stages_without_closed_news
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
    """The funnel, the steps of the ladder from applied on, and where applications stand now.

    now: without news that is still closed where a day was given.
    """

    funnel: Funnel
    steps: tuple[Step, ...]
    now: dict[Stage, int]


def journey(journal: Journal, today: date | None = None) -> Journey:
    """What the record says so far. today: leave out of `now` what is news of that day and not opened yet."""
    standings = applications.standings(journal.db)
    closed = stages_without_closed_news(journal, today) if today else {}
    told = [closed.get(id, one.stage) for id, one in standings.items()]
    depth = [LADDER.index(one.furthest) for one in standings.values()]
    steps = tuple(
        Step(stage, sum(d >= at for d in depth)) for at, stage in enumerate(LADDER) if stage is not Stage.SAVED
    )
    return Journey(funnel(standings.values()), steps, {stage: told.count(stage) for stage in Stage if stage in told})
