"""Passwords of mail accounts: kept by the system's keyring, where there is one and a person wants it, never by Onward.

The keyring is the optional package `keyring`. An entry bears the service `onward` and the name `USER@HOST`.
"""

from __future__ import annotations

from types import ModuleType

from onward.flows.places import Server

_SERVICE = "onward"


def can_keep() -> bool:
    """Whether this computer has a keyring that is safe to use."""
    return _keyring() is not None


def kept(server: Server) -> str | None:
    """The password that the keyring holds for an account."""
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        told = keyring.get_password(_SERVICE, _name(server))
    except keyring.errors.KeyringError:  # locked, or the person said no
        return None
    return told if isinstance(told, str) and told else None


def keep(server: Server, password: str) -> bool:
    """Put a password into the keyring; whether it took it."""
    keyring = _keyring()
    if keyring is None:
        return False
    try:
        keyring.set_password(_SERVICE, _name(server), password)
    except keyring.errors.KeyringError:
        return False
    return True


def _name(server: Server) -> str:
    return f"{server.user}@{server.host}"


def _keyring() -> ModuleType | None:
    """The package with a keyring of the system behind it; those that would write plain files do not count."""
    try:
        import keyring  # slow, and often not there
        import keyring.errors
    except ImportError:
        return None
    return keyring if keyring.get_keyring().priority >= 1 else None
