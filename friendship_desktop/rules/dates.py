"""Dates as papers print them in three languages, and the arithmetic of months and years.

Reading dates and counting ages stand beside (`date_reading`, `ages`); everything is offered here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from friendship_desktop.rules.ages import MAJORITY, Born, age_band, age_on
from friendship_desktop.rules.calendar_words import (
    EN_MONTHS,
    KK_MONTHS,
    MONTHS,
    RU_MONTHS_OF,
    WEEKDAYS,
    WEEKDAYS_SHORT,
)
from friendship_desktop.rules.date_reading import (
    OLDEST_BIRTH_YEAR,
    DateProblem,
    parse_born,
    parse_date,
    parse_day,
    parse_month,
)
from friendship_desktop.texts import Language

ACADEMIC_YEAR_STARTS: Final = 9  # September

__all__ = [
    "ACADEMIC_YEAR_STARTS",
    "MAJORITY",
    "OLDEST_BIRTH_YEAR",
    "Born",
    "DateProblem",
    "academic_year",
    "academic_year_bounds",
    "age_band",
    "age_on",
    "day_month",
    "day_of_month",
    "long_date",
    "month_end",
    "month_name",
    "month_start",
    "month_title",
    "months_between",
    "next_month",
    "official_date",
    "official_month",
    "parse_born",
    "parse_date",
    "parse_day",
    "parse_month",
    "previous_month",
    "short_date",
    "week_start",
    "weekday_name",
    "weekday_short",
]


# --- writing -----------------------------------------------------------------------------------


def short_date(day: date) -> str:
    """Write 22.11.2026: the form of tables in every language."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def day_month(day: date) -> str:
    """Write 22.11, where the year is known from the heading."""
    return f"{day.day:02}.{day.month:02}"


def long_date(day: date, language: Language | str) -> str:
    """Write 2026 ж. 25 қараша · 25 ноября 2026 г. · 25 November 2026."""
    match str(language):
        case "kk":
            return f"{day.year} ж. {day.day} {KK_MONTHS[day.month - 1]}"
        case "ru":
            return f"{day.day} {RU_MONTHS_OF[day.month - 1]} {day.year} г."
    return f"{day.day} {EN_MONTHS[day.month - 1]} {day.year}"


def official_date(day: date, language: Language | str) -> str:
    """Write it as letters and orders do: 2026 жылғы 25 қараша · 25 ноября 2026 года."""
    match str(language):
        case "kk":
            return f"{day.year} жылғы {day.day} {KK_MONTHS[day.month - 1]}"
        case "ru":
            return f"{day.day} {RU_MONTHS_OF[day.month - 1]} {day.year} года"
    return long_date(day, language)


def day_of_month(day: date, language: Language | str) -> str:
    """Write 25 қараша · 25 ноября · 25 November."""
    names = RU_MONTHS_OF if str(language) == "ru" else MONTHS[str(language)]
    return f"{day.day} {names[day.month - 1]}"


def month_name(month: int, language: Language | str) -> str:
    """Name a month, 1 to 12, as it stands alone: қараша · ноябрь · November."""
    return MONTHS[str(language)][month - 1]


def month_title(day: date, language: Language | str) -> str:
    """Head a month on the screen: 2026 ж. қараша · ноябрь 2026 г. · November 2026."""
    name = month_name(day.month, language)
    return {"kk": f"{day.year} ж. {name}", "ru": f"{name} {day.year} г."}.get(
        str(language), f"{name} {day.year}"
    )


def official_month(day: date, language: Language | str) -> str:
    """Head a month on paper: 2026 жылғы қараша · ноябрь 2026 года · November 2026."""
    name = month_name(day.month, language)
    return {"kk": f"{day.year} жылғы {name}", "ru": f"{name} {day.year} года"}.get(
        str(language), f"{name} {day.year}"
    )


def weekday_name(day: date, language: Language | str) -> str:
    """Name the day of the week: жексенбі · воскресенье · Sunday."""
    return WEEKDAYS[str(language)][day.weekday()]


def weekday_short(day: date, language: Language | str) -> str:
    """Name the day of the week in short: жс · вс · Sun."""
    return WEEKDAYS_SHORT[str(language)][day.weekday()]


# --- counting ----------------------------------------------------------------------------------


def academic_year(day: date) -> str:
    """Label the academic year that a day belongs to: 2026–2027, from September to August."""
    first = day.year - (day.month < ACADEMIC_YEAR_STARTS)
    return f"{first}–{first + 1}"


def academic_year_bounds(label: str) -> tuple[date, date]:
    """Usual first and last day of lessons in "2026–2027": 1 September and 31 May.

    Raises ValueError for another text.
    """
    first = int(label[:4])
    return date(first, ACADEMIC_YEAR_STARTS, 1), date(first + 1, 5, 31)


def month_start(day: date) -> date:
    """First day of the month."""
    return day.replace(day=1)


def month_end(day: date) -> date:
    """Last day of the month."""
    return next_month(day) - timedelta(days=1)


def next_month(day: date) -> date:
    """First day of the month after."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def previous_month(day: date) -> date:
    """First day of the month before."""
    return month_start(month_start(day) - timedelta(days=1))


def months_between(first: date, last: date) -> Iterator[date]:
    """First days of all months that a period touches, in order; none if it ends before it begins."""
    month = month_start(first)
    while month <= last:
        yield month
        month = next_month(month)


def week_start(day: date) -> date:
    """Monday of the week."""
    return day - timedelta(days=day.weekday())
