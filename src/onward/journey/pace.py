"""Bad news at the person's own pace: a fresh no stays closed until it is opened."""

from __future__ import annotations

from datetime import date, timedelta

from onward.journey.event import Kind

NEWS_OF_AN_ENDING = frozenset({Kind.REJECTED, Kind.POSITION_CLOSED})
SEALED_FOR = timedelta(days=14)


def sealed(kind: Kind | None, on: date | None, today: date, *, opened: bool = False) -> bool:
    """Whether this news is shown only as "an answer arrived". Older and undated news is open, and so is what was read.

    >>> sealed(Kind.REJECTED, date(2026, 3, 1), today=date(2026, 3, 14))
    True
    >>> sealed(Kind.REJECTED, date(2026, 3, 1), today=date(2026, 3, 15))
    False
    """
    if opened or kind not in NEWS_OF_AN_ENDING or on is None:
        return False
    return today - on < SEALED_FOR
