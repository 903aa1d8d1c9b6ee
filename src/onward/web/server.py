"""Starting Onward: find the running one or start it, and open it with a fresh one-time link."""

from __future__ import annotations

import errno
import os
import signal
import socket
import sys
import threading
import time
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from onward.web import instance
from onward.web.instance import Instance

DEFAULT_PORT = 8417
_ANOTHER_MAY_BE_STARTING_SECONDS = 1.5
_LAST_REQUESTS_SECONDS = 3


class PortError(ValueError):
    """The port cannot be used. The text says in plain words what to do."""


class PortInUseError(PortError):
    """Another program, or another start of Onward, has the port."""


def serve(
    home: Path,
    *,
    port: int | None = None,
    open_browser: bool = True,
    say: Callable[[str], None] = print,
    today: Callable[[], date] = date.today,
) -> None:
    """Serve the journal in `home` until interrupted, or only open it where it is served already.

    say: gets the link, one line. Raises PortError, and JournalError when the journal cannot be opened.
    """
    running = instance.find(home)
    if running:
        _invite(running, say, open_browser=open_browser)
        return
    try:
        listening = _listen(DEFAULT_PORT if port is None else port)
    except PortInUseError:
        if running := _just_started(home):
            _invite(running, say, open_browser=open_browser)
            return
        raise
    with listening:
        _run(home, listening, say, today, open_browser=open_browser)


def _run(
    home: Path, listening: socket.socket, say: Callable[[str], None], today: Callable[[], date], *, open_browser: bool
) -> None:
    import uvicorn  # slow to import, and not needed where Onward runs already

    from onward.web.app import create_app
    from onward.web.keys import Keys

    keys = Keys()
    this = Instance(listening.getsockname()[1], os.getpid(), keys.secret)
    app = create_app(home, port=this.port, today=today, keys=keys)
    settings = uvicorn.Config(
        app,
        http="h11",
        ws="none",
        loop="asyncio",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=_LAST_REQUESTS_SECONDS,
    )
    server = uvicorn.Server(settings)

    def stop(*_: object) -> None:
        server.should_exit = True

    with _on_signals(stop):
        instance.note(home, this)
        try:
            _invite(this, say, open_browser=open_browser)
            server.run(sockets=[listening])
        finally:
            instance.forget(home, this)


def _listen(port: int) -> socket.socket:
    """A socket on the loopback address only; a link that is opened before the server is ready waits in it."""
    # asyncio switches Nagle's delay off only for sockets that say they are TCP: 40 ms a page
    opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # elsewhere it would let two servers share the port
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind(("127.0.0.1", port))
        opened.listen()
    except OSError as error:
        opened.close()
        if error.errno == errno.EADDRINUSE:
            raise PortInUseError(
                f"Port {port} is used by another program. Close that program, or choose another port with "
                f"--port {port + 1}."
            ) from error
        raise PortError(f"Port {port} cannot be opened: {error.strerror}. Choose another with --port.") from error
    except OverflowError as error:
        opened.close()
        raise PortError(f"There is no port {port}. Choose one between 1024 and 65535.") from error
    return opened


def _just_started(home: Path) -> Instance | None:
    """Another start of Onward may hold the port and not be ready yet."""
    until = time.monotonic() + _ANOTHER_MAY_BE_STARTING_SECONDS
    while time.monotonic() < until:
        if running := instance.find(home):
            return running
        time.sleep(0.1)
    return None


def _invite(running: Instance, say: Callable[[str], None], *, open_browser: bool) -> None:
    say(f"Onward is at {running.link()}")
    if open_browser and _has_a_screen():
        threading.Thread(target=webbrowser.open, args=(running.link(),), daemon=True).start()


def _has_a_screen() -> bool:
    """Whether a browser window can open; without one, Python would open a text browser in this terminal."""
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextmanager
def _on_signals(stop: Callable[..., None]) -> Iterator[None]:
    """Let an interrupt stop the server, also one that comes before it listens to signals itself, and nothing else.

    The server raises the signal again after its own clean end.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {one: signal.signal(one, stop) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
