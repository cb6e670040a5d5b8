"""Starts the window: paints the frame first, then opens the House on the worker."""

from __future__ import annotations

import datetime as dt
import logging
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.asking import Asking
from friendship_desktop.ui.context import ServicesFactory
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.main_window import GateMaker, MainWindow, Parts
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.messages import Messages

log = logging.getLogger(__name__)

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How the window starts: `language` forces one, else the last or the system's is taken.

    `memory_path` is the JSON file of screen habits; `log_path` is only named in the crash window;
    `gates` maps codes of refusals to what stands before the House then.
    """

    language: Language | None = None
    memory_path: Path | None = None
    log_path: Path | None = None
    gates: Mapping[str, GateMaker] = field(default_factory=dict)
    now: Callable[[], dt.datetime] = dt.datetime.now


def run(services_factory: ServicesFactory, options: WindowOptions) -> int:
    """Show the window until it is closed; gives the exit status."""
    app = application()
    window = make_window(app, options)
    window.parts.messages.catch_everything()
    window.painted.connect(partial(_continue, window, services_factory))
    window.show()
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


def make_window(app: QApplication, options: WindowOptions, ask: Asking | None = None) -> MainWindow:
    """Build the window with fonts, language and colours in force; it is not shown yet."""
    memory = Memory(options.memory_path)
    theme.load_fonts(theme.FIRST_FONTS)
    language = LanguageContext(app, options.language or _remembered(memory))
    dress = theme.Theme(app)
    dress.choose(mode=theme.Mode(memory.get("mode", "system")), scale=memory.get("scale", 100))
    messages = Messages(language, options.log_path)
    return MainWindow(
        Parts(language, dress, messages, memory, ask or Asking(), options.gates, options.now)
    )


def _continue(window: MainWindow, services_factory: ServicesFactory) -> None:
    window.open_house(services_factory)
    theme.load_fonts(theme.LATER_FONTS)


def _remembered(memory: Memory) -> Language:
    last = memory.get("language", "")
    if last in tuple(Language):
        return Language(last)
    for name in QLocale.system().uiLanguages():
        if name[:2] in tuple(Language):
            return Language(name[:2])
    return Language.RUSSIAN


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    log.log(LEVELS.get(kind, logging.INFO), "Qt: %s", message)
