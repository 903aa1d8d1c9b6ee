"""Where running text names a company: behind a preposition, before a verb or "team", in a signature, on a card."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from onward.accept.naming import NAME, UPPER, clean, is_organisation, is_person, reads_as_job, run_around
from onward.accept.occupation import is_job_word, names_a_job
from onward.accept.passage import closing, lines
from onward.accept.wordlist import words


@dataclass(frozen=True, slots=True)
class Vote:
    """One place that may name the employer. written: stands so in the mail, not only in an address."""

    name: str
    weight: float
    written: bool = True


_LOWER_NAME = re.compile(r"([a-z][a-z0-9]{1,20}(?:[.&-][a-z0-9]{1,20}){0,2})(?=[.!,]?(?:\n|\Z)|[.!,] )")
_ARTICLE = re.compile(
    r"(?:[\"“„«'‘]|(?:[Tt]he|[Oo]ur client,?|[Dd]er|[Dd]em|[Dd]ie|[Dd]as|[Ff]irma|la|le|el|los|las|il|lo|gli|os?|"
    r"as?|(?:la |una )?(?:empresa|compañía|société|azienda|entreprise|company)|l'azienda|l'entreprise|l'|"
    r"d') ?(?=[\"“„«A-Z0-9À-Þ]|empresa|azienda|entreprise|soci|comp|client))+"
)

# After which preposition a company is named; the words before it that make this certain. "*": always certain.
_PREPOSITIONS = {
    "en": {
        "client": "*",
        "at": (
            "application applications applied applying apply role roles position positions job jobs opening openings "
            "vacancy opportunity opportunities internship career careers team employment "
            "interview interviews interviewing work working future life here recruiting recruitment hiring talent "
            "people we us everyone recruiter partner manager coordinator specialist lead colleagues post "
            "candidacy journey process time offer resources acquisition hr head team, place intern candidate day "
            "part director officer you"
        ),
        "with": (
            "application applications applying applied apply role position job opportunity opportunities career "
            "careers employment interview interviews interviewing conversation conversations chat call working work "
            "meeting candidacy process talk interviewed speak applying"
        ),
        "to": "applying apply applied application applications sent submitted forwarded welcome candidacy",
        "in": "interest interested",
        "of": "behalf part",
        "for": "working work recruiter behalf",
        "from": "update news greetings offer thanks regards response assessment invitation reply decision application",
        "by": "viewed reviewed seen received opened",
        "@": "*",
        "joining": "*",
        "join": "",
        "considering": "*",
        "choosing": "*",
        "let": "",
    },
    "de": {
        "kunden": "*",
        "bei": (
            "bewerbung bewerbungsprozess bewerbungsverfahren stelle position job karriere praktikum team mitarbeit "
            "anstellung beworben tätigkeit gespräch interview willkommen bewerber einstieg ausbildung "
            "vorstellungsgespräch recruiterin recruiter arbeiten d) w) jobs mitarbeiter leben zukunft"
        ),
        "an": "interesse bewerbung gesendet übermittelt weitergeleitet bewerbungsunterlagen wurde",
        "von": (
            "team recruiting-team hr-team namen neuigkeiten angebot rückmeldung grüße einladung mail update wir "
            "recruitingteam neues antwort teil"
        ),
        "der": "personalabteilung recruitingteam bewerbermanagement namen personalmanagement",
        "mit": "gespräch interview",
        "in": "bewerbung",
        "für": "interesse",
        "aus": "",
        "zu": "",
    },
    "fr": {
        "client": "*",
        "chez": "*",
        "sein de": "*",
        "sein d'": "*",
        "sein du": "*",
        "rejoindre": "*",
        "intégrer": "",
        "à": "candidature envoyée transmise intérêt portez postulé porté",
        "pour": "intérêt",
        "de": "réponse équipe recrutement part service nom compte nouvelles rh humaines recrutements talents groupe",
        "par": "consultée vue lue examinée",
        "auprès de": "*",
        "avec": "entretien",
    },
    "es": {
        "cliente": "*",
        "en": (
            "interés puesto vacante oferta posición proceso trabajar candidatura inscripción empleo oportunidad "
            "entrevista equipo carrera trabajo confianza selección personas prácticas pensar candidaturas"
        ),
        "por": "interés visto vista leído",
        "con": "entrevista proceso",
        "a": "enviado enviada candidatura solicitud postular unirte incorporarte bienvenido bienvenida",
        "de": "respuesta equipo parte selección empresa talento humanos personas rrhh noticias novedades",
        "desde": "*",
    },
    "it": {
        "cliente": "*",
        "in": (
            "candidatura posizione ruolo lavorare entrare interesse carriera opportunità colloquio stage tirocinio "
            "team selezione"
        ),
        "presso": "*",
        "per": "interesse lavorare",
        "verso": "*",
        "a": "inviata inoltrata unirti candidatura trasmessa",
        "di": "risposta team parte ufficio risorse umane selezione conto annuncio",
        "da": "visualizzata notizie novità vista",
        "con": "colloquio",
    },
    "pt": {
        "cliente": "*",
        "na": (
            "interesse vaga posição função trabalhar oportunidade candidatura carreira cargo entrevista processo "
            "estágio seletivo recrutamento pensar"
        ),
        "no": (
            "interesse vaga posição função trabalhar oportunidade candidatura carreira cargo entrevista processo "
            "estágio seletivo recrutamento"
        ),
        "em": "interesse trabalhar",
        "à": "candidatura enviada juntar-se interesse",
        "ao": "candidatura enviada juntar-se",
        "pela": "interesse vista",
        "pelo": "interesse",
        "da": (
            "resposta equipa equipe parte recrutamento humanos seleção seleção, notícias novidades rh talentos "
            "pessoas vaga"
        ),
        "do": "equipa equipe parte recrutamento humanos seleção rh",
        "para": "enviada",
    },
}
_WEAK = {
    "at": 0.4,
    "bei": 0.4,
    "en": 0.25,
    "in": 0.0,
    "na": 0.35,
    "no": 0.25,
    "em": 0.15,
    "with": 0.25,
    "from": 0.25,
    "by": 0.1,
    "join": 0.5,
    "intégrer": 0.5,
    "let": 0.5,
    "von": 0.1,
    "aus": 0.1,
    "da": 0.15,
    "do": 0.1,
    "di": 0.15,
    "de": 0.1,
    "of": 0.1,
    "for": 0.15,
    "to": 0.15,
    "der": 0.2,
}
_SURE = {
    (code, prep): frozenset(words.split()) for code, table in _PREPOSITIONS.items() for prep, words in table.items()
}
_COMMON = words("""
        home least once work all us this any our you your times present scale heart the that a an it hand first last
        which what     ihnen uns ihrer unserem mir nous vous notre votre nuestra nosotros noi nostra nossa interview
        hr jobs careers talent team     email e-mail mail phone time date future interest consideration employment
        opportunities positions recruiting date job role     person video teams zoom call details everyone both one
        them him her me now today tomorrow anyone someone people
    """)


@lru_cache(maxsize=16)
def _prepositions(language: str) -> re.Pattern[str]:
    codes = dict.fromkeys((language, "en")) if language in _PREPOSITIONS else _PREPOSITIONS
    words = sorted({prep for code in codes for prep in _PREPOSITIONS[code]}, key=len, reverse=True)
    either = "|".join(f"[{w[0]}{w[0].upper()}]{w[1:]}" for w in words)
    article = (
        r"the|der|dem|die|das|la|le|el|los|las|il|lo|gli|os?|as?|una|l'|firma|empresa|azienda|our client|société|"
        r"entreprise|company"
    )
    return re.compile(
        rf"[\s(\"“„«'](?:{either})(?: |(?<='))(?=[\"“„«'&{UPPER}]|[a-z]{{1,3}}[{UPPER}]|(?:{article})[ ']|"
        r"[a-z][\w.&-]+[.,!]?(?:\n|\Z|(?<=[.,!]) ))"
    )


@lru_cache(maxsize=4096)
def _certainty(language: str, prep: str, before: str) -> float:
    """How sure it is that a company follows `prep` after the word `before`, 0 to 1."""
    codes = dict.fromkeys((language, "en")) if language in _PREPOSITIONS else _PREPOSITIONS
    best = 0.0
    for code in codes:
        sure = _SURE.get((code, prep))
        if sure is None:
            continue
        certain = (
            before in sure or "*" in sure or (prep in _AT and (code, prep) not in _OF_A_FIELD and is_job_word(before))
        )
        best = max(best, 1.0 if certain else _WEAK.get(prep, 0.0))
    return best


_JOB_FOLLOWS = re.compile(
    r"[\"”]? ?(?:\([^)]{1,20}\) )?(?:role|position|job|opening|vacancy|opportunity|post|internship|Role|Position|"
    r"Job)\b"
)


_OF_A_FIELD = {("en", "in"), ("de", "in")}
_AT = words("at bei chez en in presso na no em")
_SELDOM = words("to for in en em na no à a per para aus zu")


def anchored(text: str, language: str, weight: float, *, loose: bool = False) -> list[Vote]:
    """Names behind a preposition: "your application to X", "bei X", "chez X"; with `loose` after any word."""
    votes = []
    text = f"\n{text}"
    for anchor in _prepositions(language).finditer(text):
        prep = anchor[0][1:].strip().casefold()
        before = text[max(0, anchor.start() - 26) : anchor.start() + 1].rsplit("\n", 1)[-1].split()
        certainty = _certainty(language, prep, before[-1].casefold().strip("(),.:") if before else "")
        if loose and prep not in _SELDOM:
            certainty = max(certainty, 0.5)
        if not certainty:
            continue
        doubtful = certainty < 1.0 and language in {"de", ""}  # every noun has a capital there
        start = anchor.end()
        if article := _ARTICLE.match(text, start, start + 40):
            start = article.end()
        if found := NAME.match(text, start, start + 110):
            name = clean(found[0])
            short = name.isupper() and len(name) < 5
            if certainty < 1.0 and " " not in name and (short or doubtful):
                continue
            if name:
                job = _JOB_FOLLOWS.match(text, found.end()) or reads_as_job(name)
                votes.append(Vote(name, 0.2 if job else 0.3 if is_person(name) else weight * certainty))
        elif (
            certainty == 1.0
            and (lower := _LOWER_NAME.match(text, start))
            and lower[1] not in _COMMON
            and not names_a_job(lower[1])
        ):
            votes.append(Vote(lower[1], weight * 0.4))
    return votes


_TEAM = re.compile(
    r"[ -](?:([Tt]eam|[Rr]ecruiting|[Rr]ecruitment|[Tt]alent|[Hh]iring|[Cc]areers?|people team|HR)\b|"
    r"(?:(?:has|have|hat|ha|han|hanno|tem|vous) (?!been\b|to\b)[a-zß-ÿ]{3,}|"
    r"asked us|is pleased|is delighted|is an equal|would like|likes?|invites|invited|wants?|thinks|thanks you|"
    r"came back|"
    r"vorrebbe|vuole|quiere|está com|möchte|sucht|freut sich|dankt|lädt|a (?:consulté|reçu|examiné|vu|retenu|"
    r"souhaité|une question)|souhaite|recrute|cancelou|analisou|quer|recebeu|visualizou|decidiu|convidou|encerrou|"
    r"know that)\b)"
)


def _name_before(text: str, end: int) -> str:
    """The longest run of capitalised words that ends at `end`."""
    start = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end)) + 1
    first = text[start : start + 1]
    return run_around(text[:end], start, end) if first.isupper() or first.isdigit() else ""


def subjects(text: str, weight: float) -> list[Vote]:
    """Names before "team", "Recruiting" or a verb that employers are the subject of."""
    votes = []
    for found in _TEAM.finditer(text):
        end = found.start()
        name = _name_before(text, end - 2 if text.startswith("'s", end - 2) else end - (text[end - 1 : end] == "'"))
        if found[1]:
            name = name.removeprefix("The ")
        if name and not reads_as_job(name):
            votes.append(Vote(name, 0.3 if is_person(name) else weight if found[1] else weight * 0.7))
    return votes


_POST_OF = re.compile(r"^[^,]{0,40}(?:er|or|ist|ant|ent|ian)s? (?:of|for) (?:the )?(?=[A-ZÀ-Þ])")


_TWO_WORDS = re.compile(
    rf"(?<![\w'])[{UPPER}][^\s,;:!?()|]*(?: (?:of|for|and|&|d\w{{0,3}}|für))? (?:the )?[{UPPER}\[&dl]"
)


def mentioned(text: str, weight: float, *, firm: bool) -> list[Vote]:
    """Names of two words and more, wherever they stand; with `firm` only those with an organisation's word."""
    votes = []
    position = 0
    while start := _TWO_WORDS.search(text, position, 3000):
        found = NAME.match(text, start.start())
        position = found.end() if found else start.end()
        name = clean(_POST_OF.sub("", found[0])) if found else ""
        if " " not in name or reads_as_job(name) or is_person(name):
            continue
        if (institution := is_organisation(name)) or not firm:
            votes.append(Vote(name, weight * 1.3 if institution else weight))
    return votes


