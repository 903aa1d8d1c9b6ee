"""Writing down by hand what happened: one page, and one question more when it is not clear what it belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onward.flows import applications, recording
from onward.flows.recording import Happened
from onward.flows.words import HOWS, KINDS
from onward.journey.event import How, Kind
from onward.web.lookup import or_nothing
from onward.web.page import field, redirect, render, words

USUAL = (
    Kind.REJECTED,
    Kind.INTERVIEW_INVITED,
    Kind.INFO_REQUESTED,
    Kind.REPLIED,
    Kind.OFFERED,
    Kind.INTERVIEWED,
    Kind.APPLIED,
)
"""What is written down most, in this order; every other kind is one click further."""

OTHERS = tuple(kind for kind in Kind if kind not in USUAL)

NEW = "new"

_NUMBER = re.compile(r"[0-9]{1,15}")


@dataclass(frozen=True, slots=True)
class Sent:
    """The form as it was filled in, to be shown again."""

    employer: str = ""
    title: str = ""
    kind: str = ""
    when: str = "today"
    day: str = ""
    how: str = ""
    quote: str = ""
    application: str = ""


class UnclearError(Exception):
    """Something in the form is missing or does not fit; the text says what to do."""


def ask(request: Request) -> Response:
    """The form, about a certain application where one is named."""
    asked = request.query_params
    chosen = asked.get("application", "")
    sent = Sent(kind=asked.get("kind", ""), application=chosen)
    if chosen:
        application = _detail(request, chosen).application
        sent = Sent(application.employer, application.title, asked.get("kind", ""), application=chosen)
    return _form(request, sent)


def record(request: Request) -> Response:
    """Write it down, or ask to which application it belongs."""
    _ = words(request)
    sent = Sent(**{name: field(request, name) for name in Sent.__slots__})
    journal, today = request.state.journal, request.state.today
    try:
        happened = _happened(request, sent)
    except UnclearError as unclear:
        return _form(request, sent, str(unclear))
    if not sent.application:
        possible = recording.belongs(journal, happened, today)
        if len(possible) > 1:
            return render(request, "recording/which.html", sent=sent, happened=happened, possible=possible)
        sent_to = possible[0].application.id if possible else None
    else:
        sent_to = None if sent.application == NEW else _detail(request, sent.application).application.id
    done = recording.write_down(journal, happened, sent_to, today)
    said = _("Written down: %(employer)s, %(kind)s.", employer=happened.employer, kind=_(KINDS[happened.kind]))
    return redirect(request, f"/a/{done.application}", said=said, undo=done.operation)


def _form(request: Request, sent: Sent, problem: str = "") -> Response:
    known = applications.listed(request.state.journal, request.state.today)
    return render(
        request,
        "recording/record.html",
        status=422 if problem else 200,
        sent=sent,
        problem=problem,
        employers=sorted({line.application.employer for line in known}),
        usual=USUAL,
        others=OTHERS,
        ways=list(HOWS),
    )


def _happened(request: Request, sent: Sent) -> Happened:
    _ = words(request)
    if not sent.employer:
        raise UnclearError(_("Name the employer, so that you can find this again."))
    if sent.kind not in set(Kind):
        raise UnclearError(_("Choose what happened."))
    how = How(sent.how) if sent.how in set(How) else None
    return Happened(sent.employer, Kind(sent.kind), _day(request, sent), sent.title, how, sent.quote)


def _day(request: Request, sent: Sent) -> date | None:
    """The chosen day; a date that was filled in counts, whatever else is ticked."""
    _ = words(request)
    if sent.day:
        try:
            return date.fromisoformat(sent.day)
        except ValueError as error:
            raise UnclearError(_("Write the day as year-month-day, like 2026-03-09.")) from error
    if sent.when == "day":
        raise UnclearError(_("Choose the day, or say that you do not know it."))
    today: date = request.state.today
    return {"yesterday": today - timedelta(days=1), "unknown": None}.get(sent.when, today)


def _detail(request: Request, id: str) -> applications.Detail:
    """One application by the number that was sent. Raises KeyError."""
    return applications.detail(request.state.journal, int(id) if _NUMBER.fullmatch(id) else 0, request.state.today)


routes = [Route("/record", or_nothing(ask)), Route("/record", or_nothing(record), methods=["POST"])]
