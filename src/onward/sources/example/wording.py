"""The wording of invented mail: what each kind of letter says in each of the six languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from random import Random

from onward.journey.event import Kind
from onward.journey.reading import MailKind

LANGUAGES = ("en", "de", "fr", "es", "it", "pt")


class Theme(StrEnum):
    """What a letter about a job is for; the value is its section in the wording files."""

    SENT = "sent"
    ACK = "ack"
    PORTAL_SENT = "portal sent"
    PORTAL_SEEN = "portal seen"
    STATUS = "status"
    INFO = "info"
    ASSESSMENT = "assessment"
    INVITE = "invite"
    SECOND_INVITE = "second invite"
    SCHEDULED = "scheduled"
    MOVED = "moved"
    CANCELLED = "cancelled"
    OFFER = "offer"
    REJECTION = "rejection"
    REJECTION_AFTER_TALK = "rejection after talk"
    LATE_REJECTION = "late rejection"
    CLOSED = "closed"
    WITHDRAWAL = "withdrawal"
    DECLINE = "decline"
    ACCEPTANCE = "acceptance"
    NUDGE = "nudge"
    TIME_SUITS = "time suits"
    THANKS = "thanks"
    FEEDBACK = "feedback"
    INCOMPLETE = "incomplete"
    OUTREACH = "outreach"
    ALERT = "alert"
    CODE = "code"
    SURVEY = "survey"


MEANING: dict[Theme, tuple[MailKind, Kind]] = {
    Theme.SENT: (MailKind.SENT_APPLICATION, Kind.APPLIED),
    Theme.ACK: (MailKind.ACK, Kind.ACKNOWLEDGED),
    Theme.PORTAL_SENT: (MailKind.ACK, Kind.ACKNOWLEDGED),
    Theme.PORTAL_SEEN: (MailKind.STATUS_UPDATE, Kind.STATUS),
    Theme.STATUS: (MailKind.STATUS_UPDATE, Kind.STATUS),
    Theme.INFO: (MailKind.INFO_REQUEST, Kind.INFO_REQUESTED),
    Theme.ASSESSMENT: (MailKind.ASSESSMENT, Kind.ASSESSMENT),
    Theme.INVITE: (MailKind.INTERVIEW_INVITE, Kind.INTERVIEW_INVITED),
    Theme.SECOND_INVITE: (MailKind.INTERVIEW_INVITE, Kind.INTERVIEW_INVITED),
    Theme.SCHEDULED: (MailKind.INTERVIEW_SCHEDULED, Kind.INTERVIEW_SCHEDULED),
    Theme.MOVED: (MailKind.INTERVIEW_SCHEDULED, Kind.INTERVIEW_SCHEDULED),
    Theme.CANCELLED: (MailKind.INTERVIEW_SCHEDULED, Kind.INTERVIEW_CANCELLED),
    Theme.OFFER: (MailKind.OFFER, Kind.OFFERED),
    Theme.REJECTION: (MailKind.REJECTION, Kind.REJECTED),
    Theme.REJECTION_AFTER_TALK: (MailKind.REJECTION, Kind.REJECTED),
    Theme.LATE_REJECTION: (MailKind.REJECTION, Kind.REJECTED),
    Theme.CLOSED: (MailKind.POSITION_CLOSED, Kind.POSITION_CLOSED),
    Theme.WITHDRAWAL: (MailKind.WITHDRAWN, Kind.WITHDRAWN),
    Theme.DECLINE: (MailKind.SENT_OTHER, Kind.DECLINED),
    Theme.ACCEPTANCE: (MailKind.SENT_OTHER, Kind.ACCEPTED),
    Theme.NUDGE: (MailKind.SENT_OTHER, Kind.FOLLOWED_UP),
    Theme.FEEDBACK: (MailKind.SENT_OTHER, Kind.FEEDBACK_ASKED),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter with gaps such as {title}: its subject and its paragraphs."""

    subject: str
    paragraphs: tuple[str, ...]

    def filled(self, gaps: dict[str, str]) -> Draft:
        """The letter with its gaps filled."""
        return Draft(self.subject.format_map(gaps), tuple(text.format_map(gaps) for text in self.paragraphs))


@dataclass(frozen=True, slots=True)
class Words:
    """One language: every section of its file, as lines and as letters."""

    language: str
    lines: dict[str, tuple[str, ...]]
    drafts: dict[str, tuple[Draft, ...]]

    def one(self, section: str, rng: Random) -> str:
        """Any line of a section."""
        return rng.choice(self.lines[section])

    def some(self, section: str, count: int, rng: Random) -> list[str]:
        """So many different lines of a section, or as many as it has."""
        return rng.sample(self.lines[section], min(count, len(self.lines[section])))

    def day(self, on: date) -> str:
        """A day in words: "4 March", "4. März", "4 de março"."""
        return self.lines["day"][0].format(d=on.day, month=self.lines["months"][0].split()[on.month - 1])

    def letter(self, section: str, rng: Random, gaps: dict[str, str]) -> Draft:
        """Any letter of a section, its gaps filled."""
        return rng.choice(self.drafts[section]).filled(gaps)


@cache
def words(language: str) -> Words:
    """The wording of one of the six languages, by its ISO 639-1 code."""
    text = files("onward.sources.example").joinpath("words", f"{language}.txt").read_text(encoding="utf-8")
    parts = re.split(r"^\[(.+)\]\n", text, flags=re.MULTILINE)
    sections = dict(zip(parts[1::2], parts[2::2], strict=True))
    return Words(
        language,
        {name: tuple(line for line in body.splitlines() if line) for name, body in sections.items()},
        {name: tuple(map(_draft, re.split(r"^---\n", body, flags=re.MULTILINE))) for name, body in sections.items()},
    )


def _draft(text: str) -> Draft:
    subject, *paragraphs = (" ".join(block.split("\n")) for block in re.split(r"\n\s*\n", text.strip()))
    return Draft(subject, tuple(paragraphs))
