from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.journey.application import LADDER, Stage, quiet_days
from onward.journey.event import Event, Kind
from onward.journey.fold import ANSWERS, DAY_ORDER, POSITIVE, fold, in_order

DAY = date(2026, 3, 1)

happenings = st.builds(
    Event,
    id=st.integers(1, 10_000),
    application=st.just(1),
    kind=st.sampled_from(Kind),
    on=st.none() | st.dates(DAY, DAY + timedelta(days=20)),
)


def events(*said: tuple[int | None, Kind]) -> list[Event]:
    return [Event(n, 1, kind, None if day is None else DAY + timedelta(days=day)) for n, (day, kind) in enumerate(said)]


@given(st.lists(happenings, min_size=1).flatmap(lambda made: st.tuples(st.just(made), st.permutations(made))))
def test_the_order_of_recording_does_not_matter(two: tuple[list[Event], list[Event]]) -> None:
    assert fold(two[0]) == fold(two[1])


@given(st.lists(happenings, min_size=1), st.data())
def test_a_repeated_event_counts_once(made: list[Event], data: st.DataObject) -> None:
    assert fold([*made, data.draw(st.sampled_from(made))]) == fold(made)


@given(st.lists(happenings, min_size=1))
def test_furthest_never_lies_below_an_open_stage(made: list[Event]) -> None:
    now = fold(made)
    if now.stage in LADDER:
        assert LADDER.index(now.furthest) >= LADDER.index(now.stage)


@given(st.lists(happenings, min_size=1))
def test_positive_is_a_kind_of_answer(made: list[Event]) -> None:
    now = fold(made)
    assert now.answered or not now.positive
    assert now.answered_on is None or now.answered


def test_every_kind_has_its_place_in_the_day() -> None:
    assert set(DAY_ORDER) == set(Kind)
    assert len(DAY_ORDER) == len(Kind)


def test_nothing_stands_nowhere() -> None:
    with pytest.raises(ValueError, match="without events"):
        fold([])


@pytest.mark.parametrize(
    ("said", "stage", "furthest"),
    [
        ([(0, Kind.SAVED)], Stage.SAVED, Stage.SAVED),
        ([(0, Kind.APPLIED)], Stage.APPLIED, Stage.APPLIED),
        ([(0, Kind.ACKNOWLEDGED)], Stage.APPLIED, Stage.APPLIED),
        ([(0, Kind.STATUS)], Stage.APPLIED, Stage.APPLIED),
        ([(0, Kind.NOTE)], Stage.SAVED, Stage.SAVED),
        ([(0, Kind.APPLIED), (4, Kind.INFO_REQUESTED)], Stage.IN_TOUCH, Stage.IN_TOUCH),
        ([(0, Kind.APPLIED), (4, Kind.INTERVIEWED), (9, Kind.REJECTED)], Stage.REJECTED, Stage.INTERVIEW),
        ([(0, Kind.REJECTED)], Stage.REJECTED, Stage.APPLIED),
        ([(0, Kind.INTERVIEW_CANCELLED)], Stage.INTERVIEW, Stage.INTERVIEW),
        ([(0, Kind.APPLIED), (3, Kind.REJECTED), (8, Kind.INTERVIEW_INVITED)], Stage.INTERVIEW, Stage.INTERVIEW),
        ([(0, Kind.APPLIED), (3, Kind.REJECTED), (8, Kind.REPLIED)], Stage.REJECTED, Stage.IN_TOUCH),
        ([(0, Kind.APPLIED), (3, Kind.REJECTED), (9, Kind.REJECTED)], Stage.REJECTED, Stage.APPLIED),
        ([(0, Kind.APPLIED), (60, Kind.SET_ASIDE), (68, Kind.REPLIED)], Stage.IN_TOUCH, Stage.IN_TOUCH),
        ([(0, Kind.APPLIED), (60, Kind.SET_ASIDE), (60, Kind.REJECTED)], Stage.REJECTED, Stage.APPLIED),
        ([(0, Kind.APPLIED), (3, Kind.POSITION_CLOSED)], Stage.CLOSED, Stage.APPLIED),
        ([(0, Kind.REJECTED), (3, Kind.POSITION_CLOSED)], Stage.REJECTED, Stage.APPLIED),
        ([(0, Kind.POSITION_CLOSED), (3, Kind.REJECTED)], Stage.REJECTED, Stage.APPLIED),
        ([(0, Kind.APPLIED), (2, Kind.WITHDRAWN), (5, Kind.REJECTED)], Stage.WITHDRAWN, Stage.APPLIED),
        ([(0, Kind.APPLIED), (2, Kind.WITHDRAWN), (5, Kind.OFFERED)], Stage.OFFER, Stage.OFFER),
        ([(0, Kind.OFFERED), (2, Kind.DECLINED), (3, Kind.SET_ASIDE)], Stage.DECLINED, Stage.OFFER),
        ([(0, Kind.OFFERED), (2, Kind.ACCEPTED), (3, Kind.INTERVIEW_SCHEDULED)], Stage.ACCEPTED, Stage.ACCEPTED),
        ([(0, Kind.OFFERED), (2, Kind.ACCEPTED), (30, Kind.REJECTED)], Stage.REJECTED, Stage.ACCEPTED),
        ([(None, Kind.OFFERED), (2, Kind.ACCEPTED)], Stage.ACCEPTED, Stage.ACCEPTED),
        ([(2, Kind.INTERVIEW_INVITED), (None, Kind.REJECTED)], Stage.REJECTED, Stage.INTERVIEW),
    ],
)
def test_stage_and_furthest(said: list[tuple[int | None, Kind]], stage: Stage, furthest: Stage) -> None:
    now = fold(events(*said))
    assert (now.stage, now.furthest) == (stage, furthest)


