"""The revisions this program knows; apart from Alembic and SQLAlchemy, so that asking is free."""

from __future__ import annotations

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010")
"""Every revision in order; a test compares them with the scripts in `versions`."""
HEAD = REVISIONS[-1]


def is_newer(version: str | None) -> bool:
    """Tell whether a later program made this database."""
    return version is not None and version not in REVISIONS
