"""Bytes to text: what the charset says, unless the bytes say otherwise."""

from __future__ import annotations

import codecs
import re

# Codecs that are no charset of mail; some of them are slow on purpose-made input.
_NO_CHARSETS = {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
# In these every byte means something, so they never fail and prove nothing about the bytes.
_ANYTHING_GOES = ("ascii", "iso8859", "cp125", "koi8", "mac")
# Declared or not, these are read as windows-1252, as browsers do.
_WESTERN = {"", "ascii", "iso8859-1", "cp1252"}
# ISO-2022, UTF-7, HZ and UTF-16 alone hide other letters in ASCII bytes, behind these.
_SHIFTS = re.compile(rb"[\x1b+~\0]")
# Mending takes a microsecond a byte.
_LONGEST_MIXED = 1_000_000
_MIXED = "onward.windows-1252"
_HIGH = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
# One set in front of the alternatives lets the search skip quickly to where something can begin.
_MOJIBAKE = re.compile(f"[Â-ð](?:(?<=[Â-ß])[{_HIGH}]|(?<=[à-ï])[{_HIGH}]{{2}}|(?<=ð)[{_HIGH}]{{3}})")


def decode(data: bytes, declared: str = "") -> str:
    """Decode by the declared charset, then UTF-8, then windows-1252; never raises, leaves no lone surrogate or NUL.

    Bytes that are valid UTF-8 stay UTF-8 where the declared charset would take any byte; in UTF-8 with broken places
    only those are read as windows-1252, so that one stray byte spoils no text.

    >>> decode("Grüße".encode(), "iso-8859-1"), decode("Grüße".encode("cp1252"), "utf-8")
    ('Grüße', 'Grüße')
    """
    if data.isascii() and not _SHIFTS.search(data):
        return data.decode("ascii")
    name = known(declared)
    attempts = ["utf-8", name] if name.startswith(_ANYTHING_GOES) else [name, "utf-8"]
    for charset in ["utf-8"] if name in _WESTERN else attempts:
        try:
            return tidy(data.decode(charset))
        except (UnicodeError, LookupError, ValueError):
            continue
    return tidy(data[:_LONGEST_MIXED].decode("utf-8", _MIXED))


def _windows_1252(error: UnicodeError) -> tuple[str, int]:
    """Read bytes that are no UTF-8 as windows-1252, and the five it leaves open as latin-1."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    broken = error.object[error.start : error.end]
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in broken), error.end


codecs.register_error(_MIXED, _windows_1252)


def known(declared: str) -> str:
    """Python's name of a charset, or "" where there is none that decodes mail.

    >>> known(" 'UTF8' "), known("x-nowhere"), known("rot13"), known("zip")
    ('utf-8', '', '', '')
    """
    try:
        codec = codecs.lookup(declared.strip(" \t\r\n'\"").lower())
        if codec.name.replace("-", "_") in _NO_CHARSETS:
            return ""
        "".encode(codec.name)
        b"".decode(codec.name)
    except (LookupError, ValueError, UnicodeError):
        return ""
    return codec.name


def doubtful(text: str) -> bool:
    """Whether a text decoded elsewhere shows marks of the wrong charset.

    >>> doubtful("GrÃ¼ÃŸe"), doubtful("Gr\ufffdße"), doubtful("Grüße à vous")
    (True, True, False)
    """
    return not text.isascii() and ("\ufffd" in text or _MOJIBAKE.search(text) is not None)


def tidy(text: str) -> str:
    """Without NUL and lone surrogates, which no database or page takes."""
    if "\0" in text:
        text = text.replace("\0", "")
    if text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("utf-8")
