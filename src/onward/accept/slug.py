"""Names as addresses write them: the label of an employer's own domain, and how the mail itself spells it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from onward.accept.naming import run_around
from onward.accept.normalise import fold
from onward.accept.senders import is_personal_provider, is_portal, names_portal, registrable, system
from onward.accept.wordlist import words
from onward.journey.message import Address

_LABEL_AFFIX = re.compile(
    r"^(?:jobs?|careers?|talent|hr|recruiting|karriere|join|team|mail|get|my)-|-?(?:jobs?|careers?|carri[eè]res|"
    r"talents?|"
    r"recruiting|recruitment|recrutement|emplois?|empleo|karriere|bewerbung|hr|mail|group|email|hq)$"
)
_LABEL_END = re.compile(
    r"^(\w{3,}?)(robotics|labs|software|systems|solutions|technologies|technology|tech|energy|group|consulting|"
    r"bank|media|health|healthcare|care|dental|clinic|hospital|surgery|trust|council|college|school|academy|university|"
    r"analytics|foods?|logistics|partners|capital|games|studios?|digital|motors|insurance|pharma|biotech|finance|"
    r"security|nursery|gardens?|garden|hotels?|inns?|brewery|bakery|dairies|dairy|cycles|bikes|books|stores?|homes?|"
    r"education|travel|retail|mobility|housing|services|design|legal|law|rail|marine|power|water|farms?|wildlife|"
    r"engineering|construction|interiors|furniture|furnishings|textiles|printing|press|publishing|museums?|theatre|"
    r"werke?|technik|bau|verlag|pflege|klinik(?:en)?|logistik|energie|medien|versicherung(?:en)?|"
    r"assurances?|transports|conseil|logistica|seguros|alimentos|energia|trasporti)$"
)
_VAGUE = words(
    "invalidemail invalid company example mail mailbox email jobs careers recruiting hr talent noreply startup bigcorp "
    "employer corp"
)


def from_portal(sender: Address) -> bool:
    """Whether a job portal writes, under one of its domains or under its name and a domain called like it."""
    return is_portal(sender.address) or names_portal(sender.name, sender.domain)


def own_label(sender: Address) -> str:
    """The employer's own domain without suffix and affixes; "" for systems, portals and mail providers."""
    domain = sender.domain
    if not domain or "." not in domain or system(sender.address) or is_personal_provider(domain) or from_portal(sender):
        return ""
    own = registrable(domain).split(".")[0]
    own = _LABEL_AFFIX.sub("", own) or own
    return "" if own in _VAGUE else own


def from_slug(slug: str) -> str:
    """A tenant or domain label spelled as a name: "brightkelp-robotics" gives "Brightkelp Robotics"."""
    words = [w for w in re.split(r"[-_.]", slug) if w]
    if len(words) == 1 and (split := _LABEL_END.match(words[0])):
        words = [split[1], split[2]]
    short = len(words) == 1 and (len(words[0]) <= 3 or not re.search("[aeiouy]", words[0]))
    return " ".join(w.upper() if short else w[:1].upper() + w[1:] for w in words)


_EITHER = {
    "and": "(?:and|&)",
    "ae": "ae?",
    "oe": "oe?",
    "ue": "ue?",
    "ss": "ss?",
    "-": "(?: (?:du|de|of|the|di|da|del|la|do|fur))?",
}


@lru_cache(maxsize=2048)
def _spelling(slug: str) -> re.Pattern[str] | None:
    """A pattern for the spaced spellings of a slug in folded text; None when it is too short to tell."""
    letters = re.findall(r"and|ae|oe|ue|ss|-|[^\W_]", slug[:40])
    if len("".join(letters)) < 3:
        return None
    gap = r"[\s&'.+-]{0,3}"
    return re.compile(rf"{gap.join(_EITHER.get(one) or re.escape(one) for one in letters)}(?![\w@]|\.\w)")


def places(text: str, slug: str) -> Iterator[tuple[int, int]]:
    """Where the text spells the slug as words of their own, and not in an address."""
    folded = fold(text)
    if slug[:2] not in folded or (pattern := _spelling(slug)) is None:
        return
    for match in pattern.finditer(folded):
        start = match.start()
        if not start or not (folded[start - 1].isalnum() or folded[start - 1] in "@./-_"):
            yield match.span()


def spelled(text: str, slug: str) -> str:
    """The slug as the text writes it, with capitals, spaces and what belongs to the name; "" where it does not.

    >>> spelled("Your talk with Brightkelp Robotics is on Friday.", "brightkelprobotics")
    'Brightkelp Robotics'
    """
    return next(filter(None, (run_around(text, start, end) for start, end in places(text, slug))), "")
