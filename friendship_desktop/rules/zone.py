"""The one time zone of the country: UTC+5 without summer time, since 01.03.2024 (tzdata 2024a)."""

from __future__ import annotations

import datetime as dt

LOCAL_ZONE = dt.timezone(dt.timedelta(hours=5))


def local_now() -> dt.datetime:
    """Return the wall clock of Kazakhstan, without a zone, whatever zone this computer is set to."""
    return dt.datetime.now(LOCAL_ZONE).replace(tzinfo=None)
