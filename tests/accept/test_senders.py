"""Senders: systems, tenants, portals, alerts and private mailboxes, told from the address alone."""

from __future__ import annotations

import pytest

from onward.accept.senders import (
    is_alert_sender,
    is_personal_provider,
    is_portal,
    registrable,
    system,
    tenant,
)

SYSTEMS = [
    ("no-reply@greenhouse.io", "Greenhouse"),
    ("no-reply@us.greenhouse-mail.io", "Greenhouse"),
    ("no-reply@eu.greenhouse-mail.io", "Greenhouse"),
    ("no-reply@us.greenhouse-jobs.com", "Greenhouse"),
    ("no-reply@hire.lever.co", "Lever"),
    ("no-reply@lever.co", "Lever"),
    ("brightkelp@myworkday.com", "Workday"),
    ("donotreply@otp.workday.com", "Workday"),
    ("no-reply@ashbyhq.com", "Ashby"),
    ("notification@smartrecruiters.com", "SmartRecruiters"),
    ("brightkelp+autoreply@talent.icims.com", "iCIMS"),
    ("brightkelp+autoreply@talent.icims.eu", "iCIMS"),
    ("noreply@brightkelp.taleo.net", "Taleo"),
    ("noreply@brightkelp.fa.em2.oraclecloud.com", "Oracle"),
    ("career5@successfactors.eu", "SuccessFactors"),
    ("system@successfactors.com", "SuccessFactors"),
    ("notification@jobvite.com", "Jobvite"),
    ("noreply@candidates.workablemail.com", "Workable"),
    ("noreply@inbound.workablemail.com", "Workable"),
    ("jobs@brightkelp.teamtailor-mail.com", "Teamtailor"),
    ("brightkelp@recruitee-mailbox.com", "Recruitee"),
    ("jobs@m.personio.de", "Personio"),
    ("jobs@m.personio.com", "Personio"),
    ("x@brightkelp.comeet-notifications.com", "Comeet"),
    ("jobs@join.com", "JOIN"),
    ("naoresponda@gupy.com.br", "Gupy"),
    ("hr@m.talentlyft.com", "TalentLyft"),
    ("enterprise@trm.brassring.com", "BrassRing"),
    ("careers@brightkelp.avature.net", "Avature"),
    ("brightkelp@mail.pageuppeople.com", "PageUp"),
    ("donotreply@adp.com", "ADP"),
    ("x@mail.paylocity.com", "Paylocity"),
    ("noreply@ultipro.com", "UKG"),
    ("noreply@dayforcehcm.com", "Dayforce"),
    ("notifications@app.bamboohr.com", "BambooHR"),
    ("no-reply@applytojob.com", "BambooHR"),
    ("no-reply@hire.jazz.co", "JazzHR"),
    ("no-reply@breezy.hr", "Breezy"),
    ("no-reply@pinpointhq.com", "Pinpoint"),
    ("x@applicantstack.com", "ApplicantStack"),
    ("x@eightfold.ai", "Eightfold"),
    ("x@appreview.gem.com", "Gem"),
    ("x@softgarden.io", "softgarden"),
    ("x@viterbit-mail.com", "Viterbit"),
    ("x@allibo.com", "Allibo"),
    ("office@usastaffing.gov", "USA Staffing"),
    ("indeedapply@indeed.com", "Indeed"),
    ("jobs-noreply@linkedin.com", "LinkedIn"),
    ("noreply@stepstone.de", "StepStone"),
    ("noreply@infojobs.net", "InfoJobs"),
    ("hello@welcometothejungle.com", "Welcome to the Jungle"),
    ("support@hackerrankforwork.com", "HackerRank"),
    ("no-reply@calendly.com", "Calendly"),
    ("careers@brightkelp.example", None),
    ("jobs@notgreenhouse.io.example", None),
    ("x@fakelever.co.example", None),
    ("", None),
    ("no address at all", None),
]


@pytest.mark.parametrize(("address", "name"), SYSTEMS)
def test_the_registrable_domain_names_the_system(address: str, name: str | None) -> None:
    assert system(address) == name


