"""Puts the program together: folders, log, gates, window."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from friendship_desktop.errors import UserError
from friendship_desktop.memory import start_lightly
from friendship_desktop.paths import SETTINGS, data_dir, house_dir
from friendship_desktop.texts import Language

if TYPE_CHECKING:
    from friendship_desktop.ui.context import ServicesFactory
    from friendship_desktop.ui.main_window import GateMaker, MainWindow


def open_window(
    chosen: Path | None,
    *,
    language: Language | None = None,
    password: str | None = None,
    file: Path | None = None,
) -> int:
    """Show the window on the House of a folder until it is closed; gives the exit status.

    `file` is a package, receipt or invitation to take in once a House or an office is open.

    Nothing heavy is imported before the first frame is painted: the House opens on the worker.
    """
    start_lightly()
    # Qt only here: the command line runs without it.
    from friendship_desktop.logs import start_log  # noqa: PLC0415
    from friendship_desktop.ui.house_door import OwnHouseDoor  # noqa: PLC0415
    from friendship_desktop.ui.window_app import WindowOptions, run  # noqa: PLC0415

    if _has_no_screen():
        raise UserError("E_NO_SCREEN")  # Qt would abort
    home = data_dir(chosen)
    root = house_dir(chosen)
    options = WindowOptions(
        language=language,
        memory_path=home / SETTINGS,
        log_path=start_log(home / "logs") if home.exists() else None,
        gates=lambda: _gates(root, home),
        own_house=OwnHouseDoor(root),
        greet=_Greeter(file),
    )
    return run(house_factory(root, password), options)


def _has_no_screen() -> bool:
    """Tell that no window can be shown: no display on Linux, and Qt was told of no other way."""
    ways = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(map(os.environ.get, ways))


def _gates(root: Path, home: Path) -> Mapping[str, GateMaker]:
    # While the window is being filled, after its outline is painted.
    from friendship_desktop.ui.gates import gates_for  # noqa: PLC0415

    return gates_for(root, home)


class _Greeter:
    """Greets in every House that is opened; the file of the line is taken in once."""

    def __init__(self, file: Path | None) -> None:
        self._file = file

    def __call__(self, window: MainWindow, factory: ServicesFactory) -> None:
        from friendship_desktop.ui.gates.greeting import greet, show_file  # noqa: PLC0415 - after the first page

        greet(window, factory)
        file, self._file = self._file, None
        if file is not None:
            show_file(window, file)


def house_factory(root: Path, password: str | None = None) -> ServicesFactory:
    """Make what the window runs on its worker to open the House of a folder."""
    from friendship_desktop.ui.house_door import HouseDoor  # noqa: PLC0415

    if password is None:
        return HouseDoor(root)

    from friendship_desktop.services import doors  # noqa: PLC0415 - only where a script opens it

    secret = doors.Secret(password=password)
    return HouseDoor(root, lambda progress: doors.open_folder(root, secret, progress=progress))
