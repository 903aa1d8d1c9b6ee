"""What a job title is made of: words for occupations, levels, and when two titles mean the same job."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from onward.accept.wordlist import either, words

# Parts of words that name an occupation in EN, DE, FR, ES, IT and PT; compounds "Datenanalyst" contain them.
_JOB = re.compile(
    either(r"""
            engineer(?!ing) develop(?!ment) programm(?:er|ator|eur|ierer) manager analyst analist architect
            architekt arquitect architett design(?!s$) scientist consultant consultor consulent berater
            advisor adviser adviseur specialist spezialist especialista officer director \bhead$ \bleads?$ leader
            \bvp$ president assistan assisten asistent coordinat coordin koordinat administrat technician techniker
            tecnic técnic technicien         researcher accountant executive buyer planner planer estimator
            recruiter writer editor redakt redact redattor rédact journalist teacher lehrer lehrkraft nurse pfleg
            doctor arzt ärzt physician pharmacist apothek farmac         therap driver fahrer clerk cashier chefs?$
            cook$ koch$ köch kellner barista bartender waiter sales representative agent$ agente$ associate$ intern$
            internship interns$ trainee apprenti praktik werkstud auszubild azubi volont\w+r student$ fellow$
            lecturer professor postdoc doktorand scholar tutor trainer coach mentor operator mechanic mechanik
            mechatron mecánic mecânic meccanic electrician elektrik elektron welder schweißer schlosser monteur
            mason carpenter joiner tischler schreiner plumber         painter worker arbeiter handwerk packer picker
            warehouse lager \bfitter$ roofer gardener gärtner pilot captain steward attendant guard inspector
            auditor controller controll contrôleur treasurer lawyer counsel attorney paralegal jurist         anwalt
            notar partner$ owner$ master$ meister$ strateg marketer producer photograph fotograf artist$ animator
            illustrator tester supervisor foreman superintendent surveyor librarian curator archivist translator
            übersetz interpreter dolmetsch caseworker         keeper host(?:ess)?$ porter receptionist secretary
            sekret carer$ caretaker cleaner reinig porter housekeep baker bäcker butcher fleischer metzger
            hairdresser friseur optician optiker surgeon midwife hebamme paramedic dentist higienist hygienist
            entwickl ingenieur ingegner ingenier engenheir ingénieur leiter leitung referent sachbearbeit kaufm
            kauff kaufleute verkäuf vertrieb mitarbeiter fachkraft kraft$ kräfte helfer betreuer begleiter erzieh
            pädagog beauftragte verantwortlich buchhalt bilanz disponent         einkäuf gestalter informatik
            chemiker physiker biologe biologist biólogo biologo laborant experte expertin expert zeichner dreher
            fräser maler maurer dachdecker installateur zerspan hausmeister hauswirtschaft bürokauf         analyste
            développ chef$ cheffe$ chargée?$ responsab directeur direttor diretor conseill vendeu vendedor venditor
            gestionnaire gestor comptab contab infirmi aide- soignant stagiaire stagist alternant ouvri \bconduct
            chauffeur juriste acheteu graphiste         formateur formatrice enseignant magasinier magazzin préparat
            cuisini serveu éducat educad educator secrétaire concepteur intégrat soudeu ambulanc boucher boulang
            pâtiss commis$ coiffeu plombier maçon menuisier électricien auxiliai animateu         desarroll analista
            director jef[ea]$ comercial$ dependient administrativ auxiliar ayudante becari operari operai operador
            operatore enfermer médic abogad cociner camarer profesor diseñ mozo$ encargad científic delegad ejecutiv
            asesor soldador peón peon$         repartid limpiador carpinter fontaner albañil panader carniceir
            carnicer conserje celador monitor socorrista recepcion rececion gobernant governant carretill teleoperad
            sviluppat addett impiegat commess infermier cuoc[oa]$ camerier autista progettist capo tirocin insegnant
            grafic segretari ricercator apprendist panettier tornitor saldator muratore elettricist idraulic perito$
            barist cameriera estetist parrucchier fresator         desenvolv contabilist enfermeir estagiári
            motorist cozinheir empregad repositor chefe$ advogad programador ajudante formador investigador cientista
            torneiro soldador atendent conferent caixa$ balconista faxineir porteiro secretári mecânico eletricist
            konstrukteur lackierer lektor libraire cajer[oa]$ jardin giardinier kinési technico brewer snowmaker
            instruct istrutt underwriter solicitor copeir enólog locutor runner$ eletromec conferente rececionista
            winzer kassier logopäd psycholog psicólog psicolog         sommelier monteuse
            \w{3,}(?:ateur|atrice|euse|ador|adora|ógrafo|óloga|ólogo|ologue|iatra)$ statistician economist ökonom
            économiste chemist chimiste biologist physicist meteorolog linguist$ actuary aktuar underwriter
            dispatcher merchandis stylist nanny governess         \bcto$ \bceo$ \bcfo$ \bcoo$ \bsre$ \bqa$
            \w{3,}(?:ologist|ographer|ician|itian|onomist|cultor|cultora|atore|itore|terapeut[ae]|nehmer)$
            \w{4,}(?<!v)ista$ \w{3,}(?<![sx])iste$ operative$ warden ranger$ marshal loader stacker sorter$ checker$
            finisher machinist turner$ moulder rigger scaffold glazier tiler plasterer bricklayer labou?rer$
            technologist copywrit radiograph sonograph physio dietit nutritionist optometrist
            veterinar groomer handler$ farmer grower$ forester shepherd registrar bursar$ dean$ headteacher invigilat
            examiner assessor valuer adjuster$ broker$ trader$ banker$ teller$ courier rider$ valet$ usher chaplain
            croupier dealer$ lifeguard entertainer performer musician dancer skipper bosun sailor deckhand docker
            stevedore concierge hand$ maker$ minder$ driller decorator practitioner volunteer$ cataloguer conservator
            verger organist$ governor$ sergeant constable firefighter
            advocate$ coder$ \bchief$ kantor hortner kartogra bibliothekar bibliotecari taquiller estadístic confeiteir
            camareir açougueir marceneir policier barman$ pasticcer \bmaître$ tripulante corrector redator$ produtor
            guía$ fiscal$ hôte$ hôtesse assegnist laminator forstwirt modelist anwärter valeting
            chapist gerocultor peluquer capataz gouvernant guichetier carrossier régisseur matelot
            charpentier caissier horlog lingère plongeur vigneron tonnelier patrouill manipulat surveillant$
            exploitant$ ostetric geometra$ praticante$ sagrestan guida$ manovale fornai[oa]$ sart[ao]$ costureir
            serralheir pedreir jardineir cabeleireir padeir marinheir bombeir barbeir pasteleir rezeption konditor
            regulierer prüfer$ makler gutachter händler$ schaffner führer$ hilfe$ \w{3,}wart$ steuermann kapitän
            devops fullstack full-stack front-?end back-?end \bsdr$ \bbdr$ scrum
        """),
    re.IGNORECASE,
)


_OCCUPATIONS = words("""
    florist florista floristin fiorista docente docenti paraprofessional geologist geographer historian
    psychiatrist podiatrist chiropractor osteopath anaesthetist orthodontist lumberjack blacksmith locksmith
    goldsmith jeweller seamstress cobbler upholsterer glassblower weaver bookbinder typist transcriptionist
    proofreader publicist magistrate bailiff barrister conveyancer almoner fundraiser campaigner organiser
    canvasser masseur au-pair babysitter expediter stocker bagger dishwasher waitress busser confectioner
    chocolatier distiller fishmonger greengrocer postman postwoman trucker shunter signaller navigator
    ecologist botanist zoologist geneticist sysadmin caissière poissonnier esthéticienne sage-femme médecin
    pharmacien pharmacienne ergothérapeute professeur professeure instituteur couvreur carreleur chaudronnier
    tourneur fraiseur usineur ajusteur électromécanicien électromécanicienne mécanicien mécanicienne
    manutentionnaire livreur livreuse facteur vigile gardien gardienne agriculteur éleveur avocat avocate
    notaire greffier huissier approvisionneur logisticien logisticienne ordonnanceur projeteur géomètre
    métreur statisticien traducteur interprète bibliothécaire pastelero pescadero matrona logopeda maestro
    maestra tornero almacenero reponedor vigilante ganadero jornalero secretario secretaria delineante
    traductor traductora intérprete librero archivero niñera aprendiz cassiere cassiera venditrice pasticciere
    pasticcere macellaio pescivendolo medico falegname corriere fattorino portiere custode agricoltore
    bracciante avvocato notaio amministrativo amministrativa statistico traduttore interprete libraio badante
    pizzaiolo bagnino talhante peixeiro parteira terapeuta carpinteiro estafeta operário operária notário
    arquiteto arquiteta estatístico tradutor tradutora livreiro bibliotecário arquivista babá garçom garçonete
    bolseiro encarregado encarregada gerente kosmetikerin krankenschwester dozent dozentin klempner
    fliesenleger zimmerer zimmermann kommissionierer landwirt steuerfachangestellte steuerfachangestellter
    telefonist telefonistin vermesser statistiker grafiker grafikerin archivar näherin uhrmacher goldschmied
    zimmermädchen pförtner rettungssanitäter notfallsanitäter polizist richter minijobber lehrling polier
    justiziar kurier revisor disegnatore disegnatrice impiegato impiegata docent enseignante assegnista
