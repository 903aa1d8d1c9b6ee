"""The phrase files keep to their notation."""

import json
import re
from pathlib import Path

import pytest

from onward.accept.normalise import normalise
from onward.accept.phrases.rule import LANGUAGES, Rule, Sign, rules
from onward.accept.sentences import split

CORPUS = Path(__file__).parents[2] / "corpus" / "rules"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_compiles_and_every_sign_is_spoken(language: str) -> None:
    for rule in rules(language):
        re.compile(rule.source)
    assert {rule.sign for rule in rules(language)} == set(Sign)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_matches_without_a_word_it_needs(language: str) -> None:
    rows = (CORPUS / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    folded = [sentence.folded for row in rows for sentence in split(normalise(json.loads(row)["body"]))]
    matched = 0
    for rule in rules(language):
        for text in folded:
            if rule.search(text) is not None:
                matched += 1
                assert all(any(word in text for word in words) for words in rule.needs), (rule.source, text)
    assert matched > 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_gap_in_a_rule_can_be_filled_in_two_ways(language: str) -> None:
    for rule in rules(language):
        assert r"(?:\S* \S+)" not in rule.source, rule.source


def only(language: str, sign: Sign, text: str) -> list[Rule]:
    return [rule for rule in rules(language) if rule.sign is sign and rule.strong and rule.search(text)]


def test_umlauts_may_be_written_in_two_letters() -> None:
    assert only("de", Sign.ACK, "wir bestaetigen den eingang ihrer bewerbung")
    assert only("de", Sign.ACK, "wir bestatigen den eingang ihrer bewerbung")
