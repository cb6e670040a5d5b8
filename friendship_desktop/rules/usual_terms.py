"""The usual terms and vacations of a school year, to be checked against the ministry's order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from friendship_desktop.rules.timetable import PeriodKind
from friendship_desktop.texts import msg

MONDAY, THURSDAY = 1, 4
DAY = timedelta(days=1)
TERMS = (msg("First term"), msg("Second term"), msg("Third term"), msg("Fourth term"))
VACATIONS = (msg("Autumn vacation"), msg("Winter vacation"), msg("Spring vacation"))


@dataclass(frozen=True, slots=True)
class UsualPeriod:
    """A term or a vacation; `title` is an English text of the catalogue."""

    kind: PeriodKind
    title: str
    starts_on: date
    ends_on: date


def usual_periods(year: int) -> tuple[UsualPeriod, ...]:
    """Four terms and the vacations between them for the school year that begins in `year`.

    The order of the Minister of Enlightenment names the days anew each year. They have lain alike
    for years: 7 days from a Monday at the end of October, 10 from a Monday at the end of December,
    11 from a Thursday before Nauryz; lessons from 1 September to 25 May.
    """
    vacations = [
        _vacation(_on_or_after(date(year, 10, 24), MONDAY), 7),
        _vacation(_on_or_after(date(year, 12, 28), MONDAY), 10),
        _vacation(_on_or_after(date(year + 1, 3, 15), THURSDAY), 11),
    ]
    begins = [date(year, 9, 1), *(last + DAY for _first, last in vacations)]
    ends = [*(first - DAY for first, _last in vacations), date(year + 1, 5, 25)]
    terms = [
        UsualPeriod(PeriodKind.TERM, title, first, last)
        for title, first, last in zip(TERMS, begins, ends, strict=True)
    ]
    free = [
        UsualPeriod(PeriodKind.VACATION, title, first, last)
        for title, (first, last) in zip(VACATIONS, vacations, strict=True)
    ]
    return tuple(sorted([*terms, *free], key=lambda period: period.starts_on))


def _vacation(first: date, days: int) -> tuple[date, date]:
    return first, first + timedelta(days=days - 1)


def _on_or_after(day: date, weekday: int) -> date:
    return day + timedelta(days=(weekday - day.isoweekday()) % 7)
