"""What can be a company's name in running text, and what only looks like one."""

from __future__ import annotations

import re
from functools import lru_cache

from onward.accept.company import bare
from onward.accept.occupation import names_a_job
from onward.accept.wordlist import words

UPPER = "A-Z0-9À-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİŁŃŇŐŌŒŘŚŞŠŤŪŮŰŲŹŻŽ"
_WORD = (
    r"(?:(?!(?:Ihre?[nrm]?|Ihnen|Sie|Wir|Deine?|Your?|We|Our|Interesse|Bewerbung|Dank|Vielen|Thank|Thanks|Votre|"
    r"Nous|Vous)\b)"
    rf"(?:[{UPPER}]|[a-z]{{1,3}}(?=[A-Z0-9]))(?:[^\s,;:!?()\[\]<>\"“”„«»|.*…/@]|\.(?=\w)|/(?=\w))*|&|\+)"
    r"(?:(?<=\b[A-Z])\.|(?<=\bSt)\.|(?<=\bDr)\.|(?<=\bBros)\.)?"
)
_LINK = (
    r"(?:of the|of|and|und|et|y|e|for the|for|de la|de los|de las|de|des|du|della|delle|dei|del|di|da|dos|das|do|"
    r"la|le|les|los|las|für|van der|van|von der|von|den|zum|zur|"
    r"am|an der|im|sur|sous)"
)
NAME = re.compile(rf"{_WORD}(?: (?:{_LINK} )?(?:[dl]')?{_WORD}){{0,7}}")
_NOT_A_NAME = re.compile(
    r"(?:(?:the|our|your|this|we|you|us|i|it|dear|hi|hello|thank|thanks|please|regards|best|kind|warm|sincerely|"
    r"if|as|to|for|in|on|at|and|re|an?|my|any|all|update|application|applications|"
    r"position|role|job|jobs|career|careers|interview|interviews|offer|next|status|candidate|candidates|"
    r"candidate portal|company|employer|human|resources|talent|acquisition|recruiting|recruitment|recruiter|"
    r"hiring|manager|people|team|teams|"
    r"remote|zoom|microsoft|google|meet|teams-meeting|ms|skype|webex|whatsapp|calendar|outlook|meeting|video|"
    r"phone|call|unsubscribe|guests|organizer|reply|antworten|responder|confidential|confirmed|cancelled|accepted|"
    r"reminder|action|required|invitation|confirmation|eingangsbestätigung|bestätigung|einladung|absage|zusage|"
    r"termin|uhr|"
    r"mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|am|pm|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|mai|juni|juli|oktober|"
    r"dezember|"
    r"lundi|mardi|mercredi|jeudi|vendredi|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|"
    r"décembre|"
    r"lunes|martes|miércoles|jueves|viernes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|"
    r"noviembre|diciembre|"
    r"lunedì|martedì|mercoledì|giovedì|venerdì|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|"
    r"dicembre|segunda|terça|quarta|quinta|sexta|"
    r"janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|ihnen|ihren?|ihrer|ihrem|ihr|"
    r"uns|unser|unsere|unserem|unserer|wir|sie|dir|dich|deine?|rückfragen|fragen|interesse|bewerbung|bewerbungen|"
    r"stelle|bedarf|unterlagen|profil|team|hause|"
    r"vous|nous|votre|vos|notre|nos|bonjour|madame|monsieur|cordialement|candidature|poste|su|tus?|usted|nosotros|"
    r"nuestr[ao]|hola|saludos|candidatura|vacante|puesto|oferta|proceso|"
    r"te|ti|lei|voi|noi|la|il|nostr[ao]|cordiali|distinti|posizione|ruolo|si|sua|sua candidatura|vaga|equipa|você|"
    r"nós|recursos|humanos|risorse|umane|ressources|humaines|rh|hr|personalabteilung|personas|selección|"
    r"view|click|log|sign|submitted|received|sent|today|tomorrow|now|wishes|regards|mit|freundlichen|grüßen|"
    r"freundliche|grüße|viele|beste|liebe|"
    r"engineering|marketing|sales|finance|product|design|operations|software|data|legal|work|home|office|english|"
    r"german|french|spanish|italian|portuguese|ai|it|cet|cest|gmt|utc|est|pst|cv|pdf|id|faq|gdpr|dsgvo|rgpd|covid|"
    r"pt|et|ct|dni|nmc|pin|url|"
    r"gespräch|gesprächs|vorstellungsgespräch|olá|ola|ciao|hallo|buongiorno|salut|rejoindre|kunde|kunden|azienda|"
    r"empresa|entreprise|société|client|cliente|unternehmen|firma|sourcer|direzione|geschäftsführung|jury|portal|"
    r"rückzug|bestätigung|concurso|graduate|\d+/\d+|"
    r"je|ich|eu|yo|io|great|good|news|quick|question|questions|feedback|documents|details|saturday|hinweis|info|"
    r"lg|vg|mfg|ps|hey|yes|no|ok|"
    r"linkedin|indeed|glassdoor|stepstone|infojobs|xing|gupy|hackerrank|codility|codesignal|testgorilla|hirevue|"
    r"calendly|coderpad|docusign|workday|greenhouse|icims|slack|github|notion)(?: |$))+|\d[\d.:/ -]*|[\W\d]*",
    re.IGNORECASE,
)
_CUT = re.compile(
    r" (?:Has|Have|Is|Was|Been|We|Your|You|As|Thank|Thanks|Please|Update|Application|Received|Confirmation|Status|"
    r"Next|Interview|Team|Recruiting|Recruitment|Hiring|Careers?|If|This|Our|It|I|Join|You're|We've|Learn|See|"
    r"Bewerbung|Eingangsbestätigung|Candidature|Votre|Candidatura|Ihre|Deine|Position|Role|Job|Wir|Sie|Nous|"
    r"Gracias|Grazie|Obrigad[oa]|Merci|Danke|HR|Personalabteilung|Regards|Unfortunately|Although|While|After|"
    r"Applied|Program|Programme|Unsubscribe)\b.*"
)
_CODE = re.compile(r"(?=[^a-z]*$)(?=.*\d.*\d)[\w/.-]+$")
_PLACES = words("""
        london berlin munich münchen hamburg köln cologne frankfurt stuttgart düsseldorf leipzig dresden zürich
        zurich wien vienna bern basel     paris lyon marseille toulouse nantes bordeaux lille madrid barcelona
        valencia sevilla bilbao málaga malaga milano milan roma     rome torino turin napoli bologna firenze lisboa
        lisbon porto braga coimbra amsterdam rotterdam brussels bruxelles dublin     manchester edinburgh glasgow
        bristol leeds birmingham cambridge oxford seattle boston chicago austin denver toronto vancouver     sydney
        melbourne singapore tokyo stockholm copenhagen oslo helsinki warsaw prague budapest bremen hannover nürnberg
        essen     dortmund bonn genève geneva lausanne strasbourg rennes zaragoza germany deutschland france spain
        españa italy italia portugal     brasil europe europa uk usa england scotland ireland switzerland schweiz
        austria österreich remote hybrid
    """) | frozenset(
    {
        "new york",
        "san francisco",
        "são paulo",
        "rio de janeiro",
        "united kingdom",
        "united states",
        "los angeles",
    }
)
_ORGANISATION_WORD = words(
    "partners associates design designs consulting research agency agencia community media content legal sales labs "
    "master masters studio academy kraft koch meister capital"
)
_GIVEN = words("""
        anna ana anne annika alex alexander alexandra alice álvaro amy andrea andreas andrew angela anja antoine
        antonio ben benjamin birgit     bruno camille carla carlos carmen caroline catarina charlotte chiara chloe
        chris christian christina christine christopher claire     clara claudia daniel daniela david diana diego
        elena elisa elena emily emma eric eva fabian federica felix fernando filipa     francesca francesco francois
        françois frank gabriel giulia giovanni guillaume hanna hannah heike helen helena inês ines isabel isabelle
        jack jakob james jan jana jane javier jean jennifer jessica joana joão joao john jonas jonathan jorge jose
        josé juan julia julie     julien karin karl kate katharina katie katrin kevin klaus lara laura lea lena
        leonie lisa louise luca lucas lucía lucia luis luisa     lukas manuel marc marco marcus margarida maria
        maría marie marina mario mark markus marta martin martina mathieu matteo     matthew max maya megan melanie
        michael michaela miguel monica nadia nathalie nicolas nicole nina noah nora oliver olivia pablo     paola
        patricia patrick paul paula pauline pedro peter petra philipp pierre priya rachel rebecca ricardo richard
        rita robert     robin rosa ruth sabine sam samantha samuel sandra sara sarah sebastian silvia simon simone
        sofia sonia sophie stefan stefanie     stephanie steven susanne sven sylvie tanja teresa thomas tiago tim
        tobias tom ursula valentina valeria vanessa vera     victoria vincent yasmin zoe élodie hélène jérôme
        joaquín beatriz raquel nuria rocío ángela
    """)


