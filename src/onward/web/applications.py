"""The applications: a list or a board, searched and filtered, with a menu to move each on; and a form for a new one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onward.flows import applications as lists
from onward.flows import editing
from onward.flows.today import open_news
from onward.flows.words import STAGES
from onward.journey.application import OPEN, Stage
from onward.journey.event import Kind
from onward.journey.pace import NEWS_OF_AN_ENDING
from onward.web.lookup import here, number, or_nothing, page_number
from onward.web.page import field, redirect, render, words

CLOSED = frozenset(Stage) - OPEN
GROUPS = {"active": OPEN, "closed": CLOSED, "all": None}
BOARD = "board"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asks for, and addresses that ask for a little less or more."""

    show: str
    search: str
    is_board: bool

    def address(self, **other: str | int) -> str:
        """The address of the same list with something else in it."""
        now = {"show": self.show, "q": self.search, "view": BOARD if self.is_board else "", **other}
        told = {name: value for name, value in now.items() if value not in ("", "active", 1)}
        return f"/a?{urlencode(told)}" if told else "/a"


def applications(request: Request) -> Response:
    """The list, or the board."""
    asked = _asked(request)
    journal, today = request.state.journal, request.state.today
    shared: dict[str, Any] = {"asked": asked, "here": here(request), "all_stages": list(Stage)}
    if asked.is_board:
        columns = lists.board(journal, today, search=asked.search)
        return render(request, "applications/board.html", columns=columns, **shared)
    stages = GROUPS[asked.show] if asked.show in GROUPS else {Stage(asked.show)}
    found = lists.page(journal, today, stages=stages, search=asked.search, number=page_number(request))
    return render(request, "applications/list.html", found=found, **shared)


def move(request: Request) -> Response:
    """Record what puts an application at a stage."""
    _ = words(request)
    back, told = field(request, "back") or "/a", field(request, "stage")
    if told not in set(Stage):
        return redirect(request, back, said=_("Choose where it stands now. Nothing was changed."))
    journal, today = request.state.journal, request.state.today
    done = editing.move_to(journal, number(request), Stage(told), on=today)
    if editing.SHOWS[Stage(told)] in NEWS_OF_AN_ENDING and done.event:
        open_news(journal, done.event, today)  # what the person says is no news to them
    employer = lists.detail(journal, done.application, today).application.employer
    said = _("%(employer)s: %(stage)s.", employer=employer, stage=_(STAGES[Stage(told)]))
    return redirect(request, back, said=said, undo=done.operation)


def ask_new(request: Request, *, problem: str = "") -> Response:
    """The form for a new application."""
    sent = {name: field(request, name) if request.method == "POST" else "" for name in ("employer", "title", "link")}
    return render(request, "applications/new.html", status=422 if problem else 200, problem=problem, sent=sent)


def add(request: Request) -> Response:
    """A new application, saved or sent."""
    _ = words(request)
    kind = Kind.SAVED if field(request, "kind") == Kind.SAVED else Kind.APPLIED
    try:
        on = date.fromisoformat(field(request, "day")) if field(request, "day") else request.state.today
    except ValueError:
        return ask_new(request, problem=_("Write the day as year-month-day, like 2026-03-09."))
    if not field(request, "employer"):
        return ask_new(request, problem=_("Name the employer, so that you can find this again."))
    done = editing.add(
        request.state.journal,
        field(request, "employer"),
        field(request, "title"),
        kind=kind,
        on=on,
        link=field(request, "link"),
    )
    said = _("Added: %(employer)s.", employer=field(request, "employer"))
    return redirect(request, f"/a/{done.application}", said=said, undo=done.operation)


def _asked(request: Request) -> Asked:
    told = request.query_params
    show = told.get("show", "active")
    known = show if show in GROUPS or show in set(Stage) else "active"
    return Asked(known, told.get("q", "").strip()[:200], told.get("view") == BOARD)


routes = [
    Route("/a", applications),
    Route("/a/new", ask_new),
    Route("/a/new", add, methods=["POST"]),
    Route("/a/{id:int}/move", or_nothing(move), methods=["POST"]),
]
