"""Values of options: days, months, periods. A wrong one is wrong usage (exit status 2)."""

from __future__ import annotations

import datetime as dt

Span = tuple[dt.date, dt.date]


def day(text: str) -> dt.date:
    """Read YYYY-MM-DD."""
    return dt.date.fromisoformat(text)


def month(text: str) -> dt.date:
    """Read YYYY-MM as the first day of the month."""
    return dt.date.fromisoformat(f"{text}-01")


def span(text: str) -> Span:
    """Read FROM..TO, both days included."""
    first, dots, last = text.partition("..")
    days = day(first), day(last)
    if not dots or days[0] > days[1]:
        raise ValueError(text)
    return days
