"""Writing and correcting by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from onward.cli.options import UNKNOWN, Day, json_option, show_json, today_option
from onward.journey.event import How, Kind

if TYPE_CHECKING:
    from onward.flows.editing import Done
    from onward.store.journal import Journal


class _DayOrUnknown(Day):
    """A calendar day, or the word unknown."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        return UNKNOWN if value == UNKNOWN else super().convert(value, param, ctx)


_KIND = click.Choice([kind.value for kind in Kind])
_HOW = click.Choice([how.value for how in How])
_ON = click.option("--on", type=_DayOrUnknown(), metavar="DAY", help="The day: 2026-03-01, today, yesterday, unknown.")
_BY = click.option("--by", type=_HOW, help="How the news arrived.")


def _write(as_json: bool, change: Callable[[Journal], Done], said: str) -> None:
    """Make one change, say what was done and how to take it back."""
    from onward.store.journal import Journal

    with Journal() as journal:
        done = change(journal)
    if as_json:
        show_json(done)
    else:
        click.echo(f"{said} To take it back: onward undo {done.operation}. To see it: onward show {done.application}")


def _day(on: Any, today: date) -> date | None:
    if on == UNKNOWN:
        return None
    return on or today


@click.command("add")
@click.argument("employer")
@click.argument("title", default="")
@click.option("--kind", type=_KIND, default=Kind.APPLIED.value, show_default=True, help="Its first event.")
@_ON
@_BY
@click.option("--link", default="", help="Address of the posting.")
@json_option
@today_option
def add_command(
    employer: str, title: str, kind: str, on: Any, by: str | None, link: str, as_json: bool, today: date
) -> None:
    """Write down a new application."""
    from onward.flows import editing

    how = How(by) if by else None
    _write(
        as_json,
        lambda journal: editing.add(journal, employer, title, kind=Kind(kind), on=_day(on, today), how=how, link=link),
        f"Added {employer}.",
    )


@click.command("event")
@click.argument("id", type=int)
@click.argument("kind", type=_KIND)
@_ON
@_BY
@click.option("--round", "round", type=click.IntRange(1), help="Interview round.")
@click.option("--with", "with_whom", default="", metavar="NAME", help="Who it was with.")
@click.option("--quote", default="", help="What they said, or your note.")
@json_option
@today_option
def event_command(
    id: int,
    kind: str,
    on: Any,
    by: str | None,
    round: int | None,
    with_whom: str,
    quote: str,
    as_json: bool,
    today: date,
) -> None:
    """Record what happened to application ID."""
    from onward.flows import editing

    how = How(by) if by else None
    _write(
        as_json,
        lambda journal: editing.record(
            journal, id, Kind(kind), on=_day(on, today), how=how, round=round, with_whom=with_whom, quote=quote
        ),
        "Recorded.",
    )


@click.command("edit")
@click.argument("id", type=int, required=False)
@click.option("--employer", help="Correct the employer.")
@click.option("--title", help="Correct the job title.")
@click.option("--link", help="Address of the posting.")
@click.option("--delete", "action", flag_value="delete", help="Put application ID into the bin for thirty days.")
@click.option("--restore", "action", flag_value="restore", help="Take application ID out of the bin.")
@click.option(
    "--event", "event", type=int, metavar="EVENT", help="Correct this event instead (numbers: onward show ID)."
)
@click.option("--kind", type=_KIND, help="With --event: what it really was.")
@_ON
@_BY
@click.option("--quote", help="With --event: the sentence.")
@click.option("--move-to", type=int, metavar="ID", help="With --event: the application it belongs to.")
@click.option("--remove", is_flag=True, help="With --event: take it out.")
@json_option
@today_option
def edit_command(id: int | None, event: int | None, as_json: bool, **given: Any) -> None:
    """Correct an application, or with --event one of its events."""
    if (id is None) == (event is None):
        raise click.UsageError("Give either an application ID or --event EVENT.")
    change = _event_change(event, **given) if event is not None else _application_change(id or 0, **given)
    _write(as_json, change, "Corrected.")


def _application_change(
    id: int, *, employer: str | None, title: str | None, link: str | None, action: str | None, today: date, **_: Any
) -> Callable[[Journal], Done]:
    from onward.flows import editing

    if action == "delete":
        return lambda journal: editing.delete(journal, id, today=today)
    if action == "restore":
        return lambda journal: editing.restore(journal, id)
    if employer is None and title is None and link is None:
        raise click.UsageError("Say what to correct: --employer, --title, --link, --delete or --restore.")
    return lambda journal: editing.edit_application(journal, id, employer=employer, title=title, link=link)


def _event_change(
    event: int,
    *,
    kind: str | None,
    on: Any,
    by: str | None,
    quote: str | None,
    move_to: int | None,
    remove: bool,
    **_: Any,
) -> Callable[[Journal], Done]:
    from onward.flows import editing

    if remove:
        return lambda journal: editing.remove_event(journal, event)
    if move_to is not None:
        return lambda journal: editing.move_event(journal, event, move_to)
    if not any((kind, on, by, quote is not None)):
        raise click.UsageError("Say what to correct: --kind, --on, --by, --quote, --move-to or --remove.")
    return lambda journal: editing.edit_event(
        journal,
        event,
        kind=Kind(kind) if kind else None,
        on=None if on == UNKNOWN else on,
        unknown_date=on == UNKNOWN,
        how=How(by) if by else None,
        quote=quote,
    )


@click.command("merge")
@click.argument("keep", type=int)
@click.argument("other", type=int)
@json_option
def merge_command(keep: int, other: int, as_json: bool) -> None:
    """Make two applications one: everything of OTHER goes to KEEP."""
    from onward.flows import editing

    _write(as_json, lambda journal: editing.merge(journal, keep, other), "Merged.")


@click.command("split")
@click.argument("events", type=int, nargs=-1, required=True)
@click.option("--employer", default="", help="Employer of the new application.")
@click.option("--title", default="", help="Job title of the new application.")
@json_option
def split_command(events: tuple[int, ...], employer: str, title: str, as_json: bool) -> None:
    """Move EVENTS of one application to a new one (numbers: onward show ID)."""
    from onward.flows import editing

    _write(as_json, lambda journal: editing.split(journal, events, employer=employer, title=title), "Split.")
