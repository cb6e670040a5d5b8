"""A span of days, and one number of the House in it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IndicatorValue:
    """One number of the House in the unit of its rule; `part` tells those of one indicator apart."""

    code: str
    part: str
    value: int | str | None
    """None when there was nothing to count, which is not zero; `<5` when it is hidden."""


@dataclass(frozen=True, slots=True)
class Period:
    """Days from the first to the last, both included."""

    first: dt.date
    last: dt.date
