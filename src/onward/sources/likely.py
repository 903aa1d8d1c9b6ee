"""Where mail usually lies on a machine: what to offer before anybody searches for it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

MOST = 50
_MOST_ENTRIES = 5_000
_DEPTH = 5
_THUNDERBIRD = (
    ".thunderbird",
    ".icedove",
    "snap/thunderbird/common/.thunderbird",
    ".var/app/org.mozilla.Thunderbird/.thunderbird",
    "Library/Thunderbird/Profiles",
    "AppData/Roaming/Thunderbird/Profiles",
)
_MAILDIRS = ("Maildir", "Mail", ".mail", ".maildir", "mail")
_APPLE = "Library/Mail"
_DOWNLOADS = ("Downloads", "Desktop", "Documents", "Téléchargements", "Descargas", "Scaricati", "Transferências", "")


def likely(home: Path) -> list[Path]:
    """List likely mail files below a home directory, at most 50; nothing is opened, links are not followed."""
    return list(islice(dict.fromkeys(_candidates(home)), MOST))


def _candidates(home: Path) -> Iterator[Path]:
    for folder in _DOWNLOADS:
        yield from (path for path in _entries(home / folder, 1) if _is_export(path))
    for profile in _THUNDERBIRD:
        yield from (path for path in _entries(home / profile, _DEPTH) if _is_thunderbird(path))
    yield from (home / name for name in _MAILDIRS if _is_maildir(home / name))
    if any(path.suffix == ".emlx" or path.name.startswith("V") for path in _entries(home / _APPLE, 1)):
        yield home / _APPLE


def _entries(folder: Path, depth: int) -> Iterator[Path]:
    """Files and directories below a folder, level by level, bounded in depth and number."""
    waiting, seen = [(folder, depth)], 0
    while waiting and seen < _MOST_ENTRIES:
        path, left = waiting.pop(0)
        try:
            with os.scandir(path) as listing:
                entries = sorted(islice(listing, _MOST_ENTRIES), key=lambda entry: entry.name)
                inner = [entry.path for entry in entries if left > 1 and entry.is_dir(follow_symlinks=False)]
        except OSError:
            continue
        seen += len(entries)
        waiting.extend((Path(name), left - 1) for name in inner)
        yield from (Path(entry.path) for entry in entries if not entry.is_symlink())


def _is_export(path: Path) -> bool:
    name = path.name.lower()
    return name.endswith((".mbox", ".mbx")) or (name.startswith("takeout") and name.endswith(".zip"))


def _is_thunderbird(path: Path) -> bool:
    """Mail files of Thunderbird have no extension and an index `NAME.msf` beside them."""
    inside = any(part in {"Mail", "ImapMail"} for part in path.parts)
    return inside and path.suffix != ".msf" and _has_bytes(path) and path.with_name(path.name + ".msf").is_file()


def _is_maildir(path: Path) -> bool:
    return any((path / room).is_dir() for room in ("cur", "new", "INBOX/cur", "inbox/cur"))


def _has_bytes(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size > 0
    except OSError:
        return False
