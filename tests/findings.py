"""Findings that wait for a decision, made without reading any mail."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from onward.journey.event import Certainty, Kind
from onward.journey.message import Address, Message
from onward.journey.reading import MailKind, Reading
from onward.store import messages, proposals
from onward.store.journal import Journal

KINDS = {
    Kind.ACKNOWLEDGED: MailKind.ACK,
    Kind.REPLIED: MailKind.STATUS_UPDATE,
    Kind.INTERVIEW_INVITED: MailKind.INTERVIEW_INVITE,
    Kind.OFFERED: MailKind.OFFER,
    Kind.REJECTED: MailKind.REJECTION,
    Kind.POSITION_CLOSED: MailKind.POSITION_CLOSED,
}


@dataclass
class Found:
    """What a message says; `application` None: it belongs to none that is known."""

    application: int | None
    kind: Kind
    on: date
    quote: str = "We looked at your papers with pleasure."
    subject: str = "About your papers"
    sender: str = "post@velmora.example"
    certainty: Certainty = Certainty.SURE
    employer: str = "Velmora"
    title: str = "Tram Driver"
    candidates: tuple[int, ...] = field(default=())


def find(journal: Journal, *found: Found) -> list[int]:
    """Let these findings wait, as one import would; returns their ids."""
    with journal.operation("import", "test.mbox") as write:
        ids = []
        for one in found:
            at = datetime.combine(one.on, time(9), UTC)
            text = f"Hello Kim,\n\n{one.quote}\n\nVelmora"
            raw = (
                f"Message-ID: <{len(ids)}.{write.operation}@velmora.example>\nFrom: Ada Venn <{one.sender}>\n"
                f"To: kim@mail.example\nSubject: {one.subject}\nDate: {at:%a, %d %b %Y %H:%M:%S +0000}\n\n{text}\n"
            ).encode()
            message = Message(
                id=f"{len(ids)}.{write.operation}@velmora.example",
                digest="",
                sender=Address("Ada Venn", one.sender),
                to=(Address("", "kim@mail.example"),),
                reply_to=None,
                subject=one.subject,
                sent_at=at,
                on=one.on,
                text=text,
            )
            kind = KINDS.get(one.kind, MailKind.STATUS_UPDATE)
            kept = messages.note_seen(
                write.db, message, kind=kind, mailbox=1, offset=len(ids), operation=write.operation, raw=raw
            )
            reading = Reading(kind, one.kind, 0.9, one.certainty, one.employer, one.title, one.on, at, "en", one.quote)
            ids.append(write.add("proposal", proposals.body(reading, kept, one.application, one.candidates)))
        return ids


def suggest(journal: Journal, employer: str, title: str = "") -> int:
    """An application that so far is only suggested by mail."""
    with journal.operation("import", "test.mbox") as write:
        body = {"employer": employer, "title": title, "source": "mail", "link": "", "deleted_on": None}
        return write.add("application", body)
