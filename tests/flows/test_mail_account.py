from __future__ import annotations

from datetime import date

import pytest

from mailserver import DONE, PASSWORD, Dovecot, scripted
from onward.flows import mail_account
from onward.flows.mail_account import Choice, Provider
from onward.flows.places import Place, Server, brief, name, narrowed, servers, source
from onward.sources.providers import PROVIDERS, Way
from onward.store import mailboxes
from onward.store.journal import Journal


@pytest.mark.parametrize(
    ("user", "told", "expected"),
    [
        ("ann@gmail.com", "", "imaps://ann%40gmail.com@imap.gmail.com"),
        ("Ann@WEB.de", "", "imaps://Ann%40WEB.de@imap.web.de"),
        ("ann@gmail.com", "mail.example", "imaps://ann%40gmail.com@mail.example"),
        ("ann", "mail.example:9993", "imaps://ann@mail.example:9993"),
        ("ann", "imaps://mail.example/", "imaps://ann@mail.example"),
        ("ann", "mail.example:143", "imap://ann@mail.example"),
        ("ann", "imap://mail.example:1143", "imap://ann@mail.example:1143"),
        ("ann", "imaps://localhost:1143", "imaps://ann@localhost:1143"),
        ("ann", "localhost:1143", "imap://ann@localhost:1143"),
        ("ann", "localhost", "imaps://ann@localhost"),
        ("ann", "[::1]:1143", "imap://ann@[::1]:1143"),
        ("ann@proton.me", "", "imap://ann%40proton.me@127.0.0.1:1143"),
    ],
)
def test_the_server_is_known_from_the_address_or_told(user: str, told: str, expected: str) -> None:
    assert str(mail_account.server(user, told)) == expected


@pytest.mark.parametrize(
    ("user", "told"),
    [
        ("ann@firm.example", ""),
        ("ann", ""),
        ("", "mail.example"),
        ("ann", "mail example"),
        ("ann", "http://mail.example"),
        ("a\nb", "mail.example"),
    ],
)
def test_where_nothing_says_which_server_it_is(user: str, told: str) -> None:
    assert mail_account.server(user, told) is None


def test_a_provider_without_passwords_is_named() -> None:
    found = mail_account.server("ann@hotmail.com", "")
    assert isinstance(found, Provider)
    assert found.name == "Microsoft"


def test_every_provider_says_where_it_is_and_each_domain_has_one() -> None:
    domains = [domain for one in PROVIDERS for domain in one.domains]
    assert len(domains) == len(set(domains))
    for one in PROVIDERS:
        assert (one.way is Way.EXPORT) == (not one.server)
        assert all(domain == domain.lower() and "@" not in domain for domain in one.domains)


def test_folders_worth_reading_are_chosen(dovecot: Dovecot) -> None:
    box = dovecot.box("folders@mail.example")
    for folder in ("INBOX", "Stellen", "Trash", "Entwürfe"):
        box.fill([], folder)
    choices = mail_account.look(dovecot.server("folders@mail.example"), PASSWORD)
    assert choices == (Choice("INBOX", True), Choice("Sent", True), Choice("Stellen", False))


def test_one_folder_with_everything_is_enough() -> None:
    listed = b'* LIST () "/" INBOX\r\n* LIST (\\All) "/" "[Gmail]/Tous"\r\n* LIST (\\Sent) "/" Envoi\r\n'
    with scripted({"LIST": listed + DONE}) as server:
        choices = mail_account.look(server.server, PASSWORD)
    assert [one.name for one in choices if one.chosen] == ["[Gmail]/Tous"]


def test_accounts_read_before_are_known_with_their_folders(journal: Journal) -> None:
    keys = ["imaps://ann@a.example/INBOX", "imaps://ann@b.example/INBOX", "imaps://ann@b.example/Jobs"]
    with journal.operation("import") as write:
        mailboxes.record(write, mailboxes.Mailbox(0, "/in.mbox", "mbox", 1, "", None))
        for key in keys:
            mailboxes.record(write, mailboxes.Mailbox(0, key, "imap", 1, "9", None))
    a, b = Server("ann", "a.example", 993), Server("ann", "b.example", 993)
    assert mail_account.known_servers(journal) == (b, a)
    assert mail_account.folders(journal, b) == {"INBOX", "Jobs"}


def test_a_source_is_named_and_found_again() -> None:
    place = source("imaps://ann@mail.example/Jobs")
    assert isinstance(place, Place)
    assert brief(place) == "Jobs (ann)"
    late = narrowed(place, date(2026, 1, 1))
    assert name(late) == "imaps://ann@mail.example/Jobs?since=2026-01-01"
    assert source(name(late)) == late
    assert narrowed(late, date(2026, 5, 1)) == late
    path = source("in.mbox")
    assert narrowed(path, date(2026, 1, 1)) == path
    assert servers([place, path, late]) == (place.server,)
