"""Names as addresses write them: the label of an employer's own domain, and how the mail itself spells it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from onward.accept.company import forms, same
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


_STEM = re.compile(r"[^\W_]{1,2}(?=(?<=[aou])e)|[^\W_]{1,3}")
"""How a name of this label begins, up to a vowel that stands for an umlaut."""


_MOST = 200
"""Places in a text where a name is looked for."""
_NUMBER_TAIL = re.compile(r"[\W\d]+\Z")


@lru_cache(maxsize=4096)
def _pieces(label: str, names: tuple[str, ...]) -> tuple[int, int]:
    """How many letters of a label these words spell in order, in whole or by their beginnings, and how many stay.

    A word may be left out, and initials may stand for words, but count for nothing.
    """
    if not label or not names:
        return 0, len(label)
    best = _pieces(label, names[1:])
    word = names[0]
    shared = 0
    while shared < min(len(word), len(label)) and word[shared] == label[shared]:
        shared += 1
    for taken in {shared, min(shared, 1)} - {0}:
        spelled_out = taken if taken > 2 or taken == len(word) else 0
        letters, left = _pieces(label[taken:], names[1:])
        best = max(best, (letters + spelled_out, left), key=lambda one: one[0] - one[1])
    return best


@lru_cache(maxsize=4096)
def spells(name: str, label: str) -> float:
    """How much of an address's label a name accounts for, 0 to 1; 0 where it is another's.

    >>> spells("Orchard Multi Academy Trust", "orchardmat"), spells("Orchard House", "orchardmat")
    (0.7, 0.0)
    """
    plain = re.sub(r"[\W_]", "", label)[:40]
    best = 0.0
    for spelling in set(forms(name)):
        letters, left = _pieces(plain, spelling[:9])
        if letters > 2 and letters >= (0.6 if not left else 0.75) * len(plain):
            best = max(best, letters / len(plain))
    return best


def spelled(text: str, label: str, likely: Iterable[str] = ()) -> str:
    """The name in the text that an address's label stands for, as written there; "" where there is none.

    likely: names that come first where several stand for the label alike.

    >>> spelled("Your talk with Brightkelp Robotics is on Friday.", "brightkelprobotics")
    'Brightkelp Robotics'
    >>> spelled("The Technical College of Brightkelp, Pier Road", "brightkelptech")
    ''
    """
    stem = _STEM.match(label)
    if stem is None or len(label) < 3:
        return ""
    folded = fold(text)
    found: dict[str, float] = {}
    position = folded.find(stem[0])
    for _ in range(_MOST):
        if position < 0:
            break
        if not position or not (folded[position - 1].isalnum() or folded[position - 1] in "@./-_"):
            name = _NUMBER_TAIL.sub("", run_around(text, position, position + len(stem[0])))
            if name and name not in found and (share := spells(name, label)):
                found[name] = share
        position = folded.find(stem[0], position + 1)
    return max(found, key=lambda name: (found[name], any(same(name, one) for one in likely)), default="")
