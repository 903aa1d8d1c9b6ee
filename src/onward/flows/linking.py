"""New findings meet the applications that are known."""

from __future__ import annotations

import json
import sqlite3
from datetime import date

from onward.accept.clues import reference_numbers
from onward.accept.link import Found, Known, Link, link
from onward.journey.event import Certainty, Kind
from onward.journey.message import Address, Message
from onward.journey.reading import Reading
from onward.store import applications, events, messages, proposals
from onward.store.messages import Envelope
from onward.store.proposals import Proposal
from onward.store.revisions import Writing


def link_new(write: Writing) -> list[Proposal]:
    """Tie the findings of this operation, and earlier ones that nobody could tie; returns this operation's findings.

    A note of one's own that belongs to no application is dropped: it was an ordinary mail.
    """
    made = _made_by(write)
    untied = [one for one in proposals.waiting(write.db) if one.application is None and one.id not in made]
    new = [*untied, *proposals.by_id(write.db, sorted(made))]
    envelopes = messages.kept(write.db)
    found = [Found(_reading(one), _message(envelopes[one.message], one)) for one in new]
    opened: dict[int, int] = {}
    for tie in link(_known(write.db, envelopes, {one.id for one in new}), found):
        proposal = new[tie.found]
        target = tie.application
        if target is not None and target < 0:
            target = opened[target] if target in opened else opened.setdefault(target, _open(write, tie))
        if target is None and not tie.candidates and proposal.event is Kind.NOTE:
            write.put("proposal", proposal.id, None)
            continue
        changes = {"application": target, "candidates": json.dumps(list(tie.candidates))}
        if proposal.id in made or target is not None:
            write.change("proposal", proposal.id, certainty=_least(proposal.certainty, tie.certainty), **changes)
    return proposals.by_id(write.db, sorted(made))


def _least(*certainties: Certainty) -> Certainty:
    return max(certainties, key=list(Certainty).index)


def _open(write: Writing, tie: Link) -> int:
    return write.add(
        "application",
        {"employer": tie.employer, "title": tie.title, "source": "mail", "link": "", "deleted_on": None},
    )


def _made_by(write: Writing) -> set[int]:
    rows = write.db.execute("SELECT id FROM revision WHERE noun = 'proposal' AND operation = ?", (write.operation,))
    return {id for (id,) in rows}


def _known(db: sqlite3.Connection, envelopes: dict[int, Envelope], new: set[int]) -> list[Known]:
    told: dict[int, list[Envelope]] = {}
    proposed: dict[int, list[tuple[date | None, Kind]]] = {}
    for one in proposals.not_refused(db):
        if one.application is not None and one.id not in new:
            told.setdefault(one.application, []).append(envelopes[one.message])
            proposed.setdefault(one.application, []).append((one.on, one.event))
    happened = {id: [(event.on, event.kind) for event in group] for id, group in events.by_application(db)}
    return [
        Known(
            id=one.id,
            employer=one.employer,
            title=one.title,
            messages=frozenset(envelope.message_id for envelope in told.get(one.id, [])),
            threads=frozenset(envelope.thread for envelope in told.get(one.id, []) if envelope.thread),
            senders=frozenset(envelope.sender for envelope in told.get(one.id, []) if not envelope.sent),
            recipients=frozenset(to for envelope in told.get(one.id, []) if envelope.sent for to in envelope.sent_to),
            numbers=frozenset().union(*(reference_numbers(envelope.subject) for envelope in told.get(one.id, []))),
            history=tuple(dict.fromkeys([*happened.get(one.id, []), *proposed.get(one.id, [])])),
        )
        for one in applications.all_known(db)
    ]


def _reading(one: Proposal) -> Reading:
    return Reading(
        kind=one.kind,
        event=one.event,
        confidence=one.confidence,
        certainty=one.certainty,
        employer=one.employer or None,
        title=one.title or None,
        on=one.on,
        at=one.at,
        language=one.language,
        quote=one.quote,
        meeting_at=one.meeting_at,
    )


def _message(envelope: Envelope, one: Proposal) -> Message:
    return Message(
        id=envelope.message_id,
        digest="",
        sender=Address(envelope.sender_name, envelope.sender),
        to=tuple(Address("", to) for to in envelope.sent_to),
        reply_to=None,
        subject=envelope.subject,
        sent_at=one.at,
        on=one.on,
        text="",
        references=envelope.references,
        thread=envelope.thread,
        sent=envelope.sent,
    )
