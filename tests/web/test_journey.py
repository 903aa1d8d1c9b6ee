from __future__ import annotations

from journals import write
from onward.journey import funnel
from onward.store.journal import Journal
from onward.web.journey import DEFINITIONS, RATES
from web.conftest import Browser


def test_the_sentence_comes_first_with_its_range(journal: Journal, browser: Browser) -> None:
    write(journal, "\n".join(f"2026-01-{day:02} applied Firm{day} / Cook" for day in range(1, 29)))
    write(journal, "\n".join(f"2026-01-{day:02} interviewed Other{day} / Cook" for day in range(1, 13)))
    page = browser.get("/journey").text
    assert "40 sent, 12 led to a conversation; plausible range 19 to 43 of 100." in page
    assert page.index("40 sent") < page.index("<svg")


def test_few_applications_are_too_early_to_tell(browser: Browser) -> None:
    """
    2026-01-01 applied Acme / Welder
    """
    page = browser.get("/journey").text
    assert "1 sent, 0 led to a conversation; too early to tell." in page
    assert "of 100" not in page


def test_the_chart_and_the_table_tell_the_same_numbers(browser: Browser) -> None:
    """
    2026-01-01 applied Acme / Welder
    2026-01-09 interviewed Acme / Welder
    2026-01-12 rejected Acme / Welder
    2026-01-02 applied Borealis / Cook
    """
    page = browser.get("/journey").text
    chart, table = page.partition("<svg")[2].partition("</svg>")[0], page.partition("</svg>")[2]
    assert "Sent: 2, In touch: 1, Interview: 1, Offer: 0, Accepted: 0" in chart
    assert 'width="50.00%"' in chart
    for label, count in (("Sent", 2), ("Interview", 1), ("Accepted", 0)):
        assert f'<th scope="row">{label}</th><td class="number">{count}</td>' in table


def test_every_rate_has_its_denominator_and_its_definition(browser: Browser) -> None:
    """
    2026-01-01 applied Acme / Welder
    2026-01-09 rejected Acme / Welder
    """
    page = browser.get("/journey").text
    assert "1 of 1" in page
    for definition in funnel.DEFINITIONS.values():
        assert definition in page


def test_the_words_on_the_page_are_those_of_the_funnel() -> None:
    assert DEFINITIONS == funnel.DEFINITIONS
    assert RATES.keys() == funnel.DEFINITIONS.keys()


def test_without_anything_sent_it_says_where_to_begin(browser: Browser) -> None:
    page = browser.get("/journey").text
    assert "Nothing was sent yet." in page
    assert "<svg" not in page
