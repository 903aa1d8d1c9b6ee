"""Which employer a recruiting mail speaks of: every place that may name one votes, agreeing places win."""

from __future__ import annotations

import re
from functools import lru_cache

from onward.accept.company import contains, key, same
from onward.accept.mention import Vote, anchored, card, incorporated, signature, subjects
from onward.accept.naming import NAME, clean, is_organisation, is_person, reads_as_job, run_around
from onward.accept.passage import flowing, greeted, without_marks
from onward.accept.senders import NAMES, is_personal_provider, is_portal, registrable, system, tenant
from onward.accept.wordlist import words
from onward.journey.message import Address

__all__ = ["employer", "key", "same"]

_LABEL_AFFIX = re.compile(
    r"^(?:jobs?|careers?|talent|hr|recruiting|karriere|join|team|mail|get|my)-|-?(?:jobs?|careers?|talent|"
    r"recruiting|recruitment|karriere|hr|mail|group|email|hq)$"
)
_LABEL_END = re.compile(
    r"^(\w{3,}?)(robotics|labs|software|systems|solutions|technologies|technology|tech|energy|group|consulting|"
    r"bank|media|health|"
    r"analytics|foods|logistics|partners|capital|games|studios?|digital|motors|insurance|pharma|biotech|finance|"
    r"security|"
    r"education|travel|retail|mobility|housing|services)$"
)
_VAGUE = words(
    "company example mail mailbox email jobs careers recruiting hr talent noreply startup bigcorp employer corp"
)
_SEGMENT = re.compile(r"\s+[-–—|·•:/]+\s+|\s*[|:]\s+|,\s+")
_DISPLAY_PART = re.compile(r"\s+[-–—|•·/]\s+|\s*[|,]\s*|\s*\(|\)\s*|\s+(?:at|from|@|von|bei|de chez|chez|from the)\s+")
_OF = re.compile(r"\s+(?:de|da|do|di|of|del|della|vom|von)\s+")


def _is_ones_own(name: str, sender: Address, label: str) -> bool:
    """Whether a display name is that of the person whose mailbox it is."""
    if is_organisation(name):
        return False
    local = re.sub(r"[\W_]", "", sender.address.partition("@")[0])
    words = key(name).split()
    if len(words) > 1 and words[0] in local and words[0] not in label:
        return True
    return any(len(word) > 2 and word in local for word in words) and not (label and contains(name, label))


def _display(sender: Address) -> tuple[list[Vote], str]:
    """What the display name says of an organisation, and the person it names."""
    shown = sender.name.strip(" \"'")
    hosted = system(sender.address) is not None
    if not shown or (hosted and shown.casefold().startswith(tuple(NAMES))):
        return [], ""
    label = _label(sender)
    parts = [part for part in map(clean, _DISPLAY_PART.split(shown)) if part]
    if (
        len(parts) == 1
        and len(of := [part for part in map(clean, _OF.split(shown, maxsplit=1)) if part]) > 1
        and is_person(of[0])
    ):
        parts = of
    if len(parts) > 1:
        ours = [part for part in parts if label and contains(part, label)]
        if ours or is_person(parts[0]) or _is_ones_own(parts[0], sender, label):
            return [Vote((ours or parts[-1:])[0], 3.5)], ""
    name = clean(shown)
    if not name or "@" in name:
        return [], ""
    if len(name) + 3 < len(shown) and not is_person(name):
        return [Vote(name, 1.0 if re.search(r"\bvia\b", shown) else 4.0)], ""
    if (
        (is_person(name) and not is_organisation(name))
        or is_personal_provider(sender.domain)
        or (not hosted and _is_ones_own(name, sender, label))
    ):
        return [], name
    if reads_as_job(name):
        return [Vote(name, 1.5)] if len(name.split()) > 1 else [], ""
    return [Vote(name, 2.0 if is_portal(sender.address) else 3.0)], ""


def _label(sender: Address) -> str:
    """The employer's own domain without suffix and affixes; "" for systems, portals and mail providers."""
    domain = sender.domain
    if not domain or "." not in domain or system(sender.address) or is_personal_provider(domain):
        return ""
    label = registrable(domain).split(".")[0]
    label = _LABEL_AFFIX.sub("", label) or label
    return "" if label in _VAGUE else label


def _from_slug(slug: str) -> str:
    """A tenant or domain label spelled as a name: "brightkelp-robotics" gives "Brightkelp Robotics"."""
    words = [w for w in re.split(r"[-_.]", slug) if w]
    if len(words) == 1 and (split := _LABEL_END.match(words[0])):
        words = [split[1], split[2]]
    short = len(words) == 1 and (len(words[0]) <= 3 or not re.search("[aeiouy]", words[0]))
    return " ".join(w.upper() if short else w[:1].upper() + w[1:] for w in words)


_VARIANTS = {
    "a": "[aàáâãåä]",
    "e": "[eèéêë]",
    "i": "[iìíîï]",
    "o": "[oòóôõöø]",
    "u": "[uùúûü]",
    "c": "[cç]",
    "n": "[nñ]",
}


@lru_cache(maxsize=2048)
def _spelling(slug: str) -> re.Pattern[str] | None:
    """A pattern for the spaced and accented spellings of a slug; None when it is too short to tell."""
    letters = re.findall(r"and|ae|oe|ue|ss|-|[^\W_]", slug[:40])
    if len("".join(letters)) < 3:
        return None
    both = {
        "and": ("(?:and|&)"),
        "ae": ("(?:ae|ä)"),
        "oe": ("(?:oe|ö)"),
        "ue": ("(?:ue|ü|u[eèéêë])"),
        "ss": ("(?:ss|ß)"),
        "-": ("(?: (?:du|de|of|the|di|da|del|la|do|für))?"),
    }
    pieces = [both.get(letter) or _VARIANTS.get(letter) or re.escape(letter) for letter in letters]
    gap = r"[\s&'.+-]{0,3}"
    return re.compile(rf"{gap.join(pieces)}(?![\w@]|\.\w)")


