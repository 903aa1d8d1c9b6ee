"""How a view answers: a rendered page, a redirect with a message and its undo, and the form that was sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from hashlib import sha1
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from onward.flows import words as vocabulary
from onward.flows.preferences import Preferences
from onward.web import i18n
from onward.web.i18n import Words

STATIC = Path(__file__).with_name("static")
TEMPLATES = Path(__file__).with_name("templates")


@dataclass(frozen=True, slots=True)
class Said:
    """What the next page tells first. undo: the operation its button takes back; redo: offer to bring it back."""

    text: str
    undo: int | None = None
    redo: bool = False


View = Callable[[Request], Response]


def render(request: Request, template: str, *, status: int = 200, **values: Any) -> Response:
    """A page. Every template also knows request, today, language, preferences, said and arrived (from a form)."""
    state = request.app.state
    said, state.said = getattr(state, "said", None), None
    told = {
        "request": request,
        "today": request.state.today,
        "preferences": preferences(request),
        "said": said if said and said.text else None,
        "arrived": said is not None,
        **values,
    }
    return _html(request, template, status, told)


def redirect(request: Request, path: str, *, said: str = "", undo: int | None = None, redo: bool = False) -> Response:
    """After a form: go to a page of this server, say there what was done, and offer to undo it."""
    request.app.state.said = Said(said, undo, redo)
    return RedirectResponse(path if is_own(path) else "/", status_code=303)


def is_own(path: str) -> bool:
    """Whether this is a path of this server and nothing else."""
    return path.startswith("/") and not path.startswith("//") and "\\" not in path and path.isprintable()


def form(request: Request) -> FormData:
    """The form that was sent with a POST; repeated fields by `.getlist(name)`."""
    sent: FormData = getattr(request.state, "form", FormData())
    return sent


def field(request: Request, name: str) -> str:
    """One text field of the form, without blanks around it; "" when it is missing."""
    value = form(request).get(name, "")
    return value.strip() if isinstance(value, str) else ""


def words(request: Request) -> Words:
    """What speaks the person's language, by custom named _ where it is used."""
    return Words(i18n.translations(language(request)))


def language(request: Request) -> str:
    """The language to answer in."""
    return i18n.choose(preferences(request).language, request.headers.get("accept-language", ""))


def preferences(request: Request) -> Preferences:
    """The person's choices; the defaults where the journal could not be asked."""
    known: Preferences = getattr(request.state, "preferences", Preferences())
    return known


def refusal(request: Request, status: int, *, foreign: bool = False) -> Response:
    """A page of the gate, which knows nothing about the person."""
    return _html(request, "error/refused.html", status, {"status": status, "foreign": foreign})


def entrance(request: Request) -> Response:
    """A page that goes on to Today by itself."""
    return _html(request, "error/entrance.html", 200, {})


def static(name: str) -> str:
    """Address of a static file; it changes with its content, so that browsers may keep it."""
    return f"/static/{name}?v={_fingerprint(name)}"


@cache
def _fingerprint(name: str) -> str:
    return sha1((STATIC / name).read_bytes(), usedforsecurity=False).hexdigest()[:10]


def _html(request: Request, template: str, status: int, values: dict[str, Any]) -> Response:
    spoken = language(request)
    found = environment(spoken).get_template(template)
    return HTMLResponse(found.render(language=spoken, **values), status_code=status)


@cache
def environment(language: str) -> jinja2.Environment:
    """The templates in one language."""
    spoken = Words(i18n.translations(language))
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        extensions=["jinja2.ext.i18n"],
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.policies["ext.i18n.trimmed"] = True
    made.install_gettext_translations(spoken.translations, newstyle=True)  # type: ignore[attr-defined]  # by i18n

    @jinja2.pass_context
    def day(context: jinja2.runtime.Context, on: date | None) -> str:
        if on is None:
            return spoken(vocabulary.mark("day not known"))
        told = Markup('<time datetime="{}">{}</time>')
        return told.format(on.isoformat(), spoken.day(on, context.get("today")))

    @jinja2.pass_context
    def moment(context: jinja2.runtime.Context, at: datetime) -> str:
        told = Markup('<time datetime="{}">{}</time>')
        return told.format(at.isoformat(), spoken.moment(at, context.get("today")))

    made.filters.update(day=day, moment=moment)
    made.globals.update(
        static=static,
        languages=i18n.LANGUAGES,
        stages={key: spoken(text) for key, text in vocabulary.STAGES.items()},
        kinds={key: spoken(text) for key, text in vocabulary.KINDS.items()},
        hows={key: spoken(text) for key, text in vocabulary.HOWS.items()},
        certainties={key: spoken(text) for key, text in vocabulary.CERTAINTIES.items()},
        an_answer_arrived=spoken(vocabulary.AN_ANSWER_ARRIVED),
    )
    return made
