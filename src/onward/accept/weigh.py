"""Rules and model together: the model decides, and only where the rules say the same is a reading sure."""

from __future__ import annotations

from dataclasses import replace

from onward.accept import model
from onward.accept.decide import Finding
from onward.accept.examine import Case, Examined
from onward.accept.phrases.rule import Sign
from onward.journey.reading import MailKind

_BEYOND_DOUBT = 0.99
"""A finding this firm rests on facts, not on words: an alert sender sends alerts."""

_ALONE = 0.9
"""Most that the model may claim against the rules: likely, never sure."""

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
    if finding.confidence >= _BEYOND_DOUBT:
        return finding, None
    told = model.probabilities(look(finding, seen))
    kind = max(told, key=lambda one: told[one])
    if kind is finding.kind:
        return replace(finding, confidence=told[kind]), None
    signs = _SPEAKS.get(kind, ())
    quoted = None if seen.case.evidence.strong(*signs) else model.telling(seen.sentences, kind)
    return Finding(kind, min(told[kind], _ALONE), signs if quoted is None else ()), quoted


def look(finding: Finding | None, seen: Examined) -> model.Features:
    """What the model sees of a message; without a finding, as if the rules had said nothing."""
    return model.features(seen.sentences, seen.case.evidence, _facts(seen.case, finding))


def _facts(case: Case, finding: Finding | None) -> list[str]:
    told = [name for name in ("system", "personnel", "bulk", "reply", "titled", "thread") if getattr(case, name)]
    told += ["applied"] * case.applied + ["about jobs"] * case.about_jobs + ["calendar"] * bool(case.calendar)
    if finding is not None:
        told += [f"rule {finding.kind}", f"rule {finding.kind} {finding.confidence:.1f}"]
    return told
