"""Mail straight from an account, by keyboard and for everybody, through the real page and a real mail server."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from e2e import steps
from e2e.running import Server
from e2e.test_accessible import everything_wrong_with
from mailserver import PASSWORD, Dovecot

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

USER = "e2e@mail.example"
LETTER = (
    b"Message-ID: <1@velmora.example>\r\nFrom: Talent <talent@velmora.example>\r\nTo: Kim <kim@mail.example>\r\n"
    b"Date: Mon, 02 Mar 2026 10:00:00 +0100\r\nSubject: Your application at Velmora: Tram Driver\r\n\r\n"
    b"Thank you for applying for the position of Tram Driver at Velmora. We have received your application.\r\n"
)


def test_from_the_address_to_the_review_by_keyboard(server: Server, dovecot: Dovecot, page: Page) -> None:
    box = dovecot.box(USER)
    box.fill([LETTER])
    box.fill([LETTER.replace(b"<1@", b"<2@")], "Bewerbungen mit einem recht langen Namen, der umbrechen muss")
    before = box.state()
    page.emulate_media(reduced_motion="reduce")
    steps.go_through_the_first_run(page, server.link)
    page.goto(server.address + "/inbox/account")
    page.locator("#user").focus()
    page.keyboard.type(USER)
    page.keyboard.press("Tab")
    page.keyboard.type("not it")
    page.keyboard.press("Tab")
    page.keyboard.type(f"localhost:{dovecot.plain}")
    page.keyboard.press("Enter")
    page.wait_for_selector("#problem")
    assert "did not accept the password" in page.locator(":focus").inner_text()
    assert page.locator("#password").input_value() == ""
    assert everything_wrong_with(page) == []

    page.locator("#password").focus()
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector("[name=folder]")
    assert page.locator(":focus").inner_text() == "Which folders?"
    assert everything_wrong_with(page) == []
    page.get_by_label("Bewerbungen").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Look through what was found").click(timeout=30_000)
    assert "2 messages about 1 application." in page.locator("main").inner_text()
    assert [place for place in box.state() if "Sent" not in place] == before
