from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.sources.text import LONGEST_TEXT, from_html


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("One<br>Two<BR/>Three<br />Four", "One\nTwo\nThree\nFour"),
        ("<div>One</div>\n<div>Two <b>bold</b>ly</div>", "One\nTwo boldly"),
        ("<table><tr><td>Place</td><td>Welder</td></tr><tr><td>Town</td></tr></table>", "Place\tWelder\nTown"),
        ("<ul><li>a<li>b</ul>c", "a\nb\n\nc"),
        ("a &amp; b &lt;c&gt; &eacute;&nbsp;&#8217; &#x41;", "a & b <c> é ’ A"),
        ("<style>p{x:y}</style><script>if (a<b) {'</p>'}</script><title>T</title>Text", "Text"),
        ("<!-- no <b>text</b> -->Text<!---->s<!--[if mso]><p>Old</p><![endif]-->", "Texts"),
        ("<!--[if !mso]><!-->Seen<!--<![endif]-->", "Seen"),
        ("<pre>one\n  two</pre>", "one\ntwo"),
        ("1 < 2 and <3 <>", "1 < 2 and <3 <>"),
        ('<a title="a > b" href="x">Link</a>', "Link"),
        ("<p title=Bob's>Hi</p> it's", "Hi\n\nit's"),
        ("<svg/>a<p style='display:none'/>b", "a\n\nb"),
        ("&#9999999999999999999999999999;x", "x"),
        ("", ""),
        ("plain", "plain"),
    ],
)
def test_markup_becomes_what_a_reader_sees(markup: str, text: str) -> None:
    assert from_html(markup) == text


@pytest.mark.parametrize(
    "style",
    [
        "display:none",
        "DISPLAY: NONE !important",
        "max-height:0;overflow:hidden",
        "max-height: 0px",
        "font-size:0",
        "color:#fff;font-size:0px;line-height:0",
        "visibility:hidden",
    ],
)
def test_a_hidden_preheader_is_left_out(style: str) -> None:
    hidden = f'<div style="{style}">psst <div>inner</div> psst</div>'
    assert from_html(f"<body>{hidden}<p>Seen</p></body>") == "Seen"


@pytest.mark.parametrize("style", ["max-height:0.5em", "font-size:0.9em", "display:block", "max-height:05px"])
def test_what_is_small_is_not_hidden(style: str) -> None:
    assert from_html(f'<div style="{style}">small</div><p>Seen</p>') == "small\n\nSeen"


def test_a_cell_of_size_zero_shows_what_sets_a_size_inside_it() -> None:
    cell = '<td style="font-size:0"><div style="display:none">psst</div><div style="font-size:13px">Dear Ann</div></td>'
    assert from_html(f"<table><tr>{cell}</tr></table>") == "Dear Ann"


def test_a_hidden_element_that_is_never_closed_hides_nothing() -> None:
    assert from_html("<div style='display:none'>one<p>two") == "one\n\ntwo"
    assert from_html("<img style='display:none'>one<br style='display:none'>two") == "one\ntwo"


def test_a_mail_that_is_hidden_as_a_whole_is_shown() -> None:
    assert from_html("<div style='display:none'>all there is</div>") == "all there is"


@pytest.mark.parametrize(
    "piece",
    ["<div>", "<div style='display:none'>", "<", "<!--", "<style>", "<script ", '<a b="', "<br>", "&", "&#1", "&nbsp;",
     "<pre>", "<p ", "</p", "<td>\t</td>", "<i style='font-size:0'>", " ", "=", "<b style=display:none>x</b>"],
)  # fmt: skip
def test_time_grows_with_length_and_not_faster(piece: str) -> None:
    started = time.process_time()
    text = from_html(piece * 100_000 + "<p>end</p>")
    assert time.process_time() - started < 20, "quadratic time would take minutes"
    assert len(text) <= LONGEST_TEXT


def test_a_text_without_end_is_cut() -> None:
    assert len(from_html("word " * 1_000_000)) == LONGEST_TEXT


@given(st.text(alphabet="<>/!-\"'= &;#\nabdivpstyle:0none", max_size=300))
def test_no_markup_makes_it_raise_or_leaves_marks_of_the_layout(markup: str) -> None:
    assert not set("\f\v\r") & set(from_html(markup))


@given(st.text(alphabet=st.characters(exclude_characters="<&", exclude_categories=["Cc", "Cs", "Z"]), min_size=1))
def test_text_without_markup_stays(text: str) -> None:
    assert from_html(f"<p>{text}</p>") == text
