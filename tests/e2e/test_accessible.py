"""Every page that a person can reach: no violation, nothing cut at any width or text size, nothing too small to hit."""

from __future__ import annotations

import json
import re
import shutil
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from html import unescape
from importlib import import_module
from pathlib import Path
from typing import Any, Literal
from urllib.parse import parse_qsl, urlsplit

import axe_playwright_python
import httpx
import pytest
from playwright.sync_api import Browser, Page

from e2e.running import Server, done, running
from onward.web.app import ROOMS

pytestmark = pytest.mark.xdist_group("browser")

FILES = frozenset({"/inbox/progress.json", "/export/everything.json", "/export/{noun}.csv"})
"""What is no page but a file; a test below proves it."""

ROUTES = {
    route.path: route
    for room in ROOMS
    for route in import_module(f"onward.web.{room}").routes
    if "GET" in (route.methods or ())
}
PAGES = sorted(ROUTES.keys() - FILES)
FIRST_RUN = ("/welcome", "/welcome/where", "/welcome/data")
NOT_LINKED = (*FIRST_RUN, "/inbox/progress", "/inbox/problems", "/settings/bin", "/no/such/page")
"""Reached by a redirect, or by a link that is there only now and then; the last one by a mistake."""

LONG_NAME = "An Employer With A Rather Long Name And Sons"

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
WIDTHS = (1280, 390)
OF_EACH = 2

TOO_SMALL = """() => {
    const tooSmall = (one) => {
        const hit = one.matches('[type=radio], [type=checkbox]') ? one.closest('label') : one;
        const box = hit.getBoundingClientRect();
        return box.width > 1 && (box.width < 24 || box.height < 24);
    };
    return [...document.querySelectorAll('a, button, summary, select, textarea, input:not([type=hidden])')]
        .filter((one) => one.checkVisibility() && tooSmall(one)).map((one) => one.outerHTML.slice(0, 160));
}"""
SIDEWAYS = """() => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML.slice(0, 160))"""
TWICE_THE_TEXT = "document.styleSheets[0].insertRule(':root { font-size: 200% }')"
SEND = """([to, sent]) => {
    const form = document.body.appendChild(document.createElement('form'));
    Object.assign(form, { method: 'post', action: to });
    for (const [name, value] of Object.entries(sent))
        Object.assign(form.appendChild(document.createElement('input')), { type: 'hidden', name, value });
    form.submit();
}"""
UNFOLD = "document.querySelectorAll('details').forEach((one) => { one.open = true; })"


@dataclass(frozen=True)
class Site:
    """A server with every kind of thing in its journal, and the addresses found by following links, by route."""

    server: Server
    addresses: dict[str, list[str]]
    cookies: list[dict[str, str]]
    dead: list[str]


def route_of(address: str) -> str | None:
    path = urlsplit(address).path
    return next((name for name, route in ROUTES.items() if route.path_regex.match(path)), None)


def fill(client: httpx.Client, home: Path) -> list[str]:
    """Make the journal hold every kind of thing; returns addresses of the unusual ones."""
    assert client.post("/welcome/skip").status_code == 200
    for title in ("Assistant to the Head of Nearly Everything", "Cook"):
        done("add", LONG_NAME, title, home=home)
    client.post("/inbox/sure")
    told = json.loads(done("list", "--all", "--json", home=home))
    longest = max(told, key=lambda one: len(one["events"]))["id"]
    closed = next(one["id"] for one in told if one["stage"] == "rejected")
    sealed = max((e["on"], one["id"]) for one in told for e in one["events"] if e["kind"] == "rejected")[1]
    gone = next(one["id"] for one in told if one["id"] not in (longest, closed, sealed))
    assert client.post(f"/a/{gone}/delete").status_code == 200
    return [f"/a/{id}" for id in (longest, closed, sealed, gone)]


def follow_links(client: httpx.Client, first: list[str]) -> tuple[dict[str, list[str]], list[str]]:
    """Some addresses of each route, more where their query asks for something else; and links that lead nowhere."""
    found, dead = defaultdict[str, list[str]](list), list[str]()
    waiting, seen = list(first), set(first)
    kinds: dict[tuple[str, frozenset[str]], int] = defaultdict(int)
    while waiting:
        address = waiting.pop(0)
        route = route_of(address)
        kind = (route or address, frozenset(name for name, _ in parse_qsl(urlsplit(address).query)))
        if address not in first and kinds[kind] >= OF_EACH:
            continue
        kinds[kind] += 1
        answer = client.get(address, follow_redirects=False)
        if answer.status_code == 303:
            continue
        if answer.status_code != 200:
            dead.append(address)
        found[route or address].append(address)
        for link in map(unescape, re.findall(r'<a [^>]*?href="(/[^"#]*)', answer.text)):
            if link not in seen:
                seen.add(link)
                waiting.append(link)
    return dict(found), dead


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, imported: Path) -> Iterator[Site]:
    home = tmp_path_factory.mktemp("site") / "home"
    shutil.copytree(imported, home)
    with running(home) as server, server.client() as client:
        unusual = fill(client, home)
        addresses, dead = follow_links(client, ["/", *unusual, *NOT_LINKED])
        cookies = [{"name": name, "value": value, "url": server.address} for name, value in client.cookies.items()]
        yield Site(server, addresses, cookies, dead)


