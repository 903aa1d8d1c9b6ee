"""How far a job title reaches in running text, and what is taken off it."""

from __future__ import annotations

import re
from functools import lru_cache

from onward.accept.naming import is_person
from onward.accept.occupation import is_job_word, names_a_job, without_gender_marks
from onward.accept.passage import CLOSING
from onward.accept.wordlist import words

PROCESS = words("""
        application applied applying apply candidacy status update interview interviews thank thanks received
        receipt confirmation confirmed invitation invite submitted your we you regarding     reminder important
        information news feedback decision scheduled rescheduled hello hi welcome unfortunately dear please outcome
        accepted cancelled canceled withdrawn     ihre ihr ihrer deine dein bewerbung bewerbungsunterlagen
        eingangsbestätigung bestätigung einladung rückmeldung absage zusage vorstellungsgespräch stellenangebot
        neuigkeiten wir sie danke dank gespräch terminbestätigung     votre vos candidature accusé entretien réponse
        suite nous merci tu su tus solicitud inscripción confirmación entrevista respuesta gracias novedades hemos
        tua candidatura conferma colloquio esito notizie grazie abbiamo sua confirmação convite resposta obrigado
        obrigada recebemos vaga our us this that grüße regards ihrer availability rückzug terminbestätigung
        monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag
        lundi mardi mercredi jeudi vendredi lunes martes miércoles jueves viernes lunedì martedì mercoledì giovedì
        venerdì segunda terça quarta quinta sexta ciao hola olá hallo salut bonjour buongiorno
        gentile egregio egregia estimado estimada prezado prezada cher chère geehrte geehrter
        monsieur madame yours sincerely faithfully grüsse invio convocation
    """)
_FIELDS = words("information application applications interview news status feedback welcome")
_EMPTY = words("""
        this that the our your my any open current available same right job jobs role roles position positions team
        teams opportunity opportunities opening openings vacancy vacancies advertised above mentioned applied career
        careers next step steps stage future other another new interview interviews application applications status
        update offer hiring recruiting recruitment talent people hr company a an of at in with us here phone screen
        first second final     round call video online test technical assessment onsite following exciting suitable
        thank you for consideration time interest received submitted confirmation confirmed details information
        process selection candidate candidates     department human resources manager open-ended it to and or your
        as is was be more related similar several many full-time part-time permanent specific particular such which
        both all     stelle ausgeschriebene ausgeschriebenen bewerbung initiativbewerbung gespräch unternehmen
        interesse ihre ihrer ihr deine unsere unserer die der das den dem kandidat kandidatin kandidaten nächste
        nächsten runde     poste candidature offre spontanée entretien votre notre proposé emploi puesto oferta
        vacante proceso selección candidatura entrevista tu su empleo nuestra nuestro trabajo esta este
        posizione ruolo aperta colloquio selezione offerta lavoro nostra nostro vaga processo seletivo recrutamento
        sua equipa emprego nossa nosso recruiter hiring-manager bewerber candidat candidato candidata     next-steps
        travail lavoro trabalho responsabilidad responsabilidade responsabilité referencia referência empresa
        qualité confianza tiempo plazo mayo grande confirmación mail email inbox hi hello guests organizer location
        vorstellungsgespräch teil einzige
        candidatos candidate's
    """)

