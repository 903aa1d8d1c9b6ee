"""A mailbox becomes proposals: read, remember, link, and confirm as far as the person asked for.

An import is one operation with one undo. It writes in small transactions, so that a process that was killed goes on
where it stopped, and it links only after everything was read, so that the result does not depend on where that was.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory

from onward.flows import linking, places, review
from onward.flows.places import Password, Source
from onward.flows.reading import Understood, mailboxes_in, understand
from onward.journey.event import Certainty
from onward.journey.message import Problem
from onward.journey.reading import MailKind
from onward.sources import keep, parse
from onward.sources.imap.account import Accounts
from onward.sources.mailbox import Mailbox
from onward.store import mailboxes, messages, proposals, rules, runs
from onward.store.journal import FILE_NAME, Journal
from onward.store.revisions import Writing, begin
from onward.store.runs import Run, State

_COMMIT_MESSAGES = 200
_COMMIT_SECONDS = 0.1


class Confirm(StrEnum):
    """Which findings an import records by itself."""

    SURE = "sure"
    ALL = "all"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did.

    Counts are of this import; applications: how many its findings are about.
    partial: a file, or part of one, could not be read (a single message that could not does not count).
    """

    operation: int
    messages: int
    job_messages: int
    proposals: int
    confirmed: int
    waiting: int
    applications: int
    problems: int
    seconds: float
    partial: bool


Progress = Callable[[Run], None]


def run(
    journal: Journal,
    sources: Sequence[Source],
    *,
    confirm: Confirm = Confirm.NONE,
    progress: Progress = lambda _: None,
    password: Password = places.nobody,
) -> Report:
    """Import mail from files and mail servers. Raises NothingToImportError, and JournalError when one is running."""
    started = time.monotonic()
    with runs.alone(journal.home), Accounts(password) as accounts:
        found, problems = _open(sources, accounts)
        current = _begin(journal, found, problems, sources, confirm)
        for mailbox in found:
            current = _Scan(journal, mailbox, current, progress).run()
        return _finish(journal, current, time.monotonic() - started)


def dry_run(
    journal: Journal,
    sources: Sequence[Source],
    *,
    confirm: Confirm,
    progress: Progress = lambda _: None,
    password: Password = places.nobody,
) -> Report:
    """The report of an import that changes nothing: the same import, into a copy of the journal that is thrown away."""
    with TemporaryDirectory(prefix="onward-") as folder:
        with sqlite3.connect(Path(folder) / FILE_NAME) as copy:
            journal.db.backup(copy)
        copy.close()
        with Journal(Path(folder)) as scratch:
            report = run(scratch, sources, confirm=confirm, progress=progress, password=password)
            return replace(report, operation=0)


def problems_of(journal: Journal, operation: int, limit: int = -1) -> list[Problem]:
    """What an import could not read."""
    return runs.problems(journal.db, operation, limit)


def latest(journal: Journal) -> tuple[Run | None, bool]:
    """The newest import, and whether one is running right now."""
    return runs.latest(journal.db), runs.is_running(journal.home)


def _open(sources: Sequence[Source], accounts: Accounts) -> tuple[list[Mailbox], list[Problem]]:
    found: list[Mailbox] = []
    problems: list[Problem] = []
    for one in mailboxes_in(sources, accounts):
        if isinstance(one, Problem):
            problems.append(one)
        else:
            found.append(one)
    return found, problems


def _begin(
    journal: Journal, found: Sequence[Mailbox], problems: Sequence[Problem], sources: Sequence[Source], confirm: Confirm
) -> Run:
    names = tuple(map(places.name, sources))
    left = sum(mailbox.ahead(at.last_offset, at.last_digest) for mailbox in found for at in [_place(journal, mailbox)])
    with journal.transaction() as db:
        cut_off = runs.unfinished(db, names)
        if cut_off:
            current = replace(cut_off, pid=os.getpid(), confirm=confirm, bytes_total=cut_off.bytes_done + left)
        else:
            operation = begin(db, "import", ", ".join(map(places.brief, sources)))
            current = Run(operation, names, confirm, os.getpid(), left, 0, 0, 0, State.RUNNING, "")
        known = runs.problems(db, current.operation)
        for problem in problems:
            if problem not in known:
                runs.note_problem(db, current.operation, problem)
        runs.record(db, current)
    return current


def _place(journal: Journal, mailbox: Mailbox) -> mailboxes.Mailbox:
    """Where reading of a mailbox stands."""
    known = mailboxes.find(journal.db, mailbox.key)
    return known or mailboxes.Mailbox(0, mailbox.key, mailbox.kind, 0, "", None)


