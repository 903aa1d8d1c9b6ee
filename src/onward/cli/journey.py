"""The whole search in numbers."""

from __future__ import annotations

import click

from onward.cli.options import columns, json_option, show_json


@click.command("journey")
@json_option
def journey_command(as_json: bool) -> None:
    """Show how far your applications got, each number with its denominator."""
    from onward.flows.journey import journey
    from onward.journey.funnel import ENOUGH
    from onward.store.journal import Journal

    with Journal() as journal:
        whole = journey(journal)
    funnel = whole.funnel
    if as_json:
        show_json(funnel)
        return
    click.echo(f"{funnel.applications} sent, {funnel.answered} answered, {funnel.interviewed} led to an interview.\n")
    if funnel.applications < ENOUGH:
        click.echo(f"It is too early to tell more: rates are shown from {ENOUGH} applications on.")
        return
    rows = [(rate.name, f"{rate.k} of {rate.n}", _range(rate.low, rate.high), rate.definition) for rate in funnel.rates]
    click.echo(columns(rows))


def _range(low: float | None, high: float | None) -> str:
    return "" if low is None or high is None else f"plausible range {low * 100:.0f}-{high * 100:.0f} of 100"
