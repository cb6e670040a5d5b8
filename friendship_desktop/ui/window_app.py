"""Starts the window: paints its outline first, then fills it, then opens the House on the worker.

Nothing slow may be imported at the top of this module; a test holds it to that.
"""

from __future__ import annotations

import datetime as dt
import gc
import logging
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from friendship_desktop.memory import USUAL
from friendship_desktop.rules.zone import local_now
from friendship_desktop.ui.first_window import FirstWindow
from friendship_desktop.ui.memory import Memory

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from friendship_desktop.texts import Language
    from friendship_desktop.ui.asking import Asking
    from friendship_desktop.ui.context import ServicesFactory
    from friendship_desktop.ui.main_window import GateMaker, MainWindow
    from friendship_desktop.ui.pages import PageEntry

log = logging.getLogger(__name__)

# by the numbers of QtMsgType: debug, warning, critical, fatal, info
LEVELS = (logging.DEBUG, logging.WARNING, logging.ERROR, logging.CRITICAL, logging.INFO)


class WindowOptions:
    """How the window starts.

    `language` forces one, else the last or the system's is taken; `memory_path` is the JSON file of
    screen habits; `log_path` is only named in the crash window; `gates` gives, when the window is
    filled, what stands before the House for which code of refusal; `own_house` is where "Start my
    own House" leads from the example House; `greet` is run whenever a House was opened; `entries` are other pages than the program's.
    """

    def __init__(  # noqa: PLR0913 - each is one choice, by name
        self,
        *,
        language: Language | None = None,
        memory_path: Path | None = None,
        log_path: Path | None = None,
        gates: Callable[[], Mapping[str, GateMaker]] | Mapping[str, GateMaker] | None = None,
        own_house: ServicesFactory | None = None,
        greet: Callable[[MainWindow, ServicesFactory], object] | None = None,
        entries: Sequence[PageEntry] | None = None,
        now: Callable[[], dt.datetime] = local_now,
    ) -> None:
        self.language = language
        self.memory_path = memory_path
        self.log_path = log_path
        self.gates = gates
        self.own_house = own_house
        self.greet = greet
        self.entries = entries
        self.now = now


def run(services_factory: ServicesFactory, options: WindowOptions) -> int:
    """Show the window until it is closed; gives the exit status."""
    app = application()
    memory = Memory(options.memory_path)
    first = FirstWindow(memory)
    first.painted.connect(partial(_fill, app, first, services_factory, options, memory))
    first.show()
    return app.exec()


def application() -> QApplication:
    """Make the application object with our style, or give the one there is."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    qInstallMessageHandler(_log_qt)
    QApplication.setStyle("Fusion")
    app = QApplication(sys.argv[:1])
    app.setApplicationName("friendship-desktop")
    app.setDesktopFileName("friendship-desktop")
    return app


def make_window(
    app: QApplication,
    options: WindowOptions,
    *,
    memory: Memory | None = None,
    ask: Asking | None = None,
) -> MainWindow:
    """Build the main window with fonts, language and colours in force; it is not shown yet."""
    # all of it after the first frame
    from friendship_desktop.ui import theme  # noqa: PLC0415
    from friendship_desktop.ui.asking import Asking  # noqa: PLC0415
    from friendship_desktop.ui.language import LanguageContext, remembered  # noqa: PLC0415
    from friendship_desktop.ui.main_window import MainWindow, Parts  # noqa: PLC0415
    from friendship_desktop.ui.messages import Messages  # noqa: PLC0415

    memory = memory or Memory(options.memory_path)
    theme.load_fonts(theme.FIRST_FONTS)
    language = LanguageContext(app, options.language or remembered(memory))
    dress = theme.Theme(app)
    dress.choose(mode=theme.Mode(memory.get("mode", "system")), scale=memory.get("scale", 100))
    messages = Messages(language, options.log_path)
    messages.catch_everything()
    gates = options.gates() if callable(options.gates) else options.gates or {}
    parts = Parts(
        language,
        dress,
        messages,
        memory,
        ask or Asking(),
        gates,
        options.now,
        options.entries,
        options.own_house,
        options.greet,
    )
    return MainWindow(parts)


def _fill(
    app: QApplication,
    first: FirstWindow,
    services_factory: ServicesFactory,
    options: WindowOptions,
    memory: Memory,
) -> None:
    window = make_window(app, options, memory=memory)
    window.painted.connect(partial(_continue, window, services_factory))
    window.opened.connect(keep)
    first.place(window)


def _continue(window: MainWindow, services_factory: ServicesFactory) -> None:
    from friendship_desktop.ui import theme  # noqa: PLC0415 - loaded long since

    window.door.open(services_factory)
    theme.load_fonts(theme.LATER_FONTS)


def keep() -> None:
    """Leave what the program and an opened House consist of out of the later searches for garbage.

    To go through all of it takes as long as four keys in the register may, in the midst of typing.
    What a House that was closed has left is looked for once, when the next one is opened.
    """
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
    gc.freeze()
    gc.set_threshold(*USUAL)


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    log.log(LEVELS[kind.value], "Qt: %s", message)
