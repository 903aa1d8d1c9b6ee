"""Charts as SVG text, without script or style; widths are in percent, so that letters keep their size anywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

_ROW = 56
_BAR = 20


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it stands for, and how many."""

    label: str
    count: int


def bars(bars: Sequence[Bar], *, title: str, description: str, name: str = "chart") -> Markup:
    """Horizontal bars, the longest as wide as the chart. name: unique within the page."""
    largest = max((bar.count for bar in bars), default=0) or 1
    rows = Markup().join(_row(bar, place * _ROW, largest) for place, bar in enumerate(bars))
    return Markup(
        '<svg class="chart" role="img" aria-labelledby="{name}-title {name}-desc" width="100%" height="{height}" '
        'xmlns="http://www.w3.org/2000/svg"><title id="{name}-title">{title}</title>'
        '<desc id="{name}-desc">{description}</desc>{rows}</svg>'
    ).format(name=name, height=max(len(bars), 1) * _ROW, title=title, description=description, rows=rows)


def _row(bar: Bar, top: int, largest: int) -> Markup:
    return Markup(
        '<text x="0" y="{text}">{label}</text><text class="count" x="100%" y="{text}" text-anchor="end">{count}</text>'
        '<rect class="rail" x="0" y="{bar}" width="100%" height="{tall}" rx="6"/>'
        '<rect class="bar" x="0" y="{bar}" width="{wide}%" height="{tall}" rx="6"/>'
    ).format(
        text=top + 18,
        bar=top + 26,
        tall=_BAR,
        label=escape(bar.label),
        count=bar.count,
        wide=f"{100 * bar.count / largest:.2f}",
    )
