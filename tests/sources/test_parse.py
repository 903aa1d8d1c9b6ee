from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onward.journey.message import Address, Message, Problem
from onward.sources import eml, native, parse, plain
from onward.sources.mailbox import Raw

from .letters import HEAD, MALFORMED, PDF, PLAIN, TEXT, letter, multipart

with_and_without = pytest.mark.parametrize("fast", [True, False], ids=["fast-mail-parser", "standard library"])


def raw(data: bytes, labels: tuple[str, ...] = ()) -> Raw:
    return Raw("test", 0, len(data), eml.one_message(data), labels)


def read(data: bytes, labels: tuple[str, ...] = ()) -> Message:
    found = parse.message(raw(data, labels))
    assert isinstance(found, Message), found
    return found


@pytest.fixture
def reader(fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """With fast-mail-parser, or as if it were not installed."""
    if not fast:
        monkeypatch.setattr(native, "installed", lambda: None)
    elif native.installed() is None:
        pytest.skip("fast-mail-parser has no wheel for this platform")


@with_and_without
@pytest.mark.usefixtures("reader")
def test_a_message_in_order_is_read_whole() -> None:
    more = b"Reply-To: desk@tinworks.example\nReferences: <a@x> <b@x>\nIn-Reply-To: <b@x>\nX-GM-THRID: 77\n"
    found = read(letter(more=more + b"X-Gmail-Labels: Inbox,Jobs\n"))
    assert found.id == "one@tinworks.example"
    assert found.sender == Address("Ann Lee", "ann@tinworks.example")
    assert found.to == (Address("Jo", "jo@mail.example"),)
    assert found.reply_to == Address("", "desk@tinworks.example")
    assert (found.subject, found.text) == ("Your papers", TEXT)
    assert found.references == ("a@x", "b@x")
    assert (found.thread, found.labels, found.sent, found.bulk) == ("77", ("Inbox", "Jobs"), False, False)


@with_and_without
@pytest.mark.usefixtures("reader")
def test_the_day_is_the_one_written_whatever_the_zone() -> None:
    found = read(letter())
    assert found.on == date(2026, 3, 2)
    assert found.sent_at is not None
    assert found.sent_at.isoformat() == "2026-03-02T23:30:00-08:00"


@with_and_without
@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_message_neither_raises_nor_hangs_and_its_text_is_found(name: str) -> None:
    data, text = MALFORMED[name]
    started = time.process_time()
    found = parse.message(raw(data))
    assert time.process_time() - started < 20, "only a hang takes so long"
    if isinstance(found, Problem):
        assert not text
    else:
        assert text in found.text
        assert "\0" not in found.subject + found.text
        (found.subject + found.text + found.sender.name).encode()


@with_and_without
@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(
    ("line", "subject"),
    [
        ("Rückmeldung – bald".encode(), "Rückmeldung – bald"),
        ("Rückmeldung".encode("latin-1"), "Rückmeldung"),
        (b"=?utf-8?b?UsO8Y2s=?= =?iso-8859-1?q?meld=FCng?=", "Rückmeldüng"),
        (b"=?utf-8?b?UsM=?=\n =?utf-8?b?vGNr?=", "Rück"),
        (b"=?x-nowhere?q?R=FCck?=", "Rück"),
        (b"plain\n  folded", "plain folded"),
    ],
)
def test_a_subject_is_read_however_it_is_written(line: bytes, subject: str) -> None:
    assert read(letter(head=b"Subject: " + line + b"\nFrom: a@b.example\n")).subject == subject


@with_and_without
@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(
    ("line", "sender"),
    [
        (b'"Lee, Ann" <Ann@Tinworks.example>', Address("Lee, Ann", "ann@tinworks.example")),
        (b"=?utf-8?q?J=C3=B6rg_Au?= <j@b.example>", Address("Jörg Au", "j@b.example")),
        ("Jörg <j@b.example>".encode(), Address("Jörg", "j@b.example")),
        (b"j@b.example (Ann)", Address("Ann", "j@b.example")),
        (b'"Ann <ann@b.example>', Address("Ann", "ann@b.example")),
        (b"undisclosed", Address("undisclosed", "")),
    ],
)
def test_a_sender_is_read_however_it_is_written(line: bytes, sender: Address) -> None:
    assert read(letter(head=b"From: " + line + b"\nSubject: x\n")).sender == sender


@with_and_without
@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(
    "label", ["Sent", "Gesendet", "Messages envoyés", "Enviados", "Posta inviata", "[Gmail]/Sent Mail"]
)
def test_own_mail_is_known_by_its_folder_in_every_language(label: str) -> None:
    encoded = b"X-Gmail-Labels: Opened,=?UTF-8?Q?" + b"".join(b"=%02X" % byte for byte in label.encode()) + b"?=\n"
    assert read(letter(more=encoded)).sent
    assert read(letter(), labels=(label,)).sent
    assert not read(letter(more=b"X-Gmail-Labels: Sentimental\n")).sent


@pytest.mark.parametrize("label", ["Spam", "Papierkorb", "Corbeille", "Chats", "Borradores", "Lixeira", "Cestino"])
def test_spam_trash_chats_and_drafts_are_left_alone(label: str) -> None:
    assert parse.skipped(read(letter(more=b"X-Gmail-Labels: " + label.encode() + b"\n")))
    assert not parse.skipped(read(letter(more=b"X-Gmail-Labels: Spam defence jobs\n")))


def test_a_message_deleted_in_thunderbird_is_left_alone() -> None:
    assert parse.skipped(read(letter(more=b"X-Mozilla-Status: 0009\n")))
    assert not parse.skipped(read(letter(more=b"X-Mozilla-Status: 0001\n")))
    assert not parse.skipped(read(letter(more=b"X-Mozilla-Status: what\n")))


@pytest.mark.parametrize("line", [b"List-Unsubscribe: <https://x.example>", b"List-Id: x", b"Precedence: Bulk"])
def test_mail_to_many_is_known_as_such(line: bytes) -> None:
    assert read(letter(more=line + b"\n")).bulk


@with_and_without
@pytest.mark.usefixtures("reader")
def test_an_invitation_is_decoded_and_an_attachment_is_not() -> None:
    invitation = b"BEGIN:VCALENDAR\nSUMMARY:Talk\nEND:VCALENDAR"
    found = read(
        multipart((PLAIN, TEXT.encode()), (b"Content-Type: text/calendar; charset=utf-8", invitation), (PDF, b"AAAA"))
    )
    assert found.calendar.split() == invitation.decode().split()
    assert found.text == TEXT
    assert read(letter()).calendar == ""


@with_and_without
@pytest.mark.usefixtures("reader")
def test_the_page_is_read_where_the_plain_part_is_a_stub() -> None:
    page = b"<p>" + b"The lantern room has read your papers with care. " * 20 + b"</p>"
    html = b"Content-Type: text/html; charset=utf-8"
    assert "with care" in read(multipart((PLAIN, b"See our page."), (html, page))).text
    assert "with care" in read(multipart((html, page))).text
    assert read(multipart((PLAIN, TEXT.encode() * 9), (html, page))).text == TEXT * 9
    assert read(multipart((PLAIN, b"<html><p>Marked</p></html>"))).text == "Marked"


@with_and_without
@pytest.mark.usefixtures("reader")
def test_line_ends_of_every_kind_become_one() -> None:
    assert read(letter("one\r\ntwo").replace(b"\n", b"\r\n").replace(b"\r\r", b"\r")).text == "one\ntwo"


def test_a_message_without_id_is_known_by_its_bytes() -> None:
    found = read(letter(head=b"Subject: x\n"))
    assert found.id == f"sha1:{found.digest}"
    assert read(letter(head=b"Subject: x\nMessage-ID: bare@x \n")).id == "bare@x"


def test_a_message_without_text_is_a_message_that_can_be_reported() -> None:
    empty = raw(HEAD + b"\n")
    found = parse.message(empty)
    assert isinstance(found, Message)
    reported = parse.textless(found, empty)
    assert reported is not None
    assert "Your papers" in reported.what
    assert parse.textless(read(letter()), empty) is None


def test_an_empty_message_is_a_problem() -> None:
    assert isinstance(parse.message(raw(b" \n")), Problem)


def test_a_reader_that_fails_gives_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_: bytes) -> None:
        raise RecursionError

    monkeypatch.setattr(native, "parts", failing)
    found = parse.message(raw(letter()))
    assert isinstance(found, Problem)
    assert found.where == "test"


