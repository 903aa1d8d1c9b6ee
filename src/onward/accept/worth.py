"""Whether a mail without one telling word may still be about jobs, by all its words together.

A person's three friendly lines may name neither an application nor a position. Logistic regression over stems, trained
by `training/fit.py`; it only opens the door, what the mail is decides the closer look.
"""

from __future__ import annotations

import re
from functools import lru_cache
from zlib import crc32

from onward.accept.weights import linear

BUCKETS = 1 << 14
FEW = 10
"""Added to the number of stems: few words say little."""

STEM = 7
LIKELY = 0.4
"""Score from which on a mail is looked at; even odds are 0."""

_WORD = re.compile(r"\w+")


def worth_a_look(folded: str) -> bool:
    """Whether the words of a folded text, subject included, are rather those of a mail about jobs."""
    stems = features(folded)
    model = linear("worth")
    return float(model.bias[0] + model.total(list(stems))[0] * (len(stems) + FEW) ** -0.5) >= LIKELY


def features(folded: str) -> frozenset[int]:
    """Buckets of the stems of a folded text."""
    return frozenset(map(_bucket, _WORD.findall(folded)))


@lru_cache(maxsize=1 << 15)
def _bucket(word: str) -> int:
    return crc32(("0" if word[0].isdigit() else word[:STEM]).encode()) % BUCKETS
