"""On the first run an answer that just came is written down at once: no import, no further question."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page

from e2e import steps
from e2e.conftest import Opener
from e2e.running import Server, done

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_two_forms_lead_from_the_first_page_to_the_answer_written_down(
    server: Server, open_page: Opener, scripts: bool
) -> None:
    with open_page(java_script_enabled=scripts) as page:
        sent: list[str] = []
        page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
        page.goto(server.link)
        page.get_by_text("An answer just came").click()
        page.get_by_role("button", name="Go on").click()
        assert page.locator("h1").inner_text() == "Write something down"
        page.get_by_label("Employer").fill("Velmora Trams")
        page.get_by_label("They said no").check()
        page.get_by_role("button", name="Write it down").click()

        assert page.locator("h1").inner_text() == "Velmora Trams"
        assert steps.said(page) == "Written down: Velmora Trams, They said no."
        assert "Velmora Trams said no. This application is closed." in page.locator(".standing").inner_text()
        assert [address.removeprefix(server.address) for address in sent] == ["/welcome", "/record"]
        page.goto(server.address + "/inbox/progress")
        assert page.locator("h1").inner_text() == "Nothing was imported yet"
    [told] = json.loads(done("list", "--all", "--json", home=server.home))
    assert [event["kind"] for event in told["events"]] == ["rejected"]


def test_the_questions_are_not_asked_again(server: Server, page: Page) -> None:
    page.goto(server.link)
    page.get_by_text("An answer just came").click()
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("link", name="Not now").click()
    assert page.locator("h1").inner_text() == "Today"
    page.goto(server.fresh_link())
    assert page.locator("h1").inner_text() == "Today"
