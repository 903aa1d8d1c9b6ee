"""From what a message says to what it is: one step after another, the first that has an answer decides."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from onward.accept.evidence import Evidence
from onward.accept.examine import Case
from onward.accept.meeting import is_cancellation
from onward.accept.phrases.rule import Sign
from onward.accept.senders import is_alert_sender
from onward.journey.event import Kind
from onward.journey.reading import MailKind

# Offices that take other sorts of application: schools, landlords, banks, embassies, funds.
_OTHER_OFFICE = re.compile(
    r"(?:^|[._+@-])(?:\w*admissions?|lettings?|leasing|rentals?|mortgages?|loans?|grants?|scholarships?|finaid|financial-?aid|visas?|visa-service"
    r"|insurance|underwriting|membership|enrol\w*|vermietung|kredit|zulassung|studien\w*|immatri\w+|inscriptions|scolarite|bourses?"
    r"|becas|ayudas|matricula\w*|admision|admissoes|bolsas|locacao|adoptions?|submissions|claims|quotes|syndic|sindico)(?:[._+@-]|$)"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A kind, how sure, and the signs whose sentence is quoted."""

    kind: MailKind
    confidence: float
    signs: tuple[Sign, ...] = ()
    event: Kind | None = None


def own(evidence: Evidence) -> Finding:
    """Own mail: an application, a withdrawal, a nudge, or any other line."""
    context = any(evidence.hits.get(sign) for sign in (Sign.JOB, Sign.CONTEXT, Sign.APPLIES))
    if evidence.strong(Sign.WITHDRAWS) and context:
        return Finding(MailKind.SENT_OTHER, 0.9, (Sign.WITHDRAWS,), Kind.WITHDRAWN)
    if evidence.strong(Sign.NUDGES) and context:
        return Finding(MailKind.SENT_OTHER, 0.9, (Sign.NUDGES,), Kind.FOLLOWED_UP)
    if evidence.strong(Sign.APPLIES):
        return Finding(MailKind.SENT_APPLICATION, 0.98 if context else 0.8, (Sign.APPLIES,))
    return Finding(MailKind.SENT_OTHER, 0.98, (Sign.JOB,), Kind.NOTE if context else None)


def received(case: Case) -> Finding:
    """The first step that has an answer decides."""
    for step in _STEPS:
        finding = step(case)
        if finding is not None:
            return finding
    return Finding(MailKind.OTHER, 0.5 if case.applied or case.system or case.personnel else 0.7)


def _alert_sender(case: Case) -> Finding | None:
    spoken = case.evidence.strong_in_body(Sign.REFUSED, Sign.CHOSEN, Sign.ACK)
    if is_alert_sender(case.sender.address) and not spoken:
        return Finding(MailKind.JOB_ALERT, 0.99, (Sign.ALERT,))
    return None


def _not_about_jobs(case: Case) -> Finding | None:
    """Shops, banks, embassies, schools, advice, codes: no decision on a job, however it is phrased."""
    e = case.evidence
    decided = e.strong(Sign.REFUSED, Sign.CHOSEN, Sign.CLOSED, Sign.FILLED)
    if e.strong_in_body(Sign.SERVICE) and (e.in_subject(Sign.SERVICE) or not (case.applied or decided)):
        return Finding(MailKind.OTHER, 0.97, (Sign.SERVICE,))
    if e.strong(Sign.DECOY) and not (case.system or case.personnel) and (_same_sentence(e) or not e.strong(Sign.JOB)):
        return Finding(MailKind.OTHER, 0.95, (Sign.DECOY,))
    if _OTHER_OFFICE.search(case.sender.address) and not (case.system or case.personnel):
        return Finding(MailKind.OTHER, 0.95, (Sign.DECOY,))
    promoted = len(e.strong(Sign.PROMOTION)) > 1 or e.in_subject(Sign.PROMOTION)
    if promoted and not (case.system or case.personnel or case.applied or decided or _hiring(e)):
        return Finding(MailKind.OTHER, 0.9, (Sign.PROMOTION,))
    if case.bulk and not (case.system or case.personnel or _hiring(e)) and e.strong(Sign.PROMOTION):
        return Finding(MailKind.OTHER, 0.95, (Sign.PROMOTION,))
    if not case.about_jobs:
        return Finding(MailKind.OTHER, 0.9)
    return None


