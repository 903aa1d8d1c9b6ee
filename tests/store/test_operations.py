"""Operations, undo and the tables of what counts now."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from journals import TODAY
from onward.flows import editing, exporting
from onward.journey.application import Stage
from onward.journey.event import Kind
from onward.journey.fold import fold
from onward.store import applications, events, revisions, transfer
from onward.store.journal import Journal


def test_undo_survives_a_restart(journal: Journal) -> None:
    """
    2026-03-01 applied  Acme / Welder
    2026-03-09 rejected Acme / Welder
    """
    journal.close()
    with Journal(journal.home) as again:
        again.undo()
        assert [line.standing.stage for line in applications.listed(again.db)] == [Stage.APPLIED]
        again.undo()
        assert applications.listed(again.db) == []


def test_redo_brings_back_what_was_undone_last(journal: Journal) -> None:
    """
    2026-03-01 applied  Acme / Welder
    2026-03-09 rejected Acme / Welder
    """
    before = exporting.as_json(journal)
    undone = journal.undo()
    assert exporting.as_json(journal) != before
    assert journal.redo() == undone
    assert exporting.as_json(journal) == before


def test_redo_is_gone_once_something_new_was_done(journal: Journal) -> None:
    """
    2026-03-01 applied  Acme / Welder
    """
    journal.undo()
    editing.add(journal, "Borealis")
    assert journal.redo() is None


def test_nothing_to_undo_is_no_error(journal: Journal) -> None:
    assert journal.undo() is None
    assert journal.undo(99) is None
    assert journal.redo() is None


def test_a_named_operation_can_be_undone_out_of_order(journal: Journal) -> None:
    added = editing.add(journal, "Acme", on=TODAY)
    wrong = editing.record(journal, added.application, Kind.REJECTED, on=TODAY)
    editing.edit_application(journal, added.application, title="Welder")
    journal.undo(wrong.operation)
    (line,) = applications.listed(journal.db)
    assert (line.application.title, line.standing.stage) == ("Welder", Stage.APPLIED)


def test_an_application_lives_as_long_as_an_event_of_it_does(journal: Journal) -> None:
    added = editing.add(journal, "Acme", on=TODAY)
    editing.record(journal, added.application, Kind.INTERVIEWED, on=TODAY)
    journal.undo(added.operation)
    (line,) = applications.listed(journal.db)
    assert (line.application.employer, line.standing.stage) == ("Acme", Stage.INTERVIEW)


def test_a_failed_operation_leaves_nothing(journal: Journal) -> None:
    before = exporting.as_json(journal)
    with pytest.raises(RuntimeError), journal.operation("add", "Acme") as write:
        write.add("application", {"employer": "A", "title": "", "source": "", "link": "", "deleted_on": None})
        raise RuntimeError
    assert exporting.as_json(journal) == before
    assert revisions.history(journal.db) == []


def test_a_change_to_nothing_is_an_error(journal: Journal) -> None:
    with pytest.raises(KeyError, match="there is no application 5"), journal.operation("edit") as write:
        write.change("application", 5, title="x")


def test_an_export_imported_into_an_empty_journal_gives_an_equal_one(journal: Journal, tmp_path) -> None:
    """
    2026-03-01 applied           Acme / Welder
    2026-03-09 rejected          Acme / Welder
    unknown    applied           Ünïcode & Søn / "Quotes", commas
    2026-05-01 interview_invited Borealis / Cook
    """
    editing.delete(journal, 1, today=TODAY)
    text = exporting.as_json(journal)
    with Journal(tmp_path / "other") as other:
        assert exporting.from_json(other, text) == 3
        assert exporting.as_json(other) == text
        assert applications.standings(other.db) == applications.standings(journal.db)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("no json", "no JSON"),
        ("[]", "not an Onward export"),
        ('{"schema": "other"}', "not an Onward export"),
        ('{"schema": "onward.journal", "version": 99}', "another version"),
        ('{"schema": "onward.journal", "version": 1}', "damaged"),
        ('{"schema": "onward.journal", "version": 1, "mailboxes": 5}', "damaged"),
    ],
)
def test_what_is_no_export_is_refused_and_leaves_nothing(journal: Journal, text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        exporting.from_json(journal, text)
    assert transfer.is_empty(journal.db)


def test_an_export_does_not_go_into_a_journal_with_something_in_it(journal: Journal) -> None:
    """
    2026-03-01 applied Acme / Welder
    """
    with pytest.raises(ValueError, match="ONWARD_HOME"):
        exporting.from_json(journal, exporting.as_json(journal))


kinds = st.sampled_from(Kind)
days = st.none() | st.dates(TODAY - timedelta(days=90), TODAY)


class JournalMachine(RuleBasedStateMachine):
    """Any sequence of operations: the tables equal the fold, and undoing all of them gives the start."""

    home = None

    @initialize(names=st.lists(st.sampled_from(["Acme", "Borealis"]), max_size=2))
    def begin(self, names: list[str]) -> None:
        JournalMachine.count += 1
        self.journal = Journal(self.home / str(JournalMachine.count))  # type: ignore[operator]
        for name in names:
            editing.add(self.journal, name, on=TODAY)
        self.start = exporting.as_json(self.journal)
        self.base = revisions.last(self.journal.db) or 0

    def ids(self, data: st.DataObject) -> int:
        return data.draw(st.sampled_from([one.id for one in applications.all_known(self.journal.db)]))

    def event(self, data: st.DataObject) -> int:
        found = [event.id for _, group in events.by_application(self.journal.db) for event in group]
        return data.draw(st.sampled_from(found))

    def has_applications(self) -> bool:
        return any(True for _ in applications.all_known(self.journal.db))

    def has_events(self) -> bool:
        return any(True for _ in events.by_application(self.journal.db))

    @rule(kind=kinds, on=days)
    def add(self, kind: Kind, on: date | None) -> None:
        editing.add(self.journal, "Cirrus", "Baker", kind=kind, on=on)

    @precondition(has_applications)
    @rule(data=st.data(), kind=kinds, on=days)
    def record(self, data: st.DataObject, kind: Kind, on: date | None) -> None:
        editing.record(self.journal, self.ids(data), kind, on=on)

    @precondition(has_applications)
    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        editing.edit_application(self.journal, self.ids(data), employer="Dune", title="Cook")

    @precondition(has_applications)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        editing.delete(self.journal, self.ids(data), today=TODAY)

    @precondition(has_applications)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        keep, other = self.ids(data), self.ids(data)
        if keep != other:
            editing.merge(self.journal, keep, other)

    @precondition(has_events)
    @rule(data=st.data(), kind=kinds, on=days)
    def correct(self, data: st.DataObject, kind: Kind, on: date | None) -> None:
        editing.edit_event(self.journal, self.event(data), kind=kind, on=on, unknown_date=on is None)

    @precondition(has_events)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        editing.remove_event(self.journal, self.event(data))

    @precondition(has_events)
    @rule(data=st.data())
    def split(self, data: st.DataObject) -> None:
        editing.split(self.journal, [self.event(data)], title="Other")

    @precondition(lambda self: self.has_events() and self.has_applications())
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        editing.move_event(self.journal, self.event(data), self.ids(data))

    @rule()
    def undo_last(self) -> None:
        last = revisions.last(self.journal.db)
        if last is not None and last > self.base:
            self.journal.undo(last)

    @rule()
    def redo(self) -> None:
        self.journal.redo()

    @precondition(lambda self: any(not one.undone and one.id > self.base for one in revisions.history(self.journal.db)))
    @rule(data=st.data())
    def undo_any(self, data: st.DataObject) -> None:
        live = [one.id for one in revisions.history(self.journal.db) if not one.undone and one.id > self.base]
        self.journal.undo(data.draw(st.sampled_from(live)))

    @invariant()
    def tables_equal_the_fold(self) -> None:
        if not hasattr(self, "journal"):
            return
        kept = {one.id for one in applications.all_known(self.journal.db)}
        folded = {id: fold(group) for id, group in events.by_application(self.journal.db) if id in kept}
        listed = {one.application.id: one.standing for one in applications.listed(self.journal.db)}
        assert listed == folded
        before = exporting.as_json(self.journal)
        self.journal.rebuild()
        assert exporting.as_json(self.journal) == before
        assert {one.application.id: one.standing for one in applications.listed(self.journal.db)} == folded

    def teardown(self) -> None:
        if not hasattr(self, "journal"):
            return
        while (last := revisions.last(self.journal.db)) is not None and last > self.base:
            self.journal.undo(last)
        assert exporting.as_json(self.journal) == self.start
        self.journal.close()


JournalMachine.count = 0


def test_any_operations_then_undoing_all_gives_the_start(tmp_path) -> None:
    JournalMachine.home = tmp_path
    run_state_machine_as_test(JournalMachine, settings=settings(max_examples=60, stateful_step_count=25))


@given(st.text(), st.text())
def test_any_text_survives_export_and_import(employer: str, title: str) -> None:
    from pathlib import Path
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder, Journal(Path(folder, "a")) as one, Journal(Path(folder, "b")) as other:
        editing.add(one, "x" + employer, title)
        text = exporting.as_json(one)
        assert json.loads(text)["applications"][0]["employer"] == ("x" + employer).strip()
        exporting.from_json(other, text)
        assert exporting.as_json(other) == text
