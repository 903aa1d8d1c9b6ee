"""How long whole commands take, from the shell's point of view: `python -m benchmarks.commands`.

Beside each stands a bare Python process that does the least that could give the same: print a help text with argparse,
read the same rows with sqlite3 and print them, as text or with json.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import journal
from benchmarks.figure import Figure, below, show
from benchmarks.process import milliseconds
from onward.store.journal import FILE_NAME

ONWARD = (sys.executable, "-m", "onward")
TODAY = ("--today", journal.TODAY.isoformat())
HELP = """
import argparse
parser = argparse.ArgumentParser("onward")
commands = parser.add_subparsers()
for number in range(15):
    commands.add_parser(f"command{number}", help="what it does")
parser.print_help()
"""
OPEN_DATABASE = """
import json, sqlite3, sys
db = sqlite3.connect(sys.argv[1])
"""
LIST = f"""{OPEN_DATABASE}
for row in db.execute(
    "SELECT id, employer, title, stage FROM application JOIN standing ON application = id "
    "WHERE stage IN ('applied', 'in_touch', 'interview', 'offer') ORDER BY last_on DESC"
):
    print(*row, sep="  ")
"""
LIST_JSON = f"""{OPEN_DATABASE}
found = {{}}
for id, *rest in db.execute(
    "SELECT id, employer, title, stage, furthest, answered, applied_on "
    "FROM application JOIN standing ON application = id"
):
    found[id] = [*rest, []]
for id, *event in db.execute(
    "SELECT application, event.id, event.kind, on_day, how, message_id, quote, certainty "
    "FROM event JOIN message ON message.id = message"
):
    found[id][-1].append(event)
print(json.dumps(found, ensure_ascii=False))
"""


def measure(quick: bool = False) -> list[Figure]:
    """Figures of single commands at 5,000 applications with 50,000 events; 50 applications are open."""
    runs = 1 if quick else 7
    with TemporaryDirectory(prefix="onward-bench-") as folder:
        home = Path(folder)
        journal.make(home, journal.QUICK if quick else journal.FULL)
        env = {"ONWARD_HOME": folder}
        database = str(home / FILE_NAME)

        def onward(*arguments: str) -> float:
            return milliseconds((*ONWARD, *arguments), runs, env)

        def plain(program: str) -> float:
            return milliseconds((sys.executable, "-c", program, database), runs)

        return [
            Figure("onward --help", onward("--help"), "ms", below(250), plain(HELP)),
            Figure("onward list", onward("list", *TODAY), "ms", below(300), plain(LIST)),
            Figure(
                "onward list --all --json",
                onward("list", "--all", "--json", *TODAY),
                "ms",
                below(1000),
                plain(LIST_JSON),
            ),
            Figure("onward today", onward("today", *TODAY), "ms"),
            Figure("onward journey", onward("journey"), "ms"),
        ]


if __name__ == "__main__":
    show(measure)
