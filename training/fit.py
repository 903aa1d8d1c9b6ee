"""Fit the small linear model of `onward.accept.model` and say how far it can be trusted.

    python -m training.fit          fit on every corpus but held/, and write the weights
    python -m training.fit --check  leave out one source at a time and print the confusion

Corpora: training/mail, tests/corpus/dev, tests/corpus/rules, and the everyday mail of the example mailbox. A source is
a file; the figures printed are always of sources that the fit did not see. Deterministic: same corpora, same weights.
"""

from __future__ import annotations

import argparse
import io
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email.utils import parseaddr
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from onward.accept import model
from onward.accept.decide import received
from onward.accept.examine import examine
from onward.accept.weigh import look
from onward.journey.message import Address, Message, Problem
from onward.journey.reading import MailKind
from onward.sources import mbox, parse
from onward.sources.example import write_mailbox
from onward.sources.mailbox import Raw

ROOT = Path(__file__).parent.parent
WEIGHTS = ROOT / "src" / "onward" / "accept" / "model.npz"
CORPORA = ("training/mail", "tests/corpus/dev", "tests/corpus/rules")
TUNED_ON = ("tests/corpus/dev", "tests/corpus/rules")
RIDGE = 2e-5
STEPS = 250
RARE = 2
INVENTED = 12
"""A feature of fewer messages is left out."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One labelled message: where it comes from, what it is, and its features."""

    source: str
    kind: MailKind
    seen: model.Features


def samples() -> Iterator[Sample]:
    """Every received message of the corpora that is looked at more closely."""
    for folder in CORPORA:
        for path in sorted((ROOT / folder).glob("*.jsonl")):
            for line in path.read_text(encoding="utf-8").splitlines():
                told = json.loads(line)
                if not told.get("sent"):
                    yield from _sample(path.stem, MailKind(told["kind"]), _message(told), tuned=folder in TUNED_ON)
    yield from _invented()


def _message(told: dict[str, Any]) -> Message:
    name, address = parseaddr(told["from"])
    return Message(
        id=told["id"], digest="", sender=Address(name, address.lower()), to=(), reply_to=None,
        subject=told["subject"] or "", sent_at=None, on=None, text=told["body"] or "", bulk=bool(told.get("bulk")),
    )  # fmt: skip


def _invented() -> Iterator[Sample]:
    """Mail of an invented mailbox: letters of its search, a few of each kind and language, and mail about no job."""
    out = io.BytesIO()
    truth = write_mailbox(out, seed=5, today=date(2026, 6, 1), applications=200, messages=2_000, light=True)
    kinds = {event.message_id: event.mail for one in truth.applications for event in one.events}
    taken: Counter[tuple[MailKind, str]] = Counter()
    out.seek(0)
    for raw in mbox.split(out, "invented"):
        message = parse.message(raw) if isinstance(raw, Raw) else raw
        if isinstance(message, Problem) or message.sent:
            continue
        seen = examine(message.subject, message.text, sender=message.sender, bulk=message.bulk)
        kind = kinds.get(message.id, MailKind.OTHER)
        known = message.id in kinds or (seen is not None and not seen.case.about_jobs)
        if seen is not None and known and kind in model.KINDS:
            taken[kind, seen.language] += 1
            if taken[kind, seen.language] <= INVENTED:
                yield from _sample("invented", MailKind(kind), message, tuned=False)


def _sample(source: str, kind: MailKind, message: Message, *, tuned: bool) -> Iterator[Sample]:
    """The rules know the corpus they were tuned on too well: there the model must do without their finding."""
    seen = examine(message.subject, message.text, sender=message.sender, bulk=message.bulk)
    if seen is not None:
        yield Sample(source, kind, look(None if tuned else received(seen.case), seen))


def matrix(chosen: list[Sample]) -> NDArray[np.float32]:
    """Features as rows, weighted as `model.probabilities` weights them."""
    rows = np.zeros((len(chosen), model.BUCKETS), dtype=np.float32)
    for at, one in enumerate(chosen):
        rows[at, list(one.seen.words)] = (len(one.seen.words) + model.FEW) ** -0.5
        rows[at, list(one.seen.signs)] += model.SIGN
    return rows


