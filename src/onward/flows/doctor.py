"""What is wrong with this installation or journal, and how to mend it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from onward.journey.fold import fold
from onward.sources import native
from onward.store import applications, events
from onward.store.journal import Journal

_SYNCED = ("dropbox", "onedrive", "google drive", "googledrive", "icloud", "mobile documents", "nextcloud", "syncthing")
_NETWORK = ("nfs", "cifs", "smb", "sshfs", "afp", "9p", "davfs")
_LOW_ON_DISK = 200_000_000


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. hint: what to do where it is not well."""

    name: str
    well: bool
    said: str
    hint: str = ""


def examine(journal: Journal) -> list[Check]:
    """Look at everything; the journal is only read."""
    return [
        Check("journal", True, str(journal.path)),
        _integrity(journal),
        _projection(journal),
        _privacy(journal.home),
        _place(journal.home),
        _disk(journal.home),
        _parser(),
    ]


def _integrity(journal: Journal) -> Check:
    said = str(journal.db.execute("PRAGMA quick_check").fetchone()[0])
    return Check("integrity", said == "ok", said, "Restore a backup or an export into a new folder.")


def _projection(journal: Journal) -> Check:
    wrong = list(_wrong_standings(journal.db))
    said = "every standing equals the fold of its events" if not wrong else f"{len(wrong)} standings differ"
    return Check("standings", not wrong, said, "Run: onward doctor --mend")


def _wrong_standings(db: sqlite3.Connection) -> Iterator[int]:
    listed = {one.application.id: one.standing for one in applications.listed(db)}
    kept = {one.id for one in applications.all_known(db)}
    for id, happened in events.by_application(db):
        if id in kept and listed.pop(id, None) != fold(happened):
            yield id
    yield from listed


def _privacy(home: Path) -> Check:
    open_to_others = [path.name for path in (home, *home.iterdir()) if path.stat().st_mode & 0o077]
    said = "only you can read it" if not open_to_others else f"others can read {', '.join(open_to_others)}"
    return Check("privacy", not open_to_others, said, f"Run: chmod -R go= '{home}'")


def _place(home: Path) -> Check:
    lowered = str(home.resolve()).lower()
    synced = next((name for name in _SYNCED if name in lowered), None) or _network_kind(home)
    said = "on this machine's own disk" if not synced else f"in a synced or network folder ({synced})"
    return Check("place", not synced, said, "Set ONWARD_HOME to a folder on this machine: syncing can damage the file.")


def _network_kind(home: Path) -> str | None:
    try:
        mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text().splitlines()]
    except OSError:  # not Linux
        return None
    where = str(home.resolve())
    on = [(len(point), kind) for point, kind in mounts if where == point or where.startswith(point.rstrip("/") + "/")]
    kind = max(on, default=(0, ""))[1]
    return kind if any(name in kind for name in _NETWORK) else None


def _disk(home: Path) -> Check:
    free = shutil.disk_usage(home).free
    return Check("disk", free > _LOW_ON_DISK, f"{free // 1_000_000} MB free", "Make room on this disk.")


def _parser() -> Check:
    said = "fast mail parser" if native.installed() else "standard library only: imports are slower, nothing is lost"
    return Check("mail parser", True, said)
