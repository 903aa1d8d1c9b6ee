"""A mailbox becomes proposals, once, whatever happens in between."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from onward.flows import applications, editing, exporting, importing, review
from onward.flows.importing import Confirm
from onward.flows.reading import NothingToImportError
from onward.journey.application import Stage
from onward.journey.event import Kind
from onward.journey.message import Problem
from onward.sources.example import write_example
from onward.store import mailboxes, messages, proposals, runs
from onward.store.connection import JournalError
from onward.store.journal import Journal
from onward.store.revisions import begin

TODAY = date(2026, 6, 1)


def letter(
    n: int, subject: str, body: str, *, day: int, sender: str = "Talent <talent@velmora.example>", more: str = ""
) -> str:
    return (
        f"From 17{n}@xxx Mon Mar 02 10:00:00 +0000 2026\n"
        f"Message-ID: <{n}@velmora.example>\nFrom: {sender}\nTo: Kim <kim@mail.example>\n"
        f"Date: {day:02d} Mar 2026 10:00:00 +0100\nSubject: {subject}\n{more}"
        f"Content-Type: text/plain; charset=utf-8\n\n{body}\n\n"
    )


ACK = letter(
    1,
    "Your application at Velmora: Tram Driver",
    "Dear Kim,\n\nThank you for applying for the position of Tram Driver at Velmora. We have received your application "
    "and will review it over the next two weeks.\n\nVelmora Recruiting",
    day=2,
)
NO = letter(
    2,
    "Your application for Tram Driver at Velmora",
    "Dear Kim,\n\nThank you for your interest in the position of Tram Driver at Velmora. Unfortunately, we decided "
    "not to move forward with your application.\n\nVelmora Recruiting",
    day=12,
)
SHOP = letter(
    3,
    "Your order has shipped",
    "Hello Kim, the three lamps you ordered are on their way and arrive on Friday.",
    day=13,
    sender="Lamp Shop <post@lamps.example>",
)


@pytest.fixture
def mailbox(tmp_path: Path) -> Path:
    path = tmp_path / "mail"
    path.write_text(ACK + SHOP + NO)
    return path


def test_a_mailbox_becomes_proposals_that_change_nothing_yet(journal: Journal, mailbox: Path) -> None:
    report = importing.run(journal, [mailbox])
    assert (report.messages, report.job_messages, report.proposals, report.applications) == (3, 2, 2, 1)
    assert (report.confirmed, report.waiting) == (0, 2)
    assert applications.listed(journal, TODAY, stages=None) == []
    (group,) = review.queue(journal, TODAY).groups
    assert group.application is not None
    assert (group.application.employer, group.application.title) == ("Velmora", "Tram Driver")


def test_confirmed_findings_become_events_with_their_sentence(journal: Journal, mailbox: Path) -> None:
    importing.run(journal, [mailbox], confirm=Confirm.ALL)
    (line,) = applications.listed(journal, TODAY, stages=None)
    detail = applications.detail(journal, line.application.id, TODAY)
    assert detail.standing is not None
    assert (detail.standing.stage, detail.standing.applied_on) == (Stage.REJECTED, date(2026, 3, 2))
    assert [one.event.kind for one in detail.timeline] == [Kind.ACKNOWLEDGED, Kind.REJECTED]
    assert "not to move forward" in detail.timeline[1].event.quote
    letter = applications.letter(journal, detail.timeline[1].event.message or 0, TODAY)
    assert letter.envelope.message_id == "2@velmora.example"
    assert detail.timeline[1].event.quote in " ".join(letter.text.split())


def test_a_second_import_adds_nothing(journal: Journal, mailbox: Path) -> None:
    importing.run(journal, [mailbox], confirm=Confirm.ALL)
    before = exporting.as_json(journal)
    again = importing.run(journal, [mailbox], confirm=Confirm.ALL)
    assert (again.messages, again.proposals, again.confirmed) == (0, 0, 0)
    assert exporting.as_json(journal) == before


def test_a_mailbox_that_grew_is_read_from_where_it_was_left(journal: Journal, mailbox: Path) -> None:
    importing.run(journal, [mailbox])
    with mailbox.open("a") as file:
        file.write(letter(4, "An invitation to talk about Tram Driver", "We would like to invite you to an interview "
                          "for the position of Tram Driver at Velmora on Tuesday.", day=20))  # fmt: skip
    report = importing.run(journal, [mailbox])
    assert (report.messages, report.applications) == (1, 1)
    assert mailboxes.observed_until(journal.db) == date(2026, 3, 20)


def test_the_same_mail_in_another_file_with_other_labels_is_known(
    journal: Journal, mailbox: Path, tmp_path: Path
) -> None:
    importing.run(journal, [mailbox])
    other = tmp_path / "second export"
    other.write_text(ACK.replace("Subject:", "X-Gmail-Labels: Archived\nSubject:"))
    assert importing.run(journal, [other]).messages == 0


def test_undoing_an_import_takes_everything_of_it_back_and_it_can_be_read_again(
    journal: Journal, mailbox: Path
) -> None:
    before = exporting.as_json(journal)
    report = importing.run(journal, [mailbox], confirm=Confirm.SURE)
    review.confirm(journal, [one.id for one in proposals.waiting(journal.db)], TODAY)
    journal.undo(report.operation)
    assert applications.listed(journal, TODAY, stages=None) == []
    while journal.undo():
        pass
    assert exporting.as_json(journal) == before
    assert importing.run(journal, [mailbox]).proposals == 2


def test_what_was_written_by_hand_outlives_the_import_it_rests_on(journal: Journal, mailbox: Path) -> None:
    report = importing.run(journal, [mailbox], confirm=Confirm.ALL)
    (line,) = applications.listed(journal, TODAY, stages=None)
    editing.record(journal, line.application.id, Kind.INTERVIEWED, on=date(2026, 3, 8))
    journal.undo(report.operation)
    (line,) = applications.listed(journal, TODAY, stages=None)
    assert (line.application.employer, line.standing.stage) == ("Velmora", Stage.INTERVIEW)


def test_a_dry_run_says_the_same_and_changes_nothing(journal: Journal, mailbox: Path) -> None:
    before = exporting.as_json(journal)
    dry = importing.dry_run(journal, [mailbox], confirm=Confirm.ALL)
    assert exporting.as_json(journal) == before
    real = importing.run(journal, [mailbox], confirm=Confirm.ALL)
    assert (dry.messages, dry.proposals, dry.confirmed) == (real.messages, real.proposals, real.confirmed)


def test_only_messages_about_applications_are_kept(journal: Journal, mailbox: Path) -> None:
    importing.run(journal, [mailbox])
    assert {one.subject for one in messages.kept(journal.db).values()} == {
        "Your application at Velmora: Tram Driver",
        "Your application for Tram Driver at Velmora",
    }
    assert b"lamps" not in journal.path.read_bytes()


def test_mail_in_trash_and_spam_is_passed_over(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "mail"
    path.write_text(ACK.replace("Subject:", "X-Gmail-Labels: Trash\nSubject:"))
    assert importing.run(journal, [path]).proposals == 0


def test_a_broken_message_is_a_problem_and_not_the_end(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "mail"
    path.write_text(ACK + "From 9@xxx Mon Mar 02 10:00:00 +0000 2026\nSubject:\n\n\n\n" + NO)
    report = importing.run(journal, [path])
    assert (report.proposals, report.problems) == (2, 1)
    (problem,) = importing.problems_of(journal, report.operation)
    assert problem.what
    assert problem.hint


def test_nothing_to_import_is_said_with_its_reason(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(NothingToImportError, match="absent"):
        importing.run(journal, [tmp_path / "absent"])
    assert runs.latest(journal.db) is None


def test_one_import_at_a_time(journal: Journal, mailbox: Path) -> None:
    with runs.alone(journal.home):
        assert importing.latest(journal) == (None, True)
        with pytest.raises(JournalError, match="Another import"):
            importing.run(journal, [mailbox])
    assert importing.latest(journal) == (None, False)


def test_progress_reaches_the_end(journal: Journal, mailbox: Path) -> None:
    seen = []
    importing.run(journal, [mailbox], progress=seen.append)
    assert seen[-1].messages == 3
    assert seen[-1].bytes_total == mailbox.stat().st_size
    run, running = importing.latest(journal)
    assert run is not None
    assert (run.state, run.bytes_done, running) == ("done", run.bytes_total, False)


def test_what_cannot_be_reached_when_an_import_goes_on_is_noted_once(journal: Journal, mailbox: Path) -> None:
    paths = [mailbox, mailbox.with_name("gone.mbox")]
    with journal.transaction() as db:
        names = tuple(str(path.resolve()) for path in paths)
        begun = runs.Run(begin(db, "import", "x"), names, "none", 1, 0, 70, 5, 5, runs.State.RUNNING, "")
        runs.record(db, begun)
        runs.note_problem(db, begun.operation, Problem("elsewhere", "it is broken", "Mend it."))
    report = importing.run(journal, paths)
    assert (report.operation, report.messages, report.problems, report.partial) == (begun.operation, 8, 2, True)
    run, _ = importing.latest(journal)
    assert run is not None
    assert run.bytes_total == 70 + mailbox.stat().st_size


def test_a_sender_that_is_not_about_jobs_stays_so(journal: Journal, mailbox: Path, tmp_path: Path) -> None:
    importing.run(journal, [mailbox])
    assert review.refuse_sender(journal, proposals.waiting(journal.db)[0].id).count == 2
    later = tmp_path / "later"
    later.write_text(
        letter(9, "Your application at Velmora: Cook", "We have received your application as Cook.", day=25)
    )
    assert importing.run(journal, [later]).proposals == 0
    assert review.queue(journal, TODAY).waiting == 0


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("example") / "example.mbox"
    write_example(path, TODAY)
    return path


def _import(home: Path, mailbox: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "onward", "import", "--confirm", "sure", str(mailbox)]
    environment = {**os.environ, "ONWARD_HOME": str(home)}
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _whole_import(home: Path, mailbox: Path) -> float:
    """Seconds that an import takes from start to end."""
    started = time.monotonic()
    assert _import(home, mailbox).wait() == 0
    return time.monotonic() - started


def test_killed_twenty_times_it_ends_as_if_nothing_had_happened(example: Path, tmp_path: Path) -> None:
    duration = _whole_import(tmp_path / "whole", example)
    with Journal(tmp_path / "whole") as journal:
        expected = exporting.as_json(journal)
    moments = random.Random(20)
    killed = 0
    for number in range(100):
        home = tmp_path / f"killed{number}"
        for _ in range(2):
            process = _import(home, example)
            time.sleep(moments.uniform(0.2, 0.9) * duration)
            process.send_signal(signal.SIGKILL)
            killed += process.wait() == -signal.SIGKILL
        duration = min(duration, _whole_import(tmp_path / f"timed{number}", example))  # the first was slowed by others
        assert _import(home, example).wait() == 0
        with Journal(home) as journal:
            assert exporting.as_json(journal) == expected
            assert journal.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        if killed >= 20:
            break
    assert killed >= 20
