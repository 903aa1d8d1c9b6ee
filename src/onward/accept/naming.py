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
_NO_NAME = words("""
    the our your this we you us i it dear hi hello thank thanks please regards best kind warm sincerely if as
    to for in on at and re an a my any all update application applications position role job jobs career
    careers interview interviews offer next status candidate candidates portal nhs civil service safer early
    applicant tracking certificata posta agenda talents clients client company employer human resources talent
    acquisition recruiting recruitment recruiter hiring manager people team teams remote zoom microsoft google
    meet teams-meeting ms skype webex whatsapp calendar outlook meeting video phone call unsubscribe guests
    organizer reply antworten responder confidential confirmed cancelled accepted reminder acknowledgement
    accusé conferma confirmação action required invitation confirmation eingangsbestätigung bestätigung
    einladung absage zusage termin uhr mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug
    sep sept oct nov dec am pm monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december montag dienstag mittwoch donnerstag freitag
    samstag sonntag januar februar märz mai juni juli oktober dezember lundi mardi mercredi jeudi vendredi
    janvier février mars avril juin juillet août septembre octobre novembre décembre lunes martes miércoles
    jueves viernes enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    lunedì martedì mercoledì giovedì venerdì gennaio febbraio aprile maggio giugno luglio settembre ottobre
    dicembre segunda terça quarta quinta sexta janeiro fevereiro março maio junho julho setembro outubro
    novembro dezembro ihnen ihren ihre ihrer ihrem ihr uns unser unsere unserem unserer wir sie dir dich deine
    dein rückfragen fragen interesse bewerbung bewerbungen stelle bedarf unterlagen profil hause vous nous
    votre vos notre nos bonjour madame monsieur cordialement candidature poste su tus tu usted nosotros
    nuestra nuestro hola saludos candidatura vacante puesto oferta proceso te ti lei voi noi la il nostra
    nostro cordiali distinti posizione ruolo si sua vaga equipa você nós recursos humanos risorse umane
    ressources humaines rh hr personalabteilung personas selección view click log sign submitted received sent
    today tomorrow now wishes mit freundlichen grüßen freundliche grüße viele beste liebe engineering
    marketing sales finance product design operations software data legal work home office english german
    french spanish italian portuguese ai cet cest gmt utc est pst cv pdf id faq gdpr dsgvo rgpd covid pt et ct
    dni nmc pin url gespräch gesprächs vorstellungsgespräch olá ola ciao hallo buongiorno salut rejoindre
    kunde kunden azienda empresa entreprise société cliente unternehmen firma sourcer direzione
    geschäftsführung jury rückzug concurso graduate je ich eu yo io great good news quick question questions
    feedback documents details hinweis info lg vg mfg ps hey yes no ok linkedin indeed glassdoor stepstone
    infojobs xing gupy hackerrank codility codesignal testgorilla hirevue calendly coderpad docusign workday
    greenhouse icims slack github notion apply respond accept decline begin start continue here sincere cheers
    they he she them there répondre postuler voir gruß gruss herzlichen herzlicher herzliche hochachtungsvoll
    cordialmente atentamente abrazo abraços abraço cordialità saluti cumprimentos atenciosamente amitiés biz
    bises hub desk helpdesk bureau büro ufficio oficina gabinete department dept abteilung servizio servicio
    serviço direction dirección direção secretariat secrétariat sekretariat segreteria secretaría secretaria
    verwaltung administration administración administração amministrazione commission comisión commissione
    comissão de des der di da do del della du contratación contratação reclutamiento recrutement recrutements
    emplois emploi empleo emprego lavoro l'azienda graduates casting crewing scheduling vacancy vacancies
    volunteers volunteer admissions board panel committee clerk principal headteacher candidats candidat
    candidatos candidato bewerber espace área area stage step étape schritt fase paso etapa runde round series
    - e level grade band pace scale growth senior junior unit fundraising al das die dem den zum zur im beim
    vom ein eine einen kein keine app store play bst concours ref assignment calls complaints internal audit
    selection secretariado ajuda devolutiva liebes kurzes nächster workforce diary bursar bursar's school
    government cell support services shared medical campaign faculté faculty fakultät facoltà pôle affichage
    spontaneous notifiche notificaciones notificações recruteur recruteurs concorsi protocollo personale
    président presidente president gestione gestion gestión candidatures organizzazione management corporate
    notice sourcing officer processing coordinator kandidatur mitteilung annunci annonces anuncios
""")
"""Words of recruiting and of letters, which alone or together name nobody."""
_CONTRACTED = re.compile(r"(?:i|you|we|they|he|she|it|there|that|what|who|here|let)'\w+|\d{1,2}(?:st|nd|rd|th|am|pm|h)")


