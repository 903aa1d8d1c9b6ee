"""Employers: who a recruiting mail speaks of, over systems, portals, people and six languages."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.accept.company import bare
from onward.accept.employer import employer, key, same
from onward.accept.slug import spells
from onward.journey.message import Address


def read(sender: str, subject: str, text: str, language: str) -> str | None:
    shown, address = re.fullmatch(r"(.*?)\s*<(.*)>", sender).groups()  # type: ignore[union-attr]  # the cases are ours
    return employer(Address(shown, address), subject, text, language)


# sender, subject, text, language, employer
CASES = [
    # applicant systems
    (
        "Tallow & Wick <no-reply@us.greenhouse-mail.io>",
        "Thanks for your application",
        "Hi Ada,\n\nwe have it and will read it.\n\nThe Tallow & Wick team",
        "en",
        "Tallow & Wick",
    ),
    (
        "Tallow & Wick Recruiting Team <no-reply@greenhouse.io>",
        "Update",
        "Hi Ada,\n\nwe chose another path.",
        "en",
        "Tallow & Wick",
    ),
    (
        "<no-reply@greenhouse.io>",
        "Your application to Orrin Tidal",
        "Dear Ada,\n\nit is in good hands.",
        "en",
        "Orrin Tidal",
    ),
    (
        "Orrin Tidal Hiring Team <no-reply@hire.lever.co>",
        "Thank you for applying",
        "Dear Ada,\n\nwe will be in touch.",
        "en",
        "Orrin Tidal",
    ),
    (
        "Milo Grange <no-reply@hire.lever.co>",
        "Following up",
        "Hi Ada,\n\nthank you for your interest in Orrin Tidal. We go on with others.\n\nMilo Grange\nOrrin Tidal",
        "en",
        "Orrin Tidal",
    ),
    (
        "Workday <velmora@myworkday.com>",
        "Update on JR-10021",
        "Dear Ada,\n\nyour candidacy at Velmora Glass has moved on.",
        "en",
        "Velmora Glass",
    ),
    ("Velmora Workday <velmora@myworkday.com>", "Your submission", "Dear Ada,\n\nwe have it.", "en", "Velmora"),
    (
        "Velmora Glass @ icims <velmoraglass+autoreply@talent.icims.com>",
        "Received",
        "Dear Ada,\n\nall here.",
        "en",
        "Velmora Glass",
    ),
    (
        "<velmoraglass+autoreply@talent.icims.com>",
        "Received",
        "Dear Ada,\n\nthe people at Velmora Glass thank you.",
        "en",
        "Velmora Glass",
    ),
    (
        "Pike Landing via SmartRecruiters <notification@smartrecruiters.com>",
        "Your form arrived",
        "Dear Ada,\n\nnice to meet you.",
        "en",
        "Pike Landing",
    ),
    (
        "no-reply <no-reply@ashbyhq.com>",
        "Thanks for applying to Pike Landing!",
        "Hey Ada,\n\nit landed.",
        "en",
        "Pike Landing",
    ),
    (
        "Pike Landing <noreply@candidates.workablemail.com>",
        "Your copy",
        "Ada, here is a copy of your form.",
        "en",
        "Pike Landing",
    ),
    ("Pike Landing Careers <notification@jobvite.com>", "We got it", "Ada, hold on.", "en", "Pike Landing"),
    (
        "Recruiting <jobs@pikelanding.teamtailor-mail.com>",
        "We got it",
        "Ada, hold on.\n\nPike Landing",
        "en",
        "Pike Landing",
    ),
    (
        "Donnerbach Technik GmbH <jobs@m.personio.de>",
        "Ihre Unterlagen",
        "Guten Tag Ada Lenz,\n\nalles ist da.",
        "de",
        "Donnerbach Technik",
    ),
    (
        "Karriere <career5@successfactors.eu>",
        "Ihre Bewerbung bei der Donnerbach Technik GmbH",
        "Guten Tag Frau Lenz,\n\nwir prüfen sie.",
        "de",
        "Donnerbach Technik",
    ),
    ("Avenor Talent Acquisition <avenor@mail.pageuppeople.com>", "Status", "Dear Ada,\n\nwe read on.", "en", "Avenor"),
    ("Avenor Careers <careers@avenor.avature.net>", "Status", "Dear Ada,\n\nwe read on.", "en", "Avenor"),
    # own domains
    ("Quaymark <careers@quaymark.example>", "Your application", "Dear Ada,\n\nthank you.", "en", "Quaymark"),
    (
        "Careers <careers@quaymark-energy.example>",
        "Your application",
        "Dear Ada,\n\nthank you for thinking of Quaymark Energy.",
        "en",
        "Quaymark Energy",
    ),
    ("<noreply@quaymark-energy.example>", "Your application", "Dear Ada,\n\nthank you.", "en", "Quaymark Energy"),
    (
        "Recruiting Team <jobs@quaymarkrobotics.example>",
        "Your application",
        "Dear Ada,\n\nthank you.",
        "en",
        "Quaymark Robotics",
    ),
    ("<jobs@careers.qmk.co.uk>", "Your application", "Dear Ada,\n\nthank you.", "en", "QMK"),
    # people
    (
        "Nils Overby <nils.overby@quaymark.example>",
        "Our chat",
        "Hi Ada,\n\ngood to talk about the role at Quaymark.\n\nBest,\nNils",
        "en",
        "Quaymark",
    ),
    (
        "Nils Overby <nils.overby@quaymark.example>",
        "Our chat",
        "Hi Ada,\n\nshall we say Tuesday?\n\nBest,\nNils Overby\nTalent Partner | Quaymark Labs",
        "en",
        "Quaymark Labs",
    ),
    ("Nils Overby <nils@quaymark.example>", "Tuesday", "Hi Ada,\n\nshall we say Tuesday?\n\nNils", "en", "Quaymark"),
    ("Nils from Quaymark <nils@quaymark.example>", "Hello", "Hi Ada,\n\nshall we talk?", "en", "Quaymark"),
    ("Nils Overby (Quaymark) <nils@quaymark.example>", "Hello", "Hi Ada,\n\nshall we talk?", "en", "Quaymark"),
    (
        "Ella Marsh <ella.marsh@gmail.com>",
        "Interview",
        "Hi Ada,\n\nI hire for Sable Bakery. Could we meet?\n\nElla Marsh\nSable Bakery",
        "en",
        "Sable Bakery",
    ),
    (
        "Herr Tamm <k.tamm@holzwerk-esser.example>",
        "Gespräch",
        "Guten Tag Frau Lenz,\n\npasst Montag?\n\nMit freundlichen Grüßen\nKai Tamm\nHolzwerk Esser GmbH & Co. KG",
        "de",
        "Holzwerk Esser",
    ),
    # portals
    (
        "LinkedIn <jobs-noreply@linkedin.com>",
        "Ada, your application was sent to Fernlight",
        "Your application was sent to Fernlight\n\nGlazier\nFernlight\nLeeds, England\nView job",
        "en",
        "Fernlight",
    ),
    (
        "LinkedIn <jobs-noreply@linkedin.com>",
        "Your application to Data Analyst at Fernlight Group",
        "Your update from Fernlight Group\n\nData Analyst\nFernlight Group · Leeds (Hybrid)",
        "en",
        "Fernlight Group",
    ),
    (
        "LinkedIn <jobs-noreply@linkedin.com>",
        "Your application was viewed by Fernlight",
        "Fernlight viewed it.\nGlazier\nFernlight · Leeds",
        "en",
        "Fernlight",
    ),
    (
        "LinkedIn <jobs-noreply@linkedin.com>",
        "Deine Bewerbung wurde an Nebelhorn Medien gesendet",
        "Tontechniker\nNebelhorn Medien\nKiel",
        "de",
        "Nebelhorn Medien",
    ),
    (
        "LinkedIn <jobs-noreply@linkedin.com>",
        "Votre candidature a été envoyée à Maison Corail",
        "Vendeuse\nMaison Corail\nBrest",
        "fr",
        "Maison Corail",
    ),
    (
        "LinkedIn <jobs-noreply@linkedin.com>",
        "La tua candidatura è stata inviata a Borgo Sereno",
        "Cuoco\nBorgo Sereno\nLucca",
        "it",
        "Borgo Sereno",
    ),
    (
        "Indeed Apply <indeedapply@indeed.com>",
        "Indeed Application: Picker",
        "Application submitted\nPicker\nGrove Parcel - Derby\nThe items below were sent to Grove Parcel.",
        "en",
        "Grove Parcel",
    ),
    ("Grove Parcel <no-reply@indeedemail.com>", "News", "Hello Ada,\n\nnot this time.", "en", "Grove Parcel"),
    (
        "StepStone <noreply@stepstone.de>",
        "Deine Bewerbung bei Nebelhorn Medien",
        "Hallo Ada,\n\nsie ist unterwegs.",
        "de",
        "Nebelhorn Medien",
    ),
    (
        "InfoJobs <noreply@infojobs.net>",
        "Inscripción",
        "Hola, Ada:\n\nEstás inscrita en la oferta Cajera de Grupo Salmera.",
        "es",
        "Grupo Salmera",
    ),
    (
        "Gupy <naoresponda@gupy.com.br>",
        "Sua candidatura",
        "Olá, Ada! Recebemos a sua inscrição na vaga Caixa da Mercearia Lua.",
        "pt",
        "Mercearia Lua",
    ),
    # German
    (
        "Personalabteilung Stadtwerke Osterau <bewerbung@osterau.example>",
        "Ihre Bewerbung",
        "Sehr geehrte Frau Lenz,\n\ndanke.",
        "de",
        "Stadtwerke Osterau",
    ),
    ("Ihr Team von Bienenkorb <jobs@bienenkorb.example>", "Danke", "Hallo Ada,\n\nwir lesen.", "de", "Bienenkorb"),
    (
        "Recruiting <recruiting@sternfels.example>",
        "Rückmeldung",
        "Guten Tag,\n\nvielen Dank für Ihr Interesse an der Sternfels Optik AG.",
        "de",
        "Sternfels Optik",
    ),
    (
        "HR <hr@sternfels.example>",
        "Rückmeldung",
        "Guten Tag,\n\nwir melden uns.\n\nViele Grüße\nDein Sternfels-Team",
        "de",
        "Sternfels",
    ),
    (
        "Job <job@post.example>",
        "Bewerbung",
        "Guten Tag,\n\nIhre Bewerbung bei Müller & Söhne ist da.",
        "de",
        "Müller & Söhne",
    ),
    # French
    (
        "Équipe recrutement Atelier Brume <rh@atelierbrume.example>",
        "Votre candidature",
        "Bonjour Ada,\n\nmerci.",
        "fr",
        "Atelier Brume",
    ),
    (
        "Recrutement <recrutement@brume.example>",
        "Votre candidature chez Atelier Brume",
        "Bonjour Ada,\n\nmerci.",
        "fr",
        "Atelier Brume",
    ),
    (
        "RH <rh@vallonclair.example>",
        "Suite",
        "Bonjour,\n\nmerci de vouloir rejoindre Vallon Clair. Nous avançons sans vous.",
        "fr",
        "Vallon Clair",
    ),
    (
        "Service RH <rh@vallonclair.example>",
        "Suite",
        "Bonjour,\n\nle poste au sein de Vallon Clair est pourvu.",
        "fr",
        "Vallon Clair",
    ),
    # Spanish
    (
        "Equipo de selección de Sol y Cal <empleo@solycal.example>",
        "Tu candidatura",
        "Hola, Ada:\n\ngracias.",
        "es",
        "Sol y Cal",
    ),
    (
        "Selección <seleccion@montebajo.example>",
        "Tu candidatura",
        "Hola:\n\ngracias por tu interés en Bodegas Montebajo.",
        "es",
        "Bodegas Montebajo",
    ),
    (
        "Recursos Humanos <rrhh@montebajo.example>",
        "Proceso",
        "Hola:\n\nseguimos.\n\nUn saludo\nBodegas Montebajo S.L.",
        "es",
        "Bodegas Montebajo",
    ),
    # Italian
    ("Ufficio risorse umane Lume <hr@lume.example>", "La tua candidatura", "Gentile Ada,\n\ngrazie.", "it", "Lume"),
    (
        "HR <hr@conceria.example>",
        "La tua candidatura",
        "Gentile Ada,\n\ngrazie per l'interesse verso Conceria Alba.",
        "it",
        "Conceria Alba",
    ),
    (
        "HR <hr@albaconceria.example>",
        "Colloquio",
        "Gentile Ada,\n\nLa aspettiamo presso Conceria Alba S.p.A. lunedì.",
        "it",
        "Conceria Alba",
    ),
    # Portuguese
    (
        "Equipa de recrutamento da Vela Mar <rh@velamar.example>",
        "Candidatura",
        "Olá, Ada,\n\nobrigado.",
        "pt",
        "Vela Mar",
    ),
    (
        "RH <rh@granitosul.example>",
        "Candidatura",
        "Olá, Ada,\n\nagradecemos o seu interesse na Granito Sul.",
        "pt",
        "Granito Sul",
    ),
    # awkward names
    ("<no-reply@ashbyhq.com>", "Thanks for applying to n8kiln.", "Hi Ada,\n\nit landed.", "en", "n8kiln"),
    ("Talent <talent@kiln.example>", "Your application", "Hi Ada,\n\nwe at Kiln.ai read everything.", "en", "Kiln.ai"),
    ("<no-reply@greenhouse.io>", "Your application to 7 Harbours", "Hi Ada,\n\nit landed.", "en", "7 Harbours"),
    ("<no-reply@greenhouse.io>", "Thank you for applying to AT&R", "Hi Ada,\n\nit landed.", "en", "AT&R"),
    (
        "<no-reply@greenhouse.io>",
        "Thank you for your interest in The Copper Mill",
        "Hi Ada,\n\nit landed.",
        "en",
        "The Copper Mill",
    ),
    (
        "<no-reply@greenhouse.io>",
        "Your Application To Bank of Hollin Has Been Received",
        "Hi Ada,\n\nit landed.",
        "en",
        "Bank of Hollin",
    ),
    ("Remote Foods Careers <no-reply@hire.lever.co>", "Update", "Hi Ada,\n\nnot this time.", "en", "Remote Foods"),
    ("Square Root <jobs@squareroot.example>", "Update", "Hi Ada,\n\nnot this time.", "en", "Square Root"),
    (
        "St. Alban's College HR <hr@stalbans.example>",
        "Your application",
        "Dear Ada,\n\nthank you.",
        "en",
        "St. Alban's College",
    ),
    (
        "Dr. Oetwil & Partner <praxis@oetwil.example>",
        "Ihre Bewerbung",
        "Guten Tag,\n\ndanke.",
        "de",
        "Dr. Oetwil & Partner",
    ),
    # an unknown language still has an address
    ("Kvist AB <jobb@kvist.example>", "Tack", "Hej Ada,\n\ntack för din ansökan.", "", "Kvist"),
]


@pytest.mark.parametrize(("sender", "subject", "text", "language", "name"), CASES)
def test_the_employer_is_found(sender: str, subject: str, text: str, language: str, name: str) -> None:
    found = read(sender, subject, text, language)
    assert found is not None
    assert same(found, name), found


@pytest.mark.parametrize(("sender", "subject", "text", "language", "name"), CASES)
def test_the_employer_is_given_bare(sender: str, subject: str, text: str, language: str, name: str) -> None:
    found = read(sender, subject, text, language) or ""
    assert not re.search(r"(?i)\b(?:gmbh|inc|team|careers|recruiting|icims|workday|via)\b", found)
    assert found.split()[-1].strip(".").casefold() == name.split()[-1].strip(".").casefold() or same(found, name)


NOBODY = [
    ("Greenhouse <no-reply@greenhouse.io>", "Your application", "Hi Ada,\n\nthank you. We are reading it.", "en"),
    ("LinkedIn <jobs-noreply@linkedin.com>", "Your application", "Hi Ada,\n\nit was seen on Monday in Berlin.", "en"),
    ("Ada Lenz <ada.lenz@gmail.com>", "Hello", "Hi,\n\nshall we meet at 10:00 at home?", "en"),
    ("Workday <noreply@myworkday.com>", "Confirm your address", "Use the code 123456 within 10 minutes.", "en"),
    ("Recruiting <jobs@gmx.de>", "Ihre Bewerbung", "Guten Tag Ada Lenz,\n\nbei Fragen melden Sie sich bei uns.", "de"),
    ("<>", "", "", ""),
    ("Zoom <no-reply@zoom.us>", "Interview", "Join Zoom Meeting at 10:00 on Tuesday.", "en"),
]


@pytest.mark.parametrize(("sender", "subject", "text", "language"), NOBODY)
def test_where_nobody_is_named_nobody_is_found(sender: str, subject: str, text: str, language: str) -> None:
    assert read(sender, subject, text, language) is None


def test_the_applicant_is_not_the_employer() -> None:
    found = read(
        "Orrin Tidal <no-reply@ashbyhq.com>", "Ada Lenz, thank you", "Dear Ada Lenz,\n\nAda Lenz has sent it.", "en"
    )
    assert found == "Orrin Tidal"


def test_a_title_before_the_employer_is_not_taken_for_it() -> None:
    found = read(
        "<no-reply@greenhouse.io>", "Your application to Harbour Engineer at Orrin Tidal", "Hi Ada,\n\nthanks.", "en"
    )
    assert found == "Orrin Tidal"


def test_an_agency_yields_to_the_client_it_names() -> None:
    text = "Hi Ada,\n\nCopper Mill Foods would like to meet you for the Planner role.\n\nJo\nBrightday Recruitment"
    assert read("Jo Penn <jo@brightday-recruitment.example>", "Interview", text, "en") == "Copper Mill Foods"


def test_the_full_name_in_the_signature_is_preferred_to_the_slug() -> None:
    text = "Hi Ada,\n\nwe are still reading.\n\nKind regards\nQuaymark Borough Council"
    assert read("Recruitment <jobs@quaymark.example>", "Update", text, "en") == "Quaymark Borough Council"


SAME = [
    ("Acorn GmbH", "ACORN"),
    ("Acorn GmbH & Co. KG", "acorn"),
    ("The Acorn Company", "Acorn"),
    ("Acorn, Inc.", "Acorn"),
    ("Acorn S.A.", "Acorn SA"),
    ("Acorn S.p.A.", "Acorn"),
    ("Acorn s.r.o.", "Acorn"),
    ("Acorn B.V.", "Acorn"),
    ("Acorn A/S", "Acorn AB"),
    ("Acorn Oy", "Acorn"),
    ("Acorn Lda.", "Acorn"),
    ("Acorn SAS", "Acorn"),
    ("Acorn plc", "Acorn LLC"),
    ("Acorn Robotics", "acornrobotics"),
    ("Acorn-Robotics", "Acorn Robotics"),
    ("Ácorn Röbotics", "Acorn Robotics"),
    ("Müller Söhne", "muellersoehne"),
    ("Straßenbau Weiß", "Strassenbau Weiss"),
    ("Moth & Lantern", "Moth and Lantern"),
    ("Moth & Lantern", "mothandlantern"),
    ("Kiln.io", "Kiln"),
    ("Acorn Group", "Acorn"),
    ("Acorn Deutschland GmbH", "Acorn"),
    ("A.C.M. Stein", "ACM Stein"),
    ("La Concha", "Concha"),
    ("Harper's", "Harpers"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_spellings_of_one_company_are_the_same(a: str, b: str) -> None:
    assert same(a, b)
    assert same(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Nordlicht Energie", "Nordlicht Medien"),
        ("Acorn", "Acorn Foods"),
        ("Acorn Robotics", "Acorn Logistics"),
        ("Acorn", "Acornia"),
        ("AG", "SE"),
        ("", "Acorn"),
        ("", ""),
        ("---", "***"),
        ("Bank of Hollin", "Bank of Marrin"),
        ("Group", "Acorn Group"),
    ],
)
def test_different_companies_are_not_the_same(a: str, b: str) -> None:
    assert not same(a, b)


@given(st.text(max_size=80))
def test_the_key_of_a_key_is_itself(name: str) -> None:
    assert key(key(name)) == key(name)


@given(
    st.text(max_size=60),
    st.text(max_size=60),
    st.text(max_size=300),
    st.sampled_from(["", "en", "de", "fr", "es", "it", "pt"]),
)
def test_any_text_is_read_without_an_error(name: str, subject: str, text: str, language: str) -> None:
    found = employer(Address(name, "x@brightkelp.example"), subject, text, language)
    assert found is None or found.strip() == found != ""


def test_the_footer_of_a_portal_names_no_employer() -> None:
    text = (
        "Your application was sent to Fernlight\n\nGlazier\nFernlight\nLeeds\n\nMore jobs for you\nPlumber\nOtherco\n\n"
        "This email was intended for Ada Lenz (Roofer at Oldco Ltd)\n© LinkedIn Ireland Unlimited Company"
    )
    assert read("LinkedIn <jobs-noreply@linkedin.com>", "Ada, your application was sent to Fernlight", text, "en") == (
        "Fernlight"
    )


def test_a_recruiter_writing_through_a_system_is_not_the_employer() -> None:
    text = "Hi Ada,\n\nthanks for your application to Route Planner at Fernlight.\n\nMilo Grange"
    assert read("Milo Grange via SmartRecruiters <notification@smartrecruiters.com>", "Hello", text, "en") == (
        "Fernlight"
    )


@pytest.mark.parametrize("piece", ["at ", "Acorn ", "The ", "Acorn at ", "& ", "a.", "team ", "GmbH "])
def test_five_megabytes_of_one_phrase_are_read_at_once(piece: str) -> None:
    """Only the opening and the closing are looked at, so that length costs nothing."""
    found = employer(Address("", "x@kiln.example"), "", piece * (5_000_000 // len(piece)), "en")
    assert found is None or len(found) <= 70


# sender, subject, text, language, employer
MORE = [
    # the domain decides how much of a decorated or described name is the name
    ("Pell Ferries Crewing <jobs@pellferries.example>", "Steward", "Dear Ada,\n\nwe have it.", "en", "Pell Ferries"),
    (
        "Pell Ferries Shore Yard <yard@pellferries.example>",
        "Van",
        "Ada,\n\nit is on.\n\nSheila\nPell Ferries",
        "en",
        "Pell Ferries",
    ),
    ("Les Verreries Orlane <rh@verreries-orlane.example>", "Suite", "Bonjour,\n\nmerci.", "fr", "Verreries Orlane"),
    (
        "Karriere Nordkai Reederei <karriere@nordkai-reederei.example>",
        "Ihre Bewerbung",
        "Guten Tag,\n\ndanke.",
        "de",
        "Nordkai Reederei",
    ),
    (
        "Secretaria do Lar Boa Hora <geral@larboahora.example>",
        "Candidatura",
        "Olá, Ada,\n\nobrigada.",
        "pt",
        "Lar Boa Hora",
    ),
    (
        "Prado & Filhos – Espaço <rh@pradoefilhos.example>",
        "Vaga",
        "Olá,\n\nobrigada.\n\nPrado & Filhos",
        "pt",
        "Prado & Filhos",
    ),
    # initials in the sender, the name in full below
    (
        "Ressources humaines CAM <rh@cam-morvant.example>",
        "Entretien",
        "Bonjour,\n\nLieu : Caisse Agricole du Morvant, 3e étage.",
        "fr",
        "Caisse Agricole du Morvant",
    ),
    # a display name like the local part is a firm's where the mail uses it as one
    (
        "Orrin Mutual <orrin@tribe.example>",
        "Received",
        "Hi Ada,\n\nthank you for applying to Orrin Mutual.",
        "en",
        "Orrin Mutual",
    ),
    # "of whom" in the display name
    (
        "TestGauge on behalf of Pike Landing <invites@testgauge.example>",
        "Your test",
        "Hi Ada,\n\nplease begin.",
        "en",
        "Pike Landing",
    ),
    ("Tom @ The Gilded Eel <tom@gildedeel.example>", "saturday", "come at 11", "en", "The Gilded Eel"),
    # a portal under a domain that is not listed
    (
        "InfoJobs <noreply@infojobs.example>",
        "Novedades",
        "Hola:\n\nGrupo Salmera ha revisado tu candidatura.",
        "es",
        "Grupo Salmera",
    ),
    (
        "Totaljobs <noreply@totaljobs.com>",
        "Your application",
        "Hi Ada,\n\nPell Ferries have received your CV.",
        "en",
        "Pell Ferries",
    ),
    # labels
    (
        "Jobs Board <noreply@board.example>",
        "Update - 3188",
        ("Dear Candidate,\n\nJob: Policy Adviser\nDepartment: Department for Tidal Affairs"),
        "en",
        "Department for Tidal Affairs",
    ),
    # the field of a job is no employer
    (
        "HR <hr@hollin.example>",
        "Lecturer in Soil Science",
        "Dear Ada,\n\nthank you for applying for Lecturer in Soil Science at the University of Hollin.",
        "en",
        "University of Hollin",
    ),
    # the last words of a mail written in one paragraph
    (
        "Direzione <direzione@teatroborgo.example>",
        "Re: domanda",
        (
            "Gentile Ada, il posto è andato a chi aveva già lavorato con noi; ci farebbe piacere rivederLa in sala. "
            "Teatro Comunale di Borgo"
        ),
        "it",
        "Teatro Comunale di Borgo",
    ),
    # agencies and their clients
    (
        "Jo Penn <jo@pennhale.example>",
        "Interview confirmed: Copper Mill Foods, Planner",
        "Hi Ada,\n\nall set for Tuesday.\n\nClient: Copper Mill Foods\n\nJo\nPenn Hale Recruitment",
        "en",
        "Copper Mill Foods",
    ),
    (
        "Brightday Talent <cv@brightdaytalent.example>",
        "Received",
        "Hi Ada,\n\nwe have your CV.\n\nBrightday Talent",
        "en",
        "Brightday Talent",
    ),
]


@pytest.mark.parametrize(("sender", "subject", "text", "language", "name"), MORE)
def test_what_surrounds_a_name_is_told_from_the_name(
    sender: str, subject: str, text: str, language: str, name: str
) -> None:
    assert read(sender, subject, text, language) == name


def test_the_writer_of_ones_own_mail_is_not_the_employer() -> None:
    text = "Dear Ms Thorn,\n\nI have long admired Lantern Wharf Botanics.\n\nWith thanks\nIda Marsh"
    assert employer(Address("", ""), "A letter", text, "en", own="Ida Marsh") == "Lantern Wharf Botanics"


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ada,\n\nmy client, a maker of boats in Gijón, is after a Planner.\n\nJo\nPennhale",
        "Hi Ada,\n\nI recruit for a household name; the client pays well.\n\nJo Penn\nPennhale",
    ],
)
def test_a_recruiter_who_hides_the_client_names_nobody(text: str) -> None:
    found = employer(Address("Jo Penn", "jo@pennhale.example"), "Planner?", text, "en", outreach=True)
    assert found is None


def test_a_recruiter_who_names_the_client_names_the_employer() -> None:
    text = "Bonjour Ada,\n\nje recrute pour mon client la Savonnerie Corail.\n\nJo Penn\nCap Sud"
    found = employer(Address("Jo Penn", "jo@cap-sud.example"), "Une idée", text, "fr", outreach=True)
    assert found == "Savonnerie Corail"


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        ("Recruitment Hub <no-reply@greenhouse.io>", "Hi Ada,\n\nthank you.\n\nKind regards\nThey"),
        ("LinkedIn <jobs-noreply@linkedin.com>", "Hi Ada,\n\nit was seen.\n\nApp Store | Google Play"),
        ("Jo Penn <messages-noreply@linkedin.com>", "Hi Ada,\n\nshall we talk?\n\nJo Penn"),
    ],
)
def test_departments_buttons_and_people_are_no_employers(sender: str, text: str) -> None:
    assert read(sender, "Your application", text, "en") is None


@pytest.mark.parametrize(
    ("name", "label", "spelled_out"),
    [
        ("Orchard Multi Academy Trust", "orchardmat", True),
        ("Tollmarsh Technical College", "tollmarshtech", True),
        ("Comune di Valdoro", "comune-valdoro", True),
        ("Bäckerei Mühlgrund", "baeckerei-muehlgrund", True),
        ("Orchard House", "orchardmat", False),
        ("Tollmarsh Gardens", "tollmarshtech", False),
    ],
)
def test_a_domain_stands_for_the_name_whose_words_it_shortens(name: str, label: str, spelled_out: bool) -> None:
    assert (spells(name, label) > 0) is spelled_out


def test_a_label_of_many_equal_letters_is_compared_quickly() -> None:
    assert spells("A A A A A A A A A A A A", "a" * 40) == 0.0


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("Portale Carriere Gruppo Sorgiva", "Gruppo Sorgiva"),
        ("Espace candidat Verrières & Fils", "Verrières & Fils"),
        ("Office of Human Resources", ""),
        ("Talentos da Quinta do Mirante", "Quinta do Mirante"),
        ("Talent Garden Vesper", "Talent Garden Vesper"),
        ("Direction des ponts de Brume", "Direction des ponts de Brume"),
        ("Aldgrove Early Careers", "Aldgrove"),
        ("Kernow Resources", "Kernow Resources"),
        ("Lumenhof-Team", "Lumenhof"),
    ],
)
def test_words_of_a_department_are_taken_off_a_name_and_words_of_a_company_stay(shown: str, name: str) -> None:
    assert bare(shown) == name


def test_a_department_as_sender_gives_way_to_the_name_its_domain_shortens() -> None:
    text = "Dear Ada,\n\nyour form has reached us.\n\nRegards\nShared Services\nTollmarsh Technical College"
    sender = "Shared Services Recruitment <jobs@tollmarshtech.example>"
    assert read(sender, "Your form", text, "en") == "Tollmarsh Technical College"


def test_earlier_mail_tells_what_the_domain_stands_for() -> None:
    found = employer(
        Address("Donata Rivani", "segreteria@fondazione-lanterne.example"),
        "Re: candidatura",
        "Gentile Ada,\n\nla ringrazio, ma siamo al completo.\n\nUn saluto,\nDonata Rivani",
        "it",
        quoted="> scrivo per la mia candidatura presso la Fondazione Lanterne, ancora in esame",
    )
    assert found == "Fondazione Lanterne"
