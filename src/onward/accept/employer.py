"""Which employer a recruiting mail speaks of: every place that may name one votes, agreeing places win."""

from __future__ import annotations

import re

from onward.accept.agency import called_agency, is_agency, places_people
from onward.accept.company import agree, holds, key, same
from onward.accept.display import display
from onward.accept.mention import Vote, anchored, card, incorporated, labelled, mentioned, signature, subjects
from onward.accept.naming import NAME, clean, is_organisation, is_person, reads_as_job
from onward.accept.passage import flowing, greeted, without_marks
from onward.accept.senders import NAMES, registrable, system, tenant
from onward.accept.slug import from_portal, from_slug, own_label, spelled, spells
from onward.accept.wordlist import words
from onward.journey.message import Address

__all__ = ["employer", "key", "same"]

_SEGMENT = re.compile(r"\s+[-–—|·•:/]+\s+|\s*[|:]\s+|,\s+")


def _addressed(label: str, weight: float, shown: list[Vote], text: str) -> list[Vote]:
    """What the address itself says: the tenant of a system, or the employer's own domain, as the mail spells it."""
    if not label:
        return []
    written = spelled(text, label, [vote.name for vote in shown])
    if written and any(
        spells(vote.name, label) >= spells(written, label) and not agree(vote.name, written) for vote in shown
    ):
        return []
    return [Vote(written, weight + 2.0)] if written else [Vote(from_slug(label), weight, written=False)]


def _segments(subject: str, weight: float) -> list[Vote]:
    """First and last piece of "Brightkelp | Your application" or "Your application - Brightkelp"."""
    bracketed = re.match(r"\[([^\]]{2,40})\]", subject)
    pieces = [p for p in _SEGMENT.split(subject) if p]
    ends = [bracketed[1]] if bracketed else pieces if 1 < len(pieces) < 5 else []
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


def _decide(votes: list[Vote], people: str, slug: str, least: float = 0.9) -> str | None:
    """The name with most weight behind it, in the fullest spelling the mail itself uses."""
    own = set(key(people).split())
    tally: dict[str, float] = {}
    written: set[str] = set()
    for vote in votes:
        if not own or not set(key(vote.name).split()) <= own:
            tally[vote.name] = tally.get(vote.name, 0.0) + vote.weight
            if vote.written:
                written.add(vote.name)
    groups = {name: {other: agree(name, other) for other in tally} for name in tally}
    totals = {name: sum(tally[other] for other, agrees in group.items() if agrees) for name, group in groups.items()}
    if not totals or max(totals.values()) < least:
        return None
    best = max(totals, key=lambda name: (totals[name], tally[name]))
    behind = [name for name, agrees in groups[best].items() if agrees]
    candidates = [name for name in behind if name in written] or behind

    def fullness(name: str) -> tuple[float, int]:
        equal = min(4.0, sum(tally[other] for other in behind if same(name, other)))
        within = min(4.0, sum(tally[other] for other in behind if not same(name, other) and holds(name, other)))
        return equal + 0.75 * within, len(name)

    return _settled(max(candidates, key=fullness), slug, written)


_ARTICLES = words("le la les los las el il gli i lo der die das o a os as l al alla")


def _settled(name: str, slug: str, written: set[str]) -> str:
    """The name without article or description where the address does without and the mail names it so elsewhere.

    >>> _settled("Les Glaces Brume", "glacesbrume", set())
    'Glaces Brume'
    >>> _settled("Kiln Interiors Leeds", "kilninteriors", {"Kiln Interiors"})
    'Kiln Interiors'
    """
    joined = key(slug).replace(" ", "")
    part, _, whole = name.partition(" di ") if " di " in name else name.partition(" of ")
    if joined and whole and not is_organisation(part) and joined in key(whole).replace(" ", ""):
        name = whole
    first, _, rest = name.partition("'" if name[:2] in {"L'", "l'"} else " ")
    if (
        rest
        and first.casefold() in _ARTICLES
        and (is_organisation(rest.split()[0]) or (joined and not joined.startswith(first.casefold())))
    ):
        name = rest
    parts = name.split()
    for last in range(len(parts) - 1, 1, -1):
        part = " ".join(parts[:last])
        if key(part).replace(" ", "") == joined:
            return part if part in written and not is_organisation(" ".join(parts[last:])) else name
    return name


