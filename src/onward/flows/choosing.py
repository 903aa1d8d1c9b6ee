"""Choosing what to import: likely mail of this machine, and a look into one's own folders."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from onward.sources import sniff
from onward.sources.likely import likely
from onward.sources.sniff import Content

MOST = 500
"""Entries of one folder that are shown."""

_MAIL = frozenset({Content.MBOX, Content.LETTER, Content.ZIP})


@dataclass(frozen=True, slots=True)
class Offer:
    """A file or folder that may hold mail. size: bytes, None for a folder."""

    path: Path
    size: int | None


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder: those above it (outermost first), those in it, and the files in it that hold mail or may do so.

    said: what the system answered when the folder could not be read, else "". cut: there is more than is shown.
    """

    path: Path
    parents: tuple[Path, ...]
    folders: tuple[Path, ...]
    files: tuple[Offer, ...]
    said: str = ""
    cut: bool = False


def offers(home: Path) -> tuple[Offer, ...]:
    """Likely mail below a home directory, largest first."""
    found = [offer for path in likely(home) if (offer := _offer(path))]
    return tuple(sorted(found, key=lambda offer: -(offer.size or 0)))


def look_into(path: Path) -> Folder:
    """What lies in a folder; hidden entries are left out and links to folders are followed only when asked for."""
    path = path.expanduser().absolute()
    parents = tuple(reversed(path.parents))
    try:
        with os.scandir(path) as listing:
            entries = sorted((e for e in listing if not e.name.startswith(".")), key=lambda e: e.name.casefold())
        shown = entries[:MOST]
        folders = tuple(Path(entry.path) for entry in shown if entry.is_dir())
        files = tuple(offer for entry in shown if entry.is_file() and (offer := _mail(entry)))
    except OSError as error:
        return Folder(path, parents, (), (), said=error.strerror or str(error))
    return Folder(path, parents, folders, files, cut=len(entries) > MOST)


def _mail(entry: os.DirEntry[str]) -> Offer | None:
    if sniff.is_other_by_name(entry.name):
        return None
    try:
        with Path(entry.path).open("rb") as stream:
            content = sniff.content(stream.read(sniff.HEAD))
    except OSError:
        return None
    return _offer(Path(entry.path)) if content in _MAIL else None


def _offer(path: Path) -> Offer | None:
    try:
        return Offer(path, None if path.is_dir() else path.stat().st_size)
    except OSError:
        return None
