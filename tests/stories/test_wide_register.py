"""A lesson on every working day and day off of a month: the lessons scroll, the names stay."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services.first_group import FirstGroup
from friendship_desktop.services.pasted_names import Paste
from friendship_desktop.services.register.sheet import CellMark
from friendship_desktop.ui import theme
from friendship_desktop.ui.pages.register.model import FIRST_LESSON, NAME
from tests.stories.conftest import TODAY

FIRST = dt.date(2026, 10, 1)
LONG = "Христорождественская-Нұрмағамбетқызы-Абдурахманова-Колесников"
GUEST = 57


@pytest.fixture
def grid(qtbot, desk):
    services = desk.services
    names = "\n".join(
        [f"{LONG} Александра", *(f"Ким {one}{two}я" for one in "АЛНТУФШ" for two in "абвгдежз")]
    )
    services.groups.start_with_one_group(
        services.actor,
        FirstGroup(
            "Каждый день",
            tuple(Slot(day, 600, 680) for day in range(1, 8)),
            Paste(names),
            started_on=FIRST,
        ),
        today=TODAY,
    )
    desk.window.resize(1366, 768)
    page = desk.window.open_page("attendance")
    group = next(one for one in services.register.choices() if one.title == "Каждый день")
    page.open_record("group", group.group_id)
    page.show_month(FIRST)
    qtbot.waitUntil(lambda: desk.window.jobs.is_idle)
    qtbot.waitUntil(page.grid.verticalScrollBar().isVisible)
    assert last(page.grid) > FIRST_LESSON + 20  # October has holidays and a break
    assert page.grid.sheet_model.rowCount() == GUEST + 1
    return page.grid


def last(grid):
    """The column of the last lesson."""
    return grid.sheet_model.adding_column - 1


def _beside_the_names(grid):
    cell = grid.visualRect(grid.currentIndex())
    is_covered = grid.names.isVisible() and cell.left() < grid.names.width()
    return not is_covered and cell.right() <= grid.viewport().width()


def test_names_stay_when_the_lessons_scroll(desk, grid):
    grid.setCurrentIndex(grid.sheet_model.index(0, FIRST_LESSON))
    assert not grid.names.isVisible()
    grid.setCurrentIndex(grid.sheet_model.index(GUEST - 1, last(grid)))
    assert grid.names.isVisible()
    assert _beside_the_names(grid)
    assert grid.names.verticalScrollBar().value() == grid.verticalScrollBar().value()
    for _step in range(last(grid) - FIRST_LESSON):
        desk.press(Qt.Key.Key_Left, widget=grid)
        assert _beside_the_names(grid)
    assert grid.currentIndex().column() == FIRST_LESSON


def test_a_name_is_clicked_over_the_lessons_under_it(grid):
    grid.setCurrentIndex(grid.sheet_model.index(3, last(grid)))
    scrolled = grid.horizontalScrollBar().value()
    place = grid.names.visualRect(grid.sheet_model.index(5, NAME)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (5, NAME)
    assert grid.horizontalScrollBar().value() == scrolled


def test_a_guest_is_named_in_the_table_itself(desk, grid):
    grid.setCurrentIndex(grid.sheet_model.index(GUEST - 1, last(grid)))
    grid.setCurrentIndex(grid.sheet_model.index(GUEST, NAME))
    desk.press(Qt.Key.Key_Return, widget=grid)
    assert not grid.names.isVisible()
    assert grid.state() is grid.State.EditingState


def test_large_text_leaves_room_for_lessons(desk, grid):
    desk.window.parts.theme.choose(scale=200)
    desk.window.resize(1366, 768)
    grid.setCurrentIndex(grid.sheet_model.index(2, last(grid)))
    assert grid.names.width() < grid.viewport().width() / 2
    assert _beside_the_names(grid)
    assert grid.names.columnWidth(NAME) >= theme.px(100)


def test_the_cursor_hides_no_mark_that_has_a_note(desk, qtbot, grid):
    page = desk.window.open_page("attendance")
    services, sheet = desk.services, grid.sheet_model.sheet
    wish = CellMark(
        sheet.lessons[0].key, sheet.learners[0].enrolment_id, MarkCode.ILL, note="Справка"
    )
    services.register.mark(services.actor, page.group_id, wish, today=TODAY)
    page.refresh()
    index = grid.sheet_model.index(0, FIRST_LESSON)
    grid.setCurrentIndex(index)
    grid.window().activateWindow()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus)
    cell = grid.visualRect(index)
    beside_the_letter = cell.center() - QPoint(cell.width() // 3, 0)
    picture = grid.viewport().grab().toImage()
    assert picture.pixelColor(beside_the_letter) == theme.roles().color("warning_tint")
