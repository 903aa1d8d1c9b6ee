"""The inbox: what mail seems to say, decided by the person, one key or one click each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from onward.flows import applications as lists
from onward.flows import linking
from onward.journey.application import Application, Stage
from onward.journey.event import Certainty, Event, How, Kind
from onward.journey.pace import sealed
from onward.store import applications, events, messages, proposals, rules, settings
from onward.store.journal import Journal
from onward.store.messages import Envelope
from onward.store.proposals import Proposal, Status
from onward.store.revisions import Writing

CANDIDATES = 6
"""Applications that are offered for one finding; every other one is found by search."""

GROUPS = 25
"""Applications on one page of the review."""

ITEMS = 20
"""Findings of one application on one page; the others follow when these are decided."""


@dataclass(frozen=True, slots=True)
class Item:
    """One finding to decide.

    sealed: a fresh no; kind, quote and envelope stay closed. candidates: the person is asked which of these it
    belongs to.
    """

    proposal: Proposal
    envelope: Envelope
    sealed: bool
    candidates: tuple[Application, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The findings about one application; application None: it is not known to which one the finding belongs.

    stage: where it stands without news that is still closed; None when nothing is recorded of it yet.
    more: findings that are not shown now.
    """

    application: Application | None
    stage: Stage | None
    sealed: bool
    items: tuple[Item, ...]
    more: int = 0

    @property
    def confirmable(self) -> tuple[int, ...]:
        """The findings shown that "confirm all of these" would record."""
        return tuple(item.proposal.id for item in self.items) if self.application else ()


@dataclass(frozen=True, slots=True)
class Queue:
    """One page of what waits, least certain first.

    waiting: findings on all pages; sure: how many of them "confirm all sure" would record. untouched: none was
    ever decided.
    """

    groups: tuple[Group, ...]
    waiting: int
    applications: int
    sure: int
    number: int
    pages: int
    untouched: bool


@dataclass(frozen=True, slots=True)
class Decided:
    """What a decision did: its operation for undo (None: nothing), and how many findings it decided."""

    operation: int | None
    count: int
    application: int | None = None


NOTHING = Decided(None, 0)


