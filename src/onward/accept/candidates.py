"""Which of the applications known so far a message may belong to, found without looking at all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from onward.accept import company, senders
from onward.accept.case import Case
from onward.accept.clues import Clues, answer, company_domain, house, houses, joined, odd_numbers
from onward.accept.register import MOST, Register
from onward.accept.title import seniority, title_key, titles_agree
from onward.journey.event import Certainty, Kind

ASKED = 9
"""A question offers at most this many candidates: one key each."""

_FEW_DAYS = timedelta(days=10)
"""How far apart two confirmations may lie that do not both name a title and still be taken for one application."""

_SAME_STEP = timedelta(days=2)
"""How long after the first sign of an application one's own mail may still be that application."""


@dataclass(frozen=True, slots=True)
class Tie:
    """What was found: one case to join, or several (or one too doubtful) to ask about."""

    case: Case | None
    candidates: tuple[int, ...]
    certainty: Certainty


def find(clues: Clues, register: Register) -> Tie | None:
    """The case a message belongs to, or those to ask about; None where nothing fits. The strongest clue decides.

    About a note of the person's own nobody is asked: it changes nothing.
    """
    for search in _SEARCHES:
        if tie := search(clues, register):
            if tie.case and _applies_again(clues, tie.case):
                return _one(tie.case, Certainty.LIKELY)
            return tie if tie.case or clues.event is not Kind.NOTE else None
    return None


def _applies_again(clues: Clues, case: Case) -> bool:
    """Whether one's own mail seems to apply a second time, days later: a nudge reads much the same."""
    if clues.event is not Kind.APPLIED or not clues.own or clues.day is None or clues.id in case.messages:
        return False
    return case.applied_on is not None and clues.day - case.applied_on > _SAME_STEP


def _by_id(clues: Clues, register: Register) -> Tie | None:
    cases = register.get("message", clues.id)
    return _one(cases[0], Certainty.SURE) if cases else None


def by_conversation(clues: Clues, register: Register) -> Tie | None:
    """Thread and references, unless the text names another employer or title."""
    answered = _referenced(clues, register)
    if clues.own and not clues.applying and answered:
        return _tie(clues, answered, Certainty.SURE)
    cases = _distinct([*answered, *register.get("thread", clues.thread)])
    if clues.applying:
        cases = [case for case in cases if case.same_attempt(clues.day)]
    return _tie(clues, [case for case in cases if not _contradicts(clues, case)], Certainty.SURE)


def _by_employer(clues: Clues, register: Register) -> Tie | None:
    cases = _possible(clues, register.at_employer(clues.employer, clues.title))
    if clues.applying:
        cases = [case for case in cases if not (_titles(clues, case) and _another_post(clues, case))]
    sure = all(_same_words(clues, case) for case in cases) or (len(cases) == 1 and _clear(clues, cases[0], register))
    return _tie(clues, cases, Certainty.SURE if sure else Certainty.LIKELY)


def _clear(clues: Clues, case: Case, register: Register) -> bool:
    """Whether news with a shorter title, or none, can only mean this one, the only open one at its employer.

    Without a title a stranger may name the employer for any reason, and a name that the address carries too may be
    that of an agency, which writes for others as well.
    """
    if clues.applying or case.ended(clues.day) or _titles(clues, case) is False:
        return False
    if not clues.title and not any(peer in case.peers or _speaks_for(peer, case) for peer in clues.peers):
        return False
    if houses(clues).isdisjoint(joined(clues.employer)):
        return True
    domains = _domains(clues)
    return all(_same_employer(clues, other) for domain in domains for other in register.get("domain", domain))


def _by_answer(clues: Clues, register: Register) -> Tie | None:
    """What the person said of mail from the same address that named the same employer and title."""
    cases = _distinct(case for peer in clues.peers[:MOST] for case in register.get(*answer(peer, clues)))
    return _tie(clues, _timely(clues, cases), Certainty.SURE)


def _by_name(clues: Clues, register: Register) -> Tie | None:
    """Another name that mail of an application gave its employer: the client's beside the agency's, or a brand."""
    cases = [case for case in register.named(clues.employer) if _titles(clues, case)]
    if clues.applying:
        cases = [case for case in cases if not _another_post(clues, case)]
    return _tie(clues, _timely(clues, cases), Certainty.LIKELY)


