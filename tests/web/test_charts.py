from __future__ import annotations

from xml.etree import ElementTree as ET

from onward.web.charts import Bar, bars

SVG = "{http://www.w3.org/2000/svg}"


def drawn(*shown: Bar) -> ET.Element:
    return ET.fromstring(bars(shown, title="Far & wide", description="<b>", name="far"))


def test_it_is_an_image_with_a_title_and_a_description() -> None:
    svg = drawn(Bar("Sent", 4))
    assert svg.get("role") == "img"
    named = {one.get("id"): one.text for one in svg if one.get("id")}
    assert named == {"far-title": "Far & wide", "far-desc": "<b>"}
    assert set((svg.get("aria-labelledby") or "").split()) == named.keys()


def test_widths_are_shares_of_the_longest() -> None:
    svg = drawn(Bar("Sent", 8), Bar("Interview", 2), Bar("Offer", 0))
    assert [one.get("width") for one in svg.iter(f"{SVG}rect") if one.get("class") == "bar"] == [
        "100.00%", "25.00%", "0.00%",
    ]  # fmt: skip


def test_nothing_at_all_is_drawn_without_dividing_by_it() -> None:
    assert [one.get("width") for one in drawn(Bar("Sent", 0)).iter(f"{SVG}rect")] == ["100%", "0.00%"]
    assert drawn().get("height") == "56"


def test_it_carries_no_style_and_no_markup_of_a_label() -> None:
    text = bars([Bar("<script>", 1)], title="", description="")
    assert "<script>" not in text
    assert "style" not in text
