"""Word lists written as text, so that a table reads as its words."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a text.

    >>> sorted(words("one two  two"))
    ['one', 'two']
    """
    return frozenset(text.split())


def either(text: str) -> str:
    """The words of a text as the alternatives of a regular expression.

    >>> either("engineer analy[sz]t")
    'engineer|analy[sz]t'
    """
    return "|".join(text.split())