def _names_nobody(name: str) -> bool:
    return (" " in name and sum(map(str.isalpha, name)) < 2) or all(
        word in _NO_NAME or not any(map(str.isalpha, word)) or _CONTRACTED.fullmatch(word)
        for word in name.casefold().split()
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
        Your Our Ihr Ihre Dein Deine Team L'équipe Dear Hi Hello At With In Bei Im Am Zum Zur Beim Vom Das Liebes Chez
        From And To For Thanks Thank
        Welcome Join By On All Sehr Liebe Lieber Chère Cher Gentile Hola Ciao Olá Bonjour We Wir Na No Em As Os
        Spett.le Spettabile Gent.ma
        If When Als Wenn Falls Si Se A En Für Pour Con Com Mit Von
    """)


_ABOUT = words("""
        novidades notícias novedades noticias neuigkeiten neues nouvelles novità notizie news update einladung
        bewerbung candidature candidatura équipe equipo equipa team drh service büro     portale concorsi respuesta
        resposta réponse esito rückmeldung absage rejoindre application interview entretien entrevista colloquio
        gespräch referat zum zur     de da do des di du von vom der from at zu bei chez em na en la le el los die
        des du del della dello dell' dei degli alla allo dal dalla do dos den dem
    """) - {"los", "le", "la", "el"}
_SMALL = words("for to per pour para für le la les el los las il lo i gli o os a as the der die das")
_HONORIFIC = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|M|Mme|Mlle|Herrn?|Frau|Sra?|Sig|Sig\.ra|Dott|Dr|Prof|Pr|Père|Sir|Dame|Rev|Cllr|Me|"
    r"Ing)\.? (?=[A-ZÀ-Þ])"
)
_ADDRESSED = re.compile(
    r"\b(?:Frau|Herrn?|Herren|Mrs|Ms|Mme|Madame|Monsieur|Signora|Señora|Moin|Oi|Hi|Dear|Olá|Im Auftrag)\b"
)
_ORGANISATION = re.compile(
    r"(?<!\w)(?:group|gruppe|groupe|grupo|gruppo|labs?|laborator\w+|systems?|software|technolog\w+|university|"
    r"universit\w+|universidad\w*|hochschule|school|schule|école|escuela|scuola|escola|college|academy|akademie|"
    r"council|collective|reserve|trust|charity|foundation|stiftung|fondation|fundación|"
    r"fondazione|fundação|association|verein|hospital|klinik\w*|clinic|clinique|clínica|clinica|krankenhaus|bank|"
    r"banca|banco|banque|sparkasse|versicherung\w*|insurance|assurances?|seguros|assicurazioni|hotels?|hôtels?|inns?|"
    r"resorts?|cruises|ferries|dair(?:y|ies)|vineyards?|ville|chu|lycée|collège|brasserie|savonnerie|"
    r"verreries?|manufacture|domaine|compagnie|caisse|ministère|aéroport|groupe scolaire|conseil départemental|"
    r"politecnico|provincia|agenzia|cantieri|assicurazioni|osservatorio|laboratori|supermercat[oi]|pasticceria|"
    r"trasporti|"
    r"mobili|cassa|asilo|pastificio|colegio|residencia|residenza|bodega|universidade|município|junta|casa|quinta|"
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


_EMPLOYER_WORD = re.compile(
    r"^(?:(?:the|la|una|a|uma) )?(?:employer|company|empresa|entreprise|société|azienda|firma|l'employeur|l'entreprise|"
    r"l'azienda|l'agence|compañía|spett\.le(?: ditta)?)\s+(?=[A-ZÀ-Þ0-9])",
    re.IGNORECASE,
)


_PART_OF = re.compile(
    r"(.{2,60}?) (?:de la|de l'|de los|de|del|della|dell'|do|da|di|du|des|der|im|am|in|for|at|of the|of) "
    r"(?:l'|la |el |the )?(?=[A-ZÀ-Þ])"
)
_FOR_POST = re.compile(r" (?:for|als|as|für|pour|para|per|com[oe]) (?=\S)")
_AFTER_FORM = re.compile(r"(?<=\w) (?:gGmbH|GmbH|Ltd|Limited|Inc|LLC|PLC|S\.p\.A|SpA|SARL|Lda|Ltda)\b\.? .+")


def _core(text: str) -> str:
    """The name in a longer run: without the post or number before "of", the post after "for", what follows a form."""
    text = _AFTER_FORM.sub("", text)
    if (
        (found := _PART_OF.match(text))
        and not is_organisation(found[1])
        and (names_a_job(found[1]) or any(c.isdigit() for c in found[1]))
    ):
        text = text[found.end() :]
    found = _FOR_POST.search(text)
    return text[: found.start()] if found and names_a_job(text[found.end() :]) else text


def _without_lead(text: str) -> str:
    """The text without the small words and nouns of announcement in front of a name."""
    while (first := text.partition(" "))[2] and (
        first[0] in _LEADING or first[0] in _SMALL or first[0].casefold() in _ABOUT
    ):
        text = first[2]
    return text


@lru_cache(maxsize=8192)
def clean(name: str) -> str:
    """A span as a company's bare name; "" when it cannot be one (a weekday, a place, a process word, a number)."""
    text = _without_lead(_CUT.sub("", _core(_EMPLOYER_WORD.sub("", name.strip(" '‘-–—+&/")))))
    cut = _without_lead(bare(text.removesuffix("'s")))
    if len(cut) + 3 < len(name):
        cut = cut.removeprefix("The ")
    if (_HONORIFIC.match(cut) and "&" not in cut) or _ADDRESSED.search(cut):
        return ""
    if not 2 <= len(cut) <= 70 or _names_nobody(cut) or cut.casefold() in _PLACES or _CODE.match(cut):
        return ""
    return cut


def is_person(name: str) -> bool:
    """Whether the first of at most four words is a common given name."""
    words = name.split()
    return 1 <= len(words) <= 4 and (
        words[0].strip(".").casefold().split("-")[0] in _GIVEN
        or (len(words) == 2 and len(words[0]) == 2 == words[0].find(".") + 1)
    )


_GRADES = words("i ii iii iv v 1 2 3 4 5 senior junior")


@lru_cache(maxsize=8192)
def reads_as_job(name: str) -> bool:
    """Whether a name ends or begins with an occupation, so that it is hardly a company."""
    words = name.casefold().split()
    if len(words) > 1 and words[-1] in _GRADES:
        words.pop()
    if words[-1] in _ORGANISATION_WORD or (len(words) == 1 and words[0] in {"sales", "legal", "content"}):
        return False
    if len(words) == 1:
        return names_a_job(words[0])
    ends, begins = names_a_job(words[-1]) and not words[-1].endswith("s"), names_a_job(words[0])
    return ends or (begins and words[0] not in _ORGANISATION_WORD and not is_organisation(name))


def run_around(text: str, start: int, end: int) -> str:
    """The whole run of capitalised words in one line that covers text[start:end], as a clean name."""
    first = max(text.rfind("\n", 0, start) + 1, start - 70)
    for found in NAME.finditer(text, first, min(len(text), end + 60)):
        if found.start() <= start and end <= found.end():
            return clean(found[0])
        if found.start() > start:
            break
    return ""
