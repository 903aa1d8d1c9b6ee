"""Bringing mail in: choose or hand over a file, watch it being read, and see what could not be read."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from pathlib import Path
from typing import BinaryIO

from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from onward.flows import background, choosing, passwords, uploading
from onward.flows.background import Phase, Progress, Started
from onward.store.connection import JournalError
from onward.web.page import field, redirect, render, words

SHOWN_PROBLEMS = 20
_MOST_FILES = 50
_MOST_FIELDS = 10
_MOST_DRAINED = 2_000_000_000


def choose(request: Request, *, problem: str = "", lies: str = "", status: int = 200) -> Response:
    """Where is the mail? Likely places of this computer, one's folders, a path, or an upload."""
    progress = background.progress(request.state.journal, started(request))
    return render(
        request,
        "importing/choose.html",
        status=status,
        offers=choosing.offers(person_home()),
        size=size,
        running=progress.phase in (Phase.STARTING, Phase.RUNNING),
        problem=problem,
        lies=lies,
    )


def begin(request: Request) -> Response:
    """Import what lies at a path of this computer."""
    _ = words(request)
    told = field(request, "path").strip("\"'")
    if not told:
        return choose(request, problem=_("Write down where the file or folder lies."), status=422)
    path = _path(told)
    if path is None or not path.exists():
        said = _("There is no file or folder at this place. Check the spelling, or look through your folders.")
        return choose(request, problem=said, lies=told, status=422)
    return _start(request, [path])


def browse(request: Request) -> Response:
    """Look through the folders of this computer."""
    asked = _path(request.query_params.get("folder", ""))
    home = person_home()
    folder = choosing.look_into(asked or home)
    return render(request, "importing/browse.html", folder=folder, home=home, size=size)


async def upload(request: Request) -> Response:
    """Take mail files from the browser into a private folder, and import them."""
    _ = words(request)
    folder = uploading.new_folder(request.state.journal.home)
    try:
        files = await _receive(request, folder)
    except _TooLargeError:
        uploading.discard(folder)
        return render(request, "importing/too_large.html", status=413, most=size(uploading.AT_MOST))
    except (MultiPartException, ClientDisconnect) as error:
        uploading.discard(folder)
        raise HTTPException(400) from error
    if not files:
        uploading.discard(folder)
        return redirect(request, "/inbox/import", said=_("No file was chosen. Nothing was changed."))
    return _start(request, files, upload=folder)


def watch(request: Request) -> Response:
    """How far the import is, or what became of it."""
    journal = request.state.journal
    progress = background.progress(journal, started(request))
    shown = background.problems(journal, progress.run.operation, SHOWN_PROBLEMS) if progress.run else []
    return render(request, "importing/progress.html", progress=progress, problems=shown, told=_told(request, progress))


def watch_json(request: Request) -> Response:
    """The same for a script that keeps the page up to date."""
    progress = background.progress(request.state.journal, started(request))
    told = {"phase": progress.phase.value, "share": round(progress.share, 4)}
    return JSONResponse({**told, **_told(request, progress)})


def problems(request: Request) -> Response:
    """Everything that the newest import could not read."""
    progress = background.progress(request.state.journal, started(request))
    if progress.run is None:
        raise HTTPException(404)
    found = background.problems(request.state.journal, progress.run.operation)
    return render(request, "importing/problems.html", problems=found)


def resume(request: Request) -> Response:
    """Go on with an import that was cut off; a mail account's password was kept by the system or is needed again."""
    _, journal = words(request), request.state.journal
    if not all(map(passwords.kept, background.cut_off_servers(journal))):
        return redirect(request, "/inbox/account?resume=1", said=_("The password is needed once more to go on."))
    return launch(request, lambda: background.resume(journal, password=passwords.kept))


def started(request: Request) -> Started | None:
    """The import that this server began last, if any."""
    begun: Started | None = getattr(request.app.state, "started", None)
    return begun


def person_home() -> Path:
    """Where the person's own files are."""
    return Path.home()


def size(count: int) -> str:
    """A number of bytes for people.

    >>> size(300), size(4_200_000), size(2_500_000_000)
    ('1 kB', '4 MB', '2.5 GB')
    """
    if count >= 1_000_000_000:
        return f"{count / 1_000_000_000:.1f} GB"
    return f"{count // 1_000_000} MB" if count >= 1_000_000 else f"{max(1, count // 1_000)} kB"


