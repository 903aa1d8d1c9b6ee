"""How well mail was read: figures over results, each a message's truth beside its reading."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from onward.accept.company import without_legal_form
from onward.journey.event import Certainty
from onward.journey.reading import MailKind

FEWEST = 5
"""Kinds with fewer examples do not count in the mean over kinds."""

BINS = 10


@dataclass(frozen=True, slots=True)
class Result:
    """What one message is, and what it was read as.

    employer, title: as the mail names them and as they were read; None for none.
    named: whether employer and title were labelled.
    event_right: whether it records what it should; None where that follows from the kind.
    """

    id: str
    source: str
    language: str
    truth: MailKind
    read: MailKind
    confidence: float
    certainty: Certainty
    named: bool = False
    employer: tuple[str | None, str | None] = (None, None)
    title: tuple[str | None, str | None] = (None, None)
    event_right: bool | None = None

    @property
    def right(self) -> bool:
        """Whether the kind is."""
        return self.truth is self.read


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `whole`."""

    part: int
    whole: int

    @property
    def value(self) -> float | None:
        """Between 0 and 1; None of nothing."""
        return self.part / self.whole if self.whole else None

    def interval(self, z: float = 1.959964) -> tuple[float, float]:
        """Where the true share lies, 95 times of 100 (Wilson 1927).

        >>> low, high = Share(9, 10).interval()
        >>> round(low, 3), round(high, 3)
        (0.596, 0.982)
        """
        if not self.whole:
            return 0.0, 1.0
        n, p = self.whole, self.part / self.whole
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        reach = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
        return max(middle - reach, 0.0), min(middle + reach, 1.0)


def share(results: Iterable[Result], holds: Callable[[Result], bool] = lambda one: one.right) -> Share:
    """Of how many it holds; by default, that the kind is right."""
    held = [holds(one) for one in results]
    return Share(sum(held), len(held))


def precision(results: Sequence[Result], kind: MailKind) -> Share:
    """Of what was read as this kind, what is of it."""
    return share(one for one in results if one.read is kind)


def recall(results: Sequence[Result], kind: MailKind) -> Share:
    """Of what is of this kind, what was read as it."""
    return share(one for one in results if one.truth is kind)


def f1(results: Sequence[Result], kind: MailKind) -> float:
    """Harmonic mean of precision and recall; 0 where nothing is right."""
    said, there = precision(results, kind), recall(results, kind)
    return 2 * said.part / (said.whole + there.whole) if said.part else 0.0


def macro_f1(results: Sequence[Result], kinds: Iterable[MailKind] = MailKind) -> float | None:
    """Mean of F1 over the kinds with at least five examples; None where no kind has them."""
    scores = [f1(results, kind) for kind in kinds if recall(results, kind).whole >= FEWEST]
    return sum(scores) / len(scores) if scores else None


def confusion(results: Iterable[Result]) -> Counter[tuple[MailKind, MailKind]]:
    """How often each kind was read as each."""
    return Counter((one.truth, one.read) for one in results)


def expected_calibration_error(results: Sequence[Result]) -> float | None:
    """Mean distance of confidence from share right, over ten bins of equal width (Naeini et al. 2015)."""
    bins: dict[int, list[Result]] = {}
    for one in results:
        bins.setdefault(min(int(one.confidence * BINS), BINS - 1), []).append(one)
    if not bins:
        return None
    return sum(abs(sum(one.confidence - one.right for one in group)) for group in bins.values()) / len(results)


_GENDER = re.compile(
    r"[(\[]?\b[mwfhd]\s?[/|]\s?[mwfhdx](?:\s?[/|]\s?[dxi])?\b[)\]]?|[(\[](?:all genders|gn|x|d)[)\]]", re.IGNORECASE
)
_ARTICLE = re.compile(r"\A\s*the\s+", re.IGNORECASE)


def same_employer(one: str | None, other: str | None) -> bool:
    """Whether two names are one to a tolerant person.

    Case, accents, spacing, marks, legal form and the English article do not count.

    >>> same_employer("The Brightkelp Robotics GmbH", "BRIGHTKELP-Robotics"), same_employer("Brightkelp", None)
    (True, False)
    """
    return _alike(*(name and _ARTICLE.sub("", without_legal_form(name)) for name in (one, other)))


def same_title(one: str | None, other: str | None) -> bool:
    """Whether two titles are one to a tolerant person: besides the same, (m/w/d) and its like do not count.

    >>> same_title("Lampenwärter (m/w/d)", "Lampenwärter"), same_title("Head of Lamps", "Head of Lanterns")
    (True, False)
    """
    return _alike(*(title and _GENDER.sub(" ", title) for title in (one, other)))


def _alike(one: str | None, other: str | None) -> bool:
    return one is other if one is None or other is None else _letters(one) == _letters(other)


def _letters(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in plain.replace("&", "and") if letter.isalnum())