def test_a_broken_invitation_is_read_as_none() -> None:
    broken = b"Content-Type: text/calendar\nContent-Transfer-Encoding: base64"
    found = read(multipart((PLAIN, TEXT.encode()), (broken, b"!!! no base64 =")))
    assert (found.text, "BEGIN" in found.calendar) == (TEXT, False)


def test_without_its_wheel_the_fast_parser_counts_as_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fast_mail_parser", None)
    assert native.installed.__wrapped__() is None


def test_many_lines_in_many_open_levels_are_cut_before_they_take_hours() -> None:
    text = TEXT.encode() + b"\n"
    bomb = multipart((PLAIN, text + b"\n" * 300_000)) + b"boundary\n" * 300_000
    assert len(plain._bounded(bomb)) == 100_000
    assert plain.parts(bomb).plain.strip() == TEXT


def test_a_header_that_breaks_the_decoder_stays_as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_: str) -> None:
        raise ValueError

    monkeypatch.setattr(plain, "decode_header", failing)
    assert plain.header("=?utf-8?q?x?=") == "=?utf-8?q?x?="


class Panic(BaseException):
    pass


@pytest.mark.parametrize("error", [ValueError, Panic])
def test_the_standard_library_steps_in_when_the_fast_parser_fails(
    error: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(native, "installed", lambda: failing)
    assert read(letter()).text == TEXT


def test_an_interrupt_is_no_failure_of_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(native, "installed", lambda: interrupted)
    with pytest.raises(KeyboardInterrupt):
        parse.message(raw(letter()))


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("Mon, 2 Mar 2026 10:00:00 -0000", date(2026, 3, 2)),
        ("2026-03-02T23:59:00+09:00", date(2026, 3, 2)),
        ("2 Mar 26 10:00 GMT", date(2026, 3, 2)),
        ("Mon, 32 Mar 2026 10:00:00 +0000", None),
        ("Mon, 2 Mar 1901 10:00:00 +0000", None),
        ("Mon, 2 Mar 2026 10:00:00 +9999999", None),
        ("", None),
    ],
)
def test_a_date_is_read_or_unknown(value: str, day: date | None) -> None:
    at, on = parse.moment(value)
    assert on == day
    assert (at is None) == (day is None)
    assert at is None or at.tzinfo is not None


