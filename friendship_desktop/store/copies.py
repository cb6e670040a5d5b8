"""Verified copies of a House: made, looked into, thinned out.

A copy is written beside its target, opened again, checked and counted, and only then moved into
place: whatever bears the name of a copy has been read back whole.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.store import cipher, container, files, health, refusals
from friendship_desktop.store.container import SUFFIX
from friendship_desktop.store.folder import Folder, remove_database
from friendship_desktop.store.instants import instant
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.migrations.known import is_newer
from friendship_desktop.store.vault import NOTHING, Secret, Vault

DAYS, WEEKS, MONTHS = 7, 5, 12
"""How many days, weeks and months keep their last copy."""

_NAME = re.compile(
    r"house-(?P<house>[0-9a-f]{8})-(?P<when>[0-9]{8}-[0-9]{6})(-[0-9]+)?-(?P<reason>[a-z-]+)"
    + re.escape(SUFFIX)
)
_UNCOUNTED = ("change", "change_row", "alembic_version")


class Reason(StrEnum):
    """Why a copy is made; part of its file name."""

    DAILY = "daily"
    CLOSING = "closing"
    MANUAL = "manual"
    MIGRATION = "before-migration"
    IMPORT = "before-import"
    MERGE = "before-merge"
    RESTORE = "before-restore"
    ROLLOVER = "before-rollover"


@dataclass(frozen=True, slots=True)
class CopyFile:
    """A copy by its file name, as a list shows it without opening anything."""

    path: Path
    made_at: dt.datetime
    """Local time of the computer that made it."""
    reason: str
    bytes: int


@dataclass(frozen=True, slots=True)
class CopyPreview:
    """What is in a copy, after every byte was checked and the database opened."""

    path: Path
    made_at: str
    reason: str
    database_id: str
    counts: Mapping[str, int]
    """Rows of each table, by the table's name."""
    last_lesson: dt.date | None
    """The last day with a mark."""
    schema: str


def make(
    folder: Folder,
    vault: Vault,
    keys: Keys,
    *,
    to: Path,
    reason: Reason,
    now: dt.datetime,
    progress: Progress | None = None,
) -> CopyPreview:
    """Copy the open or closed House of `folder` into the folder `to`; return what was read back.

    `now` is aware; its local time names the file. Raises E_FULL, E_READONLY, E_NO_FILE, E_DAMAGED
    and CancelledError; then no copy is left, and the earlier ones are untouched.
    """
    with files.refusals(to):
        to.mkdir(parents=True, exist_ok=True)
    target = _free_name(to, vault, reason, now)
    database = folder.root / (target.name + files.UNFINISHED + ".db")
    beside = target.with_name(target.name + files.UNFINISHED)
    try:
        with refusals.refusals(to):
            wanted = _snapshot(folder, vault, keys, database, progress)
            own = Vault(vault.database_id, vault.database, slots=list(vault.slots))
            own.salt = cipher.file_salt(database)
            container.write(beside, own, database, keys, made_at=instant(now), reason=reason)
            remove_database(database)
            found = look(beside, Secret(keys=keys), room=folder.root)
            if found.counts != wanted:
                raise UserError("E_COPY", place=str(target))
            files.move(beside, target)
    finally:
        remove_database(database)
        files.remove(beside)
    return CopyPreview(
        target,
        found.made_at,
        found.reason,
        found.database_id,
        found.counts,
        found.last_lesson,
        found.schema,
    )


def duplicate(copy: Path, to: Path) -> Path:
    """Put a second copy elsewhere (a stick), read back whole. Raises E_FULL, E_READONLY, E_COPY."""
    target = to / copy.name
    with files.refusals(to):
        to.mkdir(parents=True, exist_ok=True)
        files.copy(copy, target)
    if container.digest_of(target) != container.digest_of(copy):
        files.remove(target)
        raise UserError("E_COPY", place=str(target))
    return target


def look(path: Path, secret: Secret = NOTHING, *, room: Path) -> CopyPreview:
    """Open a copy with a password, a recovery code or keys, check it and count what is in it.

    `room` is a folder for the encrypted database meanwhile. Raises E_COPY, E_NEWER, E_LOCKED,
    E_PASSWORD, E_RECOVERY, E_RECOVERY_TYPO, E_FULL.
    """
    copy = container.read(path)
    keys = copy.vault.unlock(secret)
    database = room / (path.name + files.UNFINISHED + ".look")
    try:
        return unpack(copy, keys, database)
    finally:
        remove_database(database)


