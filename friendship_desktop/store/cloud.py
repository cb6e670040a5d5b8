"""Is a folder kept by a cloud client? Such a client may upload or replace a database in mid-write."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

# Names of folders that the clients make, in lower case; a trailing star stands for any ending.
_NAMES = {
    "OneDrive": ("onedrive", "onedrive - *", "skydrive"),
    "Google Drive": ("google drive", "googledrive", "googledrive-*", "my drive", "мой диск"),
    "Dropbox": ("dropbox", "dropbox (*"),
    "Yandex.Disk": ("yandexdisk", "yandex.disk", "яндекс.диск", "yandex disk"),
    "iCloud": ("mobile documents", "com~apple~clouddocs", "iclouddrive", "icloud drive"),
    "Mail.ru": ("cloud mail.ru", "облако mail.ru", "mail.ru cloud"),
}
_MARKERS = {
    "Dropbox": (".dropbox", ".dropbox.cache"),
    "Google Drive": (".tmp.drivedownload", ".tmp.driveupload"),
    "Yandex.Disk": (".yandexdisk", ".sync/cli.log"),
    "OneDrive": (".849c9593-d756-4e56-8d6e-42412f2a707b",),
}
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def cloud_client(folder: Path, environment: Mapping[str, str] = os.environ) -> str | None:
    """Name the cloud client that keeps a folder in step, or None.

    Told by the names above it, by the marks clients leave in their folders, and by the variables
    that OneDrive sets. The folder need not exist yet.
    """
    try:
        folder = folder.resolve()
    except (OSError, RuntimeError):
        folder = folder.absolute()
    for variable in _VARIABLES:
        root = environment.get(variable)
        if root and (folder == Path(root) or Path(root) in folder.parents):
            return "OneDrive"
    for part in (folder, *folder.parents):
        client = _by_name(part.name) or _by_marker(part)
        if client:
            return client
    return None


def _by_name(name: str) -> str | None:
    lower = name.casefold()
    for client, names in _NAMES.items():
        for known in names:
            if lower == known or (known.endswith("*") and lower.startswith(known[:-1])):
                return client
    return None


def _by_marker(folder: Path) -> str | None:
    for client, names in _MARKERS.items():
        for name in names:
            try:
                # `~/.dropbox` holds settings, it does not make the home folder a synced one.
                if (folder / name).exists() and folder != Path.home():
                    return client
            except OSError:
                continue
    return None
