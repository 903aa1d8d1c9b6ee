from __future__ import annotations

import pytest

from onward.journey.event import Certainty
from onward.journey.reading import MailKind
from training import scores
from training.scores import Result, Share

REJECTION, CLOSED, ACK, OTHER = MailKind.REJECTION, MailKind.POSITION_CLOSED, MailKind.ACK, MailKind.OTHER


def results(*pairs: tuple[MailKind, MailKind], confidence: float = 0.9) -> list[Result]:
    """Messages that are one thing and were read as another."""
    return [
        Result(str(number), "source", "en", truth, read, confidence, Certainty.LIKELY)
        for number, (truth, read) in enumerate(pairs)
    ]


def test_precision_counts_what_was_said_and_recall_what_was_there() -> None:
    some = results((REJECTION, REJECTION), (REJECTION, OTHER), (REJECTION, CLOSED), (ACK, REJECTION))
    assert scores.precision(some, REJECTION) == Share(1, 2)
    assert scores.recall(some, REJECTION) == Share(1, 3)
    assert scores.f1(some, REJECTION) == pytest.approx(2 * 0.5 * (1 / 3) / (0.5 + 1 / 3))
    assert scores.f1(some, CLOSED) == 0


def test_the_mean_over_kinds_leaves_out_rare_ones_and_counts_a_kind_never_found_as_nothing() -> None:
    some = results(*[(ACK, ACK)] * 5, *[(REJECTION, OTHER)] * 5, *[(CLOSED, OTHER)] * 4)
    assert scores.macro_f1(some) == pytest.approx(0.5)
    assert scores.macro_f1(some, [ACK]) == 1
    assert scores.macro_f1(some, [CLOSED]) is None


def test_the_interval_of_wilson_holds_its_published_value_and_knows_nothing_of_nothing() -> None:
    low, high = Share(81, 263).interval()
    assert (round(low, 4), round(high, 4)) == (0.2553, 0.3662)
    assert Share(0, 0).interval() == (0, 1)
    assert Share(0, 0).value is None
    low, high = Share(20, 20).interval()
    assert (round(low, 3), high) == (0.839, 1)


def test_confidence_that_keeps_its_word_has_no_calibration_error() -> None:
    assert scores.expected_calibration_error(results(*[(ACK, ACK)] * 9, (ACK, OTHER))) == pytest.approx(0)
    assert scores.expected_calibration_error(results((ACK, OTHER), confidence=1.0)) == 1
    both = results((ACK, ACK), confidence=0.75) + results((ACK, OTHER), confidence=0.25)
    assert scores.expected_calibration_error(both) == 0.25
    assert scores.expected_calibration_error([]) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Tallow & Reed Ltd", "tallow and reed", True),
        ("Möwenwerk GmbH & Co. KG", "MOWENWERK", True),
        ("Lantern Trust", "The Lantern Trust", True),
        ("Tin Works", "TinWorks", True),
        ("Tin Works", "Tin Works North", False),
        ("Tin Works", None, False),
        (None, None, True),
    ],
)
def test_an_employer_is_compared_as_a_tolerant_person_would(one: str | None, other: str | None, same: bool) -> None:
    assert scores.same_employer(one, other) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Keeper (m/w/d)", "keeper", True),
        ("Keeper (F/H)", "Keeper", True),
        ("Keeper m/f/d", "Keeper", True),
        ("Keeper [all genders]", "Keeper", True),
        ("Lampenwärter*in", "Lampenwärter:in", True),
        ("Front-end Keeper", "Frontend keeper", True),
        ("Keeper", "Senior Keeper", False),
        ("Keeper", None, False),
    ],
)
def test_a_title_is_compared_as_a_tolerant_person_would(one: str | None, other: str | None, same: bool) -> None:
    assert scores.same_title(one, other) is same
