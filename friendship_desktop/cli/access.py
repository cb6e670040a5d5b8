"""Opens the House that a command works on, for reading beside the window or for writing alone."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from friendship_desktop.cli.passwords import password_in
from friendship_desktop.errors import UserError
from friendship_desktop.paths import house_dir
from friendship_desktop.services.workplace import Services, open_services
from friendship_desktop.store import recovery_code
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.vault import NOTHING, Secret

OFFICE = "office"
OF_BOTH = frozenset({"verify", "open", "backup", "check"})


def folder_of(options: argparse.Namespace) -> Folder:
    """Return the folder given, or the one the window begins with; nothing is touched."""
    return Folder(house_dir(options.data_dir))


def secret_of(options: argparse.Namespace) -> Secret:
    """Read the password file if one is given; a recovery code may stand there, too. E_NO_FILE."""
    path: Path | None = options.password_file
    if path is None:
        return NOTHING
    written = password_in(path)
    return Secret(password=written, recovery=written if recovery_code.is_one(written) else None)


@contextmanager
def opened(options: argparse.Namespace, *, writing: bool) -> Iterator[Services]:
    """Open the House, or the office, with all its services, and close it whatever happens.

    Raises everything that opening refuses; E_BUSY only for writing; E_NOT_OFFICE and E_NOT_HOUSE
    when the command belongs to the other kind of folder.
    """
    services = open_services(folder_of(options), secret_of(options), writing=writing)
    try:
        if options.command not in OF_BOTH and services.is_office != (options.command == OFFICE):
            raise UserError("E_NOT_HOUSE" if services.is_office else "E_NOT_OFFICE")
        yield services
    finally:
        services.close()
