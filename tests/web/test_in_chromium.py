"""The real server in a real browser."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Page, sync_playwright

from journals import write
from onward.flows.preferences import choose
from onward.store.journal import Journal

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("chromium")]

START = """
import sys
from datetime import date
from pathlib import Path
from onward.web.server import serve
day = date(2026, 6, 1)
serve(Path(sys.argv[1]), port=0, open_browser=False, say=lambda text: print(text, flush=True), today=lambda: day)
"""
ROUTES = (
    "/",
    "/record",
    "/record?application=1",
    "/journey",
    "/settings",
    "/settings/everything",
    "/support",
    "/export",
    "/welcome",
    "/welcome/where",
    "/welcome/data",
    "/nowhere",
)
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chromium]:
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        pytest.skip("chromium is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def link(journal: Journal, home: Path) -> Iterator[str]:
    """A fresh link to a server on the journal of the test's docstring."""
    choose(journal, first_run="done")
    process = subprocess.Popen([sys.executable, "-c", START, str(home)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    yield process.stdout.readline().strip().rpartition(" ")[2]
    process.terminate()
    process.communicate(timeout=10)


@pytest.fixture
def page(chromium: Chromium) -> Iterator[Page]:
    context = chromium.new_context()
    yield context.new_page()
    context.close()


@cache
def axe() -> str:
    return Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text()


def violations(page: Page) -> list[tuple[str, str]]:
    page.evaluate(axe())
    found: dict[str, Any] = page.evaluate("axe.run()")
    return [(one["id"], node["html"]) for one in found["violations"] for node in one["nodes"]]


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.className || document.activeElement.tagName"))


def test_the_link_lands_on_today(page: Page, link: str) -> None:
    page.goto(link)
    assert page.url.endswith("/")
    assert page.title() == "Today · Onward"


def test_a_link_clicked_on_another_site_lands_on_today_too(page: Page, link: str) -> None:
    class Mail(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(f'<a href="{link}">open</a>'.encode())

        def log_message(self, *_: object) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Mail) as other:
        Thread(target=other.serve_forever, daemon=True).start()
        page.goto(f"http://localhost:{other.server_port}/")
        page.click("a")
        page.wait_for_url(re.compile(r"http://127\.0\.0\.1:\d+/$"))
        other.shutdown()
    page.reload()
    assert page.title() == "Today · Onward"
    page.go_back()
    assert "/enter" not in page.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_no_page_has_an_accessibility_violation_or_scrolls_sideways(
    chromium: Chromium, journal: Journal, link: str, scheme: Any, width: int
) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-28 interview_invited Acme / Welder
    2026-05-02 applied Borealis and the very long name of an employer / Assistant to the head of everything
    2026-05-30 rejected Borealis and the very long name of an employer / Assistant to the head of everything
    """
    write(journal, "\n".join(f"2026-03-{day:02} applied Firm{day} / Cook" for day in range(1, 12)))
    context = chromium.new_context(color_scheme=scheme, viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(link)
    for route in ROUTES:
        page.goto(link.partition("/enter")[0] + route)
        assert violations(page) == [], route
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), route
    context.close()


def test_nothing_is_cut_at_twice_the_text_size(page: Page, link: str) -> None:
    page.set_viewport_size({"width": 640, "height": 800})
    page.goto(link)
    for route in ROUTES:
        page.goto(link.partition("/enter")[0] + route)
        page.evaluate(
            "document.documentElement.classList.add('x'), document.styleSheets[0].insertRule(':root{font-size:200%}')"
        )
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), route


def test_writing_down_an_answer_by_keyboard_alone_and_taking_it_back(page: Page, link: str, journal: Journal) -> None:
    """
    2026-05-01 applied Acme / Welder
    """
    page.goto(link)
    page.keyboard.press("n")
    page.wait_for_url("**/record")
    page.locator("#employer").press("Tab")
    page.locator("#employer").focus()
    page.keyboard.type("Acme")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_url("**/a/1")
    assert focused(page) == "said"
    assert "They said no" in page.inner_text(".said")
    page.goto(link.partition("/enter")[0] + "/journey")
    page.keyboard.press("u")
    page.wait_for_selector(".said")
    assert "Undone." in page.inner_text(".said")
    assert focused(page) == "said"


def test_the_keys_go_places_and_list_themselves(page: Page, link: str) -> None:
    page.goto(link)
    page.keyboard.press("g")
    page.keyboard.press("j")
    page.wait_for_url("**/journey")
    page.keyboard.press("?")
    assert page.is_visible("#keys")
    assert violations(page) == []
    page.keyboard.press("u")
    page.keyboard.press("Escape")
    assert not page.is_visible("#keys")
    assert page.url.endswith("/journey")


def test_no_key_does_anything_once_they_are_switched_off(page: Page, link: str, journal: Journal) -> None:
    choose(journal, keys=False)
    page.goto(link)
    page.keyboard.press("n")
    page.keyboard.press("?")
    page.wait_for_timeout(200)
    assert page.title() == "Today · Onward"


def test_everything_works_without_a_script(chromium: Chromium, link: str) -> None:
    """
    2026-05-01 applied Acme / Welder
    2026-05-30 rejected Acme / Welder
    """
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(link)
    page.click("button:has-text('Later')")
    assert page.locator(".said").inner_text() == "It stays closed until you open it."
    page.click("text=Make today smaller")
    page.click("text=Show everything")
    page.click("footer >> text=Settings")
    page.check("input[value=dark]")
    page.click("text=Save")
    assert page.locator("html").get_attribute("data-look") == "dark"
    page.click("text=Undo >> nth=0")
    assert "Undone." in page.locator(".said").inner_text()
    context.close()
