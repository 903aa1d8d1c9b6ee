"""The inbox: what mail seems to say, decided one by one, an application at a time, or all that is sure at once."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onward.flows import applications as lists
from onward.flows import background, choosing, review
from onward.flows.background import Phase
from onward.flows.review import Decided, Item
from onward.flows.words import KINDS
from onward.journey.event import Kind
from onward.web import importing
from onward.web.lookup import chosen, here, number, or_nothing, page_number
from onward.web.page import field, form, redirect, render, words

KEYED = (Kind.ACKNOWLEDGED, Kind.REPLIED, Kind.INTERVIEW_INVITED, Kind.OFFERED, Kind.REJECTED)
"""Kinds with a key of their own, 1 to 5."""

OTHERS = tuple(kind for kind in Kind if kind not in KEYED and kind is not Kind.NOTE)

_SHOWN = 20


def inbox(request: Request) -> Response:
    """What waits; where nothing does, the ways to bring mail in."""
    journal, today = request.state.journal, request.state.today
    waiting = review.queue(journal, today, number=page_number(request), read=read_findings(request))
    progress = background.progress(journal, importing.started(request))
    return render(
        request,
        "inbox/inbox.html",
        queue=waiting,
        progress=progress,
        running=progress.phase in (Phase.STARTING, Phase.RUNNING),
        offers=() if waiting.waiting else choosing.offers(importing.person_home()),
        size=importing.size,
        here=here(request),
        keyed=KEYED,
        others=OTHERS,
    )


def decide(request: Request) -> Response:
    """One decision about one finding."""
    _ = words(request)
    id, do = number(request), field(request, "do")
    journal, today, read = request.state.journal, request.state.today, read_findings(request)
    item = review.item(journal, id, today, read=read)
    if do == "read":
        read.add(id)
        return redirect(request, f"{_back(request)}#f{id}")
    if do == "confirm":
        done = review.confirm(journal, [id], today, read=read)
        return _answer(request, done, _recorded(request, item) if done.count else _place_first(request))
    if do == "refuse":
        return _answer(request, review.refuse(journal, [id]), _("Left out. Nothing was recorded."))
    if do == "sender":
        return _refuse_sender(request, item)
    if do in set(Kind):
        return _confirm_as(request, item, Kind(do))
    if do == "as" and field(request, "kind") in set(Kind):
        return _confirm_as(request, item, Kind(field(request, "kind")))
    if do == "new":
        return _assign(request, item, None)
    if do == "place":
        return _assign(request, item, chosen(request, "application"))
    return redirect(request, _back(request), said=_("Choose what to do. Nothing was changed."))


def confirm_some(request: Request) -> Response:
    """Confirm the findings that the form names."""
    ids = [int(id) for id in form(request).getlist("id") if isinstance(id, str) and id.isdecimal() and len(id) < 16]
    done = review.confirm(request.state.journal, ids, request.state.today, read=read_findings(request))
    return _answer(request, done, _counted(request, done.count))


def confirm_sure(request: Request) -> Response:
    """Confirm everything that is sure."""
    done = review.confirm_all_sure(request.state.journal, request.state.today, read=read_findings(request))
    return _answer(request, done, _counted(request, done.count))


def place(request: Request) -> Response:
    """Which application is this about? One of those that are known, or a new one."""
    journal, today = request.state.journal, request.state.today
    item = review.item(journal, number(request), today, read=read_findings(request))
    asked = request.query_params.get("q")
    search = item.proposal.employer if asked is None else asked
    found = lists.page(journal, today, stages=None, search=search)
    if not found.total and asked is None:
        search, found = "", lists.page(journal, today, stages=None)
    return render(
        request,
        "inbox/place.html",
        item=item,
        search=search,
        found=[row.line for row in found.rows[:_SHOWN] if row.line.application.id != item.proposal.application],
        total=found.total,
    )


def read_findings(request: Request) -> set[int]:
    """Findings that the person chose to read since the server started; all others of their kind stay closed."""
    known: set[int] | None = getattr(request.app.state, "read_findings", None)
    if known is None:
        known = request.app.state.read_findings = set()
    return known


def _refuse_sender(request: Request, item: Item) -> Response:
    done = review.refuse_sender(request.state.journal, item.proposal.id)
    said = words(request).plural(
        "Nothing from %(sender)s is about jobs from now on. %(n)d finding was left out.",
        "Nothing from %(sender)s is about jobs from now on. %(n)d findings were left out.",
        done.count,
        sender=item.envelope.sender,
    )
    return _answer(request, done, said)


def _confirm_as(request: Request, item: Item, kind: Kind) -> Response:
    _ = words(request)
    try:
        done = review.confirm_as(request.state.journal, item.proposal.id, kind, request.state.today)
    except ValueError:
        return redirect(request, _back(request), said=_place_first(request))
    return _answer(request, done, _("Recorded: %(kind)s.", kind=_(KINDS[kind])))


def _assign(request: Request, item: Item, application: int | None) -> Response:
    done = review.assign(
        request.state.journal,
        item.proposal.id,
        application,
        request.state.today,
        employer=field(request, "employer"),
        title=field(request, "title"),
        read=read_findings(request),
    )
    return _answer(request, done, _recorded(request, item))


def _recorded(request: Request, item: Item) -> str:
    _ = words(request)
    if item.sealed:
        return _("Recorded. It stays closed until you open it.")
    return _("Recorded: %(kind)s.", kind=_(KINDS[item.proposal.event]))


def _place_first(request: Request) -> str:
    _ = words(request)
    return _("Say first to which application this belongs. Nothing was changed.")


def _counted(request: Request, count: int) -> str:
    return words(request).plural("%(n)d finding recorded.", "%(n)d findings recorded.", count)


def _answer(request: Request, done: Decided, said: str) -> Response:
    return redirect(request, _back(request), said=said, undo=done.operation)


def _back(request: Request) -> str:
    return field(request, "back") or "/inbox"


routes = [
    Route("/inbox", inbox),
    Route("/inbox/sure", confirm_sure, methods=["POST"]),
    Route("/inbox/confirm", confirm_some, methods=["POST"]),
    Route("/inbox/{id:int}", or_nothing(decide), methods=["POST"]),
    Route("/inbox/{id:int}/place", or_nothing(place)),
]
