"""Whether somebody writes who fills posts for others: then the employer is the client, where the mail names it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onward.accept.company import key
from onward.accept.senders import registrable

_AGENCY = re.compile(
    r"talent|recruit|staffing|people|(?<!re)search|select|selecci[oó]n|selezione|interim|lavoro|\bjobs?[.-]|^job|"
    r"^rh[-.]|^hr[-.]|"
    r"cabinet|personal(?!abteilung)|personnel|resourc|headhunt|zeitarbeit|emploi|empleo|trabajo|vermittlung"
)
_CLIENT = re.compile(
    r"\b(?:my|our|the|one of (?:my|our)) clients?\b|\b(?:unser|mein|vom)\w* (?:\w+ )?(?:Kunde|Mandant)|"
    r"\b(?:notre|mon|nos|un de (?:nos|mes)) clients?\b|\b(?:nuestro|mi|el|del) cliente\b|"
    r"\b(?:nostro|mio|del|il|azienda) cliente\b|\b(?:nosso|meu|do|o|empresa) cliente\b",
    re.IGNORECASE,
)


_PLACES = re.compile(
    r"\bclient|\bkund|\bmandant|headhunt|chasseu|\brecruit\w* (?:consultant|partner|agency)|talent partner|cabinet|"
    r"personal(?:berat|vermittl)|agencia de|agenzia|agência|cacciatore|staffing|\bagency\b|\bsearch\b|referral|interim",
    re.IGNORECASE,
)


_HOUSE = re.compile(
    r"\n(?:[A-Z&][\w&']* ){1,4}(?:Recruitment|Recruiting|Search|Staffing|Resourcing|Jobs|Personnel|Associates?|"
    r"Office Staff)(?:\.|\n|$| -| –)"
)


def is_agency(domain: str, names: Iterable[str], text: str, *, signed: bool) -> bool:
    """Whether somebody writes who places people with others: called so, or speaking of clients."""
    if _AGENCY.search(registrable(domain)) or any(" " in name and called_agency(name) for name in names):
        return True
    folded = text.lower()
    speaks = any(word in folded for word in ("client", "kunde", "mandant")) and _CLIENT.search(text)
    return bool(speaks or (signed and _HOUSE.search(text, max(0, len(text) - 500))))


def places_people(domain: str, text: str) -> bool:
    """Whether an unasked offer of a post comes from somebody who fills posts for others."""
    return bool(_AGENCY.search(registrable(domain)) or _PLACES.search(text))


def called_agency(name: str) -> bool:
    """Whether a name says that its house places people with others."""
    return _AGENCY.search(key(name)) is not None
