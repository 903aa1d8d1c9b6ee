"""Commands as a person runs them, in this process."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import CliRunner, Result

from onward.cli import onward

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Run a command line; a crash fails the test."""

    def call(*words: object, ok: bool = True) -> Result:
        result = CliRunner().invoke(onward, [str(word) for word in words], catch_exceptions=not ok)
        assert not ok or result.exit_code == 0, result.output
        return result

    return call


@pytest.fixture
def run_json(run: Run) -> Callable[..., Any]:
    """Run a command line with --json and read its answer."""
    return lambda *words: json.loads(run(*words, "--json").stdout)
