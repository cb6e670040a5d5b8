"""Sunday to Monday: a coordinator marks a group by keyboard, makes mistakes, and takes them back."""

import datetime as dt

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.ui.pages.register.model import FIRST_LESSON, NAME
from tests.stories.conftest import TODAY, open_house

P, A, ILL, E, L = (
    MarkCode.PRESENT,
    MarkCode.ABSENT,
    MarkCode.ILL,
    MarkCode.EXCUSED,
    MarkCode.LATE,
)


@pytest.fixture
def register(qtbot, desk):
    """The register open at today's lesson that nobody has marked yet."""
    page = desk.window.open_page("attendance")
    lessons = desk.services.today.read(today=TODAY).lessons
    lesson = next(one for one in lessons if not one.marked and one.expected > 6)
    page.show_lesson(lesson.group_id, lesson.key)
    qtbot.waitUntil(lambda: desk.window.jobs.is_idle)
    return page


def today_column(page):
    return page.model.sheet.column(LessonKey(TODAY))


def stored(desk, page):
    sheet = desk.services.register.sheet(page.group_id, TODAY, today=TODAY)
    column = sheet.column(LessonKey(TODAY))
    return [row.cells[column].code for row in sheet.learners if row.cells[column].is_enrolled]


@pytest.mark.parametrize("letters", ["  нбуо", "  жаск", "  y,ej", "++НБУО"])
def test_one_key_a_learner_in_either_layout(qtbot, desk, register, letters):
    desk.type(letters, register.grid)

    assert stored(desk, register)[:6] == [P, P, A, ILL, E, L]
    assert register.grid.currentIndex().row() >= 6


def test_what_is_typed_is_stored_before_the_next_key(qtbot, desk, register):
    for count, letter in enumerate("   ", start=1):
        desk.type(letter, register.grid)
        assert sum(code is not None for code in stored(desk, register)) == count


def test_a_month_without_learners_says_what_to_do(desk, register):
    assert register._hint.isHidden()
    register.show_month(dt.date(2020, 1, 1))
    assert register._hint.isVisible()
    assert "нет слушателей" in register._hint.accessibleName()
    assert register.grid.isVisible(), "a guest can still be typed"
    register._hint._open.click()
    assert type(desk.window.page).__name__ in {"SchoolsPage", "StateLanguagePage"}


def test_the_rest_were_present_and_one_undo_takes_it_back(qtbot, desk, register):
    desk.type("н", register.grid)
    desk.press(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    register.marks.rest_present()
    marks = stored(desk, register)
    assert marks[0] == A
    assert set(marks[1:]) == {P}

    register.undo()
    assert stored(desk, register) == [A] + [None] * (len(marks) - 1)
    register.redo()
    assert stored(desk, register) == marks


def test_several_selected_cells_take_one_key_and_one_undo(qtbot, desk, register):
    column = FIRST_LESSON + today_column(register)
    model = register.model
    chosen = QItemSelection(model.index(0, column), model.index(3, column))
    register.grid.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    desk.type("б", register.grid)
    assert stored(desk, register)[:4] == [ILL] * 4

    register.undo()
    assert stored(desk, register)[:4] == [None] * 4


def test_cells_travel_to_excel_and_back(qtbot, desk, register):
    QGuiApplication.clipboard().setText("+\nН\nболел\nБ")
    register.grid.paste()

    assert stored(desk, register)[:4] == [P, A, None, ILL]
    assert any("1" in notice.text for notice in desk.notices), "one cell could not be read"

    qtbot.waitUntil(lambda: register.model.symbol(register.grid.currentIndex()) == "+")
    register.grid.copy()
    assert QGuiApplication.clipboard().text() == "+"


def test_a_lesson_ahead_takes_no_mark_and_says_why(qtbot, desk, register):
    sheet = register.model.sheet
    ahead = next(lesson.key for lesson in sheet.lessons if lesson.is_future)
    register.grid.go(None, ahead)
    desk.type(" ", register.grid)

    assert desk.notices[-1].kind == "error"
    assert all(row.cells[sheet.column(ahead)].code is None for row in register.model.sheet.learners)


def test_the_register_reopens_at_the_same_cell(qtbot, desk, register, make_window, demo_folder):
    desk.type("   ", register.grid)
    place = register.grid.place()
    register._remember_place()
    group = register.group_id
    desk.window.jobs.stop()
    desk.services.open_house.close()
    desk.window.context = None

    again = make_window()
    open_house(qtbot, again, demo_folder)
    page = again.window.open_page("attendance")
    assert page.group_id == group
    assert page.grid.place() == place


def test_a_guest_is_added_at_the_foot_and_marked(qtbot, desk, register):
    grid = register.grid
    desk.window.activateWindow()
    grid.setFocus()
    column = today_column(register)
    grid.setCurrentIndex(register.model.index(0, FIRST_LESSON + column))
    grid.setCurrentIndex(register.model.index(register.model.rowCount() - 1, NAME))
    desk.press(Qt.Key.Key_Return, widget=grid)
    (field,) = [each for each in grid.findChildren(QLineEdit) if each.isVisible()]
    desk.type("Тен Юлия", field)
    desk.press(Qt.Key.Key_Return, "\r", widget=field)
    qtbot.waitUntil(lambda: register.model.sheet.learners[-1].is_guest)
    assert register.model.sheet.learners[-1].name == "Тен Юлия"

    qtbot.waitUntil(grid.hasFocus)
    desk.type(" ")
    column = today_column(register)
    qtbot.waitUntil(lambda: register.model.sheet.learners[-1].cells[column].code == P)


def test_every_cell_can_be_heard(desk, register):
    for row in range(register.model.rowCount()):
        for column in range(register.model.columnCount()):
            index = register.model.index(row, column)
            assert index.data(Qt.ItemDataRole.AccessibleTextRole) is not None


def test_the_model_keeps_qts_rules(qtmodeltester, register):
    qtmodeltester.check(register.model)


def test_the_language_switches_at_once(qtbot, desk, register):
    desk.type("н", register.grid)
    column = FIRST_LESSON + today_column(register)
    first = register.model.index(0, column)
    qtbot.waitUntil(lambda: first.data() == "Н")
    desk.window.choose_language("kk")

    assert first.data() == "Ж"
    assert register.title() == "Сабаққа қатысу"


def test_opening_another_group_comes_to_its_own_latest_lesson(qtbot, desk, register):
    today = [lesson.group_id for lesson in desk.services.today.read(today=TODAY).lessons]
    others = [one.group_id for one in desk.services.register.choices() if one.group_id not in today]
    for group_id in (*others, register.group_id):
        desk.window.open_record("person", 1)
        register = desk.window.open_page("attendance")
        register.open_record("group", group_id)
        lessons = register.model.sheet.lessons
        past = [lesson.key for lesson in lessons if not lesson.is_future]
        assert register.grid.lesson_in_view() == past[-1]


def test_a_month_without_the_day_in_view_opens_at_its_last_lesson(qtbot, desk, register):
    register.show_month(TODAY.replace(month=10, day=1))
    lessons = register.model.sheet.lessons
    assert register.grid.lesson_in_view() == lessons[-1].key
