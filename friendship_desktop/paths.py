"""Where the data lives: a folder of the operating system's choice, or the one given by `--data-dir`."""

from __future__ import annotations

import json
from pathlib import Path

APP = "friendship_desktop"
SETTINGS = "settings.json"
"""Habits of the screen, in the usual folder."""
FOLDER_KEY = "folder"
"""The folder the window was told to begin with, among those habits; empty for the usual one."""


def default_data_dir() -> Path:
    """Give the folder of this user's House; local to the computer, never a roaming profile."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed with --data-dir

    return user_data_path(APP, appauthor=False, roaming=False)


def data_dir(chosen: Path | str | None = None) -> Path:
    """Give the chosen folder as an absolute path, or the default one; creates nothing."""
    return Path(chosen).expanduser().absolute() if chosen else default_data_dir()


def house_dir(chosen: Path | str | None = None) -> Path:
    """Give the folder of the House: the chosen one, else the one the window begins with, else the usual one.

    Window and command line ask here, so that both work on the same House; creates nothing.
    """
    home = data_dir(chosen)
    if chosen:
        return home
    try:
        stored = json.loads((home / SETTINGS).read_text("utf-8"))
    except (OSError, ValueError):
        return home
    remembered = stored.get(FOLDER_KEY) if isinstance(stored, dict) else None
    return data_dir(remembered) if isinstance(remembered, str) and remembered else home
