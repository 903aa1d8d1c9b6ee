"""What a request asks for by its number: found, or a page that says that there is nothing."""

from __future__ import annotations

from functools import wraps

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from onward.web.page import View, field

_LARGEST = 2**63


def or_nothing(view: View) -> View:
    """The same view, answering 404 where its flow knows no such thing."""

    @wraps(view)
    def asked(request: Request) -> Response:
        try:
            return view(request)
        except KeyError as error:
            raise HTTPException(404) from error

    return asked


def number(request: Request, name: str = "id") -> int:
    """A number of the address. Raises KeyError for one that nothing can have."""
    return _small(int(request.path_params[name]))


def chosen(request: Request, name: str) -> int:
    """A number that the form names. Raises KeyError for what is none."""
    told = field(request, name)
    return _small(int(told) if told.isdecimal() and told.isascii() else 0)


def page_number(request: Request) -> int:
    """Which page of a list is asked for, counted from 1."""
    told = request.query_params.get("page", "1")
    return int(told) if told.isdecimal() and told.isascii() and len(told) < 10 else 1


def here(request: Request) -> str:
    """Path and query of the page that is shown, for its forms to come back to."""
    query = request.url.query
    return f"{request.url.path}?{query}" if query else request.url.path


def _small(told: int) -> int:
    if not 0 < told < _LARGEST:
        raise KeyError(f"there is nothing with the number {told}")
    return told
