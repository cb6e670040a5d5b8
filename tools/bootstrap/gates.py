"""Everything a change must pass, one line of verdict each."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.bootstrap.needs import Need
from tools.bootstrap.say import say

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
CLOSING = re.compile(r"(\d+) (passed|failed|errors?|skipped|xfailed|deselected|warnings?)\b")

SYSTEM = "system packages"
SHOWN = 40  # lines of a red gate
PARALLEL = ["-q", "-n", "2"] if (os.cpu_count() or 1) > 1 else ["-q"]
# pytest-qt cannot even load without Qt's libraries; its settings are then unknown words
WITHOUT_QT = ["-p", "no:pytest-qt", "-o", "addopts=--import-mode=importlib"]
WITHOUT_QT += ["-W", "ignore::pytest.PytestConfigWarning", "--continue-on-collection-errors"]


@dataclass(frozen=True)
class Verdict:
    """How one gate ended."""

    gate: str
    passed: bool
    seconds: float

    @property
    def line(self) -> str:
        """The line of the summary."""
        return f"{self.gate:<32}{'passed' if self.passed else 'FAILED':<8}{self.seconds:7.1f} s"


def quick_gates(root: Path, python: Path) -> dict[str, list[str]]:
    """Return the gates that come before the tests, name to command."""
    run = [str(python), "-m"]
    gates = {
        "ruff check": [*run, "ruff", "check", "--quiet"],
        "ruff format --check": [*run, "ruff", "format", "--check", "--output-format", "concise"],
        "mypy": [*run, "mypy", "--no-error-summary"],
        "layers (import-linter)": [str(python.parent / "lint-imports"), "--no-logo"],
    }
    for name in ("messages", "translations", "forms"):
        if (root / "tools" / f"{name}.py").is_file():
            gates[f"fresh {name}"] = [str(python), f"tools/{name}.py", "check"]
    return gates


def run_all(
    root: Path,
    python: Path,
    environment: Mapping[str, str],
    arguments: Sequence[str],
    lacking: Sequence[Need],
) -> int:
    """Run every gate and print the summary; return 0 only if all are green.

    `arguments` go to pytest; with any, the tests run in one process as asked. `lacking` is
    what the system does not offer; without Qt's libraries the other tests still run.
    """
    environment = {**environment, "QT_QPA_PLATFORM": "offscreen"}
    verdicts = [_system(lacking)]
    for gate, command in quick_gates(root, python).items():
        verdicts.append(_quick(gate, command, root, environment))
    chosen = list(arguments) or PARALLEL
    if any(need.kind == "qt" for need in lacking):
        chosen += WITHOUT_QT
    verdict, closing = _tests(root, [str(python), "-m", "pytest", *chosen], environment)
    verdicts.append(verdict)
    say("")
    for one in verdicts:
        say(one.line)
    say(last_line(closing, [one for one in verdicts[:-1] if not one.passed], verdict))
    return 0 if all(one.passed for one in verdicts) else 1


def last_line(closing: str, red: Sequence[Verdict], tests: Verdict) -> str:
    """Return pytest's closing line, or one of its kind that counts red gates as failures."""
    if not red and CLOSING.search(closing):
        return closing
    counts = {word.rstrip("s"): int(count) for count, word in CLOSING.findall(closing)}
    failed = counts.get("failed", 0) + counts.get("error", 0)
    if not tests.passed and not failed:
        failed = 1
    return f"{counts.get('passed', 0)} passed, {failed + len(red)} failed"


def _quick(gate: str, command: list[str], root: Path, environment: Mapping[str, str]) -> Verdict:
    start = time.perf_counter()
    done = subprocess.run(
        command,
        cwd=root,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    verdict = Verdict(gate, done.returncode == 0, time.perf_counter() - start)
    if not verdict.passed:
        lines = done.stdout.rstrip().splitlines()
        more = [f"… and {len(lines) - SHOWN} lines more"] if len(lines) > SHOWN else []
        say("\n".join([f"---- {gate}", *lines[:SHOWN], *more]))
    return verdict


def _system(lacking: Sequence[Need]) -> Verdict:
    """Fail where a library or a third party's program is missing: no test is passed over."""
    if lacking:
        say(f"---- {SYSTEM}\nmissing: {', '.join(need.name for need in lacking)}")
    return Verdict(SYSTEM, not lacking, 0.0)


def _tests(root: Path, command: list[str], environment: Mapping[str, str]) -> tuple[Verdict, str]:
    command = [*command, "--color=yes" if sys.stdout.isatty() else "--color=no"]
    start = time.perf_counter()
    with subprocess.Popen(
        command,
        cwd=root,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        closing = _echo(process)
    return Verdict("pytest", process.returncode == 0, time.perf_counter() - start), closing


def _echo(process: subprocess.Popen[str]) -> str:
    """Pass the output on as it comes and return pytest's closing line, without colours."""
    closing = ""
    for line in process.stdout or ():
        print(line, end="", flush=True)
        plain = COLOUR.sub("", line).strip()
        if CLOSING.search(plain) and " in " in plain:
            closing = plain
    return closing
