"""Whole processes, measured from outside."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from statistics import median
from typing import Any

ROOT = Path(__file__).parents[1]


def milliseconds(command: Sequence[str], runs: int, env: Mapping[str, str] | None = None) -> float:
    """Median wall time of a command from its start to its end, output included; raises when it fails."""
    taken = []
    for _ in range(runs):
        started = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT, env={**os.environ, **(env or {})})
        taken.append((time.perf_counter() - started) * 1000)
    return median(taken)


def answer(module: str, *arguments: str) -> dict[str, Any]:
    """What a benchmark module says as JSON in a process of its own."""
    command = [sys.executable, "-m", module, *arguments]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT, text=True)
    found: dict[str, Any] = json.loads(said.stdout)
    return found


def peak_megabytes() -> float:
    """The most memory this process has ever held, in MB of 10^6 bytes."""
    status = Path("/proc/self/status")
    if status.exists() and (high := re.search(r"VmHWM:\s+(\d+) kB", status.read_text(encoding="ascii"))):
        return int(high[1]) * 1024 / 1e6
    unit = 1 if sys.platform == "darwin" else 1024
    return getrusage(RUSAGE_SELF).ru_maxrss * unit / 1e6
