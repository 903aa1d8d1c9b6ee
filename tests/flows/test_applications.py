"""Lists, the board, one application, and a message: complete, quick to ask for, and silent about closed news."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from findings import Found, find
from journals import TODAY, write
from onward.flows import applications as lists
from onward.flows import editing, review
from onward.flows.applications import Next, Place
from onward.flows.today import open_news
from onward.journey.application import OPEN, Stage
from onward.journey.event import Kind
from onward.store import mailboxes
from onward.store.journal import Journal
from onward.store.mailboxes import Mailbox


def names(lines: list[lists.Line]) -> list[str]:
    return [line.application.employer for line in lines]


def page_names(page: lists.Page) -> list[str]:
    return [row.line.application.employer for row in page.rows]


def test_active_ones_come_latest_news_first_and_closed_ones_only_when_asked_for(journal: Journal) -> None:
    """
    2026-03-01 applied Acme / Welder
    2026-05-01 applied Borealis / Cook
    2026-04-01 applied Cobalt / Baker
    2026-04-05 withdrawn Cobalt / Baker
    """
    assert names(lists.listed(journal, TODAY)) == ["Borealis", "Acme"]
    assert page_names(lists.page(journal, TODAY)) == ["Borealis", "Acme"]
    assert page_names(lists.page(journal, TODAY, stages={Stage.WITHDRAWN})) == ["Cobalt"]
    assert names(lists.listed(journal, TODAY, stages=None)) == ["Borealis", "Cobalt", "Acme"]


def test_search_finds_all_words_in_any_case_and_any_script(journal: Journal) -> None:
    """
    2026-03-01 applied Ämter Süd / Straßenbahnfahrerin
    2026-03-02 applied Ämter Nord / Köchin
    """
    assert page_names(lists.page(journal, TODAY, search="ÄMTER strassen")) == ["Ämter Süd"]
    assert page_names(lists.page(journal, TODAY, search="ämter")) == ["Ämter Nord", "Ämter Süd"]
    assert page_names(lists.page(journal, TODAY, search="%")) == []


def test_a_long_list_comes_in_pages_and_a_number_too_high_gives_the_last(journal: Journal) -> None:
    write(journal, "\n".join(f"2026-03-01 applied Employer{n} / Job" for n in range(lists.PAGE + 1)))
    first, last = lists.page(journal, TODAY), lists.page(journal, TODAY, number=99)
    assert (len(first.rows), first.number, first.pages, first.total) == (lists.PAGE, 1, 2, lists.PAGE + 1)
    assert (len(last.rows), last.number) == (1, 2)
    assert lists.page(journal, TODAY, number=-3).number == 1


def test_closed_news_is_in_no_list_but_that_of_where_it_stood_before(journal: Journal) -> None:
    """
    2026-04-01 applied Acme / Welder
    2026-04-20 interview_invited Acme / Welder
    2026-05-30 rejected Acme / Welder
    2026-05-29 rejected Borealis / Cook
    """
    assert page_names(lists.page(journal, TODAY)) == ["Acme", "Borealis"]
    assert all(row.line.sealed for row in lists.page(journal, TODAY).rows)
    assert page_names(lists.page(journal, TODAY, stages={Stage.INTERVIEW})) == ["Acme"]
    assert page_names(lists.page(journal, TODAY, stages={Stage.APPLIED})) == ["Borealis"]
    assert not lists.page(journal, TODAY, stages={Stage.REJECTED}).rows
    assert not lists.page(journal, TODAY, stages=frozenset(Stage) - OPEN).rows
    assert {line.told for line in lists.listed(journal, TODAY)} == {Stage.INTERVIEW, Stage.APPLIED}


def test_opened_news_and_old_news_are_told(journal: Journal) -> None:
    """
    2026-05-30 rejected Acme / Welder
    2026-05-10 rejected Borealis / Cook
    """
    open_news(journal, 1, TODAY)
    assert page_names(lists.page(journal, TODAY, stages={Stage.REJECTED})) == ["Acme", "Borealis"]
    assert lists.page(journal, TODAY).total == 0


def test_what_ended_before_is_shown_as_open_while_its_news_is_closed(journal: Journal) -> None:
    """
    2026-03-01 applied Acme / Welder
    2026-04-20 set_aside Acme / Welder
    2026-05-30 rejected Acme / Welder
    """
    (line,) = lists.listed(journal, TODAY)
    assert (line.sealed, line.told) == (True, Stage.APPLIED)


def test_the_board_has_each_active_one_once_and_quiet_ones_apart(journal: Journal) -> None:
    """
    2026-05-20 applied Fresh / Welder
    2026-03-01 applied Long / Welder
    2026-05-25 interview_invited Talk / Cook
    2026-03-01 offered OldOffer / Baker
    2026-05-28 offered NewOffer / Baker
    2026-05-01 rejected Over / Baker
    2026-05-29 rejected News / Baker
    """
    columns = {column.place: names(list(column.lines)) for column in lists.board(journal, TODAY)}
    assert columns == {
        Place.WAITING: ["News", "Fresh"],
        Place.INTERVIEW: ["Talk"],
        Place.OFFER: ["NewOffer"],
        Place.QUIET: ["OldOffer", "Long"],
    }


def test_saved_ones_have_a_column_when_there_are_any(journal: Journal) -> None:
    """
    2026-01-01 saved Acme / Welder
    """
    assert [column.place for column in lists.board(journal, TODAY)] == list(Place)
    assert sum(column.total for column in lists.board(journal, TODAY)) == 1


def test_a_column_shows_its_newest_and_counts_the_rest(journal: Journal) -> None:
    write(journal, "\n".join(f"2026-05-20 applied Employer{n} / Job" for n in range(lists.COLUMN + 3)))
    waiting = next(column for column in lists.board(journal, TODAY) if column.place is Place.WAITING)
    assert (len(waiting.lines), waiting.total) == (lists.COLUMN, lists.COLUMN + 3)


def test_quiet_counts_to_the_newest_mail_where_mail_tells_and_to_today_where_not(journal: Journal) -> None:
    """
    2026-04-15 applied ByHand / Welder
    """
    by_mail = editing.add(journal, "ByMail", on=date(2026, 4, 15)).application
    (id,) = find(journal, Found(by_mail, Kind.ACKNOWLEDGED, date(2026, 4, 16)))
    review.confirm(journal, [id], TODAY)
    with journal.operation("import") as writing:
        mailboxes.record(writing, Mailbox(0, "box", "mbox", 0, "", date(2026, 4, 30)))
    quiet = {line.application.employer: line.quiet_days for line in lists.listed(journal, TODAY)}
    assert quiet == {"ByHand": 47, "ByMail": 14}
    assert lists.detail(journal, by_mail, TODAY).observed_until == date(2026, 4, 30)
    columns = {column.place: names(list(column.lines)) for column in lists.board(journal, TODAY)}
    assert columns[Place.QUIET] == ["ByHand"]
    assert columns[Place.WAITING] == ["ByMail"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("2026-05-25 applied Acme / Welder", None),
        ("2026-05-01 applied Acme / Welder", Next.FOLLOW_UP),
        ("2026-05-28 info_requested Acme / Welder", Next.ANSWER),
        ("2026-05-01 offered Acme / Welder", Next.FOLLOW_UP),
        ("2026-05-30 rejected Acme / Welder", None),
        ("2026-05-01 saved Acme / Welder", None),
    ],
)
def test_what_may_come_next(journal: Journal, lines: str, expected: Next | None) -> None:
    write(journal, lines)
    (row,) = lists.page(journal, TODAY).rows
    assert row.next is expected


def test_the_next_interview_is_named_unless_it_was_cancelled(journal: Journal) -> None:
    done = editing.add(journal, "Acme", on=date(2026, 5, 20))
    at = datetime(2026, 6, 4, 10, tzinfo=UTC)
    editing.record(journal, done.application, Kind.INTERVIEW_SCHEDULED, on=date(2026, 5, 22), meeting_at=at)
    (row,) = lists.page(journal, TODAY).rows
    assert (row.next, row.meeting_at) == (Next.INTERVIEW, at)
    editing.record(journal, done.application, Kind.INTERVIEW_CANCELLED, on=date(2026, 5, 30))
    (row,) = lists.page(journal, TODAY).rows
    assert row.next is None


def test_a_message_is_read_as_text_with_what_it_tells_about(journal: Journal) -> None:
    id = editing.add(journal, "Velmora", on=date(2026, 5, 1)).application
    (finding,) = find(journal, Found(id, Kind.REPLIED, date(2026, 5, 3), quote="Your papers are here."))
    message = review.item(journal, finding, TODAY).proposal.message
    letter = lists.letter(journal, message, TODAY)
    assert "Your papers are here." in letter.text
    assert letter.on == date(2026, 5, 3)
    assert [one.employer for one in letter.applications] == ["Velmora"]
    assert not letter.sealed
    with pytest.raises(KeyError):
        lists.letter(journal, 999, TODAY)


def test_a_message_with_closed_news_is_closed_before_and_after_it_is_recorded(journal: Journal) -> None:
    id = editing.add(journal, "Velmora", on=date(2026, 5, 1)).application
    (finding,) = find(journal, Found(id, Kind.REJECTED, date(2026, 5, 30)))
    message = review.item(journal, finding, TODAY).proposal.message
    assert lists.letter(journal, message, TODAY).sealed
    assert not lists.letter(journal, message, TODAY, read=[finding]).sealed
    review.confirm(journal, [finding], TODAY)
    closed = lists.letter(journal, message, TODAY)
    assert closed.sealed
    open_news(journal, closed.events[0].id, TODAY)
    assert not lists.letter(journal, message, TODAY).sealed


def test_where_one_stands_leaves_closed_news_out(journal: Journal) -> None:
    """
    2026-04-01 applied Acme / Welder
    2026-05-30 rejected Acme / Welder
    """
    assert lists.stage(journal, 1, TODAY) == (True, Stage.APPLIED)
    assert lists.stage(journal, 1, date(2026, 7, 1)) == (False, Stage.REJECTED)
    assert lists.stage(journal, 99, TODAY) == (False, None)