_LEADING = words("""
        Your Our Ihr Ihre Dein Deine Team L'équipe Dear Hi Hello At With In Bei Chez From And To For Thanks Thank
        Welcome Join By On All Sehr Liebe Lieber     Chère Cher Gentile Hola Ciao Olá Bonjour We Wir Na No Em As Os
        A En Für Pour Con Com Mit Von
    """)


_ABOUT = words("""
        novidades notícias novedades noticias neuigkeiten neues nouvelles novità notizie news update einladung
        bewerbung candidature candidatura équipe equipo equipa team drh service büro     portale concorsi respuesta
        resposta réponse esito rückmeldung absage rejoindre application interview entretien entrevista colloquio
        gespräch referat zum zur     de da do des di du von vom der from at zu bei chez em na en la le el los die
        the
    """) - {"the", "die", "los"}
_HONORIFIC = re.compile(r"(?:Mr|Mrs|Ms|Miss|M|Mme|Mlle|Herrn?|Frau|Sra?|Sig|Sig\.ra|Dott|Dr)\.? (?=[A-ZÀ-Þ])")
_ORGANISATION = re.compile(
    r"(?<!\w)(?:group|gruppe|groupe|grupo|gruppo|labs?|laborator\w+|systems?|software|technolog\w+|university|"
    r"universit\w+|universidad\w*|hochschule|school|schule|école|escuela|scuola|escola|college|academy|akademie|"
    r"council|trust|foundation|stiftung|fondation|fundación|"
    r"fondazione|fundação|association|verein|hospital|klinik\w*|clinic|clinique|clínica|clinica|krankenhaus|bank|"
    r"banca|banco|banque|sparkasse|versicherung\w*|insurance|assurances?|seguros|assicurazioni|hotel|hôtel|"
    r"restaurant|ristorante|restaurante|trattoria|gasthof|café|bakery|"
    r"bäckerei|boulangerie|panader\w+|panificio|boucherie|officin[ae]|officine|taller\w*|ateliers?|studios?|"
    r"agency|agentur|agence|agencia|agenzia|verlag|editions?|éditions|stadt\w*|mairie|ayuntamiento|comune|câmara|"
    r"gemeinde|ministry|ministerium|museum|musée|museo|museu|theater|théâtre|"
    r"teatro|werke?|stadtwerke|spedition|logisti\w+|transport\w*|bodegas|cooperativa|coop|genossenschaft|energ\w+|"
    r"foods?|pharma\w*|bio\w*|media|medien|games|analytics|robotics|partners|associates|consulting|services?|"
    r"solutions?|industries|construction|capital|ventures|holding|company|"
    r"society|institut\w*|institute|centre|center|zentrum|centro|residenc\w+|stift|seniorenstift|haus|house|homes|"
    r"pflege\w+|care|health|healthcare|stores?|market|markt|supermercados?|rail|airways|airlines|motors|motor|"
    r"auto\w*|textil\w*|interiors|creamery|brewery|brauerei|farm|gardens|crèche|creche|kita|nursery|pflegedienst|"
    r"praxis|kanzlei|cabinet|étude|grand|regione|région|landesamt|amt|authority|agency|office|bureau|clube?|"
    r"verband|parish|cathedral|abbey)(?!\w)",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def is_organisation(name: str) -> bool:
    """Whether a name holds a word only organisations carry ("Clinic", "Stadtwerke", "Labs")."""
    return _ORGANISATION.search(name) is not None


@lru_cache(maxsize=8192)
def clean(name: str) -> str:
    """A span as a company's bare name; "" when it cannot be one (a weekday, a place, a process word, a number)."""
    text = _CUT.sub("", name.strip(" '‘-–—+&/"))
    while (first := text.partition(" "))[2] and (first[0] in _LEADING or first[0].casefold() in _ABOUT):
        text = first[2]
    cut = bare(text.removesuffix("'s"))
    if len(cut) + 3 < len(name):
        cut = cut.removeprefix("The ")
    if _HONORIFIC.match(cut) and "&" not in cut:
        return ""
    if not 2 <= len(cut) <= 70 or _NOT_A_NAME.fullmatch(cut) or cut.casefold() in _PLACES or _CODE.match(cut):
        return ""
    return cut


def is_person(name: str) -> bool:
    """Whether the first of at most four words is a common given name."""
    words = name.split()
    return 1 <= len(words) <= 4 and words[0].strip(".").casefold().split("-")[0] in _GIVEN


@lru_cache(maxsize=8192)
def reads_as_job(name: str) -> bool:
    """Whether a name ends or begins with an occupation, so that it is hardly a company."""
    words = name.casefold().split()
    if words[-1] in _ORGANISATION_WORD or (len(words) == 1 and words[0] in {"sales", "legal", "content"}):
        return False
    return names_a_job(words[-1]) or (len(words) > 1 and words[0] not in _ORGANISATION_WORD and names_a_job(words[0]))


def run_around(text: str, start: int, end: int) -> str:
    """The whole run of capitalised words in one line that covers text[start:end], as a clean name."""
    first = max(text.rfind("\n", 0, start) + 1, start - 70)
    for found in NAME.finditer(text, first, min(len(text), end + 60)):
        if found.start() <= start and end <= found.end():
            return clean(found[0])
        if found.start() > start:
            break
    return ""
