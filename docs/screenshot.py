"""Take the picture of the README: the page for today, on the example mailbox. Run it with `make screenshot`."""
# ruff: noqa: INP001 - a script of its own, not a package

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import ViewportSize, sync_playwright

PICTURE = Path(__file__).with_name("today.png")
LARGEST = 300_000
DAY = "2026-06-11"
"""A fixed day, so that the same pages give the same picture."""

SIZE: ViewportSize = {"width": 760, "height": 1100}
QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


@contextmanager
def demo() -> Iterator[str]:
    """The example, served from a home that is thrown away; gives the link that opens it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with TemporaryDirectory(prefix="onward-") as home:
        command = [sys.executable, "-m", "onward", "demo", "--no-browser", "--port", str(port), "--today", DAY]
        process = subprocess.Popen(  # noqa: S603 - our own program
            command, stdout=subprocess.PIPE, text=True, env={**os.environ, "ONWARD_HOME": home}
        )
        try:
            yield next(line.split()[-1] for line in process.stdout or () if "/enter?" in line)
        finally:
            process.terminate()
            process.communicate(timeout=10)


def take(link: str) -> None:
    """Open today's page and keep what is seen of it."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        sys.exit("Chromium is not installed. On Debian: apt install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=QUIET)
        page = browser.new_page(viewport=SIZE, device_scale_factor=2, color_scheme="light", locale="en-GB")
        page.goto(link)
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    with demo() as link:
        take(link)
    size = PICTURE.stat().st_size
    if size > LARGEST:
        sys.exit(f"{PICTURE.name} has {size // 1000} kB, more than {LARGEST // 1000}: make it smaller.")
    print(f"{PICTURE.name}: {size // 1000} kB")
