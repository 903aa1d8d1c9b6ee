"""One message taken apart: its newest sentences, what they say, and the facts around them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf

from onward.accept.evidence import Evidence, gather, matters
from onward.accept.language import likely
from onward.accept.normalise import Normal, capped, fold, newest, normalise, visible
from onward.accept.occupation import names_a_job
from onward.accept.phrases.rule import Sign
from onward.accept.senders import system
from onward.accept.sentences import Sentence, split
from onward.accept.worth import HOPELESS, LIKELY, promise
from onward.journey.message import Address

# Words without which no mail is about jobs, in any of the six languages, folded. Tried with `in`: most mail ends there.
_VOCABULARY = (
    "applica", "applied", "applying", "candida", "interview", "recruit", "hiring", "position", "vacanc", "resume",
    "career", "bewerb", "stelle ", "stellen", "gesprach", "lebenslauf", "praktik", "vakanz", "gehalt", "jobs", "job ",
    "job.", "poste ", "poste,", "poste.", "emploi", "entretien", "embauche", "postul", "empleo", "puesto", "vacante",
    "entrevista", "seleccion", "curricul", "lavoro", "colloquio", "selezion", "posizion", "vaga", "seletivo", "emprego",
    "selecao", "recruta",
)  # fmt: skip
# Words of a quoted mail that make its answer one about jobs.
_THREAD = (
    "application", "applied", "applying", "position", "interview", "vacanc", "candida", "bewerb", "stelle ", "recruit",
    "entretien", "vorstellungsgesprach", "poste ", "entrevista", "puesto", "colloquio", "curriculum", "vaga", "cv",
)  # fmt: skip
_SHORT = 2_500  # a short mail is read in full: a person's two lines may lack every such word

_PERSONNEL = re.compile(
    r"(?:^|[._+@-])(?:careers?|jobs?|recruit\w*|talents?|hr|hiring|people|bewerb\w*|karriere|personal\w*|recrutement"
    r"|rh|rrhh|empleo|seleccion|selezione|recursos|candida\w*|applica\w*|vagas|recrutamento|humanresources|jobapps"
    r"|staffing|resourcing)(?:[._+@-]|$)"
)


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
    thread: bool
    cards: int

    @property
    def about_jobs(self) -> bool:
        """Whether anything besides the deciding words speaks of work and hiring."""
        e = self.evidence
        if self.system or self.personnel or self.titled or self.thread:
            return True
        if e.strong(Sign.JOB, Sign.ASSESSMENT) or len(e.strong(Sign.OFFER)) > 1:
            return True
        answered = self.reply and bool(e.strong(Sign.CHOSEN))
        return (self.applied or answered) and not self.bulk and not e.hits.get(Sign.DECOY)

    @property
    def applied(self) -> bool:
        """Whether an application of the reader's is spoken of."""
        return bool(self.evidence.strong(Sign.CONTEXT))


@dataclass(frozen=True, slots=True)
class Examined:
    """A message taken apart: sentences (the subject first), their evidence and the facts around them.

    language: ISO 639-1 code, "" where too few words tell; languages: those worth trying, best first.
    """

    normal: Normal
    sentences: list[Sentence]
    language: str
    languages: list[str]
    case: Case


def examine(
    subject: str,
    text: str,
    *,
    sender: Address,
    bulk: bool = False,
    sent: bool = False,
    calendar: str = "",
) -> Examined | None:
    """Everything a decision rests on; None for mail without a word about jobs."""
    kept = capped(text)
    known_system = system(sender.address) is not None
    personnel = _PERSONNEL.search(sender.address) is not None
    ours = sent or bool(calendar) or known_system or personnel
    promised = LIKELY if ours else _promise(subject, kept, bulk=bulk)
    if promised < HOPELESS:
        return None
    body = capped(newest(kept))
    normal = normalise(body)
    sentences = [*_subject(subject), *split(normal)]
    language, tried = likely(" ".join(sentence.folded for sentence in sentences[:60]))
    thread = _earlier_mail(subject, text, body)
    if not (promised >= LIKELY or thread or names_a_job(subject[:400]) or matters(sentences, tried)):
        return None
    evidence = gather(sentences, tried)
    case = Case(
        evidence=evidence,
        sender=sender,
        bulk=bulk or _UNSUBSCRIBE.search(fold(text[-900:])) is not None,
        calendar=calendar,
        reply=_REPLY.match(subject) is not None,
        system=known_system,
        personnel=personnel,
        titled=_titled(subject[:400], normal.text, evidence) or _titled_meeting(calendar),
        thread=thread,
        cards=_cards(body),
    )
    return Examined(normal, sentences, language, tried, case)


def _cards(body: str) -> int:
    """Lines that present an opening as portals do: title, employer and place beside each other."""
    rows = [row for row in body.splitlines()[:200] if len(row) < 120 and len(_BESIDE.findall(row)) in {1, 2}]
    return sum(names_a_job(_BESIDE.split(row)[0]) for row in rows[:40])


_BESIDE = re.compile(r" [-–—·|•@] |\t+| at (?=[A-Z])")


def _earlier_mail(subject: str, text: str, newest_text: str) -> bool:
    """Whether the mail answers one about jobs: the quoted part speaks of them, whatever the answer says."""
    if _REPLY.match(subject) is None or len(text) - len(newest_text) < 40:
        return False
    words = fold(capped(text))
    return any(word in words for word in _THREAD)


def _titled(subject: str, text: str, evidence: Evidence) -> bool:
    """Whether a job title stands in the subject, or in a reply of a person's."""
    if names_a_job(subject):
        return True
    return not evidence.hits.get(Sign.DECOY) and len(text) < 1_500 and names_a_job(text[:400])


def _titled_meeting(calendar: str) -> bool:
    """Whether a calendar entry is named for a job."""
    found = _SUMMARY.search(calendar)
    return found is not None and names_a_job(found[1])


_SUMMARY = re.compile(r"^SUMMARY[^:\n]*:(.{3,200})$", re.MULTILINE)

_UNSUBSCRIBE = re.compile(
    r"unsubscribe|opt[ -]out|manage (?:your )?(?:preferences|subscription)|newsletter|abmelden|abbestellen|desabonn"
    r"|desinscri|darse de baja|darte de baja|cancelar (?:la |a |sua )?(?:suscripcion|subscricao|inscricao)|disiscri"
    r"|annulla l'iscrizione"
    r"|cancella l'iscrizione|descadastr|cancele aqui|keine post mehr|nicht mehr (?:erhalten|bekommen)|ne plus recevoir"
)


_REPLY = re.compile(r"\s*(?:re|aw|wg|sv|rif|res|fwd?|tr|rv|enc)\s*:", re.IGNORECASE)


def _promise(subject: str, text: str, *, bulk: bool) -> float:
    """How much the words promise; long and bulk mail without a word that has to do with jobs promises nothing."""
    words = fold(visible(f"{subject}\n{text}"))
    if (bulk or len(text) > _SHORT) and not any(word in words for word in _VOCABULARY):
        return -inf
    return promise(words)


def _subject(subject: str) -> list[Sentence]:
    words = fold(normalise(subject[:400]).text).strip()
    return [Sentence(0, 0, words, subject=True)] if words else []
