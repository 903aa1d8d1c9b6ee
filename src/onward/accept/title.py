"""Which job a recruiting mail speaks of, as written there: every place that may name one votes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from onward.accept.company import same
from onward.accept.occupation import is_job_word, names_a_job, seniority, title_key, titles_agree
from onward.accept.passage import closing, lines, without_marks
from onward.accept.title_span import (
    CUT_CAPITAL,
    PROCESS,
    START_JUNK,
    TRAILING,
    core_of,
    plausible,
    run,
    span_at,
    tidied,
)
from onward.accept.wordlist import words

__all__ = ["names_a_job", "seniority", "title", "title_key", "titles_agree"]


@dataclass(frozen=True, slots=True)
class _Vote:
    """One place that may name the title, and how far it can be relied on."""

    title: str
    weight: float


_POST = (
    r"(?:positions?|roles?|posts?|jobs?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|posting|internship|seat|place)"
)
# What stands before a title. The first group says so for certain; after the others only an occupation counts.
_FIRM = {
    "en": (
        rf"{_POST}(?= [\"“„«])|(?:{_POST}|title)(?: you applied (?:for|to))?(?: (?:of|as|for)(?: an?| our| the)?|:| -|"
        r" –)?|appl(?:y|ied|ying|ications?)(?: (?:was received|has been received|received|submitted|you sent))? (?:for|"
        rf"to (?:be|become|join us as|work as)|as)(?: an?| our(?: next| new)?| the)?(?: {_POST}(?: of| as|:))?|(?:be|"
        rf"become) our(?: next| new)?|put in for|"
        r"application(?: received| submitted| sent| confirmation| status| update| viewed)?(?::| -| –| \|)|"
        r"interview(?:ing)?(?: with \w+)? for(?: the| our| an?)?|candidacy for(?: the| our)?|consider(?:ed|"
        r"ing)? (?:you )?for(?: the| our| an?)?|hiring for|interested in"
    ),
    "de": (
        r"bewerbung(?:sunterlagen)?(?: für| um| auf)?(?: die| den| das| eine[nr]?)?(?: (?:stelle|position|job|"
        r"ausgeschriebene stelle))? (?:als|für die|für den|für)|bewerbung(?::| -| –| \|)|beworben(?: auf| für|"
        r" als)(?: die| den)?|"
        r"(?:stelle|position|vakanz|rolle|funktion|ausschreibung|stellenausschreibung|stellenanzeige|stellenangebot|"
        r"jobtitel|stellentitel|anzeige)(?: als(?: eine?n?)?| des| der| eines| einer| zum| zur| im bereich|:| -| –)?|"
        r"stellenbesetzungsverfahren"
    ),
    "fr": (
        r"(?:poste|place|emploi|fonctions?|offre|annonce|mission|intitulée?)(?: d'emploi)?(?: de| d'| en tant que|"
        r" ?:|)|"
        r"candidature d[e']|recrutement (?:de notre|d'une?|de)|candidaté (?:comme|à l'emploi de|au poste de)|"
        r"postulé comme|candidature(?: est bien arrivée| a bien été reçue| envoyée)?(?: pour| à| au| en tant que|"
        r" comme|"
        r" en qualité de| ?:| -| –)(?: l'offre(?: de| d'| ?:)?| le poste(?: de| d'| ?:)?|"
        r" la mission(?: de)?)?(?: poste(?: de| d'| ?:)?)?|en tant que|en qualité de|postulé (?:à|pour|au)(?: l'offre|"
        r" le poste| poste)?(?: de| d'| ?:)?"
    ),
    "es": (
        r"(?:expediente|turno|bolsa|contrato|convocatoria|puesto|posición|vacante|oferta|plazas?|cargo|"
        r"rol)(?: de empleo| de trabajo)?(?: de| para|:| -|"
        r" –)?|(?:candidatura|solicitud|inscripción|proceso|proceso de selección|inscrito)(?: a| para| como| en| de|"
        r" en la oferta|:)(?: la oferta(?: de)?| el puesto de| la vacante(?: de)?| la posición de| puesto de|"
        r" vacante de)?(?: de)?"
    ),
    "it": (
        r"(?:concorso|domanda|incarico|lavoro|posizione|ruolo|posto|offerta|annuncio|figura|mansione|selezione|"
        r"impiego)(?: di lavoro|"
        r" aperta| lavorativa| professionale)?(?: di| da| per|:| -| –)?|candidatura(?: inviata)?(?: per| come| a|"
        r" in qualità di|:)(?: la posizione(?: di)?| il ruolo(?: di)?| l'offerta(?: di)?)?|in qualità di"
    ),
    "pt": (
        r"(?:processo|lugar|posto|trabalho|concurso|vagas?|posição|função|cargo|oferta|lugar)(?: de emprego|"
        r" cancelada)?(?: de| para|:| -| –)?|"
        r"(?:candidatura|processo seletivo|inscrição|desistência)(?: de| para| a| à| como| ao| em|"
        r":)?(?: a vaga(?: de)?| vaga(?: de)?| o cargo de| cargo de| a posição de| posição de| função de|"
        r" a função de)?|candidatou-se (?:a|à|ao|para)(?: vaga(?: de)?| a vaga de)?"
    ),
}
_LOOSE = {
    "en": (
        r"for(?: the| an?| our)?|as(?: an?| our| the)?|on|about|regarding|of|our|all|hiring|an?|the|from|in|to|ready:|"
        r"up:|that|candidate:"
    ),
    "de": (
        r"als(?: eine?n?)?|zum|zur|für(?: die| den| das| unsere?n?)?|über(?: die| den)?|zu(?: der)?|unsere?[nr]?|"
        r"eine?n?|um|von"
    ),
    "fr": (
        r"pour(?: le| la)?|comme|cv de|contrat saisonnier de|profil(?: de| d')?|de|d'|une?|notre|sur|du|"
        r"rôle(?: de| d')|mission"
    ),
    "es": r"para|como|de|una?|sobre|bolsa de|perfil(?: de)?|rol de|tu|nuestr[oa]",
    "it": r"per|come|di|un[oa]?|all'annuncio|su|nostr[oa]|sull[ao]|un'",
    "pt": r"para|pra|candidatos a|como|de|uma?|sobre|da|a|nossa|d[ae] vaga",
}


@lru_cache(maxsize=16)
def _anchor(language: str) -> re.Pattern[str]:
    """What may stand before a title, for text in lower case."""
    codes = dict.fromkeys((language, "en")) if language in _FIRM else _FIRM
    firm, loose = ("|".join(table[code] for code in codes) for table in (_FIRM, _LOOSE))
    return re.compile(rf"[\s(\"“„«:'](?:(?P<firm>{firm})|{loose})(?:(?<=')|(?=[\s\"“„«(*]))")


_GENERIC = words(
    "head agent lead chef chefe director officer partner associate staff intern manager assistant trainee drivers "
    "responsable responsabile responsável gestor operador directeur direttore technicien technicienne técnico técnica "
    "collaboratrice collaboratore meister leitung mitarbeiter mitarbeiterin apprenticeship recruiter"
)


def _anchored(text: str, language: str, employer: str | None, weight: float) -> list[_Vote]:
    """Titles behind what announces one: "for the role of X", "als X", "poste de X"."""
    votes = []
    text = f"\n{text}"
    position = 0
    pattern = _anchor(language)
    lowered = text.lower()
    while anchor := pattern.search(lowered, position):
        position = anchor.end()
        purpose = anchor[0][1:].startswith(_PURPOSES)
        bare = anchor["firm"] is None or _BARE.fullmatch(anchor["firm"]) is not None
        if bare and not _CAPITAL_NEXT.match(text, position):
            begins = _LOWER_NEXT.match(text, position)
            if not purpose or begins is None or begins[1] in PROCESS or not names_a_job(begins[0]):
                continue
        span, quoted = span_at(text, anchor.end(), language if language in _FIRM else "en" if not language else "")
        firm = quoted or (anchor["firm"] is not None and not _BARE.fullmatch(anchor["firm"]))
        if not span or not (firm or names_a_job(span)):
            continue
        tidy = tidied(core_of(CUT_CAPITAL.sub("", span)), employer)
        if (
            not plausible(
                tidy, firm=firm, post=anchor["firm"] is not None and _POST_OF.match(anchor["firm"]) is not None
            )
            or (quoted and anchor[("firm")] is None and not names_a_job(tidy))
            or (employer and same(tidy, employer))
        ):
            continue
        job = names_a_job(tidy)
        low = tidy[0].islower()
        weak = (not anchor["firm"] and not purpose and (low or _RECRUITER.search(tidy))) or tidy.casefold() in _GENERIC
        if low and not anchor["firm"] and not weak:
            votes.append(_Vote(tidy, 1.2))
            continue
        votes.append(_Vote(tidy, 0.3 if weak else weight + (1.0 if job else -1.2) - (0.0 if firm else 1.2)))
        if job:
            position += len(span)
    return votes


_POST_OF = re.compile(
    r"(?:poste|place|emploi|puesto|plazas?|vacante|cargo|bolsa|posizione|ruolo|posto|lavoro|vagas?|posição|função|"
    r"lugar|"
    r"mission|candidature) (?:d[eai]|d')$"
)
_BARE = re.compile(_POST)
_LOWER_NEXT = re.compile(r" ?([a-zß-ÿ'-]+)(?: [a-zß-ÿ'-]+)?")
_PURPOSES = ("for", "as", "als", "für", "pour", "para", "pra", "per", "com", "candidatos", "on", "about")
_CAPITAL_NEXT = re.compile(r" ?[\"“„«(*A-Z0-9À-ÖØ-ÞĀ-Ž]")
_RECRUITER = re.compile(
    (r"recruit|hiring manager|talent|hr |people partner|hr-|human resources|\bCEO\b|\bCTO\b|reporting"), re.IGNORECASE
)
_POST_WORD = re.compile(
    r"(?<=[ \"”'-])(?:positions?|roles?|post|jobs?|openings?|vacancy|vacancies|opportunity|opportunities|posting|"
    r"internship|Position|Stelle|Role|Job|Opening|Vacancy|Internship|Opportunity|"
    r"applications?\b(?! form| portal| number| id)|interviews?\b(?! process))\b"
)
_DETERMINER = re.compile(
    (r"(?<![\w'-])(?:the|our|an?|your|this|that|of|for|as|open|following|die|der|unsere|als) (?=\S)"), re.IGNORECASE
)


def _before_post(text: str, language: str, employer: str | None, weight: float) -> list[_Vote]:
    """Titles before "role", "position", "job": "for the X role"."""
    votes = []
    for word in _POST_WORD.finditer(text):
        left = re.split(r"\n|[.!?;:](?= )|[|•·]", text[max(0, word.start() - 110) : word.start()].rstrip(" -"))[-1]
        if quoted := re.search(r"[\"“„«]([^\"“”„«»]{2,90})[\"”“»]$", left):
            span, strength = quoted[1], weight + 0.5
        else:
            marks = list(_DETERMINER.finditer(left))
            firm = [mark for mark in marks if mark[0].strip().casefold() not in {"of", "for", "as"}]
            span, strength = (left[(firm or marks)[-1].end() :], weight) if marks else (left, weight - 1.5)
            if (
                span[:1].isupper()
                and not is_job_word(span.rsplit(None, 1)[-1])
                and len(run(span, language or "en").split()) < len(span.split())
            ):
                continue
        tidy = tidied(core_of(span), employer)
        if plausible(tidy, firm=True) and not (employer and same(tidy, employer)):
            votes.append(_Vote(tidy, strength + (1.0 if names_a_job(tidy) else -1.4)))
    return votes


_CAPITALISED = re.compile(r"(?<=[\s(])(?:[A-ZÀ-Þ][\w'&/+-]* ){0,3}[A-ZÀ-Þ][\w'+-]{3,}")
_INTRODUCED = re.compile(
    r"(?:[A-ZÀ-Þ][\w'-]+, |(?:I'm|am|is|our|your|my|sono|soy|sou|suis|bin|notre|unser|unsere|nuestro|"
    r"nostra) (?:\w+ )?)$"
)


def _anywhere(text: str, language: str, employer: str | None) -> list[_Vote]:
    """Where nothing announces a title: capitalised words that name an occupation and introduce nobody."""
    votes = []
    for found in _CAPITALISED.finditer(f"\n{text}"):
        start = found.start() - 1
        if not names_a_job(found[0]) or _INTRODUCED.search(text[max(0, start - 30) : start]):
            continue
        tidy = tidied(CUT_CAPITAL.sub("", span_at(text, start, language or "en")[0]), employer)
        if plausible(tidy, firm=False) and not _RECRUITER.search(tidy) and tidy.casefold() not in _GENERIC:
            votes.append(_Vote(tidy, 1.0))
    return votes


_SEPARATOR = re.compile(
    r",\s+(?=(?:ma|my|your|our|ihre?|meine?|votre|tua?|sua?|la tua|la mia|minha|mi) )|\s+[-–—|·•:/]+\s+|[?!¿¡]+\s+|"
    r"\s*[|:]\s+|\s+(?:at|bei|chez|@)\s+"
)
_LEAD_IN = re.compile(
    r"^(?:(?:application|candidature|candidatura|candidatura a|bewerbung|entretien|entrevista|colloquio|interview|"
    r"mission|concorso|domanda|processo|processo de|proceso|expediente de|prova|prueba|candidatura à|convocation|"
    r"telefonat|selezione|lugar de|convocazione|procuramos|buscamos|cerchiamo|wir suchen|jury|convocation - jury|"
    r"zwischenstand|kennenlern-?\w+|opportunità|opportunité|opportunity|necesitamos|postulación|cv|lebenslauf|"
    r"funktion|stellenbesetzung|bewerbungseingang|bewerbungsgespräch|initiativbewerbung|auswahl|auswahlverfahren|"
    r"curriculum|búsqueda|lavoro|bando|revoca bando|concurso para|posto d[ei]|lugar de|probearbeiten|probetag|"
    r"ausbildung zum|ausbildung zur|ricerca|poste|offre|oferta|vaga|offerta|nuova opportunità|application for|"
    r"interview for|bewerbung als|"
    r"stelle|opportunité|assessment)\s+)(?=\S)",
    re.IGNORECASE,
)


def _segments(subject: str, language: str, employer: str | None, body: str) -> list[_Vote]:
    """Pieces of a subject such as "Brightkelp – Harbour Engineer (R-204)"."""
    votes = []
    pieces = [piece.strip() for piece in _SEPARATOR.split(subject) if piece and piece.strip()]
    for i, piece in enumerate(pieces):
        tidy = tidied(core_of(START_JUNK.sub("", _LEAD_IN.sub("", piece))), employer)
        if (
            not tidy
            or (employer and same(tidy, employer))
            or not plausible(
                tidy, firm=len(tidy) > 4 and tidy in body and tidy[0].isupper() and (len(pieces) == 1 or tidy != piece)
            )
        ):
            continue
        if any(word.strip(".,!?").casefold() in PROCESS for word in tidy.split()):
            continue
        job = names_a_job(tidy)
        if job and i + 1 < len(pieces):
            joined = [
                longer
                for dash in ((" - "), " – ", " — ", ", ", " / ", (": "))
                if (longer := (f"{tidy}{dash}{pieces[i + 1]}")) in body
            ]
            votes += [_Vote(wider, 3.4) for longer in joined if (wider := tidied(longer, employer)) != tidy]
        titled = run(tidy, language if language in _FIRM else "en")
        if job and titled != tidy and names_a_job(titled) and not tidy[:1].islower():
            tidy = titled
        votes.append(
            _Vote(tidy, (2.4 if job else 1.2) + (0.8 if tidy in body else 0.0) + (0.4 if tidy != piece else 0.0))
        )
    return votes


_LABEL = re.compile(
    r"^(?:\W{0,3})(?:job title|title|position|role|job|vacancy|post|stelle|stellenbezeichnung|jobtitel|poste|"
    r"intitulé(?: du poste)?|offre|puesto|vacante|oferta|posizione|ruolo|annuncio|vaga|função|cargo|posição|"
    r"requisition|job posting|position title|stellentitel|re|position applied for|posting)\s*:\s*(.{2,120})$",
    re.IGNORECASE,
)
_OPENER = re.compile(
    r"sent to|submitted|viewed by|applied|application|update from|bewerbung|gesendet|candidature|envoyée|solicitud|"
    r"inscripción|candidatura|inviata|enviada",
    re.IGNORECASE,
)


def _placed(rows: tuple[str, ...], employer: str | None) -> list[_Vote]:
    """Titles by position: a labelled line, or the line above the employer's on a portal's card."""
    votes = []
    for i, row in enumerate(rows[:40]):
        if ":" in row[:32] and (label := _LABEL.match(row)):
            tidy = tidied(label[1], employer)
            if plausible(tidy, firm=True):
                votes.append(_Vote(tidy, 3.4))
            continue
        if i > 14 or not 3 <= len(row) <= 100 or row.endswith((".", "!", "?", ",", ":")):
            continue
        below = rows[i + 1] if i + 1 < len(rows) else ""
        opened = i > 0 and _OPENER.search(rows[i - 1]) is not None
        card = (
            employer is not None
            and len(below) <= 100
            and same(re.split((r"\s+[·•|–—-]\s+|\s*[·•|,]\s*"), below)[0], employer)
        )
        job = names_a_job(row)
        if (job and ((card and i < len(rows) - 3) or opened or (1 < len(row.split()) < 7 and i < 3))) or (
            card and opened
        ):
            tidy = tidied(row, employer)
            if plausible(tidy, firm=card):
                votes.append(_Vote(tidy, 3.4 if card and opened else 2.0 if opened or card else 0.8))
    return votes


def _shared_beginnings(votes: list[_Vote]) -> list[_Vote]:
    """Where two spans begin alike and go on differently, what they share is the likelier title."""
    found = []
    titles = list(dict.fromkeys(vote.title for vote in votes))[:8]
    for i, one in enumerate(titles):
        for other in titles[i + 1 :]:
            a, b = one.split(), other.split()
            size = next(
                (n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x.casefold() != y.casefold()),
                min(len(a), len(b)),
            )
            if 0 < size < min(len(a), len(b)) and names_a_job(common := " ".join(a[:size])):
                found.append(_Vote(TRAILING.sub("", common), 2.0))
    return found


def _initials(title: str) -> str:
    """First letters of a title's capitalised words."""
    return "".join(word[0] for word in title.replace("-", " ").split() if word[0].isupper())


