"""Mail files that were handed over through the browser: kept apart and private, and only until they are imported."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Collection
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO

AT_MOST = 200 * 1024 * 1024
"""Bytes of one upload; larger files are imported from where they lie."""

_LONGEST_NAME = 100
_OLD_SECONDS = 24 * 60 * 60


def new_folder(home: Path) -> Path:
    """A new private folder for one upload."""
    folder = _uploads(home) / token_hex(8)
    folder.parent.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700)
    return folder


def create(folder: Path, name: str) -> BinaryIO:
    """Open a new file that only its owner can read, named like the one that was handed over."""
    told = "".join(c for c in name.replace("\\", "/").rpartition("/")[2] if c.isprintable()).lstrip(".")
    path = folder / (told[-_LONGEST_NAME:] or "mail")
    number = 1
    while path.exists():
        number += 1
        path = folder / f"{number}-{told[-_LONGEST_NAME:]}"
    return os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb")


def discard(folder: Path) -> None:
    """Remove one upload."""
    shutil.rmtree(folder, ignore_errors=True)


def discard_old(home: Path, *, but: Collection[Path]) -> None:
    """Remove what was left of earlier days, but for uploads that hold one of these paths."""
    folders = [*_uploads(home).iterdir()] if _uploads(home).is_dir() else []
    for folder in folders:
        is_old = time.time() - folder.stat().st_mtime > _OLD_SECONDS
        if is_old and not any(path.is_relative_to(folder) for path in but):
            discard(folder)


def folder_of(home: Path, path: Path) -> Path | None:
    """The upload that holds a path; None when it lies elsewhere."""
    uploads = _uploads(home)
    return uploads / path.relative_to(uploads).parts[0] if path.is_relative_to(uploads) and path != uploads else None


def _uploads(home: Path) -> Path:
    return home.resolve() / "uploads"