_LEGAL_FORM = re.compile(
    r" (?:g?GmbH|AG|SE|Inc|LLC|Ltd|Limited|PLC|plc|S\.A\.U?|SA|S\.L\.U?|SLU?|S\.p\.A|SpA|S\.r\.l|Srl|SAS|SARL|Lda|"
    r"LDA|Ltda|B\.V|KGaA|KG|e\.V)(?![\w])"
)


def incorporated(text: str) -> list[Vote]:
    """Names that carry a legal form."""
    return [
        Vote(name, 1.8)
        for found in _LEGAL_FORM.finditer(text)
        if (name := _name_before(text, found.start() - (text[found.start() - 1 : found.start()] == (","))))
        and not reads_as_job(name)
    ]


_LABELLED = re.compile(
    r"^\W{0,3}(?:company|employer|client|kunde|cliente|organi[sz]ation|hiring organi[sz]ation|firma|unternehmen|"
    r"arbeitgeber|entreprise|"
    r"société|employeur|empresa|empleador|azienda|società|datore di lavoro|empregador|school|trust|council|"
    r"department(?=: ?(?:department|ministry|office)))\s*: ?(.{2,80})$",
    re.IGNORECASE | re.MULTILINE,
)


def labelled(text: str, weight: float) -> list[Vote]:
    """Names on a line that says so: "Company: X"."""
    return [Vote(name, weight) for found in _LABELLED.finditer("\n".join(lines(text))) if (name := clean(found[1]))]


