"""Figures of the region: sums that stay honest about what a House does not show."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from friendship_desktop.rules.dates import month_end
from friendship_desktop.services.indicators import Period

RATE, LANGUAGES = "IND-11", "IND-03"
"""Shares do not add, and languages repeat from House to House: both are counted from the rows."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the region or of a part of it, in hundredths of its unit.

    `at_least` says that some House does not show its part (`<5`): the true sum is larger. None:
    nobody has told. Show it as "at least 120" then, never as 120.
    """

    value: int | None
    at_least: bool = False
    below: int | None = field(default=None, compare=False)
    """The k of a single count that its House hides: less than k, and not zero."""

    @property
    def whole(self) -> int | None:
        """The value in its unit, where it is a count."""
        return None if self.value is None else self.value // 100


def added(parts: Iterable[tuple[int | None, int | None]]) -> Figure:
    """Add (value, hidden_below) of several Houses."""
    given = list(parts)
    known = [value for value, _hidden in given if value is not None]
    hidden = [below for _value, below in given if below is not None]
    below = hidden[0] if len(given) == 1 and hidden and not known else None
    return Figure(sum(known) if known or hidden else None, bool(hidden), below)


PARTS_OF_HOUR: Final = {"half_hours": 2, "quarter_hours": 4}


def written(figure: Figure | None, rule_unit: str, language: str = "kk") -> str:
    """Write a figure as it is to be read: `<5`, `≥ 1 120`, `92,0` of a share, hours, `—`."""
    if figure is None or figure.value is None:
        return "—"
    if figure.below is not None:
        return f"<{figure.below}"
    parts = PARTS_OF_HOUR.get(rule_unit, 1)
    hundredths = (2 * figure.value + parts) // (2 * parts)
    whole, rest = divmod(hundredths, 100)
    text = f"{whole:,}.{rest:02d}".rstrip("0") if rest else f"{whole:,}"
    if rule_unit == "per_mille" and not rest:
        text += ".0"
    if str(language) != "en":
        text = text.replace(",", "\u00a0").replace(".", ",")
    return f"≥\u00a0{text}" if figure.at_least else text


def before(period: Period) -> Period:
    """Give the period before: the month before a month, the quarter before a quarter."""
    last = period.first - dt.timedelta(days=1)
    if period.first.day == 1 and period.last == month_end(period.last):
        months = (
            (period.last.year - period.first.year) * 12 + period.last.month - period.first.month
        )
        return Period(_months_back(period.first, months + 1), last)
    return Period(last - (period.last - period.first), last)


def year_before(period: Period) -> Period:
    """Give the same period a year ago; the end of a February follows its year."""
    first = _months_back(period.first.replace(day=1), 12).replace(
        day=min(period.first.day, 28 if period.first.month == 2 else period.first.day)
    )
    month = _months_back(period.last.replace(day=1), 12)
    if period.last == month_end(period.last):
        return Period(first, month_end(month))
    return Period(first, month.replace(day=min(period.last.day, month_end(month).day)))


def _months_back(day: dt.date, months: int) -> dt.date:
    number = day.year * 12 + day.month - 1 - months
    return day.replace(year=number // 12, month=number % 12 + 1)
