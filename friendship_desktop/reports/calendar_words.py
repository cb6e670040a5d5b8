"""Dates as papers write them: months and weekdays in words come from the catalogue."""

from __future__ import annotations

from datetime import date
from typing import Final

from friendship_desktop.texts import msg

WEEKDAYS: Final = (msg("Mo"), msg("Tu"), msg("We"), msg("Th"), msg("Fr"), msg("Sa"), msg("Su"))
MONTHS: Final = (
    msg("January {year}"),
    msg("February {year}"),
    msg("March {year}"),
    msg("April {year}"),
    msg("May {year}"),
    msg("June {year}"),
    msg("July {year}"),
    msg("August {year}"),
    msg("September {year}"),
    msg("October {year}"),
    msg("November {year}"),
    msg("December {year}"),
)


def digits(day: date) -> str:
    """Write a date as in tables: 22.11.2026."""
    return f"{day:%d.%m.%Y}"


def hours(half_hours: int) -> str:
    """Write half academic hours as hours: 3 becomes «1,5»."""
    whole, half = divmod(half_hours, 2)
    return f"{whole},5" if half else str(whole)
