"""Invented mail, as it is read, for the tests of linking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from onward.accept.clues import reference_numbers
from onward.accept.link import Found, Known, Link, link
from onward.journey.event import Certainty, Kind
from onward.journey.message import Address, Message
from onward.journey.reading import MailKind, Reading

EVENTS = {
    MailKind.ACK: Kind.ACKNOWLEDGED,
    MailKind.STATUS_UPDATE: Kind.STATUS,
    MailKind.INFO_REQUEST: Kind.INFO_REQUESTED,
    MailKind.ASSESSMENT: Kind.ASSESSMENT,
    MailKind.INTERVIEW_INVITE: Kind.INTERVIEW_INVITED,
    MailKind.INTERVIEW_SCHEDULED: Kind.INTERVIEW_SCHEDULED,
    MailKind.OFFER: Kind.OFFERED,
    MailKind.REJECTION: Kind.REJECTED,
    MailKind.POSITION_CLOSED: Kind.POSITION_CLOSED,
    MailKind.WITHDRAWN: Kind.WITHDRAWN,
    MailKind.SENT_APPLICATION: Kind.APPLIED,
    MailKind.SENT_OTHER: Kind.NOTE,
}
ME = "tamsin@postbox.example"
ROBOT = "no-reply@us.greenhouse-mail.io"
START = datetime(2026, 1, 5, 9, tzinfo=UTC)

ack = MailKind.ACK
status = MailKind.STATUS_UPDATE
info = MailKind.INFO_REQUEST
task = MailKind.ASSESSMENT
invite = MailKind.INTERVIEW_INVITE
scheduled = MailKind.INTERVIEW_SCHEDULED
offer = MailKind.OFFER
rejection = MailKind.REJECTION
closed = MailKind.POSITION_CLOSED
withdrawn = MailKind.WITHDRAWN
applied = MailKind.SENT_APPLICATION
note = MailKind.SENT_OTHER


def mail(
    kind: MailKind,
    day: float,
    employer: str | None = None,
    title: str | None = None,
    *,
    peer: str = ROBOT,
    subject: str = "",
    thread: str = "",
    answers: Sequence[str] = (),
    id: str = "",
    sent: bool | None = None,
) -> Found:
    """One message `day` days after the start; `peer` is whoever is at the other end."""
    at = START + timedelta(days=day)
    own = kind in (applied, note, withdrawn) if sent is None else sent
    them, me = Address("", peer), Address("Tamsin", ME)
    name = id or f"{kind}.{day}.{employer}.{title}.{peer}.{thread}@mail.example"
    message = Message(
        name, name, me if own else them, (them if own else me,), None, subject, at, at.date(), "",
        references=tuple(answers), thread=thread, sent=own,
    )  # fmt: skip
    return Found(
        Reading(kind, EVENTS.get(kind), 0.99, Certainty.SURE, employer, title, at.date(), at, "en", ""), message
    )


def applications(found: Sequence[Found], known: Sequence[Known] = ()) -> list[int | tuple[int, ...] | None]:
    """For each message the application it joined, the candidates to ask about, or None while it waits."""
    links = sorted(link(known, found), key=lambda one: one.found)
    return [one.application or one.candidates or None for one in links]


def journal(links: Sequence[Link], found: Sequence[Found], known: Sequence[Known] = ()) -> list[Known]:
    """The applications a journal holds after these links were confirmed."""
    kept = {one.id: one for one in known}
    for one in links:
        if one.application is None:
            continue
        message, reading = found[one.found].message, found[one.found].reading
        assert reading.event
        old = kept.get(one.application) or Known(
            one.application, "", "", frozenset(), frozenset(), frozenset(), frozenset(), ()
        )
        kept[one.application] = replace(
            old,
            employer=one.employer,
            title=one.title,
            messages=old.messages | {message.id},
            threads=old.threads | ({message.thread} - {""}),
            senders=old.senders | (set() if message.sent else {message.sender.address}),
            recipients=old.recipients | ({to.address for to in message.to} if message.sent else set()),
            history=(*old.history, (reading.on, reading.event)),
            numbers=old.numbers | reference_numbers(f"{message.subject} {reading.title or ''}"),
            names=old.names | ({reading.employer} if reading.employer else set()),
        )
    return list(kept.values())
