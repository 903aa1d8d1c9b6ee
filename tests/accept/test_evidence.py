"""Guards between what a sentence says and what it only supposes."""

import pytest

from onward.accept.evidence import Evidence, gather
from onward.accept.normalise import normalise
from onward.accept.phrases.rule import Sign
from onward.accept.sentences import split


def evidence(text: str, language: str = "en") -> Evidence:
    return gather(split(normalise(text)), [language])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("We will not be moving forward with your application.", True),
        ("If you are not selected, we will not be moving forward with your application.", False),
        ("Were you not selected for the role?", False),
        ("Please assume that you were not selected if you do not hear from us.", False),
        ("Candidates who were not selected will be told.", False),
        ("Your application has not been rejected.", False),
        ("We have now filled the team, so your application has been rejected.", True),
    ],
)
def test_a_refusal_counts_only_when_it_is_said(text: str, says: bool) -> None:
    assert bool(evidence(text).strong(Sign.REFUSED)) is says


def test_a_refusal_eclipses_the_offer_it_speaks_of() -> None:
    seen = evidence("We are not able to offer you the position.")
    assert seen.strong(Sign.REFUSED)
    assert not seen.strong(Sign.OFFER)


def test_a_cancelled_interview_is_no_cancelled_vacancy() -> None:
    seen = evidence("The interview for the Keeper position has been cancelled.")
    assert seen.strong(Sign.CANCELLED)
    assert not seen.strong(Sign.CLOSED)


def test_the_best_sentence_is_strong_early_and_below_the_subject() -> None:
    seen = evidence("Sadly. We chose another candidate. We chose another candidate.")
    assert seen.first(Sign.CHOSEN) == 1
    assert seen.first(Sign.OFFER) is None
    assert seen.weak(Sign.CHOSEN) == 2


def test_a_text_that_says_enough_is_not_read_to_the_end() -> None:
    seen = evidence("Your application was not selected for the position. " * 400)
    assert sum(map(len, seen.hits.values())) < 500
