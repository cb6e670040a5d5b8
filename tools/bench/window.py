"""Our window beside a bare one: first frame, Today filled, password to Today, memory.

Goals (performance.md): the frame at 1.5 times a bare window warm and 1.8 times cold; from Enter on
the password to Today, 400,000 marks and Argon2id included, 600 ms where a bare window takes 140 ms;
110 MB.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.bench import houses
from tools.bench.frame import Figure, measurement
from tools.bench.start import bare_window

ROUNDS = 7
COLD_ROUNDS = 3
WARM, COLD, ENTER, MEMORY_MB = 1.5, 1.8, 600 / 140, 110
DROP = Path("/proc/sys/vm/drop_caches")
BARE = "bare window, first paint"


@dataclass(frozen=True, slots=True)
class Run:
    """One start of ours: milliseconds, and MB once it is at rest."""

    frame: float
    filled: float
    from_enter: float | None
    memory: float


def start_ours(root: Path, password: str = "") -> Run:
    """Start the program on a House and wait until Today is filled and everything at rest."""
    environment = dict(os.environ)
    if not environment.get("DISPLAY"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-m", "tools.bench._window_child", str(root)]
    begun = time.monotonic()
    done = subprocess.run(
        [*command, password] if password else command,
        env=environment,
        stdout=subprocess.PIPE,  # what it complains of is shown
        text=True,
        check=True,
    )
    told: dict[str, float] = {}
    for line in done.stdout.splitlines():
        name, value = line.split()
        told.setdefault(name, float(value))
    return Run(
        (told["frame"] - begun) * 1000,
        (told["filled"] - begun) * 1000,
        (told["filled"] - told["enter"]) * 1000 if "enter" in told else None,
        told["memory"],
    )


@measurement("window")
def window() -> Iterator[Figure]:
    """Measure warm starts of ours, with and without a password, and of a bare window, in turn."""
    root = houses.house(houses.YEARS)
    locked = houses.house(houses.YEARS, protected=True)
    start_ours(root), start_ours(locked, houses.PASSWORD), bare_window()
    bare, ours, typed = [], [], []
    for _ in range(ROUNDS):
        bare.append(bare_window())
        ours.append(start_ours(root))
        typed.append(start_ours(locked, houses.PASSWORD).from_enter or 0)
    base = statistics.median(bare)
    yield Figure(figure=BARE, value=base, unit="ms")
    for name, values, limit in (
        ("our window, first paint", [run.frame for run in ours], WARM),
        ("our window, Today filled, 400,000 marks", [run.filled for run in ours], None),
        ("Enter on the password to Today filled, 400,000 marks", typed, ENTER),
    ):
        value = statistics.median(values)
        yield Figure(
            figure=name, value=value, unit="ms", ratio_to=BARE, ratio=value / base, limit=limit
        )
    yield Figure(
        figure="our window, memory with Today filled",
        value=statistics.median(run.memory for run in ours),
        unit="MB",
        limit=MEMORY_MB,
    )


@measurement("cold")
def cold() -> Iterator[Figure]:
    """Measure the first start of the day: every file read from the disk again (root only)."""
    if not os.access(DROP, os.W_OK):
        yield Figure(
            figure="cold start: not measured, only root may drop the caches", value=0, unit=""
        )
        return
    root = houses.house(houses.YEARS)
    bare, ours = [], []
    for _ in range(COLD_ROUNDS):
        _drop()
        bare.append(bare_window())
        _drop()
        ours.append(start_ours(root))
    base = statistics.median(bare)
    yield Figure(figure=BARE + ", cold", value=base, unit="ms")
    for name, values, limit in (
        ("our window, first paint, cold", [run.frame for run in ours], COLD),
        ("our window, Today filled, cold", [run.filled for run in ours], None),
    ):
        value = statistics.median(values)
        yield Figure(
            figure=name,
            value=value,
            unit="ms",
            ratio_to=BARE + ", cold",
            ratio=value / base,
            limit=limit,
        )


def _drop() -> None:
    os.sync()
    DROP.write_text("3", "ascii")
