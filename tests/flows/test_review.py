"""The review: grouped, least certain first, and every decision is one operation that can be undone."""

from __future__ import annotations

from datetime import date

import pytest

from findings import Found, find, suggest
from journals import TODAY
from onward.flows import editing, review
from onward.flows.applications import detail
from onward.journey.application import Stage
from onward.journey.event import Certainty, Kind
from onward.store import proposals, rules
from onward.store.journal import Journal
from onward.store.proposals import Status

MARCH = date(2026, 3, 2)


@pytest.fixture
def acme(journal: Journal) -> int:
    return editing.add(journal, "Acme", "Welder", on=MARCH).application


def kinds(journal: Journal, id: int) -> list[Kind]:
    return [one.event.kind for one in detail(journal, id, TODAY).timeline]


def test_it_groups_by_application_with_what_belongs_nowhere_and_what_is_unsure_first(
    journal: Journal, acme: int
) -> None:
    other = suggest(journal, "Borealis")
    find(
        journal,
        Found(acme, Kind.REPLIED, MARCH),
        Found(other, Kind.ACKNOWLEDGED, MARCH),
        Found(other, Kind.REPLIED, MARCH, certainty=Certainty.UNSURE),
        Found(None, Kind.REPLIED, MARCH, certainty=Certainty.LIKELY),
        Found(None, Kind.OFFERED, MARCH, certainty=Certainty.UNSURE),
    )
    queue = review.queue(journal, TODAY)
    assert [group.application and group.application.employer for group in queue.groups] == [
        None, None, "Borealis", "Acme",
    ]  # fmt: skip
    assert [item.proposal.certainty for item in queue.groups[2].items] == [Certainty.UNSURE, Certainty.SURE]
    assert [group.stage for group in queue.groups] == [None, None, None, Stage.APPLIED]
    assert (queue.waiting, queue.applications, queue.sure, queue.untouched) == (5, 2, 2, True)
    assert queue.groups[0].confirmable == ()


def test_many_groups_come_in_pages(journal: Journal) -> None:
    find(journal, *[Found(None, Kind.REPLIED, MARCH) for _ in range(review.GROUPS + 1)])
    assert len(review.queue(journal, TODAY).groups) == review.GROUPS
    last = review.queue(journal, TODAY, number=99)
    assert (len(last.groups), last.number, last.pages) == (1, 2, 2)


def test_many_findings_of_one_application_come_little_by_little(journal: Journal, acme: int) -> None:
    find(journal, *[Found(acme, Kind.REPLIED, MARCH) for _ in range(review.ITEMS + 2)])
    (group,) = review.queue(journal, TODAY).groups
    assert (len(group.items), group.more, len(group.confirmable)) == (review.ITEMS, 2, review.ITEMS)


def test_an_empty_journal_has_nothing_to_decide(journal: Journal) -> None:
    queue = review.queue(journal, TODAY)
    assert (queue.groups, queue.waiting, queue.pages) == ((), 0, 1)


def test_confirming_records_the_event_and_undo_lets_it_wait_again(journal: Journal, acme: int) -> None:
    ids = find(journal, Found(acme, Kind.REPLIED, MARCH))
    done = review.confirm(journal, ids, TODAY)
    assert (done.count, done.application) == (1, acme)
    assert kinds(journal, acme) == [Kind.APPLIED, Kind.REPLIED]
    assert not review.queue(journal, TODAY).untouched
    journal.undo(done.operation)
    assert kinds(journal, acme) == [Kind.APPLIED]
    assert review.queue(journal, TODAY).waiting == 1


def test_confirming_what_belongs_nowhere_or_is_confirmed_does_nothing(journal: Journal, acme: int) -> None:
    ids = find(journal, Found(None, Kind.REPLIED, MARCH), Found(acme, Kind.REPLIED, MARCH))
    review.confirm(journal, ids, TODAY)
    assert review.confirm(journal, ids, TODAY) == review.NOTHING
    assert review.confirm(journal, [999], TODAY) == review.NOTHING


def test_all_that_is_sure_is_confirmed_at_once_and_nothing_else(journal: Journal, acme: int) -> None:
    find(
        journal,
        Found(acme, Kind.ACKNOWLEDGED, MARCH),
        Found(acme, Kind.REPLIED, MARCH, certainty=Certainty.LIKELY),
        Found(None, Kind.REPLIED, MARCH),
    )
    assert review.confirm_all_sure(journal, TODAY).count == 1
    assert review.queue(journal, TODAY).waiting == 2


def test_it_can_be_confirmed_as_something_else(journal: Journal, acme: int) -> None:
    (id,) = find(journal, Found(acme, Kind.REPLIED, MARCH, certainty=Certainty.UNSURE))
    review.confirm_as(journal, id, Kind.INTERVIEW_INVITED, TODAY)
    event = detail(journal, acme, TODAY).timeline[-1].event
    assert (event.kind, event.certainty) == (Kind.INTERVIEW_INVITED, Certainty.SURE)


def test_what_belongs_nowhere_must_be_placed_before_it_is_corrected(journal: Journal) -> None:
    (id,) = find(journal, Found(None, Kind.REPLIED, MARCH))
    with pytest.raises(ValueError, match="which application"):
        review.confirm_as(journal, id, Kind.OFFERED, TODAY)


