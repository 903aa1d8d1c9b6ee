"""Where mail may be read from: files and folders of this computer, and folders on a mail server."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from onward.sources.imap.address import AddressError, Password, Place, Server, is_address, parse

__all__ = ["AddressError", "Password", "Place", "Server", "Source", "is_address"]

Source = Path | Place


def source(text: str) -> Source:
    """A path or an address as a person writes it. Raises AddressError."""
    return parse(text) if is_address(text) else Path(text)


def narrowed(source: Source, since: date | None) -> Source:
    """A folder on a mail server from a day on; a day in its address stands, and so does a path."""
    return replace(source, since=since) if isinstance(source, Place) and since and not source.since else source


def name(source: Source) -> str:
    """The same from run to run, and readable by `source` again."""
    return str(source.resolve()) if isinstance(source, Path) else str(source)


def brief(source: Source) -> str:
    """What a person calls it."""
    return source.name if isinstance(source, Path) else f"{source.folder} ({source.server.user})"


def servers(sources: Iterable[Source]) -> tuple[Server, ...]:
    """Each account among them, once, in order."""
    return tuple(dict.fromkeys(one.server for one in sources if isinstance(one, Place)))


def nobody(_: Server) -> None:
    """No password is known of any account."""
