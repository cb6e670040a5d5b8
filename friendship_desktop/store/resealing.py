"""Copies made before the first password: whoever finds one can read it, so it gets the new keys."""

from __future__ import annotations

from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.store import cipher, container, copies, files, refusals, restoring
from friendship_desktop.store.folder import remove_database
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.vault import Secret, Vault


def reseal(
    place: Path, vault: Vault, keys: Keys, *, room: Path, progress: Progress | None = None
) -> list[Path]:
    """Put every open copy of a House in a folder under the vault in force; return those changed.

    Each keeps its name, its moment and its reason, and is read back before it takes the place of
    the old one. `room` is a folder for the databases meanwhile. Raises E_COPY, E_FULL, E_READONLY,
    E_DISK; the copies not yet reached stay as they were.
    """
    watch = progress or Silent()
    found = [copy.path for copy in copies.listed(place, vault.database_id)]
    lying_open = [path for path in found if container.is_open(path)]
    for number, path in enumerate(lying_open):
        watch.step(number, len(lying_open))
        _reseal(path, vault, keys, room)
    return lying_open


def _reseal(path: Path, vault: Vault, keys: Keys, room: Path) -> None:
    copy = container.read(path)
    old = room / (path.name + files.UNFINISHED + ".old")
    new = room / (path.name + files.UNFINISHED + ".new")
    beside = path.with_name(path.name + files.UNFINISHED)
    try:
        with refusals.refusals(path.parent):
            wanted = copies.unpack(copy, copy.vault.unlock_open(), old)
            source = Vault(vault.database_id, salt=cipher.file_salt(old))
            restoring.rekeyed(old, source, copy.vault.unlock_open(), keys)(new)
            own = Vault(vault.database_id, vault.database, slots=list(vault.slots))
            own.salt = cipher.file_salt(new)
            container.write(beside, own, new, keys, made_at=copy.made_at, reason=copy.reason)
            if copies.look(beside, Secret(keys=keys), room=room).counts != wanted.counts:
                raise UserError("E_COPY", place=str(path))
            files.move(beside, path)
    finally:
        remove_database(old)
        remove_database(new)
        files.remove(beside)
