"""Scores as Markdown: the tables of docs/reading.md."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from onward.journey.event import Certainty
from onward.journey.reading import ABOUT_JOBS, MailKind
from training import scores
from training.scores import Result, Share

Pair = tuple[str | None, str | None]
Row = tuple[str, ...]

BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"

_REJECTION, _CLOSED = MailKind.REJECTION, MailKind.POSITION_CLOSED
_BARE = frozenset({MailKind.OTHER, MailKind.JOB_ALERT, MailKind.RECRUITER_OUTREACH})
"""Kinds that tell of no application."""

_OWN = frozenset({MailKind.SENT_APPLICATION, MailKind.SENT_OTHER})
_OTHER_LANGUAGES = ("de", "fr", "es", "it")


def page(results: Sequence[Result]) -> str:
    """Every table, under headings of the third level."""
    sections = {
        "At a glance": _glance(results),
        "Per kind": _kinds(results),
        "Rejections per language": _languages(results),
        "Employer and job title": _names(results),
        "How far certainty can be relied on": _certainty(results),
        "Confusion matrix": _matrix(results),
        "What was read wrong, per language": _wrong(results),
        "Sources": _sources(results),
    }
    return "\n\n".join(f"### {heading}\n\n{table}" for heading, table in sections.items())


def placed(document: str, figures: str) -> str:
    """The document with these figures between its markers. Raises ValueError where it has none."""
    before, begun, rest = document.partition(BEGIN)
    _, ended, after = rest.partition(END)
    if not (begun and ended):
        raise ValueError(f"the document has no {BEGIN} … {END}")
    return f"{before}{BEGIN}\n\n{figures}\n\n{END}{after}"


def _glance(results: Sequence[Result]) -> str:
    english, others = ([one for one in results if one.language in some] for some in (("en",), _OTHER_LANGUAGES))
    ordinary = [one for one in results if one.truth is MailKind.OTHER]
    received = [kind for kind in MailKind if kind not in _OWN]
    sure = [one for one in results if one.certainty is Certainty.SURE]
    jobs = [one for one in results if one.truth in ABOUT_JOBS]
    rows = [
        ("kinds right", *_cells(scores.share(results)), ""),
        ("macro F1, kinds of at least five examples", _number(scores.macro_f1(results)), "", "≥ 0.85"),
        ("the same without own sent mail", _number(scores.macro_f1(results, received)), "", "≥ 0.85"),
        ("rejection precision", *_cells(scores.precision(results, _REJECTION)), "≥ 0.97"),
        ("rejection recall, English", *_cells(scores.recall(english, _REJECTION)), "≥ 0.90"),
        ("rejection recall, German, French, Spanish, Italian", *_cells(scores.recall(others, _REJECTION)), "≥ 0.85"),
        ("ordinary mail called a rejection", *_count(_said(ordinary, _REJECTION)), "0"),
        ("closed position called a rejection", *_count(_said(_of(results, _CLOSED), _REJECTION)), ""),
        ("rejection called a closed position", *_count(_said(_of(results, _REJECTION), _CLOSED)), ""),
        ("event right, where the kind leaves it open", *_cells(_events(results)), ""),
        ("“sure” that is right", *_cells(scores.share(sure)), "≥ 0.99"),
        ("job mail that is “sure”", *_cells(scores.share(jobs, _is_sure)), "≥ 0.70"),
        ("expected calibration error", _number(scores.expected_calibration_error(results)), "", ""),
    ]
    return _table(("figure", "value", "of", "wanted"), rows)


def _kinds(results: Sequence[Result]) -> str:
    rows = [
        (
            kind.value,
            str(scores.recall(results, kind).whole),
            _number(scores.precision(results, kind).value),
            _number(scores.recall(results, kind).value),
            _number(scores.f1(results, kind)),
        )
        for kind in _present(results)
    ]
    return _table(("kind", "n", "precision", "recall", "F1"), rows)


def _languages(results: Sequence[Result]) -> str:
    rows = []
    for language in ("", *sorted({one.language for one in results})):
        some = [one for one in results if language in {"", one.language}]
        said, there = scores.precision(some, _REJECTION), scores.recall(some, _REJECTION)
        rows.append((language or "all", str(len(some)), *_bounded(said), *_bounded(there)))
    head = ("language", "messages", "precision", "95 %", "of", "recall", "95 %", "of")
    return _table(head, rows) + "\n\nIntervals are Wilson's."


def _names(results: Sequence[Result]) -> str:
    labelled = [one for one in results if one.named]
    rows = [
        *_name("employer", [one.employer for one in labelled], scores.same_employer, "≥ 0.93"),
        *_name("job title", [one.title for one in labelled], scores.same_title, "≥ 0.85"),
    ]
    note = "“Right” leaves out case, accents, spacing, hyphens, legal form, “the” and gender marks such as (m/w/d)."
    return _table(("figure", "value", "of", "wanted"), rows) + "\n\n" + note


def _name(what: str, pairs: Sequence[Pair], same: Callable[[str | None, str | None], bool], wanted: str) -> list[Row]:
    there = [pair for pair in pairs if pair[0] is not None]
    none = [pair for pair in pairs if pair[0] is None]
    right = Share(sum(same(truth, read) for truth, read in there), len(there))
    exact = Share(sum(truth == read for truth, read in there), len(there))
    missed = Share(sum(read is None for _, read in there), len(there))
    invented = Share(sum(read is not None for _, read in none), len(none))
    return [
        (f"{what} right, where the mail names one", *_cells(right), wanted),
        (f"{what} right to the letter", *_cells(exact), ""),
        (f"{what} not found", *_count(missed), ""),
        (f"{what} found where the mail names none", *_count(invented), ""),
    ]


def _certainty(results: Sequence[Result]) -> str:
    rows = []
    for certainty in Certainty:
        some = [one for one in results if one.certainty is certainty]
        jobs = [one for one in some if one.read not in _BARE]
        rows.append((certainty.value, *_counted(scores.share(some)), *_counted(scores.share(jobs))))
    head = ("certainty", "n", "right", "read as telling of an application", "right")
    there = [one for one in results if one.truth not in _BARE]
    sure = scores.share(there, _is_sure)
    note = f"Of mail that tells of an application (all but alerts, outreach and other), {_number(sure.value)} is sure."
    return f"{_table(head, rows)}\n\n{note}"


def _matrix(results: Sequence[Result]) -> str:
    counted = scores.confusion(results)
    kinds = _present(results)
    shown = [kind for kind in MailKind if any(counted[truth, kind] for truth in kinds)]
    places = {kind: str(place) for place, kind in enumerate(MailKind, 1)}
    rows = [
        (f"{places[truth]} {truth.value}", *(str(counted[truth, read] or "·") for read in shown)) for truth in kinds
    ]
    table = _table(("is ↓ read as →", *(places[kind] for kind in shown)), rows)
    return f"{table}\n\nColumns: {', '.join(f'{places[kind]} {kind.value}' for kind in shown)}."


def _wrong(results: Sequence[Result]) -> str:
    lines = []
    for language in sorted({one.language for one in results}):
        some = [one for one in results if one.language == language]
        told = Counter(f"{one.truth.value} → {one.read.value}" for one in some if not one.right)
        said = ", ".join(f"{what} {count}" for what, count in sorted(told.items(), key=lambda one: (-one[1], one[0])))
        lines.append(f"- {language or '?'}, {len(some)} messages: {said or 'nothing'}")
    return "\n".join(lines)


def _sources(results: Sequence[Result]) -> str:
    rows = []
    for source in sorted({one.source for one in results}):
        some = [one for one in results if one.source == source]
        rows.append((source, *_counted(scores.share(some)), _number(scores.recall(some, _REJECTION).value)))
    return _table(("source", "n", "kinds right", "rejection recall"), rows)


def _present(results: Iterable[Result]) -> list[MailKind]:
    there = {one.truth for one in results}
    return [kind for kind in MailKind if kind in there]


def _of(results: Iterable[Result], kind: MailKind) -> list[Result]:
    return [one for one in results if one.truth is kind]


def _said(results: Iterable[Result], kind: MailKind) -> Share:
    return scores.share(results, lambda one: one.read is kind)


def _events(results: Iterable[Result]) -> Share:
    return scores.share((one for one in results if one.event_right is not None), lambda one: one.event_right is True)


def _is_sure(one: Result) -> bool:
    return one.certainty is Certainty.SURE


def _cells(share: Share) -> tuple[str, str]:
    return _number(share.value), f"{share.part}/{share.whole}"


def _count(share: Share) -> tuple[str, str]:
    return str(share.part), str(share.whole)


def _counted(share: Share) -> tuple[str, str]:
    return str(share.whole), _number(share.value)


def _bounded(share: Share) -> tuple[str, str, str]:
    low, high = share.interval()
    return _number(share.value), f"{low:.2f}-{high:.2f}" if share.whole else "", f"{share.part}/{share.whole}"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
