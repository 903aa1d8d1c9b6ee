from __future__ import annotations

import re
from datetime import date

import pytest

from onward.refocus.support import LineKind, by_country, help_lines, read

HEADER = "country,language,kind,name,number,hours,cost,source,source_seen,verified_on,note\n"


def test_every_line_has_a_country_a_number_and_a_source() -> None:
    lines = help_lines()
    assert len(lines) > 50
    for line in lines:
        assert re.fullmatch("[A-Z]{2}", line.country)
        assert all(re.fullmatch("[a-z]{2}", language) for language in line.languages)
        assert line.name
        assert re.search(r"\d", line.number)
        assert line.source
        assert re.fullmatch(r"(\d{4}(-\d\d(-\d\d)?)?)?", line.verified_on)


def test_every_country_has_an_emergency_number_and_someone_to_talk_to() -> None:
    for country, lines in by_country(help_lines()).items():
        kinds = {line.kind for line in lines}
        assert LineKind.EMERGENCY in kinds, country
        assert kinds & {LineKind.CRISIS_LINE, LineKind.LISTENING}, country


@pytest.mark.parametrize(
    ("verified_on", "today", "is_old"),
    [
        ("2026-01-01", date(2026, 6, 30), False),
        ("2026-01-01", date(2026, 7, 1), True),
        ("2026-01", date(2026, 6, 30), False),
        ("2026-01", date(2026, 7, 1), True),
        ("2026", date(2026, 6, 30), False),
        ("2025", date(2026, 1, 1), True),
        ("", date(2026, 1, 1), True),
    ],
)
def test_a_check_is_old_after_180_days_and_a_missing_one_always(verified_on: str, today: date, is_old: bool) -> None:
    (line,) = read(f"{HEADER}XX,en,listening,Talk,123,,,a book,yes,{verified_on},\n")
    assert line.is_old(today) is is_old


def test_lines_of_a_country_come_most_urgent_first() -> None:
    told = "XX,en,text_line,T,1,,,s,,,\nYY,en,listening,L,2,,,s,,,\nXX,en,emergency,E,3,,,s,,,\n"
    found = by_country(read(HEADER + told))
    assert list(found) == ["XX", "YY"]
    assert [line.name for line in found["XX"]] == ["E", "T"]


def test_a_table_of_another_shape_is_refused() -> None:
    with pytest.raises(ValueError, match="shout"):
        read(f"{HEADER}XX,en,shout,Talk,123,,,s,,,\n")
    with pytest.raises(KeyError):
        read("country,number\nXX,1\n")
