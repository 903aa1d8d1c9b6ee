"""Mail made to break the reader: never an error, never a quotation nobody wrote, never work beyond its length."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from types import FrameType
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onward.accept.clues import clues
from onward.accept.link import Found, link
from onward.accept.meeting import meeting_at
from onward.accept.phrases.rule import LANGUAGES, rules
from onward.accept.read import read
from onward.journey.message import Address, Message, Problem
from onward.journey.reading import MailKind, Reading
from onward.sources import native, parse
from onward.sources.mailbox import Raw
from onward.sources.text import from_html

NEEDED = sorted({word for language in LANGUAGES for rule in rules(language) for words in rule.needs for word in words})

SAID = (
    "Thank you for applying for the position of Lamp Keeper at Tin Works.",
    "Unfortunately, we will not be moving forward with your application.",
    "If you are not selected, we will keep your details on file.",
    "Leider können wir Ihnen keine Zusage für die Stelle geben.",
    "Wir laden Sie herzlich zu einem Vorstellungsgespräch am 3. März um 10:30 Uhr ein.",
    "Nous avons bien reçu votre candidature au poste de gardien de phare.",
    "Malheureusement, votre candidature n’a pas été retenue.",
    "Lamentablemente, hemos decidido seguir adelante con otra persona.",
    "Abbiamo il piacere di offrirLe il posto di custode del faro.",
    "A vaga foi entretanto preenchida; obrigado pelo seu interesse.", "On Monday, 2 March 2026 Ann Lee wrote:",
    "Von: Ann Lee\nGesendet: Montag", "-- \nAnn Lee\nTin Works Ltd", "-----Original Message-----",
    "Unsubscribe | Manage your preferences",
)  # fmt: skip
TAGS = (
    "<div>", "</div>", "<p>", "<br>", "<td>", "</td>", "<table><tr>", "<!--", "-->", "<!", "<style>", "</style>",
    "<script>", "<pre>", "</pre>", "<textarea>", "<title>", "<svg/>", "<a href=\"", "\">", "<b", ">", "<", "&",
    "&#8203;", "&#x41", "&nbsp;", "<div style='display:none'>", "<td style='font-size:0'>", "<span style=':",
    "<![endif]-->", "<!--[if mso]>", "<?", "</", "<p\n",
)  # fmt: skip
EVENTS = (
    "BEGIN:VEVENT", "DTSTART:20260303T103000Z", "DTSTART;TZID=Europe/Berlin:20260303T103000", " ", "METHOD:CANCEL",
    "DTSTART;TZID=../x:20260303", "DTSTART:99999999T999999", "DTSTART;VALUE=DATE:20260303", "SUMMARY:Lamp Keeper",
    "END:VEVENT", "DTSTART;TZID=W. Europe Standard Time:20260303T103000", "DTSTART:00000000", "SUMMARY:",
)  # fmt: skip
UNSEEN = "\u200b\u200c\u200d\ufeff\u00ad\u034f\u2060\u202e\xa0 "
ODD_NAMES = (
    "X", "x-a:b", "", " ", "Subject", "SUBJECT", "From", "Content-Type", "é", "=?utf-8?q?From?=", "From ", "\x01",
    "Date", "Date",
)  # fmt: skip

FORMS = (
    "",
    "Content-Type: text/html\n",
    "Content-Type: text/plain; charset=utf-7\n",
    "Content-Transfer-Encoding: base64\n",
)

soup = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
hollow = st.text(UNSEEN, max_size=40)
phrase = st.sampled_from((*NEEDED, *SAID))
said = st.sampled_from(SAID)
quoted = st.builds(lambda depth, line: "> " * depth + line + "\n", st.integers(1, 30), said | soup)
repeated = st.builds(
    lambda one, times: one * times, phrase | hollow | soup.map(lambda one: one[:5]), st.integers(1, 300)
)
spliced = st.builds(
    lambda one, at, with_: one[:at] + with_ + one[at:], said, st.integers(0, 80), hollow | phrase | soup
)
flood = st.lists(st.sampled_from(TAGS) | said | soup, max_size=40).map("".join)
body = st.lists(
    st.tuples(
        phrase | said | spliced | hollow | quoted | repeated | soup, st.sampled_from(["\n", " ", "\n\n", "", ". "])
    ),
    max_size=20,
).map(lambda pieces: "".join(one + end for one, end in pieces))
line = st.lists(phrase | said | spliced | hollow | soup, max_size=3).map(
    lambda pieces: " ".join(" ".join(pieces).split())
)
event = st.lists(st.sampled_from(EVENTS) | soup, max_size=8).map("\r\n".join)
senders = st.builds(
    Address,
    line,
    st.sampled_from(["", "jobs@tinworks.example", "no-reply@us.greenhouse-mail.io", "@", "a@b@c"])
    | soup.map(str.lower),
)
many = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


NOBODY = Address("", "")


def message(
    text: str,
    subject: str = "",
    sender: Address = NOBODY,
    *,
    sent: bool = False,
    bulk: bool = False,
    calendar: str = "",
) -> Message:
    return Message(
        id="one", digest="", sender=sender, to=(sender,) if sent else (), reply_to=None, subject=subject, sent_at=None,
        on=None, text=text.strip(), sent=sent, bulk=bulk, calendar=calendar,
    )  # fmt: skip


messages = st.builds(message, body, line, senders, sent=st.booleans(), bulk=st.booleans(), calendar=st.just("") | event)


def sound(one: Message) -> Reading:
    """Read a message and tie it, and see that what is quoted stands in it."""
    found = read(one)
    assert found.quote in one.text or found.quote in one.subject
    assert 0 <= found.confidence <= 1
    if clues(found, one) is not None:
        assert len(link([], [Found(found, one)])) == 1
    return found


@many
@given(messages)
def test_whatever_a_message_says_it_is_read_and_quoted_word_for_word(one: Message) -> None:
    assert isinstance(sound(one), Reading)


@many
@given(messages, messages)
def test_a_reading_does_not_hang_on_what_was_read_before(one: Message, other: Message) -> None:
    first = read(one)
    read(other)
    assert read(one) == first


@given(st.lists(st.tuples(st.integers(0, 70), st.text(UNSEEN.strip("\xa0 "), min_size=1, max_size=40)), min_size=1))
def test_unseen_letters_change_no_kind(unseen: list[tuple[int, str]]) -> None:
    plain = odd = SAID[1]
    for at, letters in unseen:
        odd = odd[:at] + letters + odd[at:]
    letter = (
        "Dear Jo,\n\nThank you for applying for the position of Lamp Keeper.\n\n{}\n\nWe wish you well.\n\nTin Works"
    )
    kinds = {read(message(letter.format(one), "Your application")).kind for one in (plain, odd)}
    assert kinds == {MailKind.REJECTION}


@many
@given(flood | body.map(lambda text: f"<p>{text}"), line)
def test_no_flood_of_tags_leads_astray(markup: str, subject: str) -> None:
    shown = from_html(markup)
    assert from_html(markup) == shown
    sound(message(shown, subject))


@many
@given(st.lists(st.tuples(st.sampled_from(ODD_NAMES) | soup, line), max_size=6), st.sampled_from(FORMS), body | flood)
def test_no_header_makes_a_message_unreadable(headers: list[tuple[str, str]], kind: str, text: str) -> None:
    head = "".join(f"{name}: {value}\n" for name, value in headers)
    found = parse.message(Raw("test", 0, 0, f"{head}From: a@b.example\n{kind}\n{text}".encode()))
    if isinstance(found, Message):
        sound(found)
    else:
        assert "cannot be read" not in found.what


@given(event)
def test_no_calendar_makes_it_raise(calendar: str) -> None:
    assert (meeting_at(calendar) is None) or "DTSTART" in calendar


def calls(work: Callable[[], object]) -> int:
    """Functions called while it works, those of C too: a count of work that is the same on every machine."""
    counted = 0

    def count(_frame: FrameType, what: str, _given: object) -> None:
        nonlocal counted
        counted += what in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return counted


SIZES = (16_000, 32_000, 64_000)


@pytest.mark.parametrize(
    "tag", [*TAGS, "a<br>\n", "<p>a</p>", "<b style=display:none>a</b>", "<!-- a -->", "&amp;", "<script>a</script>"]
)
def test_twice_the_markup_is_at_most_about_twice_the_work(tag: str) -> None:
    counted = [calls(lambda size=size: from_html(tag * (size // len(tag)))) for size in SIZES]
    assert all(more <= 3 * less + 100 for less, more in pairwise(counted)), counted


@pytest.mark.parametrize("end", [" ", ". ", "\n"], ids=["words", "sentences", "lines"])
def test_twice_the_words_are_at_most_about_twice_the_work(end: str) -> None:
    for word in (*NEEDED[::60], *SAID):
        counted = [
            calls(lambda size=size, word=word: read(message((word + end) * (size // len(word))))) for size in SIZES
        ]
        assert all(more <= 3 * less + 100 for less, more in pairwise(counted)), (word, counted)


PAGE = """<!DOCTYPE html PUBLIC "-//X//DTD" "https://dtd.example/x.dtd" [<!ENTITY far SYSTEM "https://far.example/e">
<!ENTITY near SYSTEM "LOCAL"> <!ENTITY % more SYSTEM "https://far.example/more"> %more;]>
<html><head><base href="https://base.example/"><link rel=stylesheet href="//css.example/a.css">
<style>@import url(https://css.example/b.css); p { background: url("LOCAL") }</style>
<script src="https://js.example/a.js"></script><meta http-equiv=refresh content="0;url=https://go.example/"></head>
<body background="https://img.example/b.png"><img src="https://img.example/pixel.gif"><img srcset="//i.example/2x 2x">
<iframe src="LOCAL"></iframe><object data="LOCAL"></object><embed src="https://o.example/"><video poster="//v.example">
<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="LOCAL" parse="text"/><form action="https://f.example/">
<p>Unfortunately, we will not be moving forward with your application. &far; &near; <a href="https://a.example">a</a>
"""
ELSEWHERE = (
    'local-file; name="PATH"',
    'URL; URL="https://x.example/a"',
    'URL; URL="LOCAL"',
    "anon-ftp; site=ftp.example; name=a",
    "mail-server; server=m@x.example",
)
SECRET = "the moon is hollow"


def remote(folder: Path) -> list[Message | Problem]:
    """Messages that point elsewhere in every way a mail can, also to a file that must not be read."""
    path = folder / "secret.txt"
    path.write_text(SECRET)
    outside = "".join(
        f"--b\nContent-Type: message/external-body; access-type={way}\n\nContent-Type: text/plain\n\n\n"
        for way in ELSEWHERE
    )
    made = (
        "Content-Type: text/html; charset=utf-8\n\n" + PAGE,
        "Content-Type: application/xhtml+xml\n\n" + PAGE,
        f"Content-Type: multipart/mixed; boundary=b\n\n{outside}--b--\n",
        "Content-Location: https://x.example/\nContent-Type: text/plain\n\nSee https://x.example/ and LOCAL\n",
        'Content-Type: message/partial; number=1; total=2; id="a@b.example"\n\nThe first half.\n',
        "Content-Type: text/calendar\n\nBEGIN:VEVENT\nDTSTART;TZID=LOCAL:20260303T103000\nATTACH:https://x.example\n",
    )
    head = (
        "From: Tin Works <jobs@tinworks.example>\nSubject: Your application\nList-Unsubscribe: <https://x.example/u>\n"
    )
    found = (head + one.replace("LOCAL", path.as_uri()).replace("PATH", str(path)) for one in made)
    return [parse.message(Raw("test", 0, 0, one.encode())) for one in found]


@pytest.mark.parametrize("fast", [True, False], ids=["fast-mail-parser", "standard library"])
def test_what_a_message_points_to_is_never_followed(
    fast: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refused(*given: object, **named: object) -> NoReturn:
        asked.append(repr((given, named)))
        raise ConnectionError(given)

    for name in ("socket", "getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refused)
    with pytest.raises(ConnectionError):
        socket.create_connection(("127.0.0.1", 9))
    assert asked.pop()
    if not fast:
        monkeypatch.setattr(native, "installed", lambda: None)
    first, *others = remote(tmp_path)
    for one in (first, *others):
        assert isinstance(one, Message)
        sound(one)
        assert SECRET not in one.text + one.calendar
    assert isinstance(first, Message)
    assert read(first).kind is MailKind.REJECTION
    assert asked == []