def _same_sentence(e: Evidence) -> bool:
    """Whether the application that is spoken of is the one of another sort: "your visa application was received"."""
    spoken = {hit.index for hit in e.strong(Sign.ACK, Sign.REFUSED, Sign.STATUS, Sign.INCOMPLETE)}
    return bool(spoken) and spoken <= {hit.index for hit in e.strong(Sign.DECOY)}


def _hiring(e: Evidence) -> bool:
    """Whether openings or an approach are spoken of; advice and events speak of interviews too."""
    return bool(e.strong(Sign.ALERT, Sign.OUTREACH, Sign.ACK, Sign.INCOMPLETE, Sign.WITHDRAWN))


def _decision(case: Case) -> Finding | None:
    """Refused, closed or filled: what stands in an unconditional sentence outranks everything else."""
    e = case.evidence
    refused, chosen = e.strong(Sign.REFUSED), e.strong(Sign.CHOSEN)
    closed, filled = e.strong(Sign.CLOSED), e.strong(Sign.FILLED)
    if not (refused or chosen or closed or filled):
        return None
    if e.strong(Sign.WITHDRAWN) and not chosen:
        return None
    support = _support(case, Sign.REGRET, Sign.FAREWELL)
    rivals = e.strong(
        Sign.OFFER, Sign.SCHEDULED, Sign.ASSESSMENT, Sign.INFO, Sign.INCOMPLETE, Sign.ACK, Sign.STATUS, Sign.MOVED
    )
    clear = support >= 2 and not rivals and not e.hits.get(Sign.DECOY)
    if closed and not (chosen or refused or filled) and e.strong_in_body(Sign.STATUS):
        return Finding(MailKind.STATUS_UPDATE, 0.75, (Sign.STATUS,))
    if closed and not chosen:
        plain = clear and not (e.hits.get(Sign.REFUSED) or e.hits.get(Sign.CHOSEN) or e.hits.get(Sign.CANCELLED))
        return Finding(MailKind.POSITION_CLOSED, 0.975 if plain else 0.85, (Sign.CLOSED,))
    if refused or chosen:
        confidence = 0.985 if clear else 0.9 if support >= 2 or case.applied else 0.8
        return Finding(MailKind.REJECTION, confidence, (Sign.REFUSED, Sign.CHOSEN))
    plain = clear and not (e.hits.get(Sign.REFUSED) or e.hits.get(Sign.CHOSEN))
    return Finding(MailKind.POSITION_CLOSED, 0.97 if plain else 0.85, (Sign.FILLED,))


def _support(case: Case, *signs: Sign) -> int:
    """How many independent things agree with a deciding sentence."""
    e = case.evidence
    return (
        int(case.applied)
        + int(case.system or case.personnel)
        + sum(bool(e.strong(sign)) for sign in signs)
        - int(bool(e.strong(Sign.DECOY)))
        - int(case.bulk and not case.system)
    )


def _survey(case: Case) -> Finding | None:
    e = case.evidence
    if e.strong(Sign.SURVEY) and (e.in_subject(Sign.SURVEY) or not e.strong_in_body(*_ACTIONS, Sign.ACK, Sign.STATUS)):
        return Finding(MailKind.OTHER, 0.9, (Sign.SURVEY,))
    return None


_ACTIONS = (
    Sign.OFFER, Sign.WITHDRAWN, Sign.CANCELLED, Sign.MOVED, Sign.SCHEDULED, Sign.INVITE, Sign.ASSESSMENT, Sign.INFO,
    Sign.INCOMPLETE,
)  # fmt: skip


def _withdrawn(case: Case) -> Finding | None:
    if case.evidence.strong(Sign.WITHDRAWN) and case.applied:
        return Finding(MailKind.WITHDRAWN, 0.95, (Sign.WITHDRAWN,))
    return None


def _digest(case: Case) -> Finding | None:
    """Cards of openings under a heading that announces them."""
    if case.cards >= 2 and case.evidence.in_subject(Sign.ALERT) and not case.evidence.in_subject(Sign.ACK):
        return Finding(MailKind.JOB_ALERT, 0.97, (Sign.ALERT,))
    return None