@pytest.fixture(scope="module")
def window(browser: Browser, site: Site) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce")
    context.add_cookies(site.cookies)  # type: ignore[arg-type]  # its own name for such a dict
    yield context.new_page()
    context.close()


@cache
def axe() -> str:
    return Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text()


def violations(page: Page) -> list[tuple[str, str]]:
    found: dict[str, Any] = page.evaluate("axe.run({ resultTypes: ['violations'], selectors: false })")
    return [(one["id"], node["html"]) for one in found["violations"] for node in one["nodes"]]


def everything_wrong_with(page: Page) -> list[tuple[object, ...]]:
    """Unfold all of a page, and look at it in both schemes, at all widths, and with text twice as large."""
    page.evaluate(UNFOLD)
    page.evaluate(axe())
    wrong: list[tuple[object, ...]] = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            wrong += [(scheme, width, *one) for one in violations(page)]
        wrong += [("too small to hit", width, one) for one in page.evaluate(TOO_SMALL)]
    page.set_viewport_size({"width": 320, "height": 900})
    wrong += [("scrolls sideways at 320 px", one) for one in page.evaluate(SIDEWAYS)]
    page.set_viewport_size({"width": 640, "height": 900})
    page.evaluate(TWICE_THE_TEXT)
    wrong += [("scrolls sideways at 200 %", one) for one in page.evaluate(SIDEWAYS)]
    return wrong


def test_no_link_leads_nowhere(site: Site) -> None:
    assert site.dead == ["/no/such/page"]


def test_every_page_is_reached(site: Site) -> None:
    assert [page for page in PAGES if page not in site.addresses] == []


def test_what_counts_as_a_file_is_no_page(site: Site) -> None:
    with site.server.client() as client:
        for address in ("/inbox/progress.json", "/export/everything.json", "/export/events.csv"):
            assert route_of(address) in FILES
            assert "html" not in client.get(address).headers["content-type"]


@pytest.mark.browser
@pytest.mark.parametrize("route", [*PAGES, "/no/such/page"])
def test_a_page_is_for_everybody(site: Site, window: Page, route: str) -> None:
    for address in site.addresses[route]:
        window.goto(site.server.address + address)
        assert everything_wrong_with(window) == [], address


@pytest.mark.browser
@pytest.mark.parametrize(
    ("form", "sent"),
    [
        ("/record", {}),
        ("/record", {"employer": LONG_NAME, "kind": "offered"}),
        ("/a/new", {}),
        ("/inbox/import", {"path": "/no/such/place"}),
        ("/inbox/account", {"user": "kim@outlook.com"}),
        ("/settings", {"look": "system", "keys": "1"}),
        ("/settings/bin", {}),
        ("/settings/everything", {}),
    ],
)
def test_an_answer_to_a_form_is_for_everybody(site: Site, window: Page, form: str, sent: dict[str, str]) -> None:
    window.goto(site.server.address + "/support")
    before = window.locator("h1").inner_text()
    with window.expect_navigation():
        window.evaluate(SEND, [form, sent])
    assert window.locator("h1").inner_text() != before
    assert everything_wrong_with(window) == []


@pytest.mark.browser
def test_a_newcomer_finds_every_page_for_everybody(server: Server, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(server.link)
    page.get_by_role("button", name="Skip the questions").click()
    for address in (
        "/",
        "/inbox",
        "/inbox/progress",
        "/a",
        "/a?view=board",
        "/journey",
        "/settings",
        "/enter?token=used",
    ):
        page.goto(server.address + address)
        assert everything_wrong_with(page) == [], address


@pytest.mark.browser
def test_the_example_says_what_it_is_and_goes_with_one_click(server: Server, page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(server.link)
    page.get_by_role("button", name="Go on").click()
    page.get_by_text("I want to look around first").click()
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Begin").click()
    assert "Nothing here is yours." in page.locator(".banner").inner_text()
    assert everything_wrong_with(page) == []
    done("add", "Acme", home=server.home)
    page.goto(server.address)
    page.get_by_role("button", name="Remove the example").click()
    assert page.locator("h1").inner_text() == "Remove the example?"
    assert everything_wrong_with(page) == []
    page.locator("main").get_by_role("button", name="Remove the example").click()
    assert page.locator("h1").inner_text() == "What would help most now?"
    assert json.loads(done("list", "--all", "--json", home=server.home)) == []
