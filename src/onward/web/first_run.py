"""The first run: three questions, each skippable, ending on the task that was chosen."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onward.flows.preferences import Preferences, choose
from onward.web.page import field, redirect, render, words

STARTS = {"mail": "/inbox", "type": "/record?kind=applied", "example": "/"}
"""Where the first run ends, by the answer to the second question."""


def resumed_at(preferences: Preferences) -> str:
    """The page on which an interrupted first run goes on."""
    return {"where": "/welcome/where", "data": "/welcome/data"}.get(preferences.first_run, "/welcome")


def what(request: Request) -> Response:
    """1 What would help most now?"""
    return render(request, "first_run/what.html")


def answer_what(request: Request) -> Response:
    """An answer that just came is written down at once; everything else can wait."""
    if field(request, "goal") == "answer":
        choose(request.state.journal, first_run="done")
        return redirect(request, "/record")
    choose(request.state.journal, first_run="where")
    return redirect(request, "/welcome/where")


def where(request: Request) -> Response:
    """2 Where are your applications?"""
    return render(request, "first_run/where.html")


def answer_where(request: Request) -> Response:
    """Keep the answer for the end."""
    start = field(request, "start")
    choose(request.state.journal, start=start if start in STARTS else "type", first_run="data")
    return redirect(request, "/welcome/data")


def data(request: Request) -> Response:
    """3 Where is your data?"""
    return render(request, "first_run/data.html", journal=request.state.journal)


def finish(request: Request) -> Response:
    """Go to the chosen task; the questions are never asked again."""
    _ = words(request)
    start = request.state.preferences.start
    choose(request.state.journal, first_run="done")
    if start != "example":
        return redirect(request, STARTS.get(start, "/"))
    from onward.flows import example  # writes and imports a mailbox: only when it is asked for

    example.fill(request.state.journal, request.state.today)
    return redirect(request, "/", said=_("This is an example. Look around; one click removes it."))


def skip(request: Request) -> Response:
    """Answer nothing and begin."""
    choose(request.state.journal, first_run="done")
    return redirect(request, "/")


routes = [
    Route("/welcome", what),
    Route("/welcome", answer_what, methods=["POST"]),
    Route("/welcome/where", where),
    Route("/welcome/where", answer_where, methods=["POST"]),
    Route("/welcome/data", data),
    Route("/welcome/data", finish, methods=["POST"]),
    Route("/welcome/skip", skip, methods=["POST"]),
]
