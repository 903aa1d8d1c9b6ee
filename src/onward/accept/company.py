"""What a company is called: its identity under many spellings, and its bare name without decoration."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from onward.accept.wordlist import words

_LEGAL = words("""
        inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ggmbh mbh ag kg kgaa se ug ohg
        gbr ev eg     sa sas sasu sarl eurl scop sl slu sau slp srl srls spa snc sapa scarl lda ltda sgps bv nv ab
        as asa oy oyj aps sro     pty pte kft zoo spzoo doo cie haftungsbeschraenkt haftungsbeschrankt aor mbb partg
        partgmbb
    """)
_JOINERS = words("and und et y e i the")
_ARTICLES = words("the le la les el los las il lo gli der die das os as")
_GENERIC = words("""
    group gruppe groupe grupo gruppo holding holdings international internacional global worldwide technologies
    technology deutschland germany france espana spain italia italy portugal brasil brazil austria osterreich schweiz
    switzerland uk usa us eu europe europa emea dach iberia nederland careers career karriere recruiting recruitment
    recruitmentteam talent hr jobs hiring team workday
""")
_FOLD = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "’": "", "'": "", "`": ""})
_UMLAUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_TLD = re.compile(r"(?<=\w\w)\.(?:com|io|ai|de|fr|es|it|pt|co|net|org|app|dev|so|eu|tech|hr)\b")
_LEGAL_TAIL = re.compile(
    r"(?:,|\s)+(?:&\s*)?(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|L\.L\.C|LLP|PLC|plc|gGmbH|"
    r"G[Mm][Bb][Hh]|mbH|AG|"
    r"KGaA|KG|SE|UG|OHG|GbR|e\. ?V|eG|S\.A\.S|SAS|SASU|S\.A\.R\.L|SARL|Sarl|SàRL|EURL|S\.A\.U|SAU|S\.A|SA|S\.L\.U|"
    r"SLU|S\.L|SL|"
    r"S\.?r\.?l\.?s|S\.r\.l|S\.R\.L|SRL|Srl|S\.p\.A|S\.P\.A|SPA|SpA|S\.n\.c|Lda|LDA|Ltda|LTDA|B\.V|BV|N\.V|NV|AB|"
    r"A/S|AS|ASA|Oyj|Oy|"
    r"ApS|Sagl|s\.r\.o|Pty|Pte|Sp\. z o\. ?o|AöR|(?:PartG )?mbB|PartGmbB|Co|Cie|Company|"
    r"\(haftungsbeschränkt\))(?:\.(?!\w)|(?![\w.&/-]))\s*$"
)
_VIA = re.compile(
    r"\s*(?:[(\[]?\b(?:via|über|through|par|vía|tramite|powered by|on behalf of)\s+[\w.@ &-]+[)\]]?|@\s*i?cims.*|"
    r"@\s*workday.*)$",
    re.IGNORECASE,
)
_DESK = words("""
    career careers recruiting recruitment recruiter recruiters recruit human convocatorias talent talents hiring
    hr h.r people job jobs candidate candidates application applications applicant applicants team teams workday
    icims greenhouse smartrecruiters no-reply noreply donotreply notification notifications ats resourcing
    onboarding campus scheduling interview interviews vacancies casting crewing graduate graduates apprenticeship
    apprenticeships volunteering staffing compliance admissions testing hub desk personalabteilung
    personalmanagement bewerbermanagement bewerbungen bewerbung bewerberservice bewerberportal bewerberbüro
    bewerbungsbüro karriere karriereteam karriereportal personalteam recruiting-team hr-team recruitingteam
    nachwuchs verwaltung personal sekretariat poststelle einladung teams-einladung zoom-einladung rückmeldung
    geschäftsleitung vorstand rektorat dekanat recrutement recrutements ressources humaines rh drh carrières
    carrieres emploi emplois équipe equipe candidat candidats candidature candidatures dotation secrétariat espace
    portail portal retour réponse selección seleccion empleo talento talentos recursos humanos rrhh rr.hh rr hh
    personas gente equipo humana humano secretaría reclutamiento selezione selezioni risorse umane ufficio lavora
    noi segreteria carriere concorsi portale notifiche personale candidatura carriera recrutamento seleção
    selecção carreiras vagas equipa time pessoas secretaria comissão processo seletivo
