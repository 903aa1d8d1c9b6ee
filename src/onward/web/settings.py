"""Settings: the person's choices, where the data lies, the bin, and what was done lately."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onward.flows import binning, editing, history, mail_account
from onward.flows.preferences import Look, choose, preferences
from onward.flows.words import mark
from onward.web.i18n import LANGUAGES
from onward.web.lookup import number, or_nothing
from onward.web.page import field, redirect, render, words

LOOKS = {
    Look.SYSTEM: mark("As this computer"),
    Look.LIGHT: mark("Light"),
    Look.DARK: mark("Dark"),
}

OPERATIONS = {
    "add": mark("Added an application"),
    "event": mark("Wrote down what happened"),
    "edit": mark("Corrected"),
    "remove": mark("Took out an event"),
    "move": mark("Moved an event"),
    "merge": mark("Merged two applications"),
    "split": mark("Split an application"),
    "delete": mark("Put into the bin"),
    "restore": mark("Took out of the bin"),
    "import": mark("Read mail"),
    "confirm": mark("Confirmed findings"),
    "correct": mark("Corrected a finding"),
    "refuse": mark("Set findings aside"),
    "rule": mark("Set a sender aside"),
    "assign": mark("Said where a finding belongs"),
}
"""What each operation is called."""


LATELY = 8
"""So many changes are offered for undo."""


def settings(request: Request) -> Response:
    """Everything that can be chosen."""
    journal = request.state.journal
    return render(
        request,
        "settings/settings.html",
        journal=journal,
        binned=binning.binned(journal),
        recent=history.recent(journal, LATELY),
        operations=OPERATIONS,
        looks=LOOKS,
        servers=mail_account.known_servers(journal),
    )


def keep(request: Request) -> Response:
    """Keep the choices of the form."""
    language, look = field(request, "language"), field(request, "look")
    if language not in {"", *LANGUAGES} or look not in set(Look):
        raise HTTPException(422)
    choose(request.state.journal, language=language, look=look, keys=field(request, "keys") == "1")
    request.state.preferences = preferences(request.state.journal)  # the answer speaks the language just chosen
    _ = words(request)
    return redirect(request, "/settings", said=_("Saved."))


def restore(request: Request) -> Response:
    """Take an application out of the bin."""
    _ = words(request)
    done = editing.restore(request.state.journal, number(request))
    return redirect(request, "/settings", said=_("It is back among your applications."), undo=done.operation)


routes = [
    Route("/settings", settings),
    Route("/settings", keep, methods=["POST"]),
    Route("/settings/restore/{id:int}", or_nothing(restore), methods=["POST"]),
]
