"""The main job, in a real browser: a mailbox comes in, is looked through, corrected, and everything can be undone."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page

from e2e import steps
from e2e.conftest import Opener
from e2e.running import Server, done, running

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

REPLIED = "They replied"


def look_through_what_was_found(page: Page) -> None:
    page.get_by_role("link", name="Look through what was found").click()
    assert "Nothing is changed yet." in page.locator("main").inner_text()


def confirm_one(page: Page) -> None:
    chosen = steps.finding(steps.confirmable(page).first)
    page.locator(f"#{chosen.id} button[value=confirm]").click()
    assert steps.said(page) == f"Recorded: {chosen.kind}."
    assert page.locator(f"#{chosen.id}").count() == 0


def correct_one(page: Page) -> steps.Finding:
    """Say of a finding that it was a reply."""
    chosen = steps.finding(steps.confirmable(page).filter(has=page.locator("button[value=replied]")).first)
    shown = page.locator(f"#{chosen.id}")
    shown.locator("summary").click()
    shown.get_by_role("button", name=REPLIED).click()
    assert steps.said(page) == f"Recorded: {REPLIED}."
    assert shown.count() == 0
    return chosen


def undo(page: Page) -> None:
    page.locator(".said").get_by_role("button", name="Undo").click()
    assert steps.said(page) == "Undone."


def refuse_one(page: Page) -> None:
    chosen = steps.finding(steps.confirmable(page).first)
    page.locator(f"#{chosen.id}").get_by_role("button", name="Not right").click()
    assert steps.said(page) == "Left out. Nothing was recorded."
    assert page.locator(f"#{chosen.id}").count() == 0


def confirm_all_sure(page: Page) -> int:
    _, sure = steps.counted(page)
    page.get_by_role("button", name=re.compile("that are sure")).click()
    assert steps.said(page) == f"{sure} findings recorded."
    return sure


def happenings(page: Page, kind: str) -> Locator:
    """The entries of a timeline of one kind."""
    return page.locator(".timeline > li", has=page.locator("h3", has_text=kind))


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_from_a_mailbox_to_a_corrected_application_and_back(
    server: Server, example: Path, open_page: Opener, scripts: bool
) -> None:
    with open_page(java_script_enabled=scripts) as page:
        steps.go_through_the_first_run(page, server.link)
        steps.import_by_path(page, example)
        look_through_what_was_found(page)
        waiting, sure = steps.counted(page)
        assert waiting > sure > 10

        confirm_one(page)
        corrected = correct_one(page)
        undo(page)
        assert steps.finding(page.locator(f"#{corrected.id}")) == corrected
        assert correct_one(page) == corrected
        refuse_one(page)
        left = waiting - 3
        assert steps.counted(page)[0] == left

        recorded = confirm_all_sure(page)
        undo(page)
        assert steps.counted(page)[0] == left
        assert confirm_all_sure(page) == recorded
        assert steps.counted(page)[0] == left - recorded

        page.goto(server.address + corrected.application)
        entry = happenings(page, REPLIED).filter(has_text=corrected.quote)
        assert entry.count() == 1
        entry.get_by_role("link", name=re.compile("message$")).click()
        assert " ".join(corrected.quote.split()) in " ".join(page.locator("main").inner_text().split())

        page.goto(server.address + corrected.application)
        entry.locator("summary").click()
        entry.get_by_label("What happened").select_option("followed_up")
        entry.get_by_role("button", name="Save").click()
        assert steps.said(page) == "Saved."
        assert entry.count() == 0
        undo(page)
        assert entry.count() == 1

        page.goto(server.address + "/inbox")
        page.get_by_role("button", name="Undo import").click()
        assert steps.said(page) == "Undone."
        page.goto(server.address + "/a?show=all")
        assert page.locator(".empty").inner_text() == "There is none here."


def test_a_mailbox_handed_over_is_read_the_same_and_its_copy_removed(
    server: Server, example: Path, imported: Path, page: Page
) -> None:
    steps.go_through_the_first_run(page, server.link)
    steps.import_by_upload(page, example)
    look_through_what_was_found(page)
    expected = json.loads(done("export", home=imported))["proposals"]
    assert steps.counted(page)[0] == len(expected)
    page.wait_for_timeout(200)  # the copy goes a moment after the import has ended
    assert [path for path in (server.home / "uploads").rglob("*") if path.is_file()] == []


def test_an_import_that_was_undone_can_be_brought_back(filled: Path, page: Page) -> None:
    with running(filled) as server:
        steps.skip_the_first_run(page, server.link)
        page.goto(server.address + "/inbox")
        before = steps.counted(page)
        page.get_by_role("button", name="Undo import").click()
        assert page.locator(".finding").count() == 0
        page.get_by_role("button", name="Do it again").click()
        assert steps.said(page) == "Done again."
        assert steps.counted(page) == before