def _by_number(clues: Clues, register: Register) -> Tie | None:
    """The reference number of a posting, for news that names no employer, or the same title with another one."""
    if clues.applying or clues.event is Kind.NOTE:
        return None
    cases = _distinct(case for number in sorted(clues.numbers)[:MOST] for case in register.get("number", number))
    known = (case for case in _timely(clues, cases) if _titles(clues, case) or not clues.employer)
    return _tie(clues, [case for case in known if _titles(clues, case) is not False], Certainty.LIKELY)


def _by_like_title(clues: Clues, register: Register) -> Tie | None:
    """An open application at that employer under most of the words of the title: a department named in two ways."""
    if clues.applying or not clues.title:
        return None
    cases = _timely(clues, register.at_employer(clues.employer, clues.title))
    return _tie(clues, [case for case in cases if _alike(clues, case) and not case.ended(clues.day)], Certainty.LIKELY)


def _alike(clues: Clues, case: Case) -> bool:
    if seniority(clues.title) != seniority(case.title) or odd_numbers(clues.numbers, case.numbers):
        return False
    one, other = (set(title_key(title).split()) for title in (clues.title, case.title))
    return 2 * len(one & other) > min(len(one), len(other))


def _by_peer(clues: Clues, register: Register) -> Tie | None:
    """The other end's address, where the text names no employer or only the house that the address names anyway."""
    named = houses(clues)
    if clues.employer and named.isdisjoint(joined(clues.employer)):
        return None
    for clue, values in (("peer", clues.peers), ("employer", sorted(named)), ("domain", _domains(clues))):
        cases = _possible(clues, _distinct(case for value in values[:MOST] for case in register.get(clue, value)))
        if tie := _tie(clues, cases, Certainty.LIKELY):
            doubtful = tie.case and not _concerns(clues, tie.case)
            return _ask(_distinct([*cases, *_open_with_title(clues, register)])) if doubtful else tie
    return None


def _concerns(clues: Clues, case: Case) -> bool:
    """Whether an address stands for this application: the employer's does, an agency's only amid talks about it."""
    if any(house(peer) in joined(case.employer) for peer in clues.peers):
        return True
    if case.peers.isdisjoint(clues.peers):
        return False
    if _same_words(clues, case) and not case.ended(clues.day):
        return True
    if clues.references or clues.thread:  # a conversation of its own
        return False
    return case.lively(clues.day) and not case.ended(clues.day) and clues.event is not Kind.INTERVIEW_INVITED


def _by_title(clues: Clues, register: Register) -> Tie | None:
    """The title alone, for news of an open application that names no employer and comes from no other company."""
    if clues.employer or clues.applying or clues.event is Kind.NOTE:
        return None
    cases = _open_with_title(clues, register)
    return _ask(cases) if cases and _domains(clues) else _tie(clues, cases, Certainty.LIKELY)


def _open_with_title(clues: Clues, register: Register) -> list[Case]:
    cases = register.get("title", title_key(clues.title)) if clues.title else []
    return [case for case in cases if case.may_hear(clues.day) and not case.ended(clues.day)]


def _by_reply(clues: Clues, register: Register) -> Tie | None:
    """A person's answer in a conversation whose title, or whose employer but not title, is worded differently there."""
    if clues.applying or any(senders.system(peer) for peer in clues.peers):
        return None
    known = [case for case in _referenced(clues, register) if not case.peers.isdisjoint(clues.peers)]
    known = [case for case in known if _same_employer(clues, case) or _titles(clues, case)]
    return _tie(clues, known, Certainty.LIKELY)


def _by_house(clues: Clues, register: Register) -> Tie | None:
    """The employer's own address where the text seems to name another: a brand of its own, or a name misread."""
    named = houses(clues)
    if not named.isdisjoint(joined(clues.employer)):
        return None
    cases = _distinct(case for one in sorted(named) for case in register.get("employer", one))
    if agreeing := [case for case in _possible(clues, cases) if _same_words(clues, case)]:
        return _tie(clues, agreeing, Certainty.LIKELY if clues.applying else Certainty.SURE)
    heard = [] if clues.applying else [case for case in cases if case.may_hear(clues.day)]
    return _ask(heard) if heard else None


_SEARCHES: tuple[Callable[[Clues, Register], Tie | None], ...] = (
    _by_id,
    by_conversation,
    _by_answer,
    _by_employer,
    _by_name,
    _by_peer,
    _by_number,
    _by_title,
    _by_reply,
    _by_like_title,
    _by_house,
)


