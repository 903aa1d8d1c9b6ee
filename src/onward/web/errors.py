"""Pages for what could not be done, in plain words, each with what to do now."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from onward.web import page


async def refused(request: Request, error: Exception) -> Response:
    """A page that is not there, a way of asking that is not known, or a form that does not fit."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    return page.render(request, "error/error.html", status=status, code=status, told="")


async def journal_trouble(request: Request, error: Exception) -> Response:
    """The journal could not be read or written; its own sentence says what to do."""
    return page.render(request, "error/error.html", status=503, code=503, told=str(error))


def bug(request: Request) -> Response:
    """Something went wrong that nobody thought of."""
    return page.render(request, "error/error.html", status=500, code=500, told="")
