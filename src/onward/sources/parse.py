"""Raw bytes become a `Message`. Nothing raises out of here."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from onward.journey.message import Address, Message, Problem
from onward.sources import labels, native, plain
from onward.sources.charset import doubtful, tidy
from onward.sources.mailbox import Raw
from onward.sources.mbox import sha1
from onward.sources.parts import STUB, Parts
from onward.sources.text import LONGEST_TEXT, from_html

_LONGEST_SUBJECT = 2_000
_LONGEST_NAME = 500
_LONGEST_HEAD = 500_000
_HEAD_END = re.compile(rb"\n\r?\n|\r\r")
_MOST_REFERENCES = 50
_IDS = re.compile(r"<([^<>\s]{1,500})>")
_HEADER = re.compile(rb"[!-9;-~]+[ \t]*:")
_MARKUP = re.compile(r"\s{0,99}<(?:!doctype html|html|head|body|table|div)\b", re.IGNORECASE)
_BULK = {"bulk", "list", "junk"}
_DELETED = 0x0008
_NOBODY = Address("", "")


def message(raw: Raw) -> Message | Problem:
    """Decode one message. A message without any text is still a Message; `textless` says so."""
    data = _with_bounded_head(_from_first_header(raw.data))
    if not data.strip():
        return Problem(raw.where, "this message is empty", "Nothing to do: there is nothing in it.", one_message=True)
    try:
        fast = native.parts(data)
        if fast is not None and not doubtful(text := _body(fast)):
            return _message(raw, fast, text)
        slow = plain.parts(data)
        return _message(raw, slow, _body(slow))
    except Exception as error:  # whatever foreign bytes provoke is a Problem, not the end
        return Problem(
            raw.where,
            f"this message is built in a way that cannot be read ({type(error).__name__})",
            "Open it in your mail program; if it belongs to an application, add what it says by hand.",
            one_message=True,
        )


def textless(found: Message, raw: Raw) -> Problem | None:
    """The Problem to report when a message has no text that could be read for meaning."""
    if found.text:
        return None
    return Problem(
        raw.where,
        f"no text was found in the message “{found.subject[:60]}”",
        "It may be an empty message, a picture or an attachment alone: open it in your mail program.",
        one_message=True,
    )


def skipped(found: Message) -> bool:
    """Whether a message lies in spam, trash, chats or drafts, and is not read for meaning."""
    return labels.is_skipped(found.labels)


def _message(raw: Raw, parts: Parts, text: str) -> Message:
    head = parts.headers
    digest = sha1(raw.data)
    named = raw.labels + labels.split(head.get("x-gmail-labels", "")) + _mozilla(head.get("x-mozilla-status", ""))
    at, on = moment(head.get("date", ""))
    return Message(
        id=_id(head.get("message-id", "")) or f"sha1:{digest}",
        digest=digest,
        sender=_named(parts.sender) if parts.sender else _NOBODY,
        to=parts.to,
        reply_to=parts.reply_to,
        subject=tidy(" ".join(head.get("subject", "")[:_LONGEST_SUBJECT].split())),
        sent_at=at,
        on=on,
        text=text,
        references=_references(head.get("references", ""), head.get("in-reply-to", "")),
        thread=head.get("x-gm-thrid", "").strip()[:64],
        labels=named,
        sent=labels.is_sent(named),
        bulk="list-unsubscribe" in head or "list-id" in head or head.get("precedence", "").strip().lower() in _BULK,
        calendar=parts.calendar[:LONGEST_TEXT],
    )


def _named(sender: Address) -> Address:
    return Address(sender.name[:_LONGEST_NAME], sender.address[:_LONGEST_NAME])


def _body(parts: Parts) -> str:
    """Plain text, or text of the HTML where the plain part is absent, markup itself, or a stub ("see the web page")."""
    plain_text = parts.plain[:LONGEST_TEXT].strip()
    if "\r" in plain_text:
        plain_text = plain_text.replace("\r\n", "\n").replace("\r", "\n")
    if _MARKUP.match(plain_text):
        plain_text = from_html(parts.plain)
    if parts.html and len(plain_text) < STUB:
        shown = from_html(parts.html)
        if len(shown) > 2 * len(plain_text):
            return shown
    return plain_text


def moment(value: str) -> tuple[datetime | None, date | None]:
    """Read a Date header: the moment with its zone, and the calendar day as written; both None where unreadable.

    >>> moment("Sun, 1 Mar 2026 23:30:00 -0800")[1]
    datetime.date(2026, 3, 1)
    """
    value = value[:100].strip()
    try:
        at = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        try:
            at = datetime.fromisoformat(value)
        except ValueError:
            return None, None
    if not 1970 < at.year < 2200:
        return None, None
    return at if at.tzinfo else at.replace(tzinfo=UTC), at.date()


def _id(value: str) -> str:
    found = _IDS.search(value[:2_000])
    return found[1] if found else "".join(value.split())[:500].strip("<>")


def _references(references: str, in_reply_to: str) -> tuple[str, ...]:
    ids = [*_IDS.findall(references), *_IDS.findall(in_reply_to[:2_000])]
    return tuple(dict.fromkeys(ids))[-_MOST_REFERENCES:]


def _mozilla(status: str) -> tuple[str, ...]:
    """Thunderbird keeps deleted messages in the file until it is compacted, and marks them."""
    try:
        return ("Deleted",) if int(status.strip()[:4], 16) & _DELETED else ()
    except ValueError:
        return ()


def _with_bounded_head(data: bytes) -> bytes:
    """Leave out what follows the first half megabyte of headers: both parsers take long over more."""
    end = _HEAD_END.search(data)
    stop = end.start() if end else len(data)
    if stop <= _LONGEST_HEAD:
        return data
    cut = data.rfind(b"\n", 0, _LONGEST_HEAD)
    return data[: max(cut, 0)] + data[stop:]


def _from_first_header(data: bytes) -> bytes:
    """Leave out up to three garbage lines before the headers."""
    start = 0
    for _ in range(4):
        if _HEADER.match(data, start, start + 1_000):
            return data[start:] if start else data
        start = data.find(b"\n", start, start + 4_096) + 1
        if not start:
            break
    return data