@pytest.mark.parametrize(
    ("address", "customer"),
    [
        ("brightkelp@myworkday.com", "brightkelp"),
        ("BrightKelp@myworkday.com", "brightkelp"),
        ("brightkelp+autoreply@talent.icims.com", "brightkelp"),
        ("brightkelp+noreply@talent.icims.eu", "brightkelp"),
        ("no-reply@brightkelp.teamtailor-mail.com", "brightkelp"),
        ("x@brightkelp.comeet-notifications.com", "brightkelp"),
        ("careers@brightkelp.avature.net", "brightkelp"),
        ("noreply@brightkelp.taleo.net", "brightkelp"),
        ("noreply@mail.brightkelp.recruitee.com", "brightkelp"),
        ("brightkelp@m.personio.de", "brightkelp"),
        ("brightkelp@recruitee-mailbox.com", "brightkelp"),
        ("no-reply@us.greenhouse-mail.io", None),
        ("no-reply@hire.lever.co", None),
        ("noreply@candidates.workablemail.com", None),
        ("jobs+no-reply@m.personio.de", None),
        ("noreply@myworkday.com", None),
        ("notification@smartrecruiters.com", None),
        ("jobs-noreply@linkedin.com", None),
        ("anna.kell@brightkelp.example", None),
        ("", None),
    ],
)
def test_the_tenant_is_read_from_the_address(address: str, customer: str | None) -> None:
    assert tenant(address) == customer


@pytest.mark.parametrize(
    "address",
    [
        "jobalerts-noreply@linkedin.com",
        "jobs-listings@linkedin.com",
        "job-alerts@brightkelp.example",
        "alert@indeed.com",
        "brightkelp@jobalerts.jobvite.com",
        "news@jobalerts.indeed.com",
        "jobagent@stepstone.de",
        "alertas@infojobs.net",
        "alertes@hellowork.com",
        "JobAlert@stellen.example",
    ],
)
def test_an_address_that_only_sends_digests_is_an_alert_sender(address: str) -> None:
    assert is_alert_sender(address)


@pytest.mark.parametrize(
    "address",
    [
        "jobs-noreply@linkedin.com",
        "indeedapply@indeed.com",
        "notification@jobvite.com",
        "jobs@brightkelp.example",
        "noreply@stepstone.de",
        "alerta.marin@brightkelp.example",
        "",
    ],
)
def test_an_address_of_several_kinds_is_no_alert_sender(address: str) -> None:
    assert not is_alert_sender(address)


@pytest.mark.parametrize(
    ("address", "portal"),
    [
        ("jobs-noreply@linkedin.com", True),
        ("messages-noreply@linkedin.com", True),
        ("donotreply@indeed.com", True),
        ("x@indeedemail.com", True),
        ("noreply@stepstone.de", True),
        ("noreply@infojobs.net", True),
        ("nachrichten@xing.com", True),
        ("no-reply@hire.lever.co", False),
        ("brightkelp@myworkday.com", False),
        ("jobs@brightkelp.example", False),
    ],
)
def test_portals_are_told_from_applicant_systems(address: str, portal: bool) -> None:
    assert is_portal(address) is portal


@pytest.mark.parametrize(
    "domain", ["gmail.com", "GMX.de", "web.de", "orange.fr", "libero.it", "sapo.pt", "proton.me", "yahoo.co.uk"]
)
def test_private_mailboxes_name_no_employer(domain: str) -> None:
    assert is_personal_provider(domain)


@pytest.mark.parametrize(
    "domain", ["brightkelp.example", "greenhouse.io", "m.personio.de", "linkedin.com", "myworkday.com", ""]
)
def test_systems_and_companies_are_never_private_mailboxes(domain: str) -> None:
    assert not is_personal_provider(domain)


@pytest.mark.parametrize(
    ("host", "owner"),
    [
        ("careers.mail.brightkelp.com", "brightkelp.com"),
        ("jobs.brightkelp.co.uk", "brightkelp.co.uk"),
        ("vagas.brightkelp.com.br", "brightkelp.com.br"),
        ("brightkelp.de", "brightkelp.de"),
        ("localhost", "localhost"),
    ],
)
def test_the_registrable_part_keeps_country_second_levels(host: str, owner: str) -> None:
    assert registrable(host) == owner
