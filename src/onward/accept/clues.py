"""What one message says about the application it belongs to: names, addresses, conversation and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from onward.accept import company, senders
from onward.accept.title import title_key
from onward.journey.event import Kind
from onward.journey.message import Message
from onward.journey.reading import MailKind, Reading

APPLYING = frozenset({Kind.APPLIED, Kind.ACKNOWLEDGED})
_OWN = frozenset({MailKind.SENT_APPLICATION, MailKind.SENT_OTHER})

_WORDS = 8
_PEERS = 32
_NUMBER = re.compile(r"(?<![\w.])([A-Za-z]{0,6})[-_/#]?(\d{3,10})(?![\w:])")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Clues:
    """What one message says about the application it belongs to.

    peers: lower-case addresses at the other end: the sender's, or the recipients' of one's own mail.
    own: written by the person.
    """

    id: str
    event: Kind
    day: date | None
    employer: str
    title: str
    own: bool
    references: tuple[str, ...]
    thread: str
    peers: tuple[str, ...]
    numbers: frozenset[str]

    @property
    def applying(self) -> bool:
        """Whether it says that an application was sent or arrived."""
        return self.event in APPLYING


def clues(reading: Reading, message: Message) -> Clues | None:
    """The clues of a message; None when it records nothing."""
    if reading.event is None:
        return None
    own = message.sent or reading.kind in _OWN
    peers = tuple(one.address for one in (message.to if own else (message.sender,)) if one.address)
    employer = undecorated(reading.employer or "", frozenset(map(house, peers)))
    if own and reading.event is Kind.APPLIED:
        employer = employer or next(filter(None, map(_label, peers)), "")
    return Clues(
        id=message.id,
        event=reading.event,
        day=message.on or reading.on,
        employer=employer,
        title=reading.title or "",
        own=own,
        references=message.references,
        thread=message.thread,
        peers=peers,
        numbers=reference_numbers(f"{message.subject} {reading.title or ''}"),
    )


def reference_numbers(text: str) -> frozenset[str]:
    """Reference numbers of postings or applications in a subject or title, with their letters; years are none.

    >>> sorted(reference_numbers("Keeper (R-20417), job 88123, spring 2026"))
    ['88123', 'R-20417']
    """
    return frozenset(
        f"{letters.upper()}-{digits}" if letters else digits
        for letters, digits in _NUMBER.findall(text[:1000])
        if letters or not _YEAR.fullmatch(digits)
    )


@lru_cache(maxsize=4096)
def company_domain(address: str) -> str:
    """The registrable domain of an address where it is a company's own; "" for systems, portals and private mail."""
    domain = address.rpartition("@")[2]
    if not domain or senders.system(address) or senders.is_personal_provider(domain):
        return ""
    return senders.registrable(domain)


@lru_cache(maxsize=4096)
def house(address: str) -> str:
    """The company an address names, joined like `joined`: tenant of an applicant system, or own domain; "" for none."""
    return "".join(company.key(senders.tenant(address) or company_domain(address).partition(".")[0]).split())


def answer(address: str, clues: Clues) -> tuple[str, ...]:
    """Under what an answer of the person's about such mail is found again; nothing where it names no title."""
    return named_by(address, clues.employer, clues.title)


def named_by(address: str, employer: str, title: str) -> tuple[str, ...]:
    """An address and what its mail names, as one clue; without a title it may be about any application."""
    job = title_key(title)
    return ("answer", address, company.key(employer), job) if job else ()


def houses(clues: Clues) -> frozenset[str]:
    """The companies that the addresses at the other end name."""
    return frozenset(map(house, clues.peers[:_PEERS])) - {""}


def _label(address: str) -> str:
    """The company an address names as words: a stand-in until some mail spells it."""
    return " ".join(word.capitalize() for word in company_domain(address).partition(".")[0].split("-"))


@lru_cache(maxsize=8192)
def keys(employer: str) -> tuple[str, ...]:
    """An employer's normalised identities: umlauts are spelled in two ways.

    >>> keys("Möller & Sons Ltd")
    ('moller sons', 'moeller sons')
    """
    both = (company.key(employer), company.key(employer.casefold().translate(_UMLAUTS)))
    return tuple(dict.fromkeys(key for key in both if key))


def joined(employer: str) -> tuple[str, ...]:
    """An employer's identities as addresses write them, without spaces."""
    return tuple(key.replace(" ", "") for key in keys(employer))


def undecorated(employer: str, houses: frozenset[str]) -> str:
    """The name without words in front of it, where an address says where it begins.

    >>> undecorated("News from Brightkelp Robotics", frozenset({"brightkelprobotics"}))
    'Brightkelp Robotics'
    """
    words = employer.split()[-_WORDS:]
    for start in range(1, len(words)):
        rest = " ".join(words[start:])
        if not houses.isdisjoint(joined(rest)):
            return rest
    return employer


def odd_numbers(some: Iterable[str], others: Iterable[str]) -> bool:
    """Whether two sets of reference numbers with the same letters have no number in common: two postings."""
    lettered, rest = ({one for one in numbers if not one.isdigit()} for numbers in (some, others))
    shared = {one.partition("-")[0] for one in lettered} & {one.partition("-")[0] for one in rest}
    return bool(shared) and lettered.isdisjoint(rest)
