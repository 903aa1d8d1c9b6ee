"""Folder names as IMAP spells them: modified UTF-7 (RFC 3501, section 5.1.3)."""

from __future__ import annotations

import binascii
import re

_PLAIN = re.compile(r"[ -~]+|[^ -~]+")
_SHIFTED = re.compile(rb"&([^-&]*)-?")


def encoded(name: str) -> str:
    """The name in ASCII, as commands carry it.

    >>> encoded("Entwürfe & Notizen")
    'Entw&APw-rfe &- Notizen'
    """
    return "".join(
        part.replace("&", "&-") if " " <= part[0] <= "~" else f"&{_base64(part)}-" for part in _PLAIN.findall(name)
    )


def decoded(name: bytes) -> str:
    """The name as people write it; what is no modified UTF-7 is taken for UTF-8, which newer servers speak.

    >>> decoded(b"Entw&APw-rfe &- Notizen"), decoded("Entwürfe".encode())
    ('Entwürfe & Notizen', 'Entwürfe')
    """
    try:
        return _SHIFTED.sub(_unshifted, name).decode()
    except (ValueError, binascii.Error):
        return name.decode(errors="replace")


def _base64(text: str) -> str:
    spelled = binascii.b2a_base64(text.encode("utf-16-be", "surrogatepass"), newline=False)
    return spelled.rstrip(b"=").replace(b"/", b",").decode()


def _unshifted(found: re.Match[bytes]) -> bytes:
    spelled = found[1].replace(b",", b"/")
    if not spelled:
        return b"&"
    return binascii.a2b_base64(spelled + b"=" * (-len(spelled) % 4)).decode("utf-16-be").encode()
