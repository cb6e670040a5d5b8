"""Kill the program and cut the power while marks are typed; count what was promised and is lost.

    python tools/endure.py [--kills 1000] [--cuts 500] [--seed 1]

One JSON line for each kind. A mark is promised when `Database.write` has returned. The last line is
a control with synchronous=NORMAL, which must lose marks: it shows that the cut is a real one.
Exit status 1 if a promise was broken, a database did not open or the control lost nothing.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from friendship_desktop.errors import UserError
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import Enrolment, House, Lesson, Mark, Person, StudyGroup
from friendship_desktop.store.open_house import OpenHouse
from friendship_desktop.store.opening import create_house, open_house
from tools.power_cut import Note, Recorder, after_cut

LEARNERS, LESSONS = 25, 12
Marks = dict[tuple[int, int], int]
"""The number last written into each cell, by lesson and enrolment."""


def now() -> dt.datetime:
    """Give the present moment."""
    return dt.datetime.now(dt.UTC)


def _chance(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - a repeatable choice of moments, no secret


def prepare(root: Path) -> Folder:
    """Make a House with one group."""
    folder = Folder(root)
    with create_house(folder, now=now) as house, house.database.write(None, "fill") as unit:
        unit.session.add(House(id=1, database_id=house.database_id, profile="x", created_at="x"))
        unit.session.add(
            StudyGroup(
                id=1,
                public_id="g",
                kind="x",
                title="x",
                academic_year=2026,
                status="x",
                sort_key="",
            )
        )
        person = {"surname": "x", "sort_key": "", "search_key": ""}
        people = unit.add_many(Person, [{**person, "public_id": str(n)} for n in range(LEARNERS)])
        day = dt.date(2026, 9, 1)
        unit.add_many(
            Enrolment, [{"person_id": n, "group_id": 1, "started_on": day} for n in people]
        )
        lesson = {"group_id": 1, "status": "held", "half_hours": 2}
        days = [day + dt.timedelta(n) for n in range(LESSONS)]
        unit.add_many(Lesson, [{**lesson, "day": day} for day in days])
    return folder


def cell(number: int) -> tuple[int, int]:
    """Give the cell that the n-th mark goes to; cells are written over and over."""
    return number // LEARNERS % LESSONS + 1, number % LEARNERS + 1


def type_mark(house: OpenHouse, number: int) -> None:
    """Write the n-th mark in its own transaction."""
    lesson, enrolment = cell(number)
    with house.database.write(1, "register.mark") as unit:
        unit.put(
            "mark",
            {"lesson_id": lesson, "enrolment_id": enrolment},
            {"code": "present", "attended": True, "minutes_late": None, "note": str(number)},
        )


def stored(house: OpenHouse) -> Marks:
    """Read the number in each cell."""
    with house.database.read() as session:
        rows = session.query(Mark.lesson_id, Mark.enrolment_id, Mark.note).all()
    return {(lesson, enrolment): int(note or 0) for lesson, enrolment, note in rows}


def lost(house: OpenHouse, promised: int) -> int:
    """Count the promised marks (numbers below `promised`) that are not there any more."""
    there = stored(house)
    cells = LEARNERS * LESSONS
    return sum(there.get(cell(n), -1) < n for n in range(max(0, promised - cells), promised))


def typist(folder: Folder, first: int, pipe: int) -> None:
    """Type until killed, and say each number once it is durable."""
    with open_house(folder, now=now) as house:
        for number in range(first, first + 1_000_000):
            type_mark(house, number)
            os.write(pipe, b".")


def kill_once(folder: Folder, first: int, chance: random.Random) -> int:
    """Let a child process type, kill it at some moment; return how many marks it promised."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            typist(folder, first, writing)
        finally:
            os._exit(1)
    os.close(writing)
    promised = len(os.read(reading, 1))
    time.sleep(chance.uniform(0, 0.03))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while heard := os.read(reading, 65536):
        promised += len(heard)
    os.close(reading)
    return promised


def kills(times: int, seed: int) -> dict[str, int]:
    """Kill a typing process again and again; each time open the House and look for every mark."""
    chance, first = _chance(seed), 0
    result = {"kills": times, "promised": 0, "lost": 0, "unreadable": 0}
    with tempfile.TemporaryDirectory() as room:
        folder = prepare(Path(room) / "data")
        for _ in range(times):
            first += kill_once(folder, first, chance)
            try:
                with open_house(folder, now=now) as house:
                    result["lost"] += lost(house, first)
                    result["unreadable"] += not house.check().is_whole
            except UserError:
                result["unreadable"] += 1
    result["promised"] = first
    return result


def record(folder: Folder, marks: int, *, synchronous: str = "") -> list[Note]:
    """Type marks while the disk is watched; a note `promise` follows each that is durable."""
    with Recorder(folder.root) as recorder, open_house(folder, now=now) as house:
        with house.database.engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            driver.execute("PRAGMA wal_autocheckpoint = 150")  # so that cuts hit checkpoints too
            if synchronous:
                driver.execute(f"PRAGMA synchronous = {synchronous}")
        for number in range(marks):
            type_mark(house, number)
            recorder.notes.append(("promise", "", number, b""))
        return list(recorder.notes)


def cuts(times: int, seed: int, *, marks: int = 400, synchronous: str = "") -> dict[str, int]:
    """Cut the power at random moments of one recording; open what is left, look for every mark."""
    chance = _chance(seed)
    result = {"cuts": times, "promised": 0, "lost": 0, "cuts_with_loss": 0, "unreadable": 0}
    with tempfile.TemporaryDirectory() as room:
        folder = prepare(Path(room) / "data")
        start = {path.name: path.read_bytes() for path in folder.root.glob("house-*.db")}
        vault = folder.vault_path.read_bytes()
        notes = record(folder, marks, synchronous=synchronous)
        for number in range(times):
            until = chance.randrange(len(notes)) + 1
            promised = sum(what == "promise" for what, *_ in notes[:until])
            left = Folder(Path(room) / f"cut-{number}")
            left.root.mkdir()
            left.vault_path.write_bytes(vault)
            for name, content in after_cut(start, notes[:until], chance).items():
                if name:
                    (left.root / name).write_bytes(content)
            _look(left, promised, result)
            shutil.rmtree(left.root)
    return result


def _look(left: Folder, promised: int, result: dict[str, int]) -> None:
    result["promised"] += promised
    try:
        with open_house(left, now=now) as house:
            missing = lost(house, promised)
            result["lost"] += missing
            result["cuts_with_loss"] += missing > 0
            result["unreadable"] += not house.check().is_whole
    except UserError:
        result["unreadable"] += 1


def main() -> int:
    """Do what the arguments say; print one line of JSON for each kind."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--cuts", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    bad = False
    runs: list[tuple[str, bool, Callable[[], dict[str, int]]]] = [
        ("kills", False, lambda: kills(chosen.kills, chosen.seed)),
        ("power cuts", False, lambda: cuts(chosen.cuts, chosen.seed)),
        ("control: synchronous NORMAL", True, lambda: cuts(50, 1, synchronous="NORMAL")),
    ]
    for name, must_lose, run in runs:
        begun = time.perf_counter()
        result = run()
        fine = result["lost"] > 0 if must_lose else not result["lost"] + result["unreadable"]
        bad |= not fine
        seconds = round(time.perf_counter() - begun, 1)
        print(json.dumps({"what": name, **result, "fine": fine, "seconds": seconds}), flush=True)
    return int(bad)


if __name__ == "__main__":
    raise SystemExit(main())
