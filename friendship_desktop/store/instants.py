"""Moments as the tables keep them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

Now = Callable[[], dt.datetime]
"""Gives the present moment, aware of its time zone."""


def instant(now: dt.datetime) -> str:
    """Write a moment as the tables keep it: UTC with microseconds, 27 characters."""
    return now.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
