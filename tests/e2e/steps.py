"""Steps that a person takes on the pages, with a mouse, with or without scripts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page

READING_SECONDS = 90


def go_through_the_first_run(page: Page, link: str) -> None:
    """Open Onward and answer the three questions as they are."""
    page.goto(link)
    for heading in ("What would help most now?", "Where are your applications?", "Your data stays here"):
        assert page.locator("h1").inner_text() == heading
        page.click("button.primary")
    assert page.url.endswith("/inbox")


def skip_the_first_run(page: Page, link: str) -> None:
    page.goto(link)
    page.get_by_role("button", name="Skip the questions").click()


def import_by_path(page: Page, mailbox: Path) -> None:
    page.fill("#path", str(mailbox))
    page.locator("form", has=page.locator("#path")).get_by_role("button", name="Import").click()
    wait_until_read(page)


def import_by_upload(page: Page, mailbox: Path) -> None:
    page.set_input_files("#file", mailbox)
    page.locator("form", has=page.locator("#file")).get_by_role("button", name="Import").click()
    wait_until_read(page)


def wait_until_read(page: Page) -> None:
    assert page.url.endswith("/inbox/progress")
    ended = page.get_by_role("heading", name=re.compile("^(Your mail is read|Nothing was imported)$"))
    ended.wait_for(timeout=READING_SECONDS * 1000)


def said(page: Page) -> str:
    """The message on top of the page, without the words on its button."""
    return page.locator(".said p").inner_text()


def counted(page: Page) -> tuple[int, int]:
    """How many messages wait in the inbox, and how many of their findings are sure."""
    waiting = re.search(r"(\d+) messages? about \d+ applications?\.", page.locator("main").inner_text())
    sure = re.search(r"Confirm all (\d+) that are sure", page.locator("main").inner_text())
    assert waiting
    return int(waiting[1]), int(sure[1]) if sure else 0


@dataclass(frozen=True)
class Finding:
    """One finding as the inbox shows it."""

    id: str
    kind: str
    quote: str
    application: str


def finding(one: Locator) -> Finding:
    """What is shown of a finding that belongs to an application."""
    group = one.locator("xpath=ancestor::section")
    return Finding(
        id=one.get_attribute("id") or "",
        kind=one.locator(".what").inner_text(),
        quote=one.locator("blockquote").inner_text(),
        application=group.locator("h2 a").first.get_attribute("href") or "",
    )


def confirmable(page: Page) -> Locator:
    """Findings that quote a sentence and can be confirmed as they are."""
    return page.locator(".finding", has=page.locator("blockquote")).filter(has=page.locator("button[value=confirm]"))
