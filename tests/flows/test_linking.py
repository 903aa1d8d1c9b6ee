"""What the person said about where mail belongs holds for the mail that waits and for the mail that comes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

from journals import TODAY
from onward.flows import editing, importing, linking, review
from onward.flows.applications import detail
from onward.flows.importing import Confirm
from onward.journey.event import Certainty, Kind
from onward.journey.message import Address, Message
from onward.journey.reading import MailKind, Reading
from onward.store import messages, proposals
from onward.store.journal import Journal

MARCH = date(2026, 3, 2)
ADA = "ada@velmora.example"


def bring(
    journal: Journal,
    name: str,
    kind: MailKind,
    event: Kind,
    *,
    day: int = 9,
    employer: str = "Velmora",
    title: str = "",
    sender: str = ADA,
    answers: tuple[str, ...] = (),
    sent: bool = False,
) -> int:
    """Let an import find this message and link it; returns its finding."""
    at = datetime.combine(MARCH.replace(day=day), time(9), UTC)
    them, me = Address("", sender), Address("", "kim@mail.example")
    message = Message(
        name, name, me if sent else them, (them if sent else me,), None, "", at, at.date(), "",
        references=answers, sent=sent,
    )  # fmt: skip
    with journal.operation("import", "test.mbox") as write:
        kept = messages.note_seen(
            write.db, message, kind=kind, mailbox=1, offset=0, operation=write.operation, raw=b"Subject: x\n\nx"
        )
        reading = Reading(kind, event, 0.99, Certainty.SURE, employer, title, at.date(), at, "en", "x")
        id = write.add("proposal", proposals.body(reading, kept))
        linking.link_new(write)
    return id


def two_at_one_employer(journal: Journal) -> tuple[int, int]:
    baker, welder = (editing.add(journal, "Velmora", title, on=MARCH).application for title in ("Baker", "Welder"))
    return baker, welder


def tie(journal: Journal, id: int) -> tuple[int | None, Certainty]:
    (found,) = proposals.by_id(journal.db, [id])
    return found.application, found.certainty


def test_a_doubtful_mail_asks_with_its_candidates_and_the_answer_settles_its_conversation(journal: Journal) -> None:
    baker, welder = two_at_one_employer(journal)
    first = bring(journal, "1@x", MailKind.INTERVIEW_INVITE, Kind.INTERVIEW_INVITED)
    second = bring(journal, "2@x", MailKind.INTERVIEW_SCHEDULED, Kind.INTERVIEW_SCHEDULED, answers=("1@x",))
    other = bring(journal, "3@x", MailKind.REJECTION, Kind.REJECTED, sender="no-reply@us.greenhouse-mail.io")
    assert {one.id for one in review.item(journal, first, TODAY).candidates} == {baker, welder}
    done = review.assign(journal, first, welder, TODAY)
    assert tie(journal, second) == (welder, Certainty.SURE)
    assert tie(journal, other) == (None, Certainty.UNSURE)
    assert [one.event.kind for one in detail(journal, welder, TODAY).timeline] == [Kind.APPLIED, Kind.INTERVIEW_INVITED]
    journal.undo(done.operation)
    assert tie(journal, second) == (None, Certainty.UNSURE)


def test_an_answer_is_remembered_for_the_next_import_until_it_is_undone(journal: Journal) -> None:
    editing.add(journal, "Velmora", "Baker", on=MARCH)
    welder = editing.add(journal, "Velmora", "Welder", on=MARCH).application
    first = bring(
        journal, "1@x", MailKind.INTERVIEW_INVITE, Kind.INTERVIEW_INVITED, employer="Ada Thorne", title="Talk"
    )
    assert tie(journal, first)[0] is None
    done = review.assign(journal, first, welder, TODAY)
    second = bring(journal, "2@x", MailKind.REJECTION, Kind.REJECTED, employer="Ada Thorne", title="Talk", day=12)
    assert tie(journal, second) == (welder, Certainty.SURE)
    journal.undo(done.operation)
    third = bring(journal, "3@x", MailKind.REJECTION, Kind.REJECTED, employer="Ada Thorne", title="Speak", day=13)
    assert tie(journal, third)[0] is None


def test_what_only_followed_an_answer_is_no_answer_of_its_own(journal: Journal) -> None:
    _, welder = two_at_one_employer(journal)
    first = bring(journal, "1@x", MailKind.INTERVIEW_INVITE, Kind.INTERVIEW_INVITED)
    second = bring(journal, "2@x", MailKind.STATUS_UPDATE, Kind.STATUS, title="Talk", answers=("1@x",))
    review.assign(journal, first, welder, TODAY)
    assert tie(journal, second) == (welder, Certainty.LIKELY)
    again = bring(journal, "3@x", MailKind.STATUS_UPDATE, Kind.STATUS, title="Talk", day=20)
    assert tie(journal, again)[0] is None


def test_mail_that_waited_is_as_sure_as_it_was_read_once_a_later_import_shows_where_it_belongs(
    journal: Journal,
) -> None:
    waiting = bring(journal, "1@x", MailKind.STATUS_UPDATE, Kind.STATUS, title="Baker")
    assert tie(journal, waiting) == (None, Certainty.UNSURE)
    opening = bring(journal, "2@x", MailKind.REJECTION, Kind.REJECTED, title="Baker", day=20)
    assert tie(journal, waiting) == tie(journal, opening)
    assert tie(journal, waiting)[1] is Certainty.SURE


def test_a_note_of_ones_own_that_belongs_nowhere_is_dropped(journal: Journal) -> None:
    id = bring(journal, "1@x", MailKind.SENT_OTHER, Kind.NOTE, sender="eva@gmail.com", sent=True, employer="")
    assert proposals.by_id(journal.db, [id]) == []


def test_own_mail_is_left_out_alone_and_its_writer_is_never_silenced(journal: Journal) -> None:
    editing.add(journal, "Velmora", "Baker", on=MARCH)
    first, second = (
        bring(journal, name, MailKind.SENT_OTHER, Kind.FOLLOWED_UP, title="Baker", sent=True, day=day)
        for name, day in (("1@x", 9), ("2@x", 19))
    )
    assert review.refuse_sender(journal, first).count == 1
    assert [one.id for one in proposals.waiting(journal.db)] == [second]


def letter(number: int) -> str:
    return (
        f"From x@y Mon Mar 02 10:00:00 +0000 2026\nMessage-ID: <{number}@velmora.example>\n"
        f"From: Talent <talent@velmora.example>\nTo: Kim <kim@mail.example>\n"
        f"Date: {number:02d} Mar 2026 10:00:00 +0100\nSubject: Your application at Velmora: Tram Driver\n"
        "Content-Type: text/plain; charset=utf-8\n\nDear Kim,\n\nThank you for applying for the position of Tram "
        "Driver at Velmora. We have received your application.\n\nVelmora Recruiting\n\n"
    )


def test_a_sender_that_is_not_about_jobs_is_left_out_of_the_next_import_until_that_is_undone(
    journal: Journal, tmp_path: Path
) -> None:
    box = tmp_path / "box.mbox"
    box.write_text(letter(2))
    importing.run(journal, [box])
    (found,) = proposals.waiting(journal.db)
    done = review.refuse_sender(journal, found.id)
    box.write_text(letter(2) + letter(3))
    assert importing.run(journal, [box], confirm=Confirm.NONE).proposals == 0
    journal.undo(done.operation)
    assert [one.id for one in proposals.waiting(journal.db)] == [found.id]
    box.write_text(letter(2) + letter(3) + letter(4))
    assert importing.run(journal, [box]).proposals == 1
