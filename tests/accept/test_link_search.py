"""Whole mailboxes, invented with known truth: order does not matter, nothing is merged wrongly, work stays linear."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from letters import (
    ROBOT,
    ack,
    applied,
    invite,
    journal,
    mail,
    note,
    offer,
    rejection,
    scheduled,
    status,
    withdrawn,
)
from onward.accept import candidates
from onward.accept.link import OPENING, Found, link
from onward.journey.event import Certainty
from onward.journey.reading import MailKind

EMPLOYERS = [
    a + b for a in ("Brindle", "Ox", "Larch", "Fen", "Quill", "Saffron") for b in ("wood", "moor", "gate", "mill")
]
LEVELS = ["", "Senior ", "Staff "]
POSTS = ["Ferry Pilot", "Baker", "Harbour Accountant", "Data Engineer", "Nurse", "Tax Clerk", "Copy Editor", "Welder"]
PORTAL = "jobs-noreply@linkedin.com"
ENDINGS = [*[rejection] * 7, MailKind.POSITION_CLOSED, offer, withdrawn, None, None, None]


def search(seed: int, applications: int) -> list[tuple[Found, int]]:
    """A year of applying: every message with the number of the application it is about."""
    chance = random.Random(seed)
    jobs = [(employer, level + post) for employer in EMPLOYERS for level in LEVELS for post in POSTS]
    return [
        (found, number)
        for number, (employer, title) in enumerate(chance.sample(jobs, applications))
        for found in course(number, employer, title, chance)
    ]


def course(number: int, employer: str, title: str, chance: random.Random) -> Iterator[Found]:
    """One application from first to last message; of later ones a fifth lack the title and a few the employer."""
    day = chance.uniform(0, 300)
    person = chance.choice([f"p{number}@{employer.lower()}.example", f"r{number % 9}@talentwerk.example"])
    robot = chance.choice([ROBOT, PORTAL, f"careers@{employer.lower()}.example"])
    talk = chance.choice(["", f"talk{number}"])
    ids = [f"{number}.{place}@mail.example" for place in range(99)]

    def write(
        kind: MailKind, peer: str, *, thread: str = "", answers: Sequence[str] = (), first: bool = False
    ) -> Found:
        name = chance.choice([employer, f"{employer} GmbH"]) if first or chance.random() > 0.06 else None
        spelled = chance.choice([title, title.upper(), f"{title} (m/f/d)"]) if first or chance.random() > 0.2 else None
        return mail(kind, day, name, spelled, peer=peer, thread=thread, answers=answers, id=ids.pop(0))

    if robot.startswith("careers"):
        yield write(applied, robot, first=True)
        day += 0.01
    yield write(ack, robot, thread="portal" if robot == PORTAL else "", first=True)
    if chance.random() < 0.3:
        day += chance.uniform(2, 9)
        yield write(status, robot)
    for _ in range(chance.choice([0, 0, 0, 0, 1, 1, 2, 3])):
        day += chance.uniform(3, 12)
        yield (asked := write(invite, person, thread=talk))
        day += 0.3
        yield (own := write(note, person, thread=talk, answers=[asked.message.id]))
        day += 0.3
        yield write(scheduled, person, thread=talk, answers=[asked.message.id, own.message.id])
    if ending := chance.choice(ENDINGS):
        day += chance.choice([chance.uniform(3, 20), chance.uniform(60, 200)])
        yield write(ending, chance.choice([robot, person]))


@pytest.mark.parametrize("seed", range(6))
def test_a_search_of_two_hundred_applications_is_never_merged_wrongly(seed: int) -> None:
    found, truth = zip(*search(seed, 200), strict=True)
    links = link([], found)
    told: dict[int, set[int]] = defaultdict(set)
    parts: dict[int, set[int]] = defaultdict(set)
    for one in links:
        if one.application:
            told[one.application].add(truth[one.found])
            parts[truth[one.found]].add(one.application)
    assert [numbers for numbers in told.values() if len(numbers) > 1] == []
    assert [ids for ids in parts.values() if len(ids) > 1] == []
    assert len(told) == 200
    assert sum(one.application is None for one in links) < 0.07 * len(links)
    assert sum(one.certainty is Certainty.SURE for one in links) > 0.75 * len(links)


@pytest.mark.parametrize("seed", range(3))
def test_a_search_imported_in_two_parts_gives_the_same_applications(seed: int) -> None:
    found = sorted((one for one, _ in search(seed, 60)), key=lambda one: (one.message.on, one.message.id))
    sure = [one for one in found if one.reading.employer and one.reading.title]
    assert in_parts(sure, len(sure) // 2) == in_parts(sure, 0)


@pytest.mark.parametrize("unlike", ["title", "employer", "nothing", "thread"])
def test_work_grows_with_the_mail_and_not_with_its_square(unlike: str, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0
    agree, same = candidates.titles_agree, candidates.company.same

    def counted_titles(one: str, other: str) -> bool:
        nonlocal compared
        compared += 1
        return agree(one, other)

    def counted_names(one: str, other: str) -> bool:
        nonlocal compared
        compared += 1
        return same(one, other)

    monkeypatch.setattr(candidates, "titles_agree", counted_titles)
    monkeypatch.setattr(candidates.company, "same", counted_names)

    def work(size: int) -> int:
        nonlocal compared
        compared = 0
        link([], [hostile(unlike, number) for number in range(size)])
        return compared

    assert work(600) < 2.6 * work(300)


def hostile(unlike: str, number: int) -> Found:
    """One of many messages that are alike in all but one thing."""
    return mail(
        [ack, rejection, status][number % 3],
        0,
        f"Brindle {number}" if unlike == "employer" else "Brindle",
        f"Welder {number}" if unlike in ("title", "thread") else "Welder",
        thread="1" if unlike == "thread" else "",
        peer="ada@brindle.example",
        id=f"{number}@x",
    )


AGENCY, PRIVATE, OWN = "ivo@talentwerk.example", "eva@gmail.com", "ada@brindlewood.example"


@st.composite
def mailboxes(draw: st.DrawFn, named: bool = False) -> list[Found]:
    """Mail over few employers, titles, threads and days, so that much of it meets; `named` says whom it is about."""
    kinds = sorted(OPENING) if named else list(MailKind)
    nothing = [] if named else [None]
    peers = [ROBOT, AGENCY, PRIVATE] if named else [ROBOT, AGENCY, PRIVATE, OWN]
    return [
        mail(
            draw(st.sampled_from(kinds)),
            draw(st.integers(0, 90)) + number / 100,
            draw(st.sampled_from([*nothing, *EMPLOYERS[:3]])),
            draw(st.sampled_from([*nothing, "Welder", "Senior Welder", "Night Welder", "Baker"])),
            peer=draw(st.sampled_from(peers)),
            thread=draw(st.sampled_from(["", "", "1", "2"])),
            answers=[f"{draw(st.integers(0, 14))}@x"],
            subject=draw(st.sampled_from(["", "R-1001", "R-1002", "77123"])),
            id=f"{number}@x",
        )
        for number in range(draw(st.integers(0, 14)))
    ]


@given(mailboxes(), st.randoms(use_true_random=False))
@settings(max_examples=300, deadline=None)
def test_the_order_of_the_mail_does_not_matter(found: list[Found], chance: random.Random) -> None:
    def told(order: list[Found]) -> list[tuple[object, ...]]:
        return [(order[one.found].message.id, replace(one, found=0)) for one in link([], order)]

    mixed = chance.sample(found, len(found))
    assert told(found) == told(mixed)


@given(mailboxes(), st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_the_order_of_the_known_applications_does_not_matter(found: list[Found], chance: random.Random) -> None:
    half = len(found) // 2
    known = journal(link([], found[:half]), found[:half])
    known = [replace(one, id=number) for number, one in enumerate(known, 1)]
    assert link(known, found[half:]) == link(chance.sample(known, len(known)), found[half:])


@given(mailboxes())
@settings(max_examples=100, deadline=None)
def test_linking_a_mailbox_again_changes_nothing(found: list[Found]) -> None:
    links = link([], found)
    known = journal(links, found)
    tied = {one.found: one.application for one in links if one.application}
    again = {one.found: one.application for one in link(known, found)}
    assert {index: again[index] for index in tied} == tied


@given(mailboxes(named=True), st.integers(0, 14))
@settings(max_examples=200, deadline=None)
def test_a_mailbox_in_two_parts_gives_what_it_gives_at_once(found: list[Found], cut: int) -> None:
    found = sorted(found, key=lambda one: (one.message.sent_at, one.message.id))
    assume(all(one.application for part in (found, found[:cut]) for one in link([], part)))
    assert in_parts(found, cut) == in_parts(found, 0)


def in_parts(found: Sequence[Found], cut: int) -> list[list[str]]:
    """Messages grouped by application, when the second part comes after the first one is in the journal."""
    first, second = found[:cut], found[cut:]
    links = link([], first)
    known = [replace(one, id=-one.id) for one in journal(links, first)]
    tied = [(first[one.found].message.id, -one.application) for one in links if one.application]
    tied += [(second[one.found].message.id, one.application) for one in link(known, second) if one.application]
    together: dict[int, list[str]] = defaultdict(list)
    for message, application in tied:
        together[application].append(message)
    return sorted(sorted(group) for group in together.values())
