"""Where sentences end."""

from onward.accept.normalise import normalise
from onward.accept.sentences import LONGEST, MOST, split


def sentences(text: str) -> list[str]:
    return [sentence.folded for sentence in split(normalise(text))]


def test_end_marks_line_breaks_and_bullets_end_a_sentence() -> None:
    assert sentences("One thing. Another!\n\nA third\nFour; five") == [
        "one thing.",
        "another!",
        "a third",
        "four;",
        "five",
    ]


def test_titles_and_abbreviations_do_not() -> None:
    told = sentences("Dear Dr. Low, we met on 5. May. Ann came too.")
    assert told == ["dear dr. low, we met on 5. may.", "ann came too."]


def test_an_endless_line_is_looked_at_in_windows() -> None:
    assert all(len(part) <= LONGEST for part in sentences("word " * 5_000))
    assert len(sentences("Yes. " * 5_000)) <= MOST


def test_places_lead_back_to_the_text() -> None:
    normal = normalise("Hello Ann.  The post\u200b is yours.")
    first, second = split(normal)
    assert normal.verbatim(first.start, first.end) == "Hello Ann."
    assert normal.verbatim(second.start, second.end) == "The post\u200b is yours."
