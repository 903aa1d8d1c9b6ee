from datetime import date

import pytest

from onward.journey.event import Event, Kind
from onward.journey.fold import fold
from onward.journey.funnel import funnel, plausible


def standing(*kinds: Kind):  # type: ignore[no-untyped-def]
    return fold([Event(n, 1, kind, date(2026, 3, n + 1)) for n, kind in enumerate(kinds)])


def test_a_no_after_an_interview_counts_as_answer_and_as_interview() -> None:
    counted = funnel([standing(Kind.APPLIED, Kind.INTERVIEWED, Kind.REJECTED)])
    assert (counted.applications, counted.answered, counted.interviewed, counted.offered) == (1, 1, 1, 0)


def test_a_hire_counts_at_each_step() -> None:
    counted = funnel([standing(Kind.APPLIED, Kind.OFFERED, Kind.ACCEPTED)])
    assert (counted.answered, counted.interviewed, counted.offered) == (1, 1, 1)


def test_saved_openings_were_not_sent() -> None:
    assert funnel([standing(Kind.SAVED), standing(Kind.APPLIED)]).applications == 1


def test_below_eight_there_is_no_range() -> None:
    assert all(rate.low is None and rate.high is None for rate in funnel([standing(Kind.APPLIED)] * 7).rates)


def test_each_rate_carries_its_denominator_range_and_definition() -> None:
    counted = funnel([standing(Kind.APPLIED, Kind.REJECTED)] * 5 + [standing(Kind.APPLIED)] * 5)
    answered = next(rate for rate in counted.rates if rate.name == "answered")
    assert (answered.k, answered.n) == (5, 10)
    assert answered.low is not None
    assert answered.high is not None
    assert 0 < answered.low < 0.5 < answered.high < 1
    assert all(rate.definition and rate.n == 10 for rate in counted.rates)


def test_an_empty_journal_has_zeros() -> None:
    assert funnel([]).applications == 0


@pytest.mark.parametrize(
    ("k", "n", "low", "high"), [(0, 10, 0.0002, 0.171), (5, 10, 0.261, 0.739), (1201, 2401, 0.4835, 0.5170)]
)
def test_the_range_is_the_jeffreys_interval(k: int, n: int, low: float, high: float) -> None:
    # exact quantiles of Beta(k + 1/2, n - k + 1/2)
    assert plausible(k, n) == pytest.approx((low, high), abs=0.006)
