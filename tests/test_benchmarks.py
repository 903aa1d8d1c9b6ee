import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]


def test_all_benchmarks_run_at_small_sizes_and_print_each_figure_with_its_budget() -> None:
    command = [sys.executable, "-m", "benchmarks", "--quick"]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    head, *lines = done.stdout.splitlines()
    assert head.split() == ["figure", "value", "unit", "budget", "kept", "plain", "Python", "ratio"]
    for figure in (
        "linked",
        "light mail",
        "peak memory",
        "questions left",
        "of these right",
        "one phrase: text",
        "onward --help",
        "onward list",
        "server ready",
        "page /a/ID",
    ):
        assert any(figure in line for line in lines), figure
    assert sum("≥" in line or "<" in line for line in lines) == 20


def test_a_figure_says_whether_it_keeps_its_budget_and_how_it_compares(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(REPOSITORY)
    from benchmarks.figure import Figure, at_least, below, table

    quick, slow = Figure("quick", 30, "ms", below(40), plain=15), Figure("slow", 30, "MB/s", at_least(60))
    assert quick.row() == ("quick", "30.0", "ms", "< 40.0", "yes", "15.0", "2.00")
    assert slow.row() == ("slow", "30.0", "MB/s", "≥ 60.0", "no", "", "")
    assert table([quick, slow]).splitlines()[2].split()[:5] == ["slow", "30.0", "MB/s", "≥", "60.0"]
