"""A letter as the bytes a mail server would keep: headers, parts, charsets, transfer encodings (RFC 5322, RFC 2045)."""

from __future__ import annotations

import binascii
import textwrap
from dataclasses import dataclass, field
from datetime import UTC, timedelta
from email.header import Header
from email.utils import format_datetime, formataddr
from random import Random
from urllib.parse import quote as percent

from onward.journey.message import Address
from onward.sources.example.letter import Attachment, Letter, Look, Meeting
from onward.sources.example.page import page
from onward.sources.example.wording import words

LINE = 76
CHARSETS = ("utf-8", "UTF-8", "us-ascii", "iso-8859-1", "windows-1252", "iso-8859-15")
LONGEST_LINE = 900  # RFC 5322 allows 998
CALENDAR = """BEGIN:VCALENDAR
PRODID:-//mail.example//calendar//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:{uid}
SEQUENCE:0
DTSTAMP:{stamp}
DTSTART:{start}
DTEND:{end}
SUMMARY:{summary}
ORGANIZER;CN={who}:mailto:{address}
END:VEVENT
END:VCALENDAR
"""


@dataclass(slots=True)
class Post:
    """Turns letters into bytes; the same random source and the same letters give the same bytes."""

    rng: Random
    noise: bytes = field(init=False)  # base64 in lines of 76, from which attachments and signatures are cut

    def __post_init__(self) -> None:
        raw = self.rng.randbytes(4_200_000)
        coded = binascii.b2a_base64(raw, newline=False)
        self.noise = b"\r\n".join(coded[at : at + LINE] for at in range(0, len(coded) - LINE, LINE)) + b"\r\n"

    def envelope(self, letter: Letter) -> bytes:
        """The letter with its mbox separator before and an empty line after it; "From " lines are quoted."""
        raw = self.message(letter)
        for mark in (b"\n>From ", b"\nFrom "):
            raw = raw.replace(mark, b"\n>" + mark[1:])
        moment = letter.at.astimezone(UTC)
        stamp = f"{moment.ctime()[:8]}{moment:%d %H:%M:%S +0000 %Y}"
        return b"From %d@xxx %b\r\n%b\r\n\r\n" % (letter.thread, stamp.encode(), raw.rstrip(b"\r\n"))

    def message(self, letter: Letter) -> bytes:
        """The letter as one message with CRLF line ends."""
        body = self._body(letter)
        if letter.attachment:
            body = self._multipart("mixed", body, self._attached(letter.attachment))
        return "\r\n".join(self._headers(letter)).encode() + b"\r\n" + body

    def _headers(self, letter: Letter) -> list[str]:
        date = format_datetime(letter.at)
        lines = [f"X-GM-THRID: {letter.thread}", f"X-Gmail-Labels: {_encoded(','.join(_labels(letter)), 'utf-8')}"]
        if not {"Sent", "Drafts"} & set(letter.labels):
            lines += self._trace(letter, date)
        charset = self.rng.choice(("utf-8", "utf-8", "iso-8859-1"))
        lines += [
            f"Date: {date}",
            f"From: {_address(letter.sender, charset)}",
            f"To: {_address(letter.to, charset)}",
            f"Message-ID: <{letter.id}>",
            f"Subject: {_encoded(letter.subject, charset)}",
        ]
        if letter.references:
            known = "\r\n ".join(f"<{id}>" for id in letter.references[-8:])
            lines += [f"In-Reply-To: <{letter.references[-1]}>", f"References: {known}"]
        if letter.bulk:
            lines += [f"List-Unsubscribe: <https://mail.example/off/{letter.thread}>", "Precedence: bulk"]
        return [*lines, "MIME-Version: 1.0"]

    def _trace(self, letter: Letter, date: str) -> list[str]:
        """What the servers on the way have written on top."""
        host, home, mailbox = letter.sender.domain, letter.to.domain, letter.to.address
        relay = f"out.{host} (out.{host} [192.0.2.{self.rng.randrange(1, 255)}])"
        signature = "\r\n        ".join(self._cut(1).decode().strip() for _ in range(4))
        return [
            f"Delivered-To: {mailbox}",
            f"Received: by mail.{home} with SMTP id {self.rng.getrandbits(80):x};\r\n        {date}",
            f"Return-Path: <bounces+{self.rng.getrandbits(40)}@{host}>",
            f"Received: from {relay}\r\n        by mail.{home} with ESMTPS for <{mailbox}>;\r\n        {date}",
            f"Authentication-Results: mail.{home};\r\n       dkim=pass header.i=@{host}; spf=pass",
            f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={host}; s=mail;\r\n        b={signature}",
        ]

    def _body(self, letter: Letter) -> bytes:
        rng = self.rng
        plain = "\n\n".join(letter.paragraphs)
        if letter.quoted:
            plain += "\n\n" + "\n".join(letter.quoted)
        charset = self._charset(plain)
        text = self._leaf("plain", _wrapped(plain) if rng.random() < 0.4 else plain, charset)
        parts = [text]
        if letter.look is not Look.PLAIN:
            charset = self._charset("\u2019") if rng.random() < 0.8 else charset
            sheet = page(letter, words(letter.language), charset, rng)
            marked = self._leaf("html", _entities(sheet, charset), charset)
            parts = [marked] if letter.look is not Look.LETTER and rng.random() < 0.4 else [text, marked]
        if letter.meeting:
            parts.append(self._calendar(letter, letter.meeting))
        return self._multipart("alternative", *parts) if len(parts) > 1 else parts[0]

    def _leaf(self, subtype: str, text: str, charset: str) -> bytes:
        raw = f"{text}\n".replace("\n", "\r\n").encode(charset)
        longest = max(map(len, raw.split(b"\r\n")))
        if raw.isascii() and longest < LONGEST_LINE and self.rng.random() < 0.5:
            encoding, coded = "7bit", raw
        elif longest < LONGEST_LINE and self.rng.random() < 0.2:
            encoding, coded = "8bit", raw
        elif self.rng.random() < 0.25:
            encoding, coded = "base64", _base64(raw)
        else:
            encoding, coded = "quoted-printable", binascii.b2a_qp(raw, istext=True)
        head = f'Content-Type: text/{subtype}; charset="{charset}"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n'
        return head.encode() + coded

    def _calendar(self, letter: Letter, meeting: Meeting) -> bytes:
        shape, start = "%Y%m%dT%H%M%SZ", meeting.starts_at.astimezone(UTC)
        text = CALENDAR.format(
            uid=letter.id,
            stamp=letter.at.astimezone(UTC).strftime(shape),
            start=start.strftime(shape),
            end=(start + timedelta(minutes=45)).strftime(shape),
            summary=meeting.title.replace(",", "\\,"),
            who=letter.sender.name,
            address=letter.sender.address,
        )
        head = (
            'Content-Type: text/calendar; charset="UTF-8"; method=REQUEST\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        )
        return head.encode() + _base64(text.replace("\n", "\r\n").encode())

    def _attached(self, file: Attachment) -> bytes:
        name = f'filename="{file.name}"' if file.name.isascii() else f"filename*=UTF-8''{percent(file.name)}"
        head = (
            f"Content-Type: {file.content_type}; {name.replace('file', '')}\r\n"
            f"Content-Disposition: attachment; {name}\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        )
        return head.encode() + self._cut(max(1, file.size // (LINE * 3 // 4)))

    def _cut(self, lines: int) -> bytes:
        """Whole lines of base64 from anywhere in the noise."""
        width = LINE + 2
        start = self.rng.randrange(max(1, len(self.noise) // width - lines))
        return self.noise[start * width : (start + lines) * width]

    def _multipart(self, kind: str, *parts: bytes) -> bytes:
        boundary = f"{self.rng.getrandbits(96):024x}"
        head = f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'
        inside = b"".join(f"--{boundary}\r\n".encode() + part + b"\r\n" for part in parts)
        return head.encode() + inside + f"--{boundary}--\r\n".encode()

    def _charset(self, text: str) -> str:
        able = [charset for charset in CHARSETS if _fits(text, charset)]
        return self.rng.choice(able)


def _fits(text: str, charset: str) -> bool:
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def _entities(text: str, charset: str) -> str:
    """A page whose characters outside the charset are written as entities."""
    return text.encode(charset, "xmlcharrefreplace").decode(charset)


def _wrapped(text: str) -> str:
    return "\n".join(
        textwrap.fill(line, 72, subsequent_indent="> " if line[:1] == ">" else "", break_long_words=False)
        for line in text.split("\n")
    )


def _base64(raw: bytes) -> bytes:
    coded = binascii.b2a_base64(raw, newline=False)
    return b"".join(coded[at : at + LINE] + b"\r\n" for at in range(0, len(coded), LINE))


def _labels(letter: Letter) -> tuple[str, ...]:
    return tuple(f'"{label}"' if "," in label else label for label in letter.labels)


def _encoded(text: str, charset: str) -> str:
    if text.isascii():
        return text
    return Header(text, charset if _fits(text, charset) else "utf-8", maxlinelen=72).encode(linesep="\r\n")


def _address(address: Address, charset: str) -> str:
    return formataddr((address.name, address.address), charset if _fits(address.name, charset) else "utf-8")
