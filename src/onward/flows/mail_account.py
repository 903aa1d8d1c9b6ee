"""A mail account in the browser: on which server it is, and which of its folders are worth reading."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from onward.flows.places import AddressError, Server, is_address
from onward.sources.imap.address import PORTS, parse
from onward.sources.imap.answers import Folder, Use
from onward.sources.imap.session import Session
from onward.sources.imap.trouble import SAID, ImapError
from onward.sources.labels import is_skipped
from onward.sources.mailbox import Form
from onward.sources.providers import KNOWN_ON, Provider, Way, of_address
from onward.store import mailboxes
from onward.store.journal import Journal

__all__ = ["KNOWN_ON", "SAID", "ImapError", "Provider"]

_HERE = ("localhost", "127.0.0.1", "::1")
_NOT_READ = (Use.JUNK, Use.TRASH, Use.DRAFTS)


@dataclass(frozen=True, slots=True)
class Choice:
    """A folder that can be read. chosen: it usually holds what an application is about."""

    name: str
    chosen: bool


def server(user: str, told: str) -> Server | Provider | None:
    """The account of a user, by the server's name as a person writes it, else by the domain of the address.

    A Provider where its mail cannot be read with a password, None where nothing says which server it is.
    """
    provider = None if told else of_address(user)
    if provider and provider.way is Way.EXPORT:
        return provider
    told = told.strip("/") or (provider.server if provider else "")
    if not told or not user:
        return None
    scheme, _, host = told.rpartition("://")
    try:
        found = parse(f"{scheme or 'imaps'}://{quote(user, safe='')}@{host}").server
    except AddressError:
        return None
    plain = found.port == PORTS["imap"] or (found.host in _HERE and ":" in host and found.port != PORTS["imaps"])
    return Server(user, found.host, found.port, encrypted=found.encrypted and (is_address(told) or not plain))


def look(server: Server, password: str) -> tuple[Choice, ...]:
    """The folders of an account, those worth reading chosen and first. Raises ImapError."""
    with Session(server, password) as session:
        found = [one for one in session.folders() if one.use not in _NOT_READ and not is_skipped(one.labels)]
    everything = any(one.use is Use.ALL for one in found)
    choices = [Choice(one.name, _is_chosen(one, everything=everything)) for one in found]
    return tuple(sorted(choices, key=lambda one: (not one.chosen, one.name != "INBOX", one.name.casefold())))


def known_servers(journal: Journal) -> tuple[Server, ...]:
    """Every account that was read from, the newest first."""
    keys = [one.key for one in reversed(mailboxes.listed(journal.db)) if one.kind == Form.IMAP]
    return tuple(dict.fromkeys(parse(key).server for key in keys))


def folders(journal: Journal, server: Server) -> frozenset[str]:
    """The folders of an account that were read before."""
    known = (parse(one.key) for one in mailboxes.listed(journal.db) if one.kind == Form.IMAP)
    return frozenset(place.folder for place in known if place.server == server)


def _is_chosen(folder: Folder, *, everything: bool) -> bool:
    """One folder with all mail is enough; without it, what came in, what was filed away and what was sent."""
    return folder.use is Use.ALL if everything else folder.use in (Use.INBOX, Use.ARCHIVE, Use.SENT)
