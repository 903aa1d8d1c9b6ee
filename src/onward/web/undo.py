"""Taking back any change, and bringing it back."""

from __future__ import annotations

import re

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onward.flows.applications import detail
from onward.store.journal import Journal
from onward.web.page import field, redirect, words

_NUMBER = re.compile(r"[0-9]{1,15}")
_APPLICATION = re.compile(r"/a/([0-9]{1,15})(?:/.*)?")


def undo(request: Request) -> Response:
    """Take back one operation, or the newest."""
    _ = words(request)
    chosen = field(request, "operation")
    if chosen and not _NUMBER.fullmatch(chosen):
        raise HTTPException(422)
    done = request.state.journal.undo(int(chosen) if chosen else None)
    said = _("Undone.") if done is not None else _("There is nothing to undo.")
    return redirect(request, _back(request), said=said, redo=done is not None)


def redo(request: Request) -> Response:
    """Bring back what was undone last."""
    _ = words(request)
    done = request.state.journal.redo()
    said = _("Done again.") if done is not None else _("There is nothing to bring back.")
    return redirect(request, _back(request), said=said, undo=done)


def _back(request: Request) -> str:
    """The page the person was on, or a near one when it is gone now."""
    path = field(request, "back") or "/"
    of_application = _APPLICATION.fullmatch(path)
    return "/a" if of_application and not _is_listed(request.state.journal, int(of_application[1]), request) else path


def _is_listed(journal: Journal, id: int, request: Request) -> bool:
    try:
        return detail(journal, id, request.state.today).standing is not None
    except KeyError:
        return False


routes = [Route("/undo", undo, methods=["POST"]), Route("/redo", redo, methods=["POST"])]
