"""The real window in a process of its own: tells when it was painted, filled, and how large it is.

    python -m tools.bench._window_child FOLDER [PASSWORD]

Lines `name value`: the moments are `time.monotonic()`, which processes of one machine share;
memory is in MB. With a password the House is opened from the gate, as by Enter.
"""

from __future__ import annotations

import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from friendship_desktop.ui import first_window

if TYPE_CHECKING:
    from friendship_desktop.ui.main_window import MainWindow

WAIT_MS = 50


def tell(name: str, value: float) -> None:
    """Print one line at once."""
    print(name, value, flush=True)


def main(root: Path, password: str | None) -> None:
    """Watch the window of a House until Today is filled."""
    FirstWindow = first_window.FirstWindow  # noqa: N806  # a class
    paint, place = FirstWindow.paintEvent, FirstWindow.place

    def painted(window: first_window.FirstWindow, event: object) -> None:
        paint(window, event)  # type: ignore[arg-type]
        if not window._is_painted or not hasattr(window, "told"):  # noqa: SLF001  # watched from outside
            window.told = True  # type: ignore[attr-defined]
            tell("frame", time.monotonic())

    def placed(window: first_window.FirstWindow, main_window: MainWindow) -> None:
        place(window, main_window)
        main_window.opened.connect(partial(_opened, main_window))
        if password is not None:
            main_window.painted.connect(partial(_enter, main_window, root, password))

    FirstWindow.paintEvent = painted  # type: ignore[assignment,method-assign]
    FirstWindow.place = placed  # type: ignore[assignment,method-assign]
    from friendship_desktop.cli import main as run  # noqa: PLC0415  # after the watchers

    run(["--data-dir", str(root), "--language", "kk"])


def _enter(window: MainWindow, root: Path, password: str) -> None:
    """Give the password as soon as the gate stands and nothing else is going on."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415  # after the first frame

    if not window.jobs.is_idle or window.door.gate is None:
        QTimer.singleShot(WAIT_MS, partial(_enter, window, root, password))
        return
    from friendship_desktop.services import doors  # noqa: PLC0415  # the gate has it already
    from friendship_desktop.ui.house_door import HouseDoor  # noqa: PLC0415  # the same

    secret = doors.Secret(password=password)
    tell("enter", time.monotonic())
    window.door.open(
        HouseDoor(root, lambda progress: doors.open_folder(root, secret, progress=progress))
    )


def _opened(window: MainWindow) -> None:
    if window.page is not None:
        window.page.head_changed.connect(partial(_filled, window))


def _filled(window: MainWindow) -> None:
    window.window().repaint()
    tell("filled", time.monotonic())
    _settled(window)


def _settled(window: MainWindow) -> None:
    from PySide6.QtCore import QTimer  # noqa: PLC0415  # after the first frame

    if not window.jobs.is_idle:
        QTimer.singleShot(WAIT_MS, partial(_settled, window))
        return
    status = Path("/proc/self/status").read_text("ascii")
    resident = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    tell("memory", int(resident.split()[1]) / 1024)
    os._exit(0)  # no last copy: nothing was done


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
