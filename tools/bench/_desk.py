"""The real window of this process on a House, for measuring what a hand does in it."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from friendship_desktop.texts import Language
from tools.bench.houses import TODAY

PATIENCE = 600.0
"""Seconds after which something must be wrong, on a machine that many share too."""


@contextmanager
def window_on(root: Path, today: dt.date = TODAY) -> Iterator[Any]:
    """Show the main window with a House open and its first page filled."""
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from friendship_desktop.ui.house_door import HouseDoor  # noqa: PLC0415  # Qt only where it is measured
    from friendship_desktop.ui.window_app import (  # noqa: PLC0415  # the same
        WindowOptions,
        application,
        keep,
        make_window,
    )

    morning = dt.datetime.combine(today, dt.time(10, 42))
    options = WindowOptions(language=Language.KAZAKH, now=lambda: morning)
    window = make_window(application(), options)
    window.opened.connect(keep)  # as `run` does
    window.show()
    window.door.open(HouseDoor(root))
    wait_until(lambda: window.context is not None and window.jobs.is_idle)
    try:
        yield window
    finally:
        window.jobs.stop()
        if window.context is not None:
            window.context.services.leave()
        window.close()


def wait_until(reached: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  # the same

    patience = time.monotonic() + PATIENCE
    while not reached():
        QApplication.processEvents()
        if time.monotonic() > patience:
            raise TimeoutError("the window never got there")
    QApplication.processEvents()
