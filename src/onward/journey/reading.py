"""What a message is taken for: the kind of mail, whom it is about, and the sentence that says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from onward.journey.event import Certainty, Kind


class MailKind(StrEnum):
    """The fourteen kinds of received mail, and two of one's own."""

    ACK = "ack"
    INCOMPLETE_APPLICATION = "incomplete_application"
    STATUS_UPDATE = "status_update"
    INFO_REQUEST = "info_request"
    ASSESSMENT = "assessment"
    INTERVIEW_INVITE = "interview_invite"
    INTERVIEW_SCHEDULED = "interview_scheduled"
    OFFER = "offer"
    REJECTION = "rejection"
    POSITION_CLOSED = "position_closed"
    WITHDRAWN = "withdrawn"
    RECRUITER_OUTREACH = "recruiter_outreach"
    JOB_ALERT = "job_alert"
    OTHER = "other"
    SENT_APPLICATION = "sent_application"
    SENT_OTHER = "sent_other"


ABOUT_JOBS = frozenset(MailKind) - {MailKind.OTHER}


@dataclass(frozen=True, slots=True)
class Reading:
    """What one message is taken for.

    event: the kind of event it would record; None for mail that records nothing (outreach, alerts, drafts, other).
    confidence: probability that `kind` is right, 0 to 1; certainty is the same in three words.
    employer, title: as written in the message, without legal suffix or decoration; None where the mail names none.
    on, at: day as written in the Date header, and moment with zone.
    language: ISO 639-1 code of the text, "" where none of the six was recognised.
    quote: the deciding sentence, verbatim from subject or body.
    meeting_at: when the interview takes place, where the mail or its calendar part says so.
    """

    kind: MailKind
    event: Kind | None
    confidence: float
    certainty: Certainty
    employer: str | None
    title: str | None
    on: date | None
    at: datetime | None
    language: str
    quote: str
    meeting_at: datetime | None = None
