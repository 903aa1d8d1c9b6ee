"""New findings meet the applications that are known."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable

from onward.accept.clues import reference_numbers
from onward.accept.link import Found, Known, Link, link
from onward.journey.application import Application
from onward.journey.event import Certainty, Event, Kind
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
    new = [*_untied(write.db, made), *proposals.by_id(write.db, sorted(made))]
    opened: dict[int, int] = {}
    for proposal, tie in _ties(write.db, new):
        target = tie.application
        if target is not None and target < 0:
            target = opened[target] if target in opened else opened.setdefault(target, _open(write, tie))
        if target is None and not tie.candidates and proposal.event is Kind.NOTE:
            write.put("proposal", proposal.id, None)
        elif proposal.id in made or target is not None:
            _note(write, proposal, tie, target)
    return proposals.by_id(write.db, sorted(made))


def link_again(write: Writing) -> None:
    """Tie what nobody could tie before, now that the person said where something belongs; nothing is opened."""
    for proposal, tie in _ties(write.db, _untied(write.db)):
        if tie.application is not None and tie.application > 0:
            _note(write, proposal, tie, tie.application)


def _untied(db: sqlite3.Connection, made: Collection[int] = ()) -> list[Proposal]:
    return [one for one in proposals.waiting(db) if one.application is None and one.id not in made]


def _ties(db: sqlite3.Connection, new: list[Proposal]) -> list[tuple[Proposal, Link]]:
    if not new:
        return []
    envelopes = messages.kept(db)
    found = [Found(_reading(one), _message(envelopes[one.message], one)) for one in new]
    return [(new[tie.found], tie) for tie in link(_known(db, envelopes, {one.id for one in new}), found)]


def _note(write: Writing, one: Proposal, tie: Link, application: int | None) -> None:
    certainty = _least(_as_read(write.db, one), tie.certainty)
    candidates = json.dumps(list(tie.candidates))
    write.change("proposal", one.id, certainty=certainty, application=application, candidates=candidates)


def _as_read(db: sqlite3.Connection, one: Proposal) -> Certainty:
    """How sure the reading was, before a tie was looked for."""
    row = db.execute("SELECT body FROM revision WHERE noun = 'proposal' AND id = ? ORDER BY rev LIMIT 1", (one.id,))
    return Certainty(json.loads(row.fetchone()[0])["certainty"])


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
    told: dict[int, list[tuple[Proposal, Envelope]]] = {}
    for one in proposals.not_refused(db):
        if one.application is not None and one.id not in new:
            told.setdefault(one.application, []).append((one, envelopes[one.message]))
    happened, placed = dict(events.by_application(db)), _placed(db)
    return [
        _known_one(one, told.get(one.id, []), happened.get(one.id, []), placed) for one in applications.all_known(db)
    ]


def _known_one(
    one: Application, told: list[tuple[Proposal, Envelope]], happened: Iterable[Event], placed: set[int]
) -> Known:
    history = [(event.on, event.kind) for event in happened] + [(proposal.on, proposal.event) for proposal, _ in told]
    return Known(
        id=one.id,
        employer=one.employer,
        title=one.title,
        messages=frozenset(envelope.message_id for _, envelope in told),
        threads=frozenset(envelope.thread for _, envelope in told if envelope.thread),
        senders=frozenset(envelope.sender for _, envelope in told if not envelope.sent),
        recipients=frozenset(to for _, envelope in told if envelope.sent for to in envelope.sent_to),
        history=tuple(dict.fromkeys(history)),
        numbers=frozenset(
            number
            for proposal, envelope in told
            for number in reference_numbers(f"{envelope.subject} {proposal.title}")
        ),
        names=frozenset(proposal.employer for proposal, _ in told if proposal.employer),
        answers=frozenset(
            (peer, proposal.employer, proposal.title)
            for proposal, envelope in told
            if proposal.id in placed
            for peer in (envelope.sent_to if envelope.sent else (envelope.sender,))
        ),
    )


def _placed(db: sqlite3.Connection) -> set[int]:
    """Findings of which the person said where they belong."""
    rows = db.execute(
        """
        SELECT DISTINCT revision.id FROM revision JOIN operation ON operation.id = revision.operation
        WHERE noun = 'proposal' AND what = 'assign' AND undone_at IS NULL
            AND json_extract(body, '$.status') = 'confirmed'
        """
    )
    return {id for (id,) in rows}


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
