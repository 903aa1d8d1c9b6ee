"""The parts of a mail that name things: its lines, its running text, its last lines and whom it greets."""

from __future__ import annotations

import re
from functools import lru_cache

from onward.accept.wordlist import words

_HEAD, _TAIL = 2600, 700
_LINK = re.compile(r"<?https?://\S{1,600}>?|\[cid:[^\]\n]{0,80}\]")
_FOOT = re.compile(
    r"(?:this (?:e-?mail|message)(?: and[^.]{0,40})? (?:was (?:sent|intended|automatically)|is (?:intended|"
    r"confidential))|"
    r"you(?:'re| are) receiving|follow us|folgen sie uns|folge uns|suivez-nous|síguenos|seguici|siga-nos|"
    r"you (?:have )?received this|unsubscribe|©|copyright|confidentiality|powered by|"
    r"learn why we included|(?:view |see )?(?:similar|more|recommended|top|other) jobs|jobs (?:you|similar|for you)|"
    r"(?:ähnliche|weitere) (?:jobs|stellen)|diese (?:e-?mail|nachricht) (?:wurde|ist|richtet)|sie erhalten diese|"
    r"du erhältst diese|abmelden|offres (?:d'emploi )?similaires|vous recevez ce|se désabonner|se désinscrire|"
    r"ce (?:message|courriel|e-?mail) (?:est|vous|a été)|(?:ver )?ofertas (?:de empleo )?similares|darse de baja|"
    r"(?:recibes|has recibido|recibe) este|este (?:correo|mensaje|e-?mail) (?:es|fue|ha sido|está|foi|é)|"
    r"(?:annunci|offerte) simili|(?:ricevi|hai ricevuto) questa|questa e-?mail è|questo messaggio è|"
    r"vagas (?:semelhantes|similares)|recebeu est[ae]|esta mensagem (?:é|foi)|cancelar (?:a )?subscrição)",
    re.IGNORECASE,
)
_FOOT_LETTERS = frozenset("fFtTyYuU©cCpPlLdDsSaAvVrRhHeEqQmMoOjJwWÄä")
_FIELD = re.compile(r"[\w ]{2,24}:\s|[-*•·–]\s")
_PLAIN = str.maketrans({"’": "'", "‘": "'", "\xa0": " "} | dict.fromkeys("\u00ad\u200b\u200c\u200d\u034f\ufeff"))
_GREETING = re.compile(
    r"\A\s*(?:(?:dear|hi|hello|hey|hallo|guten (?:tag|morgen)|liebe[r]?(?:/r)?|moin|bonjour|bonsoir|cher|chère|"
    r"hola|buenos días|"
    r"estimad[oa](?:/a)?|querid[oa]|ciao|gentile|salve|buongiorno|olá|ola|caro(?:/a)?|cara|prezad[oa](?:/a)?|"
    r"sehr geehrte[r]?|"
    r"good (?:morning|afternoon|day)|thanks|thank you)[ ,]+)"
    r"(?:(?:mr|mrs|ms|frau|herrn?|monsieur|madame|sig|sr|sra|dr)\.?[ ]+)?([^\n,!:.]{1,50}?)\s*[,!:.\n]",
    re.IGNORECASE,
)


@lru_cache(maxsize=4)
def lines(text: str) -> tuple[str, ...]:
    """Non-empty lines of the opening and the closing, links removed; soft-wrapped lines are joined."""
    if len(text) > _HEAD + _TAIL:
        text = text[:_HEAD] + "\n\n" + text[-_TAIL:]
    out: list[str] = []
    wrapped = 0  # length of the line before, where that line may have been wrapped
    if not text.isascii():
        text = text.translate(_PLAIN)
    if "http" in text or "[cid" in text:
        text = _LINK.sub(" ", text)
    for line in text.split("\n"):
        words = " ".join(line.split())
        if len(out) > 2 and len(words) > 1 and words[0] in _FOOT_LETTERS and _FOOT.match(words):
            break
        if words.startswith(">"):
            continue
        if (
            words
            and wrapped
            and not _FIELD.match(words)
            and (wrapped + len(words.split((" "), 1)[0]) >= 63 or words[0].islower())
        ):
            out[-1] += " " + words
        elif words:
            out.append(words)
        length = len(line.rstrip())
        wrapped = length if words and 45 <= length <= 100 and words[-1] not in ".!?:;" else 0
    return tuple(out)


@lru_cache(maxsize=4)
def flowing(text: str) -> str:
    """The lines of the opening and the closing as one string, one paragraph a line."""
    return "\n".join(lines(text))


CLOSING = re.compile(
    r"^(?:(?:best|kind|kindest|warm|warmest|many|with (?:best|kind|warm|many))\b.{0,24}|regards|respectfully|"
    r"sincerely|cheers|thanks|thank you|yours\b.{0,20}|all the best|warmly|take care|good luck|"
    r"(?:mit |viele |beste |herzliche |freundliche |liebe |schöne |sonnige )[^.]{0,30}gr(?:ü|ue)(?:ß|"
    r"ss)en?.{0,30}|grüße|(?:bien )?cordialement|bien à vous|(?:avec )?(?:nos|mes) .{0,40}salutations.{0,30}|"
    r"(?:sincères )?salutations.{0,30}|à bientôt|"
    r"(?:un )?(?:cordial(?:es)?|atento)?\s?saludos?.{0,20}|atentamente|un abrazo|cordiali saluti|distinti saluti|"
    r"(?:un )?saluti?.{0,20}|a presto|(?:com os )?(?:melhores )?cumprimentos.{0,12}|atenciosamente|"
    r"(?:um )?abraços?|obrigad[oa])[,.!\s]*$",
    re.IGNORECASE,
)

_CLOSING_WORDS = words("""
        best kind kindest warm warmest many with regards respectfully sincerely cheers thanks thank yours all warmly
        take good mit viele beste herzliche freundliche     liebe schöne sonnige grüße bien cordialement avec nos
        mes sincères salutations à un cordial cordiales atento saludo saludos atentamente cordiali distinti saluti
        saluto     a com os melhores cumprimentos atenciosamente um abraço abraços obrigado obrigada
    """)


@lru_cache(maxsize=4)
def closing(text: str) -> int | None:
    """Index of the line that closes the letter "Kind regards", None without one."""
    rows = lines(text)
    for i in range(len(rows) - 1, max(0, len(rows) - 16), -1):
        first = rows[i].partition(" ")[0].rstrip(",.!").casefold()
        if len(rows[i]) < 70 and first in _CLOSING_WORDS and CLOSING.match(rows[i]):
            return i
    return None


def greeted(text: str) -> str:
    """The name in the greeting "Dear Robin Ashdown,", or nothing."""
    found = _GREETING.match(text[:200])
    return found[1].strip() if found else ""


_MARK = re.compile(
    (r"(?:\s*(?:re|aw|wg|fwd?|tr|rif|enc|res|rv|sv|antw)\s*:\s*|\s*\[(?:ext|external|extern)[^\]]{0,12}\]\s*)+"),
    re.IGNORECASE,
)


def without_marks(subject: str) -> str:
    """The subject without reply and forward marks, at most 300 characters."""
    plain = " ".join(subject[:400].replace("’", "'").split())
    found = _MARK.match(plain)
    return plain[found.end() if found else 0 :][:300]
