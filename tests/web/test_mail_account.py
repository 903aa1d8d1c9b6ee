from __future__ import annotations

import time
from dataclasses import replace

import pytest

from mailserver import PASSWORD, Box, Dovecot
from onward.flows import passwords
from onward.flows.background import Started
from onward.store import proposals, runs
from onward.store.journal import Journal
from onward.store.revisions import begin
from onward.store.runs import Run, State
from web.conftest import Browser

LETTER = (
    b"Message-ID: <1@velmora.example>\r\nFrom: Talent <talent@velmora.example>\r\nTo: Kim <kim@mail.example>\r\n"
    b"Date: Mon, 02 Mar 2026 10:00:00 +0100\r\nSubject: Your application at Velmora: Tram Driver\r\n\r\n"
    b"Thank you for applying for the position of Tram Driver at Velmora. We have received your application.\r\n"
)


@pytest.fixture
def box(dovecot: Dovecot, request: pytest.FixtureRequest) -> Box:
    made = dovecot.box(f"w{request.node.name[:40]}@mail.example")
    made.fill([LETTER])
    made.fill([LETTER.replace(b"<1@", b"<2@")], "Stellen & mehr")
    return made


@pytest.fixture
def form(dovecot: Dovecot, box: Box) -> dict[str, str]:
    return {"user": box.path.name, "password": PASSWORD, "server": f"localhost:{dovecot.plain}"}


def finish(browser: Browser) -> None:
    started: Started = browser.app.state.started
    started.waiter.join(60)
    assert not started.waiter.is_alive()


def test_the_page_says_what_is_read_and_what_works_where(browser: Browser) -> None:
    assert "/inbox/account" in browser.get("/inbox/import").text
    page = browser.get("/inbox/account").text
    for said in ("What is read, and what is not", "Unread messages stay unread", "As known on 23 November 2026"):
        assert said in page
    for name in ("Gmail", "iCloud", "Yahoo", "Fastmail", "GMX", "Posteo", "Proton", "Outlook.com"):
        assert name in page
    assert 'type="password"' in page


def test_folders_are_chosen_and_imported_and_nothing_in_the_mailbox_changes(
    journal: Journal, browser: Browser, box: Box, form: dict[str, str]
) -> None:
    before = box.state()
    page = browser.post("/inbox/account", form)
    assert page.url.path == "/inbox/account"
    assert "Which folders?" in page.text
    assert 'value="INBOX" checked' in page.text
    assert 'value="Stellen &amp; mehr">' in page.text
    assert PASSWORD not in page.text
    page = browser.post("/inbox/account/import", {"folder": ["INBOX", "Stellen & mehr", "Not there"]})
    assert page.url.path == "/inbox/progress"
    finish(browser)
    assert "2 messages read, 2 about jobs." in browser.get("/inbox/progress").text
    assert len(proposals.waiting(journal.db)) == 2
    assert set(before) == {place for place in box.state() if "Sent" not in place}
    assert [path for path in journal.home.rglob("*") if path.is_file() and PASSWORD.encode() in path.read_bytes()] == []
    page = browser.get("/inbox/account").text
    assert f'value="{form["user"]}"' in page
    assert f'value="imap://{form["server"]}"' in page
    assert "localhost" in browser.get("/settings").text
    again = browser.post("/inbox/account", form).text
    assert 'value="Stellen &amp; mehr" checked' in again, "folders read before are chosen again"


def test_the_password_is_in_no_list_of_processes(
    browser: Browser, form: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    browser.post("/inbox/account", form)
    browser.post("/inbox/account/import", {"folder": "INBOX"})
    started: Started = browser.app.state.started
    finish(browser)
    assert isinstance(started.process.args, list)
    assert "--password-stdin" in started.process.args
    assert not any(PASSWORD in str(word) for word in started.process.args)
    assert PASSWORD not in repr(browser.app.state._state)


def test_only_mail_since_a_day(journal: Journal, browser: Browser, form: dict[str, str]) -> None:
    browser.post("/inbox/account", form)
    page = browser.post("/inbox/account/import", {"folder": "INBOX", "since": "1.3.26"})
    assert page.status_code == 422
    assert "Write the day like" in page.text
    browser.post("/inbox/account/import", {"folder": "INBOX", "since": "2026-03-01"})
    finish(browser)
    run = runs.latest(journal.db)
    assert run is not None
    assert run.paths[0].endswith("/INBOX?since=2026-03-01")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"password": "wrong"}, "The mailbox did not accept the password"),
        ({"password": ""}, "Enter the password."),
        ({"user": ""}, "Enter your address."),
        ({"server": ""}, "Say which server it is"),
        ({"server": "nowhere.invalid"}, "There is no mail server named nowhere.invalid"),
        ({"server": "", "user": "kim@outlook.com"}, "Microsoft lets no other program in with a password."),
    ],
)
def test_what_is_not_right_is_said_and_everything_but_the_password_kept(
    browser: Browser, form: dict[str, str], change: dict[str, str], said: str
) -> None:
    sent = {**form, **change}
    page = browser.post("/inbox/account", sent)
    assert page.status_code == 422
    assert said in page.text
    assert 'role="alert"' in page.text
    assert f'value="{sent["user"]}"' in page.text
    assert f'value="{sent["server"]}"' in page.text
    assert PASSWORD not in page.text
    assert "wrong" not in page.text


