"""What each message is taken for."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onward.cli.options import columns, json_option, plain

if TYPE_CHECKING:
    from onward.flows.reading import Line
    from onward.journey.message import Problem


@click.command("read")
@click.argument("paths", nargs=-1, required=True, type=click.Path(readable=False, path_type=Path))
@json_option
def read_command(paths: tuple[Path, ...], as_json: bool) -> None:
    """Say what each message in PATHS is taken for; nothing is written."""
    from onward.flows.reading import NothingToImportError, read_all

    try:
        for one in read_all(paths):
            _tell(one, as_json=as_json)
    except NothingToImportError:
        sys.exit(1)  # the reasons were told one by one


def _tell(one: Line | Problem, *, as_json: bool) -> None:
    from onward.journey.message import Problem
    from onward.journey.reading import MailKind

    if isinstance(one, Problem):
        click.echo(f"{one.where}: {one.what}. {one.hint}", err=True)
    elif as_json:
        click.echo(json.dumps(plain(one), ensure_ascii=False))
    elif one.kind is not MailKind.OTHER:
        who = " · ".join(filter(None, [one.employer, one.title])) or "?"
        click.echo(columns([(str(one.on or ""), one.kind.value, one.certainty.value, who, f"“{one.quote}”")]))
