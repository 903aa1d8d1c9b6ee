"""Text made ready for matching: the newest part of a message, cleaned, with a way back to the original."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from string import whitespace

HEAD = 12_000  # a decision stands early; what lies beyond is lists of jobs, terms and quoted mail
TAIL = 2_000  # the end tells what kind of sender it was (unsubscribe, one-time code, alert)

_INVISIBLE = dict.fromkeys([0xAD, 0x34F, 0xFEFF, 0x2060, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F)])
_UNSEEN = re.compile(f"[{''.join(map(chr, _INVISIBLE))}]+")
_EDGE = "".join(map(chr, _INVISIBLE)) + whitespace + "\x1c\x1d\x1e\x1f\x85\xa0\u3000"
_QUOTES = str.maketrans("‘’‚‛′´`ʼ“”„‟«»", "''''''''\"\"\"\"\"\"")
_PLAIN = {**_INVISIBLE, **_QUOTES}
_LETTERS = "\xc0-\xd6\xd8-\xf6\xf8-\u017f"
_ODD = re.compile(rf"[^\x21-\x5f\x61-\x7e{_LETTERS}]{{2,}}|[^\x20-\x5f\x61-\x7e{_LETTERS}]")
_MARKED = re.compile(rf"[^\W\d_]?[\u0300-\u036f]+|{_ODD.pattern}")

_BASE = {
    code: ord(base)
    for code in range(0xC0, 0x180)
    if len(base := unicodedata.normalize("NFD", chr(code).lower())[0]) == 1 and base.isascii()
} | {ord("ß"): ord("s"), ord("ø"): ord("o"), ord("ł"): ord("l"), ord("ı"): ord("i")}


def visible(text: str) -> str:
    """Text without letters that show nothing: soft hyphens, padding of preheaders."""
    return text if text.isascii() else _UNSEEN.sub("", text)


def fold(text: str) -> str:
    """Lower case without accents, letter for letter: the result has the same length.

    >>> fold("Für Élodie, große Straße")
    'fur elodie, grose strase'
    """
    if text.isascii():
        return text.lower()
    try:
        return text.encode("cp1252").translate(_WESTERN).decode("cp1252")  # eight times as quick, where it is enough
    except UnicodeEncodeError:
        return _folded(text)


def _folded(text: str) -> str:
    lower = text.lower()
    if len(lower) != len(text):  # a few capitals grow when lowered (U+0130)
        lower = "".join(letter.lower()[0] for letter in text)
    return lower.translate(_BASE)


_LATIN = bytes(range(256)).decode("cp1252", "ignore")
_WESTERN = bytes.maketrans(_LATIN.encode("cp1252"), "".join(map(_folded, _LATIN)).encode("cp1252"))


@dataclass(frozen=True, slots=True)
class Normal:
    """Cleaned text and the places where it and the original run apart.

    text: single spaces; a line break only where a paragraph, list item or heading ends.
    cleaned, origin: offsets just after each change, in `text` and in `original`, ascending.
    """

    text: str
    original: str
    cleaned: tuple[int, ...]
    origin: tuple[int, ...]

    def verbatim(self, start: int, end: int) -> str:
        """The stretch of the original that became `text[start:end]`."""
        return self.original[self._back(start) : self._back(end)].strip(_EDGE)

    def _back(self, place: int) -> int:
        index = bisect_right(self.cleaned, place) - 1
        limit = self.origin[index + 1] if index + 1 < len(self.origin) else len(self.original)
        return min(self.origin[index] + place - self.cleaned[index], limit)


def normalise(text: str) -> Normal:
    """NFKC, plain quotation marks, nothing invisible, wrapped lines joined, spaces collapsed."""
    changes = _ODD if unicodedata.is_normalized("NFC", text) else _MARKED
    pieces: list[str] = []
    cleaned, origin = [0], [0]
    read = written = line = 0
    for match in changes.finditer(text):
        start, end = match.span()
        run = match.group()
        if "\n" in run or "\r" in run:
            plain = _line_break(text, run, text[line:start], end)
            line = end
        else:
            plain = run if run == " " else _plain(run)
        pieces += (text[read:start], plain)
        written += start - read + len(plain)
        read = end
        cleaned.append(written)
        origin.append(end)
    pieces.append(text[read:])
    return Normal("".join(pieces), text, tuple(cleaned), tuple(origin))


@lru_cache(maxsize=512)
def _plain(run: str) -> str:
    """One stretch of unusual characters, cleaned; blanks at its ends become one space."""
    seen = unicodedata.normalize("NFKC", run.translate(_PLAIN)).translate(_PLAIN)
    if not seen:
        return ""
    inner = " ".join(seen.split())
    before = " " if seen[0].isspace() else ""
    after = " " if inner and seen[-1].isspace() else ""
    return before + inner + after


def _line_break(text: str, run: str, line: str, end: int) -> str:
    """What a run with a line end becomes: a space where a program wrapped the line, else a line break."""
    if run.isspace():
        several = run.count("\n") > 1 or (run.count("\r") > 1 and "\n" not in run)
        return " " if not several and _is_wrapped(line, text[end : end + 1]) else "\n"
    parts = re.split(r"[\r\n]", run)
    before, after = _plain(parts[0]).rstrip(), _plain(parts[-1]).lstrip()
    between = " ".join(filter(None, (_plain(part).strip() for part in parts[1:-1])))
    if run.count("\n") > 1 or (run.count("\r") > 1 and "\n" not in run):
        return f"{before}\n{between}\n{after}" if between else f"{before}\n{after}"
    return f"{before} " if not after and _is_wrapped(line, text[end : end + 1]) else f"{before}\n{after}"


def _is_wrapped(line: str, following: str) -> bool:
    ended = line.endswith((".", "!", "?", ":", ";")) or (line.endswith(",") and len(line) < 45)
    return (len(line) >= 45 or following.islower()) and not ended and following not in "-*+"


_WROTE = (
    r"(?:on|am|le|el|il giorno|il|em|no dia|a)\b.{4,250}?"
    r"\b(?:wrote|writes|schrieb|a ecrit|escribio|ha scritto|escreveu)"
)
_SENT = (
    r"(?:sent|date|gesendet|datum|envoye|enviado|inviato|data|fecha|to|an|a|para|subject|betreff|objet|asunto|oggetto)"
)
_CUT = re.compile(
    rf"^[ \t]*(?:{_WROTE}[^\n]{{0,120}}:|-{{2,}} ?(?:original message|ursprungliche nachricht|message d'origine"
    r"|mensaje original|messaggio originale|mensagem original|forwarded message|weitergeleitete nachricht) ?-{2,}"
    rf"|\*?(?:from|von|de|da)\*? ?:[^\n]{{1,200}}\n(?:[^\n]{{0,200}}\n){{0,1}}?[ \t]*\*?{_SENT}\*? ?:)",
    re.MULTILINE | re.DOTALL,
)
# Notices that systems and firms set below every mail; they speak of data, rejection of mail, documents and replies.
_NOTICE = re.compile(
    r"^[ \t*_]*(?:this (?:is an automat|e-?mail (?:and|is|was|may|contains))"
    r"|this message (?:and|is intended|was sent|may|contains)"
    r"|you(?:'re| are)? (?:get|receiv)\w* this|[^\n.]{0,60}is an equal opportunity|we hold what|please do not reply"
    r"|diese (?:e-mail|nachricht|mail) (?:wurde automatisch|kann|enthalt|ist)|ihre daten verarbeiten|sie erhalten diese"
    r"|ce (?:message|courriel|mail)[^\n]{0,30}(?:automati|confidentiel|est)|conformement (?:au|a la)|vous recevez ce"
    r"|este (?:mensaje|correo|e-mail|email)|de acuerdo con (?:el|la)|recibes este|esta (?:mensagem|e uma mensagem)"
    r"|os seus dados|voce recebe|recebe este|messaggio (?:generato|automatico)|ai sensi|le informazioni contenute"
    r"|questo messaggio|ricevi questa|desde su area|na sua area de|votre espace candidat|confidentiality notice)",
    re.MULTILINE,
)
_SIGNATURE = re.compile(r"^-- ?\r?$", re.MULTILINE)
_GREETING = 40  # with no more than this above the quotation, the answer stands below it
_QUOTED = re.compile(r"^[ \t]*>.*\n?", re.MULTILINE)


def capped(text: str) -> str:
    """Head and tail of a long text: enough to judge it, and a bound on the work."""
    return text if len(text) <= HEAD + TAIL else f"{text[:HEAD]}\n\n{text[-TAIL:]}"


def newest(text: str) -> str:
    """What the sender wrote this time: no quoted earlier mail, no signature below `-- `.

    A mail that holds nothing but quoted text (a forward) is given back whole.
    """
    kept, folded = text, fold(text).replace("’", "'")
    cut = _CUT.search(folded)
    if cut is not None:
        kept, folded = text[: cut.start()], folded[: cut.start()]
        below = text[cut.end() :]
        if len(kept.strip()) < _GREETING and _QUOTED.search(below) is not None:
            kept = f"{kept}\n\n{_QUOTED.sub(chr(10), below)}"
            folded = fold(kept)
    if "\n>" in kept or kept.startswith(">"):
        kept = _QUOTED.sub("\n\n", kept)
        folded = fold(kept)
    signature = _SIGNATURE.search(kept)
    if signature is not None and signature.start() > 0:
        kept = kept[: signature.start()]
    kept = _without_notices(kept, folded)
    return kept if len(kept.strip()) >= 12 else text


def _without_notices(text: str, folded: str) -> str:
    """Text without the small print below: only in the second half, so that no notice on top takes the mail with it."""
    half = max(len(text) // 2, 120)
    notice = _NOTICE.search(folded, half, len(text))
    return text if notice is None else text[: notice.start()]
