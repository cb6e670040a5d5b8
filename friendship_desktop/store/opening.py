"""Opening a House from its folder.

house = open_house(Folder(data_dir), Secret(password=typed), now=clock.now)
house.database      for services
house.close()       gives the lock back
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.store import cipher, files, refusals, restoring, schema
from friendship_desktop.store.copies import CopyPreview
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.instants import Now
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.open_house import OpenHouse
from friendship_desktop.store.vault import NOTHING, Secret, Vault


def create_house(
    folder: Folder,
    *,
    now: Now,
    even_in_cloud: bool = False,
    fill: Callable[[OpenHouse], None] | None = None,
    under: tuple[Vault, Keys] | None = None,
) -> OpenHouse:
    """Make a House in a folder; `fill` writes its first rows before it counts as one.

    It lies open unless a protected vault is given with its keys (`under`). Whatever happens on the
    way, there is the whole House or none. Raises what `fill` raises, E_EXISTS when there is one
    already, E_CLOUD (`client`) in a folder that a cloud client keeps, E_READONLY, E_FULL, E_BUSY.
    """
    if folder.has_house:
        raise UserError("E_EXISTS", place=str(folder.root))
    if folder.cloud and not even_in_cloud:
        raise UserError("E_CLOUD", place=str(folder.root), client=folder.cloud)
    folder.prepare()
    lock = folder.lock()
    try:
        vault, keys = under or Vault.create()

        def write(target: Path) -> None:
            schema.create_database(target, keys)
            if fill is not None:
                draft = Vault(vault.database_id, target.name, cipher.file_salt(target))
                with OpenHouse(folder, draft, keys, lock=None, now=now) as unfinished:
                    fill(unfinished)
                files.sync(target)

        restoring.install(folder, vault, write)
        folder.tidy(vault)
        return OpenHouse(folder, vault, keys, lock=lock, now=now)
    except BaseException:
        lock.release()
        raise


def open_house(
    folder: Folder,
    secret: Secret = NOTHING,
    *,
    now: Now,
    writing: bool = True,
    progress: Progress | None = None,
) -> OpenHouse:
    """Open the House of a folder; `writing=False` reads beside another program.

    Raises E_NO_HOUSE, E_VAULT, E_NEWER, E_LOCKED, E_PASSWORD, E_RECOVERY, E_RECOVERY_TYPO, E_BUSY,
    E_READONLY, E_NO_DATABASE, E_KEY, E_FOREIGN, E_DAMAGED. An older database is brought up to date
    after a verified copy.
    """
    vault = folder.load_vault()
    lock = None
    if writing:
        refusals.probe(folder.root)
        lock = folder.lock()
    try:
        keys = vault.unlock(secret)
        if schema.is_old(folder, vault, keys):
            with contextlib.nullcontext() if lock else _held(folder):
                schema.migrate(folder, vault, keys, now, progress)
        if lock:
            folder.tidy(vault)
        return OpenHouse(folder, vault, keys, lock=lock, now=now)
    except BaseException:
        if lock:
            lock.release()
        raise


def restore_house(
    copy: Path,
    secret: Secret,
    folder: Folder,
    *,
    now: Now,
    present: Secret = NOTHING,
    progress: Progress | None = None,
) -> CopyPreview:
    """Restore a copy into a folder whose House is not open, or that has none (another PC).

    Then open it with `open_house` and the same secret. Raises E_COPY, E_PASSWORD, E_RECOVERY,
    E_BUSY, E_FULL, E_READONLY; then nothing was changed.
    """
    folder.prepare()
    with _held(folder):
        preview, _vault, _keys = restoring.restore(
            copy, secret, folder, now=now(), present=present, progress=progress
        )
        return preview


def repair_house(copy: Path, secret: Secret, folder: Folder) -> None:
    """Make a damaged `vault.json` again out of a copy; the database here stays as it is.

    Then open it with `open_house` and the same secret. Raises E_COPY_KEYS when the keys changed since
    the copy (then only `restore_house` helps), E_COPY, E_PASSWORD, E_RECOVERY, E_BUSY.
    """
    folder.prepare()
    with _held(folder):
        restoring.repair_vault(copy, secret, folder)


@contextlib.contextmanager
def _held(folder: Folder) -> Iterator[None]:
    lock = folder.lock()
    try:
        yield
    finally:
        lock.release()