@pytest.mark.parametrize("kind", Kind)
def test_answered_and_positive_follow_their_definitions(kind: Kind) -> None:
    now = fold(events((0, Kind.APPLIED), (5, kind)))
    assert now.answered is (kind in ANSWERS)
    assert now.positive is (kind in POSITIVE)
    assert now.answered_on == (DAY + timedelta(days=5) if kind in ANSWERS else None)


def test_a_rejection_is_an_answer_and_no_good_news() -> None:
    assert Kind.REJECTED in ANSWERS
    assert Kind.REJECTED not in POSITIVE


def test_the_first_acknowledgement_stands_for_an_unknown_day_of_applying() -> None:
    assert fold(events((3, Kind.ACKNOWLEDGED), (5, Kind.ACKNOWLEDGED))).applied_on == DAY + timedelta(days=3)
    assert fold(events((3, Kind.ACKNOWLEDGED), (1, Kind.APPLIED))).applied_on == DAY + timedelta(days=1)
    assert fold(events((3, Kind.REJECTED))).applied_on is None


def test_notes_do_not_break_a_silence() -> None:
    assert fold(events((0, Kind.APPLIED), (9, Kind.NOTE))).last_on == DAY


def test_undated_endings_come_last_and_other_undated_events_first() -> None:
    kinds = [event.kind for event in in_order(events((None, Kind.REJECTED), (3, Kind.STATUS), (None, Kind.APPLIED)))]
    assert kinds == [Kind.APPLIED, Kind.STATUS, Kind.REJECTED]


def test_quiet_is_counted_up_to_what_the_source_could_show() -> None:
    waiting = fold(events((0, Kind.APPLIED)))
    assert quiet_days(waiting, DAY + timedelta(days=12)) == 12
    assert quiet_days(waiting, DAY - timedelta(days=2)) == 0
    assert quiet_days(fold(events((0, Kind.REJECTED))), DAY + timedelta(days=12)) is None
    assert quiet_days(fold(events((None, Kind.APPLIED))), DAY) is None
    assert quiet_days(fold(events((0, Kind.SAVED))), DAY + timedelta(days=12)) is None
