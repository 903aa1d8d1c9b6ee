"""Servers that say odd or hostile things: nothing but one plain error, and never a wait without end."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailserver import DONE, GREETING, PASSWORD, Scripted, free_port, scripted
from onward.sources.imap import line, session
from onward.sources.imap.address import Server
from onward.sources.imap.answers import Folder, Use
from onward.sources.imap.session import Session
from onward.sources.imap.trouble import ImapError, Trouble

INBOX = Folder("INBOX", "INBOX", Use.INBOX)
SECRET = 'river "stone\\ 7'


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "SECONDS", 0.5)


def trouble(doing: Callable[[], object]) -> Trouble:
    started = time.monotonic()
    with pytest.raises(ImapError) as raised:
        doing()
    assert time.monotonic() - started < 5
    assert PASSWORD not in str(raised.value)
    return raised.value.trouble


def log_in(server: Scripted) -> Session:
    return Session(server.server, PASSWORD)


def test_what_is_asked_changes_nothing() -> None:
    with scripted() as server:
        with log_in(server) as talk:
            opened = talk.examine(talk.find("inbox"))
            ahead = talk.ahead(opened, behind=2)
            talk.fetch([4], 30)
            talk.still_there([4])
        asked = {words.split(" ", 1)[1] for words in server.heard}
    assert (opened.validity, opened.count, list(ahead.uids), list(ahead.sizes)) == (9, 2, [7, 4], [30, 30])
    assert asked == {
        "CAPABILITY",
        "AUTHENTICATE PLAIN",
        'LIST "" "*"',
        'EXAMINE "INBOX"',
        "FETCH 1:2 (UID RFC822.SIZE)",
        "UID FETCH 4 (UID FLAGS BODY.PEEK[])",
        "UID SEARCH UID 4",
        "LOGOUT",
    }


def test_a_greeting_that_never_comes() -> None:
    with scripted(greeting=b"") as server:
        assert trouble(lambda: log_in(server)) is Trouble.NO_ANSWER


@pytest.mark.parametrize(
    ("greeting", "expected"),
    [
        (b"220 mail.example ESMTP\r\n", Trouble.NOT_IMAP),
        (b"* BYE too many connections\r\n", Trouble.SENT_AWAY),
        (b"* OK \xff\xfe\r\n* BYE\r\n", Trouble.SENT_AWAY),
        (b"*" * 400_000, Trouble.NOT_IMAP),
        (b"* OK hi {99999999999999999999}\r\n", Trouble.NOT_IMAP),
        (b"* 1 FETCH (BODY[] {4000000000}\r\n", Trouble.NOT_IMAP),
        (b"* 1 FETCH (BODY[] {" + b"9" * 5_000 + b"}\r\n", Trouble.NOT_IMAP),
        (b"\0\r\n", Trouble.NOT_IMAP),
        (b"\r\n", Trouble.NOT_IMAP),
    ],
)
def test_a_greeting_that_is_none(greeting: bytes, expected: Trouble) -> None:
    with scripted(greeting=greeting) as server:
        assert trouble(lambda: log_in(server)) is expected


@settings(max_examples=60)
@given(st.binary(max_size=60))
def test_any_bytes_end_in_one_plain_error(said: bytes) -> None:
    line.SECONDS = 0.05
    with scripted({"CAPABILITY": said}, greeting=GREETING) as server, pytest.raises(ImapError):
        Session(server.server, PASSWORD).close()


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"CAPABILITY": DONE}, Trouble.NOT_IMAP),
        ({"CAPABILITY": b"* CAPABILITY IMAP2\r\n" + DONE}, Trouble.NOT_IMAP),
        ({"CAPABILITY": b"* CAPABILITY \xff\r\n" + DONE}, Trouble.NOT_IMAP),
        ({"CAPABILITY": b"* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n" + DONE}, Trouble.LOGIN_DISABLED),
        ({"CAPABILITY": b"* CAPABILITY IMAP4rev1 LOGINDISABLED STARTTLS\r\n" + DONE}, Trouble.NO_TLS),
        ({"AUTHENTICATE": b"TAG NO wrong\r\n"}, Trouble.WRONG_PASSWORD),
        ({"AUTHENTICATE": b"TAG NO [AUTHENTICATIONFAILED] no\r\n"}, Trouble.WRONG_PASSWORD),
        ({"AUTHENTICATE": b"TAG NO [UNAVAILABLE] later\r\n"}, Trouble.SENT_AWAY),
        ({"AUTHENTICATE": b"* BYE go away\r\n"}, Trouble.SENT_AWAY),
        ({"AUTHENTICATE": b"TAG BAD what\r\n"}, Trouble.WRONG_PASSWORD),
    ],
)
def test_a_login_that_fails(answers: dict[str, bytes], expected: Trouble) -> None:
    with scripted(answers) as server:
        assert trouble(lambda: log_in(server)) is expected


def test_a_server_that_repeats_the_password_is_not_quoted() -> None:
    with scripted({"AUTHENTICATE": f"TAG NO {PASSWORD} is wrong\r\n".encode()}) as server:
        assert trouble(lambda: log_in(server)) is Trouble.WRONG_PASSWORD


def test_without_plain_authentication_the_password_goes_by_login_and_is_quoted() -> None:
    with scripted({"CAPABILITY": b"* CAPABILITY IMAP4rev1\r\n" + DONE}) as server:
        Session(server.server, SECRET).close()
        assert any(words.endswith(r'LOGIN "ann@example.org" "river \"stone\\ 7"') for words in server.heard)
        for smuggled in ("a\r\nX1 SELECT INBOX", "käse"):
            assert trouble(lambda told=smuggled: Session(server.server, told)) is Trouble.WRONG_PASSWORD
        assert not any("SELECT" in words for words in server.heard)


def test_encryption_that_comes_with_more_than_it_should_is_refused() -> None:
    capable = b"* CAPABILITY IMAP4rev1 LOGINDISABLED STARTTLS\r\n" + DONE
    with scripted({"CAPABILITY": capable, "STARTTLS": b"TAG OK go\r\n* PREAUTH come in\r\n"}) as server:
        assert trouble(lambda: log_in(server)) in (Trouble.NO_TLS, Trouble.NO_STARTTLS, Trouble.SENT_AWAY)
        assert not any("AUTHENTICATE" in words for words in server.heard)


def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the server of a test count as one on another computer."""
    monkeypatch.setattr(session, "_is_here", lambda _: False)


