"""Messages made on the spot: one that is in order, and every way in which one can be broken."""

from __future__ import annotations

import base64

HEAD = (
    b"From: Ann Lee <ann@tinworks.example>\nTo: Jo <jo@mail.example>\nSubject: Your papers\n"
    b"Date: Mon, 2 Mar 2026 23:30:00 -0800\nMessage-ID: <one@tinworks.example>\n"
)
TEXT = "The lantern room thanks you for your papers."


def letter(text: str = TEXT, *, head: bytes = HEAD, more: bytes = b"", charset: str = "utf-8") -> bytes:
    """A plain message; `more` are further header lines."""
    return head + more + b"\n" + text.encode(charset) + b"\n"


def multipart(*parts: tuple[bytes, bytes], head: bytes = HEAD, closed: bool = True) -> bytes:
    """A message of parts, each given by its header lines and its body."""
    inner = b"".join(b"--cut\n" + lines + b"\n\n" + body + b"\n" for lines, body in parts)
    return head + b'Content-Type: multipart/mixed; boundary="cut"\n\n' + inner + (b"--cut--\n" if closed else b"")


def mbox(*messages: bytes) -> bytes:
    """Messages as an mbox file keeps them: separator lines, quoting, a blank line between."""
    return b"".join(
        b"From 17@xxx Mon Mar 02 10:00:00 +0000 2026\n" + quoted(message.rstrip(b"\r\n")) + b"\n\n"
        for message in messages
    )


def quoted(data: bytes) -> bytes:
    """Put a `>` before each line that begins with `From ` behind any number of them."""
    lines = data.split(b"\n")
    return b"\n".join(b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in lines)


def _nested(depth: int) -> bytes:
    opening = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level) for level in range(depth)
    )
    closing = b"".join(b"\n--b%d--" % level for level in reversed(range(depth)))
    return HEAD + opening + b"Content-Type: text/plain\n\n" + TEXT.encode() + closing


def _wrapped() -> bytes:
    return HEAD + b"Content-Type: message/rfc822\n\n" + letter(head=b"From: b@inner.example\nSubject: inner\n")


TYPED = b"Content-Type: text/plain; charset="
PDF = (
    b"Content-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\nContent-Transfer-Encoding: base64"
)
PLAIN = b"Content-Type: text/plain; charset=utf-8"

# Name: (message, text that has to be found in it).
MALFORMED: dict[str, tuple[bytes, str]] = {
    "nested 300 deep": (_nested(300), TEXT),
    "nested 2000 deep": (_nested(2_000), ""),
    "a header of 200 kB": (letter(more=b"X-Long: " + b"x" * 200_000 + b"\n"), TEXT),
    "a subject of 200 kB": (b"Subject: " + b"=?utf-8?q?x" * 20_000 + b"\n" + letter(head=b""), TEXT),
    "60,000 encoded words": (letter(more=b"X-Words: " + b"=?utf-8?q?a?= " * 60_000 + b"\n"), TEXT),
    "100,000 parts": (multipart((PLAIN, TEXT.encode()), *[(b"", b"")] * 100_000), TEXT),
    "broken base64 in the text": (
        letter("VGhlIGxhbnRlcm4gcm9vbQ=!=x\n", more=PLAIN + b"\nContent-Transfer-Encoding: base64\n"),
        "lantern room",
    ),
    "broken base64 in the attachment": (multipart((PLAIN, TEXT.encode()), (PDF, b"!!!! not base64 =")), TEXT),
    "an unknown charset": (letter("Grüße", more=TYPED + b"x-nowhere\n"), "Grüße"),
    "a codec that is no charset": (letter("Grüße", more=TYPED + b"rot13\n"), "Grüße"),
    "latin-1 that is UTF-8": (letter("Grüße", more=TYPED + b"iso-8859-1\n"), "Grüße"),
    "UTF-8 that is latin-1": (letter("Grüße", more=TYPED + b"utf-8\n", charset="latin-1"), "Grüße"),
    "ASCII that is UTF-8": (letter("Grüße", more=TYPED + b"us-ascii\n"), "Grüße"),
    "no charset, UTF-8": (letter("Grüße"), "Grüße"),
    "no charset, windows-1252": (letter("It’s Grüße", charset="cp1252"), "It’s Grüße"),
    "UTF-8 with one stray byte": (HEAD + b"\n" + "Grüße, Übung, é ".encode() + b"\xe9t\xe9\n", "Grüße, Übung, é été"),
    "NUL bytes": (letter("The lan\0tern room"), "The lantern room"),
    "no boundary": (HEAD + b"Content-Type: multipart/mixed\n\n--cut\n\n" + TEXT.encode(), TEXT),
    "an unterminated boundary": (multipart((PLAIN, TEXT.encode()), closed=False), TEXT),
    "a message in a message": (_wrapped(), TEXT),
    "no type in the type": (letter(more=b"Content-Type: ;;;\n"), TEXT),
    "a bad date": (letter(head=b"From: a@b.example\nDate: the day after\n"), TEXT),
    "no date": (letter(head=b"From: a@b.example\nSubject: x\n"), TEXT),
    "an unclosed quote in From": (letter(head=b'From: "Ann <ann@tinworks.example>\n'), TEXT),
    "5,000 recipients": (letter(more=b"Cc: " + b", ".join(b"p%d@x.example" % n for n in range(5_000)) + b"\n"), TEXT),
    "RFC 2231 garbage": (letter(more=b"Content-Type: text/plain; charset*=''%ZZ; name*0*=x'%; name*9=\n"), TEXT),
    "UTF-7": (HEAD + TYPED + b"utf-7\n\nGr+APwA3w-e\n", "Gr"),
    "CR only": (letter().replace(b"\n", b"\r"), TEXT),
    "50,000 open tags": (letter("<div>" * 50_000 + TEXT, more=b"Content-Type: text/html\n"), TEXT),
    "garbage in the first line": (b"what is this\n" + letter(), TEXT),
    "an attached text alone": (multipart((PLAIN + b"\nContent-Disposition: attachment", TEXT.encode())), TEXT),
    "headers only": (HEAD, ""),
    "one letter": (b"x", ""),
    "an encoded word of bad base64": (letter(head=b"Subject: =?utf-8?b?a=b=c?= =?utf-8?q?=zz?= =?\n"), TEXT),
    "a bracket in the Message-ID": (letter(head=b"Message-ID: <<a@b>\nFrom: <@@@>\n"), TEXT),
    "nested comments in From": (letter(head=b"From: " + b"(" * 5_000 + b"a@b.example\n"), TEXT),
    "surrogates": (HEAD + TYPED + b"utf-7\n\n+2AA- " + TEXT.encode(), TEXT),
    "base64 without lines": (
        letter(base64.b64encode(TEXT.encode()).decode(), more=b"Content-Transfer-Encoding: base64\n"),
        TEXT,
    ),
}
