"""Who sends recruiting mail on whose behalf: applicant systems, job portals, assessment and signing services.

A sender is a hint about the employer, never a gate: any mail may come from any address.
"""

from __future__ import annotations

import re
from functools import lru_cache

from onward.accept.wordlist import words

_SYSTEMS = {
    "Greenhouse": "greenhouse.io greenhouse-mail.io greenhouse-jobs.com",
    "Lever": "lever.co",
    "Workday": "myworkday.com myworkdayjobs.com workday.com",
    "Ashby": "ashbyhq.com",
    "SmartRecruiters": "smartrecruiters.com",
    "iCIMS": "icims.com icims.eu",
    "Taleo": "taleo.net",
    "Oracle": "oraclecloud.com",
    "SuccessFactors": "successfactors.com successfactors.eu sapsf.com sapsf.eu",
    "Jobvite": "jobvite.com",
    "Workable": "workablemail.com",
    "Teamtailor": "teamtailor-mail.com teamtailor.com",
    "Recruitee": "recruitee-mailbox.com recruitee.com",
    "Personio": "personio.de personio.com personio.it personio.es personio.fr",
    "Comeet": "comeet-notifications.com comeet.co",
    "JOIN": "join.com",
    "Freshteam": "freshteam.com",
    "Gupy": "gupy.com.br gupy.io",
    "TalentLyft": "talentlyft.com",
    "BrassRing": "brassring.com",
    "Avature": "avature.net",
    "PageUp": "pageuppeople.com",
    "ADP": "adp.com",
    "Paylocity": "paylocity.com",
    "Paycom": "paycomonline.net",
    "UKG": "ultipro.com ukg.com",
    "Dayforce": "dayforcehcm.com dayforce.com",
    "BambooHR": "bamboohr.com applytojob.com",
    "JazzHR": "jazz.co jazzhr.com",
    "Breezy": "breezy.hr breezy-mail.com",
    "Pinpoint": "pinpointhq.com",
    "ApplicantStack": "applicantstack.com",
    "ApplicantPro": "applicantpro.com",
    "Eightfold": "eightfold.ai",
    "Gem": "gem.com",
    "Phenom": "phenompeople.com",
    "softgarden": "softgarden.io softgarden.de",
    "Cornerstone": "csod.com cornerstoneondemand.com",
    "Bullhorn": "bullhornmail.com",
    "Rippling": "rippling.com",
    "Recruitmail": "recruitmail.com",
    "Viterbit": "viterbit-mail.com viterbit.com",
    "Allibo": "allibo.com",
    "USA Staffing": "usastaffing.gov",
    "rexx": "rexx-systems.com rexx-recruitment.com",
    "d.vinci": "dvinci-hr.com dvinci.de",
    "Concludis": "concludis.de",
    "Onlyfy": "onlyfy.com onlyfy.jobs prescreen.io prescreenapp.io",
    "HR4YOU": "hr4you.org",
    "Talentsoft": "talent-soft.com cegid.com",
    "Flatchr": "flatchr.io",
    "Taleez": "taleez.com",
    "Digitalrecruiters": "digitalrecruiters.com",
    "Beetween": "beetween.com beetween.fr",
    "Bizneo": "bizneo.com bizneohr.com",
    "Factorial": "factorialhr.com factorialhr.es",
    "Inrecruiting": "inrecruiting.com in-recruiting.com",
    "Altamira": "altamirahr.com",
    "Zucchetti": "zucchetti.it zucchetti.com",
    "Homerun": "homerun.co homerun.email",
    "Applied": "beapplied.com",
    "Tribepad": "tribepad.com",
    "Eploy": "eploy.net eploy.co.uk",
    "Zoho Recruit": "zohorecruit.com zohorecruit.eu zohorecruitmail.com",
    "Manatal": "manatal.com",
    "Polymer": "polymer.co",
    "Dover": "dover.com dover.io",
    "Trakstar": "trakstar.com recruiterbox.com",
    "Hireology": "hireology.com",
    "Paradox": "paradox.ai",
    "Varbi": "varbi.com",
    "ReachMee": "reachmee.com",
    "HR Manager": "hr-manager.net",
    "EasyCruit": "easycruit.com",
    "Solides": "solides.com.br solides.jobs",
    "Kenoby": "kenoby.com",
    "Harri": "harri.com",
    "Fountain": "fountain.com",
    "Hireful": "hireful.co.uk",
    "networx": "networxrecruitment.com",
    "Jobtrain": "jobtrain.co.uk",
    "Trac": "trac.jobs",
}

