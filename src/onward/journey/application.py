"""One application, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Stage(StrEnum):
    """Where an application stands now. The first six are also the ladder of `furthest`."""

    SAVED = "saved"
    APPLIED = "applied"
    IN_TOUCH = "in_touch"
    INTERVIEW = "interview"
    OFFER = "offer"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"
    SET_ASIDE = "set_aside"


LADDER = (Stage.SAVED, Stage.APPLIED, Stage.IN_TOUCH, Stage.INTERVIEW, Stage.OFFER, Stage.ACCEPTED)
OPEN = frozenset({Stage.SAVED, Stage.APPLIED, Stage.IN_TOUCH, Stage.INTERVIEW, Stage.OFFER})
WAITING = OPEN - {Stage.SAVED}


@dataclass(frozen=True, slots=True)
class Application:
    """One attempt at one job. What happened to it are its events; where it stands is folded from them.

    source: where the opening was found, or how it entered the journal.
    link: address of the posting.
    """

    id: int
    employer: str
    title: str = ""
    source: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an application stands: what `fold` makes of its events.

    furthest: highest step of the ladder ever reached; a later no does not take it back.
    applied_on: day it was sent; the day of the first acknowledgement where no other is known.
    answered_on: day of the first answer; a rejection is an answer. None when undated or unanswered.
    last_on: latest dated day of anything either side did.
    """

    stage: Stage
    furthest: Stage
    answered: bool
    positive: bool
    applied_on: date | None
    answered_on: date | None
    last_on: date | None


def quiet_days(standing: Standing, observed_until: date) -> int | None:
    """Whole days without a word up to the day its sources could have shown one; None when not waiting or undated."""
    if standing.stage not in WAITING or standing.last_on is None:
        return None
    return max(0, (observed_until - standing.last_on).days)
