from __future__ import annotations

import csv
import io

from onward.flows import exporting
from onward.store.journal import Journal
from web.conftest import Browser


def test_everything_can_be_saved_and_is_what_the_flow_gives(journal: Journal, browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    answer = browser.get("/export/everything.json")
    assert answer.text == exporting.as_json(journal)
    assert answer.headers["content-disposition"] == 'attachment; filename="onward-everything-2026-06-01.json"'


def test_every_noun_can_be_saved_as_a_table(browser: Browser) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    page = browser.get("/export").text
    for noun in exporting.NOUNS:
        assert f'href="/export/{noun}.csv"' in page
        assert browser.get(f"/export/{noun}.csv").status_code == 200
    answer = browser.get("/export/applications.csv")
    (row,) = csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff")))
    assert row["employer"] == "Acme"
    assert "attachment" in answer.headers["content-disposition"]


def test_a_table_that_is_not_there_is_not_found(browser: Browser) -> None:
    assert browser.get("/export/secrets.csv").status_code == 404
