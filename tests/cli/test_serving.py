"""The demo and the start of the web face, as commands."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def started(home: Path, *words: object) -> Iterator[dict[str, Any]]:
    """What a command that serves says as JSON, while it runs; it must end when it is asked to."""
    environment = {**os.environ, "ONWARD_HOME": str(home)}
    command = [sys.executable, "-m", "onward", *map(str, words)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)


def test_the_demo_says_as_json_where_it_is_and_what_it_read(home: Path) -> None:
    with started(home, "demo", "--no-browser", "--json", "--port", free_port()) as told:
        assert told["home"] == str(home / "example")
        assert told["link"].startswith("http://127.0.0.1:")
        assert told["import"]["messages"] == 600
        assert told["import"]["confirmed"] > 0


def test_a_demo_that_is_open_is_opened_again_and_not_made_anew(home: Path) -> None:
    words = ("demo", "--no-browser", "--json", "--port", free_port())
    with started(home, *words) as one:
        command = [sys.executable, "-m", "onward", *map(str, words)]
        environment = {**os.environ, "ONWARD_HOME": str(home)}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
        two = json.loads(done.stdout)
        assert two["import"] is None
        assert two["link"] != one["link"]


@pytest.mark.parametrize("words", [["--help"], ["import", "--help"], ["list", "--help"]])
def test_help_imports_nothing_heavy(home: Path, words: list[str]) -> None:
    script = (
        "import sys, onward.cli\n"
        f"sys.argv = ['onward', *{words!r}]\n"
        "try: onward.cli.main()\n"
        "except SystemExit: pass\n"
        "print([m for m in ('uvicorn', 'starlette', 'numpy', 'icalendar', 'mcp', 'rich') if m in sys.modules])"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
