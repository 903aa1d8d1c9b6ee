"""Today: one next step, something smaller, what is new, and what is open."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onward.flows import today as flow
from onward.flows.preferences import choose, is_new
from onward.flows.today import Do, Step
from onward.flows.words import REASONS, STEPS
from onward.web import first_run
from onward.web.lookup import number, or_nothing
from onward.web.page import field, redirect, render, words

OPEN_SHOWN = 8
NEWS_SHOWN = 3
"""So much is on Today; the rest is one click away."""


def today(request: Request) -> Response:
    """What a person needs to see first; someone new is asked three questions before."""
    if is_new(request.state.journal):
        return redirect(request, first_run.resumed_at(request.state.preferences))
    now = flow.today(request.state.journal, request.state.today)
    return render(
        request,
        "today/today.html",
        now=now,
        open=[line for line in now.open if not line.sealed][:OPEN_SHOWN],
        first_news=NEWS_SHOWN,
        is_small=request.state.preferences.smaller_on == request.state.today,
        steps=STEPS,
        reasons=REASONS,
        way=way,
    )


def way(step: Step) -> str:
    """The page on which a step is done."""
    if step.application is not None:
        return f"/a/{step.application.id}"
    return {Do.REVIEW: "/inbox", Do.BEGIN: "/record"}.get(step.do, "/a")


def smaller(request: Request) -> Response:
    """Make today smaller, or show everything again; it ends by itself tomorrow."""
    choose(request.state.journal, smaller_on=None if field(request, "all") else request.state.today)
    return redirect(request, "/")


def read(request: Request) -> Response:
    """Open an answer that arrived, at the time the person chose."""
    flow.open_news(request.state.journal, number(request, "event"), request.state.today)
    return redirect(request, field(request, "back") or "/")


def later(request: Request) -> Response:
    """Keep an answer closed until tomorrow."""
    _ = words(request)
    flow.put_off_news(request.state.journal, number(request, "event"), request.state.today)
    return redirect(request, field(request, "back") or "/", said=_("It stays closed until you open it."))


routes = [
    Route("/", today),
    Route("/smaller", smaller, methods=["POST"]),
    Route("/news/{event:int}/read", or_nothing(read), methods=["POST"]),
    Route("/news/{event:int}/later", or_nothing(later), methods=["POST"]),
]
