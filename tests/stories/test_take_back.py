"""Enrolling, leaving and the archive by the keyboard alone, each taken back and made again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from friendship_desktop.ui.dialogs.group_enrol import EnrolDialog
from friendship_desktop.ui.dialogs.group_stay import LeaveDialog
from friendship_desktop.ui.main_window import MainWindow
from tests.stories.hands import Hands

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hands(desk, qtbot):
    return Hands(desk, qtbot)


def _has_the_keyboard():
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    front = QApplication.activeModalWidget() or window
    front.activateWindow()
    focused = QApplication.focusWidget()
    return focused is not None and front.isAncestorOf(focused)


def stroke(hands, key, held=Qt.KeyboardModifier.NoModifier):
    """Press a key where the keyboard is; the window is in front, as after every dialog."""
    hands.idle()
    hands.qtbot.waitUntil(_has_the_keyboard)
    QTest.keyClick(QApplication.focusWidget(), key, held)
    hands.idle()


def back_and_forth(hands, read, changed, before):
    """Ctrl+Z, Ctrl+Y, Ctrl+Z: each is seen in the list."""
    assert read() == changed
    for key, shown in ((Qt.Key.Key_Z, before), (Qt.Key.Key_Y, changed), (Qt.Key.Key_Z, before)):
        stroke(hands, key, CONTROL)
        hands.qtbot.waitUntil(lambda shown=shown: read() == shown)


def test_a_learner_is_enrolled_and_leaves(hands, desk):
    page = desk.window.open_page("schools")
    page.school.group_view.setFocus()
    stroke(hands, Qt.Key.Key_Down)
    stroke(hands, Qt.Key.Key_Return)
    table = page.group.learners.table

    def learners():
        return [(one.full_name, one.ended_on) for one in map(table.row, range(table.rowCount()))]

    before = learners()
    stroke(hands, Qt.Key.Key_I, CONTROL)
    desk.type("Тестова Роза", hands.dialog(EnrolDialog).name)
    stroke(hands, Qt.Key.Key_Return)
    hands.qtbot.waitUntil(lambda: len(learners()) > len(before))
    after = learners()
    assert set(after) - set(before) == {("Тестова Роза", None)}
    back_and_forth(hands, learners, after, before)

    page.group.learners.view.setFocus()
    stroke(hands, Qt.Key.Key_Delete)
    hands.dialog(LeaveDialog)
    stroke(hands, Qt.Key.Key_Return)
    hands.qtbot.waitUntil(lambda: learners() != before)
    after = learners()
    assert sum(end is not None for _name, end in after) == 1
    back_and_forth(hands, learners, after, before)


def test_a_card_goes_to_the_archive_and_the_next_takes_the_cursor(hands, desk):
    page = desk.window.open_page("people")
    hands.qtbot.waitUntil(lambda: page.list.is_complete)
    ids = list(page.list.table.ids)
    place = next(n for n in range(5, 50) if page.list.table.row(n).groups)
    page.list.people.select(ids[place])
    page.list.people.setFocus()
    stroke(hands, Qt.Key.Key_Delete)
    hands.dialog(LeaveDialog)
    stroke(hands, Qt.Key.Key_Return)
    hands.qtbot.waitUntil(
        lambda: page.card.card is not None and page.card.card.id == ids[place + 1]
    )
    without = [one for one in ids if one != ids[place]]
    back_and_forth(hands, lambda: list(page.list.table.ids), without, ids)
