"""An invented mailbox: the job search of a person who does not exist, among the everyday mail of a real-looking life.

`mailbox` writes it, as a Takeout-like mbox of any size; `story` is the one search of the example, `search` invents any
number of others. A search is a list of courses; `conversation` turns a course into letters, `everyday` adds the rest
of a mailbox, `mime` and `page` make bytes of a letter. All wording lies in `words/`, one file a language.
"""

from onward.sources.example.mailbox import write_example, write_mailbox
from onward.sources.example.truth import Outcome, TrueApplication, TrueEvent, Truth

__all__ = ["Outcome", "TrueApplication", "TrueEvent", "Truth", "write_example", "write_mailbox"]
