"""Every page with every sentence of the catalogue in brackets: what is left outside is data or was forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from gettext import NullTranslations
from html.parser import HTMLParser

import pytest

from journals import TODAY
from onward.flows import editing
from onward.flows.preferences import choose
from onward.journey.event import Certainty, How, Kind
from onward.journey.message import Address, Message
from onward.journey.reading import MailKind, Reading
from onward.store import messages, proposals
from onward.store.journal import Journal
from onward.web import i18n, page
from web.conftest import Browser, Opener

NAMES = {"Onward", "English", "Deutsch"}
DATA_ELEMENTS = {"code", "kbd", "script"}
TOLD_ATTRIBUTES = {"title", "alt", "aria-label", "placeholder", "data-label"}
VOID = {"meta", "link", "input", "br", "img", "hr", "rect", "option"}

EMPTY = (
    "/welcome",
    "/welcome/where",
    "/welcome/data",
    "/record",
    "/journey",
    "/settings",
    "/support",
    "/export",
    "/inbox",
    "/inbox/import",
    "/inbox/account",
    "/inbox/progress",
    "/a",
    "/a?show=closed",
    "/a?view=board",
)
FULL = (
    "/",
    "/journey",
    "/settings",
    "/settings/bin",
    "/settings/everything",
    "/record",
    "/record?application=1",
    "/nowhere",
    "/inbox",
    "/a",
    "/a?view=board",
    "/a/1",
    "/a/2",
    "/a/5",
    "/a?show=all",
    "/a?q=1",
    "/a/new",
    "/a/1/merge",
    "/a/1/merge?q=1",
    "/a/1/event/1/move",
    "/m/1",
    "/inbox/1/place",
    "/inbox/2/place?q=1",
    "/inbox/import",
    "/inbox/progress",
    "/inbox/problems",
)


class Brackets(NullTranslations):
    """A language in which every sentence is in brackets."""

    def gettext(self, message: str) -> str:
        return f"⟦{message}⟧"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return f"⟦{msgid1 if n == 1 else msgid2}⟧"

    def pgettext(self, context: str, message: str) -> str:
        return f"⟦{message}⟧"


class Told(HTMLParser):
    """What a page tells a reader or a screen reader, without elements that are marked as data or another language."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._data: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.said += [value for name, value in attrs if name in TOLD_ATTRIBUTES and value]
        if tag not in VOID and (self._data or tag in DATA_ELEMENTS or (told.get("lang") and tag != "html")):
            self._data.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._data and tag not in VOID:
            self._data.pop()

    def handle_data(self, data: str) -> None:
        if not self._data:
            self.said.append(data)


def untranslated(html: str) -> list[str]:
    parser = Told()
    parser.feed(html)
    text = "\n".join(parser.said)
    while (inner := re.sub(r"⟦[^⟦⟧]*⟧", " ", text)) != text:
        text = inner
    return [word for word in re.findall(r"[A-Za-z]{2,}", text) if word not in NAMES]


@pytest.fixture
def pseudo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(i18n, "translations", lambda _: Brackets())
    page.environment.cache_clear()
    yield
    page.environment.cache_clear()


@pytest.fixture
def everything(journal: Journal) -> None:
    """A journal in which every kind of thing is to be seen, with names in Greek."""
    first = editing.add(journal, "Άλφα", "Μάγειρας", on=TODAY, how=How.PORTAL).application
    at = datetime(2026, 6, 4, 10, 0, tzinfo=UTC)
    editing.record(journal, first, Kind.INTERVIEW_SCHEDULED, on=TODAY, meeting_at=at, how=How.MAIL, quote="Έλα")
    closed = editing.add(journal, "Βήτα", on=TODAY).application
    editing.record(journal, closed, Kind.REJECTED, on=TODAY, how=How.CALL, quote="Όχι")
    for _ in range(10):
        editing.add(journal, "Γάμμα", "Ράφτης", on=TODAY.replace(month=3))
    gone = editing.add(journal, "Δέλτα", on=None).application
    editing.delete(journal, gone, today=TODAY)
    message = Message("1@2", "0", Address("Έψιλον", "1@2"), (), None, "Θέμα", None, TODAY, "Κείμενο")
    with journal.operation("import", "Ζήτα") as write:
        kept = messages.note_seen(
            write.db, message, kind="offer", mailbox=1, offset=0, operation=write.operation, raw=b"Subject: 1\n\n2"
        )
        for certainty in Certainty:
            reading = Reading(MailKind.OFFER, Kind.OFFERED, 0.9, certainty, "Άλφα", None, TODAY, None, "el", "Ναι")
            write.add("proposal", {**proposals.body(reading, kept), "application": first})
            write.add("proposal", {**proposals.body(reading, kept), "candidates": f"[{first}, {closed}]"})
    choose(journal, first_run="done", example=True)


