"""Cleaning for matching, and the way back to the original."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from onward.accept.normalise import HEAD, TAIL, capped, fold, newest, normalise


def back(text: str) -> str:
    normal = normalise(text)
    return normal.verbatim(0, len(normal.text))


def test_padding_and_typographic_quotes_become_plain() -> None:
    assert normalise("We haven’t\u200b\u034f \u00adseen “you”.").text == 'We haven\'t seen "you".'


def test_wrapped_lines_are_joined_and_paragraphs_stay_apart() -> None:
    wrapped = "This is a line that a mail program wrapped after a while\nand here it goes on.\n\nNew paragraph"
    assert normalise(wrapped).text == (
        "This is a line that a mail program wrapped after a while and here it goes on.\nNew paragraph"
    )


def test_short_lines_and_list_items_stay_lines() -> None:
    assert normalise("Date: Monday\nPlace: Harbour\n- one\n- two").text == "Date: Monday\nPlace: Harbour\n- one\n- two"


def test_letters_in_two_pieces_are_put_together_and_found_again() -> None:
    apart = unicodedata.normalize("NFD", "Votre candidature a été lue.")
    normal = normalise(apart)
    assert normal.text == "Votre candidature a été lue."
    assert normal.verbatim(18, 23).strip() == unicodedata.normalize("NFD", "a été")


def test_opening_quote_stays_with_its_sentence() -> None:
    assert normalise("Liebe Leser,\n\n„Leider“ steht da.").text == 'Liebe Leser,\n"Leider" steht da.'


@given(st.text())
def test_the_whole_is_found_again(text: str) -> None:
    assert back(text) in text
    assert normalise(back(text)).text.split() == normalise(text).text.split()


@given(st.text(), st.data())
def test_any_stretch_comes_from_the_original(text: str, data: st.DataObject) -> None:
    normal = normalise(text)
    start = data.draw(st.integers(0, len(normal.text)))
    end = data.draw(st.integers(start, len(normal.text)))
    assert normal.verbatim(start, end) in text


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_work_is_bounded_by_head_and_tail() -> None:
    assert len(capped("x" * 5_000_000)) == HEAD + TAIL + 2
    assert capped("short") == "short"


def test_quoted_mail_below_is_cut_in_every_language() -> None:
    for line in (
        "On Tue, 3 Mar 2026 at 10:12, Ann Low <ann@low.example> wrote:",
        "Am 03.03.2026 um 10:12 schrieb Ann Low:",
        "Le mar. 3 mars 2026 à 10:12, Ann Low a écrit :",
        "El mar, 3 mar 2026 a las 10:12, Ann Low escribió:",
        "Il giorno mar 3 mar 2026 alle 10:12 Ann Low ha scritto:",
        "Em ter., 3 de mar. de 2026 às 10:12, Ann Low escreveu:",
        "-----Original Message-----",
        "From: Ann Low\nSent: Tuesday",
        "Von: Ann Low\nGesendet: Dienstag",
        "De : Ann Low\nEnvoyé : mardi",
    ):
        assert "old words" not in newest(f"The new words come first.\n\n{line}\n> old words\n> old words again")


def test_an_answer_below_the_quotation_is_kept() -> None:
    assert "new words" in newest("On Tue, 3 Mar 2026 Ann Low wrote:\n> old words\n\nHere are the new words.")


def test_a_forward_without_own_words_is_kept_whole() -> None:
    forwarded = "---------- Forwarded message ----------\nFrom: x\nWe are sorry."
    assert newest(forwarded) == forwarded


def test_signature_and_small_print_are_cut() -> None:
    text = "Thank you for coming to see us.\n-- \nAnn Low\nHarbour Ltd"
    assert newest(text).strip() == "Thank you for coming to see us."
    letter = f"{'A sentence about the day. ' * 12}\n\nThis is an automated message, we reject replies."
    assert "automated" not in newest(letter)


def test_a_notice_on_top_takes_nothing_with_it() -> None:
    text = f"This is an automated message.\n\n{'A sentence about the day. ' * 12}"
    assert newest(text) == text
