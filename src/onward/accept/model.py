"""A small linear model beside the rules: words, signs and sayings of a message weighed into a probability of each kind.

Multinomial logistic regression over hashed features, trained by `training/fit.py` on the project's own corpora. What
the rules found is a feature like any other, so the model has learned how far each of their findings can be trusted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING
from zlib import crc32

from onward.accept import saying
from onward.accept.evidence import Evidence
from onward.accept.saying import SAYINGS, Saying
from onward.accept.sentences import Sentence
from onward.accept.weights import chances, linear
from onward.journey.reading import MailKind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

KINDS = tuple(MailKind)[:14]
"""The kinds of received mail, in the order of the weights' columns."""

BUCKETS = 1 << 16
SAID = 3 * len(SAYINGS)
"""How strongly each thing is said in the text, a second time, and in the subject."""

SIGN = 0.15
"""How much a sign counts beside all words of a message, which together count 1."""

FEW = 5
"""Words a message must have before they count in full: two lines say little by their wording."""

_LOUDNESS, _SILENT = 0.2, 0.02
_MOST_SENTENCES = 60
_REMEMBERED = 8_192  # sentences; newsletters and systems repeat theirs
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Features:
    """What the model looks at: buckets of signs and of words, each once, and how strongly each thing is said."""

    signs: tuple[int, ...]
    words: tuple[int, ...]
    said: NDArray[np.float32]


def features(
    sentences: Sequence[Sentence], languages: Sequence[str], evidence: Evidence, facts: Iterable[str]
) -> Features:
    """Signs, facts, words and pairs of neighbouring words, those of the subject apart, and what is said."""
    signs = [f"fact {fact}" for fact in facts]
    for sign, hits in evidence.hits.items():
        signs.append(f"sign {sign} {'strong' if any(hit.strong for hit in hits) else 'weak'}")
        signs += [f"sign {sign} subject"] * any(hit.subject for hit in hits)
        signs += [f"sign {sign} several"] * (len({hit.index for hit in hits}) > 1)
    words = set().union(*(_words(sentence.folded, sentence.subject) for sentence in sentences[:_MOST_SENTENCES]))
    return Features(tuple(sorted(_buckets(signs))), tuple(sorted(words)), _said(sentences, tuple(languages)))


def probabilities(seen: Features) -> dict[MailKind, float]:
    """Probability of each kind of received mail; they sum to 1."""
    kinds, said = linear("kinds"), linear("said")
    words = kinds.total(seen.words) * (len(seen.words) + FEW) ** -0.5
    told = chances(kinds.bias + words + kinds.total(seen.signs) * SIGN + seen.said @ said.weights * said.scale)
    return dict(zip(KINDS, told.tolist(), strict=True))


def telling(sentences: Sequence[Sentence], languages: Sequence[str], what: Saying) -> int | None:
    """The sentence below the subject that most likely says this; None where there is none."""
    at = SAYINGS.index(what)
    found = [
        (float(saying.probabilities(sentence.folded, tuple(languages))[at]), -index)
        for index, sentence in enumerate(sentences[:_MOST_SENTENCES])
        if not sentence.subject
    ]
    return -max(found)[1] if found else None


def _said(sentences: Sequence[Sentence], languages: tuple[str, ...]) -> NDArray[np.float32]:
    """How likely the text says each thing anywhere, and twice, and the subject says it; logarithms, 0 for never."""
    import numpy as np

    said = np.zeros((3, len(SAYINGS)), np.float32)
    chances = [saying.probabilities(sentence.folded, languages) for sentence in sentences[:_MOST_SENTENCES]]
    if sentences and sentences[0].subject:
        said[2] = chances.pop(0)
    if len(chances) > 1:
        said[1], said[0] = np.partition(np.stack(chances), -2, axis=0)[-2:]
    elif chances:
        said[0] = chances[0]
    grown: NDArray[np.float32] = _LOUDNESS * (np.log(said.ravel() + _SILENT) - np.log(_SILENT)).astype(np.float32)
    return grown


@lru_cache(maxsize=_REMEMBERED)
def _words(folded: str, subject: bool) -> frozenset[int]:
    part = "subject " if subject else ""
    words = ["0" if word[0].isdigit() else word for word in _WORD.findall(folded)]
    pairs = [f"{part}{one} {two}" for one, two in pairwise(words)]
    return _buckets([*(part + word for word in words), *pairs])


def _buckets(names: Iterable[str]) -> frozenset[int]:
    return frozenset(crc32(name.encode()) % BUCKETS for name in names)
