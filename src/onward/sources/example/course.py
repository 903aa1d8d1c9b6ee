"""The course of one application: to whom it goes, by which way, and what comes back when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from random import Random

from onward.sources.example.wording import Theme


class Channel(StrEnum):
    """The way an application is sent."""

    SYSTEM = "system"  # the employer's applicant tracking system
    PORTAL = "portal"  # a job board
    PERSON = "person"  # a mail to a human being


@dataclass(frozen=True, slots=True)
class Step:
    """One letter of a course, so many days after the one before."""

    theme: Theme
    gap: int


@dataclass(frozen=True, slots=True)
class Course:
    """One application from the first letter to the last."""

    employer: str
    title: str
    language: str
    channel: Channel
    starts_on: date
    steps: tuple[Step, ...]


def steps(line: str, rng: Random) -> tuple[Step, ...]:
    """Steps written as "theme days" or "theme from-to", each counted from the step before.

    >>> [(str(step.theme), step.gap) for step in steps("ack 0, rejection after talk 12", Random(1))]
    [('ack', 0), ('rejection after talk', 12)]
    """
    found = []
    for part in filter(None, line.split(", ")):
        theme, _, days = part.rpartition(" ")
        low, _, high = days.partition("-")
        found.append(Step(Theme(theme), rng.randint(int(low), int(high or low))))
    return tuple(found)