""")
_WITH_DESK = words("""
    resources culture experience operations ops partner partners care services service cell unit support site
    group department con pessoal e-mail office global early acquisition capital direction dirección direzione
    direção direktion gestión gestão unidad unidade unità comité comitê oficina departamento área cellule pôle
    bureau atracción atração abteilung centre center mitarbeiter concours examens
""")
"""Words that name a department only beside another that does."""
_BEHIND = words("early global office acquisition")
"""Words that name a department where they end a name or stand before its word."""
_BETWEEN = words("""
    & and und et y e of the our your at for from in de di da do du des del della delle dei la der von vom bei chez
    en presso d l - – — | / : @ + ihr dein das euer il el a o
""")
_LONE_HEADS = words("""
    recruiting recruitment recrutement personalabteilung bewerbermanagement karriereportal équipe equipe espace
    portail portal portale rh drh hr ressources risorse recursos rrhh selección selezione ufficio notifiche
    carriere carrières recrutamento seleção secretaria segreteria secrétariat sekretariat dirección direzione
    direktion einladung lavora teams-einladung zoom-einladung comissão equipa equipo time personale retour réponse
    rückmeldung verwaltung dotation selezioni karriere poststelle talents talentos emploi emplois personas
    candidatures talento empleo emprego gente pessoas geschäftsleitung vorstand
""")
"""Words that begin no company's name, so that one may follow without "of"."""
_QUOTES = " \t\r\n\"'“”„«»‹›`*_·•|,;:-–—"


def _folded(name: str, *, umlauts: bool) -> str:
    lowered = unicodedata.normalize("NFKC", name).casefold().replace("’", "'")
    if umlauts:
        lowered = unicodedata.normalize("NFC", lowered).translate(_UMLAUT)
    plain = unicodedata.normalize("NFKD", lowered.translate(_FOLD))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def _tokens(name: str, *, umlauts: bool = False) -> tuple[str, ...]:
    text = _TLD.sub("", _folded(name[:200], umlauts=umlauts))
    text = re.sub(r"(?<=\b\w)\.(?=\s?\w\b)\s?", "", text)
    parts = [w for w in re.split(r"[\W_]+", text.replace("a/s", "as")) if w]
    parts = [w for i, w in enumerate(parts) if i in {0, len(parts) - 1} or w not in _JOINERS]
    while len(parts) > 1 and parts[0] in _ARTICLES:
        parts = parts[1:]
    while len(parts) > 1 and parts[-1] in _LEGAL:
        parts.pop()
    return tuple(parts)


@lru_cache(maxsize=8192)
def key(employer: str) -> str:
    """Normalised identity: case, accents, legal suffix, joining words and punctuation do not count.

    >>> key("The Brightkelp Robotics GmbH & Co. KG"), key("Ōkami & Søn A/S")
    ('brightkelp robotics', 'okami son')
    """
    return " ".join(_tokens(employer))


