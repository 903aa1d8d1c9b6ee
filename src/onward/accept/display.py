"""What the name a mail is sent under says: an organisation, decorated or not, or a person."""

from __future__ import annotations

import re

from onward.accept.company import contains, forms, initials, key, same
from onward.accept.mention import Vote
from onward.accept.naming import clean, is_organisation, is_person, reads_as_job
from onward.accept.senders import NAMES, is_personal_provider, is_portal, system
from onward.accept.slug import from_portal, own_label, spells
from onward.journey.message import Address

_DISPLAY_PART = re.compile(r"\s+[-–—|•·/]\s+|\s*[|,]\s*|\s*\(|\)\s*")
_OF_WHOM = re.compile(
    r".*\s(?:at|from|@|von|bei|de chez|chez|on behalf of|im Auftrag (?:von|der)|pour le compte d[eu]|por cuenta de|"
    r"per conto di|em nome d[aeo]|presso)\s+(?:(?:the|der|dem|den)\s+)?(?=\S)"
)
_FOR_WHOM = re.compile(r"\s+(?:for|für|pour|para|per)\s+")
_OF = re.compile(r"\s+(?:de|da|do|di|of|del|della|vom|von)\s+")


def _is_ones_own(name: str, sender: Address, label: str) -> bool:
    """Whether a display name is that of the person whose mailbox it is."""
    if is_organisation(name):
        return False
    local = re.sub(r"[\W_]", "", sender.address.partition("@")[0])
    words = key(name).split()
    if len(words) > 1 and words[0] in local and words[0] not in label:
        return True
    if any(len(form) == 2 and local == form[0][0] + form[1] for form in forms(name)):
        return True
    return any(len(word) > 2 and word in local for word in words) and not (label and contains(name, label))


def display(sender: Address) -> tuple[list[Vote], str]:
    """What the display name says of an organisation, and the person it names."""
    shown = sender.name.strip(" \"'")
    hosted = system(sender.address) is not None
    if not shown or (hosted and shown.casefold().startswith(tuple(NAMES))):
        return [], ""
    label = own_label(sender)
    whom = None if label and same(shown, label) else _OF_WHOM.match(shown)
    if whom and not shown[whom.end() :].casefold().startswith(tuple(NAMES)):
        name = clean(shown[whom.end() :])
        return ([Vote(name, 4.0)] if name else []), clean(shown[: whom.end()].rsplit(None, 1)[0])
    if of_several := _of_several(shown, sender, label):
        return [Vote(of_several, 3.5)], ""
    name = clean(shown)
    if not name or "@" in name:
        return [], ""
    if _is_person(name, shown, sender, label):
        return [], name
    return _organisation(name, shown, sender, label), ""


def _of_several(shown: str, sender: Address, label: str) -> str:
    """The organisation among the parts of "Jo Penn | Brightkelp" or "Brightkelp – Recruiting"; "" for one part."""
    pieces = _DISPLAY_PART.split(shown)
    parts = _cleaned(pieces)
    if len(split := _FOR_WHOM.split(shown, maxsplit=1)) > 1 and not clean(split[0]):
        parts = _cleaned(split)
    of = _cleaned(_OF.split(shown, maxsplit=1))
    if len(parts) == 1 and len(of) > 1:
        ours = bool(label) and same(of[1], label) and not is_organisation(of[0])
        parts = of if ours or is_person(of[0]) else parts
    if len(parts) > 1:
        ours_of = [part for part in parts if label and (contains(part, label) or spells(part, label))]
        if ours_of or is_person(parts[0]) or _is_ones_own(parts[0], sender, label):
            return (ours_of or parts[-1:])[0]
    elif parts and len(pieces) > 1 and not is_person(parts[0]):
        return parts[0]
    return ""


def _cleaned(parts: list[str]) -> list[str]:
    return [part for part in map(clean, parts) if part]


def _is_person(name: str, shown: str, sender: Address, label: str) -> bool:
    """Whether the name sent under is a person's."""
    if is_organisation(name):
        return False
    if from_portal(sender) and _CONVERSATION.match(sender.address):
        return True
    decorated = len(name) + 3 < len(shown) and not is_person(name)
    hosted = system(sender.address) is not None
    return not decorated and (
        is_person(name) or is_personal_provider(sender.domain) or (not hosted and _is_ones_own(name, sender, label))
    )


def _organisation(name: str, shown: str, sender: Address, label: str) -> list[Vote]:
    """A name that is no person's, for what it is worth."""
    unlike = bool(label) and not (" " in name and is_organisation(name)) and not _alike(name, label)
    if re.search(r"\bvia\b", shown) or (unlike and " " not in name):
        return [Vote(name, 1.0)]
    if len(name) + 3 < len(shown):
        return [Vote(name, 2.5 if unlike else 4.0)]
    if reads_as_job(name):
        return [Vote(name, 1.5)] if " " in name else []
    return [Vote(name, 2.0 if unlike or is_portal(sender.address) else 3.0)]


def _alike(name: str, label: str) -> bool:
    """Whether a display name and a domain may be of one house: they begin alike or share a word."""
    joined = re.sub(r"[\W_]", "", label)
    words = [word for form in forms(name) for word in form]
    return any(len(word) > 2 and word in joined for word in words) or joined.startswith(initials(name) or words[0][:3])


_CONVERSATION = re.compile(r"(?:messag|inmail|hit-reply|invitation)")
