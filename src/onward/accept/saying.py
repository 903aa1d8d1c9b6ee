"""What one sentence says, by its wording: the probability of each of eighteen things a sentence of such mail may say.

Multinomial logistic regression over hashed words, pairs, stems and the signs that the rules found, trained by
`training/fit.py` on the labelled sentences of `training/sentences`. All six languages share one model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum, auto
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING
from zlib import crc32

from onward.accept.evidence import told
from onward.accept.weights import chances, linear

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Saying(StrEnum):
    """What a sentence says."""

    REFUSED = auto()  # this person does not go on
    CLOSED = auto()  # the vacancy is filled, frozen or cancelled
    SUPPOSED = auto()  # a no that is only possible, or a general rule
    COURTESY = auto()  # thanks, praise, good wishes, small print
    RECEIVED = auto()
    PENDING = auto()
    INFO = auto()
    ASSESSMENT = auto()
    INVITE = auto()
    SCHEDULED = auto()
    CANCELLED = auto()
    OFFER = auto()
    WITHDRAWN = auto()
    INCOMPLETE = auto()
    OUTREACH = auto()
    ALERT = auto()
    ORDINARY_NO = auto()  # a no outside jobs: a flat, a loan, a parcel
    ORDINARY = auto()


SAYINGS = tuple(Saying)
BUCKETS = 1 << 16
FEW = 3
"""Added to the number of features, so that two words do not count in full."""

STEM = 5
_WORD = re.compile(r"\w+")
_REMEMBERED = 8_192  # sentences; newsletters and systems repeat theirs


@lru_cache(maxsize=_REMEMBERED)
def probabilities(folded: str, languages: tuple[str, ...]) -> NDArray[np.float32]:
    """Probability of each saying, in the order of `SAYINGS`, of one folded sentence in one of these languages."""
    model, seen = linear("sayings"), features(folded, languages)
    return chances(model.bias + model.total(list(seen)) * (len(seen) + FEW) ** -0.5)


def features(folded: str, languages: tuple[str, ...]) -> frozenset[int]:
    """Buckets of the words, neighbouring words, their stems, and of the signs of the rules."""
    return frozenset(crc32(name.encode()) % BUCKETS for name in _names(folded, languages))


def _names(folded: str, languages: tuple[str, ...]) -> Iterator[str]:
    words = ["0" if word[0].isdigit() else word for word in _WORD.findall(folded)]
    yield from words
    words = ["<", *words, ">"]
    for one, two in pairwise(words):
        yield f"{one} {two}"
        if len(one) > STEM or len(two) > STEM:
            yield f"{one[:STEM]}|{two[:STEM]}"
    for word in words:
        if len(word) > STEM:
            yield word[:STEM] + "~"
    for found in told(folded, languages):
        yield f"sign {found.sign} {found.strong}"