def _decide(votes: list[_Vote]) -> str | None:
    """The title with most weight; titles that say less or more lend part of theirs."""
    tally: dict[str, float] = {}
    for vote in [*votes, *_shared_beginnings(votes)]:
        tally[vote.title] = max(tally.get(vote.title, 0.0), vote.weight) + (0.6 if vote.title in tally else 0.0)
    if not tally:
        return None
    keys = {name: frozenset(title_key(name).split()) for name in tally}
    for name in tally:
        if name.isupper() and any(_initials(other) == name.replace("&", "") for other in tally):
            tally[name] = 0.0

    def score(name: str) -> float:
        related = [other for other in tally if other != name and keys[other] and keys[name]]
        less = sum(0.5 * tally[other] for other in related if keys[other] <= keys[name])
        more = sum(0.45 * tally[other] for other in related if keys[name] < keys[other])
        return tally[name] + less + more

    best = max(tally, key=lambda name: (score(name), -len(name)))
    return best if score(best) >= 1.0 else None


def title(subject: str, text: str, language: str, employer: str | None = None) -> str | None:
    """The job title a mail names, without reference number, gender mark, place and employer; None when it names none.

    text is the newest part of the message in original spelling; language an ISO 639-1 code or "".
    """
    topic = without_marks(subject)
    rows = lines(text)
    language = language or ("" if len(text) < 700 else "en")
    body = "\n".join(rows[: closing(text)])
    votes = [
        *_anchored(topic, language, employer, 3.0),
        *_before_post(topic, language, employer, 3.0),
        *_segments(topic, language, employer, body),
        *_anchored(body, language, employer, 2.5),
        *_before_post(body, language, employer, 2.5),
        *_placed(rows, employer),
    ]
    found = _decide(votes or _anywhere(body, language, employer))
    return found and _shortened(found, f"{topic}\n{body}")


def _shortened(found: str, text: str) -> str:
    """The title up to its comma where the mail elsewhere does without the rest, which then names a place or team."""
    head, comma, _ = found.partition(", ")
    return head if comma and names_a_job(head) and re.search(rf"{re.escape(head)}(?!\w|,)", text) else found
