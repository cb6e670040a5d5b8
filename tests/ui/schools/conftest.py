"""The real window over a real House in a folder of its own, and keys as a keyboard sends them."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from friendship_desktop.services.clock import Clock
from friendship_desktop.services.founding import Founding, found_house
from friendship_desktop.services.workplace import open_services
from friendship_desktop.store.folder import Folder
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.house_services import HouseServices
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.main_window import MainWindow, Parts
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.messages import Messages
from tests.factories import Maker

NOW = dt.datetime(2026, 11, 22, 10, 42)  # noqa: DTZ001 - a wall clock, as the window has it


@pytest.fixture(scope="session")
def qapp_args():
    return ["friendship-desktop", "-style", "Fusion"]


class Driver:
    """The window and the hands of a coordinator."""

    def __init__(self, qtbot, window, services):
        self.qtbot, self.window, self.services = qtbot, window, services
        self.make = Maker(services.open_house.database)
        self.today = NOW.date()

    @property
    def actor(self):
        return self.services.actor

    def page(self, name):
        page = self.window.open_page(name)
        self.settle()
        return page

    def settle(self):
        self.qtbot.waitUntil(lambda: self.window.jobs.is_idle)
        for _ in range(3):
            self.qtbot.wait(5)

    def come_forward(self, widget):
        """Let the widget's window have the keyboard, as the system does for a person."""
        top = widget.window()
        if not top.isActiveWindow():
            top.activateWindow()
            self.qtbot.waitUntil(top.isActiveWindow)

    def type(self, text, widget=None):
        target = widget or QApplication.focusWidget()
        self.come_forward(target)
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(target, event)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier, widget=None):
        target = widget or QApplication.focusWidget()
        self.come_forward(target)
        self.qtbot.keyClick(target, key, modifiers)
        self.settle()

    def retype(self, edit, text):
        self.come_forward(edit)
        edit.setFocus()
        edit.selectAll()
        self.type(text, edit)

    def dialog(self):
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        return next((w for w in shown if isinstance(w, QDialog)), None)

    def notice(self):
        notice = self.window.frame.strip.notice._notice
        return notice.text if notice is not None else ""

    def undo_from_notice(self):
        self.window.frame.strip.notice.action.click()
        self.settle()


@pytest.fixture
def house(qtbot, qapp, tmp_path):
    """The window, open on a House that was just founded and holds nothing."""
    clock = Clock(now=lambda: dt.datetime(2026, 11, 22, 5, 42, tzinfo=dt.UTC))
    founded = found_house(Folder(tmp_path), Founding(name_kk="Үлгілі Достық үйі"), clock)
    founded.close()
    services = open_services(Folder(tmp_path), clock=clock)
    theme.load_fonts(theme.FIRST_FONTS)
    dress = theme.Theme(qapp)
    dress.choose(mode=theme.Mode.LIGHT, scale=100)
    language = LanguageContext(qapp, Language.ENGLISH)
    parts = Parts(language, dress, Messages(language), Memory(), now=lambda: NOW)
    window = MainWindow(parts)
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    with qtbot.waitSignal(window.opened):
        window.door.open(lambda announce, _progress: HouseServices(services, announce))
    driver = Driver(qtbot, window, services)
    driver.settle()
    yield driver
    language.choose(Language.ENGLISH)
    window.jobs.stop()
    services.close()
    dress.deleteLater()


@pytest.fixture
def chosen(house):
    """A school «Чосон» with one group of three learners, one lesson of today marked in part."""
    make = house.make
    association = make.association("Корейское этнокультурное объединение")
    house.school_id = make.school(association_id=association, opened_on=dt.date(2009, 9, 1))
    teacher = make.person("Ким Елена Викторовна")
    house.group_id = make.group(
        school_id=house.school_id, slots=((7, 600),), teacher=teacher, capacity=2
    )
    house.stays = [
        make.learner(name, house.group_id)
        for name in ("Цой Артур Андреевич", "Шин Алина", "Әбенов Бекзат")
    ]
    lesson = make.lesson(house.group_id, dt.date(2026, 11, 15), topic="Числа")
    for stay in house.stays:
        make.mark(lesson, stay)
    return house
