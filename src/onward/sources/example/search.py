"""Any number of invented applications: employers, titles, ways and courses drawn from what searches look like."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from onward.sources.example.course import Channel, Course, steps
from onward.sources.example.people import employers
from onward.sources.example.wording import LANGUAGES, words

LANGUAGE_SHARES = (45, 20, 12, 9, 7, 7)
OPENINGS = {
    Channel.SYSTEM: ("ack 0",),
    Channel.PORTAL: ("portal sent 0", "portal sent 0, portal seen 2-9", "portal sent 0, ack 0"),
    Channel.PERSON: ("sent 0", "sent 0, ack 1-4"),
}
TALK = "invite 4-16, time suits 0-1, scheduled 0-2, thanks 0"
COURSES = (
    (34, ""),
    (4, "status 10-25"),
    (24, "rejection 3-40"),
    (4, "status 8-20, rejection 6-25"),
    (4, "late rejection 62-120"),
    (4, "closed 8-50"),
    (2, "info 3-10, rejection 9-30"),
    (3, "assessment 4-12, rejection 7-20"),
    (4, f"{TALK}, rejection after talk 4-15"),
    (2, f"{TALK}, second invite 3-8, time suits 0, scheduled 1, rejection after talk 9-16, feedback 1"),
    (2, "invite 4-14, time suits 1, scheduled 1, moved 2, thanks 0, rejection 8-14"),
    (2, "invite 70-100, time suits 1, scheduled 1"),
    (1, "invite 5-9, time suits 0, scheduled 1, cancelled 2, closed 12-20"),
    (3, TALK),
    (1, f"{TALK}, offer 3-9"),
    (1, f"{TALK}, offer 3-9, decline 2-4"),
    (1, f"assessment 6, {TALK}, offer 5, acceptance 2"),
    (2, "withdrawal 5-30"),
    (2, "nudge 14-25"),
)
TWICE = 0.1  # share of employers that get a second application, for another title
UNSEEN = 0.2  # share of plain refusals of which nothing but the refusal is left


def courses(today: date, days: int, applications: int, rng: Random) -> Iterator[Course]:
    """Invent `applications` courses that begin within the last `days` days before `today`."""
    names = {language: employers(language, rng) for language in LANGUAGES}
    again: Course | None = None
    for _ in range(applications):
        language = again.language if again else rng.choices(LANGUAGES, LANGUAGE_SHARES)[0]
        employer = again.employer if again else next(names[language])
        title = _title(language, again.title if again else "", rng)
        channel = rng.choices(tuple(Channel), (50, 25, 25))[0]
        (plan,) = rng.choices([plan for _, plan in COURSES], [weight for weight, _ in COURSES])
        if not (plan.startswith("rejection") and rng.random() < UNSEEN):
            plan = ", ".join(filter(None, (rng.choice(OPENINGS[channel]), plan)))
        starts_on = today - timedelta(days=rng.randrange(2, days))
        course = Course(employer, title, language, channel, starts_on, steps(plan, rng))
        again = course if not again and rng.random() < TWICE else None
        yield course


def _title(language: str, taken: str, rng: Random) -> str:
    titles = words(language).lines["titles"]
    kin = [title for title in titles if taken and title != taken and (taken in title or title in taken)]
    return rng.choice(kin or [title for title in titles if title != taken])
