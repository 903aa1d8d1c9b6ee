"""The terminal face: one module a room, imported only when its command runs."""

from __future__ import annotations

import sys

import click

from onward import __version__

COMMANDS = {
    "add": "writing",
    "demo": "serving",
    "doctor": "doctor",
    "edit": "writing",
    "event": "writing",
    "export": "exporting",
    "import": "importing",
    "journey": "journey",
    "list": "listing",
    "merge": "writing",
    "read": "reading",
    "show": "listing",
    "split": "writing",
    "today": "today",
    "undo": "undoing",
}


class _Rooms(click.Group):
    """Commands by name, each imported from its module when it is asked for."""

    def list_commands(self, _: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        from importlib import import_module

        module = import_module(f"onward.cli.{COMMANDS[name]}")
        command: click.Command = getattr(module, f"{name}_command")
        return command


@click.group(cls=_Rooms, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="onward")
@click.option("--port", type=click.IntRange(1, 65535), help="Port on 127.0.0.1 for the web page (default 8417).")
@click.option("--no-browser", is_flag=True, help="Print the link and open no browser.")
@click.pass_context
def onward(context: click.Context, port: int | None, no_browser: bool) -> None:
    """From every rejection to the next, better attempt. Private, offline, on your own machine.

    Without a command Onward opens in your browser. Start with: onward demo, or: onward import MAILBOX
    """
    if context.invoked_subcommand is None:
        from onward.cli.serving import open_onward

        open_onward(port=port, browser=not no_browser)


def main() -> None:
    """Run the terminal face; what cannot be done ends in one plain sentence and exit code 1."""
    try:
        onward()
    except Exception as error:
        said = _plain(error)
        if said is None:
            raise
        click.echo(said, err=True)
        sys.exit(1)


def _plain(error: Exception) -> str | None:
    """What to tell the person, or None for a fault of Onward's own."""
    from onward.store.connection import JournalError

    if isinstance(error, KeyError):
        text = str(error.args[0])
        return f"{text[:1].upper()}{text[1:]}. To see what there is: onward list --all"
    return str(error) if isinstance(error, (JournalError, ValueError)) else None
