"""People to talk to on a hard day."""

from __future__ import annotations

from onward.refocus.support import HelpLine, LineKind, by_country, help_lines

__all__ = ["HelpLine", "LineKind", "lines_by_country"]


def lines_by_country() -> dict[str, list[HelpLine]]:
    """Every help line that is shipped, by country code, most urgent kind first."""
    return by_country(help_lines())
