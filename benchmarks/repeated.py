"""The longest any mail takes that repeats one phrase for 5 MB: `python -m benchmarks.repeated`, `--all` for every word.

Each phrase fills one place of a message: the text, a page, the subject, the sender's name, a header, the structure. It
is parsed, read as received and as sent, and tied to an application. Processor time; the worst of a place is the figure.
Phrases are tried at a twentieth of the size first, and only the slowest of them at the whole.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from benchmarks.figure import Figure, below, table

SIZE = 5_000_000
QUICK_SIZE = 10_000
BUDGET = 1.0
EVERY = 24
"""Of the words that phrase rules need, one in so many is tried unless all are asked for."""

SHOWN = 5

_HEAD = (
    "From: {name} <desk@tinworks.example>\nTo: jo@mail.example\nSubject: {subject}\nMessage-ID: <1@tinworks.example>\n"
)
_PLAIN = "Content-Type: text/plain; charset=utf-8\n\n"
_HTML = "Content-Type: text/html; charset=utf-8\n\n"

LINES = (
    "a", "A", " ", "\n", "\r", "\t", ". ", "a. ", "A. ", "! ", "? ", "?!", "...", "a\n", "a\n\n", "> ", "> a\n",
    ">> >\n", ">", "-- \n", "--\n", "--", "- a\n", "* ", "| ", "; ", ", ", ":", "(", ")", "[", "((a)", '"', "“",
    "„a“ ", "'", "’", "«a» ", "\u200b", "\u200b\u200c ", "a\u200b", "\u00ad", "a\u00ad", "\ufeff", "\u034f \u200c",
    "e\u0301", "\u0301", "ﬁ", "İ", "ß", "ẞ", "Ǆ", "㌔", "🙂", "\u202e", "\u2028", "\xa0", "\xa0 ", "Ã¼", "\ufffd",
    "\x00", "1", "1 ", "10:30 ", "2026-03-02 ", "12345-", "a@b.example ", "http://a.example/", "https://a.example/x ",
    "<https://a.example> ", "[cid:a] ", "www.", "@", "a@", "_", "*", "=", "=\n", "=3D", "On ", "On 1 ", "On Monday ",
    "On a wrote:\n", "Am 1. schrieb a:\n", "Le 1 a écrit :\n", "El 1 escribió:\n", "From: a\n", "From: a\nSent: b\n",
    "From: a\nb\n", "Von: a\nGesendet: b\n", "From ", "\nFrom ", ">From ", "-----Original Message-----\n",
    "---------- Forwarded message ----------\n", "Begin forwarded message:\n", "Dear ", "Dear Ann,\n", "Hi ",
    "Kind regards\n", "Mit freundlichen Grüßen\n", "Team ", "The ", "the ", "GmbH ", "& ", "& Co. ", "Ltd. ",
    "Inc., ", "Co. KG ", "- Recruiting ", "via ", "Head of ", "Senior ", "Engineer ", "Engineer (m/w/d) ", "(m/w/d) ",
    "m/w/d", "position of ", "the position of Engineer at ", "as a ", "for the role of ", "at ", "at Tin ", "Tin ",
    "Tin Works ", "Job title: ", "Title: a\n", "Position: a\n", "Stelle als ", "bei der ", "poste de ", "chez ",
    "puesto de ", "en ", "posizione di ", "presso ", "vaga de ", "na ", "a - b - ", "a | b | ", "a at B ", "a • ",
    "· ", "if ", "if you are not selected, ", "unless ", "falls ", "si ", "se ", "unfortunately ",
    "unfortunately we ", "we have decided ", "we will not be moving forward ", "not ", "no longer ",
    "other candidates ", "leider ", "leider nicht ", "anderen Bewerbern ", "malheureusement ", "ne pas ",
    "lamentablemente ", "purtroppo ", "infelizmente ", "your application ", "Ihre Bewerbung ",
    "thank you for applying ", "interview ", "interview on Monday ", "we are pleased to offer ", "unsubscribe ",
    "abmelden ", "BEGIN:VEVENT\n", "DTSTART:20260302T100000Z\n", "DTSTART;TZID=", "\n ", "begin 644 a\n",
    "=?utf-8?q?a?= ", "=?utf-8?b?YQ==?= ", "=?",
)  # fmt: skip

TAGS = (
    "<", ">", "<>", "</", "<a", "<p", "<p>", "</p>", "<p>a</p>", "<div>", "</div>", "<div >",
    "<div style='display:none'>", "<br>", "<div style=display:none>a</div>", "<span style='font-size:0'>",
    "<td style='font-size:0'><div style='font-size:9px'>a", "<span style=':", "<div style='::::", "<!--", "-->",
    "<!-- a -->", "<!---->", "<!", "<!a>", "<?", "<?a?>", "<![CDATA[", "]]>", "<!--[if mso]>", "<![endif]-->",
    "<style>", "</style>", "<style>a</style>", "<script>", "<script>'</script>'", "<script><!--", "<title>",
    "<textarea>", "<textarea>a\n", "</textarea>", "<pre>", "<pre>\n", "<pre>\n</pre>", "<pre <", "</pre", "<svg>",
    "<svg/>", "<select>", "<template>", "<noembed>", "<table>", "<table><tr><td>", "<tr><td>a</td></tr>", "<td>",
    "<td> </td>", "<li>", "<ul><li>", "<b>", "<b><i></b></i>", "<font>", "<a href='https://a.example/'>b</a>",
    "<a href=\"", "<img src='https://a.example/a.png'>", "<img ", "<a b=\"c>d\">", "<a b='c>d'>", "<a \"", "<a '",
    "a=\"", "&", "&amp;", "&amp", "&nbsp;", "&#8203;", "&zwnj;&nbsp;", "&#1", "&#x", "&#x41;", "&#99999999999;",
    "&lt;p&gt;", "&&", "&a", "&notit;", "<object data='https://a.example'>",
    "<link rel=stylesheet href='//a.example'>", "<body>", "<html>", "<head>", "<frameset>", "<o:p>", "<A\n", "<a\t",
    "</ p>", "<p/>", "<br/><br/>", "<hr>", "<blockquote>", "\f", "\v", "<p>&nbsp;</p>\n", "a<br>\n", "<b>a</b> ",
    "<style", "<p style=\"", "<p style=\"display:none", "<DIV>", "<Pre>", "<tExtArea ", "<p\x00>",
)  # fmt: skip

STRUCTURES = (
    "--b\n", "--b--\n", "--b\n\n", "--b\nContent-Type: text/plain\n\na\n", "--b\nContent-Type: text/html\n\n<p>a\n",
    "--b\nContent-Type: x\n", "--b\nContent-Type: multipart/mixed; boundary=b\n\n",
    "--b\nContent-Type: message/rfc822\n\n", "Content-Type: text/plain\n",
    "--b\nContent-Type: message/external-body; access-type=URL; URL=\"https://a.example/\"\n\n",
    "--b\nContent-Type: text/calendar\n\na\n", "--b\nContent-Transfer-Encoding: base64\n\n=\n",
    "--b\nContent-Disposition: attachment; filename*0=a; filename*1=b\n\n", "--", "-", "\n--",
    "--b\nContent-Type: multipart/mixed; boundary=\"c\"\n\n--c\n", "boundary=b\n", "boundary=\"", "begin 644 a\n",
    "--b \n", "--ba\n", "\n\n",
)  # fmt: skip

HEADERS = (
    "X: a\n", "X-Gmail-Labels: a,b\n", "References: <a@b.example>\n", "To: a@b.example\n", "From: a <a@b.example>\n",
    "Subject: a\n", " a\n", ":\n", "Content-Type: text/plain\n", "Content-Type: multipart/mixed; boundary=b\n",
    "Date: Mon, 2 Mar 2026 10:00:00 +0000\n", "=?utf-8?q?a?=\n ", "Received: from a\n", "X", "\t",
    "To: " + "a@b.example, " * 50 + "\n",
)  # fmt: skip

VALUES = (
    "a@b.example, ", "<a@b.example> ", "<a@b>", "<", "<a", ">", "(", ")", "((", "()", '"', '"a" ', "\\", '\\"', "\\(",
    ",", ";", "; a=b", "; a*0=b", "; a*=''%41", "; boundary=", '; boundary="b', "a:", ":;", "a: b;", "@", "@@", "a@",
    "[", "]", "\n ", "\n\t", "=?utf-8?q?a?= ", "=?utf-8?b?YQ==?=", "=?utf-8?q?=", "=?a?q?b?=", "=?", "?=", "a,", ", ",
    "Mon, ", "2 Mar 2026 ", "10:00 ", "+0000 ", "%", "'", "é", "\u200b", "Ã¼", "\x00", "1", "a", " ",
)  # fmt: skip

FIELDS = (
    "From",
    "To",
    "Reply-To",
    "Date",
    "Message-ID",
    "References",
    "In-Reply-To",
    "Content-Type",
    "X-Gmail-Labels",
    "X",
)


@dataclass(frozen=True, slots=True)
class Worst:
    """One phrase in one place, and the seconds that its message took."""

    seconds: float
    place: str
    phrase: str


def in_text(phrase: str, size: int) -> str:
    """A message whose text is the phrase, over and over."""
    return _HEAD.format(name="Tin Works", subject="Your application") + _PLAIN + _repeated(phrase, size)


def in_page(phrase: str, size: int) -> str:
    """A message whose HTML is the phrase, over and over."""
    return _HEAD.format(name="Tin Works", subject="Your application") + _HTML + "<p>" + _repeated(phrase, size)


def in_subject(phrase: str, size: int) -> str:
    """A message whose subject is the phrase, over and over, on one line."""
    subject = _one_line(_repeated(phrase, size))
    return _HEAD.format(name="Tin Works", subject=subject) + _PLAIN + "Thank you for applying."


def in_name(phrase: str, size: int) -> str:
    """A message whose sender's name is the phrase, over and over, on one line."""
    name = _one_line(_repeated(phrase, size))
    return _HEAD.format(name=name, subject="Your application") + _PLAIN + "Thank you for applying."


