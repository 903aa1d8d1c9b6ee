from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace

import pytest

from onward.flows import passwords
from onward.flows.places import Server

ANN = Server("ann@example.org", "mail.example", 993)


class KeyringError(Exception):
    pass


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """A keyring of the system, as the package `keyring` shows it."""
    held: dict[tuple[str, str], str] = {}
    package, errors = ModuleType("keyring"), ModuleType("keyring.errors")
    package.errors = errors  # type: ignore[attr-defined]
    errors.KeyringError = KeyringError  # type: ignore[attr-defined]
    package.get_keyring = lambda: SimpleNamespace(priority=5)  # type: ignore[attr-defined]
    package.get_password = lambda service, name: held.get((service, name))  # type: ignore[attr-defined]
    package.set_password = lambda service, name, told: held.update({(service, name): told})  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "keyring", package)
    monkeypatch.setitem(sys.modules, "keyring.errors", errors)
    return held


@pytest.fixture
def no_ring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)


def test_what_is_kept_is_found_again_under_the_account(ring: dict[tuple[str, str], str]) -> None:
    assert passwords.can_keep()
    assert passwords.kept(ANN) is None
    assert passwords.keep(ANN, "river-stone")
    assert ring == {("onward", "ann@example.org@mail.example"): "river-stone"}
    assert passwords.kept(ANN) == "river-stone"


@pytest.mark.usefixtures("no_ring")
def test_without_the_package_nothing_is_kept() -> None:
    assert not passwords.can_keep()
    assert not passwords.keep(ANN, "river-stone")
    assert passwords.kept(ANN) is None


def test_a_keyring_that_would_write_plain_files_does_not_count(
    ring: dict[tuple[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.modules["keyring"], "get_keyring", lambda: SimpleNamespace(priority=0.5))
    assert not passwords.can_keep()
    assert not passwords.keep(ANN, "river-stone")
    assert ring == {}


@pytest.mark.usefixtures("ring")
def test_a_locked_keyring_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: str) -> None:
        raise KeyringError

    monkeypatch.setattr(sys.modules["keyring"], "get_password", locked)
    monkeypatch.setattr(sys.modules["keyring"], "set_password", locked)
    assert passwords.kept(ANN) is None
    assert not passwords.keep(ANN, "river-stone")
