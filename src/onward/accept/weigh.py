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

_AGREED = 0.6
"""From here on the model counts as agreeing, and the rules may be as sure as they are."""

_FAINT, _GRAVE, _GRAVEST = 0.35, 0.4, 0.55
"""What the model must reach to overrule the rules; for a refusal, and for one without any word of regret."""

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
    if kind is finding.kind and told[kind] >= _AGREED:
        return replace(finding, confidence=max(told[kind], finding.confidence)), None
    if kind is finding.kind or told[kind] < _needed(kind, seen.case):
        return replace(finding, confidence=told[finding.kind]), None
    signs = _SPEAKS.get(kind, ())
    quoted = None if seen.case.evidence.strong(*signs) else model.telling(seen.sentences, kind)
    return Finding(kind, min(told[kind], _ALONE), signs if quoted is None else ()), quoted


def _needed(kind: MailKind, case: Case) -> float:
    """A wrong no hurts more than a missed one: it takes more to say."""
    if kind is not MailKind.REJECTION:
        return _FAINT
    hinted = any(case.evidence.hits.get(sign) for sign in (Sign.REFUSED, Sign.CHOSEN, Sign.REGRET, Sign.FAREWELL))
    return _GRAVE if hinted and (case.applied or case.system or case.personnel) else _GRAVEST


def look(finding: Finding | None, seen: Examined) -> model.Features:
    """What the model sees of a message; without a finding, as if the rules had said nothing."""
    return model.features(seen.sentences, seen.case.evidence, _facts(seen.case, finding))


def _facts(case: Case, finding: Finding | None) -> list[str]:
    told = [name for name in ("system", "personnel", "bulk", "reply", "titled", "thread") if getattr(case, name)]
    told += ["applied"] * case.applied + ["about jobs"] * case.about_jobs + ["calendar"] * bool(case.calendar)
    if finding is not None:
        told += [f"rule {finding.kind}", f"rule {finding.kind} {finding.confidence:.1f}"]
    return told