@pytest.mark.parametrize("greeting", [GREETING, b"* PREAUTH welcome\r\n"])
def test_another_computer_without_encryption_is_not_told_anything(
    monkeypatch: pytest.MonkeyPatch, greeting: bytes
) -> None:
    elsewhere(monkeypatch)
    with scripted(greeting=greeting) as server:
        assert trouble(lambda: log_in(server)) is Trouble.NO_STARTTLS
        assert [words.split()[1] for words in server.heard] == ["CAPABILITY"]


def test_another_computer_that_refuses_to_encrypt_is_not_told_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere(monkeypatch)
    capable = b"* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\n" + DONE
    with scripted({"CAPABILITY": capable, "STARTTLS": b"TAG NO sorry\r\n"}) as server:
        assert trouble(lambda: log_in(server)) is Trouble.NO_STARTTLS
        assert [words.split()[1] for words in server.heard] == ["CAPABILITY", "STARTTLS"]


def test_one_that_is_logged_in_already_is_not_told_the_password() -> None:
    with scripted(greeting=b"* PREAUTH welcome\r\n") as server:
        log_in(server).close()
        assert not any("AUTH" in words for words in server.heard)


@pytest.mark.parametrize(
    ("host", "expected"), [("nowhere.invalid", Trouble.NO_HOST), ("x" * 70, Trouble.NO_HOST), ("..", Trouble.NO_HOST)]
)
def test_a_host_that_is_not_there(host: str, expected: Trouble) -> None:
    with pytest.raises(ImapError) as raised:
        Session(Server("ann", host, 993), PASSWORD)
    assert raised.value.trouble is expected


