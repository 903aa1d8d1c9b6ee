"""The search itself, run by `fuzz.mail`: `python -m fuzz.engine TARGET FOLDER [libFuzzer's options and corpora]`.

It goes on behind a fault: each new one is written to FOLDER, and so are the inputs that take long for their length.
"""

from __future__ import annotations

import sys
from hashlib import sha1
from pathlib import Path
from time import thread_time

import atheris

with atheris.instrument_imports(include=["onward", "email"]):
    from fuzz import target

KEPT_SLOW = 24
LOOKS_SLOW = 0.015
"""Seconds of an instrumented run from which on an input may be slow; `fuzz.mail` measures it again."""


class Search:
    """What was found so far; called with each input."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name, self.folder = name, folder
        self.faults: set[str] = set()
        self.slow: list[tuple[float, Path]] = []

    def __call__(self, data: bytes) -> None:
        """Try one input and keep it when it shows something new."""
        started = thread_time()
        fault = target.fault(self.name, data)
        taken = thread_time() - started
        where = fault.partition(": ")[0]
        if fault and where not in self.faults:
            self.faults.add(where)
            self._keep("fault", data)
        elif taken > LOOKS_SLOW:
            self._consider(taken / (len(data) + 1_000), data)

    def _consider(self, pace: float, data: bytes) -> None:
        if len(self.slow) == KEPT_SLOW:
            if pace <= self.slow[0][0]:
                return
            self.slow.pop(0)[1].unlink(missing_ok=True)
        self.slow.append((pace, self._keep("slow", data)))
        self.slow.sort()

    def _keep(self, kind: str, data: bytes) -> Path:
        path = self.folder / f"{kind}-{sha1(data, usedforsecurity=False).hexdigest()[:12]}"
        path.write_bytes(data)
        return path


if __name__ == "__main__":
    atheris.Setup([sys.argv[0], *sys.argv[3:]], Search(sys.argv[1], Path(sys.argv[2])))
    atheris.Fuzz()
