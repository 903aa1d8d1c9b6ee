"""Leaving with everything, any day."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onward.flows import exporting
from onward.flows.words import mark
from onward.web.page import render

TABLES = {
    "applications": mark("Applications"),
    "events": mark("What happened to them"),
    "proposals": mark("What Onward found in your mail"),
}


def export(request: Request) -> Response:
    """What can be taken along."""
    return render(request, "export/export.html", tables=TABLES)


def everything(request: Request) -> Response:
    """The whole journal as one JSON file."""
    return _file(request, "json", exporting.as_json(request.state.journal), "application/json")


def table(request: Request) -> Response:
    """One noun as CSV."""
    noun = request.path_params["noun"]
    if noun not in exporting.NOUNS:
        raise HTTPException(404)
    return _file(request, "csv", exporting.as_csv(request.state.journal, noun), "text/csv; charset=utf-8", noun)


def _file(request: Request, ending: str, text: str, media_type: str, noun: str = "everything") -> Response:
    name = f"onward-{noun}-{request.state.today}.{ending}"
    return Response(text, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'})


routes = [
    Route("/export", export),
    Route("/export/everything.json", everything),
    Route("/export/{noun}.csv", table),
]
