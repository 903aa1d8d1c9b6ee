"""What today holds."""

from __future__ import annotations

from datetime import date

import click

from onward.cli.options import json_option, show_json, today_option


@click.command("today")
@json_option
@today_option
def today_command(as_json: bool, today: date) -> None:
    """Show one next step and what is new."""
    from onward.flows import words
    from onward.flows.today import today as flow
    from onward.store.journal import Journal

    with Journal() as journal:
        now = flow(journal, today)
    if as_json:
        show_json(now)
        return
    step = now.step
    about = f" ({step.application.employer})" if step.application else ""
    click.echo(f"{words.STEPS[step.do]}{about}, about {step.minutes} minutes.")
    click.echo(words.REASONS[step.do])
    if now.smaller:
        click.echo(f"Something smaller: {words.STEPS[now.smaller.do]}.")
    for news in now.news:
        said = f"{words.AN_ANSWER_ARRIVED} from {news.application.employer}."
        click.echo(f"\n{said} To read it when you are ready: onward show {news.application.id} --open")
