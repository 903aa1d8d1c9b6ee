"""Which of the sixteen kinds a message is, on which sentence that rests, and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass

from onward.accept.confidence import certainty
from onward.accept.decide import Finding, own, received
from onward.accept.examine import Examined, examine
from onward.accept.weigh import weigh
from onward.journey.event import Certainty, Kind
from onward.journey.message import Address
from onward.journey.reading import MailKind

__all__ = ["EVENTS", "Verdict", "classify", "examine"]

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
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one message is taken for. `quote` is verbatim from subject or text."""

    kind: MailKind
    confidence: float
    certainty: Certainty
    quote: str
    language: str
    event: Kind | None


def classify(
    subject: str,
    text: str,
    *,
    sender: Address,
    bulk: bool = False,
    sent: bool = False,
    calendar: str = "",
) -> Verdict:
    """What the message is taken for, from its newest text, its subject and its sender."""
    seen = examine(subject, text, sender=sender, bulk=bulk, sent=sent, calendar=calendar)
    if seen is None:
        return _verdict(Finding(MailKind.OTHER, 0.95), None, subject)
    if sent:
        return _verdict(own(seen.case.evidence), seen, subject)
    finding, index = weigh(received(seen.case), seen)
    return _verdict(finding, seen, subject, index)


def _verdict(finding: Finding, seen: Examined | None, subject: str, index: int | None = None) -> Verdict:
    quote = ""
    if seen is not None and index is None and finding.signs:
        index = seen.case.evidence.first(*finding.signs)
    if seen is not None and index is not None:
        sentence = seen.sentences[index]
        quote = subject.strip() if sentence.subject else seen.normal.verbatim(sentence.start, sentence.end)
    event = finding.event or EVENTS.get(finding.kind)
    language = seen.language if seen is not None else ""
    return Verdict(finding.kind, finding.confidence, certainty(finding.confidence), quote, language, event)
