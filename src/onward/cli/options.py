"""Options that many commands share, and how values are shown."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from onward.flows.places import Source

Command = TypeVar("Command", bound=Callable[..., Any])

UNKNOWN = "unknown"


class Day(click.ParamType[date]):
    """A calendar day: 2026-03-01, today or yesterday."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """A day, or a usage error that says what a day looks like."""
        if isinstance(value, date):
            return value
        named = {"today": 0, "yesterday": 1}
        if value.lower() in named:
            asked = (ctx.params.get("today") if ctx else None) or date.today()  # noqa: DTZ011 - the person's own day
            return asked - timedelta(days=named[value.lower()])
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no day. Write it like 2026-03-01, or: today, yesterday.", param, ctx)


class Mail(click.ParamType["Source"]):
    """A file or folder of this computer, or an address of mail on a server."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Source:
        """A place to read from, or a usage error that says what an address looks like."""
        from onward.flows.places import AddressError, source

        try:
            return source(value) if isinstance(value, str) else value
        except AddressError as error:
            self.fail(str(error), param, ctx)


def mail_argument(command: Command) -> Command:
    """Add the places to read mail from."""
    return click.argument("sources", nargs=-1, required=True, type=Mail(), metavar="PATH|URL...")(command)


def today_option(command: Command) -> Command:
    """Add the day that counts as today."""
    return click.option(
        "--today",
        type=Day(),
        default=lambda: date.today(),  # noqa: DTZ011 - the person's own day
        is_eager=True,
        metavar="DAY",
        help="Count from this day instead of today.",
    )(command)


def json_option(command: Command) -> Command:
    """Add machine-readable output."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON; keys are listed in docs/json.md.")(command)


def show_json(value: Any) -> None:
    """Print a value as one JSON text."""
    click.echo(json.dumps(plain(value), ensure_ascii=False))


def plain(value: Any) -> Any:
    """A value of flows and rooms as JSON types."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(plain(key)): plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    return value


def columns(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows as aligned text."""
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))] if rows else []
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
