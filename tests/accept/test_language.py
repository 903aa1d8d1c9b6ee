"""Telling six languages by their small words."""

import pytest

from onward.accept.language import language, likely
from onward.accept.normalise import fold

LETTERS = {
    "en": "Thank you for the time you gave us, we will be in touch with you.",
    "de": "Vielen Dank für die Zeit, die Sie sich genommen haben, wir melden uns bei Ihnen.",
    "fr": "Merci pour le temps que vous nous avez accordé, nous reviendrons vers vous.",
    "es": "Gracias por el tiempo que nos ha dedicado, le escribiremos con una respuesta.",
    "it": "Grazie per il tempo che ci hai dedicato, ti scriveremo con una risposta della commissione.",
    "pt": "Obrigado pelo tempo que nos dedicou, não demoramos a dar uma resposta à sua candidatura.",
}


@pytest.mark.parametrize(("code", "text"), LETTERS.items())
def test_each_language_is_recognised(code: str, text: str) -> None:
    assert language(text) == code


def test_words_that_tell_nothing_give_no_language_and_all_are_tried() -> None:
    assert likely("xyzzy 42") == ("", ["en", "de", "fr", "es", "it", "pt"])


def test_a_bilingual_mail_is_read_in_both() -> None:
    assert set(likely(fold(LETTERS["de"] + " " + LETTERS["en"]))[1]) >= {"de", "en"}
