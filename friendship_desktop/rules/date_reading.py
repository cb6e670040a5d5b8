"""Read dates as people write them, typed or in a spreadsheet's cell.

Reading never guesses: a date that cannot be, or that can be read in two ways, comes back as the
reason why.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from friendship_desktop.rules.ages import Born
from friendship_desktop.rules.calendar_words import EN_MONTHS, KK_MONTHS, RU_MONTHS, RU_MONTHS_OF

OLDEST_BIRTH_YEAR: Final = 1900


class DateProblem(StrEnum):
    """Why something written is not a date that can be stored."""

    UNREADABLE = "unreadable"  # no date at all
    IMPOSSIBLE = "impossible"  # 31 February
    FUTURE = "future"  # born after today
    TOO_OLD = "too_old"  # born before 1900
    AMBIGUOUS = "ambiguous"  # only month-first reading makes sense: 11/25/2016
    MONTH_ONLY = "month_only"  # сентябрь 2026
    YEAR_ONLY = "year_only"  # 2016, where a whole date is needed


_NUMERIC = re.compile(r"(\d{1,4})\s*[./\-, ]\s*(\d{1,2})\s*[./\-, ]\s*(\d{4}|\d\d)")
_YEAR_WORDS = re.compile(
    r"(?<=\d)\s*-?\s*(?:жылғы|жылы|жыл|ж|года|году|год|г\.?\s*р|г|year)\b\.?", re.IGNORECASE
)
_TIME = re.compile(r"[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$")
_WORD = re.compile(r"[^\W\d_]{3,}")
_SERIAL_FROM, _SERIAL_TO = 7306, 73050  # 1920-01-01 and 2099-12-31 as Excel counts days
_EXCEL_EPOCH = date(1899, 12, 30)


def parse_date(value: object) -> date | DateProblem:
    """Read a date from a typed text or a spreadsheet's cell; the day comes before the month.

    Understands 22.11.2026, 22/11/26, 2026-11-22, 22 қараша 2026, 2026 ж. 22 қараша, 22 ноября 2026 г.,
    November 22, 2026, and Excel's numbers of days. A two-digit year is of this century.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float):
        return _from_number(float(value))
    if not isinstance(value, str):
        return DateProblem.UNREADABLE
    return _from_text(value)


def _from_number(number: float) -> date | DateProblem:
    if OLDEST_BIRTH_YEAR <= number <= 2100 and number.is_integer():
        return DateProblem.YEAR_ONLY
    if _SERIAL_FROM <= number <= _SERIAL_TO:
        return _EXCEL_EPOCH + timedelta(days=int(number))
    return DateProblem.UNREADABLE


def _from_text(text: str) -> date | DateProblem:
    plain = _TIME.sub("", " ".join(text.split()))
    plain = _YEAR_WORDS.sub(" ", plain).strip(" .,;")
    if plain.isdecimal() and plain.isascii():
        return _from_number(float(plain)) if len(plain) < 8 else DateProblem.UNREADABLE
    if found := _NUMERIC.fullmatch(plain):
        first, month, last = found.groups()
        if len(first) == 4:
            return _checked(int(first), int(month), last)
        return _checked(_full_year(last), int(month), first)
    return _with_month_name(plain)


def _with_month_name(text: str) -> date | DateProblem:
    months = {_month_number(word[0]) for word in _WORD.finditer(text)} - {None}
    numbers = re.findall(r"\d+", text)
    if not months and (found := re.fullmatch(r"(\d{1,2})[./-](\d{4})", text)):
        return DateProblem.MONTH_ONLY if 1 <= int(found[1]) <= 12 else DateProblem.UNREADABLE
    if len(months) != 1 or not numbers:
        return DateProblem.UNREADABLE
    month = months.pop() or 0
    years = [number for number in numbers if len(number) == 4]
    days = [number for number in numbers if len(number) <= 2]
    if len(numbers) == 2 and len(years) == 1 and len(days) == 1:
        return _checked(int(years[0]), month, days[0])
    return DateProblem.MONTH_ONLY if years and len(numbers) == 1 else DateProblem.UNREADABLE


def _full_year(text: str) -> int:
    return int(text) + (2000 if len(text) <= 2 else 0)


def _checked(year: int, month: int, day: str) -> date | DateProblem:
    if not OLDEST_BIRTH_YEAR - 100 <= year <= 2199 or len(day) > 2:
        return DateProblem.UNREADABLE
    try:
        return date(year, month, int(day))
    except ValueError:
        try:
            date(year, int(day), month)
        except ValueError:
            return DateProblem.IMPOSSIBLE
        return DateProblem.AMBIGUOUS


def _month_number(word: str) -> int | None:
    """Know a month by its name in three languages, whole, in the genitive or cut short."""
    low = word.casefold()
    for names in (KK_MONTHS, RU_MONTHS, RU_MONTHS_OF, EN_MONTHS):
        for number, name in enumerate(names, start=1):
            if name.casefold().startswith(low):
                return number
    return None


def parse_born(value: object, *, today: date) -> Born | DateProblem:
    """Read a birth date or a year of birth; refuses the future and what lies before 1900.

    A two-digit year that would lie in the future is of the last century.
    """
    found = parse_date(value)
    if found is DateProblem.YEAR_ONLY:
        year = int(float(re.sub(r"[^\d.]", "", str(value)).strip(".")))
        return DateProblem.FUTURE if year > today.year else Born(year)
    if isinstance(found, DateProblem):
        return found
    if found > today and isinstance(value, str) and not re.search(r"\d{4}", value):
        found = _century_before(found)
    if found > today:
        return DateProblem.FUTURE
    return Born(found.year, found) if found.year >= OLDEST_BIRTH_YEAR else DateProblem.TOO_OLD


def _century_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 100)
    except ValueError:  # 29 February 2000 has no namesake in 1900
        return day


def parse_month(text: str) -> date | None:
    """Read "Ноябрь 2026", "2026 ж. қараша", "11.2026" as the first day of that month."""
    found = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text)
    months = {_month_number(word[0]) for word in _WORD.finditer(text)} - {None}
    if len(set(found)) == 1 and len(months) == 1:
        return date(int(found[0]), months.pop() or 1, 1)
    numeric = re.search(r"(?<![\d.])(0?[1-9]|1[0-2])[./-]((?:19|20)\d\d)(?!\d)", text)
    return date(int(numeric[2]), int(numeric[1]), 1) if numeric else None


def parse_day(value: object, *, month: date | None) -> date | DateProblem:
    """Read the head of a register's column: a date, or a day of the month the sheet is for.

    "01.11", "8/11", 15 and Excel's 22.11 all need `month`; without it they are unreadable.
    """
    whole = parse_date(value)
    if isinstance(whole, date) or month is None:
        return whole
    text = f"{value:g}" if isinstance(value, float) else str(value).strip()
    found = re.fullmatch(
        r"(\d{1,2})(?:\s*[./-]\s*(\d{1,2}))?\.?", text.split(" ")[0].split("\n")[0]
    )
    if found is None:
        return whole
    if found[2] and int(found[2]) != month.month:
        return DateProblem.AMBIGUOUS
    return _checked(month.year, month.month, found[1])
