"""What is wrong and how to mend it."""

from __future__ import annotations

import sys

import click

from onward.cli.options import json_option, show_json


@click.command("doctor")
@click.option("--mend", is_flag=True, help="Rebuild what can be rebuilt from the events.")
@json_option
def doctor_command(mend: bool, as_json: bool) -> None:
    """Check the journal and this machine, and say how to mend what is wrong."""
    from onward.flows.doctor import examine
    from onward.store.journal import Journal

    with Journal() as journal:
        if mend:
            journal.rebuild()
        checks = examine(journal)
    if as_json:
        show_json(checks)
    else:
        for check in checks:
            click.echo(f"{'well ' if check.well else 'LOOK '} {check.name}: {check.said}")
            if not check.well:
                click.echo(f"       {check.hint}")
    sys.exit(0 if all(check.well for check in checks) else 1)
