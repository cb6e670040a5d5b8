"""The main job of a House without a screen: register, paper, signed package, verdict.

It drives the command line as anybody else would, in processes of its own.
"""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools.bootstrap.say import SetupError, say

REGISTRY = Path("tests", "data", "registry_ru.xlsx")


@dataclass
class Program:
    """The program on one data folder."""

    python: Path
    environment: Mapping[str, str]
    data: Path
    started: float = field(default_factory=time.perf_counter)

    def run(self, *arguments: str | Path) -> str:
        """Run one command and return what it printed.

        Raises SetupError with the program's own words if it refuses.
        """
        words = [str(one) for one in arguments]
        command = [str(self.python), "-P", "-m", "friendship_desktop", "--data-dir"]
        command += [str(self.data), "--language", "en", *words]
        done = subprocess.run(
            command,
            env={**self.environment, "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode:
            said = (done.stderr.strip() or done.stdout.strip()).splitlines()[-3:]
            raise SetupError(f"'{' '.join(words)}' ended with {done.returncode}: {' '.join(said)}")
        return done.stdout

    def ask(self, *arguments: str | Path) -> Any:
        """Run one command with --json and return its answer."""
        answer = self.run(*arguments, "--json")
        try:
            return json.loads(answer)
        except ValueError as failure:
            raise SetupError(f"{arguments[0]} did not answer in JSON: {answer[:80]!r}") from failure

    def tell(self, text: str) -> None:
        """Print a finished step with the time it took."""
        now = time.perf_counter()
        say(f"   {text}   ({now - self.started:.1f} s)")
        self.started = now


def run(root: Path, python: Path, environment: Mapping[str, str]) -> int:
    """Do the main job twice: for the demo House and for the House of a real spreadsheet."""
    folder = fresh_folder(root / "build", dt.date.today())  # noqa: DTZ011  # a folder's name
    try:
        _demo_house(Program(python, environment, folder / "demo" / "data"))
        _imported_house(Program(python, environment, folder / "imported" / "data"), root / REGISTRY)
    except SetupError as failure:
        say(f"The main job stopped: {failure}")
        return 1
    say(f"Everything is in {folder}")
    return 0


def fresh_folder(parent: Path, day: dt.date) -> Path:
    """Make a folder named after the day, with a number if there is one already."""
    number = 1
    while True:
        path = parent / (f"{day}" if number == 1 else f"{day}-{number}")
        try:
            path.mkdir(parents=True)
        except FileExistsError:
            number += 1
        else:
            return path


def fullest(marks: Iterable[Mapping[str, Any]]) -> tuple[str, str] | None:
    """Return the group and month (YYYY-MM) with the most marks, the latest month of equals.

    None if there are no marks.
    """
    counts = Counter((str(mark["group"]), str(mark["date"])[:7]) for mark in marks)
    return max(counts, key=lambda key: (counts[key], key[1]), default=None)


def _demo_house(program: Program) -> None:
    say("A demo House")
    program.run("demo")
    program.tell(f"House made: {program.data}")
    _paper_and_package(program)


def _imported_house(program: Program, registry: Path) -> None:
    say("A House from a coordinator's own spreadsheet")
    program.run("demo", "--learners", "0")
    program.tell(f"empty House made: {program.data}")
    report = program.ask("import-excel", registry)
    program.tell(
        f"{registry.name}: {report['rows']} rows became {report['persons']} people, "
        f"{report['enrolments']} enrolments, {report['marks']} marks; "
        f"{len(report['problems'])} cells to look at, {len(report['duplicates'])} look-alikes"
    )
    _paper_and_package(program)


def _paper_and_package(program: Program) -> None:
    chosen = fullest(program.ask("list", "marks"))
    if chosen is None:
        raise SetupError("this House has no marks")
    group, month = chosen
    titles = {row["public_id"]: row["title"] for row in program.ask("list", "groups")}
    paper = program.data.parent / f"F-02-{month}.pdf"
    wanted = ["--group", group, "--month", month, "--paper", "kk+ru"]
    program.run("report", "f-02", *wanted, "-o", paper)
    program.tell(
        f"register F-02 of “{titles[group]}”, {month}: {paper} ({paper.stat().st_size:,} bytes)"
    )
    package = program.ask("export", "--to", program.data.parent)
    program.tell(f"signed package no. {package['sequence']}: {package['path']}")
    verdict = program.ask("verify", package["path"])
    if verdict.get("ok") is not True or verdict.get("digest") != package["digest"]:
        raise SetupError(f"verify did not accept the package just made: {verdict}")
    counts = ", ".join(f"{count} {name}" for name, count in verdict["counts"].items())
    program.tell(f"verify: ok, package {verdict['sequence']} of {verdict['house']}: {counts}")
