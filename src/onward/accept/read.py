"""One message read: what kind it is, whom it is about, and the sentence that says so."""

from __future__ import annotations

import re

from onward.accept.classify import classify
from onward.accept.employer import employer
from onward.accept.meeting import meeting_at
from onward.accept.normalise import capped, newest
from onward.accept.title import title
from onward.journey.event import Certainty
from onward.journey.message import Message
from onward.journey.reading import MailKind, Reading

_QUOTING = re.compile(r"^[ \t]*>[ \t>]*", re.MULTILINE)
_NAMES_NOBODY = frozenset({MailKind.OTHER, MailKind.JOB_ALERT})


def read(message: Message, owner: frozenset[str] = frozenset()) -> Reading:
    """Read one message; `owner` holds the person's own addresses, lower case, besides mail that lies in Sent."""
    sent = message.sent or message.sender.address in owner
    verdict = classify(
        message.subject, message.text, sender=message.sender, bulk=message.bulk, sent=sent, calendar=message.calendar
    )
    who, what = None, None
    # nobody is asked about such a mail, but `onward read` shows whom it may be about
    abstained = verdict.kind is MailKind.OTHER and verdict.certainty is Certainty.UNSURE
    if verdict.kind not in _NAMES_NOBODY or abstained:
        whole = capped(message.text)
        # earlier mail below helps where the newest names none
        for text in dict.fromkeys((newest(whole), _QUOTING.sub("", whole))):
            who = who or employer(
                message.to[0] if sent and message.to else message.sender,
                message.subject,
                text,
                verdict.language,
                own=message.sender.name if sent else "",
                outreach=verdict.kind is MailKind.RECRUITER_OUTREACH,
                quoted=whole,
            )
            what = what or title(message.subject, text, verdict.language, who)
    return Reading(
        kind=verdict.kind,
        event=verdict.event,
        confidence=verdict.confidence,
        certainty=verdict.certainty,
        employer=who,
        title=what,
        on=message.on,
        at=message.sent_at,
        language=verdict.language,
        quote=verdict.quote,
        meeting_at=meeting_at(message.calendar, message.sent_at) if message.calendar else None,
    )
