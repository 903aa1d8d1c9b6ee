"""Titles: which job a recruiting mail names, over systems, portals, people and six languages."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.accept.occupation import is_job_word, without_gender_marks
from onward.accept.title import names_a_job, seniority, title, title_key, titles_agree
from onward.accept.title_span import plausible, tidied

# subject, text, language, employer, title
CASES = [
    # subjects of applicant systems
    (
        "Your application for Harbour Engineer at Orrin Tidal",
        "Hi Ada,\n\nit is here.",
        "en",
        "Orrin Tidal",
        "Harbour Engineer",
    ),
    ("Application received: Senior Harbour Engineer", "Hi Ada,\n\nit is here.", "en", None, "Senior Harbour Engineer"),
    ("Orrin Tidal | Harbour Engineer (R-20417)", "Hi Ada,\n\nit is here.", "en", "Orrin Tidal", "Harbour Engineer"),
    ("Update on JR-10021 Payroll Analyst", "Hi Ada,\n\nit is here.", "en", None, "Payroll Analyst"),
    ("2026-1187 Payroll Analyst - Application Received", "Hi Ada,\n\nit is here.", "en", None, "Payroll Analyst"),
    ("Re: Payroll Analyst", "Hi Ada,\n\nstill reading.", "en", None, "Payroll Analyst"),
    (
        "Interview for Field Botanist / Survey Technician",
        "Hi Ada,\n\nwhen suits you?",
        "en",
        None,
        "Field Botanist / Survey Technician",
    ),
    (
        "Invitation: Interview - Staff Data Engineer @ Kiln",
        "Hi Ada,\n\nwhen suits you?",
        "en",
        "Kiln",
        "Staff Data Engineer",
    ),
    (
        "Shall we talk? Dock Supervisor at Orrin Tidal",
        "Hi Ada,\n\nwhen suits you?",
        "en",
        "Orrin Tidal",
        "Dock Supervisor",
    ),
    ("Your Application To Product Designer At Kiln", "Hi Ada,\n\nit landed.", "en", "Kiln", "Product Designer"),
    # English bodies
    (
        "Your application",
        "Hi Ada,\n\nthank you for applying for the Glazier role at Fernlight.",
        "en",
        "Fernlight",
        "Glazier",
    ),
    (
        "Your application",
        "Hi Ada,\n\nthank you for your interest in the position of Head of Lighting Design at Fernlight.",
        "en",
        "Fernlight",
        "Head of Lighting Design",
    ),
    (
        "Your application",
        "Hi Ada,\n\nwe have your papers for our Night Shift Team Lead, Packing position and read them.",
        "en",
        None,
        "Night Shift Team Lead, Packing",
    ),
    ("Your application", 'Hi Ada,\n\nthe post "Keeper of Old Maps" is filled.', "en", None, "Keeper of Old Maps"),
    (
        "Your application",
        "Hi Ada,\n\nthe software engineer position has gone to somebody else.",
        "en",
        None,
        "software engineer",
    ),
    (
        "Your application",
        "Hi Ada,\n\nyou applied for Vice President of Global Customer Success Operations last week.",
        "en",
        None,
        "Vice President of Global Customer Success Operations",
    ),
    (
        "Your application",
        "Hi Ada,\n\nwe would like to offer you the job as C++ Developer (all genders).",
        "en",
        None,
        "C++ Developer",
    ),
    (
        "Your application",
        "Job title: Marine Biologist\nReference: 4471\n\nHi Ada, thanks.",
        "en",
        None,
        "Marine Biologist",
    ),
    ("Your application", "Position: Marine Biologist (Req 4471)\n\nHi Ada, thanks.", "en", None, "Marine Biologist"),
    (
        "Your application",
        "Hi Ada,\n\nwe considered you for Sr. Accountant, and chose another.",
        "en",
        None,
        "Sr. Accountant",
    ),
    (
        "Next step",
        "Hi Ada,\n\nplease do the coding task for Front-End Engineer II by Friday.",
        "en",
        None,
        "Front-End Engineer II",
    ),
    (
        "Next step",
        "Hi Ada,\n\nyou are on the short list for Registrar's Assistant.",
        "en",
        None,
        "Registrar's Assistant",
    ),
    ("News", "Hi Ada,\n\nhiring for R&D Chemist is on hold.", "en", None, "R&D Chemist"),
    (
        "News",
        "Hi Ada,\n\nthe IT Support Specialist (Level 2) opening is closed.",
        "en",
        None,
        "IT Support Specialist (Level 2)",
    ),
    ("News", "Hi Ada,\n\nwe chose another person as Lecturer in Soil Science.", "en", None, "Lecturer in Soil Science"),
    (
        "News",
        "Hi Ada,\n\nabout your application for Harbour Engineer (Remote): it goes on.",
        "en",
        None,
        "Harbour Engineer",
    ),
    (
        "News",
        "Hi Ada,\n\nabout your application for Harbour Engineer - London: it goes on.",
        "en",
        None,
        "Harbour Engineer",
    ),
    (
        "Ada, your application was sent to Fernlight",
        "Your application was sent to Fernlight\n\nShop Floor Glazier\nFernlight\nLeeds, England\nView job",
        "en",
        "Fernlight",
        "Shop Floor Glazier",
    ),
    (
        "Your update from Fernlight",
        "Your update from Fernlight\n\nGlazier\nFernlight · Leeds (Hybrid)\n\nThe answer is no.",
        "en",
        "Fernlight",
        "Glazier",
    ),
    (
        "Indeed Application: Parcel Picker",
        "Application submitted\nParcel Picker\nGrove Parcel - Derby",
        "en",
        "Grove Parcel",
        "Parcel Picker",
    ),
    # German
    ("Ihre Bewerbung als Datenanalyst (m/w/d)", "Guten Tag Frau Lenz,\n\ndanke.", "de", None, "Datenanalyst"),
    (
        "Ihre Bewerbung als Fachkraft für Lagerlogistik (w/m/d) bei Sternfels",
        "Guten Tag,\n\ndanke.",
        "de",
        "Sternfels",
        "Fachkraft für Lagerlogistik",
    ),
    ("Bewerbung: Entwickler:in Backend", "Guten Tag,\n\ndanke.", "de", None, "Entwickler:in Backend"),
    (
        "Eingangsbestätigung – Sachbearbeiterin Einkauf (J-8841)",
        "Guten Tag,\n\ndanke.",
        "de",
        None,
        "Sachbearbeiterin Einkauf",
    ),
    (
        "Rückmeldung",
        "Guten Tag,\n\nfür die Stelle Projektleiter Tiefbau haben wir uns anders entschieden.",
        "de",
        None,
        "Projektleiter Tiefbau",
    ),
    ("Rückmeldung", "Guten Tag,\n\ndie Stelle als Pflegefachkraft (m/w/d) ist besetzt.", "de", None, "Pflegefachkraft"),
    (
        "Rückmeldung",
        "Guten Tag,\n\nIhre Bewerbung um die Position Leiterin Controlling liegt uns vor.",
        "de",
        None,
        "Leiterin Controlling",
    ),
    (
        "Rückmeldung",
        "Guten Tag,\n\ndie Ausschreibung „Referent Wasserrecht“ wurde aufgehoben.",
        "de",
        None,
        "Referent Wasserrecht",
    ),
    (
        "Rückmeldung",
        "Guten Tag,\n\nSie haben sich als Werkstudent Marketing beworben.",
        "de",
        None,
        "Werkstudent Marketing",
    ),
    (
        "Rückmeldung",
        "Guten Tag,\n\nwir freuen uns auf das Gespräch über Kfz-Mechatroniker*in am Montag.",
        "de",
        None,
        "Kfz-Mechatroniker*in",
    ),
    (
        "Rückmeldung",
        "Guten Tag,\n\nIhre Bewerbung zum Kaufmann im Einzelhandel ist da.",
        "de",
        None,
        "Kaufmann im Einzelhandel",
    ),
    # French
    ("Votre candidature au poste de Comptable H/F", "Bonjour,\n\nmerci.", "fr", None, "Comptable"),
    (
        "Votre candidature",
        "Bonjour,\n\nle poste de Chargée de clientèle au sein de Vallon Clair est pourvu.",
        "fr",
        "Vallon Clair",
        "Chargée de clientèle",
    ),
    (
        "Votre candidature",
        "Bonjour,\n\nvotre candidature pour le poste d'Ingénieur qualité chez Brume nous est parvenue.",
        "fr",
        "Brume",
        "Ingénieur qualité",
    ),
    (
        "Votre candidature",
        "Bonjour,\n\nvous avez postulé à l'offre Développeuse web (F/H).",
        "fr",
        None,
        "Développeuse web",
    ),
    ("Entretien - Chef de projet", "Bonjour,\n\nmardi vous convient-il ?", "fr", None, "Chef de projet"),
    (
        "Suite",
        "Bonjour,\n\nnous cherchons encore pour le rôle de Conducteur de travaux.",
        "fr",
        None,
        "Conducteur de travaux",
    ),
    # Spanish
    ("Tu candidatura para Técnica de laboratorio", "Hola:\n\ngracias.", "es", None, "Técnica de laboratorio"),
    (
        "Tu candidatura",
        "Hola:\n\nel puesto de Responsable de tienda en Sol y Cal ya es de otra persona.",
        "es",
        "Sol y Cal",
        "Responsable de tienda",
    ),
    ("Te has inscrito en la oferta: Dependienta de moda", "Hola:\n\nbien hecho.", "es", None, "Dependienta de moda"),
    ("Proceso", "Hola:\n\nla vacante de Jefe de cocina ha sido cancelada.", "es", None, "Jefe de cocina"),
    (
        "Proceso",
        "Hola:\n\ntu inscripción en la oferta Mozo de almacén se ha registrado.",
        "es",
        None,
        "Mozo de almacén",
    ),
    # Italian
    (
        "La tua candidatura per Addetta alla contabilità",
        "Gentile Ada,\n\ngrazie.",
        "it",
        None,
        "Addetta alla contabilità",
    ),
    (
        "La tua candidatura",
        "Gentile Ada,\n\nla posizione di Tecnico di laboratorio presso Lume è chiusa.",
        "it",
        "Lume",
        "Tecnico di laboratorio",
    ),
    (
        "Colloquio",
        "Gentile Ada,\n\nvorremmo parlare del ruolo di Responsabile acquisti con Lei.",
        "it",
        None,
        "Responsabile acquisti",
    ),
    (
        "Esito",
        "Gentile Ada,\n\nper l'annuncio Magazziniere notturno abbiamo scelto un'altra persona.",
        "it",
        None,
        "Magazziniere notturno",
    ),
    # Portuguese
    ("A sua candidatura a Gestora de projeto", "Olá, Ada,\n\nobrigado.", "pt", None, "Gestora de projeto"),
    (
        "Candidatura",
        "Olá, Ada,\n\na vaga de Operador de caixa na Mercearia Lua foi cancelada.",
        "pt",
        "Mercearia Lua",
        "Operador de caixa",
    ),
    (
        "Candidatura",
        "Olá, Ada,\n\na função de Técnico de manutenção já está ocupada.",
        "pt",
        None,
        "Técnico de manutenção",
    ),
    ("Vaga cancelada: Assistente administrativo", "Olá, Ada,\n\né pena.", "pt", None, "Assistente administrativo"),
    # wrapped lines, and a language that was not recognised
    (
        "Your application",
        "Hi Ada,\n\nthank you for the time and care that went into your application for\nHarbour Engineer with us.",
        "en",
        None,
        "Harbour Engineer",
    ),
    (
        "La tua candidatura",
        "Gentile Ada,\n\nabbiamo letto con attenzione la tua candidatura come Addetta alla\ncontabilità.",
        "it",
        None,
        "Addetta alla contabilità",
    ),
    ("Application: Quality Inspector", "Tack, Ada.", "", None, "Quality Inspector"),
]


def plain(text: str | None) -> str:
    return re.sub(r"\s+", " ", without_gender_marks(text or "")).strip().casefold()


@pytest.mark.parametrize(("subject", "text", "language", "employer", "name"), CASES)
def test_the_title_is_found_as_written(subject: str, text: str, language: str, employer: str | None, name: str) -> None:
    assert plain(title(subject, text, language, employer)) == plain(name)


NAMELESS = [
    ("Your application", "Hi Ada,\n\nthank you for applying. We will look at your application for this role.", "en"),
    ("Next steps", "Hi Ada,\n\nplease choose a time for the next step of the process.", "en"),
    ("An update", "Dear Ada,\n\nthe position has been filled. We keep your papers for other open positions.", "en"),
    (
        "Interview",
        "Dear Ada,\n\ncan we speak on Thursday?\n\nKind regards\nNils Overby\nTalent Acquisition Manager",
        "en",
    ),
    ("Your offer", "Dear Ada,\n\nwelcome to the team! Our recruiter will call you.", "en"),
    ("Ihre Bewerbung", "Guten Tag Frau Lenz,\n\nwir prüfen Ihre Bewerbung auf die ausgeschriebene Stelle.", "de"),
    (
        "Einladung",
        "Guten Tag Frau Lenz,\n\nwir laden Sie zum Gespräch ein.\n\nViele Grüße\nKai Tamm\nPersonalleiter",
        "de",
    ),
    ("Votre candidature", "Bonjour,\n\nnous avons bien reçu votre candidature. Elle sera lue.", "fr"),
    ("Tu candidatura", "Hola:\n\ngracias por participar en nuestro proceso de selección.", "es"),
    ("La tua candidatura", "Gentile Ada,\n\nabbiamo ricevuto la tua candidatura.", "it"),
    ("Candidatura", "Olá, Ada,\n\nrecebemos a sua candidatura. Obrigado.", "pt"),
    ("", "", ""),
]


@pytest.mark.parametrize(("subject", "text", "language"), NAMELESS)
def test_no_title_is_guessed_where_none_is_named(subject: str, text: str, language: str) -> None:
    assert title(subject, text, language) is None


def test_the_signature_names_no_title() -> None:
    text = "Hi Ada,\n\nthank you for applying for Glazier.\n\nKind regards\nNils Overby\nHead of Engineering"
    assert title("Thanks", text, "en") == "Glazier"


def test_the_employer_is_cut_off_the_title() -> None:
    assert title("Tu candidatura: Cajera de Grupo Salmera", "Hola.", "es", "Grupo Salmera") == "Cajera"


LEVELS = [
    ("Senior Data Engineer", {"senior"}),
    ("Sr. Data Engineer", {"senior"}),
    ("Sénior Analista", {"senior"}),
    ("Junior Entwicklerin", {"junior"}),
    ("Jr Buyer", {"junior"}),
    ("Staff Engineer", {"staff"}),
    ("Principal Scientist", {"principal"}),
    ("Lead Designer", {"lead"}),
    ("Leiterin Controlling", {"lead"}),
    ("Head of Growth", {"head"}),
    ("Directeur commercial", {"head"}),
    ("Marketing Intern", {"intern"}),
    ("Praktikantin Marketing", {"intern"}),
    ("Stage marketing", {"intern"}),
    ("Prácticas en diseño", {"intern"}),
    ("Estágio em design", {"intern"}),
    ("Tirocinio contabilità", {"intern"}),
    ("Werkstudent IT", {"student"}),
    ("Auszubildende Pflege", {"apprentice"}),
    ("Graduate Engineer", {"trainee"}),
    ("Associate Consultant", {"associate"}),
    ("Engineer II", {"ii"}),
    ("Senior Engineer III", {"senior", "iii"}),
    ("Engineer", set()),
    ("", set()),
]


@pytest.mark.parametrize(("name", "levels"), LEVELS)
def test_levels_are_read_in_each_language(name: str, levels: set[str]) -> None:
    assert seniority(name) == levels


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Data Analyst", "data analyst"),
        ("Data Analyst", "Data Analyst (m/f/d)"),
        ("Data Analyst", "Analyst, Data"),
        ("Senior Data Analyst", "Sr. Data Analyst"),
        ("Data Analyst", "Data Analyst Pricing"),
        ("Entwickler:in", "Entwickler (m/w/d)"),
        ("Entwickler*in Backend", "Backend Entwicklerin"),
        ("Entwickler/-in", "Entwickler"),
        ("EntwicklerInnen", "Entwickler"),
        ("Kauffrau", "Kaufmann"),
        ("Vendeuse", "Vendeur"),
        ("Infirmière", "Infirmier"),
        ("Técnica de laboratorio", "Técnico de laboratorio"),
        ("Enfermeira", "Enfermeiro"),
        ("Addetta contabilità", "Addetto alla contabilità"),
        ("Chargé(e) de clientèle", "Chargé de clientèle"),
        ("Head of Growth", "Growth Head"),
        ("Front-end Developer", "Frontend Developer"),
    ],
)
def test_one_job_in_two_spellings_agrees(a: str, b: str) -> None:
    assert titles_agree(a, b)
    assert titles_agree(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Data Analyst", "Senior Data Analyst"),
        ("Senior Engineer", "Staff Engineer"),
        ("Engineer II", "Engineer III"),
        ("Marketing Manager", "Marketing Intern"),
        ("Data Analyst", "Data Engineer"),
        ("Backend Engineer", "Frontend Engineer"),
        ("Harbour Engineer", "Hafeningenieur"),
        ("Data Analyst", ""),
        ("", ""),
    ],
)
def test_two_jobs_do_not_agree(a: str, b: str) -> None:
    assert not titles_agree(a, b)
    assert not titles_agree(b, a)


def test_c_plus_plus_and_c_sharp_are_told_apart() -> None:
    assert title_key("C++ Developer") != title_key("C# Developer")
    assert not titles_agree("C++ Developer", "C# Developer")


@pytest.mark.parametrize(
    "mark",
    ["(m/w/d)", "(w/m/d)", "(M/F/X)", "(m|w|d)", "(all genders)", "(gn)", "H/F", "(F/H)", "[m/w/d]", "(m/w/divers)"],
)
def test_gender_marks_are_taken_off(mark: str) -> None:
    assert without_gender_marks(f"Glazier {mark}") == "Glazier"


@pytest.mark.parametrize(
    "word",
    ["Datenanalyst", "Pflegefachkraft", "ingénieure", "magazziniere", "enfermeira", "dependienta", "SRE", "nurse,"],
)
def test_words_for_occupations_are_known(word: str) -> None:
    assert is_job_word(word)


@pytest.mark.parametrize("phrase", ["Engineering", "next steps", "Boulangerie", "Monday", "", "Carpintería"])
def test_other_words_name_no_job(phrase: str) -> None:
    assert not names_a_job(phrase)


@given(st.text(max_size=80), st.text(max_size=400), st.sampled_from(["", "en", "de", "fr", "es", "it", "pt"]))
def test_any_text_is_read_without_an_error(subject: str, text: str, language: str) -> None:
    found = title(subject, text, language, "Acorn")
    assert found is None or 1 < len(found) <= 170


@given(st.text(max_size=60), st.text(max_size=60))
def test_agreement_has_no_direction(a: str, b: str) -> None:
    assert titles_agree(a, b) is titles_agree(b, a)


@pytest.mark.parametrize("piece", ["position of ", "(", "for the ", "Engineer ", "a, ", "als ", "poste de "])
def test_five_megabytes_of_one_phrase_are_read_at_once(piece: str) -> None:
    """Only the opening and the closing are looked at, so that length costs nothing."""
    found = title("", piece * (5_000_000 // len(piece)), "en")
    assert found is None or len(found) <= 170


def test_the_suggestions_below_a_portals_notice_name_no_title() -> None:
    text = (
        "Your application was sent to Fernlight\n\nGlazier\nFernlight\nLeeds\n\n"
        "View similar jobs you may be interested in\n\nSenior Roof Engineer\nOtherco\nYork"
    )
    assert title("Ada, your application was sent to Fernlight", text, "en", "Fernlight") == "Glazier"


# subject, text, language, employer, title
MORE = [
    # a title before "application" or "interview"
    ("Lifeguard application GP-20931", "Hi Ada,\n\nit landed.", "en", None, "Lifeguard"),
    ("New time", "Hi Ada,\n\nyour Yard Marshal interview moves to noon.", "en", None, "Yard Marshal"),
    # to be or become one
    (
        "Thank you",
        "Hi Ada,\n\nthanks for your application to be our next Reserve Warden.",
        "en",
        None,
        "Reserve Warden",
    ),
    (
        "Receipt",
        "Dear Ada,\n\nI have your application to become Café Manager of the Tide Museum.",
        "en",
        "Tide Museum",
        "Café Manager",
    ),
    # nothing between the post's name and the title
    ("Receipt", "Dear Ada,\n\nwe have your papers for the position Supply Planner.", "en", None, "Supply Planner"),
    # process words that belong to a title
    (
        "Thanks",
        "Dear Ada,\n\nthank you for applying for the position of Information Security Officer.",
        "en",
        None,
        "Information Security Officer",
    ),
    # asides, places and remarks behind a title
    ("Duty Manager (Stowbridge)", "Hi Ada,\n\nwe have it.", "en", None, "Duty Manager"),
    ("UI Engineer - hiring manager call", "Hi Ada,\n\nat noon?", "en", None, "UI Engineer"),
    (
        "Showroom Consultant, Harrow",
        "Hi Ada,\n\nthe Showroom Consultant post is filled.",
        "en",
        None,
        "Showroom Consultant",
    ),
    ("News", "Hi Ada,\n\nabout the line cook position.", "en", None, "line cook"),
    # the title in full rather than its initials
    ("SRE interview", "Hi Ada,\n\nyou applied for Site Reliability Engineer.", "en", None, "Site Reliability Engineer"),
    # lower-case titles, known and unknown, in running text
    ("Suite", "Bonjour,\n\nMerci pour ta candidature de plagiste ! À bientôt.", "fr", None, "plagiste"),
    ("Respuesta", "Hola:\n\nel puesto de chapista se lo queda otra persona.", "es", None, "chapista"),
    ("Resposta", "Olá,\n\na vaga de estofador está fechada.", "pt", None, "estofador"),
    (
        "Esito",
        "Gentile Ada,\n\ngrazie della candidatura come soffiatore e anche delle foto.",
        "it",
        None,
        "soffiatore",
    ),
    ("Bewerbung", "Guten Tag,\n\nwir möchten Sie als Hortnerin und den Garten kennenlernen.", "de", None, "Hortnerin"),
    # a verb ends a title
    ("Pausa", "Gentile Ada,\n\nla selezione per Addetto consegne slitta a maggio.", "it", None, "Addetto consegne"),
    (
        "Suite",
        "Bonjour,\n\nvotre candidature de Surveillant d'internat m'a touchée.",
        "fr",
        None,
        "Surveillant d'internat",
    ),
]


@pytest.mark.parametrize(("subject", "text", "language", "employer", "name"), MORE)
def test_a_title_begins_and_ends_where_the_sentence_around_it_does(
    subject: str, text: str, language: str, employer: str | None, name: str
) -> None:
    assert title(subject, text, language, employer) == name


def test_a_given_name_is_no_title() -> None:
    assert title("Hello", "Hi Ada,\n\nyour interview for Felix is on Monday.", "en") is None


@pytest.mark.parametrize(
    ("span", "left"),
    [
        ("Pier Warden (Nights)", "Pier Warden (Nights)"),
        ("Policy Adviser (HEO)", "Policy Adviser (HEO)"),
        ("Pier Warden (Stowhaven)", "Pier Warden"),
        ("Pier Warden (seasonal)", "Pier Warden"),
        ("Pier Warden, Friday 2 May", "Pier Warden"),
        ("pier warden ad??", "pier warden"),
        ("25NR771 Pier Warden", "Pier Warden"),
        ("chargée d'accueil au", "chargée d'accueil"),
    ],
)
def test_what_belongs_to_a_title_stays_and_dates_places_and_references_go(span: str, left: str) -> None:
    assert tidied(span, None) == left


@pytest.mark.parametrize("word", ["florist", "mécanicien", "gerente", "avvocato", "Krankenschwester", "notaires"])
def test_everyday_occupations_are_known_in_every_language(word: str) -> None:
    assert is_job_word(word)


def test_a_numbered_line_and_a_salutation_are_no_titles() -> None:
    assert not plausible("1. your driver's licence", firm=True)
    assert not plausible("Egregio Avvocato", firm=True)


@pytest.mark.parametrize("closing", ["Saludos", "Atentamente", "Best wishes", "Cordialement", "Viele Grüße"])
def test_a_closing_is_no_title(closing: str) -> None:
    assert not plausible(closing, firm=True, post=True)
