"""What must hold of any bytes taken for mail, and what is wrong where it does not."""

from __future__ import annotations

import io
import re
import time
import traceback
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from onward.accept.clues import clues
from onward.accept.link import Found, link
from onward.accept.read import read
from onward.journey.message import Address, Message, Problem
from onward.journey.reading import Reading
from onward.sources import eml, mbox, parse
from onward.sources.mailbox import Raw

SMALL_CHUNK = 8_192
EXPECTED = "RecursionError"
"""What bottomless nesting may end in; any other refusal of the parser is a fault it has caught."""

_REFUSED = re.compile(r"built in a way that cannot be read \((\w+)\)")


class RefusedError(AssertionError):
    """The parser gave a message up for an error of its own."""


def mail(data: bytes) -> None:
    """One message as it lies in a file: parsed, read for meaning, tied to nothing."""
    message = parse.message(Raw("fuzz", 0, len(data), eml.one_message(data)))
    if isinstance(message, Problem):
        refused = _REFUSED.search(message.what)
        if refused and refused[1] != EXPECTED:
            raise RefusedError(refused[1])
        return
    assert isinstance(message, Message), f"{type(message).__name__} is no message"
    understood(message)


def text(data: bytes) -> None:
    """Sender, subject and text in the first line, the second and the rest: the reader without the parser before it."""
    sender, subject, rest = [*data.decode("utf-8", "replace").split("\n", 2), "", ""][:3]
    body, _, event = rest.partition("BEGIN:VCALENDAR")
    name, _, address = sender.rpartition(" ")
    read_from = Address(name, address.strip("<>").lower())
    message = Message(
        id="fuzz", digest="", sender=read_from, to=(Address("", "to@mail.example"),), reply_to=None,
        subject=" ".join(subject.split()), sent_at=None, on=None, text=body.strip(), calendar=event,
    )  # fmt: skip
    understood(message)


def box(data: bytes) -> None:
    """An mbox file: the same messages whatever the size of the pieces in which it is read, none before the last."""
    whole, pieces = (
        [_told(one) for one in mbox.split(io.BytesIO(data), "fuzz", chunk=chunk)] for chunk in (mbox.CHUNK, SMALL_CHUNK)
    )
    assert whole == pieces, "cut otherwise when read in small pieces"
    places = [(start, end) for start, end, _ in whole if end]
    assert all(start < end for start, end in places), "a message of less than nothing"
    assert all(end <= start for (_, end), (start, _) in pairwise(places)), "messages overlap"


def _told(one: Raw | Problem) -> tuple[int, int, object]:
    return (one.offset, one.end, one.data) if isinstance(one, Raw) else (0, 0, one)


def understood(message: Message) -> None:
    """Read a message as received and as sent by the person, and tie it to an application."""
    for owner in (frozenset[str](), frozenset({message.sender.address})):
        reading = read(message, owner)
        assert isinstance(reading, Reading), f"{type(reading).__name__} is no reading"
        assert 0 <= reading.confidence <= 1, f"confidence {reading.confidence}"
        assert reading.quote in message.text or reading.quote in message.subject, (
            f"not verbatim: {reading.quote[:80]!r}"
        )
        if clues(reading, message) is not None:
            list(link([], [Found(reading, message)]))


TARGETS: dict[str, Callable[[bytes], None]] = {"mail": mail, "text": text, "box": box}


def fault(target: str, data: bytes) -> str:
    """What is wrong with an input and where, on one line; "" when nothing is."""
    try:
        TARGETS[target](data)
    except (KeyboardInterrupt, SystemExit):
        raise
    except RefusedError as error:
        return f"{error} caught by the parser: message refused"
    except BaseException as error:  # a panic of native code is no Exception
        place = list(_places(error))[-1:] or ["?"]
        said = (str(error).splitlines() or [""])[0]
        return f"{type(error).__name__} at {place[0]}: {said[:160]}"
    return ""


def _places(error: BaseException) -> Iterator[str]:
    """Where an error passed through this project, outermost first."""
    for frame in traceback.extract_tb(error.__traceback__):
        path = Path(frame.filename)
        if "onward" in path.parts or path.name == "target.py":
            yield f"{path.parent.name}/{path.name}:{frame.lineno}"


def seconds(target: str, data: bytes) -> float:
    """Processor time that one input takes, of this thread, in seconds."""
    started = time.thread_time()
    fault(target, data)
    return time.thread_time() - started