def queue(journal: Journal, today: date, *, number: int = 1, read: Collection[int] = ()) -> Queue:
    """One page of what waits for a decision, grouped by application; `read`: findings the person chose to read."""
    count = proposals.count_waiting(journal.db)
    pages = max(1, -(-count.groups // GROUPS))
    number = min(max(1, number), pages)
    found = proposals.waiting_groups(journal.db, limit=GROUPS, offset=(number - 1) * GROUPS)
    shown = iter(items(journal, today, [one for waiting in found for one in waiting[:ITEMS]], read=read))
    groups = tuple(_group(journal, today, waiting, tuple(islice(shown, min(ITEMS, len(waiting))))) for waiting in found)
    return Queue(groups, count.findings, count.applications, count.sure, number, pages, count.untouched)


def items(
    journal: Journal, today: date, waiting: Iterable[Proposal], *, read: Collection[int] = ()
) -> tuple[Item, ...]:
    """Findings with what a person needs to decide them."""
    chosen = list(waiting)
    untied = [one.employer for one in chosen if one.application is None and one.employer]
    known = applications.at_employers(journal.db, untied) if untied else {}
    return tuple(
        Item(
            one,
            messages.one(journal.db, one.message),
            sealed(one.event, one.on, today, opened=one.id in read),
            _candidates(journal, one, known) if one.application is None else (),
        )
        for one in chosen
    )


def item(journal: Journal, id: int, today: date, *, read: Collection[int] = ()) -> Item:
    """One finding that waits. Raises KeyError when there is none."""
    (found,) = items(journal, today, [_waiting(journal, id)], read=read)
    return found


def confirm(journal: Journal, ids: Sequence[int], today: date, *, read: Collection[int] = ()) -> Decided:
    """Record these findings as events; those that belong to no application yet keep waiting."""
    chosen = [one for one in proposals.by_id(journal.db, ids) if one.status is not Status.CONFIRMED and one.application]
    if not chosen:
        return NOTHING
    with journal.operation("confirm", str(len(chosen))) as write:
        count = confirm_within(write, chosen)
        _keep_open(write, [one.id for one in chosen if one.id in read], today)
        return Decided(write.operation, count, chosen[0].application)


def confirm_all_sure(journal: Journal, today: date, *, read: Collection[int] = ()) -> Decided:
    """Confirm every finding that is sure."""
    sure = [one.id for one in proposals.waiting(journal.db) if one.certainty is Certainty.SURE]
    return confirm(journal, sure, today, read=read)


def confirm_as(journal: Journal, id: int, kind: Kind, today: date) -> Decided:
    """Confirm a finding as another kind of event. Raises KeyError, and ValueError when its application is not known."""
    chosen = _waiting(journal, id)
    if chosen.application is None:
        raise ValueError("Say first to which application this belongs.")
    with journal.operation("correct", "1") as write:
        write.change("proposal", id, event=kind, certainty=Certainty.SURE)
        count = confirm_within(write, proposals.by_id(journal.db, [id]))
        _keep_open(write, [id], today)
        return Decided(write.operation, count, chosen.application)


def refuse(journal: Journal, ids: Sequence[int]) -> Decided:
    """Say that these findings are wrong; nothing is recorded."""
    chosen = [one for one in proposals.by_id(journal.db, ids) if one.status is Status.WAITING]
    if not chosen:
        return NOTHING
    with journal.operation("refuse", str(len(chosen))) as write:
        for one in chosen:
            write.change("proposal", one.id, status=Status.REFUSED)
        return Decided(write.operation, len(chosen), chosen[0].application)


def refuse_sender(journal: Journal, id: int) -> Decided:
    """Say that nothing from this finding's sender is about jobs, now and in future. Raises KeyError.

    Of the person's own mail only this finding is refused: the rule would silence all that they ever write.
    """
    envelope = messages.one(journal.db, _waiting(journal, id).message)
    if envelope.sent:
        return refuse(journal, [id])
    sender = envelope.sender
    envelopes = messages.kept(journal.db)
    same = [one for one in proposals.waiting(journal.db) if envelopes[one.message].sender == sender]
    with journal.operation("rule", sender) as write:
        write.add("rule", rules.body(sender))
        for one in same:
            write.change("proposal", one.id, status=Status.REFUSED)
        return Decided(write.operation, len(same))


def assign(
    journal: Journal,
    id: int,
    application: int | None,
    today: date,
    *,
    employer: str = "",
    title: str = "",
    read: Collection[int] = (),
) -> Decided:
    """Say to which application a finding belongs (None: a new one) and confirm it; others like it follow.

    What follows keeps waiting, under that application. Raises KeyError.
    """
    chosen = _waiting(journal, id)
    if application is not None:
        applications.one(journal.db, application)
    with journal.operation("assign", employer or chosen.employer) as write:
        target = application or _open(write, chosen, messages.one(journal.db, chosen.message), employer, title)
        write.change("proposal", id, application=target, candidates="[]")
        confirm_within(write, proposals.by_id(journal.db, [id]))
        _keep_open(write, [id] if id in read else [], today)
        linking.link_again(write)
        return Decided(write.operation, 1, target)


def confirm_within(write: Writing, chosen: Iterable[Proposal]) -> int:
    """Record findings as events inside an operation that is open already. Returns how many."""
    done = 0
    for one in chosen:
        if one.application is None:
            continue
        event = Event(
            0,
            one.application,
            one.event,
            one.on,
            at=one.at,
            how=How.MAIL,
            meeting_at=one.meeting_at,
            quote=one.quote,
            message=one.message,
            certainty=one.certainty,
        )
        write.add("event", events.body(event, one.id))
        write.change("proposal", one.id, status=Status.CONFIRMED)
        done += 1
    return done


def _group(journal: Journal, today: date, waiting: Sequence[Proposal], shown: tuple[Item, ...]) -> Group:
    id = waiting[0].application
    if id is None:
        return Group(None, None, False, shown)
    closed, stage = lists.stage(journal, id, today)
    return Group(applications.one(journal.db, id), stage, closed, shown, len(waiting) - len(shown))


def _candidates(
    journal: Journal, untied: Proposal, known: Mapping[str, Sequence[Application]]
) -> tuple[Application, ...]:
    """Those that linking asks about, then those at the same employer: it may have been opened since."""
    asked = [applications.one(journal.db, id) for id in untied.candidates if applications.is_known(journal.db, id)]
    return tuple(dict.fromkeys([*asked, *known.get(untied.employer.casefold(), ())]))[:CANDIDATES]


def _waiting(journal: Journal, id: int) -> Proposal:
    found = [one for one in proposals.by_id(journal.db, [id]) if one.status is Status.WAITING]
    if not found:
        raise KeyError(f"there is no finding {id} that waits")
    return found[0]


def _keep_open(write: Writing, ids: Iterable[int], today: date) -> None:
    """What the person has read as a finding is not closed again as an event."""
    for id in ids:
        for event in events.of_proposal(write.db, id):
            settings.note_opened(write.db, event.id, today)


def _open(write: Writing, proposal: Proposal, envelope: Envelope, employer: str, title: str) -> int:
    body = {
        "employer": employer.strip() or proposal.employer or envelope.sender_name or envelope.sender,
        "title": title.strip() or proposal.title,
        "source": "mail",
        "link": "",
        "deleted_on": None,
    }
    return write.add("application", body)
