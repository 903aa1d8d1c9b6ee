"""What each message is taken for."""

from __future__ import annotations

import json
from pathlib import Path

import click

from onward.cli.options import columns, json_option, plain


@click.command("read")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@json_option
def read_command(paths: tuple[Path, ...], as_json: bool) -> None:
    """Say what each message in PATHS is taken for; nothing is written."""
    from onward.flows.reading import Line, read_all
    from onward.journey.reading import MailKind

    for one in read_all(paths):
        if not isinstance(one, Line):
            click.echo(f"{one.where}: {one.what} {one.hint}", err=True)
        elif as_json:
            click.echo(json.dumps(plain(one), ensure_ascii=False))
        elif one.kind is not MailKind.OTHER:
            who = " · ".join(filter(None, [one.employer, one.title])) or "?"
            click.echo(columns([(str(one.on or ""), one.kind.value, one.certainty.value, who, f"“{one.quote}”")]))
