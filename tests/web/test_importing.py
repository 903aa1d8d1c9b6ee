from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from journals import TODAY
from onward.flows import background, review, uploading
from onward.flows.background import Started
from onward.journey.message import Problem
from onward.store import runs
from onward.store.journal import Journal
from onward.store.revisions import begin
from onward.store.runs import Run, State
from web.conftest import Browser

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


def finish(browser: Browser) -> None:
    started: Started = browser.app.state.started
    started.waiter.join(60)
    assert not started.waiter.is_alive()


def cut_off(journal: Journal, path: str, **other: int) -> Run:
    with journal.transaction() as db:
        run = replace(Run(begin(db, "import", "x"), (path,), "none", 1, 1_000, 250, 10, 4, State.RUNNING, ""), **other)
        runs.record(db, run)
    return run


def test_likely_mail_of_this_computer_is_offered(browser: Browser, mailbox: Path) -> None:
    (mailbox.parent / "Downloads").mkdir()
    mailbox.rename(mailbox.parent / "Downloads" / "All.mbox")
    for path in ("/inbox", "/inbox/import"):
        page = browser.get(path).text
        assert "All.mbox" in page
        assert "1 kB" in page


def test_a_path_is_imported_in_a_process_of_its_own_and_can_be_undone(
    journal: Journal, browser: Browser, mailbox: Path
) -> None:
    page = browser.post("/inbox/import", {"path": f' "{mailbox}" '})
    assert page.url.path == "/inbox/progress"
    finish(browser)
    page = browser.get("/inbox/progress").text
    assert "Your mail is read" in page
    assert "1 message read, 1 about jobs." in page
    assert "http-equiv" not in page
    inbox = browser.get("/inbox").text
    assert "Undo import" in inbox
    assert "Nothing is changed yet." in inbox
    run = runs.latest(journal.db)
    assert run is not None
    operation = str(run.operation)
    assert "Undone." in browser.post("/undo", {"operation": operation, "back": "/inbox"}).text
    assert review.queue(journal, TODAY).waiting == 0
    assert "The import was undone" in browser.get("/inbox/progress").text


def test_a_home_directory_may_be_written_short(browser: Browser, mailbox: Path) -> None:
    assert browser.post("/inbox/import", {"path": "~/in.mbox"}).url.path == "/inbox/progress"
    finish(browser)
    assert "Your mail is read" in browser.get("/inbox/progress").text


@pytest.mark.parametrize("path", ["", "/nowhere/at/all", "a\0b", "~nobody-of-this-name/x"])
def test_a_path_that_is_none_is_explained_and_kept(browser: Browser, path: str) -> None:
    page = browser.post("/inbox/import", {"path": path})
    assert page.status_code == 422
    assert 'role="alert"' in page.text
    if path.startswith("/"):
        assert f'value="{path}"' in page.text


def test_what_is_no_mailbox_is_explained(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Dear diary")
    browser.post("/inbox/import", {"path": str(tmp_path / "notes.txt")})
    finish(browser)
    page = browser.get("/inbox/progress").text
    assert "Nothing was imported" in page
    assert "this is not a mailbox" in page


def test_only_one_import_at_a_time(journal: Journal, browser: Browser, mailbox: Path) -> None:
    with runs.alone(journal.home):
        page = browser.post("/inbox/import", {"path": str(mailbox)})
        assert "Another import is running." in page.text
        assert "Another import is running." in browser.post("/inbox/upload", files={"file": ("a.eml", b"x")}).text
        assert "An import is running." in browser.get("/inbox/import").text
        assert "Your mail is being read." in browser.get("/inbox").text
        cut_off(journal, str(mailbox))
        assert "Another import is running." in browser.post("/inbox/resume").text
    assert not any((journal.home / "uploads").glob("*"))


def test_progress_is_told_with_and_without_a_script(journal: Journal, browser: Browser) -> None:
    with runs.alone(journal.home):
        starting = browser.get("/inbox/progress").text
        assert "Looking at what is there." in starting
        cut_off(journal, "/in.mbox")
        page = browser.get("/inbox/progress").text
        assert '<noscript><meta http-equiv="refresh" content="2"></noscript>' in page
        assert 'value="0.25"' in page
        assert browser.get("/inbox/progress.json").json() == {
            "phase": "running",
            "share": 0.25,
            "count": "10 messages read, 4 about jobs.",
            "pace": "",
        }


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(0.2, "about 1 second left"), (42.4, "about 42 seconds left"), (200, "about 3 minutes left")],
)
def test_rate_and_time_left_are_told_in_words(
    journal: Journal, browser: Browser, monkeypatch: pytest.MonkeyPatch, seconds: float, expected: str
) -> None:
    run = cut_off(journal, "/in.mbox")
    now = background.Progress(background.Phase.RUNNING, run, 0.5, 420.4, seconds)
    monkeypatch.setattr(background, "progress", lambda *_: now)
    assert browser.get("/inbox/progress.json").json()["pace"] == f"420 a second, {expected}"


def test_an_import_that_was_cut_off_is_offered_and_goes_on(journal: Journal, browser: Browser, mailbox: Path) -> None:
    assert "There is no import to go on with." in browser.post("/inbox/resume").text
    cut_off(journal, str(mailbox.resolve()), bytes_total=0, bytes_done=0, messages=0, job_messages=0)
    assert "An import stopped before its end." in browser.get("/inbox").text
    assert "The import stopped before its end" in browser.get("/inbox/progress").text
    assert browser.post("/inbox/resume").url.path == "/inbox/progress"
    finish(browser)
    assert "1 message read, 1 about jobs." in browser.get("/inbox/progress").text


