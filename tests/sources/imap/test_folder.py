"""A folder on a real server: read whole, in part, again and behind the last message, and never changed."""

from __future__ import annotations

import imaplib
import os
import re
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date

import pytest

import mailserver
from mailserver import DONE, PASSWORD, Box, Dovecot, cutting, scripted
from onward.journey.message import Problem
from onward.sources.imap import folder, line, session
from onward.sources.imap.account import Accounts
from onward.sources.imap.address import Place, Server
from onward.sources.imap.folder import ImapFolder, mailboxes
from onward.sources.mailbox import Mailbox, Raw
from onward.sources.mbox import sha1

USER = "kim@mail.example"

only_on_linux = pytest.mark.skipif(sys.platform != "linux", reason="needs more than one address of loopback")


def letter(n: int, size: int = 0) -> bytes:
    head = f"Message-ID: <{n}@lamps.example>\r\nFrom: Lamps <post@lamps.example>\r\nSubject: Lamp {n}\r\n\r\n"
    return f"{head}Lamp {n} is on its way.\r\n{'x' * size}\r\n".encode()


@pytest.fixture
def box(dovecot: Dovecot, request: pytest.FixtureRequest) -> Box:
    """An empty mailbox of this test's own; its user is the test's name."""
    name = re.sub(r"\W", "", request.node.name, flags=re.ASCII)
    return dovecot.box(f"{name[:40].lower()}@mail.example")


Opening = Callable[..., ImapFolder]


@pytest.fixture
def opening(dovecot: Dovecot, box: Box) -> Iterator[Opening]:
    """Opens a folder of this test's mailbox."""
    with Accounts(lambda _: PASSWORD) as accounts:

        def opened(name: str = "INBOX", since: date | None = None, port: int = 0) -> ImapFolder:
            server = Server(box.path.name, "127.0.0.1", port or dovecot.plain, encrypted=False)
            (found,) = mailboxes(Place(server, name, since), accounts)
            assert isinstance(found, ImapFolder), found
            return found

        yield opened


def bodies(mailbox: Mailbox, start: int = 0, check: str = "") -> list[bytes]:
    return [one.data for one in mailbox.raws(start, check) if isinstance(one, Raw)]


def unseen(server: Server, name: str = "INBOX") -> tuple[bytes, ...]:
    """What the server itself counts, asked by a client of its own."""
    with imaplib.IMAP4(server.host, server.port) as client:
        client.login(f'"{server.user}"', PASSWORD)
        return tuple(client.status(name, "(MESSAGES UNSEEN RECENT)")[1])


def test_every_message_comes_as_it_is_and_nothing_changes(dovecot: Dovecot, box: Box, opening: Opening) -> None:
    letters = [letter(n) for n in range(7)]
    box.fill(letters[:4])
    box.fill(letters[4:], seen=True)
    server = dovecot.server(box.path.name)
    before = unseen(server), box.state()
    mailbox = opening()
    assert mailbox.ahead() == sum(map(len, letters))
    raws = [one for one in mailbox.raws() if isinstance(one, Raw)]
    assert sorted(raw.data for raw in raws) == sorted(letters)
    assert [raw.offset for raw in raws] == sorted(raw.offset for raw in raws)
    assert {raw.labels for raw in raws} == {("INBOX",)}
    assert (unseen(server), box.state()) == before
    assert b"UNSEEN 4" in before[0][0]


