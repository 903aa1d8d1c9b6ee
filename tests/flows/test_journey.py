from __future__ import annotations

from journals import TODAY
from onward.flows.journey import Step, journey
from onward.journey.application import Stage
from onward.store.journal import Journal


def test_each_application_counts_at_every_step_it_reached(journal: Journal) -> None:
    """
    2026-01-01 applied Acme / Welder
    2026-01-09 interviewed Acme / Welder
    2026-01-12 rejected Acme / Welder
    2026-01-02 applied Borealis / Cook
    2026-01-03 saved Dustline / Nurse
    """
    told = journey(journal)
    assert told.steps == (
        Step(Stage.APPLIED, 2),
        Step(Stage.IN_TOUCH, 1),
        Step(Stage.INTERVIEW, 1),
        Step(Stage.OFFER, 0),
        Step(Stage.ACCEPTED, 0),
    )
    assert told.funnel.applications == 2


def test_where_they_stand_tells_nothing_of_a_closed_answer(journal: Journal) -> None:
    """
    2026-01-01 applied Acme / Welder
    2026-01-12 rejected Acme / Welder
    2026-05-01 interviewed Borealis / Cook
    2026-05-30 rejected Borealis / Cook
    """
    assert journey(journal, TODAY).now == {Stage.INTERVIEW: 1, Stage.REJECTED: 1}
    assert journey(journal).now == {Stage.REJECTED: 2}
