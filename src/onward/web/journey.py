"""Journey: the whole search, a sentence first, then the funnel and the same numbers in a table."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onward.flows import journey as flow
from onward.flows.words import STAGES, mark
from onward.journey.application import Stage
from onward.journey.funnel import ENOUGH, Rate
from onward.web.charts import Bar, bars
from onward.web.i18n import Words
from onward.web.page import render, words

REACHED = {**STAGES, Stage.APPLIED: mark("Sent")}
"""The steps of the funnel; what is "Applied" of one application is "Sent" of all."""

RATES = {
    "answered": mark("Got an answer"),
    "positive": mark("Got good news"),
    "interviewed": mark("Led to an interview"),
    "offered": mark("Led to an offer"),
}

DEFINITIONS = {
    "answered": mark(
        "Applications with any answer to their content, of all sent. A rejection is an answer; "
        "a confirmation of receipt or a status note is not."
    ),
    "positive": mark("Applications answered with a test, an interview or an offer at any time, of all sent."),
    "interviewed": mark("Applications that reached at least an interview, of all sent, whatever came later."),
    "offered": mark("Applications that reached an offer, of all sent, whatever came later."),
}
"""The funnel's own definitions, marked for the catalogue; a test proves them equal."""


def journey(request: Request) -> Response:
    """What the record says so far."""
    _ = words(request)
    told = flow.journey(request.state.journal, request.state.today)
    steps = [Bar(_(REACHED[step.stage]), step.reached) for step in told.steps]
    chart = bars(
        steps,
        title=_("How far your applications came"),
        description=", ".join(f"{bar.label}: {bar.count}" for bar in steps),
    )
    rates = {rate.name: rate for rate in told.funnel.rates}
    return render(
        request,
        "journey/journey.html",
        told=told,
        chart=chart,
        steps=steps,
        rates=told.funnel.rates,
        ranges={rate.name: plausible(_, rate) for rate in told.funnel.rates},
        names=RATES,
        definitions=DEFINITIONS,
        sentence=sentence(_, rates["interviewed"]),
        enough=ENOUGH,
    )


def sentence(_: Words, rate: Rate) -> str:
    """The search in one line."""
    if rate.low is None:
        return _("%(n)d sent, %(k)d led to a conversation; too early to tell.", n=rate.n, k=rate.k)
    told = _("%(n)d sent, %(k)d led to a conversation; plausible range %(range)s.")
    return told % {"n": rate.n, "k": rate.k, "range": plausible(_, rate)}


def plausible(_: Words, rate: Rate) -> str:
    """The plausible range of a rate."""
    if rate.low is None or rate.high is None:
        return _("too early to tell")
    return _("%(low)d to %(high)d of 100", low=round(100 * rate.low), high=round(100 * rate.high))


routes = [Route("/journey", journey)]