_PORTALS = {
    "LinkedIn": "linkedin.com",
    "Indeed": "indeed.com indeedemail.com",
    "Glassdoor": "glassdoor.com glassdoor.de",
    "StepStone": "stepstone.de stepstone.at stepstone.be stepstone.com stepstone.fr",
    "XING": "xing.com",
    "InfoJobs": "infojobs.net infojobs.it infojobs.com.br",
    "Welcome to the Jungle": "welcometothejungle.com welcomekit.co wttj.co",
    "HelloWork": "hellowork.com hellowork.io regionsjob.com",
    "Apec": "apec.fr",
    "France Travail": "francetravail.fr pole-emploi.fr",
    "Monster": "monster.com monster.de monster.fr monster.it monster.es",
    "ZipRecruiter": "ziprecruiter.com ziprecruiter.co.uk",
    "Dice": "dice.com",
    "CareerBuilder": "careerbuilder.com",
    "SimplyHired": "simplyhired.com",
    "Wellfound": "wellfound.com angel.co angellist.com",
    "Otta": "otta.com",
    "Hired": "hired.com",
    "Handshake": "joinhandshake.com",
    "Reed": "reed.co.uk",
    "Totaljobs": "totaljobs.com",
    "CharityJob": "charityjob.co.uk",
    "CV-Library": "cv-library.co.uk",
    "Adzuna": "adzuna.com adzuna.co.uk",
    "Seek": "seek.com.au seek.co.nz",
    "Naukri": "naukri.com",
    "Jobteaser": "jobteaser.com",
    "Cadremploi": "cadremploi.fr",
    "Meteojob": "meteojob.com",
    "Jobs.ch": "jobs.ch jobup.ch",
    "Stellenanzeigen.de": "stellenanzeigen.de",
    "meinestadt.de": "meinestadt.de",
    "Arbeitsagentur": "arbeitsagentur.de",
    "Karriere.at": "karriere.at",
    "Absolventa": "absolventa.de",
    "Honeypot": "honeypot.io",
    "Talent.com": "talent.com",
    "Jooble": "jooble.org",
    "Jobrapido": "jobrapido.com",
    "Subito": "subito.it",
    "Tecnoempleo": "tecnoempleo.com",
    "Computrabajo": "computrabajo.com",
    "Jobandtalent": "jobandtalent.com",
    "Net-Empregos": "net-empregos.com",
    "Sapo Emprego": "sapo.pt",
    "ITJobs": "itjobs.pt",
    "Catho": "catho.com.br",
    "Vagas": "vagas.com.br",
    "Bumeran": "bumeran.com",
    "We Work Remotely": "weworkremotely.com",
    "Built In": "builtin.com",
    "The Muse": "themuse.com",
    "Work in Startups": "workinstartups.com",
}

_SERVICES = {
    "HackerRank": "hackerrank.com hackerrankforwork.com",
    "Codility": "codility.com",
    "CodeSignal": "codesignal.com",
    "CoderPad": "coderpad.io codingame.com",
    "TestGorilla": "testgorilla.com",
    "HireVue": "hirevue.com",
    "Spark Hire": "sparkhire.com",
    "Willo": "willo.video",
    "Karat": "karat.io karat.com",
    "SHL": "shl.com",
    "Criteria": "criteriacorp.com",
    "Harver": "harver.com",
    "Aon Assessment": "cut-e.com aon.com",
    "Pymetrics": "pymetrics.com",
    "TestDome": "testdome.com",
    "Devskiller": "devskiller.com",
    "Calendly": "calendly.com",
    "GoodTime": "goodtime.io",
    "ModernLoop": "modernloop.io",
    "Zoom": "zoom.us",
    "Doodle": "doodle.com",
    "DocuSign": "docusign.net docusign.com",
    "Dropbox Sign": "hellosign.com",
    "Checkr": "checkr.com",
    "HireRight": "hireright.com",
    "Sterling": "sterlingcheck.com",
    "Survey": "surveymonkey.com qualtrics.com typeform.com",
}


def _table(*groups: dict[str, str]) -> dict[str, str]:
    return {domain: name for group in groups for name, domains in group.items() for domain in domains.split()}


_BY_DOMAIN = _table(_SYSTEMS, _PORTALS, _SERVICES)
_PORTAL_DOMAINS = frozenset(_table(_PORTALS))
_PORTAL_NAMES = frozenset(name.casefold() for name in _PORTALS)
NAMES = frozenset(name.casefold() for name in (*_SYSTEMS, *_PORTALS, *_SERVICES))

_PERSONAL = words("""
        gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.pt hotmail.com
        hotmail.de     hotmail.fr hotmail.es hotmail.it hotmail.co.uk live.com live.de live.fr live.it live.co.uk
        msn.com yahoo.com yahoo.de     yahoo.fr yahoo.es yahoo.it yahoo.co.uk yahoo.com.br ymail.com icloud.com
        me.com mac.com aol.com gmx.de gmx.net gmx.at     gmx.ch gmx.com web.de t-online.de freenet.de posteo.de
        posteo.net mailbox.org proton.me protonmail.com pm.me tutanota.com     tutanota.de tuta.io fastmail.com
        hey.com zoho.com mail.com mail.ru yandex.ru yandex.com orange.fr wanadoo.fr free.fr     laposte.net sfr.fr
        neuf.fr bbox.fr telefonica.net libero.it virgilio.it tiscali.it alice.it tin.it sapo.pt uol.com.br
        bol.com.br terra.com.br bluewin.ch btinternet.com sky.com comcast.net verizon.net att.net qq.com 163.com
    """)

