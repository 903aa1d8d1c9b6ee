"""All applications known so far, each under every clue by which a message may find it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from onward.accept import company, senders, title
from onward.accept.case import Case
from onward.accept.clues import Clues, company_domain, joined, keys, named_by

MOST = 32
"""Of more applications than this under one clue only the newest are looked at, which keeps any mailbox linear."""


class Register:
    """Cases by message, conversation, address, employer and title. New ones are numbered -1, -2, ..."""

    def __init__(self, cases: Iterable[Case] = ()) -> None:
        self._cases: dict[tuple[str, ...], dict[int, Case]] = {}
        self._opened = 0
        for case in cases:
            self._index(case, case.messages, case.threads, case.peers, case.numbers, case.names)
            for told in case.answers:
                self._note(named_by(*told), case)

    def open(self, clues: Clues) -> Case:
        """A new case for a message to join."""
        self._opened += 1
        return Case(-self._opened, clues.employer, clues.title)

    def join(self, case: Case, clues: Clues) -> None:
        """Let a case take in what a message tells about it."""
        case.messages.add(clues.id)
        case.peers.update(clues.peers)
        case.numbers.update(clues.numbers)
        if clues.thread:
            case.threads.add(clues.thread)
        if clues.employer and (not case.employer or _from_address(case.employer, clues.employer)):
            case.employer = clues.employer
        case.title = case.title or clues.title
        case.happened(clues.event, clues.day)
        names = {clues.employer} - {"", *case.names}
        case.names.update(names)
        self._index(case, [clues.id], [clues.thread], clues.peers, clues.numbers, names)

    def get(self, *clue: str) -> list[Case]:
        """The newest cases under one clue, newest first."""
        return list(islice(reversed(self._cases.get(clue, {}).values()), MOST))

    def at_employer(self, name: str, job: str) -> list[Case]:
        """The cases at an employer; however many there are, those with that title are among them."""
        cases: list[Case] = []
        for spelling in joined(name):
            if job:
                cases += self.get("post", spelling, title.title_key(job))
            cases += self.get("employer", spelling)
        cases += [
            case for word in _first_words(name) for case in self.get("word", word) if company.same(case.employer, name)
        ]
        return list({case.id: case for case in cases}.values())

    def named(self, name: str) -> list[Case]:
        """The cases whose mail named their employer so, whatever it is called."""
        return list({case.id: case for spelling in joined(name) for case in self.get("name", spelling)}.values())

    def _index(
        self,
        case: Case,
        messages: Iterable[str],
        threads: Iterable[str],
        peers: Iterable[str],
        numbers: Iterable[str],
        names: Iterable[str],
    ) -> None:
        clues: list[tuple[str, ...]] = [("message", one) for one in messages]
        clues += [("thread", one) for one in threads]
        clues += [("number", one) for one in numbers if _is_rare(one)]
        clues += [("name", spelling) for name in names for spelling in joined(name)]
        for one in peers:
            clues.append(("domain", company_domain(one)))
            if senders.system(one) is None:
                clues.append(("peer", one))
        jobs = [title.title_key(case.title)] if case.title else []
        clues += [("title", job) for job in jobs]
        clues += [("word", word) for word in _first_words(case.employer)]
        for spelling in joined(case.employer):
            clues.append(("employer", spelling))
            clues += [("post", spelling, job) for job in jobs]
        for clue in clues:
            self._note(clue, case)

    def _note(self, clue: tuple[str, ...], case: Case) -> None:
        if clue and (all(clue) or clue[0] == "answer"):
            self._cases.setdefault(clue, {}).setdefault(case.id, case)


def _is_rare(number: str) -> bool:
    """Whether a reference number is long enough to stand for one posting among those of all employers."""
    return sum(map(str.isdigit, number)) >= (5 if number.isdigit() else 4)


def _first_words(name: str) -> set[str]:
    return {key.split()[0] for key in keys(name)}


def _from_address(current: str, other: str) -> bool:
    """Whether a name taken from an address gives way to the same name as somebody wrote it."""
    same_letters = current.replace(" ", "").casefold() == other.replace(" ", "").casefold()
    return (current.islower() and not other.islower()) or (same_letters and len(other.split()) > len(current.split()))
