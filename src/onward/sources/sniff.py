"""What a file is, told from its first bytes."""

from __future__ import annotations

import re
from enum import StrEnum

from onward.sources import mbox

HEAD = 64 * 1024
_MAGIC = {
    b"PK\x03\x04": "zip",
    b"PK\x05\x06": "zip",
    b"!BDN": "pst",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "msg",
    b"\x1f\x8b": "packed",
    b"BZh": "packed",
    b"\xfd7zXZ": "packed",
    b"7z\xbc\xaf\x27\x1c": "packed",
    b"Rar!": "packed",
}
_NAMED = re.compile(
    rb"^(?:From|Received|Message-ID|Return-Path|Delivered-To|MIME-Version|X-Gmail-Labels|X-Mozilla-Status"
    rb"|Content-Type|Subject|Date|To|Reply-To|DKIM-Signature)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER = re.compile(rb"[!-9;-~]{1,200}[ \t]*:")
_FRAME = re.compile(rb"\s*\d{1,10}[ \t]*\r?\n")
# Beside and among mail lie indexes, settings, pictures and papers: not opened, not reported.
_OTHERS = re.compile(
    r"\.(?:msf|dat|sqlite|db|json|js|html?|css|csv|pdf|docx?|xlsx?|odt|png|jpe?g|gif|svg|webp|mp[34]|mov|avi|heic|ics|vcf"
    r"|plist|xml|log|ini|conf|py|pyc|so|dll|exe|tgz|gz|7z|rar|iso|lock|tmp)$|(?:^|/)\.[^/]*$",
    re.IGNORECASE,
)


class Content(StrEnum):
    """What the first bytes say."""

    MBOX = "mbox"
    LETTER = "letter"
    ZIP = "zip"
    PST = "pst"
    MSG = "msg"
    PACKED = "packed"
    EMPTY = "empty"
    OTHER = "other"


def content(head: bytes) -> Content:
    r"""Tell what begins with these bytes (64 kB suffice).

    >>> content(b"From 1@xxx Mon Mar 02 10:00:00 +0000 2026\nSubject: x"), content(b"Dear diary")
    (<Content.MBOX: 'mbox'>, <Content.OTHER: 'other'>)
    """
    if not head.strip():
        return Content.EMPTY
    for magic, name in _MAGIC.items():
        if head.startswith(magic):
            return Content(name)
    head = head.removeprefix(mbox.BOM).lstrip(b"\r\n")
    if head.startswith(b"From ") and mbox.is_separator(head):
        return Content.MBOX
    if is_letter(head):
        return Content.LETTER
    at = head.find(b"\nFrom ") + 1
    while at:
        if mbox.is_separator(head, at):
            return Content.MBOX
        at = head.find(b"\nFrom ", at) + 1
    return Content.OTHER


def is_letter(head: bytes) -> bool:
    """Whether these bytes begin like one message: header lines, two of them known ones."""
    if frame := _FRAME.match(head):
        head = head[frame.end() :]
    if head.startswith((b"From ", b">From ")):
        head = head.partition(b"\n")[2]
    if not _HEADER.match(head):
        return False
    block = head.replace(b"\r\n", b"\n").replace(b"\r", b"\n").partition(b"\n\n")[0]
    return len({name.lower() for name in _NAMED.findall(block)}) > 1


def is_other_by_name(name: str) -> bool:
    """Whether a file found on the way is known by its name to be no mail."""
    return bool(_OTHERS.search(name))
