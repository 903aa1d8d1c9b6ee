"""What each message is taken for."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click

from onward.cli.options import columns, json_option, mail_argument, plain
from onward.cli.password import password_option, passwords

if TYPE_CHECKING:
    from onward.flows.places import Source
    from onward.flows.reading import Line
    from onward.journey.message import Problem


@click.command("read")
@mail_argument
@password_option
@json_option
def read_command(sources: tuple[Source, ...], password_stdin: bool, as_json: bool) -> None:
    """Say what each message of a file, a folder or a mail server is taken for; nothing is written."""
    from onward.flows.reading import NothingToImportError, read_all

    try:
        for one in read_all(sources, passwords(sources, from_stdin=password_stdin)):
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
