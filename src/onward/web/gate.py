"""The gate of a one-user server: who may come in, from which page, and what a browser may do with what it gets.

1 only this host's own names, against DNS rebinding; 2 a session cookie, got once from a one-time link; 3 writing only
from the server's own pages; 4 headers that keep a page from loading, framing or telling anything elsewhere.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onward.web import page
from onward.web.keys import Keys

ALIVE = "/alive"
ENTER = "/enter"
STATIC = "/static/"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})

_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
    "object-src 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def cookie_name(port: int) -> str:
    """Browsers share cookies between ports, so the port is part of the name."""
    return f"onward-{port}"


class Gate:
    """ASGI middleware around everything else."""

    def __init__(self, app: ASGIApp, *, port: int, keys: Keys) -> None:
        self.app = app
        self.keys = keys
        self.cookie = cookie_name(port)
        self.hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        is_static = scope["path"].startswith(STATIC)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(_HEADERS)
                headers["Cache-Control"] = "public, max-age=31536000, immutable" if is_static else "no-store"
            await send(message)

        answer = self._answer(Request(scope)) or self.app
        await answer(scope, receive, send_with_headers)

    def _answer(self, request: Request) -> Response | None:
        """What the gate itself answers; None when the request may pass."""
        if request.headers.get("host", "") not in self.hosts:
            return page.refusal(request, 400)
        path, method = request.url.path, request.method
        if path == ALIVE and method == "GET":
            return PlainTextResponse(self.keys.proof(request.query_params.get("challenge", "")))
        if path == ENTER and method == "GET":
            return self._enter(request)
        if path.startswith(STATIC) and method in SAFE:
            return None
        if not self.keys.is_session(request.cookies.get(self.cookie, "")):
            return page.refusal(request, 403)
        if method not in SAFE and not self._is_own_page(request.headers):
            return page.refusal(request, 403, foreign=True)
        return None

    def _enter(self, request: Request) -> Response:
        if not self.keys.admits(request.query_params.get("token", "")):
            return page.refusal(request, 403)
        came_from_elsewhere = request.headers.get("sec-fetch-site", "none") not in ("none", "same-origin")
        # A strict cookie is not sent along a redirect that another site began, but from a page of one's own it is.
        response = page.entrance(request) if came_from_elsewhere else RedirectResponse("/", status_code=303)
        response.set_cookie(self.cookie, self.keys.session, httponly=True, samesite="strict", path="/")
        return response

    def _is_own_page(self, headers: Headers) -> bool:
        site = headers.get("sec-fetch-site")
        if site is not None:
            return site in ("same-origin", "none")
        origin = urlsplit(headers.get("origin", ""))
        return origin.scheme == "http" and origin.netloc == headers.get("host")
