"""Leaving with everything."""

from __future__ import annotations

from pathlib import Path

import click

from onward.cli.options import json_option, show_json


@click.command("export")
@click.option("--csv", "noun", type=click.Choice(["applications", "events", "proposals"]), help="One table as CSV.")
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file instead of the screen."
)
@json_option
def export_command(noun: str | None, out: Path | None, as_json: bool) -> None:
    """Take everything with you: one JSON that `onward import` reads back, or one table as CSV."""
    from onward.flows import exporting
    from onward.store.journal import Journal

    with Journal() as journal:
        text = exporting.as_csv(journal, noun) if noun else exporting.as_json(journal)
    if out is None:
        click.echo(text, nl=False)
        return
    out.write_text(text, encoding="utf-8", newline="")
    if as_json:
        show_json({"file": str(out), "bytes": out.stat().st_size})
    else:
        click.echo(f"Written to {out}. It holds your mail about applications: keep it where only you can read it.")
