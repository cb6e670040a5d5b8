"""Invented Houses to measure with, made once a run and removed at its end."""

from __future__ import annotations

import atexit
import datetime as dt
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo import DemoOptions, make_demo
from friendship_desktop.services.doors import open_folder
from friendship_desktop.services.workplace import Services
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.vault import Secret

TODAY = dt.date(2026, 11, 22)
PASSWORD = "қоңыр алма тас көпір"  # noqa: S105  # of an invented House
YEARS = DemoOptions(until=TODAY, learners=2000, weeks=215)
"""Five years of a large House: 400,000 marks."""
LARGE = DemoOptions(until=dt.date(2026, 5, 24), learners=700, weeks=38)
"""A whole academic year of 50 groups: 2,000 lessons, 33,000 marks."""
CROWD = DemoOptions(until=TODAY, learners=100_000, weeks=1)
"""A registry of 100,000 people."""


@cache
def _home() -> Path:
    home = Path(tempfile.mkdtemp(prefix="bench-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    return home


@cache
def house(options: DemoOptions, *, protected: bool = False) -> Path:
    """Give the folder of a House of this size; with `protected` it asks for PASSWORD."""
    root = _home() / f"house-{len(list(_home().iterdir()))}"
    with make_demo(Folder(root), options, Clock()) as made:
        if protected:
            made.protect(PASSWORD)
    return root


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
