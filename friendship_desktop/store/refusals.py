"""Database errors, sorted into refusals that a person can act upon."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.store import files

# Primary result codes of SQLite, https://sqlite.org/rescode.html
BUSY, LOCKED, READ_ONLY, IO_ERROR, CORRUPT, FULL, CANNOT_OPEN, NOT_A_DATABASE = (
    5, 6, 8, 10, 11, 13, 14, 26,
)  # fmt: skip
_CODES = {
    BUSY: "E_BUSY",
    LOCKED: "E_BUSY",
    READ_ONLY: "E_READONLY",
    CORRUPT: "E_DAMAGED",
    FULL: "E_FULL",
    NOT_A_DATABASE: "E_DAMAGED",
}
_WORDS = {
    "database is locked": BUSY,
    "attempt to write a readonly database": READ_ONLY,
    "disk I/O error": IO_ERROR,
    "database disk image is malformed": CORRUPT,
    "database or disk is full": FULL,
    "unable to open database file": CANNOT_OPEN,
    "file is not a database": NOT_A_DATABASE,
}
SCARCE = 256 * 1024
"""Bytes of room below which a failed write is put down to a full disk."""


def result_code(error: BaseException) -> int | None:
    """Give SQLite's primary result code of an error, also when SQLAlchemy has wrapped it."""
    origin = getattr(error, "orig", None) or error
    code = getattr(origin, "sqlite_errorcode", None)
    if code is None and type(origin).__module__.startswith("sqlcipher3"):
        return _WORDS.get(str(origin))  # a failed backup() tells only the words
    return None if code is None else int(code) & 0xFF


def refusal(error: BaseException, place: Path) -> UserError | None:
    """Say which refusal an error of the database is; None when it is a fault of the program."""
    code = result_code(error)
    if code == IO_ERROR:
        full = files.free_bytes(place.parent) < SCARCE
        return UserError("E_FULL" if full else "E_DISK", place=str(place))
    if code == CANNOT_OPEN:
        return _cannot_open(place)
    return UserError(_CODES[code], place=str(place)) if code in _CODES else None


@contextlib.contextmanager
def refusals(place: Path) -> Iterator[None]:
    """Let errors of the database and of the files at `place` leave as refusals."""
    with files.refusals(place), of_database(place):
        yield


@contextlib.contextmanager
def of_database(place: Path) -> Iterator[None]:
    """Let errors of the database at `place` leave as refusals; anything else passes unchanged."""
    try:
        yield
    except (UserError, OSError):
        raise
    except Exception as error:
        known = refusal(error, place)
        if known is None:
            raise
        raise known from error


def _cannot_open(place: Path) -> UserError:
    if not place.exists():
        return UserError("E_NO_FILE", place=str(place))
    try:
        probe(place.parent)
    except UserError as error:
        return error
    return UserError("E_DISK", place=str(place))


def probe(folder: Path) -> None:
    """Make sure that a file can be created in a folder. Raises E_READONLY, E_FULL, E_NO_FILE."""
    path = folder / (".probe" + files.UNFINISHED)
    with files.refusals(folder):
        try:
            path.write_bytes(b"probe")
        finally:
            files.remove(path)
