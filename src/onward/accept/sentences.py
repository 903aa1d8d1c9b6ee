"""Sentences of a cleaned text, each with the way back to its verbatim original."""

from __future__ import annotations

import re
from typing import NamedTuple

from onward.accept.normalise import Normal, fold

LONGEST = 600  # a longer stretch without an end mark is a table or a list; patterns look at windows of this size
MOST = 160

# A character stands first, as the search is quick to find one; a row of marks is tried once, at its beginning.
_END = re.compile(r"[.!?](?<![.!?][.!?])[.!?]*+[\"')\]]*+(?= +[^a-z ])|[;•|](?= )|\n")
_SHORT = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|hr|herrn|fr|sr|sra|srta|dott|sig|st|nr|no|ref|ca|bzw|inkl|evtl|ggf|tel|dipl|ing|z\.b|d\.h"
    r"|u\.a|e\.g|i\.e|p\.ej|vs|approx|jan|feb|aug|sept|oct|okt|nov|dec|dez)|\b[a-z]|\b\d{1,2})\.$",
    re.IGNORECASE,
)


class Sentence(NamedTuple):
    """One sentence: its place in the cleaned text, and its folded wording."""

    start: int
    end: int
    folded: str
    subject: bool = False


def split(normal: Normal) -> list[Sentence]:
    """Sentences in order; headings and list items count as sentences of their own."""
    text, folded = normal.text, fold(normal.text)
    found: list[Sentence] = []
    start = 0
    for match in _END.finditer(text):
        end = match.end()
        if match.group() == "." and _SHORT.search(text, max(start, end - 8), end):
            continue
        _add(found, folded, start, end)
        start = end
        if len(found) >= MOST:
            return found
    _add(found, folded, start, len(text))
    return found


def _add(found: list[Sentence], folded: str, start: int, end: int) -> None:
    for place in range(start, end, LONGEST):
        stop = min(place + LONGEST, end)
        words = folded[place:stop].strip()
        if len(words) > 1:
            found.append(Sentence(place, stop, words))