def launch(request: Request, start: Callable[[], Started | None]) -> Response:
    """Begin an import and watch it, unless another one is running or there is none to begin."""
    _ = words(request)
    try:
        begun = start()
    except JournalError:
        said = _("Another import is running. Wait until it is done, then try again.")
        return redirect(request, "/inbox/progress", said=said)
    if begun is None:
        return redirect(request, "/inbox", said=_("There is no import to go on with."))
    request.app.state.started = begun
    return redirect(request, "/inbox/progress")


def _start(request: Request, paths: list[Path], *, upload: Path | None = None) -> Response:
    def start() -> Started:
        try:
            return background.start(request.state.journal, paths)
        except JournalError:
            if upload is not None:
                uploading.discard(upload)
            raise

    return launch(request, start)


def _told(request: Request, progress: Progress) -> dict[str, str]:
    """How far it is, in words."""
    _, run = words(request), progress.run
    if run is None or progress.phase is Phase.STARTING:
        return {"count": "", "pace": ""}
    count = _.plural("%(n)d message read", "%(n)d messages read", run.messages)
    about = _.plural("%(n)d about jobs", "%(n)d about jobs", run.job_messages)
    pace = ""
    if progress.per_second is not None and progress.seconds_left is not None:
        rate = _.plural("%(n)d a second", "%(n)d a second", round(progress.per_second))
        pace = _("%(rate)s, %(left)s left", rate=rate, left=_time(request, progress.seconds_left))
    return {"count": _("%(messages)s, %(jobs)s.", messages=count, jobs=about), "pace": pace}


def _time(request: Request, seconds: float) -> str:
    _ = words(request)
    if seconds < 60:
        return _.plural("about %(n)d second", "about %(n)d seconds", max(1, round(seconds)))
    return _.plural("about %(n)d minute", "about %(n)d minutes", round(seconds / 60))


def _path(told: str) -> Path | None:
    """A path as a person writes it; None when it can be none."""
    if not told or "\0" in told:
        return None
    try:
        return Path(told).expanduser().absolute()
    except RuntimeError:  # ~ of somebody who is not known
        return None


class _TooLargeError(Exception):
    """More was sent than is taken."""


class _IntoFolder(MultiPartParser):
    """Starlette's parser, writing each file into a private folder instead of a place that others may look into."""

    folder: Path
    opened: list[BinaryIO]

    def on_headers_finished(self) -> None:
        """Put a file of our own in place of the temporary one."""
        super().on_headers_finished()
        if sent := self._current_part.file:
            sent.file.close()
            sent.file = uploading.create(self.folder, sent.filename or "")
            self.opened.append(sent.file)


async def _receive(request: Request, folder: Path) -> list[Path]:
    """Write what is sent into the folder, never more than is allowed."""
    promised = request.headers.get("content-length", "")
    if promised.isdecimal() and int(promised) > uploading.AT_MOST:
        await _drain(request.stream())
        raise _TooLargeError
    parser = _IntoFolder(request.headers, _counted(request.stream()), max_files=_MOST_FILES, max_fields=_MOST_FIELDS)
    parser.folder, parser.opened = folder, []
    try:
        await parser.parse()
    finally:
        for file in parser.opened:
            file.close()
    return sorted(path for path in folder.iterdir() if path.stat().st_size)


async def _counted(stream: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
    read = 0
    async for chunk in stream:
        read += len(chunk)
        if read > uploading.AT_MOST:
            await _drain(stream)
            raise _TooLargeError
        yield chunk


async def _drain(stream: AsyncIterator[bytes]) -> None:
    """Let the browser finish sending, within reason, because it shows an answer only then."""
    read = 0
    async for chunk in stream:
        read += len(chunk)
        if read > _MOST_DRAINED:
            return


routes = [
    Route("/inbox/import", choose),
    Route("/inbox/import", begin, methods=["POST"]),
    Route("/inbox/browse", browse),
    Route("/inbox/upload", upload, methods=["POST"]),
    Route("/inbox/progress", watch),
    Route("/inbox/progress.json", watch_json),
    Route("/inbox/problems", problems),
    Route("/inbox/resume", resume, methods=["POST"]),
]
