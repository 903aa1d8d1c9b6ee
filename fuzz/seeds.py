"""Where the search begins: letters of the example mailbox, broken messages of the tests, and words that matter."""

from __future__ import annotations

import io
import runpy
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

from onward.accept.phrases.rule import LANGUAGES, rules
from onward.journey.message import Message
from onward.sources import mbox, parse
from onward.sources.example import write_mailbox
from onward.sources.mailbox import Raw

ROOT = Path(__file__).parent.parent
LONGEST = 16_384
LETTERS = 300
_MARKUP = (
    "<html>", "<div>", "</div>", "<pre>", "<table><tr><td>", "<!--", "-->", "<style>", "</style>", "&nbsp;",
    "&#8203;", " style=\\\"display:none\\\"", "<br>", "<![CDATA[", "\\xe2\\x80\\x8b", "\\xc2\\xad", "\\xe2\\x80\\x99",
)  # fmt: skip
_FORM = (
    "From ", "From: ", "To: ", "Subject: ", "Date: ", "Reply-To: ", "References: ", "Message-ID: <", "Content-Type: ",
    "multipart/alternative; boundary=\\\"b\\\"", "text/plain; charset=", "text/html", "text/calendar",
    "message/rfc822", "message/external-body; access-type=URL", "Content-Transfer-Encoding: ", "base64",
    "quoted-printable", "utf-7", "=?utf-8?q?", "=?utf-8?b?", "?=", "\\x0a--b\\x0a", "\\x0a--b--\\x0a", "\\x0a\\x0a",
    "\\x0d\\x0a", "\\x0a> ", "\\x0a-- \\x0a", "List-Unsubscribe: ", "BEGIN:VCALENDAR", "BEGIN:VEVENT\\x0aDTSTART:",
    "METHOD:CANCEL", " wrote:",
)  # fmt: skip


def inputs(target: str) -> Iterator[bytes]:
    """What each target is first tried with."""
    letters = list(islice(_letters(), LETTERS))
    broken = [data for data, _ in _malformed().values() if len(data) <= LONGEST]
    if target == "mail":
        yield from (one.data for one in letters)
        yield from broken
    elif target == "text":
        for one in letters:
            message = parse.message(one)
            if isinstance(message, Message):
                head = f"{message.sender.name} <{message.sender.address}>\n{message.subject}\n"
                yield (head + message.text + "\n" + message.calendar).encode()[:LONGEST]
    else:
        for start in range(0, len(letters), 3):
            yield b"".join(_enveloped(one.data) for one in letters[start : start + 3])[:LONGEST]
        yield from map(_enveloped, broken)


def _letters() -> Iterator[Raw]:
    out = io.BytesIO()
    write_mailbox(out, seed=9, today=date(2026, 5, 4), applications=60, messages=400)
    out.seek(0)
    for one in mbox.split(out, "example"):
        if isinstance(one, Raw) and len(one.data) <= LONGEST:
            yield one


def _enveloped(data: bytes) -> bytes:
    return b"From 1@xxx Mon Mar 02 10:00:00 +0000 2026\n" + data + b"\n\n"


def _malformed() -> dict[str, tuple[bytes, str]]:
    found: dict[str, tuple[bytes, str]] = runpy.run_path(str(ROOT / "tests" / "sources" / "letters.py"))["MALFORMED"]
    return found


def dictionary() -> str:
    """Words for the search to splice in, as libFuzzer reads them: of mail's form, of HTML, and of every phrase rule."""
    words = {word for language in LANGUAGES for rule in rules(language) for word in rule.needs}
    return "".join(f'"{word}"\n' for word in (*_FORM, *_MARKUP, *sorted(words)))
