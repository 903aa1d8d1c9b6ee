"""When an interview takes place: the calendar part of a mail, as far as it is needed (RFC 5545)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

_LOOK = 64_000
_FOLDED = re.compile(r"\r?\n[ \t]")
_START = re.compile(r"^DTSTART([^:\r\n]*):(\d{8})(?:T(\d{4,6})(Z)?)?", re.MULTILINE)
_ZONE = re.compile(r'TZID="?/?([^";:,\r\n]{2,60})')
_CANCEL = re.compile(r"^(?:METHOD|STATUS):CANCEL", re.MULTILINE)

# Names that Outlook writes in place of the IANA ones (CLDR windowsZones, the usual ones of the six languages).
_WINDOWS = {
    "gmt standard time": "Europe/London",
    "greenwich standard time": "Atlantic/Reykjavik",
    "w. europe standard time": "Europe/Berlin",
    "central europe standard time": "Europe/Budapest",
    "central european standard time": "Europe/Warsaw",
    "romance standard time": "Europe/Paris",
    "e. europe standard time": "Europe/Chisinau",
    "gtb standard time": "Europe/Bucharest",
    "fle standard time": "Europe/Kiev",
    "eastern standard time": "America/New_York",
    "central standard time": "America/Chicago",
    "mountain standard time": "America/Denver",
    "pacific standard time": "America/Los_Angeles",
    "e. south america standard time": "America/Sao_Paulo",
    "argentina standard time": "America/Buenos_Aires",
    "sa pacific standard time": "America/Bogota",
    "central standard time (mexico)": "America/Mexico_City",
    "india standard time": "Asia/Kolkata",
    "utc": "UTC",
}


def _unfolded(calendar: str) -> str:
    """The event's own lines: long lines joined, time zone definitions (which have a DTSTART too) left out."""
    text = _FOLDED.sub("", calendar[:_LOOK])
    event = text.find("BEGIN:VEVENT")
    return text[event:] if event >= 0 else text


def is_cancellation(calendar: str) -> bool:
    """Whether the calendar part takes a meeting back."""
    return _CANCEL.search(calendar[:_LOOK]) is not None


def meeting_at(calendar: str, sent_at: datetime | None = None) -> datetime | None:
    r"""Start of the meeting in the calendar part, with its zone; None when there is none.

    A floating time is taken in the zone of `sent_at`, where that has one, else in UTC; a whole day counts from its
    midnight.

    >>> meeting_at("BEGIN:VEVENT\nDTSTART:20260310T140000Z\nEND:VEVENT")
    datetime.datetime(2026, 3, 10, 14, 0, tzinfo=datetime.timezone.utc)
    """
    found = _START.search(_unfolded(calendar)) if calendar else None
    if found is None:
        return None
    parameters, day, clock, utc = found.groups()
    try:
        start = datetime.strptime(day + (clock or "0000")[:4], "%Y%m%d%H%M").replace(tzinfo=UTC)
    except ValueError:
        return None
    if utc:
        return start
    floating = sent_at.tzinfo if sent_at is not None and sent_at.tzinfo is not None else UTC
    return start.replace(tzinfo=_zone(parameters) or floating)


def _zone(parameters: str) -> tzinfo | None:
    """The zone of a TZID parameter; None where it is absent or unknown."""
    named = _ZONE.search(parameters)
    if named is None:
        return None
    name = named[1].strip()
    try:
        return ZoneInfo(_WINDOWS.get(name.lower(), name))
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError
        return None
