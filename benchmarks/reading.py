"""How fast a mailbox is read, and in how much memory: `python -m benchmarks.reading`.

The mailbox is the project's own invention: newsletters of 30-80 kB HTML, attachments up to 4 MB, threads, six
languages; the light one holds short text only. The file has just been written, so it lies in the page cache. Each way
runs in a process of its own; of several runs the quickest counts, as other work on the machine only makes it slower.
"""

from __future__ import annotations

import json
import mailbox
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from email import message_from_bytes
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.figure import Figure, at_least, below, show
from benchmarks.process import answer, peak_megabytes

if TYPE_CHECKING:
    from onward.sources.mailbox import Raw

TODAY = date(2026, 3, 18)


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much mail is written: bytes and applications of the heavy mailbox, messages of the light one."""

    heavy: int
    applications: int
    light: int
    sample: int
    runs: int


FULL = Sizes(heavy=300_000_000, applications=200, light=20_000, sample=30_000_000, runs=3)
QUICK = Sizes(heavy=6_000_000, applications=10, light=600, sample=3_000_000, runs=1)


def measure(quick: bool = False) -> list[Figure]:
    """Figures of reading a heavy and a light mailbox."""
    from onward.sources.example import write_mailbox

    sizes = QUICK if quick else FULL
    with TemporaryDirectory(prefix="onward-bench-") as folder:
        heavy, light, sample = (Path(folder) / name for name in ("heavy.mbox", "light.mbox", "sample.mbox"))
        started = time.perf_counter()
        with heavy.open("wb") as out:
            truth = write_mailbox(out, seed=11, today=TODAY, applications=sizes.applications, size=sizes.heavy)
        writing = truth.size / 1e6 / (time.perf_counter() - started)
        with light.open("wb") as out:
            write_mailbox(out, seed=12, today=TODAY, applications=10, messages=sizes.light, light=True)
        _cut(heavy, sample, sizes.sample)
        plain = _best("plain", sample, sizes.runs)
        plain_light = _best("plain", light, sizes.runs)
        split = _best("split", heavy, sizes.runs)
        parsed = _best("parse", heavy, sizes.runs)
        whole = _best("link", heavy, sizes.runs)
        journal = _best("journal", heavy, sizes.runs)
        light_parsed = _best("parse", light, sizes.runs)
        light_whole = _best("link", light, sizes.runs)
        light_journal = _best("journal", light, sizes.runs)
    return [
        Figure("mailbox written (generator)", writing, "MB/s"),
        Figure("mail split", split.speed, "MB/s", plain=plain.speed),
        Figure("mail split and parsed", parsed.speed, "MB/s", plain=plain.speed),
        Figure("mail split, parsed, classified, linked", whole.speed, "MB/s", at_least(60), plain.speed),
        Figure("the same, messages", whole.rate, "1/s", plain=plain.rate),
        Figure("imported into a journal", journal.speed, "MB/s", plain=plain.speed),
        Figure("light mail split and parsed", light_parsed.rate, "1/s", plain=plain_light.rate),
        Figure("light mail split to linked", light_whole.rate, "1/s", at_least(2000), plain_light.rate),
        Figure("light mail imported into a journal", light_journal.rate, "1/s", plain=plain_light.rate),
        Figure("peak memory of an import", journal.peak, "MB", below(150), plain.peak),
    ]


@dataclass(frozen=True, slots=True)
class Pass:
    """One run over a mailbox."""

    messages: int
    megabytes: float
    seconds: float
    peak: float

    @property
    def speed(self) -> float:
        """MB a second."""
        return self.megabytes / self.seconds

    @property
    def rate(self) -> float:
        """Messages a second."""
        return self.messages / self.seconds


def _best(way: str, path: Path, runs: int) -> Pass:
    return min((Pass(**answer("benchmarks.reading", way, str(path))) for _ in range(runs)), key=lambda run: run.seconds)


def _cut(whole: Path, sample: Path, size: int) -> None:
    """Copy the first messages of a mailbox, about `size` bytes of them."""
    with whole.open("rb") as source:
        head = source.read(size)
    sample.write_bytes(head[: head.rfind(b"\r\nFrom ") + 2])


def plain_way(path: Path) -> int:
    """The standard library alone: `mailbox.mbox`, the compat32 parser, the text of the first text part."""
    box = mailbox.mbox(path, factory=None, create=False)
    try:
        return sum(_text_of(box.get_bytes(key)) is not None for key in box.iterkeys())
    finally:
        box.close()


def _text_of(raw: bytes) -> str:
    for part in message_from_bytes(raw).walk():
        if part.get_content_maintype() == "text":
            payload = part.get_payload(decode=True)
            return payload.decode(part.get_content_charset("utf-8"), "replace") if isinstance(payload, bytes) else ""
    return ""


def split_way(path: Path) -> int:
    """Only cut into messages."""
    return sum(1 for _ in _raws(path))


def parse_way(path: Path) -> int:
    """Cut and decoded."""
    from onward.sources import parse

    return len([None for raw in _raws(path) if parse.message(raw)])


def link_way(path: Path) -> int:
    """Cut, decoded, read for meaning, and tied to applications; nothing is written."""
    from onward.accept.link import Found, link
    from onward.accept.read import read
    from onward.journey.message import Message
    from onward.sources import parse

    count, found = 0, []
    for raw in _raws(path):
        message = parse.message(raw)
        if isinstance(message, Message):
            reading = read(message)
            count += 1
            if reading.event and not parse.skipped(message):
                found.append(Found(reading, message))
    link([], found)
    return count


def journal_way(path: Path) -> int:
    """A whole import into a new journal."""
    from onward.flows import importing
    from onward.flows.importing import Confirm
    from onward.store.journal import Journal

    with TemporaryDirectory(prefix="onward-bench-") as home, Journal(Path(home)) as journal:
        return importing.run(journal, [path], confirm=Confirm.ALL).messages


WAYS: dict[str, Callable[[Path], int]] = {
    "plain": plain_way,
    "split": split_way,
    "parse": parse_way,
    "link": link_way,
    "journal": journal_way,
}


def _raws(path: Path) -> Iterator[Raw]:
    from onward.journey.message import Problem
    from onward.sources import detect

    for mailbox_found in detect.mailboxes(path):
        if not isinstance(mailbox_found, Problem):
            yield from (raw for raw in mailbox_found.raws() if not isinstance(raw, Problem))


def _run(way: str, path: Path) -> None:
    started = time.perf_counter()
    messages = WAYS[way](path)
    seconds = time.perf_counter() - started
    size = path.stat().st_size / 1e6
    said = {"messages": messages, "megabytes": size, "seconds": seconds, "peak": peak_megabytes()}
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    if len(sys.argv) == 3:
        _run(sys.argv[1], Path(sys.argv[2]))
    else:
        show(measure)