@given(st.binary(max_size=2_000))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    found = parse.message(Raw("test", 0, 0, data))
    assert isinstance(found, (Message, Problem))


SCARS = [b"", b"\n", b"\n\n", b"=?", b"\0", b"\xff", b'"', b";", b"--cut", b":"]


@given(
    st.sampled_from(sorted(MALFORMED)),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 4), st.sampled_from(SCARS)), max_size=8),
)
def test_no_mutation_of_a_message_makes_it_raise(name: str, scars: list[tuple[float, int, bytes]]) -> None:
    data = bytearray(MALFORMED[name][0][:20_000])
    for place, length, scar in scars:
        at = int(place * len(data))
        data[at : at + length] = scar
    found = parse.message(Raw("test", 0, 0, bytes(data)))
    repr(found).encode()


@pytest.mark.dev_data
def test_on_the_development_messages_text_is_found_wherever_the_standard_library_finds_it(
    dev_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = sorted((dev_data / "mail" / "malformed").iterdir())
    assert files
    first = {file.name: parse.message(raw(file.read_bytes())) for file in files}
    monkeypatch.setattr(native, "installed", lambda: None)
    for file in files:
        patient = parse.message(raw(file.read_bytes()))
        found = first[file.name]
        assert type(found) is type(patient), file.name
        if isinstance(found, Message) and isinstance(patient, Message):
            assert found.text == patient.text, file.name
            assert (found.id, found.on, found.subject) == (patient.id, patient.on, patient.subject), file.name
