"""Words that several faces say. English here; a face translates them where it has a catalogue."""

from __future__ import annotations

from onward.flows.today import Do
from onward.journey.application import Stage
from onward.journey.event import Certainty, How, Kind


def mark(text: str) -> str:
    """Mark a text for the catalogue without translating it here."""
    return text


AN_ANSWER_ARRIVED = mark("An answer arrived")

STAGES = {
    Stage.SAVED: mark("Saved"),
    Stage.APPLIED: mark("Applied"),
    Stage.IN_TOUCH: mark("In touch"),
    Stage.INTERVIEW: mark("Interview"),
    Stage.OFFER: mark("Offer"),
    Stage.ACCEPTED: mark("Accepted"),
    Stage.REJECTED: mark("They said no"),
    Stage.CLOSED: mark("Position closed"),
    Stage.WITHDRAWN: mark("Withdrawn by you"),
    Stage.DECLINED: mark("Declined by you"),
    Stage.SET_ASIDE: mark("Set aside"),
}

KINDS = {
    Kind.SAVED: mark("Saved"),
    Kind.APPLIED: mark("Applied"),
    Kind.ACKNOWLEDGED: mark("They confirmed receipt"),
    Kind.STATUS: mark("News on where it stands"),
    Kind.REPLIED: mark("They replied"),
    Kind.INFO_REQUESTED: mark("They asked for something"),
    Kind.ASSESSMENT: mark("They sent a test or task"),
    Kind.INTERVIEW_INVITED: mark("Invited to an interview"),
    Kind.INTERVIEW_SCHEDULED: mark("Interview date fixed"),
    Kind.INTERVIEW_CANCELLED: mark("Interview cancelled"),
    Kind.INTERVIEWED: mark("Interview took place"),
    Kind.OFFERED: mark("They made an offer"),
    Kind.REJECTED: mark("They said no"),
    Kind.POSITION_CLOSED: mark("The position was closed"),
    Kind.WITHDRAWN: mark("You withdrew"),
    Kind.DECLINED: mark("You declined the offer"),
    Kind.ACCEPTED: mark("You accepted the offer"),
    Kind.SET_ASIDE: mark("Set aside by you"),
    Kind.FOLLOWED_UP: mark("You followed up"),
    Kind.FEEDBACK_ASKED: mark("You asked for feedback"),
    Kind.FEEDBACK_RECEIVED: mark("Feedback arrived"),
    Kind.NOTE: mark("Note"),
}

HOWS = {
    How.MAIL: mark("by email"),
    How.CALL: mark("by call"),
    How.TEXT: mark("by text message"),
    How.IN_PERSON: mark("in person"),
    How.PORTAL: mark("in a portal"),
    How.NOTHING: mark("nothing heard"),
}

CERTAINTIES = {
    Certainty.SURE: mark("sure"),
    Certainty.LIKELY: mark("likely"),
    Certainty.UNSURE: mark("unsure"),
}

STEPS = {
    Do.PREPARE: mark("Get ready for the interview"),
    Do.ANSWER_THEM: mark("Answer what they asked"),
    Do.REVIEW: mark("Look through what your mail says"),
    Do.FOLLOW_UP: mark("Decide on one quiet application"),
    Do.LOOK_BACK: mark("Look at one application and add what is missing"),
    Do.BEGIN: mark("Write down one application"),
}

REASONS = {
    Do.PREPARE: mark("It is coming up. A few notes now make the day lighter."),
    Do.ANSWER_THEM: mark("They wait for something from you, and their interest is fresh."),
    Do.REVIEW: mark("Onward found these in your mail. Nothing is recorded until you say so."),
    Do.FOLLOW_UP: mark("It has been quiet for a while. One short message is enough, or leave it."),
    Do.LOOK_BACK: mark("A date or a name is soon forgotten and good to have."),
    Do.BEGIN: mark("One line is enough. The rest can follow later."),
}
