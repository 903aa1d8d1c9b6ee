"""The search of the example: Iris Calder plans exhibitions, her museum has closed, and she looks for the next place.

Five months, about forty applications, mostly in English, some in German and French. Most end in a no or in silence, as
most do; a few lead to a conversation, two refusals are recent, one place is offered and one talk is still to come.
"""

from __future__ import annotations

from datetime import date, timedelta
from importlib.resources import files
from random import Random

from onward.sources.example.course import Channel, Course, steps
from onward.sources.example.people import Owner

IRIS = Owner("Iris", "Calder", "letterbox.example")
DAYS = 152
MESSAGES = 600
LANGUAGE_SHARES = (70, 18, 12, 0, 0, 0)

FIRST = "invite 7, time suits 0, scheduled 1, thanks 0"
TALK = "invite 8, time suits 1, scheduled 1, thanks 0"
SECOND = "second invite 4, time suits 0, scheduled 1, thanks 0"
BEGUN = "Pendle Arches Trust"


def courses(today: date, rng: Random) -> list[Course]:
    """The courses of the example search, seen from `today`."""
    found = []
    for line in files("onward.sources.example").joinpath("words", "story.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        days, channel, language, employer, title, plan = line.split(" | ")
        course = plan.replace("FIRST", FIRST).replace("TALK", TALK).replace("SECOND", SECOND)
        starts_on = today - timedelta(days=int(days))
        found.append(Course(employer, title, language, Channel(channel), starts_on, steps(course, rng)))
    return found


def wishes(courses: list[Course]) -> dict[str, tuple[str, ...]]:
    """The titles she looks for, by language."""
    return {
        language: tuple(course.title for course in courses if course.language == language)
        for language in {course.language: None for course in courses}
    }