def test_the_server_is_only_asked_what_cannot_change_it(
    box: Box, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.fill([letter(1)])
    asked: list[str] = []
    send = imaplib.IMAP4.send
    monkeypatch.setattr(line.Line, "send", lambda self, data: (asked.append(data.decode()), send(self, data))[1])
    assert len(bodies(opening(since=date(2020, 1, 1)))) == 1
    words = {" ".join(one.split()[1 : 3 if one.split()[1] == "UID" else 2]) for one in asked if one.split()[1:]}
    assert words == {"CAPABILITY", "AUTHENTICATE", "LIST", "EXAMINE", "NOOP", "FETCH", "UID SEARCH", "UID FETCH"}
    assert all("BODY.PEEK[]" in one for one in asked if "BODY" in one)


@pytest.mark.parametrize("name", ["Bewerbungen & Stellen", "Gesendete Entwürfe", "求人", "Jobs.2026"])
def test_folders_have_names_in_any_script(box: Box, opening: Opening, name: str) -> None:
    box.fill([letter(1)], name)
    mailbox = opening(name)
    assert bodies(mailbox) == [letter(1)]
    assert [one.labels for one in mailbox.raws() if isinstance(one, Raw)] == [(name.replace(".", "/"),)]
    assert bodies(opening(name.replace(".", "/"))) == [letter(1)]


def test_sent_mail_is_found_by_its_use_and_marked(box: Box, opening: Opening) -> None:
    box.fill([letter(1)], "Sent", seen=True)
    (raw,) = opening(r"\Sent").raws()
    assert isinstance(raw, Raw)
    assert "Sent" in raw.labels


def test_a_folder_that_is_not_there_is_a_problem_that_names_the_others(dovecot: Dovecot, box: Box) -> None:
    box.fill([letter(1)], "Stellen")
    with Accounts(lambda _: PASSWORD) as accounts:
        (problem,) = mailboxes(Place(dovecot.server(box.path.name), "Jobs"), accounts)
    assert isinstance(problem, Problem)
    assert "no folder “Jobs”" in problem.what
    assert "Stellen" in problem.hint
    assert "INBOX" in problem.hint


def test_a_second_run_goes_on_behind_the_last_message(box: Box, opening: Opening) -> None:
    box.fill([letter(n) for n in range(5)])
    *_, last = opening().raws()
    assert isinstance(last, Raw)
    assert bodies(opening(), last.offset, last.check) == []
    assert opening().ahead(last.offset, last.check) == 0
    box.fill([letter(n) for n in range(5, 8)])
    assert sorted(bodies(opening(), last.offset, last.check)) == [letter(5), letter(6), letter(7)]
    assert opening().still_matches(last.offset, sha1(last.data))
    assert not opening().still_matches(last.offset, sha1(b"other"))


def test_renumbered_messages_are_read_from_the_start(box: Box, opening: Opening) -> None:
    box.fill([letter(n) for n in range(5)])
    *_, last = opening().raws()
    assert isinstance(last, Raw)
    box.forget_validity()
    assert sorted(bodies(opening(), last.offset, last.check)) == [letter(n) for n in range(5)]
    *_, again = opening().raws(last.offset, last.check)
    assert isinstance(again, Raw)
    assert again.check == "7654321" != last.check


def test_a_day_narrows_and_a_wider_span_is_read_from_the_start(box: Box, opening: Opening) -> None:
    box.fill([letter(1), letter(2)], seen=True)
    old = min((box.path / "cur").iterdir())
    then = time.mktime((2026, 1, 10, 12, 0, 0, 0, 0, -1))
    os.utime(old, (then, then))
    *_, last = opening(since=date(2026, 2, 1)).raws()
    assert isinstance(last, Raw)
    assert last.data == letter(2)
    for narrower in (date(2026, 2, 1), date(2026, 3, 1)):
        mailbox = opening(since=narrower)
        assert bodies(mailbox, last.offset, last.check) == []
    box.fill([letter(3)], seen=True)
    (new,) = opening(since=date(2026, 3, 1)).raws(last.offset, last.check)
    assert isinstance(new, Raw)
    assert new.check == last.check, "what an earlier run covered stays covered"
    for wider in (None, date(2026, 1, 1)):
        assert len(bodies(opening(since=wider), last.offset, last.check)) == 3


def test_a_very_large_message_is_left_out_and_said_so(
    box: Box, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "LARGEST", 1_048_576)
    box.fill([letter(1), letter(2, size=1_100_000), letter(3)])
    raws = list(opening().raws())
    assert sorted(one.data for one in raws if isinstance(one, Raw)) == [letter(1), letter(3)]
    (problem,) = (one for one in raws if isinstance(one, Problem))
    assert problem.one_message
    assert "larger than 1 MB" in problem.what


def test_a_line_that_is_cut_keeps_what_came_and_says_so(
    dovecot: Dovecot, box: Box, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder, "_BATCH_BYTES", 50_000)
    letters = [letter(n, size=10_000) for n in range(30)]
    box.fill(letters)
    with cutting(dovecot.plain, after=170_000) as port:
        *came, problem = opening(port=port).raws()
    assert isinstance(problem, Problem)
    assert not problem.one_message
    assert "broke off" in problem.what
    assert 4 <= len(came) < 30
    last = came[-1]
    assert isinstance(last, Raw)
    rest = bodies(opening(), last.offset, last.check)
    assert sorted([one.data for one in came if isinstance(one, Raw)] + rest) == sorted(letters)


def test_a_line_lost_between_two_folders_is_taken_up_again(box: Box, opening: Opening) -> None:
    box.fill([letter(1)])
    mailbox = opening()
    mailbox.account.session()._line.sock.close()
    assert bodies(mailbox) == [letter(1)]


def test_messages_marked_as_drafts_or_deleted_say_so(box: Box, opening: Opening) -> None:
    box.fill([letter(1), letter(2)], seen=True)
    first, second = sorted((box.path / "cur").iterdir())
    first.rename(f"{first}D")
    second.rename(f"{second}T")
    assert {one.labels for one in opening().raws() if isinstance(one, Raw)} == {("INBOX", "Drafts"), ("INBOX", "Trash")}


def test_twenty_thousand_messages_take_little_memory(box: Box, opening: Opening) -> None:
    box.fill(letter(n) for n in range(20_000))
    before = box.state()
    mailbox = opening()
    size = mailbox.ahead()
    tracemalloc.start()
    try:
        read = {one.offset: len(one.data) for one in mailbox.raws() if isinstance(one, Raw)}
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert (len(read), sum(read.values())) == (20_000, size)
    assert peak < 24_000_000
    assert box.state() == before


@pytest.fixture
def trusted(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The authority of the test's own server, named as a person would."""
    monkeypatch.setenv("SSL_CERT_FILE", str(dovecot.cert))


def problem_of(server: Server, password: str | None = PASSWORD) -> Problem:
    with Accounts(lambda _: password) as accounts:
        (problem,) = mailboxes(Place(server), accounts)
    assert isinstance(problem, Problem)
    assert not problem.one_message
    assert PASSWORD not in f"{problem}"
    return problem


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_encrypted_from_the_first_byte(dovecot: Dovecot, box: Box, host: str) -> None:
    box.fill([letter(1)])
    with Accounts(lambda _: PASSWORD) as accounts:
        (mailbox,) = mailboxes(Place(Server(box.path.name, host, dovecot.tls)), accounts)
        assert isinstance(mailbox, ImapFolder)
        assert bodies(mailbox) == [letter(1)]


@pytest.mark.usefixtures("trusted")
def test_encrypted_by_starttls_as_another_computer_must(
    box: Box, opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "_is_here", lambda _: False)
    box.fill([letter(1)])
    mailbox = opening()
    assert bodies(mailbox) == [letter(1)]
    assert mailbox.account.session()._line._tls_established  # type: ignore[attr-defined]  # imaplib's own note


@pytest.mark.parametrize("encrypted", [True, False])
def test_an_unknown_certificate_ends_it_before_anything_is_said(
    dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch, encrypted: bool
) -> None:
    monkeypatch.setattr(session, "_is_here", lambda _: False)
    problem = problem_of(dovecot.server(USER, encrypted=encrypted))
    assert "certificate" in problem.what
    assert "self-signed" in problem.what
    assert "SSL_CERT_FILE" in problem.hint


@only_on_linux
@pytest.mark.usefixtures("trusted")
def test_a_certificate_for_another_name_ends_it_too(dovecot: Dovecot) -> None:
    problem = problem_of(Server(USER, "127.0.0.3", dovecot.tls))
    assert "certificate of 127.0.0.3" in problem.what
    assert "not valid for '127.0.0.3'" in problem.what


def test_a_wrong_password_is_tried_once(dovecot: Dovecot) -> None:
    asked: list[Server] = []

    def password(server: Server) -> str:
        asked.append(server)
        return "wrong"

    server = dovecot.server(USER)
    with Accounts(password) as accounts:
        problems = [one for name in ("INBOX", "Sent") for one in mailboxes(Place(server, name), accounts)]
    assert asked == [server]
    assert problems[0] == problems[1]
    assert isinstance(problems[0], Problem)
    assert "did not accept the password" in problems[0].what
    assert "app password" in problems[0].hint


def test_no_password_at_all(dovecot: Dovecot) -> None:
    assert "password is needed" in problem_of(dovecot.server(USER), None).what


@only_on_linux
@pytest.mark.parametrize("trust", [True, False])
def test_a_server_that_takes_no_password_in_the_clear_gets_it_encrypted(
    monkeypatch: pytest.MonkeyPatch, trust: bool
) -> None:
    with mailserver.dovecot(strict=True) as strict:
        strict.box(USER).fill([letter(1)])
        server = Server(USER, "127.0.0.2", strict.plain, encrypted=False)
        if not trust:
            assert "certificate" in problem_of(server).what
            return
        monkeypatch.setenv("SSL_CERT_FILE", str(strict.cert))
        with Accounts(lambda _: PASSWORD) as accounts:
            (mailbox,) = mailboxes(Place(server), accounts)
            assert isinstance(mailbox, ImapFolder)
            assert bodies(mailbox) == [letter(1)]


BODY = b"* 1 FETCH (UID 4 BODY[] {3}\r\nyes)\r\n"


def read_scripted(answers: dict[str, bytes | list[bytes]]) -> list[Raw | Problem]:
    with scripted(answers) as server, Accounts(lambda _: PASSWORD) as accounts:
        (mailbox,) = mailboxes(Place(server.server), accounts)
        assert isinstance(mailbox, ImapFolder)
        return list(mailbox.raws())


def test_a_message_held_back_is_asked_for_alone() -> None:
    other = b"* 2 FETCH (UID 7 BODY[] {2}\r\nno)\r\n"
    read = read_scripted({"UID FETCH": [BODY + DONE, other + DONE]})
    assert [one.data for one in read if isinstance(one, Raw)] == [b"yes", b"no"]


def test_a_message_that_is_never_handed_over_is_a_problem() -> None:
    spoilt = BODY + b"TAG NO [SERVERBUG] broken\r\n"
    first, second = read_scripted({"UID FETCH": [spoilt, b"TAG NO no\r\n"], "UID SEARCH": b"* SEARCH 7\r\n" + DONE})
    assert isinstance(first, Raw)
    assert isinstance(second, Problem)
    assert second.one_message
    assert "did not hand over" in second.what


def test_a_message_that_was_deleted_meanwhile_is_no_problem() -> None:
    (only,) = read_scripted({"UID FETCH": [BODY + DONE, DONE], "UID SEARCH": b"* SEARCH\r\n" + DONE})
    assert isinstance(only, Raw)


def test_without_validity_nothing_is_taken_for_known() -> None:
    opened = b"* 2 EXISTS\r\n" + DONE
    with scripted({"EXAMINE": opened, "UID FETCH": BODY + DONE}) as server, Accounts(lambda _: PASSWORD) as accounts:
        (mailbox,) = mailboxes(Place(server.server), accounts)
        assert isinstance(mailbox, ImapFolder)
        assert bodies(mailbox, 7, "0") == [b"yes"]


def test_a_server_that_is_gone_before_reading_begins_is_a_problem() -> None:
    with Accounts(lambda _: PASSWORD) as accounts:
        with scripted() as server:
            (mailbox,) = mailboxes(Place(server.server), accounts)
            assert isinstance(mailbox, ImapFolder)
            accounts.of(server.server).close()
        assert mailbox.ahead() == 0
        (problem,) = mailbox.raws()
    assert isinstance(problem, Problem)
    assert "takes no connection" in problem.what
