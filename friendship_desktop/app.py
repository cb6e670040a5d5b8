"""Puts the program together: folders, log, gates, window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from friendship_desktop.paths import data_dir
from friendship_desktop.progress import Progress
from friendship_desktop.texts import Language

if TYPE_CHECKING:
    from friendship_desktop.ui.context import ServicesFactory
    from friendship_desktop.ui.house_services import HouseServices
    from friendship_desktop.ui.main_window import GateMaker


def open_window(
    chosen: Path | None, *, language: Language | None = None, password: str | None = None
) -> int:
    """Show the window on the House of a folder until it is closed; gives the exit status.

    Nothing heavy is imported before the first frame is painted: the House opens on the worker.
    """
    # Qt only here: the command line runs without it.
    from friendship_desktop.logs import start_log  # noqa: PLC0415
    from friendship_desktop.ui.window_app import WindowOptions, run  # noqa: PLC0415

    root = data_dir(chosen)
    options = WindowOptions(
        language=language,
        memory_path=root / "settings.json",
        log_path=start_log(root / "logs") if root.exists() else None,
        gates=lambda: _gates(root),
    )
    return run(house_factory(root, password), options)


def _gates(root: Path) -> Mapping[str, GateMaker]:
    # While the window is being filled, after its outline is painted.
    from friendship_desktop.ui.gates import gates_for  # noqa: PLC0415

    return gates_for(root)


def house_factory(root: Path, password: str | None = None) -> ServicesFactory:
    """Make what the window runs on its worker to open the House of a folder.

    Everything is imported there, while the window is being filled.
    """

    def open_house(announce: Callable[[frozenset[str]], None], progress: Progress) -> HouseServices:
        from friendship_desktop.services.workplace import open_services  # noqa: PLC0415
        from friendship_desktop.store.folder import Folder  # noqa: PLC0415
        from friendship_desktop.store.vault import Secret  # noqa: PLC0415
        from friendship_desktop.ui.house_services import HouseServices  # noqa: PLC0415

        secret = Secret(password=password) if password else Secret()
        return HouseServices(open_services(Folder(root), secret, progress=progress), announce)

    return open_house
