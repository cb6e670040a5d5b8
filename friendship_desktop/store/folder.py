"""The data folder of one House: what lies where, who holds it, what may be tidied away.

vault.json              who may open the House, and which database is its own
house-<n>.db            the encrypted database; a replaced one gets the next number
house.lock, .holder     one writing program at a time
copies/                 verified copies, unless another folder is chosen
logs/, packages/, drafts/, settings.json   of the program
"""

from __future__ import annotations

import contextlib
import json
import os
import platform
from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.store import files, refusals
from friendship_desktop.store.cloud import cloud_client
from friendship_desktop.store.vault import DATABASE_NAME, Vault

WAL_SUFFIXES = ("-wal", "-shm", "-journal")
PENDING = ".pending"
"""Suffix of a mark beside a database which the vault does not name yet, or does since a moment."""


class Lock:
    """Held by the one program that may write; the operating system frees it if the program dies."""

    def __init__(self, folder: Folder) -> None:
        from filelock import FileLock  # noqa: PLC0415 - start-up time

        self._holder = folder.root / "house.holder"
        self._lock = FileLock(folder.root / "house.lock", timeout=0, thread_local=False)
        self._folder = folder

    def acquire(self) -> None:
        """Take the lock or raise E_BUSY, whose `holder` says which program has it."""
        from filelock import Timeout  # noqa: PLC0415 - start-up time

        with files.refusals(self._folder.root):
            try:
                self._lock.acquire()
            except Timeout:
                raise UserError("E_BUSY", holder=self.holder()) from None
            with contextlib.suppress(OSError):
                me = {"pid": os.getpid(), "host": platform.node()}
                self._holder.write_text(json.dumps(me), "utf-8")

    def release(self) -> None:
        """Give the lock back."""
        files.remove(self._holder)
        self._lock.release()

    def holder(self) -> str:
        """Say which program holds the lock, as `pid@host`; empty when nobody knows."""
        try:
            known = json.loads(self._holder.read_text("utf-8"))
            return f"{known['pid']}@{known['host']}"
        except (OSError, ValueError, KeyError, TypeError):
            return ""


class Folder:
    """Names the files of one House; making one touches nothing."""

    def __init__(self, root: Path) -> None:
        self.root = root.absolute()
        self.vault_path = self.root / "vault.json"
        self.copies = self.root / "copies"
        self.packages = self.root / "packages"
        self.logs = self.root / "logs"
        self.settings_path = self.root / "settings.json"

    @property
    def has_house(self) -> bool:
        """Tell whether a House is here (whether or not it can be opened, even without its keys)."""
        return self.vault_path.exists() or any(
            not path.with_name(path.name + PENDING).exists()
            for path in self.root.glob("house-*.db")
            if DATABASE_NAME.fullmatch(path.name)
        )

    @property
    def cloud(self) -> str | None:
        """The cloud client that keeps this folder, which is no place for a database."""
        return cloud_client(self.root)

    @property
    def free_bytes(self) -> int:
        """The room left on this disk."""
        return files.free_bytes(self.root)

    def load_vault(self) -> Vault:
        """Read the vault; E_VAULT also when only it is missing, beside its database."""
        try:
            return Vault.load(self.vault_path)
        except UserError as error:
            if error.code == "E_NO_HOUSE" and self.has_house:
                raise UserError("E_VAULT", place=str(self.vault_path)) from error
            raise

    def database_path(self, vault: Vault) -> Path:
        """Give the database that a vault opens."""
        return self.root / vault.database

    def next_database(self) -> str:
        """Give a file name that no database here has, or had."""
        numbers = [0]
        for path in self.root.glob("house-*.db*"):
            match = DATABASE_NAME.match(path.name)
            numbers += [int(match[1])] if match else []
        with contextlib.suppress(UserError):
            numbers.append(Vault.load(self.vault_path).number)
        return f"house-{max(numbers) + 1}.db"

    def prepare(self) -> None:
        """Make the folder if need be and see that it can be written. Raises E_READONLY, E_FULL."""
        with files.refusals(self.root):
            # a House without a password is open to whoever can read its folder
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        refusals.probe(self.root)

    def lock(self) -> Lock:
        """Take the right to write here. Raises E_BUSY."""
        lock = Lock(self)
        lock.acquire()
        return lock

    def tidy(self, vault: Vault) -> None:
        """Remove what an interrupted step left: unfinished files, and the database it replaced.

        Other accounts of the computer lose the right to read what earlier versions wrote.

        Call it with the lock held and after the vault's own database has opened.
        """
        for path in (self.vault_path, self.database_path(vault)):
            with contextlib.suppress(OSError):  # a stick knows no rights
                path.chmod(0o600)
        for path in self.root.glob("*" + files.UNFINISHED + "*"):
            files.remove(path)
        if vault.replaced and vault.replaced != vault.database:
            remove_database(self.root / vault.replaced)
        for path in self.root.glob("house-*.db" + PENDING):
            if path.name != vault.database + PENDING:
                remove_database(path.with_name(path.name.removesuffix(PENDING)))
            files.remove(path)


def remove_database(path: Path) -> None:
    """Remove a database file and what SQLite keeps beside it."""
    for suffix in ("", *WAL_SUFFIXES):
        files.remove(path.with_name(path.name + suffix))