_SECOND_LEVEL = words("co com org net ac gov edu gob or ne nom")
_GENERIC_LOCAL = re.compile(
    r"(?:no|do)[-_.]?(?:t[-_.]?)?reply|auto|mailer|mailbox|notif|alert|info|support|system|candidat|recruit|"
    r"career|"
    r"jobs?\b|talent|hr\b|bewerb|karriere|hello|team|mail\b|postmaster|applications?\b|hiring|people|rh\b|e?mploi|"
    r"empleo|"
    r"seleccion|selezione|recrutement|workday|donotreply|messages?|calendar|apply|service"
)
_HOST_WORDS = words("""
    mail email mailer talent us eu uk de m app jobs careers career recruiting notifications notification candidates
    inbound hire otp trm www noreply no-reply reply e em mg send info go click t jobalerts alerts emails bounce mta ats
    apply hr my smtp system messages post match newsletter emea apac na
""")
_SUBDOMAIN_TENANT = words("""
    teamtailor-mail.com teamtailor.com comeet-notifications.com avature.net recruitee.com personio.de personio.com
    personio.it personio.es personio.fr
    bamboohr.com applytojob.com breezy.hr workable.com greenhouse.io lever.co myworkday.com myworkdayjobs.com
    successfactors.com successfactors.eu softgarden.io taleo.net csod.com icims.com freshteam.com gupy.io onlyfy.jobs
    rexx-recruitment.com hr4you.org dvinci-hr.com homerun.co factorialhr.com bizneohr.com viterbit-mail.com
    jobvite.com smartrecruiters.com pinpointhq.com tribepad.com eploy.net solides.jobs talent-soft.com
""")
_LOCAL_TENANT = words("""
        myworkday.com myworkdayjobs.com icims.com icims.eu personio.de personio.com personio.it personio.es
        personio.fr recruitee-mailbox.com
        viterbit-mail.com harri.com recruitmail.com workablemail.com talentlyft.com
    """)
_ALERT = re.compile(
    r"^(?:job-?alerts?|jobs-listings|job-?agent|jobmail|job-?recommendations?|jobs-suggestions|suggestions|jobmatch|"
    r"stellenangebote|jobagent|alertes?|alertas?|alerte-emploi|newjobs|recommendations|jobs2|alert)(?:[-_+][^@]*)?@|"
    r"@(?:[\w-]+\.)*(?:job-?alerts?|jobs-listings|alerts?|jobagent|match)\."
)


@lru_cache(maxsize=4096)
def registrable(domain: str) -> str:
    """The part of a host that somebody registered: `mail.acme.co.uk` gives `acme.co.uk`."""
    parts = domain.casefold().strip(".").split(".")
    keep = 3 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL and len(parts[-1]) == 2 else 2
    return ".".join(parts[-keep:])


def _domain(address: str) -> str:
    return address.rpartition("@")[2].casefold()


def system(address: str) -> str | None:
    """Name of the applicant system, portal or service that owns the address; None for any other host.

    >>> system("no-reply@us.greenhouse-mail.io")
    'Greenhouse'
    """
    return _BY_DOMAIN.get(registrable(_domain(address)))


def is_portal(address: str) -> bool:
    """Whether a job portal owns the address: the sender is then never the employer."""
    return registrable(_domain(address)) in _PORTAL_DOMAINS


def names_portal(name: str, domain: str) -> bool:
    """Whether a portal writes from a domain that is not listed but called like it, as its name says.

    >>> names_portal("InfoJobs", "infojobs.example"), names_portal("Reed", "reed-brewery.example")
    (True, False)
    """
    plain = name.casefold().strip()
    return plain in _PORTAL_NAMES and registrable(domain).split(".")[0] == plain.replace(" ", "")


def is_personal_provider(domain: str) -> bool:
    """Whether the domain gives mailboxes to private persons: it then names no employer."""
    return domain.casefold() in _PERSONAL or registrable(domain) in _PERSONAL


def is_alert_sender(address: str) -> bool:
    """Whether the address only ever sends digests of openings.

    >>> is_alert_sender("jobalerts-noreply@linkedin.com"), is_alert_sender("jobs-noreply@linkedin.com")
    (True, False)
    """
    return _ALERT.search(address.casefold()) is not None


def tenant(address: str) -> str | None:
    """The customer of an applicant system named in its address, as written there.

    >>> tenant("brightkelp+autoreply@talent.icims.com"), tenant("jobs@brightkelp.teamtailor-mail.com")
    ('brightkelp', 'brightkelp')
    """
    local, _, host = address.casefold().rpartition("@")
    owner = registrable(host)
    if owner not in _BY_DOMAIN or owner in _PORTAL_DOMAINS:
        return None
    labels = [label for label in host.removesuffix(owner).strip(".").split(".") if label not in _HOST_WORDS]
    if labels and labels[-1] and owner in _SUBDOMAIN_TENANT:
        return labels[-1]
    name = re.split(r"[+]", local)[0]
    if owner in _LOCAL_TENANT and name and not _GENERIC_LOCAL.match(name):
        return name
    return None
