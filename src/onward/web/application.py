"""One application: where it stands, what happened, what to correct, and the messages it rests on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onward.flows import applications as lists
from onward.flows import editing, review
from onward.flows.editing import Done
from onward.flows.today import open_news
from onward.journey.application import OPEN, Stage
from onward.journey.event import How, Kind
from onward.journey.pace import NEWS_OF_AN_ENDING
from onward.web.inbox import KEYED, OTHERS, read_findings
from onward.web.lookup import chosen, here, number, or_nothing
from onward.web.page import field, form, redirect, render, words

_SHOWN = 20


def application(request: Request) -> Response:
    """Everything about one application."""
    journal, today = request.state.journal, request.state.today
    found = lists.detail(journal, number(request), today)
    sealed, stage = lists.stage(journal, found.application.id, today)
    return render(
        request,
        "application/application.html",
        detail=found,
        stage=stage,
        sealed=sealed,
        is_open=sealed or stage in OPEN,
        findings=review.items(journal, today, found.waiting, read=read_findings(request)),
        here=here(request),
        is_link=found.application.link.startswith(("https://", "http://")),
        all_stages=list(Stage),
        all_kinds=list(Kind),
        all_hows=list(How),
        keyed=KEYED,
        others=OTHERS,
    )


def letter(request: Request) -> Response:
    """A kept message as plain text; one with news that is still closed shows nothing of it."""
    found = lists.letter(request.state.journal, number(request), request.state.today, read=read_findings(request))
    if found.sealed:
        return render(request, "application/closed.html", letter=found, here=here(request))
    return render(request, "application/letter.html", letter=found)


def edit(request: Request) -> Response:
    """Correct what an application is called."""
    _, id = words(request), number(request)
    if not field(request, "employer"):
        said = _("Name the employer, so that you can find this application again. Nothing was changed.")
        return redirect(request, f"/a/{id}", said=said)
    names = {name: field(request, name) for name in ("employer", "title", "link")}
    return _done(request, editing.edit_application(request.state.journal, id, **names), _("Saved."))


def edit_event(request: Request) -> Response:
    """Correct one event; one that is still closed is opened first."""
    _, journal = words(request), request.state.journal
    id, event = number(request), _event(request)
    kind, how, day = field(request, "kind"), field(request, "how"), field(request, "day")
    try:
        on = date.fromisoformat(day) if day else None
    except ValueError:
        said = _("Write the day as year-month-day, like 2026-03-09. Nothing was changed.")
        return redirect(request, f"/a/{id}", said=said)
    done = editing.edit_event(
        journal,
        event,
        kind=Kind(kind) if kind in set(Kind) else None,
        on=on,
        unknown_date=on is None,
        how=How(how) if how in set(How) else None,
        quote=field(request, "quote"),
    )
    if kind in NEWS_OF_AN_ENDING:
        open_news(journal, event, request.state.today)  # what the person says is no news to them
    return _done(request, done, _("Saved."))


def remove_event(request: Request) -> Response:
    """Take an event out."""
    _ = words(request)
    return _done(request, editing.remove_event(request.state.journal, _event(request)), _("Taken out."))


def ask_move(request: Request) -> Response:
    """Under which application does this event belong?"""
    _event(request)
    return _choose(request, "application/move.html", event=request.path_params["event"])


def move_event(request: Request) -> Response:
    """Put an event under another application."""
    _ = words(request)
    return _done(
        request,
        editing.move_event(request.state.journal, _event(request), chosen(request, "application")),
        _("Moved here."),
    )


def ask_merge(request: Request) -> Response:
    """With which application is this the same?"""
    return _choose(request, "application/merge.html")


def merge(request: Request) -> Response:
    """Put everything of another application under this one."""
    _, id = words(request), number(request)
    try:
        done = editing.merge(request.state.journal, id, chosen(request, "application"))
    except ValueError:
        return redirect(request, f"/a/{id}", said=_("These are the same application already."))
    return _done(request, done, _("Merged. Everything is here now."))


def split(request: Request) -> Response:
    """Move chosen events to a new application."""
    _, id = words(request), number(request)
    own = {one.event.id for one in lists.detail(request.state.journal, id, request.state.today).timeline}
    ticked = [int(one) for one in form(request).getlist("event") if isinstance(one, str) and one.isdecimal()]
    if not ticked or not own.issuperset(ticked):
        return redirect(request, f"/a/{id}", said=_("Choose what belongs to another application. Nothing was changed."))
    done = editing.split(
        request.state.journal, ticked, employer=field(request, "employer"), title=field(request, "title")
    )
    return _done(request, done, _("Split off. This is the new application."))


def delete(request: Request) -> Response:
    """Put an application into the bin."""
    _ = words(request)
    done = editing.delete(request.state.journal, number(request), today=request.state.today)
    said = _("Deleted. It stays in the bin for thirty days.")
    return redirect(request, "/a", said=said, undo=done.operation)


def restore(request: Request) -> Response:
    """Take an application out of the bin."""
    _ = words(request)
    return _done(request, editing.restore(request.state.journal, number(request)), _("It is back."))


def _choose(request: Request, template: str, **values: Any) -> Response:
    """Search for another application."""
    journal, today = request.state.journal, request.state.today
    own = lists.detail(journal, number(request), today).application
    asked = request.query_params.get("q")
    found = lists.page(journal, today, stages=None, search=own.employer if asked is None else asked)
    if asked is None and found.total < 2:
        asked, found = "", lists.page(journal, today, stages=None)
    lines = [row.line for row in found.rows if row.line.application.id != own.id]
    search = own.employer if asked is None else asked
    return render(request, template, own=own, search=search, found=lines[:_SHOWN], more=found.total > _SHOWN, **values)


def _event(request: Request) -> int:
    """The event of the address. Raises KeyError unless it is one of this application."""
    id, event = number(request), number(request, "event")
    timeline = lists.detail(request.state.journal, id, request.state.today).timeline
    if event not in {one.event.id for one in timeline}:
        raise HTTPException(404)
    return event


def _done(request: Request, done: Done, said: str) -> Response:
    return redirect(request, f"/a/{done.application}", said=said, undo=done.operation)


_AT = "/a/{id:int}"
_EVENT = "/a/{id:int}/event/{event:int}"


def _written(path: str, view: Callable[[Request], Response]) -> Route:
    return Route(path, or_nothing(view), methods=["POST"])


routes = [
    Route(_AT, or_nothing(application)),
    Route("/m/{id:int}", or_nothing(letter)),
    _written(f"{_AT}/edit", edit),
    Route(f"{_AT}/merge", or_nothing(ask_merge)),
    _written(f"{_AT}/merge", merge),
    _written(f"{_AT}/split", split),
    _written(f"{_AT}/delete", delete),
    _written(f"{_AT}/restore", restore),
    _written(_EVENT, edit_event),
    Route(f"{_EVENT}/move", or_nothing(ask_move)),
    _written(f"{_EVENT}/move", move_event),
    _written(f"{_EVENT}/remove", remove_event),
]
