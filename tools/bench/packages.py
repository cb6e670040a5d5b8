"""The signed package of a large House: 50 groups, 2,000 lessons, a whole academic year.

Goals (performance.md): collected, signed and written in 300 ms; verified in 300 ms.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import partial

from friendship_desktop.services.indicators import Period
from tools.bench import houses
from tools.bench.frame import Figure, interleaved, measurement, milliseconds

ROUNDS = 7
LIMIT_MS = 300
LAST = houses.LARGE.until
YEAR = Period(dt.date(LAST.year - 1, 9, 1), LAST)
MONTH = Period(LAST.replace(day=1), LAST)


@measurement("package")
def package() -> Iterator[Figure]:
    """Measure an export as the page and the command line do it, and the check of what was made."""
    target = houses.folder("packages-")
    with houses.opened(houses.house(houses.LARGE)) as services:
        actor, outbox = services.actor, services.outbox
        draft = outbox.draft(YEAR, MONTH)
        sealed = outbox.export(actor, target, draft).path.read_bytes()
        runs = {
            "package of a year: collected": lambda: outbox.draft(YEAR, MONTH),
            "package of a year: collected, signed and written": lambda: outbox.export(
                actor, target, outbox.draft(YEAR, MONTH)
            ),
            "package of a year: verified": lambda: services.sent.read_back(sealed),
        }
        values = interleaved(
            {name: partial(milliseconds, run) for name, run in runs.items()}, ROUNDS
        )
    collected, *whole = values.items()
    yield Figure(figure=collected[0], value=collected[1], unit="ms")
    for name, value in whole:
        yield Figure(figure=name, value=value, unit="ms", limit=LIMIT_MS)
    yield Figure(figure="package of a year: lessons", value=draft.counts["lessons"], unit="rows")
    yield Figure(figure="package of a year: size", value=len(sealed) / 1024, unit="KiB")