def test_a_wrong_finding_is_refused_and_comes_back_with_undo(journal: Journal, acme: int) -> None:
    ids = find(journal, Found(acme, Kind.REPLIED, MARCH))
    done = review.refuse(journal, ids)
    assert proposals.by_id(journal.db, ids)[0].status is Status.REFUSED
    assert review.refuse(journal, ids) == review.NOTHING
    journal.undo(done.operation)
    assert review.queue(journal, TODAY).waiting == 1


def test_a_sender_that_is_not_about_jobs_is_refused_in_bulk_and_remembered(journal: Journal, acme: int) -> None:
    ids = find(
        journal,
        Found(acme, Kind.REPLIED, MARCH, sender="shop@lamps.example"),
        Found(None, Kind.REPLIED, MARCH, sender="shop@lamps.example"),
        Found(acme, Kind.REPLIED, MARCH),
    )
    done = review.refuse_sender(journal, ids[0])
    assert done.count == 2
    assert rules.not_about_jobs(journal.db) == {"shop@lamps.example"}
    assert review.queue(journal, TODAY).waiting == 1
    journal.undo(done.operation)
    assert rules.not_about_jobs(journal.db) == frozenset()
    assert review.queue(journal, TODAY).waiting == 3


def test_a_finding_is_put_under_another_application_or_a_new_one(journal: Journal, acme: int) -> None:
    first, second, third = find(
        journal,
        Found(None, Kind.REPLIED, MARCH, candidates=(acme,)),
        Found(None, Kind.REPLIED, MARCH, employer="Cobalt"),
        Found(acme, Kind.REPLIED, MARCH, employer="Cobalt"),
    )
    assert [one.id for one in review.item(journal, first, TODAY).candidates] == [acme]
    assert review.assign(journal, first, acme, TODAY).application == acme
    new = review.assign(journal, second, None, TODAY)
    assert detail(journal, new.application or 0, TODAY).application.employer == "Cobalt"
    named = review.assign(journal, third, None, TODAY, employer="Dunmore", title="Baker")
    told = detail(journal, named.application or 0, TODAY).application
    assert (told.employer, told.title) == ("Dunmore", "Baker")
    journal.undo(named.operation)
    with pytest.raises(KeyError):
        detail(journal, named.application or 0, TODAY)


def test_an_application_that_is_opened_takes_along_the_findings_that_name_its_employer(journal: Journal) -> None:
    first, second, third = find(
        journal,
        Found(None, Kind.ACKNOWLEDGED, MARCH, employer="Cobalt Süd"),
        Found(None, Kind.REPLIED, MARCH, employer="COBALT SÜD"),
        Found(None, Kind.REPLIED, MARCH, employer=""),
    )
    assert review.item(journal, second, TODAY).candidates == ()
    opened = review.assign(journal, first, None, TODAY).application
    (tied,) = proposals.by_id(journal.db, [second])
    assert (tied.application, tied.status) == (opened, Status.WAITING)
    assert review.item(journal, third, TODAY).candidates == ()


def test_decisions_about_what_does_not_wait_are_refused(journal: Journal, acme: int) -> None:
    (id,) = find(journal, Found(acme, Kind.REPLIED, MARCH))
    with pytest.raises(KeyError):
        review.assign(journal, id, 999, TODAY)
    review.confirm(journal, [id], TODAY)
    for decide in (
        lambda: review.item(journal, id, TODAY),
        lambda: review.confirm_as(journal, id, Kind.OFFERED, TODAY),
        lambda: review.refuse_sender(journal, id),
        lambda: review.assign(journal, id, acme, TODAY),
        lambda: review.item(journal, 999, TODAY),
    ):
        with pytest.raises(KeyError):
            decide()


def test_a_fresh_no_is_closed_until_it_is_read_and_then_stays_open_when_recorded(journal: Journal, acme: int) -> None:
    first, second = find(
        journal, Found(acme, Kind.REJECTED, date(2026, 5, 30)), Found(acme, Kind.POSITION_CLOSED, date(2026, 5, 31))
    )
    assert all(item.sealed for item in review.queue(journal, TODAY).groups[0].items)
    read = {first}
    assert [item.sealed for item in review.queue(journal, TODAY, read=read).groups[0].items] == [False, True]
    review.confirm(journal, [first, second], TODAY, read=read)
    assert [one.sealed for one in detail(journal, acme, TODAY).timeline] == [False, False, True]


def test_what_the_person_says_was_a_no_is_open_to_them(journal: Journal, acme: int) -> None:
    (id,) = find(journal, Found(acme, Kind.REPLIED, date(2026, 5, 30)))
    review.confirm_as(journal, id, Kind.REJECTED, TODAY)
    assert not detail(journal, acme, TODAY).sealed


def test_a_group_of_an_application_with_closed_news_does_not_tell_its_stage(journal: Journal, acme: int) -> None:
    editing.record(journal, acme, Kind.REJECTED, on=date(2026, 5, 30))
    find(journal, Found(acme, Kind.ACKNOWLEDGED, MARCH))
    (group,) = review.queue(journal, TODAY).groups
    assert (group.sealed, group.stage) == (True, Stage.APPLIED)
