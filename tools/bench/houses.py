"""Invented Houses to measure with, made once a run and removed at its end."""

from __future__ import annotations

import atexit
import datetime as dt
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import func, insert, select

from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo import DemoOptions, demo_rows, make_demo
from friendship_desktop.services.doors import open_folder
from friendship_desktop.services.workplace import Services
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.models import Base, Person, StudyGroup
from friendship_desktop.store.vault import Secret

TODAY = dt.date(2026, 11, 22)
HOME = "FRIENDSHIP_BENCH_HOME"
LONG_AGO = (dt.date(2019, 9, 1), dt.date(2020, 5, 31))
PASSWORD = "қоңыр алма тас көпір"  # noqa: S105  # of an invented House
YEARS = DemoOptions(until=TODAY, learners=2000, weeks=215)
"""Five years of a large House: 400,000 marks."""
LARGE = DemoOptions(until=dt.date(2026, 5, 24), learners=700, weeks=38)
"""A whole academic year of 50 groups: 2,000 lessons, 33,000 marks."""
CROWD_LEARNERS, PEOPLE = 701, 100_000
"""People in the registry of a House that has kept its former learners."""


@cache
def _home() -> Path:
    """Give the folder of this run, which its processes share."""
    if HOME in os.environ:
        return Path(os.environ[HOME])
    home = Path(tempfile.mkdtemp(prefix="bench-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    os.environ[HOME] = str(home)
    return home


def share() -> None:
    """Let the processes started from here find the Houses of one another."""
    _home()


def house(options: DemoOptions, *, protected: bool = False) -> Path:
    """Give the folder of a House of this size; with `protected` it asks for PASSWORD."""
    lock = "-locked" if protected else ""
    root = _home() / f"{options.learners}-{options.weeks}-{options.until}{lock}"
    if not root.exists():
        with make_demo(Folder(root), options, Clock()) as made:
            if protected:
                made.protect(PASSWORD)
    return root


def crowd() -> Path:
    """Give a House of ordinary size whose registry holds 100,000 people, most of them long gone."""
    root = house(DemoOptions(until=TODAY, learners=CROWD_LEARNERS))
    whole = root / "crowd"
    if not whole.exists():
        _fill(root)
        whole.touch()
    return root


def _fill(root: Path) -> None:
    people = demo_rows(DemoOptions(until=TODAY, learners=PEOPLE, weeks=1), {}).person
    with opened(root) as services, services.open_house.database.write(None, "demo.fill") as unit:
        connection = unit.session.connection()
        known = connection.scalar(select(func.max(Person.id))) or 0
        groups = connection.scalars(select(StudyGroup.id)).all()
        added = [
            {**row, "id": known + n, "public_id": f"crowd-{n}", "family_id": None}
            for n, row in enumerate(people[: PEOPLE - known], start=1)
        ]
        stays = [
            {"person_id": row["id"], "group_id": groups[row["id"] % len(groups)], "is_guest": False}
            | {"started_on": LONG_AGO[0], "ended_on": LONG_AGO[1]}
            for row in added
        ]
        connection.execute(insert(Base.metadata.tables["person"]), added)
        connection.execute(insert(Base.metadata.tables["enrolment"]), stays)


def folder(name: str) -> Path:
    """Give an empty folder that goes with the Houses."""
    return Path(tempfile.mkdtemp(prefix=name, dir=_home()))


@contextmanager
def opened(root: Path, password: str | None = None) -> Iterator[Services]:
    """Open a House for work."""
    services = open_folder(root, Secret(password=password))
    try:
        yield services
    finally:
        services.close()
