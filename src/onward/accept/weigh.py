"""Rules and model together: the model decides, and what the rules found is among the things it weighs."""

from __future__ import annotations

from dataclasses import replace

from onward.accept import model
from onward.accept.decide import Finding
from onward.accept.examine import Case, Examined
from onward.accept.phrases.rule import Sign
from onward.accept.saying import Saying
from onward.journey.reading import MailKind

_BEYOND_DOUBT = 0.99
"""A finding this firm rests on facts, not on words: an alert sender sends alerts."""

_NOT_ABOUT_JOBS = 0.95
"""So are a bank's loan, a shop's parcel, a code: here the rules are right more often than the model."""

_GRAVE, _GRAVEST = 0.6, 0.75
"""What a refusal must reach, because a wrong no hurts more than a missed one; and where little else speaks of a job."""

_ORDINARY = 2.0
"""How many times more ordinary mail a mailbox holds than the corpora the model learned from."""

_SAID_ALOUD, _DOUBTED = 0.5, 0.5
"""What any kind must reach in a mail that does not speak of jobs otherwise, and what is left where it does not.

No appointment is taken there: it is the dentist's."""

_SAID = {
    MailKind.ACK: Saying.RECEIVED,
    MailKind.INCOMPLETE_APPLICATION: Saying.INCOMPLETE,
    MailKind.STATUS_UPDATE: Saying.PENDING,
    MailKind.INFO_REQUEST: Saying.INFO,
    MailKind.ASSESSMENT: Saying.ASSESSMENT,
    MailKind.INTERVIEW_INVITE: Saying.INVITE,
    MailKind.INTERVIEW_SCHEDULED: Saying.SCHEDULED,
    MailKind.OFFER: Saying.OFFER,
    MailKind.REJECTION: Saying.REFUSED,
    MailKind.POSITION_CLOSED: Saying.CLOSED,
    MailKind.WITHDRAWN: Saying.WITHDRAWN,
    MailKind.RECRUITER_OUTREACH: Saying.OUTREACH,
    MailKind.JOB_ALERT: Saying.ALERT,
    MailKind.OTHER: Saying.ORDINARY,
}

_SPEAKS: dict[MailKind, tuple[Sign, ...]] = {
    MailKind.ACK: (Sign.ACK,),
    MailKind.INCOMPLETE_APPLICATION: (Sign.INCOMPLETE,),
    MailKind.STATUS_UPDATE: (Sign.STATUS, Sign.KEPT),
    MailKind.INFO_REQUEST: (Sign.INFO,),
    MailKind.ASSESSMENT: (Sign.ASSESSMENT,),
    MailKind.INTERVIEW_INVITE: (Sign.INVITE,),
    MailKind.INTERVIEW_SCHEDULED: (Sign.SCHEDULED, Sign.MOVED, Sign.CANCELLED),
    MailKind.OFFER: (Sign.OFFER,),
    MailKind.REJECTION: (Sign.REFUSED, Sign.CHOSEN),
    MailKind.POSITION_CLOSED: (Sign.CLOSED, Sign.FILLED),
    MailKind.WITHDRAWN: (Sign.WITHDRAWN,),
}


def weigh(finding: Finding, seen: Examined) -> tuple[Finding, int | None]:
    """The finding that stands, and the sentence to quote where the rules name none."""
    if finding.confidence >= (_NOT_ABOUT_JOBS if finding.kind is MailKind.OTHER else _BEYOND_DOUBT):
        return finding, None
    told = _in_a_mailbox(model.probabilities(look(finding, seen)), seen.case)
    kind = max(told, key=lambda one: told[one])
    if kind is MailKind.REJECTION and told[kind] < _needed(seen.case):
        kind = max(told.keys() - {kind}, key=lambda one: told[one])
    if not seen.case.about_jobs and (told[kind] < _SAID_ALOUD or kind is MailKind.INTERVIEW_SCHEDULED):
        return Finding(MailKind.OTHER, max(told[MailKind.OTHER], _DOUBTED)), None
    if kind is finding.kind:
        return replace(finding, confidence=told[kind]), None
    signs = _SPEAKS.get(kind, ())
    quoted = None if seen.case.evidence.strong(*signs) else model.telling(seen.sentences, seen.languages, _SAID[kind])
    return Finding(kind, told[kind], signs if quoted is None else ()), quoted


def _in_a_mailbox(told: dict[MailKind, float], case: Case) -> dict[MailKind, float]:
    """Probabilities as they are where ordinary mail is common, unless it comes from those who write of jobs."""
    if case.system or case.personnel:
        return told
    whole = 1 + (_ORDINARY - 1) * told[MailKind.OTHER]
    return {kind: chance * (_ORDINARY if kind is MailKind.OTHER else 1) / whole for kind, chance in told.items()}


def _needed(case: Case) -> float:
    doubtful = bool(case.evidence.hits.get(Sign.DECOY)) and not (case.system or case.personnel)
    return _GRAVE if case.about_jobs and not doubtful else _GRAVEST


def look(finding: Finding | None, seen: Examined) -> model.Features:
    """What the model sees of a message; without a finding, as if the rules had said nothing."""
    return model.features(seen.sentences, seen.languages, seen.case.evidence, _facts(seen.case, finding))


def _facts(case: Case, finding: Finding | None) -> list[str]:
    told = [name for name in ("system", "personnel", "bulk", "reply", "titled", "thread") if getattr(case, name)]
    told += ["applied"] * case.applied + ["about jobs"] * case.about_jobs + ["calendar"] * bool(case.calendar)
    if finding is not None:
        told += [f"rule {finding.kind}", f"rule {finding.kind} {finding.confidence:.1f}"]
    return told
