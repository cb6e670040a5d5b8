"""A House that is open: its database for services, its vault, its copies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from friendship_desktop.progress import Progress
from friendship_desktop.store import cipher, copies, health, restoring, schema
from friendship_desktop.store.copies import CopyPreview, Reason
from friendship_desktop.store.folder import Folder, Lock
from friendship_desktop.store.instants import Now
from friendship_desktop.store.keys import Keys
from friendship_desktop.store.vault import Secret, Vault

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from friendship_desktop.store.database import Database

    Carry = Callable[[Engine, Keys, Keys], None]


class OpenHouse:
    """A House whose keys are known: its database for services, its vault, its copies."""

    def __init__(
        self, folder: Folder, vault: Vault, keys: Keys, *, lock: Lock | None, now: Now
    ) -> None:
        from friendship_desktop.store.database import Database  # noqa: PLC0415 - start-up time

        self.folder = folder
        self.vault = vault
        self.keys = keys
        self._lock = lock
        self._now = now
        path = folder.database_path(vault)
        self.database: Database = Database(
            cipher.engine_for(path, keys, vault.salt), place=path, now=now
        )

    @property
    def database_id(self) -> str:
        """The identity that stands in the vault and in the row of `house`."""
        return self.vault.database_id

    @property
    def is_protected(self) -> bool:
        """Tell whether a password is needed to open this House."""
        return not self.vault.is_open

    @property
    def can_write(self) -> bool:
        """Tell whether this program holds the lock; a reader must not write."""
        return self._lock is not None

    def protect(
        self,
        password: str,
        *,
        user: str = "1",
        carry: Carry | None = None,
        progress: Progress | None = None,
    ) -> str:
        """Set the first password; return the recovery code, to be shown once.

        The database is written again under fresh keys, because the old ones lay open. `carry` may
        change the new file before it counts: what lay under the old keys goes under the new ones
        there. Until the very last step the House stays as it was. Raises E_PASSWORD_SHORT, E_FULL, E_READONLY.
        """
        if self.is_protected:
            raise RuntimeError("already protected: change the password instead")
        fresh, keys = Vault(self.vault.database_id, cost=self.vault.cost), Keys.fresh()
        fresh.set_password(keys, password, user=user)
        code = fresh.new_recovery_code(keys)
        source = self.folder.database_path(self.vault)
        with self.database.standstill():
            write = restoring.rekeyed(source, self.vault, self.keys, keys, progress)

            def write_and_carry(target: Path) -> None:
                write(target)
                if carry is not None:
                    carry(cipher.engine_for(target, keys), self.keys, keys)

            restoring.install(self.folder, fresh, write_and_carry)
            self._take_over(fresh, keys)
        return code

    def change_password(self, old: str, new: str, *, user: str = "1") -> None:
        """Replace a user's password. Raises E_PASSWORD, E_PASSWORD_SHORT."""
        changed = self._vault_to_change()
        changed.change_password(old, new, user=user)
        self._save(changed)

    def set_password(self, password: str, *, user: str) -> None:
        """Give another user a password, or replace a forgotten one after the recovery code."""
        changed = self._vault_to_change()
        changed.set_password(self.keys, password, user=user)
        self._save(changed)

    def new_recovery_code(self) -> str:
        """Make a new recovery code, to be shown once; the old one stops working."""
        changed = self._vault_to_change()
        code = changed.new_recovery_code(self.keys)
        self._save(changed)
        return code

    def remove_user(self, user: str) -> None:
        """Take a user's password away; the last one stays, with E_LAST_PASSWORD."""
        changed = self._vault_to_change()
        changed.remove_user(user)
        self._save(changed)

    def copy(
        self, reason: Reason, *, to: Path | None = None, progress: Progress | None = None
    ) -> CopyPreview:
        """Make a verified copy in `to` (or in the House's own `copies`)."""
        return copies.make(
            self.folder,
            self.vault,
            self.keys,
            to=to or self.folder.copies,
            reason=reason,
            now=self._now(),
            progress=progress,
        )

    def reseal_copies(self, place: Path | None = None, *, progress: Progress | None = None) -> int:
        """Put copies that were made before the first password under it; return how many.

        They lie in `place`, or in the House's own `copies`. Raises E_COPY, E_FULL, E_READONLY.
        """
        from friendship_desktop.store.resealing import reseal  # noqa: PLC0415 - start-up time

        if not self.is_protected:
            return 0
        to, room = place or self.folder.copies, self.folder.root
        return len(reseal(to, self.vault, self.keys, room=room, progress=progress))

    def thin_copies(self, folder: Path | None = None) -> list[Path]:
        """Remove the copies that are no longer needed; return them."""
        return copies.thin(folder or self.folder.copies, self.vault.database_id)

    def look(self, copy: Path, secret: Secret | None = None) -> CopyPreview:
        """Look into a copy with the House's own keys, or with the secret of another one."""
        return copies.look(copy, secret or Secret(keys=self.keys), room=self.folder.root)

    def restore(
        self, copy: Path, secret: Secret | None = None, *, progress: Progress | None = None
    ) -> CopyPreview:
        """Put a copy in the place of what is here; a copy of the present is made first.

        Without a secret the House's own keys are tried. `database` goes on with the restored data;
        whatever was read before is out of date.
        """
        offered = secret or Secret(keys=self.keys)
        with self.database.standstill():
            preview, vault, keys = restoring.restore(
                copy,
                offered,
                self.folder,
                now=self._now(),
                present=Secret(keys=self.keys),
                progress=progress,
            )
            self._take_over(vault, keys)
        return preview

    def check(self, progress: Progress | None = None) -> health.Health:
        """Check the whole database; for a background job and for the command line."""
        path = self.folder.database_path(self.vault)
        return health.check(path, self.keys, salt=self.vault.salt, progress=progress)

    def close(self) -> None:
        """Close the files and give the lock back."""
        self.database.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> OpenHouse:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _vault_to_change(self) -> Vault:
        if self.vault.is_open:
            raise RuntimeError("not protected yet: use protect")
        vault = Vault.from_bytes(self.vault.to_bytes(), place=str(self.folder.vault_path))
        vault.cost = self.vault.cost
        return vault

    def _save(self, vault: Vault) -> None:
        vault.save(self.folder.vault_path)
        self.vault = vault

    def _take_over(self, vault: Vault, keys: Keys) -> None:
        path = self.folder.database_path(vault)
        schema.migrate(self.folder, vault, keys, self._now)
        self.database.replace(cipher.engine_for(path, keys, vault.salt), path)
        self.vault, self.keys = vault, keys
        self.folder.tidy(vault)
