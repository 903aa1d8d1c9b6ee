"""A browser without a window: the real application behind its gate, one cookie jar, forms sent as a page does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import httpx
import pytest

from journals import TODAY
from onward.flows import preferences
from onward.store.journal import Journal
from onward.web.app import create_app
from onward.web.keys import Keys

PORT = 8417
BASE = f"http://127.0.0.1:{PORT}"


class Browser:
    """Asks the application for pages; `post` comes from the application's own page unless other headers are given."""

    def __init__(self, home: Path, keys: Keys, *, follow: bool = True) -> None:
        self.keys = keys
        self._runner = asyncio.Runner()
        self.app = create_app(home, port=PORT, today=lambda: TODAY, keys=keys, threads=1)
        self._lifespan = self.app.router.lifespan_context(self.app)
        self._runner.run(self._lifespan.__aenter__())
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(self.app), base_url=BASE, follow_redirects=follow
        )

    def enter(self) -> httpx.Response:
        """Come in with a fresh link."""
        return self.get(f"/enter?token={self.keys.token()}")

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self._runner.run(self._client.get(path, **options))

    def post(self, path: str, data: dict[str, Any] | None = None, **options: Any) -> httpx.Response:
        headers = {"Sec-Fetch-Site": "same-origin", **options.pop("headers", {})}
        return self._runner.run(self._client.post(path, data=data or {}, headers=headers, **options))

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Anything, exactly as given."""
        return self._runner.run(self._client.request(method, path, **options))

    def forget_cookies(self) -> None:
        self._client.cookies.clear()

    def close(self) -> None:
        self._runner.run(self._client.aclose())
        self._runner.run(self._lifespan.__aexit__(None, None, None))
        self._runner.close()


class Opener(Protocol):
    def __call__(self, *, inside: bool = True, follow: bool = True) -> Browser: ...


@pytest.fixture
def opener(home: Path) -> Iterator[Opener]:
    """Opens browsers on the journal in this test's home."""
    opened: list[Browser] = []

    def make(*, inside: bool = True, follow: bool = True) -> Browser:
        made = Browser(home, Keys(), follow=follow)
        opened.append(made)
        if inside:
            made.enter()
        return made

    yield make
    for one in opened:
        one.close()


@pytest.fixture
def browser(journal: Journal, opener: Opener) -> Browser:
    """A browser that is in, on the journal of the test's docstring, after the first run."""
    preferences.choose(journal, first_run="done")
    return opener()


Text = Callable[[httpx.Response], str]
