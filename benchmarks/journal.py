"""A journal of the size the budgets speak of: thousands of closed applications, fifty open ones, ten events each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import cycle
from pathlib import Path
from random import Random

from onward.journey.event import Certainty, Event, How, Kind
from onward.journey.message import Address, Message
from onward.journey.reading import MailKind, Reading
from onward.sources.example.people import employers, slug
from onward.sources.example.wording import LANGUAGES, words
from onward.store import events, mailboxes, messages, proposals, settings
from onward.store.journal import Journal
from onward.store.mailboxes import Mailbox
from onward.store.revisions import Writing

TODAY = date(2026, 3, 18)
ACTIVE = 50
COURSE = (
    Kind.APPLIED,
    Kind.ACKNOWLEDGED,
    Kind.STATUS,
    Kind.INFO_REQUESTED,
    Kind.FOLLOWED_UP,
    Kind.INTERVIEW_INVITED,
    Kind.INTERVIEW_SCHEDULED,
    Kind.INTERVIEWED,
    Kind.FOLLOWED_UP,
    Kind.REJECTED,
)


@dataclass(frozen=True, slots=True)
class Size:
    """How large a journal is: applications of ten events each, and findings that wait in the inbox."""

    applications: int
    waiting: int


FULL = Size(5_000, 200)
QUICK = Size(200, 20)


def make(home: Path, size: Size) -> None:
    """Write a journal of that size into an empty folder, as one import would have."""
    rng = Random(7)
    names = {language: employers(language, rng) for language in LANGUAGES}
    with Journal(home) as journal, journal.operation("import", "benchmark.mbox") as write:
        settings.put(write.db, "first_run", "done")
        newest = TODAY - timedelta(days=1)
        read = Mailbox(id=0, key="example", kind="mbox", last_offset=0, last_digest="", observed_until=newest)
        box = mailboxes.record(write, read).id
        for number, language in zip(range(size.applications), cycle(LANGUAGES), strict=False):
            employer, title = next(names[language]), words(language).one("titles", rng)
            application = write.add(
                "application", {"employer": employer, "title": title, "source": "mail", "link": "", "deleted_on": None}
            )
            active = number % (size.applications // ACTIVE) == 0
            first = TODAY - timedelta(days=rng.randrange(40, 60) if active else rng.randrange(90, 1500))
            for place, kind in enumerate(COURSE):
                shown = Kind.NOTE if active and place > 1 else kind
                on = first + timedelta(days=place * 3)
                message = _message(write, box, employer, title, on, f"{number}-{place}")
                quote = f"Your application for {title} at {employer}: {shown}."
                event = Event(0, application, shown, on, how=How.MAIL, quote=quote, message=message)
                write.add("event", events.body(event))
        for number in range(size.waiting):
            language = LANGUAGES[number % len(LANGUAGES)]
            employer, title = next(names[language]), words(language).one("titles", rng)
            message = _message(write, box, employer, title, TODAY - timedelta(days=20), f"waiting-{number}")
            write.add("proposal", proposals.body(_reading(employer, title), message))


def _message(write: Writing, box: int, employer: str, title: str, on: date, name: str) -> int:
    text = f"Dear applicant,\n\nthis is about your application for {title} at {employer}.\n\n" * 4
    message = Message(
        id=f"{name}@{slug(employer)}.example",
        digest=f"{name:0>40}",
        sender=Address(employer, f"jobs@{slug(employer)}.example"),
        to=(Address("", "alex@letterbox.example"),),
        reply_to=None,
        subject=f"{title} at {employer}",
        sent_at=datetime.combine(on, time(9), UTC),
        on=on,
        text=text,
    )
    return messages.note_seen(
        write.db,
        message,
        kind=MailKind.STATUS_UPDATE,
        mailbox=box,
        offset=0,
        operation=write.operation,
        raw=f"Subject: {message.subject}\r\n\r\n{text}".encode(),
    )


def _reading(employer: str, title: str) -> Reading:
    on = TODAY - timedelta(days=20)
    return Reading(
        kind=MailKind.ACK,
        event=Kind.ACKNOWLEDGED,
        confidence=0.8,
        certainty=Certainty.LIKELY,
        employer=employer,
        title=title,
        on=on,
        at=datetime.combine(on, time(9), UTC),
        language="en",
        quote=f"this is about your application for {title} at {employer}.",
    )
