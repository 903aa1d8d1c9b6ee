"""How far a reading can be relied on: a small table counted on the project's own mail."""

from __future__ import annotations

from onward.journey.event import Certainty

SURE = 0.97
LIKELY = 0.65


def certainty(confidence: float) -> Certainty:
    """The same in three words.

    >>> certainty(0.8)
    <Certainty.LIKELY: 'likely'>
    """
    if confidence >= SURE:
        return Certainty.SURE
    return Certainty.LIKELY if confidence >= LIKELY else Certainty.UNSURE
