from __future__ import annotations

from onward.flows.support import lines_by_country
from onward.web.support import COUNTRIES, KINDS, dial
from web.conftest import Browser


def test_every_line_is_shown_with_its_number(browser: Browser) -> None:
    page = browser.get("/support").text
    for lines in lines_by_country().values():
        for line in lines:
            assert line.number.replace("&", "&amp;") in page


def test_the_likely_country_comes_first_and_open(browser: Browser) -> None:
    page = browser.get("/support", headers={"Accept-Language": "de-AT,de;q=0.8,en"}).text
    first, _, others = page.partition('<details class="country">')
    assert 'id="in-AT"' in first
    assert "Österreich" in first or "Austria" in first
    assert 'id="in-AT"' not in others


def test_without_a_country_all_are_listed_alike(browser: Browser) -> None:
    page = browser.get("/support", headers={"Accept-Language": "en"}).text
    assert "Help lines by country" in page
    assert page.count('<details class="country">') == len(COUNTRIES)


def test_what_was_not_checked_lately_asks_to_be_checked(browser: Browser) -> None:
    page = browser.get("/support").text
    assert "Checked on 2024-01, please check." in page
    assert "Please check." in page


def test_every_country_and_kind_of_the_file_has_a_name() -> None:
    known = lines_by_country()
    assert COUNTRIES.keys() == known.keys()
    assert KINDS.keys() == {line.kind for lines in known.values() for line in lines}


def test_a_number_can_be_dialled_when_it_is_one() -> None:
    known = lines_by_country()
    (samaritans,) = [line for line in known["GB"] if line.name == "Samaritans"]
    assert dial(samaritans) == "tel:116123"
    assert {dial(line) for lines in known.values() for line in lines if line.kind == "text_line"} == {""}
    assert all(set(dial(line).removeprefix("tel:")) <= set("+0123456789") for lines in known.values() for line in lines)


def test_support_is_on_every_page(browser: Browser) -> None:
    for path in ("/", "/journey", "/settings", "/export", "/record", "/welcome", "/nowhere"):
        page = browser.get(path).text
        assert page.index("<footer>") < page.index('href="/support"') < page.index('href="/settings"')
