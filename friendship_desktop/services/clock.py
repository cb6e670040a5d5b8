"""What time it is and how new things are named: passed to services so that tests and the demo decide."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from friendship_desktop.rules.zone import LOCAL_ZONE


def _public_id() -> str:
    from uuid_utils import uuid7  # noqa: PLC0415  # a House that only opens names nothing new

    return str(uuid7())


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """The source of instants and of public identifiers."""

    now: Callable[[], dt.datetime] = field(default=_utc_now)
    new_id: Callable[[], str] = field(default=_public_id)

    def instant(self) -> str:
        """Return the present as stored: UTC, ISO 8601, whole seconds."""
        return self.now().strftime("%Y-%m-%dT%H:%M:%SZ")

    def local_now(self) -> dt.datetime:
        """Return the local time in Kazakhstan."""
        return self.now().astimezone(LOCAL_ZONE)

    def today(self) -> dt.date:
        """Return the local date in Kazakhstan."""
        return self.now().astimezone(LOCAL_ZONE).date()
