"""When people were born and how old they are; often only the year is known."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from datetime import date
from typing import Final

from friendship_desktop.rules.codes import AgeBand

MAJORITY: Final = 18


@dataclass(frozen=True, slots=True)
class Born:
    """When a person was born: a date, or only the year."""

    year: int
    date: dt.date | None = None

    def age_on(self, day: dt.date) -> int:
        """Whole years on a day; with the year alone, as if the birthday of that year had passed."""
        if self.date is None:
            return day.year - self.year
        return age_on(self.date, day)

    def may_be_minor(self, day: dt.date) -> bool:
        """Tell whether the person is, or with only a year known may be, under eighteen."""
        return self.age_on(day) < MAJORITY + (self.date is None)


def age_on(born: date, day: date) -> int:
    """Whole years on a day; who was born on 29 February grows older on 1 March in common years."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


_BANDS: Final = (
    (7, AgeBand.UNDER_7),
    (11, AgeBand.FROM_7_TO_10),
    (14, AgeBand.FROM_11_TO_13),
    (18, AgeBand.FROM_14_TO_17),
    (36, AgeBand.FROM_18_TO_35),
    (60, AgeBand.FROM_36_TO_59),
)


def age_band(age: int) -> AgeBand:
    """Put an age in whole years into its band."""
    return next((band for below, band in _BANDS if age < below), AgeBand.FROM_60)
