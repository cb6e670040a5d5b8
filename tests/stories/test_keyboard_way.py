"""Where the keyboard is after a change of page, and where Tab takes it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from friendship_desktop.ui.pages.register.chooser import GroupChooser


def test_today_takes_the_keyboard_and_tab_follows_the_eye(desk, qtbot):
    window = desk.window
    window.open_page("people")
    today = window.open_page("today")
    qtbot.waitUntil(lambda: window.jobs.is_idle)
    assert QApplication.focusWidget() is today._lessons.first_to_mark
    stops = today._stops()
    seen = [QApplication.focusWidget()]
    for _turn in range(len(stops)):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    places = [stops.index(widget) for widget in seen if widget in stops]
    assert places == sorted(places), "lessons, then attention, then the cards below"
    assert places[-1] == len(stops) - 1
    assert window.frame.status_bar.isAncestorOf(seen[len(places)]), "the bar below comes last"


def test_today_keeps_the_keyboard_when_its_lists_are_made_anew(desk, qtbot):
    today = desk.window.open_page("today")
    qtbot.waitUntil(lambda: desk.window.jobs.is_idle)
    today._lessons.first_to_mark.setFocus()
    today.refresh()
    qtbot.waitUntil(lambda: desk.window.jobs.is_idle)
    assert QApplication.focusWidget() is today._lessons.first_to_mark


def test_a_long_group_name_is_whole_in_its_tooltip(desk, qtbot):
    chooser = desk.window.open_page("attendance").findChild(GroupChooser)
    desk.window.setFocus()
    chooser.setMaximumWidth(200)
    long = max(range(chooser.count()), key=lambda row: len(chooser.itemText(row)))
    chooser.setCurrentIndex(long)
    chooser.lineEdit().clearFocus()
    qtbot.waitUntil(lambda: chooser.lineEdit().toolTip() == chooser.itemText(long))
    chooser.setMaximumWidth(2000)
    chooser.setFixedWidth(900)
    qtbot.waitUntil(lambda: chooser.lineEdit().toolTip() == "")


def test_the_name_in_the_chooser_stands_in_the_middle(desk):
    chooser = desk.window.open_page("attendance").findChild(GroupChooser)
    QApplication.processEvents()
    line = chooser.lineEdit()
    assert abs(line.geometry().center().y() - chooser.rect().center().y()) <= 1
    assert line.height() >= line.fontMetrics().height()
    assert line.cursorRect().bottom() <= line.height(), "the letters are not cut below"


def test_a_part_of_a_group_s_name_and_enter_lead_into_its_register(desk, qtbot):
    page = desk.window.open_page("attendance")
    chooser = page.chooser
    named = next(row for row in range(chooser.count()) if "корей" in chooser.itemText(row).lower())
    assert chooser.currentIndex() != named
    chooser.setFocus()
    chooser.lineEdit().selectAll()
    desk.type("корей", chooser)
    QTest.keyClick(chooser.completer().popup(), Qt.Key.Key_Return)
    assert chooser.currentIndex() == named
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.grid)
    assert page.model.sheet.group_id == chooser.group_id()

    chooser.setFocus()
    chooser.lineEdit().selectAll()
    desk.type("жжж", chooser)
    QTest.keyClick(chooser, Qt.Key.Key_Return)
    assert chooser.currentText() == chooser.itemText(named), "no name of another group above it"
    assert QApplication.focusWidget() is page.grid