def _alert(case: Case) -> Finding | None:
    """A digest of openings: many signs of one, and nothing about an application of the reader's."""
    e = case.evidence
    alerts = e.strong(Sign.ALERT)
    if case.cards >= 3 and not e.strong_in_body(Sign.ACK, Sign.REFUSED, Sign.CHOSEN):
        return Finding(MailKind.JOB_ALERT, 0.97 if alerts else 0.9, (Sign.ALERT, Sign.JOB))
    if e.in_subject(Sign.ALERT) and len(alerts) >= 2 and not e.in_subject(Sign.ACK):
        return Finding(MailKind.JOB_ALERT, 0.97, (Sign.ALERT,))
    if not alerts or e.strong(Sign.ACK, Sign.WITHDRAWN, Sign.INCOMPLETE):
        return None
    if e.in_subject(Sign.STATUS, Sign.INVITE, Sign.SCHEDULED, Sign.ASSESSMENT, Sign.OFFER):
        return None
    if len(alerts) >= 2 and (e.in_subject(Sign.ALERT) or case.bulk or len(alerts) >= 3):
        return Finding(MailKind.JOB_ALERT, 0.97, (Sign.ALERT,))
    return None


def _outreach(case: Case) -> Finding | None:
    """Somebody writes of an opening nobody applied for."""
    e = case.evidence
    if case.applied and (len(e.strong(Sign.OUTREACH)) < 2 or e.strong(Sign.REFUSED, Sign.CHOSEN)):
        return None
    if e.strong(Sign.ACK, Sign.WITHDRAWN, Sign.SCHEDULED, Sign.OFFER, Sign.INCOMPLETE):
        return None
    if case.applied and e.strong(Sign.STATUS):
        return None
    signs = 2 * len(e.strong(Sign.OUTREACH)) + (e.weak(Sign.OUTREACH) - len(e.strong(Sign.OUTREACH)))
    if signs >= 3:
        unasked = not (case.reply or case.thread or case.system)
        clear = signs >= 5 and not case.reply and not e.strong(Sign.INVITE)
        confidence = 0.99 if signs >= 5 and unasked else 0.97 if clear else 0.85
        return Finding(MailKind.RECRUITER_OUTREACH, confidence, (Sign.OUTREACH,))
    return None


def _offer(case: Case) -> Finding | None:
    e = case.evidence
    if e.strong(Sign.OFFER):
        several = e.weak(Sign.OFFER) > 1 and not e.strong(Sign.REGRET, Sign.INVITE, Sign.ACK, Sign.PROMOTION)
        known = case.system or case.personnel or e.strong(Sign.JOB)
        return Finding(MailKind.OFFER, 0.97 if several and known else 0.8, (Sign.OFFER,))
    return None


def _appointment(case: Case) -> Finding | None:
    """A time that stands, moves or falls away."""
    e = case.evidence
    if (case.calendar and is_cancellation(case.calendar)) or e.strong(Sign.CANCELLED):
        sure = case.applied or bool(e.strong(Sign.JOB))
        return Finding(MailKind.INTERVIEW_SCHEDULED, 0.95 if sure else 0.7, (Sign.CANCELLED,), Kind.INTERVIEW_CANCELLED)
    if case.calendar and e.weak(Sign.INVITE, Sign.SCHEDULED):
        return Finding(MailKind.INTERVIEW_SCHEDULED, 0.98, (Sign.SCHEDULED, Sign.INVITE))
    if e.strong(Sign.MOVED):
        return Finding(MailKind.INTERVIEW_SCHEDULED, 0.93, (Sign.MOVED,))
    if e.strong(Sign.SCHEDULED):
        several = e.weak(Sign.SCHEDULED) > 1 and e.strong(Sign.JOB) and not case.bulk
        rivals = e.strong(Sign.ASSESSMENT, Sign.INFO, Sign.OUTREACH, Sign.STATUS, Sign.REGRET)
        return Finding(MailKind.INTERVIEW_SCHEDULED, 0.97 if several and not rivals else 0.75, (Sign.SCHEDULED,))
    return None


def _next_step(case: Case) -> Finding | None:
    """A test, or an invitation to talk."""
    e = case.evidence
    tests, talks = e.strong(Sign.ASSESSMENT), e.strong(Sign.INVITE)
    if tests and (len(tests) >= len({hit.index for hit in talks} - {hit.index for hit in tests})):
        clear = len(tests) > 1 and not e.strong(Sign.REGRET, Sign.WITHDRAWN, Sign.STATUS)
        return Finding(MailKind.ASSESSMENT, 0.97 if clear else 0.75, (Sign.ASSESSMENT,))
    received = e.strong(Sign.ACK) and len(talks) < 2 and not e.in_subject(Sign.INVITE)
    if talks and not received:
        rivals = e.strong(Sign.OUTREACH, Sign.REGRET, Sign.ASSESSMENT, Sign.FAREWELL) or tests
        known = (case.applied or case.system or case.personnel) and e.strong(Sign.JOB)
        plain = e.weak(Sign.INVITE) > 1 and known and not rivals
        return Finding(MailKind.INTERVIEW_INVITE, 0.97 if plain else 0.8, (Sign.INVITE,))
    return None