def _spelled(text: str, slug: str) -> str:
    """The slug as the text writes it, with capitals, spaces and what belongs to the name; "" where it does not.

    >>> _spelled("Your talk with Brightkelp Robotics is on Friday.", "brightkelprobotics")
    'Brightkelp Robotics'
    """
    folded = text.lower()
    pattern = _spelling(slug)
    if pattern is None or len(folded) != len(text):
        return ""
    for match in pattern.finditer(folded):
        start = match.start()
        if (not start or not (folded[start - 1].isalnum() or folded[start - 1] in "@./-_")) and (
            whole := run_around(text, start, match.end())
        ):
            return whole
    return ""


def _addressed(sender: Address, everything: str) -> list[Vote]:
    """What the address itself says: the tenant of a system, or the employer's own domain, as the mail spells it."""
    slug, weight = tenant(sender.address), 3.0
    if not slug:
        slug, weight = _label(sender), 1.2
    if not slug:
        return []
    votes = [Vote(_from_slug(slug), weight, written=False)]
    if written := _spelled(everything, slug):
        votes.append(Vote(written, 2.0))
    return votes


def _segments(subject: str, weight: float) -> list[Vote]:
    """First and last piece of "Brightkelp | Your application" or "Your application - Brightkelp"."""
    bracketed = re.match(r"\[([^\]]{2,40})\]", subject)
    pieces = [p for p in _SEGMENT.split(subject) if p]
    ends = [bracketed[1]] if bracketed else [pieces[0], pieces[-1]] if len(pieces) > 1 else []
    names = [name for name in map(clean, ends) if name and NAME.fullmatch(name)]
    return [Vote(name, weight) for name in names if not reads_as_job(name) and not is_person(name)]


def _once(votes: list[Vote]) -> list[Vote]:
    """At most two votes a name, the heaviest, so that repetition does not outweigh other evidence."""
    seen: dict[str, int] = {}
    kept = []
    for vote in sorted(votes, key=lambda vote: -vote.weight):
        seen[vote.name] = seen.get(vote.name, 0) + 1
        if seen[vote.name] <= 2:
            kept.append(vote)
    return kept


def _decide(votes: list[Vote], people: str, least: float = 0.9) -> str | None:
    """The name with most weight behind it, in the fullest spelling the mail itself uses."""
    own = set(key(people).split())
    tally: dict[str, float] = {}
    written: set[str] = set()
    for vote in votes:
        if not own or not set(key(vote.name).split()) <= own:
            tally[vote.name] = tally.get(vote.name, 0.0) + vote.weight
            if vote.written:
                written.add(vote.name)
    groups = {name: {other: _agree(name, other) for other in tally} for name in tally}
    totals = {name: sum(tally[other] for other, agrees in group.items() if agrees) for name, group in groups.items()}
    if not totals or max(totals.values()) < least:
        return None
    best = max(totals, key=lambda name: (totals[name], tally[name]))
    behind = [name for name, agrees in groups[best].items() if agrees]
    candidates = [name for name in behind if name in written] or behind

    def fullness(name: str) -> tuple[float, int]:
        equal = min(4.0, sum(tally[other] for other in behind if same(name, other)))
        within = min(4.0, sum(tally[other] for other in behind if not same(name, other) and contains(name, other)))
        return equal + 0.75 * within, len(name)

    return max(candidates, key=fullness)


def employer(sender: Address, subject: str, text: str, language: str) -> str | None:
    """The employer a mail is about, as written there, without legal suffix and decoration; None when none is named.

    text is the newest part of the message in original spelling; language an ISO 639-1 code or "".
    """
    topic = without_marks(subject)
    body = flowing(text)
    language = language or ("" if len(text) < 700 else "en")
    portal, agency = is_portal(sender.address), bool(_label(sender) and _AGENCY.search(registrable(sender.domain)))
    shown, person = _display(sender)
    hosts = [*shown, *_addressed(sender, f"{topic}\n{body}")]
    votes = [
        *hosts,
        *anchored(topic, language, 4.0),
        *_segments(topic, 0.8 if portal else 1.5),
        *subjects(topic, 2.0),
        *_once(anchored(body, language, 2.5, loose=not hosts or agency)),
        *_once(subjects(body, 2.0)),
        *_once(incorporated(body)),
        *signature(text),
        *(card(text) if portal else ()),
    ]
    host = system(sender.address)
    if host is not None:
        votes = [vote for vote in votes if key(vote.name).split()[:1] != key(host).split()[:1]]
    people = f"{greeted(text)} {person}"
    if agency:
        client = [
            vote for vote in votes if " " in vote.name and not any(_agree(vote.name, host.name) for host in hosts)
        ]
        return _decide(client, people, least=1.1) or _decide(votes, people)
    return _decide(votes, people)


_AGENCY = re.compile(
    r"talent|recruit|staffing|personal|people|search|select|interim|lavoro|jobs?[.-]|^job|^rh|^hr|cabinet|personnel|"
    r"resourc|headhunt|zeitarbeit|emploi|empleo|trabajo"
)


def _agree(a: str, b: str) -> bool:
    return contains(a, b) or contains(b, a)
