"""Is the database whole? Three checks that read everything; run them as a background job."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.store import cipher
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.refusals import result_code

MOST = 100
"""Findings after which the list is cut: more of them say nothing new."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: the check that found it, and its technical words (no names)."""

    check: str
    text: str


@dataclass(frozen=True, slots=True)
class Health:
    """What the checks found."""

    findings: tuple[Finding, ...]

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing was found."""
        return not self.findings


def check(path: Path, keys: Keys, *, salt: str = "", progress: Progress | None = None) -> Health:
    """Check the seals of all pages, the structure and the references of a database file.

    It may be open elsewhere. Raises E_KEY, E_FOREIGN, E_NO_DATABASE when it cannot be opened.
    """
    try:
        connection = cipher.open_checked(path, keys, salt)
    except UserError as error:
        if error.code != "E_DAMAGED":
            raise
        return Health((Finding("open", "file is not readable"),))
    try:
        return check_connection(connection, progress)
    finally:
        connection.close()


def check_connection(connection: cipher.Connection, progress: Progress | None = None) -> Health:
    """Do the same on an open connection."""
    watch = progress or Silent()
    statements = (
        ("pages", "PRAGMA cipher_integrity_check"),
        ("structure", f"PRAGMA quick_check({MOST})"),
        ("references", "PRAGMA foreign_key_check"),
    )
    findings: list[Finding] = []
    for number, (name, statement) in enumerate(statements):
        watch.step(number, len(statements))
        findings += _run(connection, name, statement)
    watch.step(len(statements), len(statements))
    return Health(tuple(findings[:MOST]))


def _run(connection: cipher.Connection, name: str, statement: str) -> list[Finding]:
    try:
        rows = connection.execute(statement).fetchmany(MOST)
    except Exception as error:
        if result_code(error) is None:
            raise
        return [Finding(name, str(error))]
    # quick_check answers one row "ok"; foreign_key_check names table, row and parent.
    return [Finding(name, " ".join(str(part) for part in row)) for row in rows if row[0] != "ok"]
