"""For which days a cell of somebody else's form counts, seen from the days that are reported."""

from __future__ import annotations

import datetime as dt
from typing import Final

from friendship_desktop.rules.dates import month_end, month_name
from friendship_desktop.texts import Language, Texts, msg

SLIDING: Final = ("month", "quarter", "half_year", "year", "year_to_date", "chosen")
"""Move with the report: next month they count the next month."""
QUARTERS: Final = tuple(f"q{number}" for number in range(1, 5))
MONTHS: Final = tuple(f"m{number:02}" for number in range(1, 13))
PERIODS: Final = SLIDING + QUARTERS + MONTHS

_NAMES: Final = {
    "month": msg("the month of the report"),
    "quarter": msg("the quarter of the report"),
    "half_year": msg("the half-year of the report"),
    "year": msg("the whole year of the report"),
    "year_to_date": msg("from the beginning of the year"),
    "chosen": msg("exactly the days of the report"),
    "q1": msg("1st quarter of the year"),
    "q2": msg("2nd quarter of the year"),
    "q3": msg("3rd quarter of the year"),
    "q4": msg("4th quarter of the year"),
}


def period_name(code: str, texts: Texts) -> str:
    """Name a period in words."""
    if code in MONTHS:
        return month_name(int(code[1:]), Language(texts.language))
    return texts.text(_NAMES[code])


def days_of(code: str, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date] | None:
    """Give the days that a cell counts in a report of these days; None if they have not begun.

    Everything is seen from the last day: its month, its quarter, its year. Raises KeyError for an
    unknown code.
    """
    if code not in PERIODS:
        raise KeyError(code)
    year = last.year
    months = {
        "month": (last.month, 1),
        "quarter": ((last.month - 1) // 3 * 3 + 1, 3),
        "half_year": ((last.month - 1) // 6 * 6 + 1, 6),
        "year": (1, 12),
        **{name: (number * 3 + 1, 3) for number, name in enumerate(QUARTERS)},
        **{name: (number, 1) for number, name in enumerate(MONTHS, start=1)},
    }
    if code == "chosen":
        return first, last
    if code == "year_to_date":
        return dt.date(year, 1, 1), last
    begin, count = months[code]
    start = dt.date(year, begin, 1)
    if start > last:
        return None
    return start, month_end(dt.date(year, begin + count - 1, 1))