def test_no_folder_is_asked_for_again(browser: Browser, form: dict[str, str]) -> None:
    browser.post("/inbox/account", form)
    page = browser.post("/inbox/account/import", {})
    assert page.status_code == 422
    assert "Choose at least one folder." in page.text


def test_another_account_forgets_this_one(browser: Browser, form: dict[str, str]) -> None:
    browser.post("/inbox/account", form)
    assert "What is read, and what is not" in browser.post("/inbox/account/leave").text
    page = browser.post("/inbox/account/import", {"folder": "INBOX"})
    assert "the password was forgotten" in page.text


def test_the_password_is_forgotten_after_a_while(browser: Browser, form: dict[str, str]) -> None:
    browser.post("/inbox/account", form)
    entered = browser.app.state.entered
    assert PASSWORD not in repr(entered)
    browser.app.state.entered = replace(entered, at=time.monotonic() - 16 * 60)
    assert "What is read, and what is not" in browser.get("/inbox/account").text
    assert browser.app.state.entered is None


def test_while_an_import_runs_the_page_shows_how_far_it_is(journal: Journal, browser: Browser) -> None:
    with runs.alone(journal.home):
        assert browser.get("/inbox/account").url.path == "/inbox/progress"


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A keyring of the system."""
    held: dict[str, str] = {}
    monkeypatch.setattr(passwords, "can_keep", lambda: True)
    monkeypatch.setattr(passwords, "kept", lambda server: held.get(server.user))
    monkeypatch.setattr(passwords, "keep", lambda server, told: held.update({server.user: told}))
    return held


def test_the_keyring_keeps_the_password_only_when_asked(
    browser: Browser, form: dict[str, str], ring: dict[str, str]
) -> None:
    assert "keyring" in browser.get("/inbox/account").text
    browser.post("/inbox/account", form)
    assert ring == {}
    browser.post("/inbox/account/leave")
    browser.post("/inbox/account", {**form, "password": "wrong", "keep": "1"})
    assert ring == {}
    browser.post("/inbox/account", {**form, "keep": "1"})
    assert ring == {form["user"]: PASSWORD}
    browser.post("/inbox/account/leave")
    assert "Which folders?" in browser.post("/inbox/account", {**form, "password": ""}).text


def cut_off(journal: Journal, form: dict[str, str]) -> Run:
    address = f"imap://{form['user'].replace('@', '%40')}@{form['server']}/INBOX"
    with journal.transaction() as db:
        run = Run(begin(db, "import", "x"), (address,), "none", 1, 100, 0, 0, 0, State.RUNNING, "")
        runs.record(db, run)
    return run


def test_an_import_that_was_cut_off_needs_the_password_again(
    journal: Journal, browser: Browser, form: dict[str, str]
) -> None:
    run = cut_off(journal, form)
    page = browser.post("/inbox/resume")
    assert page.url.path == "/inbox/account"
    assert "The password is needed once more" in page.text
    assert 'name="resume"' in page.text
    assert 'name="resume"' in browser.post("/inbox/account", {**form, "password": "", "resume": "1"}).text
    page = browser.post("/inbox/account", {**form, "resume": "1"})
    assert page.url.path == "/inbox/progress"
    finish(browser)
    done = runs.latest(journal.db)
    assert done is not None
    assert (done.operation, done.state, done.messages) == (run.operation, State.DONE, 1)


def test_with_a_keyring_it_goes_on_by_itself(
    journal: Journal, browser: Browser, form: dict[str, str], ring: dict[str, str]
) -> None:
    cut_off(journal, form)
    ring[form["user"]] = PASSWORD
    assert browser.post("/inbox/resume").url.path == "/inbox/progress"
    finish(browser)
    assert "1 message read, 1 about jobs." in browser.get("/inbox/progress").text
