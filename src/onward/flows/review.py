"""The inbox: what mail seems to say, decided by the person, one key or one click each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from onward.journey.application import Application, Standing
from onward.journey.event import Certainty, Event, How, Kind
from onward.journey.pace import sealed
from onward.store import applications, events, messages, proposals, rules
from onward.store.journal import Journal
from onward.store.messages import Envelope
from onward.store.proposals import Proposal, Status
from onward.store.revisions import Writing

_DOUBT = {Certainty.UNSURE: 0, Certainty.LIKELY: 1, Certainty.SURE: 2}


@dataclass(frozen=True, slots=True)
class Item:
    """One finding to decide.

    sealed: a fresh no; kind and quote stay closed. candidates: the person is asked which of these it belongs to.
    """

    proposal: Proposal
    envelope: Envelope
    sealed: bool
    candidates: tuple[Application, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The findings about one application; application None: it is not known to which one they belong."""

    application: Application | None
    standing: Standing | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits, least certain first. sure: ids that "confirm all sure" would confirm."""

    groups: tuple[Group, ...]
    waiting: int
    applications: int
    sure: tuple[int, ...]


def queue(journal: Journal, today: date) -> Queue:
    """Everything that waits for a decision, grouped by application."""
    waiting = proposals.waiting(journal.db)
    envelopes = messages.kept(journal.db)
    known = {one.id: one for one in applications.all_known(journal.db)}
    grouped: dict[int | None, list[Item]] = {}
    for one in waiting:
        asked = tuple(known[id] for id in one.candidates if id in known)
        item = Item(one, envelopes[one.message], sealed(one.event, one.on, today), asked)
        grouped.setdefault(one.application, []).append(item)
    groups = []
    for id, items in grouped.items():
        items.sort(key=lambda item: _DOUBT[item.proposal.certainty])
        application = known.get(id) if id is not None else None
        groups.append(Group(application, applications.standing(journal.db, id) if id else None, tuple(items)))
    groups.sort(
        key=lambda group: (group.application is not None, min(_DOUBT[i.proposal.certainty] for i in group.items))
    )
    return Queue(tuple(groups), len(waiting), len([id for id in grouped if id is not None]), _sure(waiting))


def confirm(journal: Journal, ids: Sequence[int]) -> int:
    """Record these findings as events; those that belong to no application yet keep waiting. Returns how many."""
    chosen = [one for one in proposals.by_id(journal.db, ids) if one.status is not Status.CONFIRMED and one.application]
    if not chosen:
        return 0
    with journal.operation("confirm", str(len(chosen))) as write:
        return confirm_within(write, chosen)


def confirm_all_sure(journal: Journal) -> int:
    """Confirm every finding that is sure. Returns how many."""
    return confirm(journal, _sure(proposals.waiting(journal.db)))


def confirm_as(journal: Journal, id: int, kind: Kind) -> int:
    """Confirm a finding as another kind of event. Raises KeyError."""
    with journal.operation("correct", "1") as write:
        write.change("proposal", id, event=kind, certainty=Certainty.SURE)
        return confirm_within(write, [one for one in proposals.by_id(journal.db, [id]) if one.application])


def refuse(journal: Journal, ids: Sequence[int]) -> int:
    """Say that these findings are wrong; nothing is recorded. Returns how many."""
    chosen = [one for one in proposals.by_id(journal.db, ids) if one.status is Status.WAITING]
    if chosen:
        with journal.operation("refuse", str(len(chosen))) as write:
            for one in chosen:
                write.change("proposal", one.id, status=Status.REFUSED)
    return len(chosen)


def refuse_sender(journal: Journal, id: int) -> int:
    """Say that nothing from this finding's sender is about jobs, now and in future. Returns how many were refused."""
    (chosen,) = proposals.by_id(journal.db, [id])
    envelopes = messages.kept(journal.db)
    sender = envelopes[chosen.message].sender
    same = [one for one in proposals.waiting(journal.db) if envelopes[one.message].sender == sender]
    with journal.operation("rule", sender) as write:
        write.add("rule", rules.body(sender))
        for one in same:
            write.change("proposal", one.id, status=Status.REFUSED)
    return len(same)


def assign(journal: Journal, id: int, application: int | None) -> int:
    """Say to which application a finding belongs (None: a new one) and confirm it; returns its id. Raises KeyError."""
    (chosen,) = proposals.by_id(journal.db, [id]) or _missing(id)
    with journal.operation("assign", chosen.employer) as write:
        target = (
            application if application is not None else _open(write, chosen, messages.one(journal.db, chosen.message))
        )
        applications.one(journal.db, target)
        write.change("proposal", id, application=target, candidates="[]")
        confirm_within(write, proposals.by_id(journal.db, [id]))
    return target


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


def _sure(waiting: Iterable[Proposal]) -> tuple[int, ...]:
    return tuple(one.id for one in waiting if one.certainty is Certainty.SURE and one.application is not None)


def _open(write: Writing, proposal: Proposal, envelope: Envelope) -> int:
    employer = proposal.employer or envelope.sender_name or envelope.sender
    body = {"employer": employer, "title": proposal.title, "source": "mail", "link": "", "deleted_on": None}
    return write.add("application", body)


def _missing(id: int) -> list[Proposal]:
    raise KeyError(f"there is no finding {id}")
