"""What cannot be undone is asked twice: emptying the bin, deleting everything. Removing the example is one click."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onward.flows import binning
from onward.web.page import field, redirect, render, words


def ask_bin(request: Request) -> Response:
    """Ask whether to empty the bin."""
    binned = binning.binned(request.state.journal)
    return render(request, "settings/bin.html", binned=binned, last=False) if binned else redirect(request, "/settings")


def empty_bin(request: Request) -> Response:
    """Ask once more, then empty the bin."""
    _ = words(request)
    binned = binning.binned(request.state.journal)
    if field(request, "sure") != "twice":
        return render(request, "settings/bin.html", binned=binned, last=True)
    binning.empty(request.state.journal)
    return redirect(request, "/settings", said=_("The bin is empty."))


def ask_everything(request: Request) -> Response:
    """Ask whether to delete everything."""
    return render(request, "settings/everything.html", last=False)


def delete_everything(request: Request) -> Response:
    """Ask once more, then delete everything."""
    _ = words(request)
    if field(request, "sure") != "twice":
        return render(request, "settings/everything.html", last=True)
    binning.delete_everything(request.state.journal)
    return redirect(request, "/", said=_("Everything is deleted. Nothing of it is left in Onward's folder."))


def remove_example(request: Request) -> Response:
    """Remove the example at once; ask first where the person's own work would go with it."""
    _ = words(request)
    journal = request.state.journal
    if request.state.preferences.example:
        if binning.has_own_work(journal) and field(request, "sure") != "once":
            return render(request, "settings/example.html")
        binning.delete_everything(journal)
    return redirect(request, "/", said=_("The example is gone. This is yours now."))


routes = [
    Route("/settings/bin", ask_bin),
    Route("/settings/bin", empty_bin, methods=["POST"]),
    Route("/settings/everything", ask_everything),
    Route("/settings/everything", delete_everything, methods=["POST"]),
    Route("/example/remove", remove_example, methods=["POST"]),
]
