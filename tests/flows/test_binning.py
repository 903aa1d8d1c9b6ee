from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from journals import TODAY, write
from onward.flows import applications, binning, editing, history
from onward.flows.binning import KEPT_FOR, binned
from onward.journey.event import Certainty, Kind
from onward.journey.message import Address, Message
from onward.journey.reading import MailKind, Reading
from onward.store import applications as stored
from onward.store import messages, proposals, runs
from onward.store.connection import JournalError
from onward.store.journal import Journal


def bytes_of(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.iterdir() if path.is_file())


def mail_about(journal: Journal, application: int, id: str, *, quote: str = "") -> tuple[int, int]:
    """Keep one message with a finding about an application; returns the ids of both."""
    message = Message(
        id, "0" * 40, Address("Ada", "ada@mail.example"), (), None, "Subject of " + id, None, TODAY, "Text"
    )
    reading = Reading(MailKind.OFFER, Kind.OFFERED, 0.9, Certainty.SURE, "Acme", None, TODAY, None, "en", quote)
    with journal.operation("import", "All.mbox") as write:
        kept = messages.note_seen(
            write.db, message, kind="offer", mailbox=1, offset=0, operation=write.operation, raw=b"RAW " + id.encode()
        )
        finding = write.add("proposal", {**proposals.body(reading, kept), "application": application})
    return kept, finding


def test_after_thirty_days_it_is_gone_and_not_before(journal: Journal) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    editing.delete(journal, 1, today=TODAY)
    (waiting,) = binned(journal)
    assert waiting.gone_on == TODAY + KEPT_FOR
    assert binning.purge(journal, TODAY + timedelta(days=29)) == 0
    assert len(binned(journal)) == 1
    assert binning.purge(journal, TODAY + timedelta(days=30)) == 1
    assert binned(journal) == []


def test_no_byte_of_it_is_left_and_the_others_stay(journal: Journal, home: Path) -> None:
    """
    2026-05-01 applied Quillfeather / Lamplighter
    2026-05-09 replied Quillfeather / Lamplighter
    2026-05-01 applied Borealis / Cook
    """
    editing.edit_event(journal, 2, quote="We liked the lamps.")
    kept, _ = mail_about(journal, 1, "lamps@mail.example", quote="The lamps are yours.")
    before = applications.detail(journal, 2, TODAY)
    editing.delete(journal, 1, today=TODAY)
    assert binning.empty(journal) == 1
    left = bytes_of(home)
    for word in (b"Quillfeather", b"Lamplighter", b"lamps"):
        assert word not in left
    assert b"Borealis" in left
    assert messages.raw(journal.db, kept) is None
    assert applications.detail(journal, 2, TODAY) == before


def test_mail_that_another_application_rests_on_is_kept(journal: Journal) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-01 applied Borealis / Cook
    """
    kept, _ = mail_about(journal, 1, "both@mail.example")
    with journal.operation("import") as write:
        reading = Reading(MailKind.ACK, Kind.ACKNOWLEDGED, 0.9, Certainty.SURE, None, None, TODAY, None, "en", "")
        write.add("proposal", {**proposals.body(reading, kept), "application": 2})
    editing.delete(journal, 1, today=TODAY)
    binning.empty(journal)
    assert messages.raw(journal.db, kept) == b"RAW both@mail.example"
    assert len(proposals.of_application(journal.db, 2)) == 1
    assert proposals.of_application(journal.db, 1) == []


def test_a_message_that_was_erased_is_still_recognised(journal: Journal) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    mail_about(journal, 1, "seen@mail.example")
    subject = "Subject of seen@mail.example"
    message = Message("seen@mail.example", "", Address("", ""), (), None, subject, None, TODAY, "Text")
    editing.delete(journal, 1, today=TODAY)
    binning.empty(journal)
    assert messages.is_known(journal.db, message.identity)


def test_undo_brings_nothing_erased_back_and_no_number_is_given_twice(journal: Journal) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    editing.delete(journal, 1, today=TODAY)
    binning.empty(journal)
    assert history.recent(journal, 10) == []
    assert journal.undo() is None
    assert stored.count(journal.db) == 0
    assert write(journal, "2026-05-02 applied Borealis / Cook") == {"Borealis / Cook": 2}
    journal.rebuild()
    assert [one.employer for one in stored.all_known(journal.db)] == ["Borealis"]


def test_an_event_that_was_moved_away_before_stays(journal: Journal) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-09 replied Acme / Welder
    2026-05-01 applied Borealis / Cook
    """
    editing.move_event(journal, 2, 2)
    editing.delete(journal, 1, today=TODAY)
    binning.empty(journal)
    assert [one.event.kind for one in applications.detail(journal, 2, TODAY).timeline] == [Kind.APPLIED, Kind.REPLIED]
    journal.undo()
    assert stored.count(journal.db) == 1


def test_an_import_keeps_its_name_in_the_history_and_a_name_typed_by_hand_goes(journal: Journal) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-01 applied Borealis / Cook
    """
    mail_about(journal, 1, "x@mail.example")
    editing.merge(journal, 1, 2)
    editing.delete(journal, 1, today=TODAY)
    binning.empty(journal)
    assert {one.about for one in history.recent(journal, 10)} == {"All.mbox", ""}


def test_an_empty_bin_erases_nothing(journal: Journal) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    assert binning.empty(journal) == 0
    assert binning.purge(journal, date(2030, 1, 1)) == 0
    assert stored.count(journal.db) == 1


def test_everything_can_be_deleted_and_what_is_left_is_a_new_journal(journal: Journal, home: Path) -> None:
    """
    2026-05-01 applied Quillfeather / Lamplighter
    """
    mail_about(journal, 1, "lamps@mail.example")
    binning.delete_everything(journal)
    left = bytes_of(home)
    assert b"Quillfeather" not in left
    assert b"lamps" not in left
    assert stored.count(journal.db) == 0
    assert write(journal, "2026-05-02 applied Borealis / Cook") == {"Borealis / Cook": 1}


def test_nothing_is_deleted_while_an_import_runs(journal: Journal) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    with runs.alone(journal.home), pytest.raises(JournalError, match="Another import is running"):
        binning.delete_everything(journal)
    assert stored.count(journal.db) == 1


def test_own_work_is_whatever_came_after_the_first_operation(journal: Journal) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    assert not binning.has_own_work(journal)
    write(journal, "2026-05-02 applied Borealis / Cook")
    assert binning.has_own_work(journal)
