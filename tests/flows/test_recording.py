from __future__ import annotations

import pytest

from journals import TODAY
from onward.flows import applications, recording
from onward.flows.recording import Happened
from onward.journey.event import Kind
from onward.store.journal import Journal


def possible(journal: Journal, employer: str, kind: Kind = Kind.REPLIED) -> list[str]:
    found = recording.belongs(journal, Happened(employer, kind, TODAY), TODAY)
    return sorted(line.application.title for line in found)


def test_it_belongs_to_open_applications_of_that_employer_however_it_is_spelled(journal: Journal) -> None:
    """
    2026-05-01 applied Acme & Sons / Welder
    2026-05-02 applied Acme & Sons / Cook
    2026-05-02 rejected Acme & Sons / Cook
    2026-01-02 applied Acme & Sons / Nurse
    2026-02-02 withdrawn Acme & Sons / Nurse
    2026-05-02 applied Acme / Painter
    """
    assert possible(journal, " acme  & SONS ") == ["Welder"]


def test_where_none_is_open_it_may_belong_to_a_closed_one(journal: Journal) -> None:
    """
    2026-01-02 applied Acme / Nurse
    2026-02-02 rejected Acme / Nurse
    """
    assert possible(journal, "Acme", Kind.FEEDBACK_RECEIVED) == ["Nurse"]


def test_an_application_with_a_closed_answer_counts_as_open(journal: Journal) -> None:
    """
    2026-05-02 applied Acme / Nurse
    2026-05-30 rejected Acme / Nurse
    """
    assert possible(journal, "Acme") == ["Nurse"]


@pytest.mark.parametrize("kind", [Kind.APPLIED, Kind.SAVED])
def test_a_beginning_is_always_new(journal: Journal, kind: Kind) -> None:
    """
    2026-05-02 applied Acme / Nurse
    """
    assert possible(journal, "Acme", kind) == []


def test_a_no_that_the_person_wrote_down_is_open_to_them(journal: Journal) -> None:
    done = recording.write_down(journal, Happened("Acme", Kind.REJECTED, TODAY, quote="No."), None, TODAY)
    assert not applications.detail(journal, done.application, TODAY).sealed


def test_nothing_is_written_without_an_employer_or_under_what_is_not_there(journal: Journal) -> None:
    with pytest.raises(ValueError, match="Name the employer"):
        recording.write_down(journal, Happened(" ", Kind.OFFERED, TODAY), None, TODAY)
    with pytest.raises(KeyError):
        recording.write_down(journal, Happened("Acme", Kind.OFFERED, TODAY), 9, TODAY)
    assert applications.listed(journal, TODAY, stages=None) == []
