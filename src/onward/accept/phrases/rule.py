r"""The notation of the phrase files, and its compilation.

A language file holds `WORDS` (named word classes) and `PHRASES` (a sign and its rules, one a line). In a rule

- `<NAME>` stands for a word class, `(a|b)` for alternatives;
- ` ~ ` for the rest of a word and up to six further words, ` ~~ ` for up to fourteen;
- a word matches as the beginning of a word unless a space or `\b` follows; of up to three letters, within `( | )`,
  it is a whole word;
- a line beginning with `?` is weak: it supports a finding but does not make one;
- accents may be written; text and rules are folded alike.

Rules never look beyond a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum, auto
from functools import cache
from importlib import import_module

from onward.accept.normalise import fold
from onward.accept.phrases.needed import all_needed

LANGUAGES = ("en", "de", "fr", "es", "it", "pt")


class Sign(StrEnum):
    """What a sentence says, or what kind of mail it betrays."""

    REFUSED = auto()  # this person does not go on
    CHOSEN = auto()  # somebody else was chosen
    CLOSED = auto()  # vacancy cancelled, frozen, withdrawn
    FILLED = auto()  # vacancy filled, nothing said by whom
    REGRET = auto()  # unfortunately, sorry to say
    FAREWELL = auto()  # all the best for your search, do look at our other posts, kept on file
    ACK = auto()
    STATUS = auto()
    KEPT = auto()  # talent pool, on file
    INCOMPLETE = auto()
    INFO = auto()
    ASSESSMENT = auto()
    INVITE = auto()
    SCHEDULED = auto()
    MOVED = auto()
    CANCELLED = auto()
    OFFER = auto()
    WITHDRAWN = auto()
    OUTREACH = auto()
    ALERT = auto()
    SURVEY = auto()
    SERVICE = auto()  # one-time code, account, password, terms
    DECOY = auto()  # another sort of application: visa, loan, course, insurance, app
    PROMOTION = auto()  # webinar, course, advice, discount
    CONTEXT = auto()  # an application of the reader's is spoken of
    JOB = auto()  # words of work and hiring
    IF = auto()  # what follows is supposed, not said
    PROSPECT = auto()  # what follows may come later, for some
    SILENCE = auto()  # what not hearing back would mean, or who would not be told: says nothing about now
    APPLIES = auto()  # own mail: applies
    WITHDRAWS = auto()  # own mail: ends the application
    NUDGES = auto()  # own mail: asks where things stand


@dataclass(slots=True)
class Rule:
    """One line of a phrase file.

    needs: sets of words; a sentence without a word of each cannot match.
    search: first match in a folded sentence; the pattern is compiled at the first call and called directly afterwards.
    """

    sign: Sign
    strong: bool
    source: str
    needs: tuple[tuple[str, ...], ...]
    search: Callable[[str], re.Match[str] | None] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self.search = self._first_search

    def _first_search(self, folded: str) -> re.Match[str] | None:
        self.search = re.compile(self.source).search
        return self.search(folded)


@cache
def rules(language: str) -> tuple[Rule, ...]:
    """All rules of one language."""
    module = import_module(f"onward.accept.phrases.{language}")
    words: dict[str, str] = module.WORDS
    phrases: dict[Sign, str] = module.PHRASES
    return tuple(
        _rule(sign, line.strip(), words)
        for sign, lines in phrases.items()
        for line in lines.splitlines()
        if line.strip()
    )


def _rule(sign: Sign, line: str, words: dict[str, str]) -> Rule:
    strong = not line.startswith("?")
    source = line.removeprefix("?").strip()
    while _NAME.search(source):
        source = _NAME.sub(lambda name: f"({words[name[1]]})", source)
    if not source.isascii():
        source = _UMLAUT.sub(lambda match: fold(match.group()) + "e?", source).replace("ß", "ss?")
    source = fold_pattern(source)
    return Rule(sign, strong, _spread(source), all_needed(source.replace(" ~~ ", r"\S ").replace(" ~ ", r"\S ")))


def fold_pattern(source: str) -> str:
    """Accents off, letters lowered, escapes kept."""
    return "".join(piece if piece.startswith("\\") else fold(piece) for piece in _ESCAPE.split(source) if piece)


_NAME = re.compile(r"<([A-Z_]+)>")
_UMLAUT = re.compile(r"[äöü]")
_ESCAPE = re.compile(r"(\\.)")
_OPEN = re.compile(r"\((?!\?)")
_GROUP = re.compile(r"(?<![a-z)\]])\(([a-z][^()]*)\)(?![(\w\\]|\?[a-z(])")
_SHORT = re.compile(r"(?<![^|(])([a-z]{1,3})(?=[|)])")


def _spread(source: str) -> str:
    """The notation as a regular expression."""
    source = _GROUP.sub(lambda group: _SHORT.sub(r"\1\\b", group.group()), source)
    source = source.replace(" ~~ ", r"\S*(?: \S+){0,14}? ").replace(" ~ ", r"\S*(?: \S+){0,6}? ")
    return r"(?<![a-z])(?:" + _OPEN.sub("(?:", source) + ")"
