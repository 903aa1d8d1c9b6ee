"""What every test may use: a private home, a journal written in the test's own docstring, the development data."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import mailserver
from journals import write
from mailserver import Dovecot
from onward.store.journal import Journal

REPOSITORY = Path(__file__).parent.parent

settings.register_profile("onward", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("onward")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own: no test ever sees the journal of the person who runs it."""
    folder = tmp_path / "home"
    monkeypatch.setenv("ONWARD_HOME", str(folder))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    return folder


@pytest.fixture
def journal(home: Path, request: pytest.FixtureRequest) -> Iterator[Journal]:
    """A journal with the lines `2026-03-01 applied Acme / Welder` of the test's docstring, one operation each."""
    with Journal(home) as opened:
        write(opened, request.function.__doc__ or "")
        yield opened


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A real mail server on loopback; each test has a person of its own there."""
    with mailserver.dovecot() as running:
        yield running


@pytest.fixture
def dev_data() -> Path:
    """The development data; tests that use it are marked `dev_data` and skip without it."""
    folder = Path(os.environ.get("ONWARD_DEV_DATA", REPOSITORY.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("development data not found: set ONWARD_DEV_DATA")
    return folder


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that asks for the development data must say so with its mark."""
    for item in items:
        if "dev_data" in getattr(item, "fixturenames", ()) and not item.get_closest_marker("dev_data"):
            raise pytest.UsageError(f"{item.nodeid} uses dev_data without the mark")


_skipped: list[str] = []


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note what was skipped for another reason than absent development data."""
    if report.skipped and "dev_data" not in report.keywords:
        _skipped.append(report.nodeid)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """On a machine that is meant to have everything, a skipped test is a failure."""
    if _skipped and os.environ.get("ONWARD_SKIP_NOTHING"):
        print(f"\nskipped though nothing may be: {', '.join(_skipped)}")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
