"""The web face, started or found."""

from __future__ import annotations

from datetime import date

import click

from onward.cli.options import json_option, show_json, today_option

_DEMO_PORT = 8418
"""Beside the fixed port of a person's own journal, so that both can be open."""


def open_onward(*, port: int | None, browser: bool) -> None:
    """Start the web app on 127.0.0.1, or find the running one, and open it with a fresh one-time link."""
    from onward.store.journal import default_home
    from onward.web.server import serve

    serve(default_home(), port=port, open_browser=browser, say=click.echo)


@click.command("demo")
@click.option("--port", type=click.IntRange(1, 65535), default=_DEMO_PORT, show_default=True, help="Port on 127.0.0.1.")
@click.option("--no-browser", is_flag=True, help="Print the link and open no browser.")
@json_option
@today_option
def demo_command(port: int, no_browser: bool, as_json: bool, today: date) -> None:
    """Open Onward on an example mailbox, made and imported on the spot, apart from your own journal."""
    from onward.flows import example
    from onward.web import instance
    from onward.web.server import serve

    home = example.folder()
    report = None
    if instance.find(home) is None:
        if not as_json:
            click.echo("Making an example mailbox and reading it ...")
        report = example.prepare(home, today)

    def say(invitation: str) -> None:
        if as_json:
            show_json({"home": str(home), "link": invitation.split()[-1], "import": report})
            return
        if report:
            about = f"{report.job_messages} of {report.messages} messages are about jobs"
            click.echo(f"{about}, read in {report.seconds:.1f} s.")
        click.echo(invitation)

    serve(home, port=port, open_browser=not no_browser, say=say, today=lambda: today)
