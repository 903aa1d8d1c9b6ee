"""New findings meet the applications that are known."""

from __future__ import annotations

import json
import sqlite3
from datetime import date

from onward.accept.link import Found, Known, Link, link
from onward.journey.event import Certainty, Kind
from onward.journey.message import Address, Message
from onward.journey.reading import Reading
from onward.store import applications, events, messages, proposals
from onward.store.messages import Envelope
from onward.store.proposals import Proposal
from onward.store.revisions import Writing


def link_new(write: Writing) -> list[Proposal]:
    """Tie the findings of this operation that are not tied yet; returns all its findings as they are afterwards."""
    new = _made_by(write)
    envelopes = messages.kept(write.db)
    found = [Found(_reading(one), _message(envelopes[one.message], one)) for one in new]
    opened: dict[int, int] = {}
    for tie in link(_known(write.db, envelopes, {one.id for one in new}), found):
        target = tie.application
        if target is not None and target < 0:
            target = opened[target] if target in opened else opened.setdefault(target, _open(write, tie))
        certainty = min(new[tie.found].certainty, tie.certainty, key=list(Certainty)[::-1].index)
        write.change(
            "proposal",
            new[tie.found].id,
            application=target,
            candidates=json.dumps(list(tie.candidates)),
            certainty=certainty,
        )
    return proposals.by_id(write.db, [one.id for one in new])


def _open(write: Writing, tie: Link) -> int:
    return write.add(
        "application",
        {"employer": tie.employer, "title": tie.title, "source": "mail", "link": "", "deleted_on": None},
    )


def _made_by(write: Writing) -> list[Proposal]:
    rows = write.db.execute(
        "SELECT DISTINCT id FROM revision WHERE noun = 'proposal' AND operation = ? ORDER BY id", (write.operation,)
    )
    return proposals.by_id(write.db, [id for (id,) in rows])


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
