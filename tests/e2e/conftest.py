"""The real thing: Onward in its own process, Chromium in front of it, and the example mailbox to read."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from e2e.running import Server, done, running
from onward.sources.example import write_example

QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example mailbox, as of today."""
    path = tmp_path_factory.mktemp("mail") / "All mail.mbox"
    write_example(path, date.today())  # noqa: DTZ011 - the day of the server that is tried
    return path


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory, example: Path) -> Path:
    """A home in which the example mailbox was read and nothing is decided yet. To be copied, not used."""
    home = tmp_path_factory.mktemp("imported") / "home"
    done("import", example, home=home)
    return home


@pytest.fixture
def filled(home: Path, imported: Path) -> Path:
    """This test's home, with the findings of the example mailbox in it."""
    shutil.copytree(imported, home)
    return home


@pytest.fixture
def server(home: Path) -> Iterator[Server]:
    """A server on this test's home."""
    with running(home) as started:
        yield started


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium a module: its event loop must not outlive the module, for other tests have loops of their own."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        pytest.skip("chromium is not installed, so nothing was tried in a real browser")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=QUIET)
        yield started
        started.close()


class Opener(Protocol):
    def __call__(self, **options: Any) -> AbstractContextManager[Page]: ...


@pytest.fixture
def open_page(browser: Browser) -> Opener:
    """Opens a private window; what the page complains of (a script's error, something the policy forbids) fails."""

    @contextmanager
    def make(**options: Any) -> Iterator[Page]:
        complaints: list[str] = []

        def note(message: ConsoleMessage) -> None:
            if message.type == "error" and not message.text.startswith("Failed to load resource"):
                complaints.append(message.text)

        context = browser.new_context(**{"locale": "en-GB", **options})
        context.set_default_timeout(20_000)
        page = context.new_page()
        page.on("console", note)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        try:
            yield page
        finally:
            context.close()
        assert complaints == []

    return make


@pytest.fixture
def page(open_page: Opener) -> Iterator[Page]:
    """A window with scripts, in the light scheme, 1280 pixels wide."""
    with open_page() as opened:
        yield opened
