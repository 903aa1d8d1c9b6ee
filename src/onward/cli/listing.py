"""The list of applications, and one with its timeline."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from onward.cli.options import columns, json_option, show_json, today_option

if TYPE_CHECKING:
    from onward.flows.applications import Happening, Line
    from onward.journey.event import Event
    from onward.store.journal import Journal


@click.command("list")
@click.option("--all", "everything", is_flag=True, help="Closed applications too.")
@click.option("--search", default="", metavar="WORDS", help="Only those with these words in employer or title.")
@json_option
@today_option
def list_command(everything: bool, search: str, as_json: bool, today: date) -> None:
    """List applications and where they stand."""
    from onward.flows.applications import listed
    from onward.journey.application import OPEN
    from onward.store.journal import Journal

    with Journal() as journal:
        lines = listed(journal, today, stages=None if everything else OPEN, search=search)
        if as_json:
            click.echo(json.dumps(_with_events(journal, lines), ensure_ascii=False))
            return
    if not lines:
        click.echo("Nothing here yet. To begin: onward import MAILBOX, or: onward add EMPLOYER TITLE")
        return
    click.echo(columns([_row(line) for line in lines]))
    click.echo("\nOne of them: onward show ID")


def _row(line: Line) -> tuple[str, ...]:
    from onward.flows import words

    stage = words.AN_ANSWER_ARRIVED if line.sealed else words.STAGES[line.standing.stage]
    quiet = "" if line.sealed or not line.quiet_days else f"quiet {line.quiet_days} d"
    return (str(line.application.id), line.application.employer, line.application.title, stage, quiet)


def _with_events(journal: Journal, lines: list[Line]) -> list[dict[str, Any]]:
    from onward.store import events

    written = events.written(journal.db)
    return [
        {
            "id": line.application.id,
            "employer": line.application.employer,
            "title": line.application.title,
            "source": line.application.source,
            "stage": line.standing.stage.value,
            "furthest": line.standing.furthest.value,
            "answered": line.standing.answered,
            "applied_on": line.standing.applied_on.isoformat() if line.standing.applied_on else None,
            "quiet_days": line.quiet_days,
            "events": written.get(line.application.id, []),
        }
        for line in lines
    ]


def event_json(event: Event, message_ids: dict[int, str]) -> dict[str, Any]:
    """One event under the keys of docs/json.md."""
    return {
        "id": event.id,
        "kind": event.kind.value,
        "on": event.on.isoformat() if event.on else None,
        "how": event.how.value if event.how else None,
        "message_id": message_ids.get(event.message) if event.message else None,
        "quote": event.quote,
        "certainty": event.certainty.value,
        "meeting_at": event.meeting_at.isoformat() if event.meeting_at else None,
    }


@click.command("show")
@click.argument("id", type=int)
@click.option("--open", "opening", is_flag=True, help="Open an answer that arrived in the last 14 days.")
@json_option
@today_option
def show_command(id: int, opening: bool, as_json: bool, today: date) -> None:
    """Show one application with its timeline."""
    from onward.flows import applications, words
    from onward.flows.today import open_news
    from onward.store import messages
    from onward.store.journal import Journal

    with Journal() as journal:
        detail = applications.detail(journal, id, today)
        if opening:
            for one in detail.timeline:
                if one.sealed:
                    open_news(journal, one.event.id, today)
            detail = applications.detail(journal, id, today)
        if as_json:
            ids = messages.message_ids(journal.db)
            timeline = [event_json(one.event, ids) for one in detail.timeline]
            show_json({"application": detail.application, "standing": detail.standing, "quiet_days": detail.quiet_days,
                       "observed_until": detail.observed_until, "events": timeline})  # fmt: skip
            return
    click.echo(" · ".join(filter(None, [detail.application.employer, detail.application.title])))
    if detail.deleted_on:
        click.echo(f"In the bin since {detail.deleted_on}. To take it out: onward edit {id} --restore")
    if detail.standing:
        stage = words.AN_ANSWER_ARRIVED if detail.sealed else words.STAGES[detail.standing.stage]
        quiet = f", quiet for {detail.quiet_days} days up to {detail.observed_until}" if detail.quiet_days else ""
        click.echo(f"{stage}{quiet}\n")
    click.echo(columns([_happening(one) for one in detail.timeline]))
    if detail.sealed:
        click.echo(f"\nTo read the answer when you are ready: onward show {id} --open")


def _happening(one: Happening) -> tuple[str, ...]:
    from onward.flows import words

    event = one.event
    on = event.on.isoformat() if event.on else "day unknown"
    if one.sealed:
        return (f"#{event.id}", on, words.AN_ANSWER_ARRIVED, "")
    return (f"#{event.id}", on, words.KINDS[event.kind], f"“{event.quote}”" if event.quote else "")