def _possible(clues: Clues, cases: list[Case]) -> list[Case]:
    """Cases whose title, time and reference numbers allow the message; where these agree, only those."""
    agreeing, unnamed = [], []
    for case in _timely(clues, cases):
        verdict = _titles(clues, case)
        if verdict or (not clues.applying and not case.numbers.isdisjoint(clues.numbers)):
            agreeing.append(case)
        elif verdict is None and not odd_numbers(clues.numbers, case.numbers):
            unnamed.append(case)
    return agreeing or unnamed


def _timely(clues: Clues, cases: list[Case]) -> list[Case]:
    return [case for case in cases if (case.same_attempt if clues.applying else case.may_hear)(clues.day)]


def _tie(clues: Clues, cases: list[Case], certainty: Certainty) -> Tie | None:
    """One case where the rest can be told apart from it, otherwise a question."""
    if not cases:
        return None
    narrowed = _narrowed(clues, cases)
    if len(narrowed) > 1:
        return _ask(narrowed)
    [case] = narrowed
    if clues.applying and certainty is not Certainty.SURE and not case.same_attempt(clues.day, _FEW_DAYS):
        return _ask(narrowed)
    return _one(case, certainty if len(cases) == 1 or certainty is not Certainty.SURE else Certainty.LIKELY)


def _narrowed(clues: Clues, cases: list[Case]) -> list[Case]:
    """What is left after each clue that tells some from the rest; a same title that has ended leaves a doubt."""
    exact = {case.id for case in cases if _same_words(clues, case)}
    still_open = {case.id for case in cases if not case.ended(clues.day)}
    tests: tuple[Callable[[Case], bool], ...] = (
        lambda case: not case.numbers.isdisjoint(clues.numbers),
        lambda case: case.id in (exact & still_open if exact and still_open else exact or still_open),
        lambda case: any(_speaks_for(peer, case) for peer in case.peers.intersection(clues.peers)),
    )
    for test in tests:
        if len(cases) > 1:
            cases = [case for case in cases if test(case)] or cases
    return cases


def _referenced(clues: Clues, register: Register) -> list[Case]:
    """The cases of the newest message answered that belongs to any."""
    for reference in clues.references[: -MOST - 1 : -1]:
        cases = register.get("message", reference)
        if cases:
            return cases
    return []


def _contradicts(clues: Clues, case: Case) -> bool:
    if _titles(clues, case) is False:
        return True
    if _same_employer(clues, case):
        return False
    named = {*joined(clues.employer), *joined(case.employer)}
    return not any(peer in case.peers and house(peer) in named for peer in clues.peers)


def _same_employer(clues: Clues, case: Case) -> bool:
    if not clues.employer or not case.employer:
        return True
    return company.same(clues.employer, case.employer)


def _titles(clues: Clues, case: Case) -> bool | None:
    """Whether the titles agree; None where one of the two is unknown."""
    if not clues.title or not case.title:
        return None
    return titles_agree(clues.title, case.title)


def _same_words(clues: Clues, case: Case) -> bool:
    """Whether both name a title and no word of one is missing in the other."""
    words = [set(title_key(one).split()) for one in (clues.title, case.title)]
    return bool(words[0]) and words[0] == words[1]


def _another_post(clues: Clues, case: Case) -> bool:
    """Whether a second confirmation names more, or less, of a title than the first: two posts with like names."""
    return clues.event in case.kinds and not _same_words(clues, case)


def _speaks_for(peer: str, case: Case) -> bool:
    """Whether an address is the employer's own or a system's; an agency's is used for any employer."""
    return senders.system(peer) is not None or house(peer) in joined(case.employer)


def _domains(clues: Clues) -> list[str]:
    return [domain for peer in clues.peers if (domain := company_domain(peer))]


def _one(case: Case, certainty: Certainty) -> Tie:
    return Tie(case, (), certainty)


def _ask(cases: Iterable[Case]) -> Tie:
    """A question with the newest application first."""
    newest = sorted(cases, key=lambda case: (case.first_on or date.min, case.id < 0, abs(case.id)), reverse=True)
    return Tie(None, tuple(case.id for case in newest[:ASKED]), Certainty.UNSURE)


def _distinct(cases: Iterable[Case]) -> list[Case]:
    return list({case.id: case for case in cases}.values())