def _request(case: Case) -> Finding | None:
    """Something the reader has to finish or send."""
    e = case.evidence
    if e.strong(Sign.INCOMPLETE):
        several = e.weak(Sign.INCOMPLETE) > 1
        return Finding(MailKind.INCOMPLETE_APPLICATION, 0.97 if several else 0.75, (Sign.INCOMPLETE,))
    if e.strong(Sign.INFO):
        clear = len(e.strong(Sign.INFO)) > 1 and not e.strong(Sign.ACK, Sign.INCOMPLETE, Sign.STATUS)
        return Finding(MailKind.INFO_REQUEST, 0.97 if clear and case.applied else 0.7, (Sign.INFO,))
    return None


def _received_or_waiting(case: Case) -> Finding | None:
    """The application arrived, or is being read."""
    e = case.evidence
    acks, waits = e.strong(Sign.ACK), e.strong(Sign.STATUS)
    if waits and (not acks or e.strong_in_body(Sign.STATUS)):
        clear = case.applied and len(waits) > 1 and not acks and not e.strong(Sign.OUTREACH)
        return Finding(MailKind.STATUS_UPDATE, 0.97 if clear else 0.75, (Sign.STATUS,))
    if acks:
        sure = len({hit.index for hit in acks}) > 1 or e.weak(Sign.ACK) > 2
        clear = sure and case.applied and not e.hits.get(Sign.DECOY)
        return Finding(MailKind.ACK, 0.98 if clear else 0.85, (Sign.ACK,))
    return None


def _soft_refusal(case: Case) -> Finding | None:
    """Regret and good wishes with no other news: a refusal in words no rule knows, never sure."""
    e = case.evidence
    if not case.applied:
        return None
    regret, farewell = len(e.strong(Sign.REGRET)), len(e.strong(Sign.FAREWELL))
    if e.strong(Sign.STATUS, Sign.KEPT) or e.weak(Sign.ACK) > 3:
        return None
    hedged = any(not hit.strong for hit in e.hits.get(Sign.REFUSED, ()))
    if not e.strong(Sign.ACK) and regret and (farewell > 1 or (hedged and farewell)):
        return Finding(MailKind.REJECTION, 0.7, (Sign.REFUSED, Sign.REGRET, Sign.FAREWELL))
    return None


def _remainder(case: Case) -> Finding | None:
    """Weak signs alone."""
    e = case.evidence
    if e.weak(Sign.ACK) >= 2 and case.applied:
        return Finding(MailKind.ACK, 0.75, (Sign.ACK,))
    if e.strong(Sign.KEPT) and case.applied:
        return Finding(MailKind.STATUS_UPDATE, 0.6, (Sign.KEPT,))
    if e.weak(Sign.STATUS) and case.applied:
        return Finding(MailKind.STATUS_UPDATE, 0.6, (Sign.STATUS,))
    if e.strong(Sign.OUTREACH):
        return Finding(MailKind.RECRUITER_OUTREACH, 0.7, (Sign.OUTREACH,))
    if e.strong(Sign.ALERT):
        return Finding(MailKind.JOB_ALERT, 0.7, (Sign.ALERT,))
    if e.hits.get(Sign.INCOMPLETE):
        return Finding(MailKind.INCOMPLETE_APPLICATION, 0.6, (Sign.INCOMPLETE,))
    if e.weak(Sign.SCHEDULED) and e.weak(Sign.INVITE):
        return Finding(MailKind.INTERVIEW_SCHEDULED, 0.75, (Sign.SCHEDULED,))
    if e.hits.get(Sign.ACK) and case.applied:
        return Finding(MailKind.ACK, 0.6, (Sign.ACK,))
    if e.weak(Sign.INVITE) and case.reply:
        return Finding(MailKind.INTERVIEW_INVITE, 0.5, (Sign.INVITE,))
    return None


_STEPS: tuple[Callable[[Case], Finding | None], ...] = (
    _alert_sender,
    _digest,
    _not_about_jobs,
    _decision,
    _survey,
    _withdrawn,
    _alert,
    _outreach,
    _offer,
    _appointment,
    _next_step,
    _request,
    _soft_refusal,
    _received_or_waiting,
    _remainder,
)
