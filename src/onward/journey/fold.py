"""Events to standing: the only definition of stage, furthest, answered and positive.

The result does not depend on the order in which events were recorded, and an event that is recorded twice counts once.
Within one day the order is that of `DAY_ORDER`, because most days carry no time of day for both sides.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from onward.journey.application import LADDER, OPEN, Stage, Standing
from onward.journey.event import Event, Kind

ANSWERS = frozenset(
    {
        Kind.REPLIED,
        Kind.INFO_REQUESTED,
        Kind.ASSESSMENT,
        Kind.INTERVIEW_INVITED,
        Kind.INTERVIEW_SCHEDULED,
        Kind.INTERVIEW_CANCELLED,
        Kind.INTERVIEWED,
        Kind.OFFERED,
        Kind.ACCEPTED,
        Kind.DECLINED,
        Kind.REJECTED,
        Kind.POSITION_CLOSED,
    }
)
POSITIVE = ANSWERS - {Kind.REPLIED, Kind.INFO_REQUESTED, Kind.REJECTED, Kind.POSITION_CLOSED}

DAY_ORDER = (
    Kind.SAVED,
    Kind.APPLIED,
    Kind.ACKNOWLEDGED,
    Kind.STATUS,
    Kind.SET_ASIDE,
    Kind.FOLLOWED_UP,
    Kind.REPLIED,
    Kind.INFO_REQUESTED,
    Kind.ASSESSMENT,
    Kind.INTERVIEW_INVITED,
    Kind.INTERVIEW_SCHEDULED,
    Kind.INTERVIEW_CANCELLED,
    Kind.INTERVIEWED,
    Kind.OFFERED,
    Kind.POSITION_CLOSED,
    Kind.REJECTED,
    Kind.WITHDRAWN,
    Kind.DECLINED,
    Kind.ACCEPTED,
    Kind.FEEDBACK_ASKED,
    Kind.FEEDBACK_RECEIVED,
    Kind.NOTE,
)

ENDS = {
    Kind.REJECTED: Stage.REJECTED,
    Kind.POSITION_CLOSED: Stage.CLOSED,
    Kind.WITHDRAWN: Stage.WITHDRAWN,
    Kind.DECLINED: Stage.DECLINED,
    Kind.ACCEPTED: Stage.ACCEPTED,
    Kind.SET_ASIDE: Stage.SET_ASIDE,
}

PROVES = {
    Kind.SAVED: Stage.SAVED,
    Kind.NOTE: Stage.SAVED,
    Kind.REPLIED: Stage.IN_TOUCH,
    Kind.INFO_REQUESTED: Stage.IN_TOUCH,
    Kind.ASSESSMENT: Stage.IN_TOUCH,
    Kind.INTERVIEW_INVITED: Stage.INTERVIEW,
    Kind.INTERVIEW_SCHEDULED: Stage.INTERVIEW,
    Kind.INTERVIEW_CANCELLED: Stage.INTERVIEW,
    Kind.INTERVIEWED: Stage.INTERVIEW,
    Kind.OFFERED: Stage.OFFER,
    Kind.DECLINED: Stage.OFFER,
    Kind.ACCEPTED: Stage.ACCEPTED,
}
"""The least step of the ladder that an event proves; every other kind proves that something was sent."""

_RANK = {kind: place for place, kind in enumerate(DAY_ORDER)}
_STEP = {stage: step for step, stage in enumerate(LADDER)}
_SILENT = frozenset({Kind.NOTE, Kind.SET_ASIDE, Kind.SAVED})
_ENDED_BY_EMPLOYER = frozenset({Stage.REJECTED, Stage.CLOSED})
_ENDED_BY_PERSON = frozenset({Stage.WITHDRAWN, Stage.DECLINED})


def in_order(events: Iterable[Event]) -> list[Event]:
    """Events as they happened. An undated ending comes last, any other undated event first."""
    return sorted(events, key=_when)


def fold(events: Iterable[Event]) -> Standing:
    """Where an application with these events stands. Raises ValueError without any event."""
    ordered = in_order(events)
    if not ordered:
        raise ValueError("an application without events stands nowhere")
    stage: Stage | None = None
    for event in ordered:
        stage = _after(stage, event.kind)
    kinds = {event.kind for event in ordered}
    return Standing(
        stage=stage or Stage.SAVED,
        furthest=max((PROVES.get(kind, Stage.APPLIED) for kind in kinds), key=_STEP.__getitem__),
        answered=not kinds.isdisjoint(ANSWERS),
        positive=not kinds.isdisjoint(POSITIVE),
        applied_on=_first(ordered, {Kind.APPLIED}) or _first(ordered, {Kind.ACKNOWLEDGED}),
        answered_on=_first(ordered, ANSWERS),
        last_on=max((event.on for event in ordered if event.on and event.kind not in _SILENT), default=None),
    )


def _when(event: Event) -> tuple[int, date, int]:
    if event.on is None:
        return (1 if event.kind in ENDS else -1, date.min, _RANK[event.kind])
    return (0, event.on, _RANK[event.kind])


def _first(events: Iterable[Event], kinds: Iterable[Kind]) -> date | None:
    return min((event.on for event in events if event.on and event.kind in kinds), default=None)


def _after(stage: Stage | None, kind: Kind) -> Stage | None:
    """The stage after one more event.

    A no is reopened by good news only, silence taken as a no by any answer; what the person ended stays ended unless
    the employer comes back with good news.
    """
    if kind in ENDS:
        return _ended(stage, kind)
    if stage is None or stage in OPEN:
        step = PROVES.get(kind, Stage.APPLIED)
        return step if stage is None or _STEP[step] > _STEP[stage] else stage
    reopens = kind in POSITIVE or (stage is Stage.SET_ASIDE and kind in ANSWERS)
    return PROVES[kind] if reopens and stage is not Stage.ACCEPTED else stage


def _ended(stage: Stage | None, kind: Kind) -> Stage:
    end = ENDS[kind]
    if end in (Stage.ACCEPTED, Stage.DECLINED, Stage.WITHDRAWN):
        return end
    if stage in _ENDED_BY_PERSON:
        return stage
    if end is Stage.SET_ASIDE:
        return end if stage is None or stage in OPEN else stage
    if end is Stage.CLOSED and stage in _ENDED_BY_EMPLOYER:
        return stage
    return end
