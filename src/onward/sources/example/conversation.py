"""The letters of one application, written one after the other as its course says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from random import Random

from onward.journey.event import Kind
from onward.journey.message import Address
from onward.sources.example.course import Channel, Course
from onward.sources.example.letter import Attachment, Letter, Look, Meeting
from onward.sources.example.people import PORTALS, SYSTEMS, Owner, slug
from onward.sources.example.truth import Outcome, TrueApplication, TrueEvent
from onward.sources.example.wording import MEANING, Draft, Theme, Words, words

OWN = {
    Theme.SENT,
    Theme.WITHDRAWAL,
    Theme.DECLINE,
    Theme.ACCEPTANCE,
    Theme.NUDGE,
    Theme.TIME_SUITS,
    Theme.THANKS,
    Theme.FEEDBACK,
}
PERSONAL = {
    Theme.INFO,
    Theme.INVITE,
    Theme.SECOND_INVITE,
    Theme.SCHEDULED,
    Theme.MOVED,
    Theme.CANCELLED,
    Theme.OFFER,
    Theme.REJECTION_AFTER_TALK,
}
PROPOSING = {Theme.INVITE, Theme.SECOND_INVITE, Theme.SCHEDULED, Theme.MOVED}
FRIDAY = 4  # as date.weekday() counts
ANSWERS = {Theme.TIME_SUITS, Theme.THANKS, Theme.FEEDBACK}  # they have no subject of their own
MAY_ANSWER = (OWN | PERSONAL) - {Theme.SENT, Theme.INFO, Theme.INVITE, Theme.OFFER}
ATTACHED = {
    Theme.SENT: ("CV {last}.pdf", 40_000, 160_000),
    Theme.OFFER: ("Contract – {last}.pdf", 30_000, 90_000),
    Theme.ACCEPTANCE: ("signed.pdf", 60_000, 200_000),
    Theme.ASSESSMENT: ("task.pdf", 20_000, 60_000),
}
OUTCOMES = {
    Kind.OFFERED: Outcome.OFFER,
    Kind.ACCEPTED: Outcome.ACCEPTED,
    Kind.DECLINED: Outcome.DECLINED,
    Kind.REJECTED: Outcome.REJECTED,
    Kind.POSITION_CLOSED: Outcome.POSITION_CLOSED,
    Kind.WITHDRAWN: Outcome.WITHDRAWN,
    Kind.INTERVIEW_INVITED: Outcome.INTERVIEW,
    Kind.INTERVIEW_SCHEDULED: Outcome.INTERVIEW,
}
ZONES = {"en": (0, 60, -300), "de": (60, 120), "fr": (60, 120), "es": (60, 120), "it": (60, 120), "pt": (0, 60, -180)}


@dataclass(slots=True)
class Conversation:
    """Everything written about one application, in both directions."""

    rng: Random
    owner: Owner
    course: Course
    letters: list[Letter] = field(default_factory=list)
    events: list[TrueEvent] = field(default_factory=list)
    latest: Letter | None = None  # the last letter between human beings
    meeting: datetime | None = None

    def __post_init__(self) -> None:
        rng, course = self.rng, self.course
        wording = self.wording
        self.person = Address((name := wording.one("people", rng)), f"{slug(name).replace('-', '.')}@{self.host}")
        suffix = f" {wording.one('suffixes', rng)}" if rng.random() < 0.2 else ""
        self.written = course.employer + suffix
        self.written_title = course.title + (" (m/w/d)" if course.language == "de" and rng.random() < 0.4 else "")
        self.zone = timezone(timedelta(minutes=rng.choice(ZONES[course.language])))
        self.reference = f"{rng.choice('JRKV')}{rng.randrange(1000, 99999)}"
        display, address = rng.choice(PORTALS if course.channel is Channel.PORTAL else SYSTEMS)
        self.machine = Address(
            display.format(employer=self.written), address.format(slug=slug(course.employer), employer=self.written)
        )

    person: Address = field(init=False)
    machine: Address = field(init=False)
    written: str = field(init=False)
    written_title: str = field(init=False)
    zone: timezone = field(init=False)
    reference: str = field(init=False)

    @property
    def wording(self) -> Words:
        """The language both sides write."""
        return words(self.course.language)

    @property
    def host(self) -> str:
        """The employer's own mail host."""
        return f"{slug(self.course.employer)}.example"

    def write(self, until: date) -> TrueApplication:
        """Write the course letter by letter, as far as it has come on the day before `until`."""
        day = self.course.starts_on
        for step in self.course.steps:
            day = self._day(step.theme, day + timedelta(days=step.gap))
            at = self._moment(step.theme, day)
            if at.date() >= until:
                break
            self._add(step.theme, at)
        return self._truth()

    def _day(self, theme: Theme, day: date) -> date:
        if theme is Theme.THANKS and self.meeting:
            return self.meeting.date()
        before = self.letters[-1].at.date() if self.letters else day
        if theme in PERSONAL and day.weekday() > FRIDAY:
            friday = day - timedelta(days=day.weekday() - FRIDAY)
            day = friday if friday >= before else friday + timedelta(days=3)
        return max(day, before)

    def _moment(self, theme: Theme, day: date) -> datetime:
        rng = self.rng
        at = datetime.combine(day, time(rng.randrange(8, 17), rng.randrange(60), rng.randrange(60)), self.zone)
        if theme is Theme.THANKS and self.meeting:
            at = self.meeting + timedelta(minutes=rng.randrange(90, 240))
        if self.letters and at <= self.letters[-1].at:
            at = self.letters[-1].at + timedelta(minutes=rng.randrange(3, 50))
        return at.astimezone(self.owner.zone) if theme in OWN else at

    def _arrange(self, theme: Theme, at: datetime) -> None:
        """Settle the time to meet: proposed by an invitation, kept by its confirmation, changed by moving it."""
        kept = theme is Theme.SCHEDULED and self.meeting and self.meeting > at
        if theme in PROPOSING and not kept:
            clock = time(self.rng.randrange(9, 16), self.rng.choice((0, 15, 30)))
            day = _weekday(at, 10 if theme in (Theme.INVITE, Theme.SECOND_INVITE) else 6)
            self.meeting = datetime.combine(day, clock, self.zone)

    def _add(self, theme: Theme, at: datetime) -> None:
        rng, own = self.rng, theme in OWN
        self._arrange(theme, at)
        sender, to = (self.owner.address, self.person) if own else (self._sender(theme), self.owner.address)
        personal = sender == self.person or own
        answered = self.latest if theme in MAY_ANSWER or (theme is Theme.ACK and personal) else None
        draft = self._draft(theme, at)
        meeting = self.meeting if theme in (Theme.SCHEDULED, Theme.MOVED) else None
        letter = Letter(
            id=f"{rng.getrandbits(72):018x}@{sender.domain}",
            thread=answered.thread if answered else rng.getrandbits(60),
            at=at,
            sender=sender,
            to=to,
            subject=self._subject(theme, draft, answered),
            language=self.course.language,
            paragraphs=self._paragraphs(draft, sender),
            labels=("Sent", "Opened") if own else self._labels(),
            look=rng.choice((Look.PLAIN, Look.LETTER)) if personal else rng.choice((Look.BRANDED, Look.LETTER)),
            quoted=quote(answered, self.wording) if answered and rng.random() < 0.8 else (),
            references=(*answered.references, answered.id) if answered else (),
            meeting=Meeting(meeting, f"{self.course.title} / {self.owner.name}") if meeting else None,
            attachment=self._attachment(theme),
        )
        self.letters.append(letter)
        if personal:
            self.latest = letter
        if theme in MEANING:
            mail, kind = MEANING[theme]
            self.events.append(TrueEvent(mail, kind, at, letter.id, meeting))

    def _sender(self, theme: Theme) -> Address:
        by_portal = theme in (Theme.PORTAL_SENT, Theme.PORTAL_SEEN)
        if theme in PERSONAL or (self.course.channel is Channel.PERSON and not by_portal):
            return self.person
        if self.course.channel is Channel.PORTAL and not by_portal:
            return Address(f"{self.written} Jobs", f"jobs@{self.host}")
        return self.machine

    def _draft(self, theme: Theme, at: datetime) -> Draft:
        meeting = self.meeting if theme in PROPOSING or theme in (Theme.TIME_SUITS, Theme.CANCELLED) else None
        day = meeting.date() if meeting else _weekday(at, 6)
        return self.wording.letter(
            theme,
            self.rng,
            {
                "employer": self.written if self.rng.random() < 0.4 else self.course.employer,
                "title": self.written_title,
                "first": self.owner.first,
                "name": self.owner.name,
                "person": self.person.name,
                "ref": self.reference,
                "day": self.wording.day(day),
                "later": self.wording.day(_weekday(day, 1)),
                "hour": f"{meeting:%H:%M}" if meeting else "10:00",
                "weeks": str(self.rng.randrange(2, 6)),
                "city": self.wording.one("cities", self.rng),
            },
        )

    def _subject(self, theme: Theme, draft: Draft, answered: Letter | None) -> str:
        if answered and (theme in ANSWERS or self.rng.random() < 0.6):
            return reply_to(answered.subject, self.wording)
        return self.written_title if theme in ANSWERS else draft.subject

    def _paragraphs(self, draft: Draft, sender: Address) -> tuple[str, ...]:
        rng, wording = self.rng, self.wording
        own = sender == self.owner.address
        first, name = (self.person.name.split()[0], self.person.name) if own else (self.owner.first, self.owner.name)
        hello = wording.one("my hello" if own else "hello", rng).format(first=first, name=name)
        signer = sender.name if own or sender == self.person else wording.one("team", rng)
        bye = wording.one("my bye" if own else "bye", rng)
        signature = f"{bye}\n{signer.format(employer=self.written)}"
        if sender == self.person:
            signature += f"\n{self.written}"
        return (hello, *draft.paragraphs, signature)

    def _labels(self) -> tuple[str, ...]:
        return self.rng.choice(
            (
                ("Inbox", "Important", "Opened"),
                ("Inbox", "Opened", "Category Updates"),
                ("Archived", "Opened", "Job search"),
                ("Inbox", "Unread", "Category Personal"),
                ("Archived", "Opened", "Bewerbungen, Gespräche"),
            )
        )

    def _attachment(self, theme: Theme) -> Attachment | None:
        if theme not in ATTACHED:
            return None
        name, low, high = ATTACHED[theme]
        return Attachment(name.format(last=self.owner.last), "application/pdf", self.rng.randrange(low, high))

    def _truth(self) -> TrueApplication:
        opening = {Kind.APPLIED, Kind.ACKNOWLEDGED}
        course = self.course
        return TrueApplication(
            employer=course.employer,
            title=course.title,
            language=course.language,
            applied_on=next((event.at.date() for event in self.events if event.kind in opening), None),
            outcome=next((OUTCOMES[e.kind] for e in reversed(self.events) if e.kind in OUTCOMES), Outcome.SILENT),
            events=tuple(self.events),
        )


def quote(letter: Letter, wording: Words) -> tuple[str, ...]:
    """A letter as it stands quoted below its answer."""
    when = {"day": wording.day(letter.at.date()), "hour": f"{letter.at:%H:%M}", "who": letter.sender.name}
    lines = [line for paragraph in letter.paragraphs for line in ("", *paragraph.split("\n"))][1:]
    return (wording.lines["wrote"][0].format_map(when), *(f"> {line}" for line in lines))


def reply_to(subject: str, wording: Words) -> str:
    """The subject of an answer to a letter with this subject."""
    mark = wording.lines["reply"][0]
    return subject if subject.startswith(mark) else f"{mark} {subject}"


def _weekday(day: date, days: int) -> date:
    then = date(day.year, day.month, day.day) + timedelta(days=days)
    return then + timedelta(days=7 - then.weekday() if then.weekday() > FRIDAY else 0)
