"""The funnel: distinct applications at their furthest step, as rates with a plausible range."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from onward.journey.application import LADDER, Stage, Standing

ENOUGH = 8
"""Below this many applications a rate is too early to tell."""

JEFFREYS = (0.5, 0.5)
POSITIVE_PRIOR = (2.47, 29.55)
"""Beta fitted across ten published job searches to the share of applications with a positive first reply, 2019-26."""

_DRAWS = 20_000
_RANGE = (0.05, 0.95)

DEFINITIONS = {
    "answered": "Applications with any answer to their content, of all sent. A rejection is an answer; "
    "a confirmation of receipt or a status note is not.",
    "positive": "Applications answered with a test, an interview or an offer at any time, of all sent.",
    "interviewed": "Applications that reached at least an interview, of all sent, whatever came later.",
    "offered": "Applications that reached an offer, of all sent, whatever came later.",
}


@dataclass(frozen=True, slots=True)
class Rate:
    """k of n, with the 90 % equal-tailed plausible range; low and high are None below `ENOUGH`."""

    name: str
    k: int
    n: int
    low: float | None
    high: float | None
    definition: str


@dataclass(frozen=True, slots=True)
class Funnel:
    """Distinct applications sent, and how many of them got how far."""

    applications: int
    answered: int
    interviewed: int
    offered: int
    rates: tuple[Rate, ...]


def funnel(standings: Iterable[Standing]) -> Funnel:
    """Count each application once, at the furthest step its events ever proved; saved ones were not sent."""
    sent = [one for one in standings if one.furthest is not Stage.SAVED]
    counts = {
        "answered": sum(one.answered for one in sent),
        "positive": sum(one.positive for one in sent),
        "interviewed": sum(_reached(one, Stage.INTERVIEW) for one in sent),
        "offered": sum(_reached(one, Stage.OFFER) for one in sent),
    }
    rates = tuple(rate(name, k, len(sent)) for name, k in counts.items())
    return Funnel(len(sent), counts["answered"], counts["interviewed"], counts["offered"], rates)


def rate(name: str, k: int, n: int) -> Rate:
    """One rate of the funnel with its range."""
    low, high = plausible(k, n, POSITIVE_PRIOR if name == "positive" else JEFFREYS) if n >= ENOUGH else (None, None)
    return Rate(name, k, n, low, high, DEFINITIONS[name])


def plausible(k: int, n: int, prior: tuple[float, float] = JEFFREYS) -> tuple[float, float]:
    """5 % and 95 % quantiles of the Beta posterior of k successes in n tries, by 20,000 seeded draws.

    >>> [round(bound, 2) for bound in plausible(9, 40)]
    [0.13, 0.35]
    """
    import numpy as np  # slow to import, and only this function needs it

    draws = np.random.default_rng(0).beta(k + prior[0], n - k + prior[1], _DRAWS)
    low, high = np.quantile(draws, _RANGE)
    return float(low), float(high)


def _reached(standing: Standing, step: Stage) -> bool:
    return LADDER.index(standing.furthest) >= LADDER.index(step)
