"""One measured figure, its budget, and the table they are printed in."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Limit(StrEnum):
    """On which side of the budget a figure has to stay."""

    LEAST = "≥"
    MOST = "<"


@dataclass(frozen=True, slots=True)
class Budget:
    """A bound in the unit of its figure."""

    limit: Limit
    value: float

    def __str__(self) -> str:
        return f"{self.limit} {number(self.value)}"

    def kept_by(self, value: float) -> bool:
        """Whether a value stays within the budget."""
        return value >= self.value if self.limit is Limit.LEAST else value < self.value


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured.

    plain: the same done with the standard library alone, in the same unit; None where there is no such way.
    """

    name: str
    value: float
    unit: str
    budget: Budget | None = None
    plain: float | None = None

    def row(self) -> tuple[str, ...]:
        """The cells of its line."""
        verdict = "" if self.budget is None else "yes" if self.budget.kept_by(self.value) else "no"
        budget = str(self.budget) if self.budget else ""
        plain = number(self.plain) if self.plain else ""
        ratio = f"{self.value / self.plain:.2f}" if self.plain else ""
        return self.name, number(self.value), self.unit, budget, verdict, plain, ratio


HEAD = ("figure", "value", "unit", "budget", "kept", "plain Python", "ratio")


def at_least(value: float) -> Budget:
    """A budget that is kept by this or more."""
    return Budget(Limit.LEAST, value)


def below(value: float) -> Budget:
    """A budget that is kept by less than this."""
    return Budget(Limit.MOST, value)


def number(value: float) -> str:
    """A number with about three significant digits.

    >>> number(12345.6), number(34.56), number(0.1234)
    ('12,346', '34.6', '0.123')
    """
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.3g}"


def table(figures: Sequence[Figure]) -> str:
    """The figures as aligned plain text."""
    rows = [HEAD, *(figure.row() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    right = {1, 3, 5, 6}
    return "\n".join(
        "  ".join(
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def show(measure: Callable[[bool], Sequence[Figure]]) -> None:
    """Measure and print one group alone; `--quick` takes small sizes."""
    sys.stdout.write(table(measure("--quick" in sys.argv)) + "\n")
