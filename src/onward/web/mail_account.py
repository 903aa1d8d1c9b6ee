"""Mail straight from an account: who and where, then which folders. The only pages that open a connection."""

from __future__ import annotations

import dataclasses
import time
from dataclasses import dataclass
from datetime import date

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onward.flows import background, mail_account, passwords
from onward.flows.background import Phase
from onward.flows.mail_account import Choice, ImapError, Provider
from onward.flows.places import Place, Server
from onward.web import importing
from onward.web.page import field, form, redirect, render, words

_KEPT_SECONDS = 15 * 60


@dataclass(frozen=True, slots=True)
class Entered:
    """An account that let the person in: held in memory only, until its import begins, at most a quarter of an hour."""

    server: Server
    password: str = dataclasses.field(repr=False)
    choices: tuple[Choice, ...]
    at: float


def account(request: Request) -> Response:
    """The account, or once it let the person in, its folders."""
    progress = background.progress(request.state.journal, importing.started(request))
    if progress.phase in (Phase.STARTING, Phase.RUNNING):
        return redirect(request, "/inbox/progress")
    if entered := _entered(request):
        return _choose(request, entered)
    known = mail_account.known_servers(request.state.journal)
    user, server = (known[0].user, _host(known[0])) if known else ("", "")
    return _ask(request, user=user, server=server, resumed=bool(request.query_params.get("resume")))


def enter(request: Request) -> Response:
    """Log in and list the folders; the one place where a button opens a connection by itself."""
    _, user, server = words(request), field(request, "user"), field(request, "server")
    found = mail_account.server(user, server)
    if isinstance(found, Provider):
        said = _("%(name)s lets no other program in with a password. What works is below.", name=found.name)
        return _refuse(request, f"{said} {_('Nothing was changed.')}")
    if found is None:
        said = _("Say which server it is, like imap.example.org.") if user else _("Enter your address.")
        return _refuse(request, said)
    password = field(request, "password") or passwords.kept(found) or ""
    if not password:
        return _refuse(request, _("Enter the password."))
    try:
        choices = mail_account.look(found, password)
    except ImapError as error:
        return _refuse(request, f"{_sentence(request, error)} {_('Nothing was changed.')}")
    if field(request, "keep"):
        passwords.keep(found, password)
    journal = request.state.journal
    if field(request, "resume") and found in background.cut_off_servers(journal):
        return importing.launch(request, lambda: background.resume(journal, password={found: password}.get))
    read = mail_account.folders(journal, found)
    chosen = tuple(dataclasses.replace(one, chosen=one.name in read) for one in choices) if read else choices
    request.app.state.entered = Entered(found, password, chosen, time.monotonic())
    return redirect(request, "/inbox/account")


def begin(request: Request) -> Response:
    """Import the folders that were chosen."""
    _, entered = words(request), _entered(request)
    if entered is None:
        said = _("That was a while ago, so the password was forgotten. Nothing was changed.")
        return redirect(request, "/inbox/account", said=said)
    there = {one.name for one in entered.choices}
    names = [name for name in form(request).getlist("folder") if isinstance(name, str) and name in there]
    try:
        since = date.fromisoformat(field(request, "since")) if field(request, "since") else None
    except ValueError:
        return _choose(request, entered, _("Write the day like 2026-03-01."))
    if not names:
        return _choose(request, entered, _("Choose at least one folder."))
    sources = [Place(entered.server, name, since) for name in names]
    password = {entered.server: entered.password}.get
    request.app.state.entered = None
    return importing.launch(request, lambda: background.start(request.state.journal, sources, password=password))


def leave(request: Request) -> Response:
    """Forget the password and go back."""
    request.app.state.entered = None
    return redirect(request, "/inbox/account")


def _ask(
    request: Request, problem: str = "", *, user: str = "", server: str = "", resumed: bool = False, status: int = 200
) -> Response:
    return render(
        request,
        "importing/account.html",
        status=status,
        problem=problem,
        user=user,
        server=server,
        resumed=resumed,
        can_keep=passwords.can_keep(),
        known_on=words(request).day(mail_account.KNOWN_ON),
    )


def _refuse(request: Request, problem: str) -> Response:
    """The form again with everything but the password, and why."""
    return _ask(
        request,
        problem,
        user=field(request, "user"),
        server=field(request, "server"),
        resumed=bool(field(request, "resume")),
        status=422,
    )


def _choose(request: Request, entered: Entered, problem: str = "") -> Response:
    return render(
        request,
        "importing/folders.html",
        status=422 if problem else 200,
        server=entered.server,
        choices=entered.choices,
        problem=problem,
        since=field(request, "since"),
    )


def _entered(request: Request) -> Entered | None:
    """The account that let the person in, unless that is too long ago."""
    entered: Entered | None = getattr(request.app.state, "entered", None)
    if entered and time.monotonic() - entered.at > _KEPT_SECONDS:
        entered = request.app.state.entered = None
    return entered


def _sentence(request: Request, error: ImapError) -> str:
    _, (what, hint) = words(request), mail_account.SAID[error.trouble]
    said = _(what, **error.values)
    return f"{said[:1].upper()}{said[1:]}. {_(hint, **error.values)}"


def _host(server: Server) -> str:
    """A server as a person writes it."""
    return str(server).rpartition("@")[2] if server.encrypted else f"imap://{str(server).rpartition('@')[2]}"


routes = [
    Route("/inbox/account", account),
    Route("/inbox/account", enter, methods=["POST"]),
    Route("/inbox/account/import", begin, methods=["POST"]),
    Route("/inbox/account/leave", leave, methods=["POST"]),
]