def fit(rows: NDArray[np.float32], kinds: NDArray[np.int64]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Weights and bias by full-batch Adam with a ridge penalty; classes weighted by the root of their rarity."""
    truth = np.eye(len(model.KINDS), dtype=np.float32)[kinds]
    rarity = np.sqrt(len(kinds) / np.maximum(truth.sum(axis=0), 1))[kinds][:, None]
    rarity /= rarity.mean()
    used = np.flatnonzero((rows > 0).sum(axis=0) >= RARE)
    seen = rows[:, used]
    weights, bias = np.zeros((len(used), len(model.KINDS)), np.float32), np.zeros(len(model.KINDS), np.float32)
    moments = [np.zeros_like(weights), np.zeros_like(weights), np.zeros_like(bias), np.zeros_like(bias)]
    for step in range(1, STEPS + 1):
        error = (_softmax(seen @ weights + bias) - truth) * rarity / len(kinds)
        for parameter, gradient, first, second in (
            (weights, seen.T @ error + RIDGE * weights, moments[0], moments[1]),
            (bias, error.sum(axis=0), moments[2], moments[3]),
        ):
            first += 0.1 * (gradient - first)
            second += 0.001 * (gradient**2 - second)
            parameter -= 0.15 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    whole = np.zeros((model.BUCKETS, len(model.KINDS)), np.float32)
    whole[used] = weights
    return whole, bias


def _softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    grown = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(grown / grown.sum(axis=1, keepdims=True))


def save(weights: NDArray[np.float32], bias: NDArray[np.float32]) -> None:
    """Write the weights as bytes with one scale."""
    scale = float(np.abs(weights).max()) / 127
    small = np.round(weights / scale).astype(np.int8)
    np.savez_compressed(WEIGHTS, weights=small, bias=bias.astype(np.float32), scale=np.float32(scale))


def check(chosen: list[Sample], folds: int = 10) -> None:
    """Print what a fit says of sources it has not seen."""
    rows, kinds = matrix(chosen), np.array([model.KINDS.index(one.kind) for one in chosen])
    sources = sorted({one.source for one in chosen})
    found = np.zeros(len(chosen), dtype=int)
    sure = np.zeros(len(chosen))
    for fold in range(folds):
        out = np.array([sources.index(one.source) % folds == fold for one in chosen])
        weights, bias = fit(rows[~out], kinds[~out])
        told = _softmax(rows[out] @ weights + bias)
        found[out], sure[out] = told.argmax(axis=1), told.max(axis=1)
    print(f"{len(chosen)} messages of {len(sources)} sources; right: {np.mean(found == kinds):.3f}")
    for at, kind in enumerate(model.KINDS):
        right = np.sum((found == at) & (kinds == at))
        precision, recall = right / max(np.sum(found == at), 1), right / max(np.sum(kinds == at), 1)
        print(f"{kind:24} n {np.sum(kinds == at):4d}  precision {precision:.3f}  recall {recall:.3f}")
    for bar in (0.5, 0.7, 0.8, 0.9, 0.95, 0.98):
        above = sure >= bar
        print(f"at least {bar:.2f}: {np.mean(above):.3f} of all, right {np.mean((found == kinds)[above]):.3f}")
    wrong: dict[str, Counter[str]] = defaultdict(Counter)
    for one, at in zip(chosen, found, strict=True):
        if model.KINDS[at] is not one.kind:
            wrong[one.kind][model.KINDS[at]] += 1
    for kind, counted in wrong.items():
        print(f"{kind}: {dict(counted.most_common(4))}")


def main() -> None:
    """Fit or check, as asked on the command line."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    asked.add_argument("--check", action="store_true", help="leave out one tenth of the sources at a time")
    chosen = list(samples())
    if asked.parse_args().check:
        check(chosen)
        return
    save(*fit(matrix(chosen), np.array([model.KINDS.index(one.kind) for one in chosen])))
    print(f"{len(chosen)} messages, {WEIGHTS.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
