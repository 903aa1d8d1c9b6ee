"""Which of the sixteen kinds a message is, on which sentence that rests, and how sure it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from onward.accept.confidence import certainty
from onward.accept.evidence import Evidence, gather
from onward.accept.language import likely_languages, language as language_of
from onward.accept.meeting import is_cancellation
from onward.accept.normalise import Normal, capped, fold, newest, normalise
from onward.accept.phrases.rule import Sign
from onward.accept.senders import is_alert_sender, system
from onward.accept.sentences import Sentence, split
from onward.accept.occupation import names_a_job
from onward.journey.event import Certainty, Kind
from onward.journey.message import Address
from onward.journey.reading import MailKind

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

# Words without which no mail is about jobs, in any of the six languages, folded. Tried with `in`: most mail ends here.
_VOCABULARY = (
    "applica", "applied", "apply", "candida", "interview", "recruit", "hiring", "position", "vacanc", "resume", "career",
    "bewerb", "stelle ", "stellen", "gesprach", "lebenslauf", "praktik", "personal", "karriere", "vakanz",
    "poste ", "poste,", "poste.", "emploi", "entretien", "embauche",
    "empleo", "puesto", "vacante", "entrevista", "seleccion", "curricul", "trabajo",
    "lavoro", "colloquio", "selezion", "ruolo", "posizion",
    "vaga", "seletivo", "emprego", "selecao", "recrutamento", "role", "job", "talent", "offer letter", "assessment",
)  # fmt: skip
_SHORT = 2_500  # a short mail is read in full: a person's two lines may lack every such word

_PERSONNEL = re.compile(
    r"(?:^|[._+@-])(?:careers?|jobs?|recruit\w*|talents?|hr|hiring|people|bewerb\w*|karriere|personal\w*|recrutement|rh|rrhh"
    r"|empleo|seleccion|selezione|recursos|candida\w*|applica\w*|vagas|recrutamento|humanresources|jobapps|staffing|resourcing)(?:[._+@-]|$)"
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one message is taken for. `quote` is verbatim from subject or text."""

    kind: MailKind
    confidence: float
    certainty: Certainty
    quote: str
    language: str
    event: Kind | None


@dataclass(slots=True)
class Case:
    """Everything a decision looks at."""

    evidence: Evidence
    sender: Address
    bulk: bool
    calendar: str
    reply: bool
    system: bool
    personnel: bool
    titled: bool

    @property
    def about_jobs(self) -> bool:
        """Whether anything besides the deciding words speaks of work and hiring."""
        return self.system or self.personnel or self.titled or bool(self.evidence.strong(Sign.JOB, Sign.CONTEXT))

    @property
    def applied(self) -> bool:
        """Whether an application of the reader's is spoken of."""
        return bool(self.evidence.strong(Sign.CONTEXT))


@dataclass(frozen=True, slots=True)
class Finding:
    """A kind, how sure, and the signs whose sentence is quoted."""

    kind: MailKind
    confidence: float
    signs: tuple[Sign, ...] = ()
    event: Kind | None = None


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
    body = capped(newest(capped(text)))
    if not sent and not calendar and _ordinary(subject, body, sender):
        return _verdict(Finding(MailKind.OTHER, 0.99), [], Normal("", "", (0,), (0,)), subject, "")
    normal = normalise(body)
    sentences = [*_subject(subject), *split(normal)]
    words = " ".join(sentence.folded for sentence in sentences[:60])
    evidence = gather(sentences, likely_languages(words))
    if sent:
        finding = _own(evidence)
    else:
        case = Case(
            evidence, sender, bulk or _UNSUBSCRIBE.search(_end(normal)) is not None, calendar, bool(_REPLY.match(subject)), system(sender.address) is not None,
            _PERSONNEL.search(sender.address) is not None, names_a_job(subject),
        )  # fmt: skip
        finding = received(case)
    return _verdict(finding, sentences, normal, subject, language_of(words), evidence)


_UNSUBSCRIBE = re.compile(
    r"unsubscribe|opt[ -]out|manage (?:your )?(?:preferences|subscription)|newsletter|abmelden|abbestellen|desabonn|desinscri"
    r"|darse de baja|darte de baja|cancelar (?:la |a |sua )?(?:suscripcion|subscricao|inscricao)|disiscri|annulla l'iscrizione"
    r"|cancella l'iscrizione|descadastr|cancele aqui|keine post mehr|nicht mehr (?:erhalten|bekommen)|ne plus recevoir"
)


def _end(normal: Normal) -> str:
    """The folded end of a text, where mass mail says how to leave it."""
    return fold(normal.text[-600:])


_REPLY = re.compile(r"\s*(?:re|aw|wg|sv|rif|res|fwd?|tr|rv|enc)\s*:", re.IGNORECASE)


