"""A generated mailbox whose truth is known becomes the right applications. Seeds here are never used for tuning."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from onward.flows import importing
from onward.flows.importing import Confirm
from onward.journey.event import Event
from onward.store import applications, events, messages
from onward.store.journal import Journal

EVENTS = {
    "ack": "acknowledged",
    "sent_application": "applied",
    "status_update": "status",
    "info_request": "info_requested",
    "assessment": "assessment",
    "interview_invite": "interview_invited",
    "interview_scheduled": "interview_scheduled",
    "offer": "offered",
    "rejection": "rejected",
    "position_closed": "position_closed",
    "withdrawn": "withdrawn",
}
_LEGAL = re.compile(r"\b(ltd|limited|inc|llc|plc|gmbh|ag|kg|sas|sarl|sa|sl|slu|srl|spa|lda|unipessoal|the)\b\.?")


@dataclass(frozen=True)
class Score:
    """How much of a known search was found."""

    applications: int
    found: int
    invented: int
    events: int
    right: int
    wrong: Counter[str]


def name(employer: str) -> str:
    """An employer's name without case, accents, legal form and punctuation."""
    plain = unicodedata.normalize("NFKD", employer.casefold())
    plain = "".join(char for char in plain if not unicodedata.combining(char)).replace(".", "")
    return " ".join(re.sub(r"[^\w]+", " ", _LEGAL.sub(" ", plain)).split())


def score(journal: Journal, truth: dict[str, Any]) -> Score:
    """Compare a journal with the truth: an application is found when it holds most of its own messages and its name."""
    ids = messages.message_ids(journal.db)
    told: dict[int, list[Event]] = dict(events.by_application(journal.db))
    holder = {ids[event.message]: (app, event) for app, group in told.items() for event in group if event.message}
    listed = {one.application.id: one.application for one in applications.listed(journal.db)}
    claimed: set[int] = set()
    found = total = right = 0
    wrong: Counter[str] = Counter()
    for true in truth["applications"]:
        own = [(event["kind"], event["message_id"].strip("<>")) for event in true["events"]]
        total += len(own)
        holders = Counter(holder[message][0] for _, message in own if message in holder)
        app = holders.most_common(1)[0][0] if holders else None
        if app in listed and app not in claimed and name(listed[app].employer) == name(true["employer"]):
            claimed.add(app)
            found += 1
        elif own:
            wrong[f"application: {true['employer']} / {true['title']} -> {listed.get(app) if app else None}"] += 1
        for kind, message in own:
            got = holder[message][1].kind if message in holder and holder[message][0] == app else None
            right += got == EVENTS[kind]
            if got != EVENTS[kind]:
                wrong[f"{true['language']} {kind} -> {got}"] += 1
    visible = sum(bool(true["events"]) for true in truth["applications"])
    return Score(visible, found, len(set(listed) - claimed), total, right, wrong)


def make(dev_data: Path, folder: Path, seed: int) -> dict[str, Any]:
    """Write a mailbox of two thousand messages and sixty applications; returns its truth."""
    script = dev_data / "mail" / "make_mbox.py"
    size = ["--messages", "2000", "--applications", "60", "--seed", str(seed)]
    subprocess.run([sys.executable, script, folder, *size], check=True, capture_output=True)
    truth: dict[str, Any] = json.loads((folder / "truth.json").read_text())
    return truth


@pytest.mark.dev_data
@pytest.mark.parametrize("seed", [910_001, 910_002, 910_003])
def test_applications_and_events_are_found(journal: Journal, dev_data: Path, tmp_path: Path, seed: int) -> None:
    truth = make(dev_data, tmp_path, seed)
    importing.run(journal, [tmp_path / "mail.mbox"], confirm=Confirm.ALL)
    got = score(journal, truth)
    print(got)
    assert got.found >= 0.95 * got.applications, got.wrong
    assert got.right >= 0.95 * got.events, got.wrong
    assert got.invented <= 1, [one.application for one in applications.listed(journal.db)]
    again = importing.run(journal, [tmp_path / "mail.mbox"], confirm=Confirm.ALL)
    assert (again.messages, again.proposals) == (0, 0)
