"""Mail providers: where their IMAP server is, and what works with a password today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

KNOWN_ON = date(2026, 11, 23)
"""The day on which this was looked up last."""


class Way(StrEnum):
    """How mail comes from a provider. LOCAL: through a program of theirs on this computer."""

    PASSWORD = "password"  # noqa: S105 - a way in
    APP_PASSWORD = "app_password"  # noqa: S105 - a way in
    LOCAL = "local"
    EXPORT = "export"


@dataclass(frozen=True, slots=True)
class Provider:
    """One provider. domains: what follows the @ in its addresses; server: as in an address, "" where there is none."""

    name: str
    way: Way
    server: str
    domains: tuple[str, ...]


PROVIDERS = (
    Provider("Gmail", Way.APP_PASSWORD, "imap.gmail.com", ("gmail.com", "googlemail.com")),
    Provider("iCloud", Way.APP_PASSWORD, "imap.mail.me.com", ("icloud.com", "me.com", "mac.com")),
    Provider(
        "Yahoo",
        Way.APP_PASSWORD,
        "imap.mail.yahoo.com",
        ("yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "yahoo.es", "yahoo.it", "ymail.com", "rocketmail.com"),
    ),
    Provider("AOL", Way.APP_PASSWORD, "imap.aol.com", ("aol.com", "aol.de")),
    Provider("Fastmail", Way.APP_PASSWORD, "imap.fastmail.com", ("fastmail.com", "fastmail.fm")),
    Provider("GMX", Way.PASSWORD, "imap.gmx.net", ("gmx.de", "gmx.net", "gmx.at", "gmx.ch")),
    Provider("GMX (gmx.com)", Way.PASSWORD, "imap.gmx.com", ("gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr")),
    Provider("WEB.DE", Way.PASSWORD, "imap.web.de", ("web.de",)),
    Provider("Posteo", Way.PASSWORD, "posteo.de", ("posteo.de", "posteo.net", "posteo.org", "posteo.eu")),
    Provider("mailbox.org", Way.PASSWORD, "imap.mailbox.org", ("mailbox.org",)),
    Provider("T-Online", Way.PASSWORD, "secureimap.t-online.de", ("t-online.de", "magenta.de")),
    Provider("Proton", Way.LOCAL, "127.0.0.1:1143", ("proton.me", "protonmail.com", "protonmail.ch", "pm.me")),
    Provider(
        "Microsoft",
        Way.EXPORT,
        "",
        ("outlook.com", "outlook.de", "outlook.fr", "hotmail.com", "hotmail.de", "hotmail.fr", "live.com", "msn.com"),
    ),
    Provider("Tuta", Way.EXPORT, "", ("tuta.com", "tutanota.com", "tutanota.de", "tuta.io")),
)


def of_address(address: str) -> Provider | None:
    """The provider of an e-mail address, told from its domain.

    >>> of_address("Ann@GMail.com").server
    'imap.gmail.com'
    """
    domain = address.rpartition("@")[2].strip().lower()
    return next((one for one in PROVIDERS if domain in one.domains), None)