def unpack(copy: container.Container, keys: Keys, target: Path) -> CopyPreview:
    """Write a copy's database to `target`, check it there and count it."""
    copy.check_seal(keys)
    copy.extract(target)
    try:
        counted = _counted(target, keys)
    except UserError as error:
        if error.code == "E_DAMAGED":
            raise UserError("E_COPY", place=str(copy.path)) from error
        raise
    if is_newer(counted.schema):
        raise UserError("E_NEWER", place=str(copy.path))
    return CopyPreview(
        copy.path,
        copy.made_at,
        copy.reason,
        copy.vault.database_id,
        counted.counts,
        counted.last_lesson,
        counted.schema,
    )


def verify(database: Path, keys: Keys, source: cipher.Connection) -> None:
    """Make sure that a database file is whole and holds as much as an open one. E_DAMAGED."""
    if _counted(database, keys).counts != _counts(source):
        raise UserError("E_DAMAGED", place=str(database))


def listed(folder: Path, database_id: str | None = None) -> list[CopyFile]:
    """List the copies in a folder, newest first; those of one House when it is named."""
    found = []
    for path in folder.glob("*" + SUFFIX):
        match = _NAME.fullmatch(path.name)
        if match is None or (database_id is not None and match["house"] != database_id[:8]):
            continue
        with contextlib.suppress(OSError, ValueError):
            made_at = dt.datetime.strptime(match["when"], "%Y%m%d-%H%M%S")  # noqa: DTZ007 - local
            found.append(CopyFile(path, made_at, match["reason"], path.stat().st_size))
    return sorted(found, key=lambda copy: (copy.made_at, copy.path.name), reverse=True)


def thin(folder: Path, database_id: str) -> list[Path]:
    """Remove the copies that days, weeks and months no longer need; return what was removed.

    Kept: the newest one; all of the last day that has any; the last copy of each of 7 days, 5 weeks
    and 12 months that have one. Files that are no copies of this House are not touched.
    """
    copies = listed(folder, database_id)
    keep = {copy.path for copy in copies if copy.made_at.date() == copies[0].made_at.date()}
    for limit, period in ((DAYS, "%Y-%j"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        last: dict[str, Path] = {}
        for copy in copies:
            last.setdefault(copy.made_at.strftime(period), copy.path)
        keep.update(list(last.values())[:limit])
    gone = [copy.path for copy in copies if copy.path not in keep]
    for path in gone:
        files.remove(path)
    return gone


@dataclass(frozen=True, slots=True)
class _Counted:
    counts: Mapping[str, int]
    last_lesson: dt.date | None
    schema: str


def _snapshot(
    folder: Folder, vault: Vault, keys: Keys, target: Path, progress: Progress | None
) -> dict[str, int]:
    """Copy the living database and count its tables in the same state."""
    source = cipher.open_checked(folder.database_path(vault), keys, vault.salt)
    try:
        with cipher.unchanging(source):
            cipher.transfer(source, target, keys, progress=progress)
            return _counts(source)
    finally:
        source.close()


def _counted(database: Path, keys: Keys) -> _Counted:
    """Check a closed database file and count its tables. Raises E_DAMAGED."""
    with refusals.refusals(database):
        connection = cipher.connect(database, keys, mode="ro", immutable=True)
        try:
            if not health.check_connection(connection).is_whole:
                raise UserError("E_DAMAGED", place=str(database))
            counts = _counts(connection)
            (schema,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return _Counted(counts, _last_lesson(connection, counts), str(schema))
        finally:
            connection.close()


def _counts(connection: cipher.Connection) -> dict[str, int]:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    count = 'SELECT count(*) FROM "{}"'
    return {
        str(name): int(connection.execute(count.format(name)).fetchone()[0])
        for (name,) in tables.fetchall()
        if name not in _UNCOUNTED and not name.startswith("sqlite_")
    }


def _last_lesson(connection: cipher.Connection, counts: Mapping[str, int]) -> dt.date | None:
    if not {"lesson", "mark"} <= set(counts):
        return None
    statement = (
        "SELECT max(day) FROM lesson WHERE EXISTS (SELECT 1 FROM mark WHERE lesson_id = lesson.id)"
    )
    (day,) = connection.execute(statement).fetchone()
    return None if day is None else dt.date.fromisoformat(day)


def _free_name(to: Path, vault: Vault, reason: Reason, now: dt.datetime) -> Path:
    stem = f"house-{vault.database_id[:8]}-{now:%Y%m%d-%H%M%S}"
    target, number = to / f"{stem}-{reason}{SUFFIX}", 1
    while target.exists():
        number += 1
        target = to / f"{stem}-{number}-{reason}{SUFFIX}"
    return target
