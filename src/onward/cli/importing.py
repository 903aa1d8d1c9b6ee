"""Mail in."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onward.cli.options import Day, json_option, mail_argument, show_json
from onward.cli.password import password_option, passwords

if TYPE_CHECKING:
    from onward.flows.importing import Report
    from onward.flows.places import Source
    from onward.store.runs import Run

_SHOW_PROBLEMS = 20
_PARTLY = 3
"""Exit code of an import that was done, but for a file or a part of one that could not be read."""


@click.command("import")
@mail_argument
@click.option(
    "--confirm",
    type=click.Choice(["sure", "all", "none"]),
    default="none",
    show_default=True,
    help="Which findings to record at once; the others wait for you in the inbox.",
)
@click.option(
    "--since",
    type=Day(),
    metavar="DAY",
    help="Of a mail server, read only what it received on this day or later; files are read whole.",
)
@password_option
@click.option("--dry-run", is_flag=True, help="Say what would be found and change nothing.")
@json_option
def import_command(
    sources: tuple[Source, ...],
    confirm: str,
    since: date | None,
    password_stdin: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Read mail from a PATH (mbox, .eml, Maildir, Takeout zip, folders of these), or an Onward export.

    Or from a mail server, where nothing is changed: imaps://ann%40example.org@mail.example/INBOX
    """
    from onward.flows import exporting, importing, places
    from onward.store.journal import Journal

    sources = tuple(places.narrowed(one, since) for one in sources)
    with Journal() as journal:
        if isinstance(sources[0], Path) and len(sources) == 1 and exporting.is_export_file(sources[0]):
            count = exporting.from_json(journal, sources[0].read_text(encoding="utf-8"))
            show_json({"applications": count}) if as_json else click.echo(
                f"{count} applications are back. See: onward list"
            )
            return
        act = importing.dry_run if dry_run else importing.run
        password = passwords(sources, from_stdin=password_stdin)
        with _progress(quiet=as_json) as progress:
            report = act(journal, sources, confirm=importing.Confirm(confirm), progress=progress, password=password)
        problems = importing.problems_of(journal, report.operation, _SHOW_PROBLEMS)
    if as_json:
        show_json(report)
    else:
        _tell(report, dry_run=dry_run)
        for problem in problems:
            click.echo(f"  {problem.where}: {problem.what}. {problem.hint}", err=True)
        if report.problems > len(problems):
            click.echo(f"  ... and {report.problems - len(problems)} more.", err=True)
    sys.exit(_PARTLY if report.partial else 0)


def _tell(report: Report, *, dry_run: bool) -> None:
    if not report.messages:
        click.echo("No new messages.")
    else:
        about = (
            f"{report.job_messages} of {report.messages} messages are about jobs: {report.applications} applications."
        )
        click.echo(f"{about} {report.confirmed} findings recorded, {report.waiting} wait for you.")
    if report.problems:
        click.echo(f"{report.problems} could not be read:", err=True)
    if dry_run:
        click.echo("Nothing was changed.")
    elif report.waiting:
        click.echo("Look through them in your browser: onward")
    elif report.messages:
        click.echo(f"See them: onward list. To take all of it back: onward undo {report.operation}")


@contextmanager
def _progress(*, quiet: bool) -> Iterator[Callable[[Run], None]]:
    """A bar with rate and time left on a terminal; nothing elsewhere."""
    if quiet or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    shown = (
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}"),
    )
    with Progress(*shown, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=None)
        last = 0.0

        def show(run: Run) -> None:
            nonlocal last
            if time.monotonic() - last > _REFRESH_SECONDS or run.bytes_done >= run.bytes_total:
                last = time.monotonic()
                said = f"{run.messages} messages, {run.job_messages} about jobs"
                bar.update(task, total=run.bytes_total, completed=run.bytes_done, description=said)

        yield show


_REFRESH_SECONDS = 0.1
