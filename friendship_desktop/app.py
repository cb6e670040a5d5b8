"""Puts the program together: folders, log, gates, window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from friendship_desktop.paths import data_dir
from friendship_desktop.progress import Progress
from friendship_desktop.texts import Language

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services


def open_window(
    chosen: Path | None, *, language: Language | None = None, password: str | None = None
) -> int:
    """Show the window on the House of a folder until it is closed; gives the exit status.

    Nothing heavy is imported before the first frame is painted: the House opens on the worker.
    """
    # Qt only here: the command line runs without it.
    from friendship_desktop.logs import start_log  # noqa: PLC0415
    from friendship_desktop.ui.gates import gates_for  # noqa: PLC0415
    from friendship_desktop.ui.house_services import opener  # noqa: PLC0415
    from friendship_desktop.ui.window_app import WindowOptions, run  # noqa: PLC0415

    root = data_dir(chosen)
    options = WindowOptions(
        language=language,
        memory_path=root / "settings.json",
        log_path=start_log(root / "logs") if root.exists() else None,
        gates=gates_for(root),
    )
    return run(opener(_opening(root, password)), options)


def _opening(root: Path, password: str | None) -> Callable[[Progress], Services]:
    def open_it(progress: Progress) -> Services:
        # On the worker, while the window is being painted.
        from friendship_desktop.services.workplace import open_services  # noqa: PLC0415
        from friendship_desktop.store.folder import Folder  # noqa: PLC0415
        from friendship_desktop.store.vault import Secret  # noqa: PLC0415

        secret = Secret(password=password) if password else Secret()
        return open_services(Folder(root), secret, progress=progress)

    return open_it