def employer(
    sender: Address, subject: str, text: str, language: str, *, own: str = "", outreach: bool = False, quoted: str = ""
) -> str | None:
    """The employer a mail is about, as written there, without legal suffix and decoration; None when none is named.

    text is the newest part of the message in original spelling; language an ISO 639-1 code or "". own names the writer
    of one's own mail, whose sender is then whom it went to. outreach: an opening is offered that nobody applied for, so
    that a recruiter who keeps the client to himself names none. quoted: the whole message, whose earlier mail and
    footer may spell out what the address stands for.
    """
    topic = without_marks(subject)
    body = flowing(text)
    language = language or ("" if len(text) < 700 else "en")
    portal = from_portal(sender)
    shown, person = ([], "") if portal and _names_portal(sender) else display(sender)
    slug = tenant(sender.address)
    label = slug or own_label(sender)
    own_name = _addressed(label, 3.0 if slug else 1.2, shown, f"{topic}\n{body}\n{quoted}")
    if any(vote.written and not _may_be(sender.name, vote.name) for vote in own_name) and any(
        vote.name == sender.name for vote in shown
    ):
        shown, person = [], sender.name  # somebody else's name than the house's that its domain stands for
    hosts = [*shown, *own_name]
    votes = [
        *hosts,
        *anchored(topic, language, 4.0),
        *_segments(topic, 0.8 if portal or outreach else 1.5),
        *subjects(topic, 2.0),
        *labelled(text, 4.0),
    ]
    below = [] if own else signature(text)
    agency = (
        not own
        and " on behalf of " not in sender.name
        and (
            places_people(sender.domain, body)
            if outreach
            else bool(own_label(sender))
            and is_agency(
                sender.domain, (vote.name for vote in (*shown, *below)), f"{topic}\n{body}", signed=bool(person)
            )
        )
    )
    votes += [
        *_once(anchored(body, language, 2.5, loose=not hosts or agency)),
        *_once(subjects(body, 2.0)),
        *_once(incorporated(body)),
        *below,
        *(card(text) if portal else ()),
    ]
    firm = language == "de" or not (agency or own or portal)
    votes += _once(mentioned(f"{topic}\n{body}", 0.9, firm=firm))
    host = system(sender.address) or (sender.name if portal else None)
    if host is not None:
        votes = [vote for vote in votes if key(vote.name).split()[:1] != key(host).split()[:1]]
    if any(vote.weight >= 2.0 and same(vote.name, person) for vote in votes if vote not in below):
        person = ""
    if _TO_TEAM.search(who := greeted(text)) or (label and spells(who, label)):
        who = ""
    people = f"{who} {person} {own}"
    if agency:
        house = [*hosts, *(vote for vote in below if called_agency(vote.name))]
        client = [
            vote
            for vote in votes
            if vote not in below
            and (" " in vote.name or vote.weight > 1.5)
            and not any(agree(vote.name, one.name) for one in house)
        ]
        named = _decide(client, people, label, least=2.0 if outreach else 0.9 if language == "en" else 1.1)
        if named or outreach:
            return named
        found = _decide(votes, people, label)
        return found and _in_full(found, sender, body)
    return _decide(votes, people, label)


_TO_TEAM = re.compile(
    r"\b(?:team|applying|application|interest|equipo|equip[ae]|équipe|recruit\w*|hr|hiring)\b", re.IGNORECASE
)


_TRADE = re.compile(r" (?:Recruitment|Talent|Resourcing|Staffing|Search|Personnel)\b(?! [Tt]eam)")


def _in_full(name: str, sender: Address, body: str) -> str:
    """An agency's name with the word for its trade that departments carry too, where its domain or the mail has it."""
    text = f"{sender.name}\n{body}"
    whole = spelled(text, registrable(sender.domain).split(".")[0])
    if key(whole).startswith(f"{key(name)} ") or key(whole).endswith(f" {key(name)}"):
        return whole
    trade = _TRADE.match(text, text.find(name) + len(name)) if name in text else None
    return name + trade[0] if trade else name


def _may_be(shown: str, house: str) -> bool:
    """Whether a name that mail is sent under can be that of this house."""
    return is_organisation(shown) or agree(shown, house) or shown.count(" ") not in {1, 2}


def _names_portal(sender: Address) -> bool:
    return sender.name.casefold().startswith(tuple(NAMES))
