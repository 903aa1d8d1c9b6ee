"""The house: who may know whom, told from the imports; and that whatever can be used is documented."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent
PACKAGE = REPOSITORY / "src" / "onward"

ROOMS = {"journey", "accept", "connect", "improve", "refocus", "explore"}
MAY_KNOW = {
    "journey": set(),
    **{room: {"journey"} for room in ROOMS - {"journey"}},
    "sources": {"journey"},
    "store": ROOMS,
    "flows": ROOMS | {"sources", "store"},
    "web": {"flows", "journey", "store"},
    "cli": {"flows", "journey", "store", "web"},
}
"""web and cli take the journal's type and its values from store; only cli starts web."""

EXCEPTIONS: dict[str, set[str]] = {}
"""Module -> packages it may know beyond the rule. Each with its reason."""

NOT_IN_A_ROOM = {
    "sqlite3", "starlette", "click", "httpx", "requests", "urllib.request", "http.client", "http.server", "socket",
    "ssl", "imaplib", "smtplib", "os", "time", "uvicorn", "jinja2", "rich",
}  # fmt: skip
CLOCKS = re.compile(
    r"\b(?:date\.today|datetime\.now|datetime\.utcnow|time\.time|time\.monotonic|getenv)\b|\benviron[.[]"
)


@cache
def modules() -> dict[str, ast.Module]:
    return {
        ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__"): ast.parse(
            path.read_text()
        )
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def imports(tree: ast.Module) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, "imports are absolute here"
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def place(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


@pytest.mark.parametrize("module", modules())
def test_it_knows_only_whom_it_may(module: str) -> None:
    own = place(module)
    if own not in MAY_KNOW:
        return
    known = {place(name) for name in imports(modules()[module]) if name.startswith("onward.")} & set(MAY_KNOW)
    assert known - {own} - MAY_KNOW[own] - EXCEPTIONS.get(module, set()) == set()


@pytest.mark.parametrize("module", [name for name in modules() if place(name) in ROOMS])
def test_a_room_sees_no_database_network_environment_or_clock(module: str) -> None:
    known = imports(modules()[module])
    assert not {name for name in known for banned in NOT_IN_A_ROOM if name == banned or name.startswith(banned + ".")}
    assert not CLOCKS.findall(ast.unparse(modules()[module]))


def test_every_folder_is_a_known_place_and_none_is_empty() -> None:
    for folder in {path.parent for path in PACKAGE.rglob("*.py")} - {PACKAGE}:
        assert place(".".join(folder.relative_to(PACKAGE.parent).parts)) in MAY_KNOW
        assert (folder / "__init__.py").read_text().strip(), f"{folder.name} does not say what lives there"
        assert len(list(folder.glob("*.py"))) > 1, f"{folder.name} is empty"


@pytest.mark.parametrize("module", modules())
def test_public_names_carry_docstrings(module: str) -> None:
    tree = modules()[module]
    assert ast.get_docstring(tree), f"{module} does not say what it is"
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{module}.{node.name}"


def test_every_command_and_option_is_documented() -> None:
    import click

    from onward.cli import COMMANDS, onward

    told = (REPOSITORY / "docs" / "commands.md").read_text()
    context = click.Context(onward)
    for name in COMMANDS:
        command = onward.get_command(context, name)
        assert command is not None
        assert f"`onward {name}" in told, name
        for option in command.params:
            for spelled in option.opts if isinstance(option, click.Option) else []:
                assert isinstance(option, click.Option)
                assert option.help, f"onward {name} {spelled} has no help"
                assert f"`{spelled}`" in told, f"onward {name} {spelled}"


def test_every_environment_variable_is_documented() -> None:
    told = (REPOSITORY / "README.md").read_text() + (REPOSITORY / "docs" / "commands.md").read_text()
    used = {name for path in PACKAGE.rglob("*.py") for name in re.findall(r"\bONWARD_[A-Z_]+\b", path.read_text())}
    assert used
    for name in used:
        assert name in told, name


def test_every_dependency_earns_its_line() -> None:
    import tomllib

    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text())["project"]
    told = (REPOSITORY / "docs" / "dependencies.md").read_text().lower()
    for wanted in [*project["dependencies"], *project["optional-dependencies"]["dev"]]:
        name = re.split(r"[<>=;\[ ]", wanted)[0]
        assert f"| {name.lower()} |" in told, name


def test_nothing_names_a_registry_or_a_path_of_one_machine() -> None:
    for path in [
        *REPOSITORY.glob("*.lock"),
        *REPOSITORY.glob("*.toml"),
        REPOSITORY / "Makefile",
        REPOSITORY / "README.md",
    ]:
        assert not re.search(r"https?://(?:pypi|files)\.", path.read_text()), path.name