def _ordinary(subject: str, body: str, sender: Address) -> bool:
    """Whether no word of the mail has to do with jobs."""
    if len(body) <= _SHORT or system(sender.address) is not None:
        return False
    words = fold(f"{subject}\n{body}")
    return not any(word in words for word in _VOCABULARY)


def _subject(subject: str) -> list[Sentence]:
    words = fold(normalise(subject[:400]).text).strip()
    return [Sentence(0, 0, words, subject=True)] if words else []


def _verdict(
    finding: Finding,
    sentences: list[Sentence],
    normal: Normal,
    subject: str,
    language: str,
    evidence: Evidence | None = None,
) -> Verdict:
    index = evidence.first(*finding.signs) if evidence is not None and finding.signs else None
    quote = ""
    if index is not None:
        sentence = sentences[index]
        quote = subject.strip() if sentence.subject else normal.verbatim(sentence.start, sentence.end)
    event = finding.event or EVENTS.get(finding.kind)
    return Verdict(finding.kind, finding.confidence, certainty(finding.confidence), quote, language, event)


def _own(evidence: Evidence) -> Finding:
    """Own mail: an application, a withdrawal, a nudge, or any other line."""
    context = bool(evidence.hits.get(Sign.JOB)) or bool(evidence.hits.get(Sign.CONTEXT))
    if evidence.strong(Sign.WITHDRAWS) and context:
        return Finding(MailKind.SENT_OTHER, 0.9, (Sign.WITHDRAWS,), Kind.WITHDRAWN)
    if evidence.strong(Sign.NUDGES) and context:
        return Finding(MailKind.SENT_OTHER, 0.9, (Sign.NUDGES,), Kind.FOLLOWED_UP)
    if evidence.strong(Sign.APPLIES):
        return Finding(MailKind.SENT_APPLICATION, 0.9, (Sign.APPLIES,))
    return Finding(MailKind.SENT_OTHER, 0.9, (Sign.JOB,), Kind.NOTE if context else None)


def received(case: Case) -> Finding:
    """The first step that has an answer decides."""
    for step in _STEPS:
        finding = step(case)
        if finding is not None:
            return finding
    return Finding(MailKind.OTHER, 0.9)


def _alert_sender(case: Case) -> Finding | None:
    spoken = case.evidence.strong_in_body(Sign.REFUSED, Sign.CHOSEN, Sign.ACK)
    if is_alert_sender(case.sender.address) and not spoken:
        return Finding(MailKind.JOB_ALERT, 0.99, (Sign.ALERT,))
    return None


def _not_about_jobs(case: Case) -> Finding | None:
    """Shops, banks, embassies, schools, advice, codes: no decision on a job, however it is phrased."""
    e = case.evidence
    decided = e.strong(Sign.REFUSED, Sign.CHOSEN, Sign.CLOSED, Sign.FILLED)
    if e.strong(Sign.SERVICE) and (e.in_subject(Sign.SERVICE) or not case.applied) and not decided:
        return Finding(MailKind.OTHER, 0.97, (Sign.SERVICE,))
    if e.strong(Sign.DECOY) and not (case.system or case.personnel or e.strong(Sign.JOB)):
        return Finding(MailKind.OTHER, 0.95, (Sign.DECOY,))
    if case.bulk and not (case.system or case.personnel) and e.strong(Sign.PROMOTION) and not e.strong(Sign.ACK):
        return Finding(MailKind.OTHER, 0.97, (Sign.PROMOTION,))
    if not case.about_jobs:
        return Finding(MailKind.OTHER, 0.9)
    return None


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
    if closed and not chosen:
        return Finding(MailKind.POSITION_CLOSED, 0.98 if support >= 2 and not refused else 0.85, (Sign.CLOSED,))
    if refused or chosen:
        several = len({hit.index for hit in (*refused, *chosen)}) > 1
        rivals = e.strong_in_body(Sign.OFFER, Sign.SCHEDULED, Sign.ASSESSMENT)
        sure = support >= 2 or (several and support >= 1)
        return Finding(
            MailKind.REJECTION,
            (0.985 if sure else 0.85 if case.applied else 0.75) - (0.1 if rivals else 0),
            (Sign.REFUSED, Sign.CHOSEN),
        )
    return Finding(MailKind.POSITION_CLOSED, 0.97 if support >= 2 else 0.85, (Sign.FILLED,))


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


def _alert(case: Case) -> Finding | None:
    """A digest of openings: many signs of one, and nothing about an application of the reader's."""
    e = case.evidence
    alerts = e.strong(Sign.ALERT)
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
    if case.applied and not len(e.strong(Sign.OUTREACH)) > 2:
        return None
    if e.strong(Sign.ACK, Sign.WITHDRAWN, Sign.SCHEDULED, Sign.OFFER, Sign.INCOMPLETE, Sign.STATUS):
        return None
    signs = 2 * len(e.strong(Sign.OUTREACH)) + (e.weak(Sign.OUTREACH) - len(e.strong(Sign.OUTREACH)))
    if signs >= 3:
        return Finding(MailKind.RECRUITER_OUTREACH, 0.97 if signs >= 5 else 0.9, (Sign.OUTREACH,))
    return None


