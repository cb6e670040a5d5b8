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


def days(text: str) -> Span:
    """Read FROM..TO, both days included; whoever uses it says in words if they stand the wrong way round."""
    first, dots, last = text.partition("..")
    if not dots:
        raise ValueError(text)
    return day(first), day(last)


def span(text: str) -> Span:
    """Read FROM..TO, in this order."""
    found = days(text)
    if found[0] > found[1]:
        raise ValueError(text)
    return found
