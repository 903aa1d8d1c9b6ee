"""How well labelled mail is read, by the same function that an import uses.

    python -m training.measure [FILE_OR_FOLDER...]        the figures of labelled mail, as Markdown
    python -m training.measure --write docs/reading.md    put them between the markers of a document
    python -m training.measure LABELS --read LINES        judge lines of `onward read --json` instead, matched by id

Without a path: the corpus that nothing was tuned on, tests/corpus/unseen. `--wrong` lists what was read wrong, by id.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from onward.accept.read import read
from onward.journey.event import Certainty
from onward.journey.reading import MailKind
from training import figures
from training.corpus import ROOT, Labelled, labelled
from training.scores import Result, same_employer, same_title

UNSEEN = ROOT / "tests" / "corpus" / "unseen"
_FITS = {"note": {"note", ""}}
"""A line of one's own that changes nothing need not be written down."""


def measured(mail: Iterable[Labelled]) -> Iterator[Result]:
    """Read each message and put the reading beside its labels."""
    for one in mail:
        found = read(one.message)
        yield result(one, found.kind, found.confidence, found.certainty, found.employer, found.title, found.event or "")


def judged(mail: Iterable[Labelled], lines: Iterable[str]) -> Iterator[Result]:
    """Put lines of `onward read --json` beside the labels of the same id. Raises ValueError where one is missing."""
    told = {line["id"]: line for line in map(json.loads, lines)}
    for one in mail:
        if one.id not in told:
            raise ValueError(f"no line has the id {one.id}")
        line = told[one.id]
        kind, certainty = MailKind(line["kind"]), Certainty(line["certainty"])
        yield result(one, kind, line["confidence"], certainty, line["employer"], line["title"], line["event"] or "")


def result(
    one: Labelled,
    kind: MailKind,
    confidence: float,
    certainty: Certainty,
    employer: str | None,
    title: str | None,
    event: str,
) -> Result:
    """A message's labels beside what it was read as."""
    return Result(
        id=one.id,
        source=one.source,
        language=one.language,
        truth=one.kind,
        read=kind,
        confidence=confidence,
        certainty=certainty,
        named=one.named,
        employer=(one.employer, employer),
        title=(one.title, title),
        event_right=event in _FITS.get(one.event, {one.event}) if one.event else None,
    )


def wrong(results: Iterable[Result]) -> Iterator[str]:
    """What was read wrong, a line each: id, what is wrong, how it is and how it was read."""
    for one in results:
        if not one.right:
            yield f"{one.id}: kind {one.truth} read as {one.read} ({one.certainty}, {one.confidence:.2f})"
        if one.event_right is False:
            yield f"{one.id}: event"
        for name, pair, same in (("employer", one.employer, same_employer), ("title", one.title, same_title)):
            if one.named and not same(*pair):
                yield f"{one.id}: {name} {pair[0]!r} read as {pair[1]!r}"


def main() -> None:
    """Measure, and print or write, as asked on the command line."""
    asked = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, prog="python -m training.measure"
    )
    asked.add_argument("paths", nargs="*", type=Path, default=[UNSEEN], metavar="FILE_OR_FOLDER")
    asked.add_argument("--read", type=Path, metavar="LINES", help="lines of `onward read --json`")
    asked.add_argument("--write", type=Path, metavar="FILE", help="write between the markers of this document")
    asked.add_argument("--wrong", action="store_true", help="list what was read wrong, by id")
    options = asked.parse_args()
    try:
        mail = labelled(options.paths)
        lines = options.read.read_text(encoding="utf-8").splitlines() if options.read else None
        results = list(measured(mail) if lines is None else judged(mail, lines))
        if not results:
            sys.exit("no labelled message was found there")
        said = figures.page(results)
        if options.write:
            document = options.write.read_text(encoding="utf-8")
            options.write.write_text(figures.placed(document, said), encoding="utf-8")
    except (OSError, ValueError) as error:
        sys.exit(str(error))
    if not options.write:
        print(said)
    if options.wrong:
        print("\n".join(["", *wrong(results)]))


if __name__ == "__main__":
    main()
