"""What may be done with a folder whose House is not open: found, open, look into copies, restore.

Every refusal that leaves here says in `folder` which House was meant.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.rules.zone import LOCAL_ZONE
from friendship_desktop.services.clock import Clock
from friendship_desktop.services.workplace import (
    Services,
    open_folder,
    open_services,
    services_of,
    telling,
)
from friendship_desktop.store import copies, opening
from friendship_desktop.store.cloud import cloud_client
from friendship_desktop.store.container import SUFFIX as COPY_SUFFIX
from friendship_desktop.store.copies import CopyFile, CopyPreview
from friendship_desktop.store.folder import Folder
from friendship_desktop.store.vault import MIN_PASSWORD, NOTHING, Secret

if TYPE_CHECKING:
    from friendship_desktop.services.first_group import FirstGroup, StartedGroup
    from friendship_desktop.services.founding import Founding
    from friendship_desktop.services.office.founding import OfficeFounding

# What founds a House or invents one loads only then: the usual day opens the House that is there.
# ruff: noqa: PLC0415

__all__ = [
    "COPY_SUFFIX",
    "MIN_PASSWORD",
    "NOTHING",
    "CopyFile",
    "CopyPreview",
    "Secret",
    "again",
    "cloud_of",
    "copies_in",
    "folder_of",
    "found",
    "has_house",
    "local_time",
    "look",
    "look_from",
    "open_example",
    "open_folder",
    "repair_keys",
    "restore",
    "restore_from",
    "start_with_one_group",
]


def has_house(root: Path) -> bool:
    """Tell whether a House is in a folder, whether or not it can be opened."""
    return Folder(root).has_house


def cloud_of(root: Path) -> str | None:
    """Name the cloud client that keeps a folder in step, or None."""
    return cloud_client(root)


def again(services: Services) -> Callable[[Progress], Services]:
    """Give the way to open the same House anew without asking; call it before closing."""
    folder, keys = services.open_house.folder, services.open_house.keys
    return lambda progress: open_folder(folder.root, Secret(keys=keys), progress=progress)


def found(root: Path, founding: Founding, *, even_in_cloud: bool = False) -> Services:
    """Found a House and open it (E_TEXT_EMPTY, E_EXISTS, E_CLOUD, E_READONLY, E_FULL, E_BUSY)."""
    from friendship_desktop.services.founding import found_house

    clock = Clock()
    with telling(root):
        house = found_house(Folder(root), founding, clock, even_in_cloud=even_in_cloud)
        return services_of(house, clock)


def found_office(
    root: Path, founding: OfficeFounding, ca_passphrase: str, *, even_in_cloud: bool = False
) -> Services:
    """Found a regional office and open it; raises as `office.founding.found_office` does."""
    from friendship_desktop.services.office import founding as offices

    clock = Clock()
    with telling(root):
        made = offices.found_office(
            Folder(root), founding, clock, ca_passphrase=ca_passphrase, even_in_cloud=even_in_cloud
        )
        return services_of(made.open_house, clock)


def start_with_one_group(services: Services, sheet: FirstGroup, *, today: dt.date) -> StartedGroup:
    """Give a House just founded its first group; if that is refused, the House stays, empty."""
    return services.groups.start_with_one_group(services.actor, sheet, today=today)


def open_example(root: Path, *, today: dt.date, progress: Progress | None = None) -> Services:
    """Open the example House of a folder; it is made at the first time, as of today."""
    folder = Folder(root)
    with telling(root):
        if folder.has_house:
            return open_services(folder, progress=progress)
        from friendship_desktop.services.demo import DemoOptions, make_demo

        clock = Clock()
        # where the real House may not lie, an invented one may
        wanted = DemoOptions(until=today, with_year_before=True)
        house = make_demo(folder, wanted, clock, even_in_cloud=True, progress=progress)
        house.close()  # it was made as of the demo's hour
        return open_services(folder, progress=progress)


def copies_in(root: Path) -> list[CopyFile]:
    """List the copies beside the House of a folder and in the folder itself, newest first."""
    found_copies = [*copies.listed(Folder(root).copies), *copies.listed(root)]
    return sorted(found_copies, key=lambda copy: copy.made_at, reverse=True)


def look(root: Path, copy: Path, secret: Secret = NOTHING) -> CopyPreview:
    """Look into a copy before it is restored into a folder.

    Raises UserError E_COPY, E_NEWER, E_LOCKED, E_PASSWORD, E_RECOVERY, E_RECOVERY_TYPO, E_FULL.
    """
    folder = Folder(root)
    with telling(root):
        folder.prepare()
        return copies.look(copy, secret, room=folder.root)


def restore(
    root: Path, copy: Path, secret: Secret = NOTHING, *, progress: Progress | None = None
) -> CopyPreview:
    """Put a copy in the place of the House of a folder; what is there is copied or set aside first.

    Raises what `look` raises, and E_BUSY, E_READONLY; then nothing was changed.
    """
    with telling(root):
        return opening.restore_house(
            copy, secret, Folder(root), now=Clock().local_now, present=secret, progress=progress
        )


def repair_keys(root: Path, copy: Path, secret: Secret = NOTHING) -> None:
    """Make a missing or damaged key file again out of a copy; all that was typed since stays.

    Raises E_COPY_KEYS when the keys were changed since, and what `look` raises, E_BUSY, E_READONLY.
    """
    with telling(root):
        opening.repair_house(copy, secret, Folder(root))


def local_time(instant: str) -> dt.datetime:
    """Read a stored instant as the time in Kazakhstan, without a zone."""
    return dt.datetime.fromisoformat(instant).astimezone(LOCAL_ZONE).replace(tzinfo=None)


def folder_of(services: Services) -> Path:
    """Tell where the data of an open House lie."""
    return services.open_house.folder.root


def look_from(services: Services, copy: Path, secret: Secret = NOTHING) -> CopyPreview:
    """Look into a copy from an open House: with its own keys first, then as anybody would."""
    own = Secret(keys=services.open_house.keys)
    return _own_first(lambda way: services.copying.look(copy, way), own, secret)


def restore_from(
    services: Services, copy: Path, secret: Secret = NOTHING, *, progress: Progress | None = None
) -> CopyPreview:
    """Restore a copy over an open House, of which a copy is made first; then open it `again`."""
    own = Secret(keys=services.open_house.keys)
    return _own_first(
        lambda way: services.copying.restore(services.actor, copy, way, progress=progress),
        own,
        secret,
    )


def _own_first(work: Callable[[Secret], CopyPreview], own: Secret, secret: Secret) -> CopyPreview:
    if secret != NOTHING:
        return work(secret)
    try:
        return work(own)
    except UserError as error:
        if error.code != "E_COPY":
            raise
        return work(NOTHING)  # of another House, or from before the password
