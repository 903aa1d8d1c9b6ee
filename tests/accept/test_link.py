"""Mail is tied to the application it belongs to, or the person is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from letters import (
    ROBOT,
    ack,
    applications,
    applied,
    closed,
    info,
    invite,
    journal,
    mail,
    note,
    offer,
    rejection,
    scheduled,
    status,
    task,
    withdrawn,
)
from onward.accept.link import Found, Known, link
from onward.journey.event import Certainty, Kind
from onward.journey.reading import MailKind

NONE = (frozenset[str](), frozenset[str](), frozenset[str](), frozenset[str]())
"""Messages, threads, senders and recipients of an application written down by hand."""

# What opens an application


@pytest.mark.parametrize("kind", [ack, applied, invite, scheduled, offer, rejection, closed, withdrawn])
def test_these_kinds_open_an_application(kind: MailKind) -> None:
    [one] = link([], [mail(kind, 0, "Brindlewood", "Ferry Pilot")])
    assert (one.application, one.employer, one.title) == (-1, "Brindlewood", "Ferry Pilot")


@pytest.mark.parametrize("kind", [status, info, task, note])
def test_other_mail_that_fits_no_application_waits(kind: MailKind) -> None:
    [one] = link([], [mail(kind, 0, "Brindlewood", "Ferry Pilot")])
    assert (one.application, one.candidates, one.certainty) == (None, (), Certainty.UNSURE)


@pytest.mark.parametrize(
    "kind",
    [MailKind.JOB_ALERT, MailKind.RECRUITER_OUTREACH, MailKind.INCOMPLETE_APPLICATION, MailKind.OTHER],
)
def test_mail_that_records_nothing_gets_no_link(kind: MailKind) -> None:
    assert link([], [mail(kind, 0, "Brindlewood", "Ferry Pilot")]) == []


def test_an_opening_mail_that_names_no_employer_waits() -> None:
    assert applications([mail(ack, 0, None, "Ferry Pilot")]) == [None]


def test_what_opens_without_a_title_is_only_likely() -> None:
    assert link([], [mail(ack, 0, "Brindlewood")])[0].certainty is Certainty.LIKELY
    assert link([], [mail(ack, 0, "Brindlewood", "Ferry Pilot")])[0].certainty is Certainty.SURE


def test_an_invitation_that_nobody_applied_for_opens_only_likely_unless_the_employer_itself_sends_it() -> None:
    strange, own = "ivo@talentwerk.example", "ada@brindlewood.example"
    assert link([], [mail(invite, 0, "Brindlewood", "Ferry Pilot", peer=strange)])[0].certainty is Certainty.LIKELY
    assert link([], [mail(invite, 0, "Brindlewood", "Ferry Pilot", peer=own)])[0].certainty is Certainty.SURE
    assert link([], [mail(rejection, 0, "Brindlewood", "Ferry Pilot")])[0].certainty is Certainty.SURE


def test_new_applications_are_numbered_as_they_happened() -> None:
    later, earlier = mail(ack, 5, "Brindlewood", "Ferry Pilot"), mail(ack, 1, "Oxmoor", "Baker")
    assert applications([later, earlier]) == [-2, -1]


# Employer and title


def test_the_same_employer_and_title_is_one_application_under_other_spellings() -> None:
    found = [
        mail(ack, 0, "Brindlewood GmbH", "Ferry Pilot (m/f/d)"),
        mail(invite, 9, "brindlewood", "Ferry Pilot"),
        mail(rejection, 30, "BRINDLEWOOD", "ferry pilot"),
    ]
    assert applications(found) == [-1, -1, -1]
    assert all(one.certainty is Certainty.SURE for one in link([], found))


def test_two_titles_at_one_employer_are_two_applications() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(ack, 1, "Brindlewood", "Harbour Accountant"),
        mail(rejection, 20, "Brindlewood", "Ferry Pilot"),
        mail(invite, 21, "Brindlewood", "Harbour Accountant"),
    ]
    assert applications(found) == [-1, -2, -1, -2]


def test_a_senior_post_is_not_a_staff_post() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Senior Data Engineer"),
        mail(ack, 0.1, "Brindlewood", "Staff Data Engineer"),
        mail(rejection, 9, "Brindlewood", "Staff Data Engineer"),
        mail(rejection, 12, "Brindlewood", "Data Engineer, Senior"),
    ]
    assert applications(found) == [-1, -2, -2, -1]


def test_an_umlaut_spelled_out_is_the_same_employer() -> None:
    assert applications([mail(ack, 0, "Möwenhof", "Koch"), mail(rejection, 9, "Moewenhof", "Koch")]) == [-1, -1]


def test_a_message_without_title_surely_joins_the_only_open_application_at_its_employer() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(rejection, 9, "Brindlewood"),
        mail(rejection, 12, "Brindlewood"),
    ]
    links = link([], found)
    assert [one.application for one in links] == [-1, -1, -1]
    assert [one.certainty for one in links] == [Certainty.SURE, Certainty.SURE, Certainty.LIKELY]


@pytest.mark.parametrize("peer", ["mia@talentwerk.example", "mia@gmail.com"])
def test_a_stranger_who_names_the_employer_but_no_title_is_only_likely_about_it(peer: str) -> None:
    found = [mail(ack, 0, "Brindlewood", "Ferry Pilot"), mail(scheduled, 9, "Brindlewood", peer=peer)]
    links = link([], found)
    assert [one.application for one in links] == [-1, -1]
    assert links[1].certainty is Certainty.LIKELY


def test_an_agency_named_without_title_is_never_surely_about_one_of_its_clients() -> None:
    found = [
        mail(invite, 0, "Talentwerk", "Ferry Pilot", peer="ivo@talentwerk.example"),
        mail(ack, 1, "Oxmoor", "Baker", peer="ivo@talentwerk.example"),
        mail(status, 2, "Talentwerk", peer="mia@talentwerk.example"),
    ]
    assert link([], found)[2].certainty is not Certainty.SURE


def test_without_title_several_open_applications_are_asked_about_newest_first() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(ack, 1, "Brindlewood", "Harbour Accountant"),
        mail(rejection, 9, "Brindlewood"),
    ]
    assert applications(found) == [-1, -2, (-2, -1)]


def test_without_title_the_one_still_open_on_that_day_is_meant() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(ack, 1, "Brindlewood", "Harbour Accountant"),
        mail(rejection, 5, "Brindlewood", "Ferry Pilot"),
        mail(invite, 9, "Brindlewood"),
    ]
    assert applications(found)[3] == -2


def test_without_title_the_same_sender_is_about_the_same_application() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot", peer="ada@brindlewood.example"),
        mail(ack, 1, "Brindlewood", "Harbour Accountant", peer="ben@brindlewood.example"),
        mail(invite, 9, "Brindlewood", peer="ada@brindlewood.example"),
    ]
    assert applications(found)[2] == -1


def test_without_title_the_reference_number_in_the_subject_tells() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot", subject="Received (R-20417)"),
        mail(ack, 1, "Brindlewood", "Harbour Accountant", subject="Received (R-20555)"),
        mail(rejection, 9, "Brindlewood", subject="Your application R-20417"),
    ]
    assert applications(found)[2] == -1


def test_a_reference_number_in_the_title_tells_as_well() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot (R-20417)"),
        mail(ack, 1, "Brindlewood", "Harbour Accountant (R-20555)"),
        mail(rejection, 9, "Brindlewood", subject="Your application R-20417"),
    ]
    assert applications(found)[2] == -1
    assert applications(found[2:], [replace(one, id=-one.id) for one in journal(link([], found[:2]), found)]) == [1]


def test_another_reference_number_without_title_is_another_application() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot", subject="Received (R-20417)"),
        mail(rejection, 9, "Brindlewood", subject="Your application R-30999"),
    ]
    assert applications(found) == [-1, -2]


def test_a_later_mail_names_the_title_the_first_one_lacked() -> None:
    found = [mail(ack, 0, "Brindlewood"), mail(invite, 9, "Brindlewood", "Ferry Pilot")]
    assert [(one.application, one.title) for one in link([], found)] == [(-1, "Ferry Pilot")] * 2


def test_a_name_out_of_an_address_gives_way_to_the_written_one() -> None:
    found = [mail(ack, 0, "brindlewoodferries", "Ferry Pilot"), mail(invite, 9, "Brindlewood Ferries", "Ferry Pilot")]
    assert {one.employer for one in link([], found)} == {"Brindlewood Ferries"}


def test_an_agency_writing_for_the_employer_is_about_the_employer() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(invite, 9, "Brindlewood", "Ferry Pilot", peer="ivo@talentwerk.example"),
        mail(ack, 10, "Oxmoor", "Ferry Pilot", peer="ivo@talentwerk.example"),
    ]
    assert applications(found) == [-1, -1, -2]


@pytest.mark.parametrize("short", ["Ferry Pilot", "Ferry Pilot (m/w/d)", "Ferry Pilot R-20417", "FERRY PILOT, Nights"])
def test_a_title_with_more_or_fewer_words_is_the_same_application(short: str) -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot, Nights (m/f/d) R-20417"),
        mail(ack, 1, "Brindlewood", "Baker"),
        mail(rejection, 9, "Brindlewood", short),
    ]
    assert applications(found) == [-1, -2, -1]


def test_a_department_named_in_two_languages_leaves_a_likely_tie() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot, Port Operations"),
        mail(ack, 0.1, "Brindlewood", "Baker, Port Operations"),
        mail(rejection, 9, "Brindlewood", "Ferry Pilot – Hafenbetrieb"),
        mail(rejection, 12, "Brindlewood", "Senior Ferry Pilot – Hafenbetrieb"),
    ]
    links = link([], found)
    assert [one.application for one in links] == [-1, -2, -1, -3]
    assert links[2].certainty is Certainty.LIKELY


def test_a_reference_number_outweighs_a_title_that_is_worded_otherwise() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot", subject="Received (R-20417)"),
        mail(ack, 1, "Brindlewood", "Baker", subject="Received (R-20418)"),
        mail(rejection, 9, "Brindlewood", "Fährlotse", subject="About R-20417"),
        mail(ack, 12, "Brindlewood", "Welder", subject="Received (R-20418)"),
    ]
    links = link([], found)
    assert [one.application for one in links] == [-1, -2, -1, -3]
    assert links[2].certainty is Certainty.LIKELY


def test_a_reference_number_alone_ties_news_that_names_no_employer() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot", subject="Received (R-20417)"),
        mail(ack, 1, "Oxmoor", "Ferry Pilot", subject="Received (R-555)"),
        mail(rejection, 9, subject="About R-20417"),
        mail(status, 10, None, "Baker", subject="About R-20417"),
        mail(status, 11, subject="About R-555"),
    ]
    assert applications(found) == [-1, -2, -1, None, None]
    assert link([], found)[2].certainty is Certainty.LIKELY


def test_a_title_in_other_words_without_such_a_sign_is_another_application() -> None:
    found = [mail(ack, 0, "Brindlewood", "Ferry Pilot"), mail(rejection, 9, "Brindlewood", "Fährlotse")]
    assert applications(found) == [-1, -2]


# Threads and references


def test_a_thread_ties_what_names_nothing() -> None:
    found = [mail(ack, 0, "Brindlewood", "Ferry Pilot", thread="77"), mail(rejection, 60, thread="77")]
    assert applications(found) == [-1, -1]
    assert link([], found)[1].certainty is Certainty.SURE


def test_a_reference_ties_what_names_nothing() -> None:
    found = [mail(ack, 0, "Brindlewood", "Ferry Pilot", id="a@x"), mail(info, 3, answers=["gone@x", "a@x"])]
    assert applications(found) == [-1, -1]


def test_a_thread_reused_for_another_employer_is_another_application() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot", thread="77", peer="jobs-noreply@linkedin.com"),
        mail(ack, 2, "Oxmoor", "Baker", thread="77", peer="jobs-noreply@linkedin.com"),
        mail(rejection, 9, "Brindlewood", "Ferry Pilot", thread="77", peer="jobs-noreply@linkedin.com"),
        mail(rejection, 9.5, "Oxmoor", thread="77", peer="jobs-noreply@linkedin.com"),
    ]
    assert applications(found) == [-1, -2, -1, -2]


def test_a_thread_reused_for_another_title_is_another_application() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot", thread="77"),
        mail(ack, 2, "Brindlewood", "Harbour Accountant", thread="77"),
        mail(rejection, 9, "Brindlewood", "Harbour Accountant", thread="77"),
    ]
    assert applications(found) == [-1, -2, -2]


def test_a_thread_with_two_applications_is_asked_about_when_the_text_names_none() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot", thread="77"),
        mail(ack, 2, "Brindlewood", "Harbour Accountant", thread="77"),
        mail(invite, 9, thread="77"),
    ]
    assert applications(found)[2] == (-2, -1)


def test_a_person_answering_with_another_word_for_the_title_stays_in_the_conversation() -> None:
    found = [
        mail(applied, 0, "Brindlewood", "Ferry Pilot", peer="ada@brindlewood.example", id="a@x"),
        mail(invite, 9, "Brindlewood", "Deck Officer", peer="ada@brindlewood.example", answers=["a@x"]),
    ]
    links = link([], found)
    assert [one.application for one in links] == [-1, -1]
    assert links[1].certainty is Certainty.LIKELY


def test_an_agency_named_instead_of_its_client_stays_in_the_conversation() -> None:
    found = [
        mail(invite, 0, "Brindlewood", "Ferry Pilot", peer="ivo@talentwerk.example", thread="5"),
        mail(scheduled, 2, "Talentwerk", peer="ivo@talentwerk.example", thread="5"),
    ]
    assert applications(found) == [-1, -1]


def test_own_mail_joins_what_it_answers_whatever_it_names() -> None:
    found = [
        mail(invite, 0, "Brindlewood", "Ferry Pilot", id="a@x"),
        mail(withdrawn, 1, "Talentwerk", "Deck Officer", answers=["a@x"]),
    ]
    assert applications(found) == [-1, -1]


def test_a_message_met_again_stays_where_it_was() -> None:
    first = [mail(ack, 0, "Brindlewood", "Ferry Pilot", id="a@x")]
    known = journal(link([], first), first)
    again = [mail(ack, 0, "Brindlewood", "Something Else", id="a@x")]
    assert applications(again, known) == [-1]


def test_what_was_doubtful_is_settled_by_the_first_mail_of_its_conversation_that_is_clear() -> None:
    found = [
        mail(rejection, 0, "Brindlewood", "Welder"),
        mail(ack, 1, "Brindlewood", "Night Welder", id="a@x"),
        mail(invite, 2, "Brindlewood", "Welder", thread="1", answers=["b@x"]),
        mail(ack, 2.1, "Brindlewood", "Welder", id="b@x", answers=["a@x"]),
        mail(ack, 3, "Brindlewood", "Welder", thread="1"),
    ]
    assert applications(found[:4]) == [-1, -2, -2, -2]
    assert applications(found)[:4] == [-1, -2, -2, -2]


def test_two_doubtful_mails_of_one_conversation_are_settled_together() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(ack, 1, "Brindlewood", "Harbour Accountant"),
        mail(invite, 9, "Brindlewood", thread="9", id="a@x"),
        mail(scheduled, 9.5, "Brindlewood", answers=["a@x"]),
        mail(scheduled, 10, "Brindlewood", "Ferry Pilot", thread="9"),
    ]
    assert applications(found) == [-1, -2, -1, -1, -1]


# Addresses


def test_a_hidden_client_that_is_named_in_the_conversation_is_known_when_it_writes_itself() -> None:
    found = [
        mail(invite, 0, "Talentwerk", "Ferry Pilot", peer="ivo@talentwerk.example", thread="5"),
        mail(scheduled, 3, "Brindlewood", "Ferry Pilot", peer="ivo@talentwerk.example", thread="5"),
        mail(offer, 20, "Brindlewood", "Ferry Pilot", peer="ada@brindlewood.example"),
        mail(offer, 21, "Brindlewood", "Baker", peer="ada@brindlewood.example"),
    ]
    links = link([], found)
    assert [one.application for one in links] == [-1, -1, -1, -2]
    assert links[2].certainty is Certainty.LIKELY
    assert applications(found[2:], [replace(one, id=7) for one in journal(links[:2], found)]) == [7, -1]


def test_two_hidden_clients_of_one_agency_are_told_apart_by_the_title() -> None:
    found = [
        mail(applied, 0, "Talentwerk", "Ferry Pilot", peer="ivo@talentwerk.example"),
        mail(applied, 1, "Talentwerk", "Baker", peer="ivo@talentwerk.example"),
        mail(rejection, 9, "Talentwerk", "Baker", peer="ivo@talentwerk.example"),
        mail(invite, 12, "Talentwerk", "Ferry Pilot", peer="mia@talentwerk.example"),
        mail(status, 13, "Talentwerk", peer="zoe@talentwerk.example"),
    ]
    assert applications(found)[:4] == [-1, -2, -2, -1]


def test_one_address_and_title_under_two_spellings_of_the_employer_are_one_application() -> None:
    found = [
        mail(applied, 0, "The Ferries Crew", "Ferry Pilot", peer="ada@brindlewood.example"),
        mail(invite, 9, "Brindlewood", "Ferry Pilot", peer="ada@brindlewood.example", thread="5"),
    ]
    assert applications(found) == [-1, -1]


def test_an_answer_of_the_person_holds_for_mail_of_that_address_with_these_names() -> None:
    first = [mail(ack, 0, "Brindlewood", "Ferry Pilot")]
    [known] = journal(link([], first), first)
    told = frozenset({("ada@brindlewood.example", "Ada Thorne", "Deck Talk"), ("x@y.example", "Brindlewood", "")})
    again = mail(invite, 9, "Ada Thorne", "Deck Talk", peer="ada@brindlewood.example")
    other = mail(invite, 9, "Ada Thorne", "Deck Chat", peer="ada@brindlewood.example")
    assert applications([again, other], [replace(known, id=7)]) == [(7,), (7,)]
    assert applications([again, other], [replace(known, id=7, answers=told)]) == [7, (7,)]
    assert link([replace(known, id=7, answers=told)], [again])[0].certainty is Certainty.SURE


def test_without_employer_the_company_domain_of_the_sender_tells() -> None:
    found = [
        mail(applied, 0, "Brindlewood", "Ferry Pilot", peer="jobs@brindlewood.example"),
        mail(invite, 9, peer="ada@mail.brindlewood.example"),
    ]
    assert applications(found) == [-1, -1]
    assert link([], found)[1].certainty is Certainty.LIKELY


def test_without_employer_a_domain_that_is_the_employers_name_tells() -> None:
    found = [mail(ack, 0, "Brindlewood Ferries", "Ferry Pilot"), mail(info, 9, peer="hr@brindlewood-ferries.example")]
    assert applications(found) == [-1, -1]


def test_without_employer_the_tenant_of_an_applicant_system_tells() -> None:
    found = [mail(ack, 0, "Brindlewood", "Ferry Pilot"), mail(rejection, 9, peer="brindlewood@myworkday.com")]
    assert applications(found) == [-1, -1]


@pytest.mark.parametrize("peer", ["someone@gmail.com", ROBOT, "jobs-noreply@linkedin.com"])
def test_a_shared_domain_ties_nothing(peer: str) -> None:
    found = [mail(applied, 0, "Brindlewood", "Ferry Pilot", peer=peer), mail(info, 9, peer=peer.replace("@", "2@"))]
    assert applications(found) == [-1, None]


def test_a_recruiters_private_address_is_known_again() -> None:
    found = [
        mail(invite, 0, "Brindlewood", "Ferry Pilot", peer="ivo.recruits@gmail.com"),
        mail(scheduled, 2, peer="ivo.recruits@gmail.com"),
        mail(note, 3, peer="ivo.recruits@gmail.com"),
    ]
    assert applications(found) == [-1, -1, -1]


def test_an_agencys_address_with_several_clients_is_asked_about() -> None:
    found = [
        mail(invite, 0, "Brindlewood", "Ferry Pilot", peer="ivo@talentwerk.example"),
        mail(invite, 1, "Oxmoor", "Baker", peer="ivo@talentwerk.example"),
        mail(scheduled, 2, peer="ivo@talentwerk.example"),
        mail(scheduled, 3, "Talentwerk", "Baker", peer="ivo@talentwerk.example"),
    ]
    assert applications(found)[2:] == [(-2, -1), -2]


def test_own_mail_is_tied_by_its_recipient() -> None:
    found = [
        mail(invite, 0, "Brindlewood", "Ferry Pilot", peer="ada@brindlewood.example"),
        mail(withdrawn, 3, peer="hr@brindlewood.example"),
    ]
    assert applications(found) == [-1, -1]


def test_the_title_alone_ties_news_when_one_open_application_has_it() -> None:
    found = [mail(ack, 0, "Brindlewood", "Ferry Pilot"), mail(rejection, 9, None, "Ferry Pilot")]
    assert applications(found) == [-1, -1]
    assert link([], found)[1].certainty is Certainty.LIKELY


def test_the_title_alone_is_asked_about_when_several_open_applications_have_it() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(ack, 1, "Oxmoor", "Ferry Pilot"),
        mail(rejection, 9, None, "Ferry Pilot"),
    ]
    assert applications(found)[2] == (-2, -1)


def test_the_title_alone_from_a_strange_company_is_asked_about() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(rejection, 9, None, "Ferry Pilot", peer="hr@oxmoor.example"),
    ]
    assert applications(found)[1] == (-1,)


def test_a_confirmation_is_never_tied_by_its_title_alone() -> None:
    found = [mail(ack, 0, "Brindlewood", "Ferry Pilot"), mail(ack, 1, None, "Ferry Pilot")]
    assert applications(found) == [-1, None]


def test_an_own_application_that_names_no_employer_goes_by_the_address_until_a_mail_spells_the_name() -> None:
    sent = mail(applied, 0, None, "Ferry Pilot", peer="jobs@brindlewood-ferries.example")
    assert [one.employer for one in link([], [sent])] == ["Brindlewood Ferries"]
    sent = mail(applied, 0, None, "Ferry Pilot", peer="jobs@brindlewoodferries.example")
    answered = [sent, mail(rejection, 9, "Brindlewood Ferries", "Ferry Pilot")]
    assert [(one.application, one.employer) for one in link([], answered)] == [(-1, "Brindlewood Ferries")] * 2


def test_words_in_front_of_a_name_that_the_address_confirms_are_left_out() -> None:
    found = [
        mail(ack, 0, "News from Brindlewood", "Ferry Pilot", peer="jobs@brindlewood.example"),
        mail(rejection, 9, "Brindlewood", "Ferry Pilot"),
    ]
    assert [(one.application, one.employer) for one in link([], found)] == [(-1, "Brindlewood")] * 2


def test_an_employers_own_address_with_the_same_title_outweighs_another_name() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(invite, 9, "Ada Thorne", "Ferry Pilot", peer="ada.thorne@brindlewood.example"),
    ]
    links = link([], found)
    assert [one.application for one in links] == [-1, -1]
    assert links[1].certainty is Certainty.SURE


def test_an_employers_own_address_with_another_name_and_title_is_asked_about() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(invite, 9, "Ada Thorne", "Kind regards", peer="ada.thorne@brindlewood.example"),
        mail(ack, 10, "Ada Thorne", "Baker", peer="ada.thorne@brindlewood.example"),
    ]
    assert applications(found) == [-1, (-1,), -2]


def test_an_employers_own_address_with_a_second_title_opens_a_second_application() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(rejection, 9, "Brindlewood", "Baker", peer="hr@brindlewood.example"),
    ]
    assert applications(found) == [-1, -2]


def test_an_invitation_by_an_agency_that_names_nothing_is_asked_about() -> None:
    found = [
        mail(invite, 0, "Brindlewood", "Ferry Pilot", peer="ivo@talentwerk.example"),
        mail(invite, 7, peer="ivo@talentwerk.example"),
        mail(offer, 90, peer="ivo@talentwerk.example"),
        mail(offer, 3, peer="mia@talentwerk.example"),
    ]
    assert applications(found) == [-1, (-1,), (-1,), (-1,)]


def test_nobody_is_asked_about_a_note_of_the_persons_own() -> None:
    found = [
        mail(invite, 0, "Brindlewood", "Ferry Pilot", peer="ivo@talentwerk.example"),
        mail(invite, 1, "Oxmoor", "Baker", peer="ivo@talentwerk.example"),
        mail(note, 2, peer="ivo@talentwerk.example"),
        mail(note, 3, None, "Baker", peer="eva@gmail.com"),
    ]
    assert applications(found) == [-1, -2, None, None]


# Time


def test_own_application_and_its_confirmation_are_one() -> None:
    found = [
        mail(applied, 0, "Brindlewood", "Ferry Pilot", peer="jobs@brindlewood.example"),
        mail(ack, 0.001, "Brindlewood"),
        mail(ack, 2, "Brindlewood", "Ferry Pilot"),
    ]
    assert applications(found) == [-1, -1, -1]


def test_a_confirmation_dated_just_before_the_own_application_is_the_same() -> None:
    found = [mail(ack, 0, "Brindlewood", "Ferry Pilot"), mail(applied, 0.01, "Brindlewood", "Ferry Pilot")]
    assert applications(found) == [-1, -1]


def test_applying_again_after_the_end_is_a_new_application() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(rejection, 9, "Brindlewood", "Ferry Pilot"),
        mail(ack, 20, "Brindlewood", "Ferry Pilot"),
        mail(rejection, 29, "Brindlewood", "Ferry Pilot"),
        mail(rejection, 30, "Brindlewood", "Ferry Pilot"),
    ]
    assert applications(found)[:4] == [-1, -1, -2, -2]


def test_applying_again_after_a_long_time_is_a_new_application() -> None:
    found = [mail(ack, 0, "Brindlewood", "Ferry Pilot"), mail(ack, 46, "Brindlewood", "Ferry Pilot")]
    assert applications(found) == [-1, -2]
    found = [mail(ack, 0, "Brindlewood", "Ferry Pilot"), mail(ack, 44, "Brindlewood", "Ferry Pilot")]
    assert applications(found) == [-1, -1]


def test_applying_again_after_silence_was_taken_as_a_no_is_a_new_application() -> None:
    first = [mail(ack, 0, "Brindlewood", "Ferry Pilot")]
    [known] = journal(link([], first), first)
    known = replace(known, id=7, history=(*known.history, (date(2026, 1, 25), Kind.SET_ASIDE)))
    assert applications([mail(ack, 30, "Brindlewood", "Ferry Pilot")], [known]) == [-1]
    assert applications([mail(rejection, 30, "Brindlewood", "Ferry Pilot")], [known]) == [7]


def test_a_confirmation_during_talks_is_no_new_application() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(invite, 40, "Brindlewood", "Ferry Pilot"),
        mail(ack, 50, "Brindlewood", "Ferry Pilot"),
    ]
    assert applications(found) == [-1, -1, -1]


def test_a_second_confirmation_without_title_weeks_later_is_asked_about() -> None:
    found = [mail(ack, 0, "Brindlewood", "Ferry Pilot"), mail(ack, 20, "Brindlewood")]
    assert applications(found) == [-1, (-1,)]


def test_a_rejection_long_after_silence_joins_the_old_application() -> None:
    found = [mail(ack, 0, "Brindlewood", "Ferry Pilot"), mail(rejection, 250, "Brindlewood", "Ferry Pilot")]
    assert applications(found) == [-1, -1]


def test_a_second_rejection_joins_the_first() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(rejection, 9, "Brindlewood", "Ferry Pilot"),
        mail(rejection, 12, "Brindlewood"),
    ]
    assert applications(found) == [-1, -1, -1]


def test_an_invitation_after_a_no_reopens_the_old_application() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(rejection, 9, "Brindlewood", "Ferry Pilot"),
        mail(invite, 60, "Brindlewood", "Ferry Pilot"),
        mail(ack, 70, "Brindlewood", "Ferry Pilot"),
    ]
    assert applications(found) == [-1, -1, -1, -1]


def test_interview_rounds_stay_together() -> None:
    rounds = [mail(kind, 10 + 4 * n, "Brindlewood", "Ferry Pilot") for n in range(4) for kind in (invite, scheduled)]
    assert set(applications([mail(ack, 0, "Brindlewood", "Ferry Pilot"), *rounds])) == {-1}


def test_a_second_round_that_is_moved_and_cancelled_stays_with_its_application() -> None:
    def cancelled(found: Found) -> Found:
        return replace(found, reading=replace(found.reading, event=Kind.INTERVIEW_CANCELLED))

    ada, ben = "ada@brindlewood.example", "ben@brindlewood.example"
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(ack, 0.1, "Oxmoor", "Ferry Pilot"),
        mail(invite, 9, "Brindlewood", "Ferry Pilot", peer=ada, id="a@x"),
        mail(scheduled, 10, peer=ada, answers=["a@x"]),
        mail(invite, 15, "Brindlewood", peer=ben, id="b@x"),
        mail(scheduled, 16, peer=ben),
        mail(scheduled, 17, peer="noreply@calendar.example", answers=["b@x"]),
        cancelled(mail(scheduled, 18, peer=ben)),
        cancelled(mail(scheduled, 19, "Brindlewood", peer=ROBOT)),
    ]
    assert applications(found) == [-1, -2, *[-1] * 7]


def test_thanks_and_nudges_of_ones_own_join_the_application_they_are_about() -> None:
    def nudge(found: Found) -> Found:
        return replace(found, reading=replace(found.reading, event=Kind.FOLLOWED_UP))

    ada = "ada@brindlewood.example"
    found = [
        mail(applied, 0, "Brindlewood", "Ferry Pilot", peer=ada),
        mail(applied, 0, "Oxmoor", "Ferry Pilot", peer="jobs@oxmoor.example"),
        nudge(mail(note, 20, peer=ada)),
        mail(invite, 25, "Brindlewood", peer=ada, id="a@x"),
        mail(note, 30, peer=ada, answers=["a@x"]),
        nudge(mail(note, 33, None, "Ferry Pilot", peer="jobs@oxmoor.example")),
        mail(withdrawn, 40, "Brindlewood", "Ferry Pilot", peer=ada),
    ]
    assert applications(found) == [-1, -2, -1, -1, -1, -2, -1]


def test_own_mail_that_withdraws_opens_what_no_other_mail_is_left_of() -> None:
    found = mail(note, 0, "Brindlewood", "Ferry Pilot", peer="ada@brindlewood.example")
    found = replace(found, reading=replace(found.reading, event=Kind.WITHDRAWN))
    assert applications([found]) == [-1]


def test_own_mail_that_seems_to_apply_again_days_later_is_only_likely() -> None:
    peer = "ada@brindlewood.example"
    found = [mail(applied, day, "Brindlewood", "Ferry Pilot", peer=peer) for day in (0, 1, 12)]
    links = link([], found)
    assert [one.application for one in links] == [-1, -1, -1]
    assert [one.certainty for one in links] == [Certainty.SURE, Certainty.SURE, Certainty.LIKELY]


def test_news_of_an_attempt_that_began_later_is_not_about_it() -> None:
    known = [Known(7, "Brindlewood", "Ferry Pilot", *NONE, ((date(2026, 6, 1), Kind.APPLIED),))]
    assert applications([mail(rejection, 0, "Brindlewood", "Ferry Pilot")], known) == [-1]
    assert applications([mail(applied, 130, "Brindlewood", "Ferry Pilot")], known) == [7]


def test_an_undated_ending_counts_as_an_end() -> None:
    known = [Known(7, "Brindlewood", "Ferry Pilot", *NONE, ((None, Kind.REJECTED),))]
    assert applications([mail(ack, 0, "Brindlewood", "Ferry Pilot")], known) == [-1]
    assert applications([mail(rejection, 0, "Brindlewood", "Ferry Pilot")], known) == [7]


def test_an_undated_message_joins_what_it_names() -> None:
    undated = mail(rejection, 0, "Brindlewood", "Ferry Pilot")
    undated = Found(
        replace(undated.reading, on=None, at=None), replace(undated.message, on=None, sent_at=None, id="undated")
    )
    assert applications([undated, mail(ack, 3, "Brindlewood", "Ferry Pilot")]) == [-1, -1]
    assert applications([undated, mail(rejection, 3, "Brindlewood", "Ferry Pilot")]) == [-1, -1]


def test_an_undated_confirmation_joins_what_is_open_and_nothing_that_ended() -> None:
    undated = mail(ack, 0, "Brindlewood", "Ferry Pilot")
    undated = Found(
        replace(undated.reading, on=None, at=None), replace(undated.message, on=None, sent_at=None, id="undated")
    )
    assert applications([mail(ack, 3, "Brindlewood", "Ferry Pilot"), undated]) == [-1, -1]
    assert applications([mail(rejection, 3, "Brindlewood", "Ferry Pilot"), undated]) == [-1, -2]


def test_days_at_the_ends_of_the_calendar_do_no_harm() -> None:
    def moved(found: Found, to: datetime) -> Found:
        return Found(replace(found.reading, on=to.date(), at=to), replace(found.message, on=to.date(), sent_at=to))

    first, last = datetime.min.replace(tzinfo=timezone(timedelta(hours=14))), datetime.max.replace(tzinfo=UTC)
    found = [
        moved(mail(kind, n, "Brindlewood", "Ferry Pilot", id=f"{kind}.{n}@x"), day)
        for n, day in enumerate((first, last))
        for kind in (ack, rejection, status, applied)
    ]
    assert None not in applications(found)


def test_a_date_header_without_a_zone_is_ordered_with_the_rest() -> None:
    naive = mail(ack, 0, "Brindlewood", "Ferry Pilot")
    naive = Found(naive.reading, replace(naive.message, sent_at=datetime(2026, 1, 5, 9)))  # noqa: DTZ001 - such headers exist
    assert applications([mail(rejection, 3, "Brindlewood", "Ferry Pilot"), naive]) == [-1, -1]


# Mailboxes that are not complete


@pytest.mark.parametrize("kind", [status, info, task, note])
def test_waiting_mail_joins_the_application_that_a_later_answer_opens(kind: MailKind) -> None:
    found = [mail(kind, 0, "Brindlewood", "Ferry Pilot"), mail(rejection, 9, "Brindlewood", "Ferry Pilot")]
    assert applications(found) == [-1, -1]


def test_waiting_mail_joins_through_its_thread_and_takes_its_own_conversation_along() -> None:
    found = [
        mail(task, 0, id="a@x"),
        mail(note, 1, answers=["a@x"], id="b@x", thread="9"),
        mail(info, 2, thread="9"),
        mail(rejection, 9, "Brindlewood", "Ferry Pilot", thread="9"),
        mail(status, 1.5, answers=["b@x"]),
    ]
    assert applications(found) == [None, -1, -1, -1, -1]


def test_waiting_mail_does_not_join_an_attempt_confirmed_only_later() -> None:
    found = [mail(status, 0, "Brindlewood", "Ferry Pilot"), mail(ack, 30, "Brindlewood", "Ferry Pilot")]
    assert applications(found) == [None, -1]


def test_what_was_doubtful_joins_when_its_thread_becomes_clear() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Ferry Pilot"),
        mail(ack, 1, "Brindlewood", "Harbour Accountant"),
        mail(invite, 9, "Brindlewood", thread="9"),
        mail(scheduled, 10, "Brindlewood", "Ferry Pilot", thread="9"),
    ]
    assert applications(found) == [-1, -2, -1, -1]


def test_a_confirmation_with_a_longer_title_is_another_application() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Deck Officer"),
        mail(ack, 0.1, "Brindlewood", "Deck Officer Night Ferries"),
        mail(rejection, 9, "Brindlewood", "Deck Officer"),
        mail(invite, 12, "Brindlewood", "Deck Officer Night Ferries"),
    ]
    assert applications(found) == [-1, -2, -1, -2]


def test_own_application_and_confirmation_may_differ_in_how_much_of_the_title_they_name() -> None:
    found = [
        mail(applied, 0, "Brindlewood", "Deck Officer", peer="jobs@brindlewood.example"),
        mail(ack, 1, "Brindlewood", "Deck Officer Night Ferries"),
    ]
    assert applications(found) == [-1, -1]


def test_a_shortened_title_is_sure_while_one_application_fits_and_likely_once_that_has_ended() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Deck Officer Night Ferries"),
        mail(ack, 1, "Brindlewood", "Baker"),
        mail(rejection, 9, "Brindlewood", "Deck Officer"),
        mail(rejection, 12, "Brindlewood", "Deck Officer"),
    ]
    links = link([], found)
    assert [one.application for one in links] == [-1, -2, -1, -1]
    assert [one.certainty for one in links][2:] == [Certainty.SURE, Certainty.LIKELY]


def test_the_same_title_that_ended_and_a_longer_one_still_open_leave_a_doubt() -> None:
    found = [
        mail(ack, 0, "Brindlewood", "Deck Officer"),
        mail(ack, 0.1, "Brindlewood", "Deck Officer Night Ferries"),
        mail(rejection, 5, "Brindlewood", "Deck Officer"),
        mail(rejection, 9, "Brindlewood", "Deck Officer", peer="ada@brindlewood.example"),
    ]
    assert applications(found)[3] == (-2, -1)