def test_a_port_that_nobody_listens_on() -> None:
    assert trouble(lambda: Session(Server("ann", "127.0.0.1", free_port()), PASSWORD)) is Trouble.REFUSED


def test_a_server_without_tls_on_a_port_for_it() -> None:
    with scripted() as server:
        encrypted = Server("ann", "127.0.0.1", server.port)
        assert trouble(lambda: Session(encrypted, PASSWORD)) is Trouble.NO_TLS


def test_a_folder_that_is_not_there_names_those_that_are() -> None:
    listed = b'* LIST () "." INBOX\r\n* LIST () "." {8}\r\nJobs.New\r\n* LIST (\\Sent) "." Gesendet\r\n'
    with scripted({"LIST": listed + DONE, "EXAMINE": b"TAG NO gone\r\n"}) as server, log_in(server) as talk:
        with pytest.raises(ImapError, match=r"These are there: INBOX, Jobs\.New, Gesendet"):
            talk.find("Stellen")
        assert talk.find("jobs/new").name == "Jobs.New"
        assert talk.find(r"\Sent").name == "Gesendet"
        with pytest.raises(ImapError, match="no folder “Gesendet”"):
            talk.examine(talk.find("Gesendet"))
        assert talk.is_alive()


def test_uses_are_asked_for_where_the_server_tells_them_only_then() -> None:
    capable = b"* CAPABILITY IMAP4rev1 AUTH=PLAIN LIST-EXTENDED SPECIAL-USE\r\n" + DONE
    with scripted({"CAPABILITY": capable}) as server, log_in(server) as talk:
        talk.folders()
        talk.folders()
        assert [words.split(" ", 1)[1] for words in server.heard if "LIST" in words] == [
            'LIST "" "*" RETURN (SPECIAL-USE)'
        ]


def test_a_folder_without_validity_or_count_is_still_opened() -> None:
    with scripted({"EXAMINE": DONE}) as server, log_in(server) as talk:
        opened = talk.examine(INBOX)
        assert (opened.validity, opened.count) == (0, 0)
        assert not talk.ahead(opened).uids


@pytest.mark.parametrize(
    ("fetch", "expected"),
    [
        (b"* BYE shutting down\r\n", Trouble.BROKEN_OFF),
        (b"TAG NO later\r\n", Trouble.NOT_IMAP),
        (b"* 1 FETCH (UID 4 RFC822.SIZE 30", Trouble.BROKEN_OFF),
        (b"* 1 FETCH (UID 4 BODY[] {900}\r\nshort", Trouble.BROKEN_OFF),
        (b"* 1 FETCH (UID 4 BODY[] {99999999}\r\n", Trouble.NOT_IMAP),
        (b"* OK still here\r\n" * 300_000, Trouble.NOT_IMAP),
        (b"nonsense\r\n", Trouble.BROKEN_OFF),
        (b"TAG BAD nonsense\r\n", Trouble.NOT_IMAP),
    ],
)
def test_an_answer_that_breaks_off_or_never_ends(fetch: bytes, expected: Trouble) -> None:
    with scripted({"FETCH": fetch}) as server, log_in(server) as talk:
        opened = talk.examine(INBOX)
        assert trouble(lambda: talk.ahead(opened)) is expected
        assert not talk.is_alive()


def test_a_server_that_drips_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    with scripted() as server, log_in(server) as talk:
        opened = talk.examine(INBOX)
        monkeypatch.setattr(line, "SECONDS", -1.0)
        assert trouble(lambda: talk.ahead(opened)) is Trouble.BROKEN_OFF


