"""Labelled mail: one JSON object a line, as tests/corpus/README.md describes it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.utils import parseaddr
from pathlib import Path
from typing import Any

from onward.journey.message import Address, Message
from onward.journey.reading import MailKind

ROOT = Path(__file__).parent.parent
_SOMEBODY = Address("", "")


@dataclass(frozen=True, slots=True)
class Labelled:
    """One message and what a careful reader says of it.

    named: whether employer and title were labelled at all; where they were, None says that the mail names none.
    event: what it records, labelled only where the kind leaves it open; otherwise "".
    """

    id: str
    source: str
    language: str
    kind: MailKind
    employer: str | None
    title: str | None
    named: bool
    event: str
    message: Message


def labelled(paths: Iterable[Path]) -> Iterator[Labelled]:
    """Every line of these files, and of the .jsonl files in these folders. Raises ValueError at a line that is none."""
    for path in paths:
        for file in sorted(path.glob("*.jsonl")) if path.is_dir() else [path]:
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                if line.strip():
                    try:
                        yield _labelled(json.loads(line), file.stem)
                    except (KeyError, TypeError, ValueError) as error:
                        raise ValueError(f"{file}, line {number}, is no labelled message: {error!r}") from error


def _labelled(told: dict[str, Any], source: str) -> Labelled:
    return Labelled(
        id=told["id"],
        source=source,
        language=told.get("lang") or "",
        kind=MailKind(told["kind"]),
        employer=told.get("employer"),
        title=told.get("title"),
        named="employer" in told,
        event=told.get("event") or "",
        message=message(told),
    )


def message(told: dict[str, Any]) -> Message:
    """The message of one line; a line that holds labels alone gives an empty one.

    Own mail whose line names no recipient went to somebody unknown, so that nobody is taken for the employer.
    """
    sent = bool(told.get("sent"))
    to = (_address(told["to"]),) if told.get("to") else (_SOMEBODY,) if sent else ()
    return Message(
        id=told["id"], digest="", sender=_address(told.get("from") or ""), to=to, reply_to=None,
        subject=told.get("subject") or "", sent_at=None, on=None, text=told.get("body") or "", sent=sent,
        bulk=bool(told.get("bulk")), calendar=told.get("calendar") or "",
    )  # fmt: skip


def _address(written: str) -> Address:
    name, address = parseaddr(written)
    return Address(name, address.lower())
