"""When an interview takes place."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.accept.meeting import is_cancellation, meeting_at

ZONE = "BEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"


def event(start: str) -> str:
    return f"BEGIN:VCALENDAR\r\n{ZONE}BEGIN:VEVENT\r\n{start}\r\nEND:VEVENT\r\nEND:VCALENDAR"


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("DTSTART:20260310T140000Z", datetime(2026, 3, 10, 14, tzinfo=UTC)),
        ("DTSTART;TZID=Europe/Berlin:20260310T140000", datetime(2026, 3, 10, 14, tzinfo=ZoneInfo("Europe/Berlin"))),
        (
            'DTSTART;TZID="W. Europe Standard Time":20260310T1400',
            datetime(2026, 3, 10, 14, tzinfo=ZoneInfo("Europe/Berlin")),
        ),
        ("DTSTART;TZID=Nowhere/Land:20260310T140000", datetime(2026, 3, 10, 14, tzinfo=UTC)),
        ("DTSTART;VALUE=DATE:20260310", datetime(2026, 3, 10, tzinfo=UTC)),
        (
            "DTSTART;TZID=Europe/\r\n Berlin:20260310T140000",
            datetime(2026, 3, 10, 14, tzinfo=ZoneInfo("Europe/Berlin")),
        ),
    ],
)
def test_the_start_of_the_event_is_read_with_its_zone(start: str, expected: datetime) -> None:
    assert meeting_at(event(start)) == expected


def test_a_floating_time_is_the_senders() -> None:
    zone = timezone(timedelta(hours=2))
    assert meeting_at(event("DTSTART:20260310T140000"), datetime(2026, 3, 1, tzinfo=zone)) == datetime(
        2026, 3, 10, 14, tzinfo=zone
    )


@pytest.mark.parametrize("calendar", ["", "nothing", "DTSTART:99999999T990000Z", "DTSTART:20260230"])
def test_no_time_is_no_time(calendar: str) -> None:
    assert meeting_at(calendar) is None


def test_a_cancellation_is_told_by_method_or_status() -> None:
    assert is_cancellation("BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\n")
    assert is_cancellation("STATUS:CANCELLED")
    assert not is_cancellation("METHOD:REQUEST\r\nSTATUS:CONFIRMED")


@given(st.text(alphabet='DTSARZI:;=0123456789/\r\n "', max_size=80))
def test_garbage_never_raises(calendar: str) -> None:
    meeting_at(f"BEGIN:VEVENT\nDTSTART{calendar}")
