"""The real window on a real House, driven by keys and clicks."""

import datetime as dt
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from friendship_desktop.services.clock import Clock
from friendship_desktop.services.demo import DemoOptions, fill_demo
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.store.folder import Folder
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.asking import Asking
from friendship_desktop.ui.house_door import HouseDoor
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.main_window import MainWindow, Parts
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.messages import Messages

TODAY = dt.date(2026, 11, 22)
NOW = dt.datetime(2026, 11, 22, 10, 42)  # noqa: DTZ001 - a wall clock, as the window has it


class Answers(Asking):
    """Answers the questions that a file dialog or a yes-or-no would ask."""

    def __init__(self):
        self.path: Path | None = None
        self.paths: list[Path] = []
        self.yes = True

    def open_path(self, *_question):
        return self.path

    def open_paths(self, *_question):
        return self.paths

    def save_path(self, *_question):
        return self.path

    def folder(self, *_question):
        return self.path

    def confirm(self, *_question):
        return self.yes


@dataclass
class Desk:
    """A window with a House open, and hands to type with."""

    window: MainWindow
    answers: Answers
    notices: list

    def type(self, text: str, widget: QWidget | None = None) -> None:
        """Send each letter as the key that types it, whatever the layout."""
        for letter in text:
            self.press(Qt.Key.Key_unknown, letter, widget=widget)

    def press(self, key, text="", held=Qt.KeyboardModifier.NoModifier, widget=None) -> None:
        target = widget or QApplication.focusWidget() or self.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, held, text))

    @property
    def services(self):
        return self.window.context.services


@pytest.fixture(scope="session")
def qapp_args():
    return ["friendship-desktop", "-style", "Fusion"]


@pytest.fixture
def demo_folder(tmp_path):
    clock = Clock()
    house = found_house(Folder(tmp_path / "house"), Founding(name_kk="Достық үйі"), clock)
    fill_demo(house.database, DemoOptions(until=TODAY, learners=120, weeks=6))
    house.close()
    return tmp_path / "house"


@pytest.fixture
def make_window(qtbot, qapp):
    made = []

    def make(language=Language.RUSSIAN, **parts):
        theme.load_fonts(theme.FIRST_FONTS)
        dress = theme.Theme(qapp)
        dress.choose(mode=theme.Mode.LIGHT, scale=100)
        spoken = LanguageContext(qapp, language)
        answers = Answers()
        messages = Messages(spoken)
        notices = []
        messages.notice_requested.connect(notices.append)
        window = MainWindow(
            Parts(spoken, dress, messages, Memory(), answers, now=lambda: NOW, **parts)
        )
        qtbot.addWidget(window)
        made.append((window, dress, spoken))
        return Desk(window, answers, notices)

    yield make
    for window, dress, spoken in made:
        window.jobs.stop()
        if window.context is not None:
            window.context.services.open_house.close()
        spoken.choose(Language.ENGLISH)
        dress.deleteLater()


@pytest.fixture
def desk(qtbot, make_window, demo_folder):
    """The demo House, open, as a coordinator finds it in the morning."""
    made = make_window()
    open_house(qtbot, made, demo_folder)
    return made


def open_house(qtbot, desk, folder):
    desk.window.show()
    with qtbot.waitSignal(desk.window.opened, timeout=20_000):
        desk.window.door.open(HouseDoor(folder))
    qtbot.waitUntil(lambda: desk.window.jobs.is_idle, timeout=20_000)
