"""Where the data lives: a folder of the operating system's choice, or the one given by `--data-dir`."""

from __future__ import annotations

from pathlib import Path

APP = "friendship_desktop"


def default_data_dir() -> Path:
    """Give the folder of this user's House; local to the computer, never a roaming profile."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed with --data-dir

    return user_data_path(APP, appauthor=False, roaming=False)


def data_dir(chosen: Path | str | None = None) -> Path:
    """Give the chosen folder as an absolute path, or the default one; creates nothing."""
    return Path(chosen).expanduser().absolute() if chosen else default_data_dir()
