"""A small linear model beside the rules: words and signs of a message weighed into a probability of each kind.

Multinomial logistic regression over hashed features, trained by `training/fit.py` on the project's own corpora. What
the rules found is a feature like any other, so the model has learned how far each of their findings can be trusted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING
from zlib import crc32

from onward.accept.evidence import Evidence
from onward.accept.sentences import Sentence
from onward.journey.reading import MailKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

KINDS = tuple(MailKind)[:14]
"""The kinds of received mail, in the order of the weights' columns."""

BUCKETS = 1 << 16
SIGN = 0.15
"""How much a sign counts beside all words of a message, which together count 1."""

FEW = 5
"""Words a message must have before they count in full: two lines say little by their wording."""

_FILE = "model.npz"
_MOST_SENTENCES = 60
_REMEMBERED = 8_192  # sentences; newsletters and systems repeat theirs
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Features:
    """Buckets of what the model looks at, each once."""

    signs: tuple[int, ...]
    words: tuple[int, ...]


def features(sentences: Sequence[Sentence], evidence: Evidence, facts: Iterable[str]) -> Features:
    """Signs, facts about the message, words and pairs of neighbouring words; those of the subject apart."""
    signs = [f"fact {fact}" for fact in facts]
    for sign, hits in evidence.hits.items():
        signs.append(f"sign {sign} {'strong' if any(hit.strong for hit in hits) else 'weak'}")
        signs += [f"sign {sign} subject"] * any(hit.subject for hit in hits)
        signs += [f"sign {sign} several"] * (len({hit.index for hit in hits}) > 1)
    words = set().union(*(_words(sentence.folded, sentence.subject) for sentence in sentences[:_MOST_SENTENCES]))
    return Features(tuple(sorted(_buckets(signs))), tuple(sorted(words)))


def probabilities(seen: Features) -> dict[MailKind, float]:
    """Probability of each kind of received mail; they sum to 1."""
    import numpy as np  # slow to import, and ordinary mail never comes here

    weights, bias, scale = _weights()
    words = weights[list(seen.words)].sum(axis=0, dtype=np.float32) / (len(seen.words) + FEW) ** 0.5
    score = bias + scale * (words + SIGN * weights[list(seen.signs)].sum(axis=0, dtype=np.float32))
    grown = np.exp(score - score.max())
    return dict(zip(KINDS, (grown / grown.sum()).tolist(), strict=True))


def telling(sentences: Sequence[Sentence], kind: MailKind) -> int | None:
    """The sentence below the subject whose words speak most for a kind; None where none does."""
    weights, _, _ = _weights()
    column = KINDS.index(kind)
    scores = [
        0 if sentence.subject else int(weights[list(_words(sentence.folded, subject=False)), column].sum(dtype="int32"))
        for sentence in sentences[:_MOST_SENTENCES]
    ]
    best = max(range(len(scores)), key=lambda at: scores[at], default=None)
    return best if best is not None and scores[best] > 0 else None


@lru_cache(maxsize=_REMEMBERED)
def _words(folded: str, subject: bool) -> frozenset[int]:
    part = "subject " if subject else ""
    words = ["0" if word[0].isdigit() else word for word in _WORD.findall(folded)]
    pairs = [f"{part}{one} {two}" for one, two in pairwise(words)]
    return _buckets([*(part + word for word in words), *pairs])


def _buckets(names: Iterable[str]) -> frozenset[int]:
    return frozenset(crc32(name.encode()) % BUCKETS for name in names)


@cache
def _weights() -> tuple[NDArray[np.int8], NDArray[np.float32], float]:
    """Weights (bucket x kind, whole numbers), bias (kind), and what one whole number stands for."""
    import numpy as np

    with (files("onward.accept") / _FILE).open("rb") as file, np.load(file, allow_pickle=False) as stored:
        return stored["weights"], stored["bias"], float(stored["scale"])