_BOUNDARY = re.compile(r"\s*[|·•,]\s*|\s+[-–—/]\s+")


_LAST_SENTENCE = re.compile(r"(?<=[.!?] )(?=[A-ZÀ-Þ])")


def signature(text: str) -> list[Vote]:
    """Names in the lines after the closing, or in the last two lines."""
    rows = lines(text)
    begin = closing(text)
    below = rows[begin + 1 : begin + 8] if begin is not None else rows[-2:]
    votes = []
    for i, row in enumerate(below):
        if len(row) > 80:
            row = _LAST_SENTENCE.split(row[-160:])[-1]
        if len(row) > 80 or "@" in row or (row.endswith((".", "?", ":")) and len(row) > 40):
            continue
        for part in [*_BOUNDARY.split(row)]:
            name = clean(part)
            if not name or reads_as_job(name) or NAME.fullmatch(name) is None:
                continue
            decorated = len(name) + 3 < len(part.strip(" ,.!"))
            institution = is_organisation(name)
            person = not institution and (is_person(name) or (i == 0 and not decorated and len(below) > 1))
            votes.append(Vote(name, 0.4 if person and not decorated else 2.2 if decorated or institution else 1.3))
    return votes


_OPENER = re.compile(
    r"sent to|submitted|viewed|applied|application|update|gesendet|bewerbung|candidature|envoyée|solicitud|"
    r"inscripción|inscrito|candidatura|inviata|enviada",
    re.IGNORECASE,
)


def card(text: str) -> list[Vote]:
    """The company of a portal's card, which stands below the title and before the place."""
    rows = lines(text)[:14]
    for i, (title, company) in enumerate(pairwise(rows)):
        if title.endswith((".", "!", "?", ",", ":")) or len(title) > 100 or len(company) > 90:
            continue
        if names_a_job(title) or (i and _OPENER.search(rows[i - 1])):
            name = clean(re.split(r"\s+[·•|–—-]\s+|\s*[·•|]\s*", company)[0])
            if name and NAME.fullmatch(name) and not reads_as_job(name) and not company.endswith((".", ",", "!")):
                return [Vote(name, 2.5)]
    return []
