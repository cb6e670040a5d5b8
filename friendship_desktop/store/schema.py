"""Is the database of this vault readable and of this program's version? If it is old, renew it."""

from __future__ import annotations

from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.store import cipher, copies, files, refusals
from friendship_desktop.store.copies import Reason
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.instants import Now
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.migrations.known import HEAD, is_newer
from friendship_desktop.store.vault import Vault


def create_database(target: Path, keys: Keys) -> None:
    """Make a database with empty tables of the newest version, and sync it."""
    from friendship_desktop.store import migrations  # noqa: PLC0415 - start-up time

    engine = cipher.engine_for(target, keys)
    try:
        migrations.create(engine)
    finally:
        engine.dispose()
    files.sync(target)


def is_old(folder: Folder, vault: Vault, keys: Keys) -> bool:
    """See that the database opens, is this House's own and not too new; tell whether it is old."""
    path = folder.database_path(vault)
    connection = cipher.open_checked(path, keys, vault.salt)
    try:
        with refusals.refusals(path):
            version = _one(connection, "SELECT version_num FROM alembic_version")
            identity = _one(connection, "SELECT database_id FROM house")
    finally:
        connection.close()
    if version is None:
        raise UserError("E_FOREIGN", place=str(path))
    if is_newer(version):
        raise UserError("E_NEWER", place=str(path))
    if identity not in {None, vault.database_id}:
        raise UserError("E_KEY", place=str(path))
    return version != HEAD


def _one(connection: cipher.Connection, statement: str) -> str | None:
    try:
        row = connection.execute(statement).fetchone()
    except Exception as error:
        if refusals.result_code(error) != 1:  # SQLITE_ERROR: no such table
            raise
        return None
    return None if row is None else str(row[0])


def migrate(
    folder: Folder, vault: Vault, keys: Keys, now: Now, progress: Progress | None = None
) -> None:
    """Bring an old database up to date, after a verified copy; leave a new one alone."""
    if not is_old(folder, vault, keys):
        return
    from friendship_desktop.store import migrations  # noqa: PLC0415 - start-up time

    copies.make(
        folder,
        vault,
        keys,
        to=folder.copies,
        reason=Reason.MIGRATION,
        now=now(),
        progress=progress,
    )
    engine = cipher.engine_for(folder.database_path(vault), keys, vault.salt)
    try:
        with refusals.refusals(folder.database_path(vault)):
            migrations.upgrade(engine)
    finally:
        engine.dispose()
