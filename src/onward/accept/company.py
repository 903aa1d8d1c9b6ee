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
_DECOR_WORD = (
    r"(?:careers?|recruiting|recruitment|recruiters?|recruit|talents?|talent acquisition|talent partners?|hiring|"
    r"hr|h\.r\.|"
    r"human resources|people(?: (?:&|and) culture| operations| ops| team| experience)?|jobs?|candidates?|"
    r"candidate experience|"
    r"applications?|applicants?|team|teams?|workday|icims|greenhouse|no[- ]?reply|do ?not ?reply|donotreply|"
    r"notifications?|"
    r"ats|resourcing|personalabteilung|personalmanagement|personas|gente|bewerbermanagement|bewerbungen|bewerbung|"
    r"bewerberservice|karriere|"
    r"karriereteam|personalteam|recruiting-team|hr-team|team|recrutement|ressources humaines|rh|carrières?|"
    r"emplois?|équipe|"
    r"selección|seleccion|empleo|talento|recursos humanos|rrhh|rr\.? ?hh\.?|selezione|risorse umane|ufficio|"
    r"lavora con noi|"
    r"recrutamento|seleção|selecção|carreiras|vagas|equipa|equipe|acquisition|careers site|candidate care|"
    r"career services|onboarding|early careers|campus|"
    r"early|global|testing|karriereportal|bewerber(?:portal|büro)|bewerbungsbüro|nachwuchs|staffing|group services|"
    r"scheduling|interviews?|vacancies|casting|crewing|driver hiring|graduates?|apprenticeships?|volunteering|"
    r"resourcing|staffing team|office|hub|desk|testing|compliance|admissions|espace candidat|candidate portal|"
    r"talents?|acquisition de talents|dotation|direzione|direction|direktion|selezioni|verwaltung|personal)"
)
_TAIL = re.compile(rf"[\s,|/\-–—:&+]+(?:the )?(?:our )?{_DECOR_WORD}\s*$", re.IGNORECASE)
_LONE = re.compile(rf"^(?:the |your |our )?(?:{_DECOR_WORD}[\s,/&\-]*(?:and |und |et |y |e )?)+$", re.IGNORECASE)
_VIA = re.compile(
    r"\s*(?:[(\[]?\b(?:via|über|through|par|vía|tramite|powered by|on behalf of)\s+[\w.@ &-]+[)\]]?|@\s*i?cims.*|"
    r"@\s*workday.*)$",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"^(?:(?:(?:people|hr|personnel|recruitment|human resources) (?:department|team|office) of|verwaltung|selezioni|"
    r"dotation|drh|emploi|talents?(?= [^\W\d_a-z]\w+$))\s+(?:(?:de|der|des|du|di)\s+)?|(?:time de (?:gente|pessoas|"
    r"talentos)|personas|pessoas|gente)\s+d[aeo]\s+|the\s+(?=\S+ (?:team|recruit|"
    r"hiring|talent|people))|your\s+|team\s+(?:at\s+|of\s+)?|(?:ihr|dein|das|euer)[\s-]+team\s+(?:von|der|bei)\s+|"
    r"(?:careers?|jobs?|recruiting|recruitment|talent|talent acquisition|hr|hiring team|people team|hr team|"
    r"recruiting team|recruitment team|"
    r"talent team|human resources|service rh)\s*(?:,|@|at|-|–|\||:|\bof\b|for)\s*|"
    r"personalabteilung\s+(?:der\s+|von\s+)?|recruiting\s+(?:der\s+|von\s+)|(?:bewerbermanagement|karriere|"
    r"hr)\s+(?:der|bei|von)\s+|"
    r"(?:l')?[ée]quipe\s+(?:de\s+)?(?:recrutement|rh|talents?)\s+(?:de\s+|d'|chez\s+)?|"
    r"(?:service\s+)?(?:recrutement|ressources humaines|rh)\s+(?:de\s+|d'|chez\s+|-\s*)?|"
    r"(?:el\s+)?equipo\s+de\s+(?:selecci[óo]n|talento|personas|recursos humanos|rr\.? ?hh\.?|"
    r"reclutamiento)\s+(?:de\s+|en\s+)?|"
    r"(?:selecci[óo]n|empleo|talento|recursos humanos|rrhh)\s+(?:de\s+|en\s+|-\s*)?|"
    r"(?:ufficio\s+)?(?:risorse umane|selezione|hr)\s+(?:di\s+|presso\s+|-\s*)?|(?:il\s+)?team\s+(?:hr|selezione|"
    r"recruiting|talent)\s+(?:di\s+)?|"
    r"(?:a\s+)?equip[ae]\s+(?:de\s+)?(?:recrutamento|sele[çc][çc]?[ãa]o|talentos?|rh|"
    r"recursos humanos)?\s*(?:da\s+|do\s+|de\s+)?|"
    r"(?:recrutamento|recursos humanos|rh)\s+(?:da\s+|do\s+|de\s+|-\s*)?)",
    re.IGNORECASE,
)
_QUOTES = " \t\r\n\"'“”„«»‹›`*_·•|,;:-–—"


_DESK = re.compile(
    r"^(?:(?:recruiting|recruitment|recrutement|karriere(?:portal)?|candidatures?|bewerbermanagement|bewerbungsbüro|"
    r"personalabteilung|personalmanagement|talentos|lavora (?:con noi|in)|(?:teams|zoom)-einladung|einladung|portal|"
    r"geschäftsleitung|vorstand|verwaltung|direktion|rektorat|dekanat|sekretariat|secretaria|secretaría|secrétariat|"
    r"segreteria|unidad de selección|comité de (?:ingreso|sélection)|comissão de (?:concursos|seleção)|direção|"
    r"dirección|"
    r"direzione(?: (?:personale|risorse umane))?|ufficio (?:personale|selezione)|gestión humana|capital humano|"
    r"recrutamento|"
    r"(?:dirección|gestión|área|equipo) de personas|time gente|"
    r"time de gente e gestão|sede electrónica|dep(?:artamento|\.)? (?:de )?(?:pessoal|personal|rh|rrhh)|retour|réponse|"
    r"rückmeldung|hr|rh|drh)\s+)+(?:(?:d[aeo]s?|del?|della|dell'|der|des|von|vom|di|du)\s+)?(?=[A-ZÀ-Þ0-9])",
    re.IGNORECASE,
)


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
    text = _VIA.sub("", text).strip(_QUOTES)
    if _LONE.match(text):
        return ""
    text = _DESK.sub("", _HEAD.sub("", text, count=1).strip(_QUOTES))
    for _ in range(4):
        shorter = _TAIL.sub("", text).strip(_QUOTES)
        if not shorter or shorter == text:
            break
        text = shorter
    return "" if _LONE.match(text) else without_legal_form(text)


def without_legal_form(name: str) -> str:
    """The name without its legal suffix: "Hollis & Co. KG" gives "Hollis"; a suffix standing alone is kept."""
    text = name
    for _ in range(4):
        shorter = _LEGAL_TAIL.sub("", text).rstrip(" ,&+")
        if not shorter or shorter == text:
            break
        text = shorter
    return text
