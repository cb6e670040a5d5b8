"""A programme comes from Excel, its topics are taken while marking; a register goes out and returns."""

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from friendship_desktop.services.travelling.result import Finding
from friendship_desktop.ui.dialogs.programme import ProgrammeDialog
from friendship_desktop.ui.dialogs.returned import ReturnedDialog
from friendship_desktop.ui.pages.register.travels import send_current
from friendship_desktop.ui.pages.schools.group_pane import PROGRAMME
from friendship_desktop.ui.widgets.labels import FieldError
from tests.stories.conftest import TODAY

SHIFT_CTRL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def group(desk):
    """The first group with lessons today."""
    return desk.services.today.read(today=TODAY).lessons[0].group_id


def dialog(qtbot, kind):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


def programme_of(desk, group):
    return desk.services.programmes.of_group(desk.services.actor, group, today=TODAY)


def write_topics(path):
    book = openpyxl.Workbook()
    for row in (
        ("Тақырып", "Сағат", "Үй тапсырмасы"),
        ("Танысу", 2, "1-жаттығу"),
        ("Отбасы", "көп", ""),
    ):
        book.active.append(row)
    book.save(path)


def test_topics_come_from_excel_and_are_taken_with_one_key(qtbot, desk, group, tmp_path):
    desk.services.programmes.follow(desk.services.actor, group, None)
    write_topics(tmp_path / "topics.xlsx")
    desk.answers.path = tmp_path / "topics.xlsx"
    page = desk.window.open_page("schools")
    page.open_group(group)
    page.group.tabs.setCurrentIndex(PROGRAMME)
    page.group.programme.bring_excel()
    grid = dialog(qtbot, ProgrammeDialog)
    assert programme_of(desk, group).topics == ()  # a preview stores nothing
    assert [grid.grid.text(row, 0) for row in range(2)] == ["Танысу", "Отбасы"]
    grid.name.setText("Бірінші жыл")
    grid.verb.click()
    assert [topic.title for topic in programme_of(desk, group).topics] == ["Танысу", "Отбасы"]

    register = desk.window.open_page("attendance")
    register.open_record("group", group)
    key = register.grid.lesson_in_view()
    sheet = desk.services.register.sheet(group, TODAY, today=TODAY)
    if sheet.lessons[sheet.column(key)].topic:
        desk.services.register.describe_lesson(
            desk.services.actor, group, key, topic="", homework=""
        )
        register.refresh()
    offer = register.topic.offer
    assert offer.title == "Танысу"
    assert "Танысу" in register.topic.text.text()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    register.grid.setFocus()
    QTest.keyClick(register.grid, Qt.Key.Key_T, SHIFT_CTRL)
    sheet = desk.services.register.sheet(group, TODAY, today=TODAY)
    lesson = sheet.lessons[sheet.column(key)]
    assert (lesson.topic, lesson.homework) == ("Танысу", "1-жаттығу")
    qtbot.waitUntil(lambda: register.topic.offer is None)
    register.undo()
    sheet = desk.services.register.sheet(group, TODAY, today=TODAY)
    assert sheet.lessons[sheet.column(key)].topic is None


def test_a_list_is_pasted_into_the_grid(qtbot, desk, group):
    page = desk.window.open_page("schools")
    page.open_group(group)
    page.group.tabs.setCurrentIndex(PROGRAMME)
    before = programme_of(desk, group).topics
    page.group.programme.edit()
    window = dialog(qtbot, ProgrammeDialog)
    window.grid.setRowCount(0)
    QGuiApplication.clipboard().setText("Алфавит\t2\tупр. 1\nЧисла\tмного\n")
    window.grid.paste()
    window.name.setText("Первый год")
    window.verb.click()
    assert window.isVisible()  # hours that are none are said beside the grid
    window.grid.item(1, 1).setText("1,5")
    window.grid.item(1, 0).setText("Чис\u0007ла")
    window.verb.click()
    assert window.isVisible()  # refused by the service: what was typed stays
    assert window.grid.currentRow() == 1
    assert programme_of(desk, group).topics == before
    window.grid.item(1, 0).setText("Числа")
    window.verb.click()
    topics = programme_of(desk, group).topics
    assert [(topic.title, topic.half_hours) for topic in topics] == [("Алфавит", 4), ("Числа", 3)]


def test_a_register_goes_to_the_teacher_and_is_dropped_back(qtbot, desk, group, tmp_path):
    register = desk.window.open_page("attendance")
    register.open_record("group", group)
    path = desk.answers.path = tmp_path / "register.xlsx"
    send_current(register)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: desk.window.jobs.is_idle)
    book = openpyxl.load_workbook(path)
    sheet = book.active
    today = next(c.column for c in sheet[7] if str(c.value).startswith(f"{TODAY:%d.%m}"))
    free = [
        row
        for row in range(8, sheet.max_row)
        if not sheet.cell(row, today).protection.locked and not sheet.cell(row, today).value
    ]
    sheet.cell(free[0], today).value = "+"
    sheet.cell(free[1], today).value = "Н"
    sheet.cell(sheet.max_row + 1, 3).value = "Новая Дина"
    book.save(path)

    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    actions = (
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPoint(5, 5), *actions)
    register.dragEnterEvent(entering)
    assert entering.isAccepted()
    register.dropEvent(QDropEvent(QPointF(5, 5), *actions))
    window = dialog(qtbot, ReturnedDialog)
    qtbot.waitUntil(lambda: window.result_ is not None)
    assert [line.finding for line in window.chosen()] == [Finding.NEW, Finding.NEW]
    assert window.notes.count() == 1
    window.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    window.verb.click()
    marks = [line.code for line in _cells(desk, group)]
    assert marks.count("present") >= 1
    assert "absent" not in marks[free[1] - 8 : free[1] - 7]
    before = len([code for code in marks if code])
    register.undo()
    assert len([one.code for one in _cells(desk, group) if one.code]) == before - 1


def _cells(desk, group):
    sheet = desk.services.register.sheet(group, TODAY, today=TODAY)
    place = next(n for n, lesson in enumerate(sheet.lessons) if lesson.key.day == TODAY)
    return [row.cells[place] for row in sheet.learners]


def test_one_escape_does_not_throw_away_a_typed_list(qtbot, desk, group):
    page = desk.window.open_page("schools")
    page.open_group(group)
    page.group.tabs.setCurrentIndex(PROGRAMME)
    page.group.programme.edit()
    window = dialog(qtbot, ProgrammeDialog)
    row = window.grid.rowCount() - 1
    for number in range(3):
        window.grid.add(row)
        window.grid.item(row, 0).setText(f"Тема, над которой думали, {number}")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.findChild(FieldError).text()
    window.close()  # the × of the window, right after the warning
    assert not window.isVisible()


def test_looking_into_the_topics_closes_at_once(qtbot, desk, group):
    page = desk.window.open_page("schools")
    page.open_group(group)
    page.group.tabs.setCurrentIndex(PROGRAMME)
    page.group.programme.edit()
    window = dialog(qtbot, ProgrammeDialog)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
