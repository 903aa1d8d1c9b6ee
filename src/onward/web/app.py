"""The application: the gate around it, what every view finds in its request, and the rooms' routes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from datetime import date
from importlib import import_module
from inspect import iscoroutinefunction
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onward.flows import binning
from onward.flows.preferences import preferences
from onward.store.connection import JournalError
from onward.store.journal import Journal
from onward.web import errors, page
from onward.web.gate import Gate
from onward.web.keys import Keys

ROOMS = (
    "today",
    "inbox",
    "importing",
    "mail_account",
    "applications",
    "application",
    "recording",
    "journey",
    "settings",
    "erasing",
    "export",
    "support",
    "first_run",
    "undo",
)
"""Modules of this package with a list `routes`."""

_THREADS = 4
_FORM_BYTES = 1_000_000
_FORM = "application/x-www-form-urlencoded"


def create_app(
    home: Path, *, port: int, today: Callable[[], date] = date.today, keys: Keys | None = None, threads: int = _THREADS
) -> Starlette:
    """The web face of the journal in `home`. Raises JournalError when it cannot be opened."""
    journal = Journal(home)
    binning.purge(journal, today())
    # Threads of our own: a journal keeps one connection a thread, and those of the default pool come and go.
    pool = ThreadPoolExecutor(threads, thread_name_prefix="onward-page")

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        pool.shutdown()
        journal.close()

    app = Starlette(
        routes=[Mount("/static", StaticFiles(directory=page.STATIC)), *_routes(pool)],
        middleware=[
            Middleware(Gate, port=port, keys=keys or Keys()),
            Middleware(Desk, journal=journal, today=today),
        ],
        exception_handlers={HTTPException: errors.refused, JournalError: errors.journal_trouble},
        lifespan=lifespan,
    )
    app.router.redirect_slashes = False
    return app


class Desk:
    """Puts the journal, the day and the person's choices on every request, and turns a bug into a plain page."""

    def __init__(self, app: ASGIApp, *, journal: Journal, today: Callable[[], date]) -> None:
        self.app = app
        self.journal = journal
        self.today = today

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def send_noting(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        scope.setdefault("state", {}).update(journal=self.journal, today=self.today())
        request = Request(scope)
        try:
            scope["state"]["preferences"] = preferences(self.journal)
            scope["state"]["language"] = page.language(request)
            await self.app(scope, receive, send_noting)
        except Exception:
            logging.getLogger("onward").exception("%s %s", request.method, request.url.path)
            if not started:
                await errors.bug(request)(scope, receive, send)


def _routes(pool: ThreadPoolExecutor) -> list[BaseRoute]:
    found: list[BaseRoute] = []
    for room in ROOMS:
        routes: Sequence[Route] = import_module(f"onward.web.{room}").routes
        found += [_in_thread(route, pool) for route in routes]
    return found


def _in_thread(route: Route, pool: ThreadPoolExecutor) -> Route:
    """The same route, with its plain function run in a thread after its form was read."""
    if iscoroutinefunction(route.endpoint):
        return route
    view: page.View = route.endpoint

    async def endpoint(request: Request) -> Response:
        if request.headers.get("content-type", "").startswith(_FORM):
            if int(request.headers.get("content-length", "0")) > _FORM_BYTES:
                raise HTTPException(413)
            request.state.form = await request.form()
        return await asyncio.get_running_loop().run_in_executor(pool, view, request)

    return Route(route.path, endpoint, methods=sorted(route.methods or ["GET"]), name=route.name)
