"""Literals a pattern cannot match without."""

import pytest

from onward.accept.phrases.needed import needed


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("has been closed", ("has been closed",)),
        ("(we|they) (clos|fill)(e|ed)?", ("clos", "fill")),
        ("colou?r", ("colo",)),
        ("(not )?again", ("again",)),
        (r"\S+ (?!never)later", ("later",)),
        ("(a|b)", ()),
    ],
)
def test_needed_words(pattern: str, words: tuple[str, ...]) -> None:
    assert tuple(word.strip() for word in needed(pattern)) == words


def test_an_unbalanced_pattern_is_refused() -> None:
    with pytest.raises(ValueError, match="unbalanced"):
        needed("(open")
