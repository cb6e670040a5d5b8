"""A year's attendance analysed in a House of 400,000 marks, by everything it can be broken down by.

Goal: a year of one House within 300 ms; the page asks for it on the worker, the command line waits.
"""

from __future__ import annotations

import datetime as dt
import statistics
from collections.abc import Iterator

from friendship_desktop.services.analysis.scope import Breakdown, Scope
from friendship_desktop.services.indicators import Period
from tools.bench import houses
from tools.bench.frame import Figure, measurement, milliseconds

YEAR = Period(dt.date(2025, 9, 1), dt.date(2026, 8, 31))
MONTH = dt.date(2026, 5, 1)
RUNS, GOAL = 7, 300


@measurement("analysis")
def analysis() -> Iterator[Figure]:
    """Measure each breakdown and the sheet of a month; the first run reads the pages and is left out."""
    with houses.opened(houses.house(houses.YEARS)) as services:
        marks = services.analysis.read(
            services.actor, Scope(YEAR), Breakdown.MONTH, today=houses.TODAY
        ).total.possible
        for by in Breakdown:
            if by is Breakdown.LESSON:
                continue

            def read(by: Breakdown = by) -> None:
                services.analysis.read(services.actor, Scope(YEAR), by, today=houses.TODAY)

            yield Figure(
                figure=f"a year of {marks} marks among 400,000, by {by}",
                value=statistics.median(milliseconds(read) for _ in range(RUNS)),
                unit="ms",
                limit=GOAL,
            )

        def sheet() -> None:
            services.month_sheets.read(services.actor, MONTH, today=houses.TODAY)

        yield Figure(
            figure="F-03 of a month of this House, counted",
            value=statistics.median(milliseconds(sheet) for _ in range(RUNS)),
            unit="ms",
            limit=GOAL,
        )
