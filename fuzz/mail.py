"""Look for mail that breaks the reader, for some minutes: `python -m fuzz.mail --minutes 10`.

Prints each fault and each slow input with a small input that shows it, and ends with 1 when there is any. What was
learned stays in `build/fuzz`, so that the next search goes on from there. `--again FILE...` tries kept inputs alone.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from hashlib import sha1
from pathlib import Path

from fuzz import seeds
from fuzz.shrink import shrunk
from fuzz.target import TARGETS, fault, seconds

FOLDER = seeds.ROOT / "build" / "fuzz"
MILLISECONDS_A_KB = 4.0
"""Each message is read twice here, as received and as sent."""

LEAST_KB = 4
"""A shorter input may take as long as one of this length: some work is the same for every message."""

HANGS = 30
"""Seconds after which an input counts as one that never ends."""


def main() -> int:
    """Search, or try again, as asked on the command line."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    asked.add_argument("--minutes", type=float, default=10, help="how long to search in all (default 10)")
    asked.add_argument("--target", choices=[*TARGETS], action="append", help="only this one")
    asked.add_argument("--again", type=Path, nargs="+", default=[], metavar="FILE", help="try these inputs alone")
    options = asked.parse_args()
    os.nice(10)
    chosen = options.target or [*TARGETS]
    if options.again:
        told = [line for name in chosen for path in options.again if (line := verdict(name, path.read_bytes()))]
    else:
        told = [line for name in chosen for line in search(name, options.minutes * 60 / len(chosen))]
    print("\n".join(told) or "nothing found")
    return 1 if told else 0


def search(target: str, budget: float) -> list[str]:
    """Search for `budget` seconds, starting again behind what ends the process; what was found, a line each."""
    found, corpus, first = (FOLDER / target / name for name in ("found", "corpus", "seeds"))
    shutil.rmtree(found, ignore_errors=True)
    for folder in (found, corpus, first):
        folder.mkdir(parents=True, exist_ok=True)
    for data in seeds.inputs(target):
        (first / sha1(data, usedforsecurity=False).hexdigest()[:12]).write_bytes(data)
    words = FOLDER / "words.dict"
    words.write_text(seeds.dictionary(), encoding="utf-8")
    end = time.monotonic() + budget
    while (left := int(end - time.monotonic())) > 0:
        command = [
            sys.executable, "-m", "fuzz.engine", target, str(found), str(corpus), str(first), f"-dict={words}",
            f"-max_total_time={left}", f"-max_len={seeds.LONGEST}", f"-timeout={HANGS}", "-rss_limit_mb=2048",
            f"-artifact_prefix={found}/", "-print_final_stats=1",
        ]  # fmt: skip
        done = subprocess.run(command, check=False, cwd=seeds.ROOT, stderr=subprocess.PIPE, text=True, errors="replace")
        runs, reached = (re.findall(pattern, done.stderr) for pattern in (r"units: +(\d+)", r"cov: (\d+)"))
        if not runs:
            print(done.stderr[-2_000:], file=sys.stderr)
            if not reached:  # it did not even begin
                break
        print(f"{target}: {runs[-1] if runs else 'cut short'} inputs, {reached[-1]} places reached", flush=True)
    return [line for path in sorted(found.iterdir()) if (line := _told(target, path))]


def _told(target: str, path: Path) -> str:
    """What a kept input shows, with a smaller one that shows it too; a slow one is measured again."""
    if path.name.startswith("timeout"):
        return f"{target}: does not end within {HANGS} s: {path}"
    data = path.read_bytes()
    said = verdict(target, data)
    if not said:
        path.unlink()
        return ""
    broken = fault(target, data).partition(": ")[0]
    if not broken:
        return f"{said}: {path}"
    small = shrunk(data, lambda less: fault(target, less).partition(": ")[0] == broken)
    path.with_name(path.name + "-small").write_bytes(small)
    return f"{said}\n  {path}\n  {small[:400]!r}"


def verdict(target: str, data: bytes) -> str:
    """What is wrong with an input, or how long it takes where that is too long; "" for neither."""
    said = fault(target, data)
    if said:
        return f"{target}: {said}"
    least = min(seconds(target, data) for _ in range(3)) * 1_000
    pace = least / max(len(data) / 1_000, LEAST_KB)
    return f"{target}: {least:.0f} ms for {len(data)} bytes" if pace > MILLISECONDS_A_KB else ""


if __name__ == "__main__":
    sys.exit(main())
