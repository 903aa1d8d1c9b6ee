"""What the sentences of one message say: signs found, with guards for what is only supposed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import NamedTuple

from ahocorasick import Automaton

from onward.accept.phrases.needed import MOST_SETS
from onward.accept.phrases.rule import Rule, Sign, rules
from onward.accept.sentences import Sentence

_DECISIONS = frozenset({Sign.REFUSED, Sign.CHOSEN, Sign.CLOSED, Sign.FILLED})
_SUPPOSABLE = _DECISIONS | {Sign.OFFER, Sign.WITHDRAWN, Sign.CANCELLED, Sign.MOVED, Sign.INCOMPLETE}
_PROSPECTIVE = frozenset(
    {Sign.INVITE, Sign.ASSESSMENT, Sign.SCHEDULED, Sign.INFO, Sign.OFFER, Sign.CANCELLED, Sign.MOVED}
)
_GUARDED = _DECISIONS | _SUPPOSABLE | _PROSPECTIVE
_ECLIPSED = frozenset({Sign.OFFER, Sign.INVITE, Sign.ASSESSMENT, Sign.SCHEDULED, Sign.INFO, Sign.STATUS, Sign.ACK})
_GUARDS = frozenset({Sign.IF, Sign.PROSPECT, Sign.SILENCE})
_MATTERS = frozenset({Sign.JOB, Sign.CONTEXT, Sign.REFUSED, Sign.CHOSEN})
_TOLD = frozenset(Sign) - _GUARDS
_STATUS = re.compile(r"\b(?:status|statut|state|estado|stato|situacao|ergebnis|resultado|esito)\b")
_CEILING = 400  # hits after which a text has said enough
_REMEMBERED = 8_192  # sentences; newsletters and systems repeat theirs


class Found(NamedTuple):
    """One sign in a sentence, and its place in it."""

    sign: Sign
    strong: bool
    start: int
    end: int


@dataclass(slots=True)
class Hit:
    """One sign in one sentence. `start` is its place within the folded sentence."""

    sign: Sign
    strong: bool
    index: int
    start: int
    end: int
    subject: bool


@dataclass(slots=True)
class Evidence:
    """All hits of a message, by sign."""

    hits: dict[Sign, list[Hit]] = field(default_factory=dict)

    def strong(self, *signs: Sign) -> list[Hit]:
        """Strong hits of any of the signs, in the order of the text."""
        return sorted((hit for sign in signs for hit in self.hits.get(sign, ()) if hit.strong), key=_place)

    def strong_in_body(self, *signs: Sign) -> list[Hit]:
        """Strong hits below the subject line."""
        return [hit for hit in self.strong(*signs) if not hit.subject]

    def in_subject(self, *signs: Sign) -> bool:
        """Whether the subject line holds a strong hit."""
        return any(hit.subject for hit in self.strong(*signs))

    def weak(self, *signs: Sign) -> int:
        """Number of sentences with any hit of the signs."""
        return len({hit.index for sign in signs for hit in self.hits.get(sign, ())})

    def first(self, *signs: Sign) -> int | None:
        """Index of the sentence that says it best: strong before weak, body before subject, early before late."""
        found = [hit for sign in signs for hit in self.hits.get(sign, ())]
        if not found:
            return None
        return min(found, key=lambda hit: (not hit.strong, hit.subject, hit.index)).index


def _place(hit: Hit) -> int:
    return hit.index


def gather(sentences: Sequence[Sentence], languages: Sequence[str]) -> Evidence:
    """Try in each sentence those rules of the languages of which a needed word stands in it."""
    evidence = Evidence()
    total = 0
    for index, sentence in enumerate(sentences):
        found = told(sentence.folded, tuple(languages))
        total += len(found)
        for sign, strong, start, end in found:
            hit = Hit(sign, strong, index, start, end, sentence.subject)
            evidence.hits.setdefault(sign, []).append(hit)
        if total > _CEILING:
            break
    return evidence


def matters(sentences: Sequence[Sentence], languages: Sequence[str]) -> bool:
    """Whether any sentence speaks of work, an application or a choice; where none does, no rule need be tried."""
    return any(_matters(sentence.folded, tuple(languages)) for sentence in sentences)


@lru_cache(maxsize=_REMEMBERED)
def _matters(text: str, languages: tuple[str, ...]) -> bool:
    found = _candidates(text, languages, _MATTERS)
    return any(rule.search(text) for rule in found if rule.strong or rule.sign is Sign.CONTEXT)


def _candidates(text: str, languages: tuple[str, ...], signs: frozenset[Sign]) -> list[Rule]:
    """Rules that may match, in the order of their file."""
    found: list[Rule] = []
    for language in languages:
        known = rules(language)
        automaton, met = _needed(language, signs)
        for _, bits in automaton.iter(text):
            met |= bits
        possible = (1 << len(known)) - 1
        for rank in range(MOST_SETS):
            possible &= met >> rank * len(known)
        while possible:
            lowest = possible & -possible
            found.append(known[lowest.bit_length() - 1])
            possible ^= lowest
    return found


@cache
def _needed(language: str, signs: frozenset[Sign]) -> tuple[Automaton, int]:
    """All needed words of a language, found in one pass (Aho and Corasick 1975), and what is met without any.

    A rule has one bit for each set of words it needs: its place among the rules, and the same behind the last one.
    """
    known = rules(language)
    bits: dict[str, int] = {}
    met = 0
    for place, rule in enumerate(known):
        if rule.sign in signs:
            for rank in range(MOST_SETS):
                bit = 1 << place + rank * len(known)
                if rank >= len(rule.needs):
                    met |= bit
                else:
                    for word in rule.needs[rank]:
                        bits[word] = bits.get(word, 0) | bit
    automaton = Automaton()
    for word, meant in bits.items():
        automaton.add_word(word, meant)
    automaton.make_automaton()
    return automaton, met


@lru_cache(maxsize=_REMEMBERED)
def told(text: str, languages: tuple[str, ...]) -> tuple[Found, ...]:
    """What one folded sentence says, without what a condition or a refusal takes back."""
    best: dict[Sign, Found] = {}
    _try(_candidates(text, languages, _TOLD), text, best)
    if not best.keys().isdisjoint(_GUARDED):
        _try(_candidates(text, languages, _GUARDS), text, best)
    return tuple(_unsupposed(best, text).values())


def _try(candidates: Iterable[Rule], text: str, best: dict[Sign, Found]) -> None:
    """Note the first hit of each sign, a strong one before a weak one; of a guard the one furthest in front."""
    for rule in candidates:
        known = best.get(rule.sign)
        guards = rule.sign in _GUARDS
        if known is not None and not guards and (known.strong or not rule.strong):
            continue
        match = rule.search(text)
        if match is not None and not (guards and known is not None and known.start <= match.start()):
            best[rule.sign] = Found(rule.sign, rule.strong, match.start(), match.end())


def _unsupposed(best: dict[Sign, Found], text: str) -> dict[Sign, Found]:
    """Drop what stands behind an "if", and a promise that the same sentence refuses."""
    condition = best.pop(Sign.IF, None)
    prospect = best.pop(Sign.PROSPECT, None)
    silence = best.pop(Sign.SILENCE, None)
    if condition is not None:
        best = {sign: hit for sign, hit in best.items() if sign not in _SUPPOSABLE or hit.start < condition.start}
    if prospect is not None:
        best = {sign: hit for sign, hit in best.items() if sign not in _PROSPECTIVE or hit.start < prospect.start}
    if silence is not None:
        best = {sign: hit for sign, hit in best.items() if sign not in _DECISIONS or hit.end <= silence.start}
    if text.endswith("?"):
        best.pop(Sign.SCHEDULED, None)
    if _strong(best, Sign.INCOMPLETE) or text.endswith("?"):
        best = {sign: hit for sign, hit in best.items() if sign not in _DECISIONS}
    if _strong(best, Sign.INFO):
        best.pop(Sign.INCOMPLETE, None)
    if _strong(best, Sign.CANCELLED) or _strong(best, Sign.MOVED):
        best.pop(Sign.CLOSED, None)
    if '"' in text and _STATUS.search(text) is None:
        best = {sign: hit for sign, hit in best.items() if sign not in _DECISIONS or not _quoted(text, hit)}
    if any(_strong(best, sign) for sign in _DECISIONS):
        best = {sign: hit for sign, hit in best.items() if sign not in _ECLIPSED}
    return best


def _strong(best: dict[Sign, Found], sign: Sign) -> bool:
    return sign in best and best[sign].strong


def _quoted(text: str, hit: Found) -> bool:
    """Whether the words stand in quotation marks: somebody else's, or an example."""
    return text.count('"', 0, hit.start) % 2 == 1 or text[hit.start : hit.end].count('"') > 0