def forms(employer: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a name that count, with umlauts as their vowel and as two letters."""
    return _tokens(employer), _tokens(employer, umlauts=True)


@lru_cache(maxsize=8192)
def _spellings(employer: str) -> frozenset[str]:
    joined = {"".join(_tokens(employer, umlauts=umlauts)) for umlauts in (False, True)}
    if "&" in employer or "+" in employer:
        joined |= {"".join(_tokens(re.sub(r"\s*[&+]\s*", word, employer))) for word in ("and", "und", "et", "y", "e")}
    return frozenset(joined)


def same(a: str, b: str) -> bool:
    """Whether two names mean one company; a joined spelling "acmerobotics" equals the spaced one.

    A name that only adds a group or country word is the same; any other added word makes another company.

    >>> same("Brightkelp Group", "Brightkelp"), same("Nordlicht Energie", "Nordlicht Medien")
    (True, False)
    """
    if not (spelled := _spellings(a)) or not (other := _spellings(b)) or "" in spelled or "" in other:
        return False
    if spelled & other:
        return True
    short, long = sorted((key(a).split(), key(b).split()), key=len)
    return long[: len(short)] == short and all(word in _GENERIC for word in long[len(short) :])


@lru_cache(maxsize=8192)
def contains(long: str, short: str) -> bool:
    """Whether whole words of `long` spell `short`, spaced or joined.

    >>> contains("Hotel Praia Funda", "praiafunda"), contains("Nordlicht Energie", "Nordlicht Medien")
    (True, False)
    """
    if same(long, short):
        return True
    whole, words = key(short).replace(" ", ""), key(long).split()
    if len(whole) < 3:
        return False
    for first in range(len(words)):
        joined = ""
        for word in words[first:]:
            joined += word
            if len(joined) >= len(whole):
                break
        if joined == whole:
            return True
    return False


def holds(name: str, other: str) -> bool:
    """Whether a name holds all of another: its words in any order, joined, or as initials.

    >>> holds("Bank of Marrin Bay", "BMB"), holds("Conserves du Morvant", "Morvant"), holds("Kiln", "Kiln Interiors")
    (True, True, False)
    """
    fewer = key(other).split()
    spread = len(fewer) > 1 and set(fewer) <= set(key(name).split())
    return spread or contains(name, other) or initials(name) == other.casefold()


@lru_cache(maxsize=2048)
def initials(name: str) -> str:
    """First letters of a name's words, without the small ones that join: "Bank of Marrin Bay" gives "bmb"."""
    words = [word for word in re.split(r"[\s'-]+", name) if len(word) > 3 or word[:1].isupper()]
    return "".join(word[0] for word in words if word).casefold() if len(words) > 2 else ""


def agree(a: str, b: str) -> bool:
    """Whether one of two names holds the other."""
    return holds(a, b) or holds(b, a)


def bare(name: str) -> str:
    """The name without quotes, legal suffix and the words of recruiting departments; "" when nothing else is left.

    >>> bare("Brightkelp GmbH Recruiting Team via Greenhouse"), bare("Équipe recrutement Brightkelp")
    ('Brightkelp', 'Brightkelp')
    """
    text = " ".join(name[:160].replace("’", "'").split()).strip(_QUOTES)
    parts = _VIA.sub("", text).strip(_QUOTES).split()
    cores = [part.casefold().strip(_CORE).removeprefix("l'") or "-" for part in parts]
    if parts and cores[-1].endswith(_HYPHENED):
        parts[-1] = parts[-1].rpartition("-")[0]
    first, last = _first(parts, cores), _last(parts, cores)
    if first >= last:
        return ""
    return without_legal_form(" ".join(parts[first:last]).strip(_QUOTES))


_HYPHENED = ("-team", "-recruiting", "-hr", "-karriere")
_CORE = _QUOTES + "()[]@/&+"


def _first(parts: list[str], cores: list[str]) -> int:
    """Where the name begins behind the words of a department in front of it."""
    end = 0
    while end < len(parts) and (cores[end] in _DESK or cores[end] in _WITH_DESK or cores[end] in _BETWEEN):
        if cores[end] in _BETWEEN and parts[end][0].isupper():
            break
        end += 1
    if not any(core in _DESK for core in cores[:end]):
        return 0
    if end == len(parts):
        return end
    linked = cores[end - 1] in _BETWEEN or parts[end - 1][-1] in ",:|"
    return end if linked or any(core in _LONE_HEADS for core in cores[:end]) else 0


def _last(parts: list[str], cores: list[str]) -> int:
    """Where the name ends before the words of a department behind it."""
    begin = len(parts)
    while begin and (cores[begin - 1] in _DESK or cores[begin - 1] in _WITH_DESK or cores[begin - 1] in _BETWEEN):
        begin -= 1
    while begin < len(parts) and cores[begin] not in _DESK and cores[begin] not in _BEHIND:
        begin += 1
    while 0 < begin < len(parts) and cores[begin - 1] in _BETWEEN:
        begin -= 1
    return begin


def without_legal_form(name: str) -> str:
    """The name without its legal suffix: "Hollis & Co. KG" gives "Hollis"; a suffix standing alone is kept."""
    text = name
    for _ in range(4):
        shorter = _LEGAL_TAIL.sub("", text).rstrip(" ,&+")
        if not shorter or shorter == text:
            break
        text = shorter
    return text
