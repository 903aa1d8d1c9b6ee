"""The catalogues are complete, up to date with the sources, and say the same things."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import read_po

from onward.web.i18n import LANGUAGES, LOCALE

SOURCE = Path(__file__).parents[2] / "src"
METHODS = [("**.py", "python"), ("**/templates/**.html", "jinja2")]
KEYWORDS = {**DEFAULT_KEYWORDS, "mark": None, "plural": (1, 2)}
PLACEHOLDER = re.compile(r"%\(\w+\)[ds]")
FOREIGN = sorted(LANGUAGES.keys() - {"en"})


@cache
def in_the_sources() -> frozenset[str | tuple[str, ...]]:
    options = {"**/templates/**.html": {"trimmed": "true"}}
    found = extract_from_dir(SOURCE, METHODS, options, keywords=KEYWORDS)
    return frozenset(message for _, _, message, _, _ in found)


def catalogue(language: str) -> Catalog:
    with (LOCALE / language / "LC_MESSAGES" / "onward.po").open("rb") as opened:
        return read_po(opened, locale=language)


@pytest.mark.parametrize("language", FOREIGN)
def test_it_holds_exactly_what_the_sources_say(language: str) -> None:
    known = {message.id for message in catalogue(language) if message.id}
    assert in_the_sources() - known == set(), "run: make catalogues"
    assert known - in_the_sources() == set(), "run: make catalogues"


@pytest.mark.parametrize("language", FOREIGN)
def test_every_sentence_is_translated_and_none_is_a_guess(language: str) -> None:
    for message in catalogue(language):
        if message.id:
            told = message.string if isinstance(message.string, tuple) else (message.string,)
            assert all(told), message.id
            assert not message.fuzzy, message.id


@pytest.mark.parametrize("language", FOREIGN)
def test_every_translation_takes_the_same_values(language: str) -> None:
    for message in catalogue(language):
        if message.id:
            asked = message.id if isinstance(message.id, tuple) else (message.id,)
            told = message.string if isinstance(message.string, tuple) else (message.string,)
            allowed = set(PLACEHOLDER.findall(" ".join(asked)))
            for one in told:
                assert set(PLACEHOLDER.findall(one)) <= allowed, message.id
            assert set(PLACEHOLDER.findall(told[-1])) == set(PLACEHOLDER.findall(asked[-1])), message.id


def test_the_sources_speak_as_agreed() -> None:
    """No shouting, no emoji, no word of war or blame."""
    banned = re.compile(
        r"!|unfortunately|fail|overdue|streak|reject(?!ion is)|fight|battle|crush|winner|ghost|[\U0001F300-\U0001FAFF]",
        re.IGNORECASE,
    )
    for message in in_the_sources():
        for text in message if isinstance(message, tuple) else (message,):
            assert not banned.search(text), text
            for sentence in re.split(r"(?<=[.?:;])\s", text):
                assert len(sentence.split()) <= 20, sentence
