from __future__ import annotations

import pytest

from onward.sources import labels


@pytest.mark.parametrize("name", sorted(labels.SENT))
def test_no_folder_of_own_mail_is_left_alone(name: str) -> None:
    assert labels.is_sent((name.upper(),)) or "ß" in name
    assert not labels.is_skipped((name,))


def test_names_of_mailbox_exports_that_hold_everything_say_nothing() -> None:
    whole = ("All mail Including Spam and Trash",)
    assert not labels.is_skipped(whole)
    assert not labels.is_sent(whole)


def test_a_folder_is_known_by_the_end_of_its_path() -> None:
    assert labels.is_sent(("INBOX.Sent",))
    assert labels.is_skipped(("[Gmail]/Papierkorb",))


def test_labels_are_split_at_commas() -> None:
    assert labels.split(' Inbox,"Jobs, 2026",, Sent') == ("Inbox", "Jobs", "2026", "Sent")
    assert labels.split("") == ()
