"""Letters as HTML pages: the plain page of a mail program, the table of a sender with a logo, the newsletter."""

from __future__ import annotations

import html
from random import Random

from onward.sources.example.letter import Letter, Look
from onward.sources.example.wording import Words

PADDING = "&#847;&zwnj;&nbsp;\u200b\u00ad\ufeff"  # what fills the preview line of a mail program with nothing
CELL = "font-family:Helvetica,Arial,sans-serif;font-size:15px;line-height:22px;color:#2b3a42;padding:6px 28px"
HEAD = (
    "<!DOCTYPE html>\n"
    '<html lang="{language}"><head><meta http-equiv="Content-Type" content="text/html; charset={charset}">\n'
    '<meta name="viewport" content="width=device-width"><title>{title}</title>\n'
    '<style type="text/css">\n{css}</style>\n'
    '</head><body style="margin:0;background:#eef1f0">\n'
    '<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">{preview}</div>\n'
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">\n'
    '<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="background:#ffffff">\n'
)
FOOT = (
    '<tr><td style="font-size:11px;color:#71808a;padding:18px 28px">{off} <a href="{link}">{host}</a></td></tr>\n'
    '</table></td></tr></table>\n<img src="{pixel}" width="1" height="1" alt="">\n</body></html>\n'
)
ARTICLE = (
    '<tr><td style="padding:0 28px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"'
    ' style="border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt"><tr>\n'
    '<td width="180" valign="top" style="padding:12px 16px 12px 0"><a href="{link}" target="_blank">'
    '<img src="{image}" width="180" height="120" alt="" style="display:block;border:0;outline:none"></a></td>\n'
    '<td valign="top" style="padding:12px 0;font-family:Georgia,Times,serif;font-size:15px;line-height:23px">'
    '<h2 style="margin:0 0 8px;font-size:19px;line-height:24px"><a href="{link}" style="color:#1d4e4a;'
    'text-decoration:none">{headline}</a></h2>\n<p style="margin:0 0 10px">{text}</p>\n'
    '<a href="{link}" style="color:#1d4e4a;font-weight:bold">{more}</a></td></tr></table></td></tr>\n'
)
CSS = (
    ".c{n} td{{padding:{n}px;border-left:{n}px solid #e{n:02x}}}\n@media (max-width:{n}00px)"
    "{{.c{n}{{width:100%!important}}}}\n"
)


def page(letter: Letter, wording: Words, charset: str, rng: Random) -> str:
    """The letter as a page, dressed as its look says."""
    if letter.look is Look.NEWSLETTER:
        return _newsletter(letter, wording, charset, rng)
    if letter.look in (Look.BRANDED, Look.DIGEST):
        return _branded(letter, wording, charset, rng)
    blocks = "".join(f"<p>{_text(paragraph)}</p>\n" for paragraph in letter.paragraphs)
    quoted = "<br>\n".join(html.escape(line.removeprefix("> ")) for line in letter.quoted[1:])
    if letter.quoted:
        blocks += f'<div class="gmail_quote">{html.escape(letter.quoted[0])}<blockquote>{quoted}</blockquote></div>\n'
    return f'<html><body><div dir="ltr">\n{blocks}</div></body></html>\n'


def _branded(letter: Letter, wording: Words, charset: str, rng: Random) -> str:
    rows = "".join(f'<tr><td style="{CELL}">{_text(paragraph)}</td></tr>\n' for paragraph in letter.paragraphs)
    return _head(letter, charset, rng.randrange(8, 60), "") + rows + _foot(letter, wording, rng)


def _newsletter(letter: Letter, wording: Words, charset: str, rng: Random) -> str:
    """30 to 80 kB: the articles of the letter, and as many more as it takes."""
    wanted, more = rng.randrange(30_000, 78_000), html.escape(wording.lines["more"][0])
    parts = [
        _head(letter, charset, rng.randrange(60, 140), _text(letter.paragraphs[0]) + PADDING * rng.randrange(9, 60))
    ]
    size, turn = len(parts[0]), 0
    while size < wanted or turn < len(letter.paragraphs):
        headline, text = letter.paragraphs[turn % len(letter.paragraphs)].split("\n")
        link, image = _link(letter, rng), _link(letter, rng)
        shown = {"headline": html.escape(headline), "text": html.escape(text)}
        parts.append(ARTICLE.format(link=link, image=image, more=more, **shown))
        size, turn = size + len(parts[-1]), turn + 1
    return "".join(parts) + _foot(letter, wording, rng)


def _head(letter: Letter, charset: str, rules: int, preview: str) -> str:
    css = "".join(CSS.format(n=n) for n in range(1, rules))
    title = html.escape(letter.subject)
    return HEAD.format(language=letter.language, charset=charset, title=title, css=css, preview=preview)


def _foot(letter: Letter, wording: Words, rng: Random) -> str:
    off = html.escape(wording.lines["off"][0]) if letter.bulk else ""
    return FOOT.format(off=off, link=_link(letter, rng), host=letter.sender.domain, pixel=_link(letter, rng))


def _link(letter: Letter, rng: Random) -> str:
    return f"https://link.{letter.language}.mail.example/c/{rng.getrandbits(720):x}"


def _text(paragraph: str) -> str:
    return html.escape(paragraph).replace("\n", "<br>")
