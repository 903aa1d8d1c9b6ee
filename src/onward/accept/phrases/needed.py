"""Literals that any match of a pattern must contain: a cheap test before the expensive one."""

from __future__ import annotations

import re
from functools import cache
from string import digits

_ESCAPE = re.compile(r"\\.|\[[^\]]*\]")
_WORD = re.compile(r"[a-z]{2,}")
_LITERAL = re.compile(r"[a-z][a-z ']*[a-z ]")
_SPECIAL = re.compile(r"[^a-z '|]")
_OPTIONAL = re.compile(r".(?=[?*]|\{0)")  # an optional letter ends a literal
_DIGIT = re.compile(r"\\d(?![*?]|\{0)")  # one that cannot be left out
_MARK = re.compile(r"[()|]")
SHORTEST = 2
_EVERYWHERE = 60.0
MOST_SETS = 3
_COMMON = frozenset(
    "the you your this that and for our with not are have has was will from all any been can its were what would "
    "sie ihr ihre die der das und ist mit von fur den dem ein eine wir uns nicht auf bei "
    "vous votre nous notre les des est pas une pour que qui avec sur dans ton "
    "que para por los las una con del tu su es no se nos le te "
    "che per una non con del della il la un ti le sono si "
    "que para uma nao com do da seu sua um os as em voce".split()
)


@cache
def needed(pattern: str) -> tuple[str, ...]:
    """Any one of these stands in every match of `pattern`; empty when nothing can be said.

    Knows the subset the rules are written in: groups `(a|b)` and `(?:a|b)`, character sets, the quantifiers ? * + {m,n},
    look-around (which asks for nothing).

    >>> needed("has been (filled|closed)( by x)?")
    ('has been ',)
    >>> needed("(we|they) ~ (fill(ed)?|close)")
    ('fill', 'close')
    """
    return next(iter(all_needed(pattern)), ())


@cache
def all_needed(pattern: str) -> tuple[tuple[str, ...], ...]:
    """Up to three sets of words; every match of `pattern` holds a word of each.

    >>> all_needed("(we|they) ~ (fill(ed)?|close) ~ (vacancy|position)")
    (('vacancy', 'position'), ('fill', 'close'), ('we', 'they'))
    """
    if _SPECIAL.search(pattern) is None:
        words = pattern.split("|")
        if all(map(_LITERAL.fullmatch, words)):
            return (tuple(dict.fromkeys(words)),)
    choices = [_options(branch) for branch in _split(pattern)]
    return tuple(
        tuple(dict.fromkeys(word for choice in choices for word in choice[rank]))
        for rank in range(min([MOST_SETS, *map(len, choices)]))
    )


def _split(pattern: str) -> list[str]:
    """Alternatives at the top level."""
    if "(" not in pattern:
        return pattern.split("|")
    parts, depth, start = [], 0, 0
    for mark in _MARK.finditer(pattern):
        if mark[0] == "(":
            depth += 1
        elif mark[0] == ")":
            depth -= 1
        elif depth == 0:
            parts.append(pattern[start : mark.start()])
            start = mark.end()
    return [*parts, pattern[start:]]


def _options(pattern: str) -> list[tuple[str, ...]]:
    """Obligatory literals, or sets of literals, of one alternative, the most telling first."""
    if _WORD.fullmatch(pattern):
        return [(pattern,)]
    options: list[tuple[str, ...]] = []
    plain: list[str] = []
    place = 0
    while (start := pattern.find("(", place)) >= 0:
        end = _closing(pattern, start)
        inner, after = pattern[start + 1 : end], pattern[end + 1 : end + 4]
        optional = after[:1] in {"?", "*"} or after[:2] == "{0"
        look = inner.startswith(("?=", "?!", "?<"))
        if not optional and not look:
            found = needed(inner.removeprefix("?:"))
            if found:
                options.append(found)
        plain += (pattern[place:start], "\0")
        place = end + 1
    plain.append(pattern[place:])
    text = _ESCAPE.sub("\0", "".join(plain))
    text = _OPTIONAL.sub("\0", text)
    options += [(word,) for word in _LITERAL.findall(text) if len(word.strip()) >= SHORTEST]
    if not options and _DIGIT.search(pattern):
        options.append(tuple(digits))
    return sorted(options, key=_cost)


def _closing(pattern: str, start: int) -> int:
    """Place of the parenthesis that closes the one at `start`."""
    depth = 0
    for mark in _MARK.finditer(pattern, start):
        depth += {"(": 1, ")": -1}.get(mark[0], 0)
        if depth == 0:
            return mark.start()
    raise ValueError(f"unbalanced pattern: {pattern}")


@cache
def _cost(words: tuple[str, ...]) -> float:
    """Many short words are the worst test, and words that stand in every sentence are none."""
    return sum(100.0 / len(word) ** 2 + (_EVERYWHERE if word.strip() in _COMMON else 1) for word in words)