def _offer(case: Case) -> Finding | None:
    e = case.evidence
    if e.strong(Sign.OFFER):
        several = len({hit.index for hit in e.strong(Sign.OFFER)}) > 1 or e.weak(Sign.OFFER) > 1
        return Finding(MailKind.OFFER, 0.97 if several and case.about_jobs else 0.8, (Sign.OFFER,))
    return None


def _appointment(case: Case) -> Finding | None:
    """A time that stands, moves or falls away."""
    e = case.evidence
    if (case.calendar and is_cancellation(case.calendar)) or e.strong(Sign.CANCELLED):
        return Finding(MailKind.INTERVIEW_SCHEDULED, 0.95, (Sign.CANCELLED,), Kind.INTERVIEW_CANCELLED)
    if case.calendar and e.weak(Sign.INVITE, Sign.SCHEDULED):
        return Finding(MailKind.INTERVIEW_SCHEDULED, 0.98, (Sign.SCHEDULED, Sign.INVITE))
    if e.strong(Sign.MOVED):
        return Finding(MailKind.INTERVIEW_SCHEDULED, 0.93, (Sign.MOVED,))
    if e.strong(Sign.SCHEDULED):
        several = e.weak(Sign.SCHEDULED) > 1
        return Finding(MailKind.INTERVIEW_SCHEDULED, 0.97 if several else 0.9, (Sign.SCHEDULED,))
    return None


def _next_step(case: Case) -> Finding | None:
    """A test, or an invitation to talk."""
    e = case.evidence
    tests, talks = e.strong(Sign.ASSESSMENT), e.strong(Sign.INVITE)
    if tests and (len(tests) >= len({hit.index for hit in talks} - {hit.index for hit in tests})):
        return Finding(MailKind.ASSESSMENT, 0.97 if e.weak(Sign.ASSESSMENT) > 1 else 0.9, (Sign.ASSESSMENT,))
    if talks:
        return Finding(MailKind.INTERVIEW_INVITE, 0.97 if e.weak(Sign.INVITE) > 1 else 0.88, (Sign.INVITE,))
    return None


def _request(case: Case) -> Finding | None:
    """Something the reader has to finish or send."""
    e = case.evidence
    if e.strong(Sign.INCOMPLETE):
        several = e.weak(Sign.INCOMPLETE) > 1
        return Finding(MailKind.INCOMPLETE_APPLICATION, 0.97 if several else 0.9, (Sign.INCOMPLETE,))
    if e.strong(Sign.INFO):
        return Finding(MailKind.INFO_REQUEST, 0.97 if len(e.strong(Sign.INFO)) > 1 else 0.85, (Sign.INFO,))
    return None


def _received_or_waiting(case: Case) -> Finding | None:
    """The application arrived, or is being read."""
    e = case.evidence
    acks, waits = e.strong(Sign.ACK), e.strong(Sign.STATUS)
    if waits and (not acks or e.in_subject(Sign.STATUS)):
        return Finding(MailKind.STATUS_UPDATE, 0.95 if case.applied else 0.8, (Sign.STATUS,))
    if acks:
        sure = len({hit.index for hit in acks}) > 1 or e.weak(Sign.ACK) > 2
        return Finding(MailKind.ACK, 0.98 if sure and case.applied else 0.9, (Sign.ACK,))
    return None


def _soft_refusal(case: Case) -> Finding | None:
    """Regret and good wishes with no other news: a refusal in words no rule knows, never sure."""
    e = case.evidence
    if not case.applied:
        return None
    regret, farewell = len(e.strong(Sign.REGRET)), len(e.strong(Sign.FAREWELL))
    hedged = any(not hit.strong for hit in e.hits.get(Sign.REFUSED, ()))
    if (regret and farewell and not e.strong(Sign.ACK)) or (hedged and regret and farewell):
        return Finding(MailKind.REJECTION, 0.75, (Sign.REFUSED, Sign.REGRET, Sign.FAREWELL))
    if hedged and regret and not e.strong(Sign.ACK):
        return Finding(MailKind.REJECTION, 0.6, (Sign.REFUSED, Sign.REGRET))
    return None


def _remainder(case: Case) -> Finding | None:
    """Weak signs alone."""
    e = case.evidence
    if e.weak(Sign.ACK) >= 2 and case.applied:
        return Finding(MailKind.ACK, 0.9, (Sign.ACK,))
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
    if e.hits.get(Sign.ACK) and case.applied:
        return Finding(MailKind.ACK, 0.6, (Sign.ACK,))
    return None


_STEPS: tuple[Callable[[Case], Finding | None], ...] = (
    _alert_sender,
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
