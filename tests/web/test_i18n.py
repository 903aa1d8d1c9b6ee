from __future__ import annotations

from datetime import date, datetime
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from onward.store.journal import Journal
from onward.web import i18n, page
from onward.web.i18n import Words, accepted, choose
from web.conftest import Opener

ENGLISH = Words(NullTranslations())


def test_a_day_tells_its_year_unless_it_is_this_one() -> None:
    assert ENGLISH.day(date(2026, 3, 9), date(2026, 6, 1)) == "9 March"
    assert ENGLISH.day(date(2025, 12, 31), date(2026, 6, 1)) == "31 December 2025"
    assert ENGLISH.day(date(2026, 3, 9)) == "9 March 2026"


def test_a_moment_tells_the_weekday_and_the_time_as_written() -> None:
    at = datetime.fromisoformat("2026-06-04T10:00:00-07:00")
    assert ENGLISH.moment(at, date(2026, 6, 1)) == "Thursday 4 June, 10:00"


def test_a_sentence_takes_its_values_and_its_number() -> None:
    assert ENGLISH("100 %") == "100 %"
    assert ENGLISH("At %(employer)s", employer="A % B") == "At A % B"
    assert ENGLISH.plural("%(n)d finding", "%(n)d findings", 1) == "1 finding"
    assert ENGLISH.plural("%(n)d finding", "%(n)d findings", 2) == "2 findings"


@pytest.mark.parametrize(
    ("chosen", "accept", "spoken"),
    [
        ("de", "en", "de"),
        ("", "de", "de"),
        ("", "DE-ch", "de"),
        ("", "fr, de;q=0.3, en;q=0.2", "de"),
        ("", "de;q=0, en", "en"),
        ("", "*", "en"),
        ("", "", "en"),
        ("klingon", "de", "de"),
        ("", "de;q=x, en", "en"),
    ],
)
def test_the_choice_comes_first_then_the_browser_then_english(chosen: str, accept: str, spoken: str) -> None:
    assert choose(chosen, accept) == spoken


def test_a_hostile_header_costs_nothing() -> None:
    assert len(accepted("a," * 1_000_000)) <= 251


def test_a_language_without_catalogue_speaks_english() -> None:
    assert i18n.translations("xx").gettext("Today") == "Today"


def test_german_pages_speak_german(journal: Journal, opener: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-28 interview_invited Acme / Welder
    """
    with (i18n.LOCALE / "de" / "LC_MESSAGES" / "onward.po").open("rb") as source:
        compiled = BytesIO()
        write_mo(compiled, read_po(source, locale="de"))
    compiled.seek(0)
    german = GNUTranslations(compiled)
    monkeypatch.setattr(i18n, "translations", lambda _: german)
    page.environment.cache_clear()
    told = opener().get("/", headers={"Accept-Language": "de"}).text
    page.environment.cache_clear()
    assert '<html lang="de"' in told
    assert "<title>Heute · Onward</title>" in told
    assert "28. Mai" in told
    assert "Zum Inhalt springen" in told


def test_a_catalogue_is_found_where_the_build_puts_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "de" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    words = i18n.LOCALE / "de" / "LC_MESSAGES" / "onward.po"
    with words.open("rb") as source, (folder / "onward.mo").open("wb") as built:
        write_mo(built, read_po(source, locale="de"))
    monkeypatch.setattr(i18n, "LOCALE", tmp_path)
    i18n.translations.cache_clear()
    assert i18n.translations("de").gettext("Today") == "Heute"
    i18n.translations.cache_clear()
