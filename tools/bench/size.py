"""How large the program is: lines, direct dependencies (design, decision 1).

Lines of code are those on which code stands: no blank ones, comments, docstrings. Files compiled
from forms are left out of both counts.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tools.bench.frame import Figure, measurement

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "friendship_desktop"
GENERATED = PACKAGE / "ui" / "forms"
LINES, DEPENDENCIES = 25_000, 20


@measurement("size")
def size() -> Iterator[Figure]:
    """Count the lines of code written by hand, and what the program depends on."""
    files = [file for file in PACKAGE.rglob("*.py") if not file.is_relative_to(GENERATED)]
    tests = list((ROOT / "tests").rglob("*.py"))
    code = sum(map(_code, files))
    yield Figure(figure="the program: lines of code", value=code, unit="lines", limit=LINES)
    yield Figure(figure="the program: lines in all", value=_whole(files), unit="lines")
    yield Figure(figure="its tests: lines of code", value=sum(map(_code, tests)), unit="lines")
    yield Figure(figure="its tests: lines in all", value=_whole(tests), unit="lines")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    yield Figure(
        figure="direct dependencies",
        value=len(project["dependencies"]),
        unit="packages",
        limit=DEPENDENCIES,
    )


def _whole(files: list[Path]) -> int:
    return sum(len(file.read_text("utf-8").splitlines()) for file in files)


def _code(file: Path) -> int:
    """Count the lines on which code stands: no comment, no docstring, nothing blank."""
    source = file.read_text("utf-8")
    texts: set[int] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            texts |= set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return sum(
        bool(line.strip()) and not line.lstrip().startswith("#") and number not in texts
        for number, line in enumerate(source.splitlines(), start=1)
    )
