"""Where a command gets the password of a mail account: handed over, kept by the system, or asked. Never an argument."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from onward.cli.options import Command

if TYPE_CHECKING:
    from onward.flows.places import Password, Server, Source


def password_option(command: Command) -> Command:
    """Add the way for scripts to hand passwords over."""
    return click.option(
        "--password-stdin",
        is_flag=True,
        help="Read the password of the mail account from standard input; of several accounts one a line, in order.",
    )(command)


def passwords(sources: Iterable[Source], *, from_stdin: bool) -> Password:
    """Have the password of every account before work begins; where there is none, the account is left out."""
    from onward.flows import places

    servers = places.servers(sources)
    lines = (line.rstrip("\r\n") or None for line in sys.stdin) if from_stdin and servers else None
    known = {server: next(lines, None) if lines else _kept_or_asked(server) for server in servers}
    return known.get


def _kept_or_asked(server: Server) -> str | None:
    from onward.flows import passwords as keyring

    if kept := keyring.kept(server):
        return kept
    if not sys.stdin.isatty():
        return None
    said = f"Password (or app password) of {server.user} on {server.host}"
    return click.prompt(said, hide_input=True, err=True, default="", show_default=False) or None
