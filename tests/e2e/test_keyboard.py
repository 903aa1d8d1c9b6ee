"""The main job with the keyboard alone: what has the focus can be seen, and after a form it is on what matters."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page

from e2e import steps
from e2e.running import Server, done

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

MOST_STOPS = 150
IS_FOCUSED = "element => element === document.activeElement"
FOCUS = """() => {
    const one = document.activeElement, box = one.getBoundingClientRect();
    const looks = [one, one.closest('label') ?? one].map((wearing) => getComputedStyle(wearing));
    return {
        name: one.outerHTML.slice(0, 80),
        outline: Math.max(...looks.map((look) => look.outlineStyle === 'none' ? 0 : parseFloat(look.outlineWidth))),
        seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        place: one.matches('h1, .said, .problem, .finding'),
    };
}"""


def reach(page: Page, wanted: Locator) -> None:
    """Press Tab until this has the focus; on the way, the focus can always be seen."""
    for _ in range(MOST_STOPS):
        if wanted.evaluate(IS_FOCUSED):
            return
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        assert focus["outline"] >= 2, focus
        assert focus["seen"], focus
    raise AssertionError(f"{wanted} was not reached")


def press(page: Page, wanted: Locator, key: str = "Enter") -> None:
    """Go to a button or link, press it, and find the focus on the heading or the message of the next page."""
    reach(page, wanted)
    with page.expect_navigation():
        page.keyboard.press(key)
    landed(page)


def landed(page: Page) -> None:
    focus = page.evaluate(FOCUS)
    assert focus["place"], focus
    assert focus["seen"], focus


def single_key(page: Page, key: str) -> str:
    """Press a single key that changes something; returns what the next page says."""
    with page.expect_navigation():
        page.keyboard.press(key)
    landed(page)
    return steps.said(page)


def go_to_finding(page: Page, wanted: str) -> Locator:
    """Press j until a finding with this button is the current one."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("j")
        landed(page)
        current = page.locator(".finding.current")
        assert current.evaluate(IS_FOCUSED)
        if current.locator(wanted).count():
            return current
    raise AssertionError(f"no finding has {wanted}")


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name)


def test_from_a_mailbox_to_a_corrected_application_and_back(server: Server, example: Path, page: Page) -> None:
    page.goto(server.link)
    press(page, button(page, "Go on"))
    press(page, button(page, "Go on"), "Space")
    press(page, button(page, "Begin"))

    reach(page, page.locator("#path"))
    page.keyboard.type(str(example))
    with page.expect_navigation():
        page.keyboard.press("Enter")
    landed(page)
    steps.wait_until_read(page)
    reach(page, page.get_by_role("link", name="Look through what was found"))
    with page.expect_navigation():
        page.keyboard.press("Enter")
    waiting, _ = steps.counted(page)

    chosen = steps.finding(go_to_finding(page, "blockquote + .from + form button[value=confirm]"))
    assert single_key(page, "Enter") == f"Recorded: {chosen.kind}."
    corrected = steps.finding(go_to_finding(page, "blockquote + .from + form button[value=replied]"))
    assert single_key(page, "2") == "Recorded: They replied."
    assert single_key(page, "u") == "Undone."
    assert page.locator(f"#{corrected.id}").count() == 1
    again = steps.finding(go_to_finding(page, "blockquote + .from + form button[value=replied]"))
    assert again == corrected
    assert single_key(page, "2") == "Recorded: They replied."
    go_to_finding(page, "button[value=refuse]")
    assert single_key(page, "r") == "Left out. Nothing was recorded."
    assert steps.counted(page)[0] == waiting - 3

    press(page, button(page, "that are sure"))
    assert steps.said(page).endswith(" findings recorded.")
    press(page, page.locator(".said button"))
    assert steps.counted(page)[0] == waiting - 3

    page.keyboard.press("g")
    with page.expect_navigation():
        page.keyboard.press("a")
    page.keyboard.press("/")
    assert page.locator("input[type=search]").evaluate(IS_FOCUSED)
    page.goto(server.address + corrected.application)
    entry = page.locator(".timeline > li", has_text=corrected.quote)
    reach(page, entry.locator("summary"))
    page.keyboard.press("Enter")
    press(page, entry.get_by_role("button", name="Take it out"))
    assert entry.count() == 0
    press(page, page.locator(".said button"))
    assert entry.count() == 1


def test_a_mistake_in_a_form_is_told_where_the_focus_is(server: Server, page: Page) -> None:
    done("add", "Acme", home=server.home)
    page.goto(server.link)
    page.keyboard.press("n")
    page.wait_for_url("**/record")
    press(page, button(page, "Write it down"))
    assert page.locator(".problem").evaluate(IS_FOCUSED)
    page.goto(server.address + "/inbox/import")
    reach(page, page.locator("#path"))
    page.keyboard.type("/no/such/place")
    press(page, page.locator("form", has=page.locator("#path")).get_by_role("button"))
    assert page.locator("#path").input_value() == "/no/such/place"


def test_the_skip_link_comes_first_and_leads_past_the_navigation(server: Server, page: Page) -> None:
    done("add", "Acme", home=server.home)
    page.goto(server.link)
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUS)["seen"]
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")
