"""The house rules that no linter knows: which room may import which."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

BOT = Path(__file__).parent.parent / "bot"

# Each room with the rooms it may import from (itself is always allowed).
ROOMS = {
    "report": set(),
    "places": {"report"},
    "questions": {"places", "report", "fast_yaml"},
    "answers": {"questions", "places", "report"},
    "dataset": {"places", "report", "fast_yaml"},
    "editing": {"dataset", "places", "report", "fast_yaml"},
    "store": {"editing", "dataset", "report"},
    "terminal": {"service", "answers", "questions", "places", "report"},
}
# The parts of bot/questions/, each of which may import from those before it, and from the modules beside them.
PARTS = ("sentences", "weighed", "verdicts", "alone", "after", "unasked")
ON_TOP = {"opinion", "overruling", "reading", "whole_name"}
WITHOUT_DISCORD = [*ROOMS, "service.py", "editor.py", "app.py", "config.py", "logs.py", "faults.py", "fast_yaml.py"]
WITHOUT_SQL = [
    "report",
    "places",
    "questions",
    "answers",
    "dataset",
    "editing",
    "terminal",
    "service.py",
    "editor.py",
    "discord_app",
]


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def modules(room: str) -> list[Path]:
    place = BOT / room
    found = [place] if place.is_file() else sorted(place.rglob("*.py"))
    assert found, f"there is no room {room}"
    return found


@pytest.mark.parametrize("room", WITHOUT_DISCORD)
def test_only_the_discord_room_imports_discord(room: str) -> None:
    for path in modules(room):
        assert not [name for name in imports(path) if name.split(".")[0] == "discord"], path


@pytest.mark.parametrize("room", WITHOUT_SQL)
def test_only_the_store_speaks_sql(room: str) -> None:
    for path in modules(room):
        assert not [name for name in imports(path) if name.split(".")[0] in ("sqlalchemy", "aiosqlite", "sqlite3")], (
            path
        )


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_the_rooms_below_it(room: str) -> None:
    allowed = ROOMS[room] | {room}
    for path in modules(room):
        ours = {name.split(".")[1] for name in imports(path) if name.startswith("bot.")}
        assert ours <= allowed, path


@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_the_questions_imports_only_the_parts_before_it(part: str) -> None:
    forbidden = {*PARTS[PARTS.index(part) + 1 :], *ON_TOP}
    for path in modules(f"questions/{part}"):
        ours = {name.split(".")[2] for name in imports(path) if name.startswith("bot.questions.")}
        assert not ours & forbidden, path


def test_the_questions_compile_no_regular_expression_before_it_is_needed() -> None:
    eager = [
        f"{path}:{node.lineno}"
        for path in modules("questions")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
        if (node.value.id, node.attr) == ("re", "compile") and path.name != "expression.py"
    ]

    assert not eager, "written as expression(), of bot/questions/expression.py"


def test_modules_are_short_and_functions_shorter() -> None:
    for path in BOT.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        lines = len(path.read_text(encoding="utf-8").splitlines())
        assert lines <= 320, f"{path} has {lines} lines"
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and "migrations" not in path.parts:
                length = (node.end_lineno or 0) - node.lineno + 1
                assert length <= 50, f"{path}: {node.name} has {length} lines"
