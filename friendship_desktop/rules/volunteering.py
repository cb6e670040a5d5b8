"""What the law lets a volunteer do at an age, and how hours of service are counted.

Hours are kept in quarters. The limits are those of the law on volunteering (Law 42-VI, art. 12) and,
as advice only, of a day's work of a minor.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Final

from friendship_desktop.rules.ages import MAJORITY, Born
from friendship_desktop.rules.indicators import value_text
from friendship_desktop.rules.names import fold
from friendship_desktop.rules.reference import item
from friendship_desktop.texts import Language

CONSENT_AGE: Final = 14
"""Below it nobody volunteers without a guardian's written consent."""
QUARTER: Final = 15  # minutes
DAY_MOST: Final = 48
"""Quarter-hours of one person on one day that nobody may exceed: twelve hours."""
_ADVISED: Final = ((CONSENT_AGE, 0), (16, 16), (MAJORITY, 24))
"""Ages below which so many quarter-hours a day are enough; under 14 the guardian decides."""


class AgeBar(StrEnum):
    """Why an age keeps somebody from a shift."""

    CONSENT = "consent"
    MINOR = "minor"
    UNKNOWN = "unknown"


def least_age(born: Born, day: dt.date) -> int:
    """Whole years on a day, as if the birthday were still to come when only the year is known."""
    return born.age_on(day) - (born.date is None)


def is_for_adults(area: str, *, is_hazardous: bool) -> bool:
    """Tell whether a shift of an area is kept from everybody under eighteen."""
    return is_hazardous or item("volunteer_area", area).extra.get("min_age", 0) >= MAJORITY


def age_bar(
    born: Born | None, day: dt.date, *, for_adults: bool, has_consent: bool
) -> AgeBar | None:
    """Tell what in an age keeps somebody from a shift; ages are those on the day of the shift."""
    if born is None:
        return AgeBar.UNKNOWN if for_adults else None
    age = least_age(born, day)
    if for_adults and age < MAJORITY:
        return AgeBar.MINOR
    return AgeBar.CONSENT if age < CONSENT_AGE and not has_consent else None


def advised_most(born: Born | None, day: dt.date) -> int:
    """Give the quarter-hours a day beyond which the program warns."""
    age = MAJORITY if born is None else least_age(born, day)
    return next((most for below, most in _ADVISED if age < below and most), DAY_MOST)


def quarters_between(starts_at: int, ends_at: int) -> int:
    """Count a shift's quarter-hours, to the nearest, at least one; times in minutes."""
    return max(1, round((ends_at - starts_at) / QUARTER))


def shift_quarters(starts_at: int, ends_at: int) -> int:
    """Give the hours that a shift of this length brings, within what a day allows."""
    return min(DAY_MOST, quarters_between(starts_at, ends_at))


def hours_text(quarters: int, language: str = Language.KAZAKH) -> str:
    """Write quarter-hours as hours with the decimal sign of a language: 5 becomes «1,25» or "1.25"."""
    return value_text(quarters, "quarter_hours", language)


def is_same_person(full_name: str, typed: str) -> bool:
    """Tell whether a typed name can mean somebody: the surname with a name or an initial of theirs."""
    parts = fold(full_name).split()
    words = [(fold(word), len(word) == 1) for word in typed.replace(".", " ").split()]
    if not parts or (parts[0], False) not in words:
        return False
    return all(
        any(part == word or (is_initial and part.startswith(word)) for part in parts)
        for word, is_initial in words
    )