""")

_TRADE_NOT_PERSON = re.compile(r"(?:er[ií]as?|ery|eries?|technik|ics|outfitters|wear)$", re.IGNORECASE)


def names_a_job(phrase: str) -> bool:
    """Whether the phrase holds a word for an occupation ("Harbour Engineer", "Pflegefachkraft")."""
    return any(map(is_job_word, phrase.split()[:24]))


@lru_cache(maxsize=16384)
def is_job_word(word: str) -> bool:
    """Whether one word names an occupation, alone or as part of a compound."""
    bare = word.strip(".,;:!?()[]\"'“”„«»*")
    folded = bare.casefold()
    if folded in _OCCUPATIONS or folded.removesuffix("s") in _OCCUPATIONS:
        return True
    return len(bare) <= 45 and _JOB.search(bare) is not None and _TRADE_NOT_PERSON.search(bare) is None


_LETTER = r"(?:m|w|f|d|x|h|i|gn|div|divers|männlich|weiblich)"
_MARK = re.compile(
    rf"\s*[(\[]\s*{_LETTER}(?:\s*[/|,*·.-]\s*{_LETTER})+\s*[)\]]|\s*[(\[](?:all(?:e)? (?:genders?|"
    rf"geschlechter)[^)\]]{{0,16}}|gn|mwd|wmd|div\.?|human|any gender|tous genres|tous les genres|mixte|"
    r"tutti i generi|a|e|ne|se|o/a|a/o)[)\]]|"
    r"\s+(?:[mwfdh]/[mwfdh](?:/[mwfdxi])?)(?![\w/])|\s+(?:all genders|alle geschlechter)",
    re.IGNORECASE,
)


def without_gender_marks(text: str) -> str:
    """The text without "(m/w/d)", "H/F", "(all genders)" and the like.

    >>> without_gender_marks("Datenanalyst (m/w/d)"), without_gender_marks("Comptable H/F")
    ('Datenanalyst', 'Comptable')
    """
    return _MARK.sub("", text) if "/" in text or "(" in text or "[" in text or "all" in text.casefold() else text


_LEVELS = {
    "senior": "senior sr snr",
    "junior": "junior jr jnr",
    "staff": "staff",
    "principal": "principal",
    "lead": "lead leiter leiterin leitung leitende leitender",
    "head": "head chief vp director directeur directrice direttore direttrice diretor diretora",
    "intern": (
        "intern internship interns praktikant praktikantin praktikum stagiaire stage stagista tirocinante tirocinio "
        "tirocinante becario becaria practicas estagiario estagiaria estagio"
    ),
    "student": "werkstudent werkstudentin werkstudium alternant alternante alternance",
    "apprentice": (
        "apprentice apprenticeship auszubildende auszubildender azubi ausbildung apprenti apprentie apprendista "
        "aprendiz"
    ),
    "trainee": "trainee graduate volontar volontariat",
    "associate": "associate",
    "ii": "ii 2",
    "iii": "iii 3",
    "iv": "iv 4",
    "v": "v",
}
_LEVEL = {word: level for level, words in _LEVELS.items() for word in words.split()}
_FILLER = words(
    "of the and und et y e de des du d di del della da do dos das in im for fur pour para per a la le el en mit der "
    "die i m w f x h all genders"
)
_FORM = re.compile(
    r"(?<=\w)(?:[:*_·•/-]-?(?:innen|in|frau|euse|rice|trice|ère|iste|e|ne|a|o)|\((?:innen|in|e|ne|a|o|euse|"
    r"rice)\)|/-in)(?!\w)|(?<=[a-zäöü])In(?:nen)?(?!\w)"
)
_ENDINGS = (
    (("erinnen"), ("er")),
    (("frau"), ("mann")),
    (("euse"), ("eur")),
    (("rice"), ("eur")),
    (("erin"), ("er")),
    (("orin"), ("or")),
    (("istin"), ("ist")),
    (("entin"), ("ent")),
    (("antin"), ("ant")),
    (("eurin"), ("eur")),
    (("ystin"), ("yst")),
    (("ektin"), ("ekt")),
    (("ienne"), ("ien")),
    (("iere"), ("ier")),
    (("adora"), ("ador")),
    (("eira"), ("eiro")),
    (("ica"), ("ico")),
    (("iva"), ("ivo")),
    (("ada"), ("ado")),
    (("aria"), ("ario")),
    (("ora"), ("or")),
    (("etta"), ("etto")),
    (("ata"), ("ato")),
    (("gee"), ("ge")),
    (("era"), ("ero")),
)


@lru_cache(maxsize=16384)
def _neutral(word: str) -> str:
    """One gender form of a word, so that both forms compare equal."""
    if len(word) > 5:
        for ending, base in _ENDINGS:
            if word.endswith(ending):
                return word[: -len(ending)] + base
    return word


@lru_cache(maxsize=8192)
def title_key(title: str) -> str:
    """Normalised words of a title: case, accents, gender marks and forms, and punctuation do not count.

    >>> title_key("Senior Entwickler:in (m/w/d)"), title_key("Senior Entwicklerin")
    ('senior entwickler', 'senior entwickler')
    """
    text = _FORM.sub("", without_gender_marks(title[:200]))
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("c++", "cpp").replace("c#", "csharp")
    return " ".join(_neutral(word) for word in re.split(r"[\W_]+", plain) if word)


@lru_cache(maxsize=8192)
def seniority(title: str) -> frozenset[str]:
    """Levels a title names: senior, junior, staff, lead, principal, head, intern, student, apprentice, ii, iii, ...

    >>> sorted(seniority("Sr. Data Engineer II")), sorted(seniority("Praktikantin Marketing"))
    (['ii', 'senior'], ['intern'])
    """
    words = title_key(title).split()
    return frozenset(_LEVEL[word] for i, word in enumerate(words) if word in _LEVEL and not (i == 0 and len(word) == 1))


def titles_agree(a: str, b: str) -> bool:
    """Whether two titles may mean one opening: equal levels, and one's other words all stand in the other.

    >>> titles_agree("Data Analyst", "Senior Data Analyst"), titles_agree("Analyst, Data (m/f/d)", "Data Analyst")
    (False, True)
    """
    if seniority(a) != seniority(b):
        return False
    left, right = ([w for w in title_key(t).split() if w not in _LEVEL and w not in _FILLER] for t in (a, b))
    if not left or not right:
        return bool(a and b) and title_key(a) == title_key(b)
    only_left, only_right = "".join(w for w in left if w not in right), "".join(w for w in right if w not in left)
    return not only_left or not only_right or only_left == only_right
