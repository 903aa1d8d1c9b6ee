"""Who writes: the person who searches, the employers, and the machines that write for them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta, timezone
from itertools import count, product
from random import Random

from onward.journey.message import Address
from onward.sources.example.wording import words

# Display name and address of the machines that write about applications; the hosts of hiring systems are real ones.
SYSTEMS = (
    ("{employer}", "no-reply@us.greenhouse-mail.io"),
    ("{employer} Hiring Team", "no-reply@hire.lever.co"),
    ("{employer}", "{slug}@myworkday.com"),
    ("{employer} Careers", "{slug}+autoreply@talent.icims.com"),
    ("{employer}", "career@{slug}.teamtailor-mail.com"),
    ("{employer} Hiring Team", "no-reply@ashbyhq.com"),
    ("{employer} via SmartRecruiters", "notification@smartrecruiters.com"),
    ("{employer}", "{slug}@m.personio.de"),
    ("{employer} Recruiting", "jobs@{slug}.example"),
)
PORTALS = (
    ("Wayfinder Jobs", "applications@wayfinder-jobs.example"),
    ("LinkedIn", "jobs-noreply@linkedin.com"),
    ("Indeed Apply", "indeedapply@indeed.com"),
)
ALERTS = (
    ("Wayfinder Jobs", "alerts@wayfinder-jobs.example"),
    ("LinkedIn Job Alerts", "jobalerts-noreply@linkedin.com"),
    ("Stellenlotse", "suche@stellenlotse.example"),
)


@dataclass(frozen=True, slots=True)
class Owner:
    """The person whose mailbox it is, and the zone their own letters are dated in."""

    first: str
    last: str
    host: str
    zone: timezone = timezone(timedelta(hours=1))

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first} {self.last}"

    @property
    def address(self) -> Address:
        """Name and mail address."""
        return Address(self.name, f"{slug(self.first)}.{slug(self.last)}@{self.host}")


def slug(name: str) -> str:
    """A name as it stands in a host name.

    >>> slug("Möhringer Feinmechanik & Co.")
    'mohringer-feinmechanik-co'
    """
    ascii_only = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join("".join(char if char.isalnum() else " " for char in ascii_only).split())


def employers(language: str, rng: Random) -> Iterator[str]:
    """Employer names without repetition, the plain ones first."""
    vocabulary = words(language).lines
    pairs = [f"{stem} {trade}" for stem, trade in product(vocabulary["stems"], vocabulary["trades"])]
    rng.shuffle(pairs)
    yield from pairs
    for number in count():
        place = vocabulary["places"][number % len(vocabulary["places"])]
        yield from (f"{pair} {place} {number or ''}".rstrip() for pair in pairs)
