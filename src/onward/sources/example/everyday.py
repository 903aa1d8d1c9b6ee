"""The rest of a mailbox: newsletters, shops, banks, school, friends, job alerts, and what only looks like a search."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, timezone
from random import Random

from onward.journey.message import Address
from onward.sources.example.conversation import quote, reply_to
from onward.sources.example.letter import Attachment, Letter, Look
from onward.sources.example.people import ALERTS, Owner, slug
from onward.sources.example.wording import LANGUAGES, Draft, Theme, Words, words

FILES = (
    ("Rechnung-{n}.pdf", "application/pdf"),
    ("IMG_{n}.jpg", "image/jpeg"),
    ("statement {n}.pdf", "application/pdf"),
    ("Übersicht {n}.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
)


@dataclass(frozen=True, slots=True)
class Everyday:
    """An endless supply of everyday mail.

    shares: how much of the mail is in each of the six languages.
    largest: no attachment is larger than this many bytes.
    light: short text only, without pages and attachments.
    wishes: by language, the titles that alerts and recruiters write about; otherwise any.
    """

    rng: Random
    owner: Owner
    shares: Sequence[int]
    largest: int = 4_000_000
    light: bool = False
    wishes: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def letters(self, day: date) -> Iterator[Letter]:
        """Letters of that day without end, each with its answer where there is one."""
        while True:
            yield from self._one(day)

    def _one(self, day: date) -> Iterator[Letter]:
        kinds: tuple[Callable[[Words, date], Letter], ...]
        kinds = (self._newsletter, self._shop, self._office, self._alert, self._private, self._stranger)
        kind = self.rng.choices(kinds, (0, 3, 4, 0, 3, 0) if self.light else (30, 18, 20, 14, 12, 6))[0]
        wording = words(self.rng.choices(LANGUAGES, self.shares)[0])
        letter = kind(wording, day)
        if self.light:
            yield replace(letter, look=Look.PLAIN, attachment=None)
            return
        yield letter
        if kind == self._private and self.rng.random() < 0.4:
            yield self._answer(letter, wording)

    def begun(self, employer: str, day: date) -> Letter:
        """An application that stayed in the drafts folder."""
        wording = words("en")
        draft = self._draft(Theme.SENT, wording, day, employer)
        letter = self._letter(wording, day, draft, ("", f"jobs@{slug(employer)}.example"), ("Drafts",))
        return replace(letter, sender=self.owner.address, to=letter.sender)

    def _newsletter(self, wording: Words, day: date) -> Letter:
        headline, *heads = wording.some("headlines", self.rng.randrange(4, 9), self.rng)
        texts = tuple(f"{head}\n{' '.join(wording.some('teasers', 5, self.rng))}" for head in (headline, *heads))
        labels = self.rng.choice((("Inbox", "Category Promotions", "Unread"), ("Archived", "Opened"), ("Spam",)))
        letter = self._letter(wording, day, Draft(headline, texts), self._from("publishers", wording), labels)
        return replace(letter, look=Look.NEWSLETTER, bulk=True)

    def _shop(self, wording: Words, day: date) -> Letter:
        draft = self._draft("shop", wording, day)
        letter = self._letter(wording, day, draft, self._from("shops", wording), ("Inbox", "Category Updates"))
        return replace(letter, look=self.rng.choice((Look.BRANDED, Look.LETTER)), bulk=self.rng.random() < 0.5)

    def _office(self, wording: Words, day: date) -> Letter:
        office, draft = self.rng.choice(list(zip(wording.lines["offices"], wording.drafts["office"], strict=True)))
        draft = draft.filled(self._gaps(wording, day))
        letter = self._letter(wording, day, draft, tuple(office.split("|")), ("Inbox", "Opened"))
        return replace(letter, look=self.rng.choice((Look.PLAIN, Look.BRANDED)), attachment=self._attachment(0.35))

    def _private(self, wording: Words, day: date) -> Letter:
        draft = self._draft("private", wording, day)
        letter = self._letter(wording, day, draft, self._from("friends", wording), ("Inbox", "Category Personal"))
        first = self.owner.first
        paragraphs = (f"{first},", *letter.paragraphs, letter.sender.name.split()[0])
        return replace(letter, paragraphs=paragraphs, attachment=self._attachment(0.2))

    def _alert(self, wording: Words, day: date) -> Letter:
        draft = self._draft(Theme.ALERT, wording, day)
        cards = tuple(
            f"{self._title(wording)}\n{self._employer(wording)}\n{wording.one('cities', self.rng)}"
            for _ in range(self.rng.randrange(4, 12))
        )
        draft = Draft(draft.subject, (*draft.paragraphs, *cards))
        letter = self._letter(wording, day, draft, self.rng.choice(ALERTS), ("Inbox", "Category Updates", "Unread"))
        return replace(letter, look=Look.DIGEST, bulk=True)

    def _stranger(self, wording: Words, day: date) -> Letter:
        theme = self.rng.choice((Theme.OUTREACH, Theme.OUTREACH, Theme.INCOMPLETE, Theme.CODE, Theme.SURVEY))
        employer = self._employer(wording)
        person = wording.one("people", self.rng)
        sender = (employer, "no-reply@us.greenhouse-mail.io")
        if theme is Theme.OUTREACH:
            sender = (person, f"{slug(person).replace('-', '.')}@brightstaff.example")
        draft = self._draft(theme, wording, day, employer, person)
        letter = self._letter(wording, day, draft, sender, ("Inbox", "Opened"))
        return replace(letter, look=Look.LETTER if theme is Theme.OUTREACH else Look.BRANDED)

    def _answer(self, letter: Letter, wording: Words) -> Letter:
        return replace(
            letter,
            id=f"{self.rng.getrandbits(72):018x}@{self.owner.host}",
            at=(letter.at + timedelta(minutes=self.rng.randrange(5, 300))).astimezone(self.owner.zone),
            sender=letter.to,
            to=letter.sender,
            subject=reply_to(letter.subject, wording),
            paragraphs=(wording.one("answers", self.rng), self.owner.first),
            labels=("Sent",),
            quoted=quote(letter, wording),
            references=(letter.id,),
            attachment=None,
        )

    def _letter(self, wording: Words, day: date, draft: Draft, who: tuple[str, ...], labels: tuple[str, ...]) -> Letter:
        rng = self.rng
        zone = timezone(timedelta(hours=rng.choice((0, 0, 1, 2, -5))))
        at = datetime.combine(day, time(rng.randrange(6, 18), rng.randrange(60), rng.randrange(60)), zone)
        sender = Address(who[0], who[1])
        return Letter(
            id=f"{rng.getrandbits(72):018x}@{sender.domain}",
            thread=rng.getrandbits(60),
            at=at,
            sender=sender,
            to=self.owner.address,
            subject=draft.subject,
            language=wording.language,
            paragraphs=draft.paragraphs,
            labels=labels,
        )

    def _draft(self, section: str, wording: Words, day: date, employer: str = "", person: str = "") -> Draft:
        return wording.letter(section, self.rng, self._gaps(wording, day, employer, person))

    def _gaps(self, wording: Words, day: date, employer: str = "", person: str = "") -> dict[str, str]:
        rng = self.rng
        return {
            "employer": employer,
            "person": person,
            "title": self._title(wording),
            "first": self.owner.first,
            "ref": f"{rng.randrange(10_000, 999_999)}",
            "day": wording.day(day + timedelta(days=rng.randrange(2, 9))),
            "hour": f"{rng.randrange(8, 18)}:{rng.choice(('00', '30'))}",
            "city": wording.one("cities", rng),
            "n": str(rng.randrange(3, 40)),
        }

    def _employer(self, wording: Words) -> str:
        return " ".join(wording.one(section, self.rng) for section in ("stems", "trades", "places"))

    def _title(self, wording: Words) -> str:
        return self.rng.choice(self.wishes.get(wording.language) or wording.lines["titles"])

    def _from(self, section: str, wording: Words) -> tuple[str, ...]:
        return tuple(wording.one(section, self.rng).split("|"))

    def _attachment(self, share: float) -> Attachment | None:
        if self.rng.random() >= share:
            return None
        name, content_type = self.rng.choice(FILES)
        size = int(min(self.largest, self.rng.lognormvariate(11.2, 1.4)))
        return Attachment(name.format(n=self.rng.randrange(1000, 9999)), content_type, size)