@pytest.mark.usefixtures("pseudo", "journal")
@pytest.mark.parametrize("path", EMPTY)
def test_a_page_of_a_newcomer_is_all_in_the_catalogue(opener: Opener, path: str) -> None:
    answer = opener().get(path)
    assert "⟦" in answer.text
    assert untranslated(answer.text) == []


@pytest.mark.usefixtures("pseudo", "everything")
@pytest.mark.parametrize("path", FULL)
def test_a_page_of_a_full_journal_is_all_in_the_catalogue(opener: Opener, path: str) -> None:
    answer = opener().get(path)
    assert answer.status_code in (200, 404)
    assert untranslated(answer.text) == []


@pytest.fixture
def visitor(pseudo: None, everything: None, opener: Opener) -> Browser:
    return opener()


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("/smaller", {}),
        ("/record", {"employer": "Άλφα"}),
        ("/record", {"employer": "Γάμμα", "kind": "offered", "day": "2026-05-03"}),
        ("/record", {"employer": "Ήτα", "kind": "offered"}),
        ("/settings", {"language": "", "look": "dark", "keys": "1"}),
        ("/settings", {"language": "no"}),
        ("/settings/bin", {}),
        ("/settings/everything", {}),
        ("/settings/everything", {"sure": "twice"}),
        ("/example/remove", {}),
        ("/undo", {}),
        ("/redo", {}),
        ("/news/4/later", {}),
        ("/inbox/1", {}),
        ("/inbox/1", {"do": "confirm"}),
        ("/inbox/1", {"do": "refuse"}),
        ("/inbox/1", {"do": "sender"}),
        ("/inbox/1", {"do": "rejected"}),
        ("/inbox/2", {"do": "confirm"}),
        ("/inbox/sure", {}),
        ("/inbox/import", {}),
        ("/inbox/import", {"path": "/1"}),
        ("/inbox/resume", {}),
        ("/inbox/account", {}),
        ("/inbox/account", {"user": "1"}),
        ("/inbox/account", {"user": "1", "server": "127.0.0.1:1"}),
        ("/inbox/account", {"user": "1", "server": "127.0.0.1:1", "password": "1"}),
        ("/inbox/account/import", {}),
        ("/inbox/account/leave", {}),
        ("/a/1/move", {"stage": "offer"}),
        ("/a/1/move", {}),
        ("/a/1/edit", {}),
        ("/a/1/event/1", {"day": "1"}),
        ("/a/1/split", {}),
        ("/a/1/delete", {}),
        ("/a/new", {}),
        ("/a/new", {"employer": "Άλφα", "day": "1"}),
    ],
)
def test_an_answer_to_a_form_is_all_in_the_catalogue(visitor: Browser, path: str, sent: dict[str, str]) -> None:
    answer = visitor.post(path, sent)
    assert answer.status_code in (200, 422)
    assert untranslated(answer.text) == []


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize(("host", "status"), [("127.0.0.1:8417", 403), ("evil.example", 400)])
def test_a_refusal_is_all_in_the_catalogue(opener: Opener, host: str, status: int) -> None:
    answer = opener(inside=False).get("/", headers={"Host": host})
    assert answer.status_code == status
    assert untranslated(answer.text.replace("127.0.0.1", "")) == []


@pytest.mark.usefixtures("pseudo")
def test_the_entrance_is_all_in_the_catalogue(opener: Opener) -> None:
    browser = opener(inside=False)
    answer = browser.get(f"/enter?token={browser.keys.token()}", headers={"Sec-Fetch-Site": "cross-site"})
    assert untranslated(answer.text) == []


def test_a_forgotten_word_would_be_found() -> None:
    assert untranslated('<p title="Read">⟦Saved ⟦x⟧⟧ plain <code>data</code></p>') == ["Read", "plain"]
