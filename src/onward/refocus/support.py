"""Help lines by country, each row of `helplines.csv` with its source; nothing is added and no date is changed."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from importlib.resources import files

OLD_AFTER = timedelta(days=180)


class LineKind(StrEnum):
    """What a line is for, most urgent first."""

    EMERGENCY = "emergency"
    CRISIS_LINE = "crisis_line"
    LISTENING = "listening"
    TEXT_LINE = "text_line"


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One help line.

    country: ISO 3166-1 code; languages: ISO 639-1 codes.
    verified_on: YYYY-MM-DD, YYYY-MM, YYYY or "".
    """

    country: str
    languages: tuple[str, ...]
    kind: LineKind
    name: str
    number: str
    hours: str
    cost: str
    source: str
    verified_on: str
    note: str

    def is_old(self, today: date) -> bool:
        """Whether its check is more than 180 days ago or unknown; a month or year counts from its first day."""
        checked = _first_day(self.verified_on)
        return checked is None or today - checked > OLD_AFTER


def help_lines() -> list[HelpLine]:
    """Every line that is shipped, in the order of the file."""
    return read(files("onward.refocus").joinpath("helplines.csv").read_text(encoding="utf-8"))


def read(text: str) -> list[HelpLine]:
    """Lines from CSV with a header row. Raises KeyError and ValueError for a table of another shape."""
    return [
        HelpLine(
            row["country"],
            tuple(row["language"].split(";")),
            LineKind(row["kind"]),
            row["name"],
            row["number"],
            row["hours"],
            row["cost"],
            row["source"],
            row["verified_on"],
            row["note"],
        )
        for row in csv.DictReader(io.StringIO(text))
    ]


def by_country(lines: Iterable[HelpLine]) -> dict[str, list[HelpLine]]:
    """Lines of each country, most urgent kind first, countries in the order of the file."""
    found: dict[str, list[HelpLine]] = {}
    for line in lines:
        found.setdefault(line.country, []).append(line)
    order = list(LineKind)
    return {country: sorted(group, key=lambda line: order.index(line.kind)) for country, group in found.items()}


def _first_day(written: str) -> date | None:
    """The first day of a date that may lack its day or month.

    >>> _first_day("2024-01"), _first_day("")
    (datetime.date(2024, 1, 1), None)
    """
    parts = [int(part) for part in written.split("-") if part]
    return date(*[*parts, 1, 1][:3]) if parts else None