def test_the_first_problems_are_listed_and_all_of_them_on_a_page(journal: Journal, browser: Browser) -> None:
    assert browser.get("/inbox/problems").status_code == 404
    run = cut_off(journal, "/in.mbox")
    with journal.transaction() as db:
        runs.record(db, replace(run, state=State.DONE))
    assert "Everything was read." in browser.get("/inbox/problems").text
    with journal.transaction() as db:
        for n in range(25):
            runs.note_problem(db, run.operation, Problem(f"in.mbox at {n}!", "<it> is broken.", "Open it."))
    page = browser.get("/inbox/progress").text
    assert "25 things could not be read" in page
    assert page.count("&lt;it&gt; is broken.") == 20
    assert browser.get("/inbox/problems").text.count("&lt;it&gt; is broken.") == 25


def test_everything_decided_is_said(journal: Journal, browser: Browser) -> None:
    run = cut_off(journal, "/in.mbox")
    with journal.transaction() as db:
        runs.record(db, replace(run, state=State.DONE))
    page = browser.get("/inbox").text
    assert "Nothing waits for you." in page
    assert "Undo import" in page


def test_folders_can_be_looked_through(browser: Browser, tmp_path: Path, mailbox: Path) -> None:
    (tmp_path / "Ordner & Mehr").mkdir()
    (tmp_path / ".hidden").mkdir()
    page = browser.get("/inbox/browse").text
    assert "in.mbox" in page
    assert "Ordner &amp; Mehr" in page
    assert "Ordner%20%26%20Mehr" in page
    assert ".hidden" not in page
    inside = browser.get("/inbox/browse", params={"folder": str(tmp_path / "Ordner & Mehr")}).text
    assert "There are no folders here." in inside
    assert str(tmp_path.name) in inside


def test_a_folder_that_cannot_be_read_says_so(browser: Browser) -> None:
    page = browser.get("/inbox/browse?folder=/nowhere").text
    assert "This folder cannot be read." in page
    assert "No such file or directory" in page


def test_a_locked_folder_says_so(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", locked)
    page = browser.get("/inbox/browse", params={"folder": str(tmp_path)}).text
    assert "Permission denied" in page
    assert "Choose another one." in page


def test_an_uploaded_file_is_imported_and_removed(journal: Journal, browser: Browser) -> None:
    page = browser.post("/inbox/upload", files={"file": ("../../All mail.mbox", LETTER.encode())})
    assert page.url.path == "/inbox/progress"
    finish(browser)
    assert "1 message read, 1 about jobs." in browser.get("/inbox/progress").text
    assert not any((journal.home / "uploads").iterdir())
    assert not (journal.home.parent / "All mail.mbox").exists()


def test_several_files_can_be_handed_over_together(browser: Browser) -> None:
    other = LETTER.replace("<1@", "<2@").replace("Tram Driver", "Cook").encode()
    browser.post("/inbox/upload", files=[("file", ("a.mbox", LETTER.encode())), ("file", ("b.mbox", other))])
    finish(browser)
    assert "2 messages read" in browser.get("/inbox/progress").text


def test_no_file_is_explained(journal: Journal, browser: Browser) -> None:
    assert "No file was chosen." in browser.post("/inbox/upload", files={"file": ("", b"")}).text
    assert not any((journal.home / "uploads").iterdir())


@pytest.mark.parametrize("promised", [True, False])
def test_too_much_is_refused_in_a_plain_sentence_and_leaves_nothing(
    journal: Journal, browser: Browser, monkeypatch: pytest.MonkeyPatch, *, promised: bool
) -> None:
    monkeypatch.setattr(uploading, "AT_MOST", 1_000)
    body = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.mbox"\r\n\r\n' + b"a" * 5_000

    async def parts():  # type: ignore[no-untyped-def]  # httpx takes any async iterator
        for at in range(0, len(body), 100):
            yield body[at : at + 100]

    headers = {"Sec-Fetch-Site": "same-origin", "Content-Type": "multipart/form-data; boundary=x"}
    answer = browser.request("POST", "/inbox/upload", content=body if promised else parts(), headers=headers)
    assert answer.status_code == 413
    assert "This is too large to hand over" in answer.text
    assert "Nothing was changed." in answer.text
    assert not any((journal.home / "uploads").iterdir())
    assert not hasattr(browser.app.state, "started")


def test_draining_ends_somewhere(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    from onward.web import importing

    monkeypatch.setattr(uploading, "AT_MOST", 10)
    monkeypatch.setattr(importing, "_MOST_DRAINED", 10)
    assert browser.post("/inbox/upload", files={"file": ("a.mbox", b"a" * 1_000)}).status_code == 413


@pytest.mark.parametrize("kind", ["multipart/form-data", "multipart/form-data; boundary=y", "text/plain"])
def test_an_upload_that_is_none_is_refused(journal: Journal, browser: Browser, kind: str) -> None:
    headers = {"Sec-Fetch-Site": "same-origin", "Content-Type": kind}
    answer = browser.request("POST", "/inbox/upload", content=b"--x\r\nbroken", headers=headers)
    assert answer.status_code == 400
    assert not any((journal.home / "uploads").iterdir())


def test_writing_from_elsewhere_is_refused(browser: Browser, mailbox: Path) -> None:
    headers = {"Sec-Fetch-Site": "cross-site"}
    for path in ("/inbox/import", "/inbox/upload", "/inbox/resume", "/inbox/sure"):
        assert browser.post(path, {"path": str(mailbox)}, headers=headers).status_code == 403
