"""Putting a copy in the place of the House, or giving the House new keys: one step, no way back lost.

Both write a new database beside the old one, and replace `vault.json` last. Until then the old state
is in force; from then on the new one is. Whatever is left over goes at the next start.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable
from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.store import cipher, container, copies, files, refusals
from friendship_desktop.store.copies import CopyPreview, Reason
from friendship_desktop.store.folder import PENDING, WAL_SUFFIXES, Folder, remove_database
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.vault import DATABASE_NAME, NOTHING, Secret, Vault


def install(folder: Folder, vault: Vault, write: Callable[[Path], None]) -> None:
    """Let `write` make a database file, then let `vault` (saved here) name it as the House's own.

    The vault that was in force, and its database, stay in force if anything fails on the way.
    """
    name = folder.next_database()
    beside = folder.root / (name + files.UNFINISHED)
    with refusals.refusals(folder.root):
        try:
            write(beside)
            _be_one_file(beside)
            vault.salt = cipher.file_salt(beside)
            vault.replaced = _database_in_force(folder)
            vault.database = name
            pending = folder.root / (name + PENDING)
            files.write(pending, b"")
            files.move(beside, folder.root / name)
            vault.save(folder.vault_path)
            files.remove(pending)
        except BaseException:
            remove_database(beside)
            _take_back(folder, name)
            raise


def _be_one_file(database: Path) -> None:
    """Refuse to move a database, a part of which would stay behind."""
    if any(database.with_name(database.name + end).exists() for end in WAL_SUFFIXES):
        raise UserError("E_DISK", place=str(database))


def _take_back(folder: Folder, name: str) -> None:
    """Remove a database that no vault names; one that cannot be asked is left to `tidy`."""
    try:
        in_force = Vault.load(folder.vault_path).database
    except UserError as error:
        if error.code != "E_NO_HOUSE":
            return
        in_force = ""
    if in_force != name:
        remove_database(folder.root / name)
        files.remove(folder.root / (name + PENDING))


def restore(
    path: Path,
    secret: Secret,
    folder: Folder,
    *,
    now: dt.datetime,
    present: Secret = NOTHING,
    copies_to: Path | None = None,
    progress: Progress | None = None,
) -> tuple[CopyPreview, Vault, Keys]:
    """Put a copy in the place of the House in `folder`, which may be empty; the lock is held.

    A copy of the present House is made first, with the keys that `present` gives; when it does not
    open (forgotten password, damage), its files are set aside as they are. The password of the copy
    is in force afterwards, or the present one when both have the same keys.
    """
    copy = container.read(path)
    keys = copy.vault.unlock(secret)
    folder.prepare()
    probe = folder.root / ("restore.db" + files.UNFINISHED)
    try:
        preview = copies.unpack(copy, keys, probe)
        vault = Vault(copy.vault.database_id, slots=list(copy.vault.slots))
        if folder.has_house:
            to = copies_to or folder.copies
            candidates = (Secret(keys=keys), present)
            _save_present(folder, vault, candidates, to, now, progress)
        install(folder, vault, lambda target: files.move(probe, target))
    finally:
        remove_database(probe)
    return preview, vault, keys


def repair_vault(path: Path, secret: Secret, folder: Folder) -> None:
    """Make a lost or damaged `vault.json` again out of a copy, for the database that is here.

    Nothing typed since the copy is lost, as long as the House's keys are still those of the copy.
    The password of the copy is in force afterwards. Raises E_COPY_KEYS when no database here fits, and
    what `container.read` and `Vault.unlock` raise.
    """
    copy = container.read(path)
    keys = copy.vault.unlock(secret)
    copy.check_seal(keys)
    for database in sorted(folder.root.glob("house-*.db"), key=_number, reverse=True):
        with contextlib.suppress(UserError):
            salt = cipher.file_salt(database)
            cipher.open_checked(database, keys, salt).close()
            vault = Vault(copy.vault.database_id, database.name, salt, slots=copy.vault.slots)
            vault.save(folder.vault_path)
            return
    raise UserError("E_COPY_KEYS", place=str(path))


def _number(database: Path) -> int:
    match = DATABASE_NAME.fullmatch(database.name)
    return int(match[1]) if match else 0


def rekeyed(
    source_path: Path, old: Vault, old_keys: Keys, keys: Keys, progress: Progress | None = None
) -> Callable[[Path], None]:
    """Give the function that writes the database of `old` again under other keys."""

    def write(target: Path) -> None:
        source = cipher.open_checked(source_path, old_keys, old.salt)
        try:
            with cipher.unchanging(source):
                cipher.transfer(source, target, keys, progress=progress)
                copies.verify(target, keys, source)
        finally:
            source.close()

    return write


def _database_in_force(folder: Folder) -> str:
    try:
        return Vault.load(folder.vault_path).database
    except UserError:
        return ""


def _save_present(
    folder: Folder,
    vault: Vault,
    candidates: tuple[Secret, ...],
    to: Path,
    now: dt.datetime,
    progress: Progress | None,
) -> None:
    """Copy the present House, or set its files aside; `vault` may take over its slots."""
    found = _present_keys(folder, candidates)
    if found is not None:
        there, keys = found
        try:
            copies.make(
                folder, there, keys, to=to, reason=Reason.RESTORE, now=now, progress=progress
            )
        except UserError as error:
            if error.code not in {"E_DAMAGED", "E_COPY"}:
                raise
        else:
            if keys == candidates[0].keys and there.database_id == vault.database_id:
                vault.slots = list(there.slots)
            return
    _set_aside(folder, now)


def _present_keys(folder: Folder, candidates: tuple[Secret, ...]) -> tuple[Vault, Keys] | None:
    """Find the keys that open the present House, if any do."""
    for secret in candidates:
        with contextlib.suppress(UserError):
            there = Vault.load(folder.vault_path)
            keys = there.unlock(secret)
            cipher.open_checked(folder.database_path(there), keys, there.salt).close()
            return there, keys
    return None


def _set_aside(folder: Folder, now: dt.datetime) -> None:
    """Keep the files of a House that does not open, as they are."""
    aside = folder.root / f"set-aside-{now:%Y%m%d-%H%M%S}"
    with files.refusals(aside):
        aside.mkdir(exist_ok=True)
        for path in sorted(folder.root.glob("house-*.db*")):
            if path.name.endswith((".db", *WAL_SUFFIXES)):
                files.copy(path, aside / path.name)
        if folder.vault_path.exists():
            files.copy(folder.vault_path, aside / folder.vault_path.name)
