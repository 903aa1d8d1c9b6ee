"""What happened to an application, one dated fact at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Kind(StrEnum):
    """What kind of thing happened. The order is the usual order within one day."""

    SAVED = "saved"
    APPLIED = "applied"
    ACKNOWLEDGED = "acknowledged"
    STATUS = "status"
    REPLIED = "replied"
    INFO_REQUESTED = "info_requested"
    ASSESSMENT = "assessment"
    INTERVIEW_INVITED = "interview_invited"
    INTERVIEW_SCHEDULED = "interview_scheduled"
    INTERVIEW_CANCELLED = "interview_cancelled"
    INTERVIEWED = "interviewed"
    OFFERED = "offered"
    REJECTED = "rejected"
    POSITION_CLOSED = "position_closed"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"
    ACCEPTED = "accepted"
    SET_ASIDE = "set_aside"
    FOLLOWED_UP = "followed_up"
    FEEDBACK_ASKED = "feedback_asked"
    FEEDBACK_RECEIVED = "feedback_received"
    NOTE = "note"


class How(StrEnum):
    """The way the news arrived."""

    MAIL = "mail"
    CALL = "call"
    TEXT = "text"
    IN_PERSON = "in_person"
    PORTAL = "portal"
    NOTHING = "nothing"


class Certainty(StrEnum):
    """How far a finding can be relied on. A person's own entry is sure."""

    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to one application.

    on: the calendar day as written in the Date header, or as the person said it; None when unknown.
    at: the moment with its zone, where known (for a scheduled interview: when the mail came, not when it takes place).
    meeting_at: when the interview takes place, for `interview_scheduled`.
    round: which interview round, counted from 1.
    quote: the sentence this rests on, verbatim.
    message: id of the kept message in the journal.
    """

    id: int
    application: int
    kind: Kind
    on: date | None = None
    at: datetime | None = None
    how: How | None = None
    meeting_at: datetime | None = None
    round: int | None = None
    with_whom: str = ""
    quote: str = ""
    message: int | None = None
    certainty: Certainty = Certainty.SURE
