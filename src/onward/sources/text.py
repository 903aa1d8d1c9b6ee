"""HTML to plain text in one pass, in time linear in its length, whatever is open or broken in it.

A tree-building parser takes quadratic time on deep nesting (seconds at 50,000 open tags); a mail needs no tree, only
what is hidden, where lines break and where cells end.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import lru_cache

LONGEST_HTML = 5_000_000
LONGEST_TEXT = 200_000
MOST_TAGS = 150_000

_COMMENT = "!--"
_UNSEEN = {"script", "style", "title", "template", "noframes", "noembed", "select", "svg"}
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# Marks set into the text: the end of a line, of a paragraph, of a cell. White space of the source is only ever a space.
_LINE, _PARAGRAPH, _CELL = "\x01", "\x02", "\x03"
_PARAGRAPHS = "p h1 h2 h3 h4 h5 h6 ul ol dl blockquote hr table pre textarea"
_LINES = (
    "br div tr li dt dd center section article header footer main nav aside address form fieldset caption option body"
    " html head thead tbody tfoot figure figcaption"
)
_BREAK = (
    {slash + name: _PARAGRAPH for name in _PARAGRAPHS.split() for slash in ("", "/")}
    | {slash + name: _LINE for name in _LINES.split() for slash in ("", "/")}
    | {"/td": _CELL, "/th": _CELL}
)
# What `\s` matches, and the marks; spelled out, as a set of single characters is quicker to search for.
_BLANK = r"[ \t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\x01-\x03]"
_BREAKS = re.compile(rf"{_BLANK}(?:(?<! )|(?={_BLANK})){_BLANK}*+")
_PREFORMATTED = re.compile(r"<(pre|textarea)\b.*?(?:</\1\b|\Z)", re.IGNORECASE | re.DOTALL)
# The colon stands first because the search is quick to find a single character. A font size of zero is a group of its
# own: it hides only where nothing inside sets another, since layouts put it on every cell.
_HIDES = re.compile(
    r":(?:(?<=display:) ?none|(?<=visibility:) ?hidden|(?<=max-height:) ?0(?![.\d]*[1-9])"
    r"|((?<=font-size:) ?0(?![.\d]*[1-9])))",
    re.IGNORECASE,
)
_LONG_NUMBER = re.compile(r"&#x?[0-9a-f]{9,}+;?", re.IGNORECASE)


def from_html(markup: str) -> str:
    r"""Give what a reader sees: no style, script, comment or hidden preheader; lines, paragraphs, cells set apart.

    At most 200,000 characters of the first 150,000 tags; entities are resolved; cells of a row are separated by a tab.

    >>> from_html("<div style='display:none'>psst</div><p>Dear Ann,</p><b>B</b>old &amp; <br>new<td>1</td><td>2</td>")
    'Dear Ann,\n\nBold &\nnew1\t2'
    """
    markup = markup[:LONGEST_HTML]
    if "<pre" in markup or "<PRE" in markup or "<textarea" in markup:
        markup = _PREFORMATTED.sub(lambda match: match[0].replace("\n", "<br>"), markup)
    text = _seen(markup) or _seen(markup, hiding=False)
    return text[:LONGEST_TEXT]


@dataclass(slots=True)
class _Cover:
    """An open element that is hidden.

    since: how many pieces of text stood before it.
    tiny: hidden by its font size alone.
    """

    name: str
    since: int
    tiny: bool
    depth: int = 1

    def still_open(self, name: str, tag: str) -> bool:
        """Count the elements of its name inside it; False when it is closed."""
        if name == self.name and not tag.endswith("/"):
            self.depth += 1
        elif name == "/" + self.name:
            self.depth -= 1
        return self.depth > 0


def _seen(markup: str, *, hiding: bool = True) -> str:
    """Read piece by piece, each from one `<` to the next."""
    first, *pieces = markup.split("<", MOST_TAGS)
    out = [first]
    skipping = ""
    cover: _Cover | None = None
    for piece in pieces:
        tag, _, text = piece.partition(">")
        if not (cover or skipping) and (put := _inert(tag)) is not None:
            out.append(put + text)
            continue
        name = _name(tag)
        if skipping:
            if skipping == _COMMENT and "-->" in piece:
                out.append(piece.partition("-->")[2])
            elif name == "/" + skipping:
                out.append(text)
            else:
                continue
            skipping = ""
            continue
        if name in _UNSEEN or name.startswith(_COMMENT):
            skipping = _skipped_from(name, piece, out)
            continue
        if name not in _BREAK and not name[:1].isalpha() and name[:1] not in {"/", "!", "?"}:
            out.append("<" + piece)
            continue
        if hiding and (cover or "style" in tag):
            cover = _covered(cover, name, " ".join(tag.split()), out)
        if tag.count('"') & 1:
            text = _after_quote(text)
        out.append(_BREAK.get(name, "") + text)
    return _laid_out("".join(out))


@lru_cache(maxsize=4_096)
def _inert(tag: str) -> str | None:
    """What stands for a tag that only breaks lines or says nothing; None for one that has to be looked at.

    Remembered, as a layout repeats a few tags a hundred times.
    """
    name = _name(tag)
    if not (name in _BREAK or name[:1].isalpha() or name[:1] == "/") or name in _UNSEEN or tag.count('"') & 1:
        return None
    tag = " ".join(tag.split())
    return None if "style" in tag and _may_hide(tag.lower()) and _HIDES.search(tag) else _BREAK.get(name, "")


def _name(tag: str) -> str:
    return next(iter(tag[:20].split(None, 1)), "").rstrip("/").lower() if not tag[:1].isspace() else ""


def _may_hide(tag: str) -> bool:
    """A quick look before the slower one."""
    size = "size:0" in tag or "size: 0" in tag or "height:0" in tag or "height: 0" in tag
    return size or "none" in tag or "hidden" in tag


def _skipped_from(name: str, piece: str, out: list[str]) -> str:
    """What is skipped from here on: an element by its name, a comment, or nothing where that ends in the same piece."""
    if name.startswith(_COMMENT):
        _, ended, text = piece.partition("-->")
        out.append(text)
        return "" if ended else _COMMENT
    tag, _, text = piece.partition(">")
    if not tag.endswith("/"):
        return name
    out.append(text)
    return ""


def _covered(cover: _Cover | None, name: str, tag: str, out: list[str]) -> _Cover | None:
    """Follow one tag: what is hidden from here on; text under a cover is taken away when the element closes."""
    if cover and not cover.still_open(name, tag):
        del out[cover.since :]
        return None
    if cover and cover.tiny and "font-size" in tag:
        cover = None
    if (cover is None or cover.tiny) and name not in _VOID and (hides := _HIDES.search(tag)):
        tiny = hides[1] is not None and len(_HIDES.findall(tag)) == 1
        if cover is None or not tiny:
            return _Cover(name, len(out), tiny)
    return cover


def _after_quote(text: str) -> str:
    """Text behind a tag whose quoted attribute held the `>` at which it was cut."""
    _, quote, rest = text.partition('"')
    return rest.partition(">")[2] if quote else text


def _laid_out(text: str) -> str:
    if "&" in text:
        text = html.unescape(_LONG_NUMBER.sub("", text))
    return _BREAKS.sub(_break, text).strip()


def _break(match: re.Match[str]) -> str:
    run = match[0]
    if _PARAGRAPH in run:
        return "\n\n"
    if _LINE in run:
        return "\n"
    return "\t" if _CELL in run else " "