def test_what_was_not_asked_for_is_not_taken() -> None:
    other = b"* 1 FETCH (UID 99 BODY[] {2}\r\nno)\r\n* 2 FETCH (UID 4 BODY[] {3}\r\nyes)\r\n* 3 FETCH (FLAGS ())\r\n"
    with scripted({"UID FETCH": other + DONE}) as server, log_in(server) as talk:
        talk.examine(INBOX)
        assert [(one.uid, one.body) for one in talk.fetch([4, 5], 3)] == [(4, b"yes")]


def test_what_came_before_a_refusal_is_kept() -> None:
    spoilt = b"* 1 FETCH (UID 4 BODY[] {3}\r\nyes)\r\nTAG NO [SERVERBUG] message 5 is broken\r\n"
    with scripted({"UID FETCH": spoilt}) as server, log_in(server) as talk:
        talk.examine(INBOX)
        assert [one.uid for one in talk.fetch([4, 5], 3)] == [4]


def test_only_new_messages_of_the_newest_window_are_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "_WINDOW", 2)
    many = b"* 5 EXISTS\r\n* OK [UIDVALIDITY 9] fine\r\n" + DONE
    windows = [
        b"* 4 FETCH (UID 14 RFC822.SIZE 30)\r\n* 5 FETCH (UID 15 RFC822.SIZE 31)\r\n" + DONE,
        b"* 2 FETCH (UID 12 RFC822.SIZE 32)\r\n* 3 FETCH (UID 13 RFC822.SIZE 33)\r\n" + DONE,
    ]
    with scripted({"EXAMINE": many, "FETCH": windows}) as server, log_in(server) as talk:
        ahead = talk.ahead(talk.examine(INBOX), behind=12)
        assert (list(ahead.uids), list(ahead.sizes)) == ([15, 14, 13], [31, 30, 33])
        assert [words.split()[2] for words in server.heard if " FETCH " in words] == ["4:5", "2:3"]


def test_a_window_that_was_emptied_meanwhile_hides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "_WINDOW", 1)
    windows = [DONE, b"* 1 FETCH (UID 12 RFC822.SIZE 32)\r\n" + DONE]
    with scripted({"FETCH": windows}) as server, log_in(server) as talk:
        assert list(talk.ahead(talk.examine(INBOX)).uids) == [12]


def test_a_count_that_cannot_be_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "_MOST", 20_000)
    many = b"* 4294967295 EXISTS\r\n* OK [UIDVALIDITY 9] fine\r\n" + DONE
    with scripted({"EXAMINE": many, "FETCH": DONE}) as server, log_in(server) as talk:
        assert not talk.ahead(talk.examine(INBOX)).uids
        assert len([words for words in server.heard if " FETCH " in words]) == 4


def test_a_validity_that_is_no_number_is_one_plain_error() -> None:
    with scripted({"EXAMINE": b"* OK [UIDVALIDITY nine] x\r\n" + DONE}) as server, log_in(server) as talk:
        assert trouble(lambda: talk.examine(INBOX)) is Trouble.NOT_IMAP


def test_a_conversation_that_says_too_much_is_over() -> None:
    with scripted({"NOOP": b"* OK x\r\n" * 300_000}) as server, log_in(server) as talk:
        assert not talk.is_alive()


def test_labels_are_asked_of_gmail() -> None:
    capable = b"* CAPABILITY IMAP4rev1 AUTH=PLAIN X-GM-EXT-1\r\n" + DONE
    told = b'* 1 FETCH (X-GM-LABELS ("\\\\Sent") UID 4 FLAGS () BODY[] {3}\r\nyes)\r\n' + DONE
    with scripted({"CAPABILITY": capable, "UID FETCH": told}) as server, log_in(server) as talk:
        talk.examine(INBOX)
        assert [one.labels for one in talk.fetch([4], 3)] == [("Sent",)]
        assert any("(UID FLAGS X-GM-LABELS BODY.PEEK[])" in words for words in server.heard)
