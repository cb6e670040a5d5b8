"""How busy the machine is: without this, absolute figures mean little."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Iterator

from tools.bench.frame import Figure, measurement

LOOPS, ROUNDS = 2_000_000, 15


@measurement("machine")
def machine() -> Iterator[Figure]:
    """Run one fixed loop: 1.0 means that nobody else wants the processor."""
    walls, shares = [], []
    for _ in range(ROUNDS):
        wall, own = time.perf_counter(), time.process_time()
        sum(range(LOOPS))
        wall, own = time.perf_counter() - wall, time.process_time() - own
        walls.append(wall * 1000)
        shares.append(wall / own)
    yield Figure(
        figure="machine: adding two million numbers", value=statistics.median(walls), unit="ms"
    )
    yield Figure(
        figure="machine: time waited for each time worked", value=statistics.median(shares), unit=""
    )
    yield Figure(figure="machine: processors", value=os.cpu_count() or 0, unit="")
