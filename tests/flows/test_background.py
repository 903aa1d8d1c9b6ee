"""An import in its own process: begun, watched, cut off, taken up again."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from onward.flows import background, uploading
from onward.flows.background import Phase, Started
from onward.store import proposals, runs
from onward.store.connection import JournalError
from onward.store.journal import Journal
from onward.store.revisions import begin
from onward.store.runs import Run, State

LETTER = (
    "From 1@xxx Mon Mar 02 10:00:00 +0000 2026\n"
    "Message-ID: <1@velmora.example>\nFrom: Talent <talent@velmora.example>\nTo: Kim <kim@mail.example>\n"
    "Date: Mon, 02 Mar 2026 10:00:00 +0100\nSubject: Your application at Velmora: Tram Driver\n\n"
    "Thank you for applying for the position of Tram Driver at Velmora. We have received your application.\n\n"
)


@pytest.fixture
def mailbox(tmp_path: Path) -> Path:
    path = tmp_path / "in.mbox"
    path.write_text(LETTER)
    return path


def finish(started: Started) -> None:
    started.waiter.join(60)
    assert not started.waiter.is_alive()


def running(journal: Journal, paths: tuple[str, ...], **other: int) -> Run:
    """A run as a process that was killed leaves it."""
    with journal.transaction() as db:
        run = replace(Run(begin(db, "import", "x"), paths, "none", 1, 1_000, 250, 10, 4, State.RUNNING, ""), **other)
        runs.record(db, run)
    return run


def test_nothing_was_imported_yet(journal: Journal) -> None:
    progress = background.progress(journal)
    assert (progress.phase, progress.run) == (Phase.NONE, None)


def test_an_import_runs_to_its_end_and_its_findings_wait(journal: Journal, mailbox: Path) -> None:
    started = background.start(journal, [mailbox])
    assert background.progress(journal, started).phase in (Phase.STARTING, Phase.RUNNING, Phase.DONE)
    finish(started)
    progress = background.progress(journal, started)
    assert (progress.phase, progress.share) == (Phase.DONE, 1.0)
    assert progress.run is not None
    assert (progress.run.messages, progress.run.job_messages) == (1, 1)
    assert len(proposals.waiting(journal.db)) == 1
    journal.undo(progress.run.operation)
    assert background.progress(journal, started).phase is Phase.UNDONE
    assert mailbox.exists()


def test_what_is_no_mailbox_is_refused_in_one_plain_sentence(journal: Journal, tmp_path: Path) -> None:
    path = tmp_path / "--notes.txt"
    path.write_text("Dear diary")
    started = background.start(journal, [path])
    finish(started)
    progress = background.progress(journal, started)
    assert progress.phase is Phase.REFUSED
    assert "not a mailbox" in progress.said
    assert "Traceback" not in progress.said


def test_a_fault_of_its_own_is_not_shown_as_it_is(journal: Journal, mailbox: Path) -> None:
    started = background.start(journal, [mailbox])
    finish(started)
    other = running(journal, ("/in.mbox",))
    refused = replace(started, before=other)
    for said in ("Traceback (most recent call last):\n  boom", ""):
        started.log.write_text(said)
        assert background.progress(journal, refused) == background.Progress(Phase.REFUSED, other)
    started.log.unlink()
    assert background.progress(journal, refused).said == ""


def test_a_second_import_waits_for_the_first(journal: Journal, mailbox: Path) -> None:
    with runs.alone(journal.home), pytest.raises(JournalError, match="Another import is running"):
        background.start(journal, [mailbox])


def test_one_begun_elsewhere_is_watched_too(journal: Journal) -> None:
    with runs.alone(journal.home):
        assert background.progress(journal).phase is Phase.STARTING
        running(journal, ("/in.mbox",))
        progress = background.progress(journal)
    assert (progress.phase, progress.share, progress.per_second) == (Phase.RUNNING, 0.25, None)


def test_rate_and_time_left_count_only_what_this_run_did(journal: Journal, mailbox: Path) -> None:
    started = background.start(journal, [mailbox])
    finish(started)
    run = running(journal, ("/in.mbox",))
    began = replace(started, at=time.monotonic() - 10, before=run)
    now = replace(run, pid=started.process.pid, bytes_done=500, messages=60)
    with journal.transaction() as db:
        runs.record(db, now)
    with runs.alone(journal.home):
        progress = background.progress(journal, began)
        assert progress.per_second == pytest.approx(5, rel=0.1)
        assert progress.seconds_left == pytest.approx(20, rel=0.1)
        early = background.progress(journal, replace(began, at=time.monotonic()))
        assert (early.per_second, early.seconds_left) == (None, None)


def test_one_that_was_cut_off_goes_on_where_it_stopped(journal: Journal, mailbox: Path) -> None:
    assert background.resume(journal) is None
    run = running(journal, (str(mailbox.resolve()),), bytes_total=0, bytes_done=0, messages=0)
    assert background.progress(journal).phase is Phase.CUT_OFF
    started = background.resume(journal)
    assert started is not None
    finish(started)
    progress = background.progress(journal, started)
    assert progress.phase is Phase.DONE
    assert progress.run is not None
    assert progress.run.operation == run.operation
    assert progress.run.messages == 1


def test_an_upload_is_removed_after_its_import(journal: Journal, mailbox: Path) -> None:
    folder = uploading.new_folder(journal.home)
    with uploading.create(folder, "in.mbox") as file:
        file.write(mailbox.read_bytes())
    started = background.start(journal, [folder / "in.mbox"])
    finish(started)
    assert background.progress(journal, started).phase is Phase.DONE
    assert not folder.exists()


def test_an_upload_is_kept_while_its_import_is_cut_off(journal: Journal, mailbox: Path) -> None:
    folder = uploading.new_folder(journal.home)
    uploading.create(folder, "in.mbox").close()
    running(journal, (str(folder / "in.mbox"), str(folder / "other.mbox")))
    finish(background.start(journal, [folder / "in.mbox"]))
    assert folder.exists()


def test_every_problem_is_listed(journal: Journal, tmp_path: Path, mailbox: Path) -> None:
    finish(background.start(journal, [mailbox, tmp_path / "nowhere.mbox"]))
    progress = background.progress(journal)
    assert progress.run is not None
    assert progress.problems == 1
    assert "nowhere.mbox" in background.problems(journal, progress.run.operation)[0].where
