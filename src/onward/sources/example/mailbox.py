"""An invented mailbox as one mbox file, laid out as Google Takeout lays it out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import BinaryIO

from onward.sources.example import search, story
from onward.sources.example.conversation import Conversation
from onward.sources.example.course import Course
from onward.sources.example.everyday import Everyday
from onward.sources.example.letter import Letter
from onward.sources.example.mime import Post
from onward.sources.example.people import Owner
from onward.sources.example.truth import TrueApplication, Truth

ALEX = Owner("Alex", "Morrow", "letterbox.example")
DAYS = 300  # how far back an invented mailbox reaches
BEGUN = "Quarrel Lane Instruments"  # an application in it that stays a draft


def write_mailbox(
    out: BinaryIO,
    *,
    seed: int,
    today: date,
    applications: int,
    messages: int | None = None,
    size: int | None = None,
    light: bool = False,
) -> Truth:
    """Write an mbox with `applications` invented applications and everyday mail around them.

    messages: how many there shall be in all; size: about how many bytes; neither: no everyday mail. The letters of the
    search are written in any case. light: everyday mail is short text without pages and attachments.
    All letters are older than `today`. Streams; the same arguments give the same bytes.
    """
    rng = Random(seed)  # noqa: S311  an example that must come out the same each time
    courses = search.courses(today, DAYS, applications, rng)
    everyday = Everyday(rng, ALEX, search.LANGUAGE_SHARES, light=light)
    box = _Box(out, rng, today, DAYS)
    return box.write(ALEX, courses, everyday, (BEGUN,), messages=messages, size=size)


def write_example(path: Path, today: date) -> Truth:
    """Write the example mailbox: one person's search of five months, about 600 messages."""
    rng = Random(1898)  # noqa: S311  an example that must come out the same each time
    courses = story.courses(today, rng)
    everyday = Everyday(rng, story.IRIS, story.LANGUAGE_SHARES, largest=120_000, wishes=story.wishes(courses))
    with path.open("wb") as out:
        box = _Box(out, rng, today, story.DAYS)
        return box.write(story.IRIS, courses, everyday, (story.BEGUN,), messages=story.MESSAGES)


@dataclass(slots=True)
class _Box:
    """The file that is being written, day by day."""

    out: BinaryIO
    rng: Random
    today: date
    days: int
    messages: int = 0
    size: int = 0

    def write(
        self,
        owner: Owner,
        courses: Iterable[Course],
        everyday: Everyday,
        begun: tuple[str, ...],
        *,
        messages: int | None = None,
        size: int | None = None,
    ) -> Truth:
        truths: list[TrueApplication] = []
        planned: dict[date, list[Letter]] = {}
        for course in courses:
            conversation = Conversation(self.rng, owner, course)
            truths.append(conversation.write(self.today))
            for letter in conversation.letters:
                planned.setdefault(letter.at.date(), []).append(letter)
        for employer in begun:
            day = self.today - timedelta(days=self.rng.randrange(5, self.days))
            planned.setdefault(day, []).append(everyday.begun(employer, day))
        post, left = Post(self.rng), sum(map(len, planned.values()))
        for day in self._calendar(planned):
            share = 1 - ((self.today - day).days - 1) / self.days
            for letter in planned.get(day, ()):
                self._put(post.envelope(letter))
                left -= 1
            more = everyday.letters(day)
            while self.messages < ((messages or 0) - left) * share or self.size < (size or 0) * share:
                self._put(post.envelope(next(more)))
        return Truth(owner.name, tuple(truths), begun, self.messages, self.size)

    def _calendar(self, planned: Iterable[date]) -> Iterator[date]:
        first = min(self.today - timedelta(days=self.days), *planned)
        return (first + timedelta(days=n) for n in range((self.today - first).days))

    def _put(self, raw: bytes) -> None:
        self.out.write(raw)
        self.messages += 1
        self.size += len(raw)
