"""An import in a process of its own, how far it is, and what became of it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Thread

from onward.flows import places, uploading
from onward.flows.places import Password, Server, Source
from onward.journey.message import Problem
from onward.store import revisions, runs
from onward.store.connection import JournalError
from onward.store.journal import Journal
from onward.store.runs import Run, State

_LOG = "import.log"
_LONGEST_SAID = 2_000


class Phase(StrEnum):
    """How an import stands. REFUSED: it could not begin, and `said` tells why. UNDONE: it was taken back."""

    NONE = "none"
    STARTING = "starting"
    RUNNING = "running"
    CUT_OFF = "cut_off"
    REFUSED = "refused"
    DONE = "done"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Started:
    """An import that this process began. at: monotonic seconds; before: the newest import then."""

    process: subprocess.Popen[bytes]
    waiter: Thread
    log: Path
    at: float
    before: Run | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the newest import is.

    share: of the bytes, 0 to 1. per_second: messages; seconds_left: both None where it is too early to say.
    problems: how many things could not be read.
    """

    phase: Phase
    run: Run | None
    share: float = 0.0
    per_second: float | None = None
    seconds_left: float | None = None
    problems: int = 0
    said: str = ""


def start(
    journal: Journal, sources: Sequence[Source], *, confirm: str = "none", password: Password = places.nobody
) -> Started:
    """Begin to import. Raises JournalError when an import is running.

    Passwords go to the process through its standard input, where no list of processes shows them.
    """
    if runs.is_running(journal.home):
        raise JournalError("Another import is running. Wait until it is done, then try again.")
    log = journal.home / _LOG
    uploading.discard_old(journal.home, but=_wanted(journal))
    names = [places.name(source) for source in sources]
    passwords = [password(server) or "" for server in places.servers(sources)]
    asking = ["--password-stdin"] if passwords else []
    with os.fdopen(os.open(log, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as said:
        process = subprocess.Popen(  # noqa: S603 - our own program; the names are arguments behind `--`, not a shell line
            [sys.executable, "-m", "onward", "import", "--confirm", confirm, "--json", *asking, "--", *names],
            env={**os.environ, "ONWARD_HOME": str(journal.home)},
            stdin=subprocess.PIPE if passwords else subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=said,
            start_new_session=True,
        )
    _hand_over(process, passwords)
    paths = tuple(source for source in sources if isinstance(source, Path))
    waiter = Thread(target=_wait, args=(process, journal.home, paths), name="onward-import", daemon=True)
    started = Started(process, waiter, log, time.monotonic(), runs.latest(journal.db))
    waiter.start()
    return started


def resume(journal: Journal, *, password: Password = places.nobody) -> Started | None:
    """Go on with the import that was cut off; None when there is none."""
    cut_off = runs.cut_off(journal.db)
    if cut_off is None:
        return None
    return start(journal, list(map(places.source, cut_off.paths)), confirm=cut_off.confirm, password=password)


def cut_off_servers(journal: Journal) -> tuple[Server, ...]:
    """The accounts whose passwords the import that was cut off needs."""
    cut_off = runs.cut_off(journal.db)
    return places.servers(map(places.source, cut_off.paths)) if cut_off else ()


def progress(journal: Journal, started: Started | None = None) -> Progress:
    """How far the newest import is; `started`: the one that this process began last, if any."""
    is_running, run = runs.is_running(journal.home), runs.latest(journal.db)
    ended = started is None or started.process.poll() is not None
    is_new = run is not None and (started is None or _is_of(run, started))
    if started is not None and not is_new:
        return Progress(Phase.REFUSED, run, said=_said(started.log)) if ended else Progress(Phase.STARTING, run)
    if run is None:
        return Progress(Phase.STARTING if is_running else Phase.NONE, None)
    problems = runs.count_problems(journal.db, run.operation)
    if not revisions.counts(journal.db, run.operation):
        return Progress(Phase.UNDONE, run, problems=problems)
    if run.state is State.DONE:
        return Progress(Phase.DONE, run, 1.0, problems=problems)
    if not is_running and ended:
        return Progress(Phase.CUT_OFF, run, _share(run), problems=problems)
    return _running(run, started, problems)


def problems(journal: Journal, operation: int, limit: int = -1) -> list[Problem]:
    """What an import could not read, in order."""
    return runs.problems(journal.db, operation, limit)


def _hand_over(process: subprocess.Popen[bytes], passwords: Sequence[str]) -> None:
    if process.stdin is not None:
        with suppress(OSError), process.stdin as told:  # it may have ended already, and said why
            told.write("".join(f"{one}\n" for one in passwords).encode())


def _is_of(run: Run, started: Started) -> bool:
    """Whether this row was written by that process; one that was resumed keeps its number and gets a new writer."""
    return started.before is None or run.operation > started.before.operation or run.pid == started.process.pid


def _running(run: Run, started: Started | None, problems: int) -> Progress:
    share = _share(run)
    if started is None or time.monotonic() - started.at < 1:
        return Progress(Phase.RUNNING, run, share, problems=problems)
    before = started.before if started.before and started.before.operation == run.operation else None
    seconds = time.monotonic() - started.at
    bytes_read = run.bytes_done - (before.bytes_done if before else 0)
    read = run.messages - (before.messages if before else 0)
    left = seconds * (run.bytes_total - run.bytes_done) / bytes_read if bytes_read > 0 else None
    return Progress(Phase.RUNNING, run, share, read / seconds, max(0.0, left) if left is not None else None, problems)


def _share(run: Run) -> float:
    return min(1.0, run.bytes_done / run.bytes_total) if run.bytes_total else 0.0


def _said(log: Path) -> str:
    """What the process said before it ended; nothing when that is a fault of Onward's own."""
    try:
        said = log.read_text(encoding="utf-8", errors="replace")[:_LONGEST_SAID].strip()
    except OSError:
        return ""
    return "" if "Traceback (most recent call last)" in said else said


def _wait(process: subprocess.Popen[bytes], home: Path, paths: Sequence[Path]) -> None:
    """Wait for the end of an import, then remove what was uploaded for it, unless it was cut off."""
    process.wait()
    folders = {folder for path in paths if (folder := uploading.folder_of(home, path))}
    if not folders:
        return
    with suppress(JournalError, OSError), Journal(home) as journal:
        for folder in folders:
            if not any(path.is_relative_to(folder) for path in _wanted(journal)):
                uploading.discard(folder)


def _wanted(journal: Journal) -> list[Path]:
    """What the import that was cut off still has to read."""
    cut_off = runs.cut_off(journal.db)
    return [Path(path) for path in cut_off.paths if not places.is_address(path)] if cut_off else []
