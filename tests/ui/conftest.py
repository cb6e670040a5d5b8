"""A window with a small House of its own, and keys as a keyboard sends them."""

from __future__ import annotations

import datetime as dt
import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from gallery import ENTRIES, SmallHouse
from PySide6.QtWidgets import QApplication

from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.main_window import MainWindow, Parts
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.messages import Messages

NOW = dt.datetime(2026, 11, 22, 10, 42, 7)  # noqa: DTZ001 - a wall clock, as the window has it


@pytest.fixture(scope="session")
def qapp_args():
    return ["friendship-desktop", "-style", "Fusion"]


@pytest.fixture
def dressed(qapp: QApplication):
    """The application with our fonts and colours, light and at 100 %."""
    theme.load_fonts(theme.FIRST_FONTS)
    dress = theme.Theme(qapp)
    dress.choose(mode=theme.Mode.LIGHT, scale=100)
    yield dress
    dress.choose(mode=theme.Mode.LIGHT, scale=100)
    dress.deleteLater()


@pytest.fixture
def language(qapp: QApplication):
    context = LanguageContext(qapp, Language.RUSSIAN)
    yield context
    context.choose(Language.ENGLISH)


@pytest.fixture
def parts(dressed, language) -> Parts:
    return Parts(language, dressed, Messages(language), Memory(), now=lambda: NOW, entries=ENTRIES)


@pytest.fixture
def window(qtbot, parts) -> MainWindow:
    """The main window with a House already open."""
    made = MainWindow(parts)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.opened):
        made.door.open(lambda _announce, _progress: SmallHouse())
    qtbot.waitUntil(lambda: made.jobs.is_idle)
    yield made
    made.jobs.stop()