_CODE = (
    r"(?:[A-Za-z]{1,6}[-_/ ]?\d{2,}[\w/-]*|(?:19|20)\d\d[-/_]\d{2,}[\w-]*|\d{4,}[\w/-]*|\d{2,}[A-Z]{1,4}\d{2,}|"
    r"\d{2,}[-_/]\d{2,}[\w-]*)"
)
_REFERENCE = re.compile(
    r"[\s,]*[(\[]?\s*\b(?:ref(?:erence|erenz|erencia|erência)?|réf(?:érence)?|rif(?:erimento)?|"
    r"req(?:uisition)?(?: id)?|job[ -]?(?:id|req|nr|number|code)|posting|kennziffer|kennz|stellen-?(?:id|nr|"
    r"nummer)|id|nr|no|n[°º]|vacancy)\b"
    rf"[ .:#-]*(?:id|nr|no|number|nummer)?[ .:#-]*(?:{_CODE}|\d+[-/]\d+|\d{{2,}})\s*[)\]]?|"
    rf"\s*[(\[]#?(?:[A-Z]{{1,4}}\d{{1,2}}|{_CODE})[)\]]|^\s*#?{_CODE}(?:\s*[-–:|,]\s*|\s+)|(?:\s*[-–:|,#]\s*|"
    rf"\s+)#?{_CODE}\s*$",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\s*[(\[][^)\]]{0,40}(?:remote|hybrid|on-?site|full[- ]?time|part[- ]?time|vollzeit|teilzeit|befristet|"
    r"temps (?:plein|partiel)|\bcdi\b|\bcdd\b|jornada|tempo (?:pieno|determinato|indeterminato)|\bopen\b|\d+ ?%|"
    r"home ?office|contract|permanent|fixed term|\bftc\b|"
    r"télétravail|teletrabajo|seasonal|saison|grade |remoto|presencial|híbrido|ibrido|maternity|"
    r"elternzeit)[^)\]]{0,30}[)\]]",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\s+[(\[](?!(?i:level|stufe|niveau|nivel|livello|band) |[A-Z]{2,5}\)|"
    r"[A-Za-z]+(?:ing|ions?|ics|ments?|[^sei]s|at[eo])\)|[A-Z][a-z]+ [A-Z][a-z]+ion\))[^()\[\]]{2,60}[)\]]$"
)
"""A remark behind a title; a grade, an abbreviation and a field of work belong to the title."""
_PLACE = words("""
        remote hybrid onsite on-site homeoffice full-time part-time vollzeit teilzeit cdi cdd london berlin munich
        münchen hamburg köln cologne frankfurt stuttgart düsseldorf leipzig dresden zürich zurich wien vienna bern
        basel     paris lyon marseille toulouse nantes bordeaux lille madrid barcelona valencia sevilla bilbao
        málaga milano milan roma rome torino turin napoli bologna firenze modena lisboa lisbon porto braga coimbra
        amsterdam rotterdam brussels bruxelles dublin     manchester edinburgh glasgow bristol leeds birmingham
        cambridge oxford york nyc seattle boston chicago austin denver toronto vancouver sydney melbourne singapore
        stockholm copenhagen oslo helsinki warsaw prague budapest bremen hannover nürnberg     genève geneva
        lausanne strasbourg rennes zaragoza germany deutschland france spain españa italy italia portugal brasil
        europe emea dach uk usa us england scotland ireland switzerland schweiz austria österreich     kingdom
        states francisco
    """)
_PLACE_TAIL = re.compile(
    r"(?:\s+[-–—]+\s*|\s*[,|/·@(\[]+\s*|\s+(?:in|im raum|à|en|a|em|based in)\s+)(?:(?:New|San|United|São|"
    r"Greater)\s)?[\w-]+(?:,? [A-Z]{2})?\s*[)\]]?$"
)
_QUOTES = " \t\r\n\"'“”„«»‹›‘’`*_·•|,;:-–—>?!¿¡"
START_JUNK = re.compile(
    r"^(?:(?:the|an?|our|your|this|as|of|for|role of|role as|position of|die|den|der|das|eine[nrms]?|ein|"
    r"unsere[nr]?|als|stelle(?: als)?|position(?: als)?|la|le|les|un|une|poste (?:de|d')|de|des|el|los|las|una|"
    r"(?:puesto|posto|lugar|contrato|cargo|perfil|rol|empleo|emploi|lavoro|selecci[oó]n|função) d[aei]|"
    r"il|lo|gli|uno|posizione di|di|da|do|o|a|os|as|um|uma|"
    r"vaga de|vaga|para|per|pour|su|sobre|title|job|role|position|opening|post|posting|stelle|plaza|bolsa de|"
    r"avviso pubblico|advert for|vacancy|campaign|with|zum|zur|offre|offerta|oferta)[\s:]+|(?:l'|d'))+",
    re.IGNORECASE,
)
TRAILING = re.compile(
    r"(?:\s+(?:of|and|&|for|in|at|de|d'|du|und|für|im|et|y|e|di|da|do|per|para|a|à|au|aux|al|en|the|to|with|als|mit|von|der|die|"
    r"des|or|oder)|[-–](?:stelle|position|job|rolle)|\s(?:position|job|role|vacancy|ad|advert)|\s+(?:program|programme))+$",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def _employer_tail(employer: str) -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:\s[-–—|@]|[,(]|\b(?:at|with|bei|der|chez|en|in|na|no|presso|de|di|da|do|del|von|für|for|"
        rf"au sein de|@))?\s*(?:la |el |der |l')?{re.escape(employer)}(?!\w).*$"
    )


_REMARK = re.compile(r"\s[-–—]\s[a-zß-ÿ].*$|,\s(?:CD[ID]|\d).*$")


def tidied(span: str, employer: str | None) -> str:
    """The span without reference numbers, gender marks, places, employer and quotes; "" when no title is left."""
    text = span[:170].strip(_QUOTES)
    if employer and employer in text:
        text = (
            _employer_tail(employer).sub("", text)
            if not text.startswith(employer)
            else text[len(employer) :].strip(_QUOTES)
        )
    for _ in range(3):
        before = text
        text = START_JUNK.sub("", without_gender_marks(text)).strip(_QUOTES)
        if "(" in text or "[" in text:
            text = _ASIDE.sub("", _CONDITION.sub("", text))
        if any(c.isdigit() for c in text):
            text = _REFERENCE.sub("", text)
        if text and text.rsplit(None, 1)[-1].rsplit("/", 1)[-1].strip("()[],.-–|").casefold() in _PLACE:
            text = _PLACE_TAIL.sub("", text)
        head, comma, rest = text.partition(", ")
        if comma and rest.split(None, 1)[0].casefold() in PROCESS:
            text = head
        if (remark := _REMARK.search(text)) and names_a_job(text[: remark.start()]):
            text = text[: remark.start()]
        text = TRAILING.sub("", text.strip(_QUOTES)).strip(_QUOTES)
        if text == before:
            break
    if text.count("(") != text.count(")"):
        text = re.sub(r"\s*\([^)]*$|\)", "", text).strip(_QUOTES)
    return text.rstrip(".") if not text.endswith(("Sr.", "Jr.")) else text


def plausible(text: str, *, firm: bool, post: bool = False) -> bool:
    """Whether a tidied span can be a title; `firm` when what stood before it says that a title follows.

    post: a word for a post stood before it, so that even an unknown lower-case word may be one.
    """
    words = text.split()
    if not words or (words[0][-1] in ".)" and words[0][:-1].isdigit()):
        return False
    if not 2 <= len(text) <= 110 or len(words) > 13 or "<" in text or not any(c.isalpha() for c in text):
        return False
    low = [word.strip(".,;:!?()'").casefold() for word in words]
    if all(word in _EMPTY for word in low):
        return False
    job = names_a_job(text)
    if not job and CLOSING.match(text):
        return False
    leads = firm and job and len(low) > 1 and low[0] in _FIELDS
    if (low[0] in PROCESS and not leads) or low[-1] in PROCESS or (not job and any(word in PROCESS for word in low)):
        return False
    if text[0].islower():
        return (job and len(words) <= 7) or (post and len(words) <= 3 and not any(word in _EMPTY for word in low))
    return job or (firm and len(words) <= 8 and not text[0].isdigit() and not is_person(text))


CUT_CAPITAL = re.compile(
    r" (?:At|With|Has|Have|Was|Is|Position|Role|Received|Application|Opening|Job|Vacancy|Bei|Chez|We|You|Your|"
    r"Interview|Location|Status|Update|Dear|Hi)(?!\w).*"
)


_AT_END = re.compile(
    r"\n|[!?;](?=\s|$)|(?<!\b[SJDM]r)(?<!\bAsst)(?<!\bDipl)(?<!\bExec)\.(?=\s|$)|\s[|•·]\s|[“”„»«]|\"|:(?=\s|$)|"
    r", (?=[a-zà-ÿ])|\*\*|\.\.\.|…"
)
_CONNECT = {
    "en": words("of and & for the in to - – / or de"),
    "de": words("und & für im der die das des den mit von zur zum of and - – / oder bei/im für's in"),
    "": words(
        "de d' du des et & y e en del della delle dei degli di da do dos das la le les los el las al alla alle agli "
        "ai of and - – / em in o a à au aux"
    ),
}
_ENDS = words("""
        at with has have had was were is are will would within but that which who where we you your from by via
        through today this because so if however please here     el la los las lo le les il i gli o os as un una une
        uno um uma se ha han hemos he me mi te ti nos vous je il elle nous ils y' que qui che como comme come con
        avec com para pour per por par pero mais ma mas no non não ne     no na em es è est é era fue foi está sta
        están estão ya já déjà più plus más mais ainsi dans sur sobre su tu tus sua seu vostro votre notre nuestra
        nuestro nossa nosso ya a à     annullata annullato vuelve vuelven aura esteve devido cancelado parado reabre
        sospesa sospeso chiusa chiuso suspendida encerrada cancelada verdad preciso necesita serve servono vorrei
        procuramos buscamos cerchiamo cherchons suchen deu     fica ficou ficámos queda sigue continúa continua
        segue resta fija fissato prevede previsto prevista prévu prévue viene vengono tiene tienes necesito quiero
        cerca près presso près vicino desde dal hasta fino jusqu'à     bien y/o si sí só ci vi siamo sono sei chez
        au aux tras dopo après após antes avant prima hoy oggi hoje aujourd'hui mañana domani amanhã demain lunes
        martes miércoles jueves viernes lunedì martedì mercoledì giovedì venerdì lundi mardi mercredi jeudi vendredi
        auprès sein senza sans sin sem
        vacant vacante wanted needed ont vient va vont van porque contigo conmigo también anche aussi também
        ho hai hanno avrei nei negli nelle sont clicou graba salta slitta chamou poder preferi vai demos doy aquí qui
        aqui convocadas convocados suite oportunidad publicada publicado pubblicata pubblicato publiée publié
        enregistrée registrada registrado retenue retenu
        situé basé chegou segue estará será sarà sera ouvert abierta aperta aberta a:
    """)
_SENTENCE = words(
    "La Le Il Lei El Los Las Se Nous Vous Je Wir Sie Ihnen Ich Ihr Ihre Unser We You Your I The This Please Thank Le "
    "Gli A O Os As Te Si Dear Hi"
)
_ARTICLES = words("la le les los las el")
_TAKES_ARTICLE = words("de en a à e et y")
_BEFORE_PLACES = words("a à en em in o aux nas nos nel nella")
_TO = words("a à o")
_TO_SOMETHING = words("a al alla allo ao à au aux")
_AND = words("y e et")
_TO_WHOM = words("for für in")
_DETERMINERS = words("the our your a this unser unsere unseren den das")
_GERMAN_ARTICLES = words("der die das den dem ein eine einen sich wir ich sie")
_VERB = re.compile(
    r"\w{2,}(?:aron|ieron|amos|emos|imos|iamo|aram|eram|iram|ons|ez|aient|erons|erai|eremo|iremos|aremos|-nos|-lhe|"
    r"-me|-se|-te)$"
)
_ADJECTIVE = re.compile(r"[a-zäöüß-]{4,}(?:e|en|er|es|em)$")
_WITH_A = ("addett", "prépos", "aide", "conseill", "assist", "auxil", "chargé", "agent", "delega", "técnico", "operat")


def _is_capital(word: str, *, first: bool) -> bool:
    start = word[:1]
    return start.isupper() or start.isdigit() or start in "(&+/" or (not first and any(c.isupper() for c in word))


def _joins(core: str, follows: str, kept: list[str], pending: list[str], language: str) -> bool | None:
    """Whether a small word joins two parts of a title here; None when it is no joining word at all."""
    latin = language not in {"en", "de"}
    if latin and pending and pending[-1] in _AND and core in _TO_SOMETHING:
        return False
    if latin and core in _BEFORE_PLACES:
        at = core in _TO and not (kept and kept[-1].casefold().startswith(_WITH_A))
        return bool(kept) and not follows[:1].isupper() and not at
    if latin and core in _ARTICLES:
        if pending and pending[-1] in _AND:
            return follows[:1].isupper()
        return bool(pending) and pending[-1] in _TAKES_ARTICLE and not (pending[-1] == "en" and follows[:1].isupper())
    if core not in _CONNECT["" if latin else language] or (pending and core in _AND):
        return None
    if language == "de" and (
        (core == "und" and follows in _GERMAN_ARTICLES) or (core in {"zum", "mit"} and follows[:1].isdigit())
    ):
        return False
    if core in _TO_WHOM and follows.casefold() in _DETERMINERS:
        return False
    return len(pending) < 3 and not (language == "de" and core == "in" and follows != "der")


def run(window: str, language: str) -> str:
    """As many words of the window as can belong to one title."""
    latin, lower = language not in {"en", "de"}, window[:1].islower()
    kept: list[str] = []
    pending: list[str] = []
    small = 0
    parts = window.split()
    for i, word in enumerate(parts):
        core, follows = word.strip(",()"), parts[i + 1] if i + 1 < len(parts) else ""
        if i and core in _SENTENCE:
            break
        capital = _is_capital(word, first=not i)
        joins = None if capital else _joins(core, follows, kept, pending, language)
        if joins or (joins is None and not capital and language == "de" and _qualifies(core, follows, pending)):
            pending.append(word)
        elif capital or (joins is None and (latin or lower) and small < 6 and not _ends(core, pending)):
            kept += [*pending, word]
            pending = []
            small += not capital
        else:
            break
    while lower and not latin and kept and not is_job_word(kept[-1]):
        kept.pop()
    return " ".join(kept)


_PARTICIPLE = re.compile(r"\w{3,}(?:[aiu]t[oaei]|[ai]d[oa]s?|ées?|és?|are|ere|ire|ei|ava|ou|oy)$")


def _ends(core: str, pending: list[str]) -> bool:
    """Whether a lower-case word cannot belong to a title: a verb, a pronoun, a preposition of place."""
    if pending and pending[-1] in _AND and _PARTICIPLE.match(core) and not is_job_word(core):
        return True
    return (
        core in _ENDS or _VERB.match(core) is not None or core.startswith(("qu'", "n'", "s'", "c'", "j'", "m'", "t'"))
    )


def _qualifies(core: str, follows: str, pending: list[str]) -> bool:
    """Whether a German adjective stands between a joining word and its noun ("für erneuerbare Energien")."""
    return bool(pending) and follows[:1].isupper() and core not in _ENDS and _ADJECTIVE.match(core) is not None


_QUOTED = re.compile(
    r"(?:(?:the|die|der|la|el|il|o|a|l') ?)?(?:[\"“„«‘»]\s*([^\"“”„«»\n]{2,110}?)\s*[\"”“»«]|'([^'\n]{4,90})'(?!\w))"
)


def span_at(text: str, start: int, language: str) -> tuple[str, bool]:
    """What follows an anchor as far as a title can reach, and whether it stands in quotes."""
    window = text[start : start + 170].lstrip(" *:-–")
    if window.startswith("\n"):
        return "", False
    if quoted := _QUOTED.match(window):
        return quoted[1] or quoted[2], True
    if end := _AT_END.search(window, 1):
        window = window[: end.start()]
    window = START_JUNK.sub("", without_gender_marks(window.strip("\"“„«»'‘ ")))
    return run(window, language), False


_CAPITAL = re.compile(r"(?<![\w'-])(?:[dl]')?([A-ZÀ-ÖØ-Þ])")


_PURPOSE = re.compile(
    r"^(.*?) (?:for|für|pour|para|per|zu) (?:the |an? |our |die |den |das |le |la |el )?(?=[A-ZÀ-ÖØ-Þ])"
)


def core_of(span: str) -> str:
    """The title inside a longer phrase: "short exercise for Field Technician", "rôle de Chef de projet"."""
    if (found := _PURPOSE.match(span)) and not names_a_job(found[1]) and names_a_job(span[found.end() :]):
        span = span[found.end() :]
    if span[:1].islower() and (found := _CAPITAL.search(span)) and names_a_job(span[found.start(1) :]):
        return span[found.start(1) :]
    return span