class _Scan:
    """Reads one mailbox from where it was left and writes down what it finds, a small transaction at a time."""

    def __init__(self, journal: Journal, mailbox: Mailbox, current: Run, progress: Progress) -> None:
        self.journal = journal
        self.mailbox = mailbox
        self.current = current
        self.progress = progress
        self.not_about_jobs = rules.not_about_jobs(journal.db)
        self.place = _place(journal, mailbox)

    def run(self) -> Run:
        """Read to the end."""
        batch: list[Understood | Problem] = []
        since = time.monotonic()
        for one in self._read():
            batch.append(one)
            if len(batch) >= _COMMIT_MESSAGES or time.monotonic() - since > _COMMIT_SECONDS:
                self._write(batch)
                batch.clear()
                since = time.monotonic()
        self._write(batch)
        return self.current

    def _read(self) -> Iterator[Understood | Problem]:
        """Each message with its reading; what lies in spam or comes from a sender that is not about jobs, as other."""
        for one in understand(self.mailbox, self.place.last_offset, self.place.last_digest):
            if isinstance(one, Problem):
                yield one
            elif parse.skipped(one.message) or one.message.sender.address in self.not_about_jobs:
                yield replace(one, reading=replace(one.reading, kind=MailKind.OTHER, event=None))
            else:
                yield one

    def _write(self, batch: Sequence[Understood | Problem]) -> None:
        with self.journal.operation("import", resume=self.current.operation) as write:
            if not self.place.id:
                self.place = mailboxes.record(write, self.place)
            new = [self._note(write, one) for one in batch]
            read_now = [one for one in batch if isinstance(one, Understood)]
            self.place = self._moved(write, read_now)
            self.current = replace(
                self.current,
                bytes_done=self.current.bytes_done + sum(len(one.raw.data) for one in read_now),
                messages=self.current.messages + sum(kind is not None for kind in new),
                job_messages=self.current.job_messages + sum(kind not in (None, MailKind.OTHER) for kind in new),
            )
            runs.record(write.db, self.current)
        self.progress(self.current)

    def _note(self, write: Writing, one: Understood | Problem) -> MailKind | None:
        """Write one message down; the kind it is taken for, None when it was known before."""
        if isinstance(one, Problem):
            runs.note_problem(write.db, write.operation, one)
            return None
        if messages.is_known(write.db, one.message.identity):
            return None
        message = messages.note_seen(
            write.db,
            one.message,
            kind=one.reading.kind,
            mailbox=self.place.id,
            offset=one.raw.offset,
            operation=write.operation,
            raw=keep.without_attachments(one.raw.data, messages.KEEP_AT_MOST) if one.reading.event else None,
        )
        if one.reading.event:
            write.add("proposal", proposals.body(one.reading, message))
        return one.reading.kind

    def _moved(self, write: Writing, read_now: Sequence[Understood]) -> mailboxes.Mailbox:
        """Note how far the mailbox was read."""
        days = [one.message.on for one in read_now if one.message.on]
        before = self.place
        newest = max([*days, *([before.observed_until] if before.observed_until else [])], default=None)
        after = replace(before, observed_until=newest)
        if read_now:
            last = read_now[-1]
            after = replace(after, last_offset=last.raw.offset, last_digest=last.raw.check or last.message.digest)
        return mailboxes.record(write, after) if after != before else after


def _finish(journal: Journal, current: Run, seconds: float) -> Report:
    """Link what was read, confirm what was asked for, and close the import, all in one transaction."""
    with journal.operation("import", resume=current.operation) as write:
        found = linking.link_new(write)
        chosen = [one for one in found if _is_confirmed(one, Confirm(current.confirm))]
        confirmed = review.confirm_within(write, chosen)
        runs.record(write.db, replace(current, state=State.DONE, bytes_done=current.bytes_total))
        return Report(
            operation=current.operation,
            messages=current.messages,
            job_messages=current.job_messages,
            proposals=len(found),
            confirmed=confirmed,
            waiting=len(found) - confirmed,
            applications=len({one.application for one in found if one.application is not None}),
            problems=runs.count_problems(write.db, current.operation),
            seconds=round(seconds, 3),
            partial=runs.is_partial(write.db, current.operation),
        )


def _is_confirmed(one: proposals.Proposal, confirm: Confirm) -> bool:
    if confirm is Confirm.NONE or one.application is None:
        return False
    return confirm is Confirm.ALL or one.certainty is Certainty.SURE