def in_structure(phrase: str, size: int) -> str:
    """A message of parts, of which the phrase makes ever more."""
    head = _HEAD.format(name="Tin Works", subject="Your application") + "Content-Type: multipart/mixed; boundary=b\n\n"
    return head + "--b\n" + _PLAIN + "Thank you for applying.\n" + _repeated(phrase, size)


def in_headers(phrase: str, size: int) -> str:
    """A message whose header lines are the phrase, over and over."""
    return _repeated(phrase, size) + _HEAD.format(name="Tin Works", subject="Hi") + _PLAIN + "Thank you for applying."


def in_field(field: str) -> Callable[[str, int], str]:
    """The phrase over and over as the value of one header."""
    return lambda phrase, size: f"{field}: {_repeated(phrase, size)}\n{in_text('Thank you. ', 100)}"


def _repeated(phrase: str, size: int) -> str:
    return phrase * (size // len(phrase.encode()))


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\r", " ")


def places(words: Sequence[str]) -> Iterator[tuple[str, Callable[[str, int], str], Iterable[str]]]:
    """Each place, how a message is made with a phrase there, and the phrases worth trying in it."""
    spaced = [word + end for word in words for end in (" ", ". ")]
    yield "text", in_text, (*LINES, *TAGS, *spaced)
    yield "page", in_page, (*TAGS, *LINES, *spaced[::4])
    yield "subject", in_subject, (*LINES, *VALUES, *spaced[::4])
    yield "sender's name", in_name, (*LINES, *VALUES, *spaced[::4])
    yield "structure", in_structure, STRUCTURES
    yield "headers", in_headers, HEADERS
    for field in FIELDS:
        yield "header " + field, in_field(field), VALUES


def seconds(message: str) -> float:
    """Processor time to parse a message, read it as received and as sent, and tie it to an application."""
    from onward.accept.link import Found, link
    from onward.accept.read import read
    from onward.journey.message import Message
    from onward.sources import parse
    from onward.sources.mailbox import Raw

    data = message.encode()
    started = time.process_time()
    found = parse.message(Raw("repeated", 0, len(data), data))
    if isinstance(found, Message):
        for owner in (frozenset[str](), frozenset({found.sender.address})):
            reading = read(found, owner)
            if reading.event:
                link([], [Found(reading, found)])
    return time.process_time() - started


def worst(words: Sequence[str], size: int) -> list[Worst]:
    """The slowest phrases of each place, slowest first: of all at a twentieth of the size, these at the whole."""
    found = []
    for place, make, phrases in places(words):
        tried = sorted(((seconds(make(phrase, size // 20)), phrase) for phrase in phrases), reverse=True)[:SHOWN]
        whole = [(_growing(make, phrase, size), phrase) for _, phrase in tried]
        found += [Worst(taken, place, phrase) for taken, phrase in sorted(whole, reverse=True)]
    return found


def _growing(make: Callable[[str, int], str], phrase: str, size: int) -> float:
    """Seconds of the whole size, or of the first smaller one that is beyond the budget; the quicker of two runs."""
    taken = 0.0
    for part in (size // 20, size // 5, size):
        message = make(phrase, part)
        taken = min(seconds(message), seconds(message))
        if taken > BUDGET:
            break
    return taken


def words(every: int = EVERY) -> list[str]:
    """Words that the phrase rules of the six languages need, one in `every`."""
    from onward.accept.phrases.rule import LANGUAGES, rules

    found = {word for language in LANGUAGES for rule in rules(language) for words in rule.needs for word in words}
    return sorted(found)[::every]


def figures(found: Sequence[Worst]) -> list[Figure]:
    """One figure for each place, headers together."""
    slowest: dict[str, float] = {}
    for one in found:
        place = "headers" if one.place.startswith("header") else one.place
        slowest[place] = max(one.seconds, slowest.get(place, 0))
    return [Figure(f"5 MB of one phrase: {place}", value, "s", below(BUDGET)) for place, value in slowest.items()]


def measure(quick: bool = False) -> list[Figure]:
    """The worst seconds of each place."""
    seconds(in_text("Thank you for applying. Leider ", 1_000))  # rules are compiled when first needed
    return figures(worst(words(EVERY * 8) if quick else words(), QUICK_SIZE if quick else SIZE))


if __name__ == "__main__":
    measured = worst(words(1 if "--all" in sys.argv else EVERY), QUICK_SIZE if "--quick" in sys.argv else SIZE)
    sys.stdout.write(table(figures(measured)) + "\n\n")
    for one in measured:
        sys.stdout.write(f"{one.seconds:8.3f} s  {one.place:18} {one.phrase!r}\n")
