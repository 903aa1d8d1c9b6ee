"""Support for hard days: people to talk to, by country, without a network."""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onward.flows.support import HelpLine, LineKind, lines_by_country
from onward.flows.words import mark
from onward.web.i18n import accepted
from onward.web.page import render, words

COUNTRIES = {
    "AT": mark("Austria"),
    "AU": mark("Australia"),
    "BE": mark("Belgium"),
    "BR": mark("Brazil"),
    "CA": mark("Canada"),
    "CH": mark("Switzerland"),
    "DE": mark("Germany"),
    "ES": mark("Spain"),
    "FR": mark("France"),
    "GB": mark("United Kingdom"),
    "IE": mark("Ireland"),
    "IN": mark("India"),
    "IT": mark("Italy"),
    "MX": mark("Mexico"),
    "NL": mark("Netherlands"),
    "NZ": mark("New Zealand"),
    "PL": mark("Poland"),
    "PT": mark("Portugal"),
    "SE": mark("Sweden"),
    "US": mark("United States"),
    "ZA": mark("South Africa"),
}

KINDS = {
    LineKind.EMERGENCY: mark("Emergency"),
    LineKind.CRISIS_LINE: mark("Crisis line"),
    LineKind.LISTENING: mark("Someone who listens"),
    LineKind.TEXT_LINE: mark("By text message"),
}

_DIALLED = re.compile(r"\+?\d[\d ()/-]*")


def support(request: Request) -> Response:
    """Every help line that is known, the likely country first."""
    _ = words(request)
    known = lines_by_country()
    near = [country for country in _near(request) if country in known]
    others = sorted(known.keys() - set(near), key=lambda country: _(COUNTRIES[country]))
    return render(
        request,
        "support/support.html",
        near=near,
        others=others,
        known=known,
        countries=COUNTRIES,
        line_kinds=KINDS,
        dial=dial,
    )


def dial(line: HelpLine) -> str:
    """What a telephone is told to call; "" where the number is more than a number."""
    if line.kind is LineKind.TEXT_LINE or not _DIALLED.fullmatch(line.number):
        return ""
    return "tel:" + re.sub(r"[^+\d]", "", line.number)


def _near(request: Request) -> list[str]:
    """Countries that the browser's languages name, best first."""
    regions = [region for _, region in accepted(request.headers.get("accept-language", ""))]
    return list(dict.fromkeys(region for region in regions if region))[:2]


routes = [Route("/support", support)]
