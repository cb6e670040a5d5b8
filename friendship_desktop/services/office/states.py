"""Where a package stands at the office, and where a House does."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class PackageState(StrEnum):
    """From quarantine to an answer."""

    REFUSED = "refused"
    """A check failed; nothing was taken from it."""
    NOT_ENROLLED = "not_enrolled"
    """Its House waits until its code is typed."""
    WAITING = "waiting"
    """Every check passed; an operator decides."""
    ACCEPTED = "accepted"
    RETURNED = "returned"
    SUPERSEDED = "superseded"
    """Was accepted, and a correction has taken its place."""
    ARCHIVED = "archived"
    """Came late, after a newer one: kept, not applied."""


class HouseStatus(StrEnum):
    """A House on the roster."""

    WAITING = "waiting"
    """Expected: on the list, without a certificate."""
    ACTIVE = "active"
    REVOKED = "revoked"
    RETIRED = "retired"


DECIDED: Final = frozenset(
    {
        PackageState.ACCEPTED,
        PackageState.RETURNED,
        PackageState.SUPERSEDED,
        PackageState.ARCHIVED,
    }
)
"""States of packages that were taken: their digest is known, their number is used."""
