"""A teacher marked on a printed sheet; the clerk enters it in the same order, by keys alone."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.rules.sheet_code import write_sheet_code
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.documents.register_paper import register_papers
from friendship_desktop.services.first_group import FirstGroup
from friendship_desktop.services.pasted_names import Paste
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.ui.dialogs.paper_sheet import PaperSheetDialog
from tests.stories.conftest import TODAY

P, A, ILL = MarkCode.PRESENT, MarkCode.ABSENT, MarkCode.ILL
NOVEMBER = dt.date(2026, 11, 1)
DAYS = [dt.date(2026, 11, day) for day in (8, 15, 22, 29)]  # the first is in the vacation


@pytest.fixture
def group(qtbot, desk):
    """A group of three, with a guest whom no sheet lists, and Sundays without any mark."""
    services = desk.services
    services.groups.start_with_one_group(
        services.actor,
        FirstGroup(
            "На бумаге",
            (Slot(7, 600, 680),),
            Paste("Ким Алла\nЛи Борис\nПак Вера"),
            started_on=NOVEMBER,
        ),
        today=TODAY,
    )
    found = next(one for one in services.register.choices() if one.title == "На бумаге").group_id
    services.register.add_guest(services.actor, found, "Арон Ян", NOVEMBER)
    return found


@pytest.fixture
def page(qtbot, desk, group):
    made = desk.window.open_page("attendance")
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: desk.window.jobs.is_idle)
    return made


def asked(page):
    """The dialog, opened with its own keys."""
    QTest.keyClick(
        page.window(),
        Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PaperSheetDialog)
    return dialog


def started(page, group):
    """Type the code of the sheet of November and press Enter."""
    dialog = asked(page)
    dialog.code.setText(write_sheet_code(group, NOVEMBER))
    QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    return dialog


def stored(desk, group):
    sheet = desk.services.register.sheet(group, NOVEMBER, today=TODAY)
    assert [one.key.day for one in sheet.lessons] == DAYS
    rows = [row for row in sheet.learners if not row.is_guest]
    return [[row.cells[i].code for row in rows] for i in range(len(DAYS))]


def test_a_sheet_is_entered_from_its_first_cell_to_its_last(desk, page, group):
    started(page, group)
    assert page.paper.isVisible()
    assert page.paper.accessibleName() == "С бумаги: занятие 1 из 4, 8 ноября"
    assert page.grid.place() == (page.model.sheet.learners[0].enrolment_id, LessonKey(DAYS[0]))

    desk.type("  н", page.grid)
    assert page.paper.accessibleName() == "С бумаги: занятие 2 из 4, 15 ноября"
    desk.type("б н", page.grid)
    assert page.grid.place() == (page.model.sheet.learners[0].enrolment_id, LessonKey(DAYS[2]))
    assert stored(desk, group) == [[P, P, A], [ILL, P, A], [None] * 3, [None] * 3]

    page.marks.rest_present()
    assert not page.paper.isVisible(), "the fourth lesson is still ahead"
    assert desk.notices[-1].action_text == "Следующий лист…"
    assert stored(desk, group)[2:] == [[P] * 3, [None] * 3]


def test_escape_ends_it_and_a_later_start_goes_on_where_marks_end(desk, page, group):
    started(page, group)
    desk.type("   н", page.grid)
    QTest.keyClick(page.grid, Qt.Key.Key_Escape)
    assert not page.paper.isVisible()
    page.grid.go(page.model.sheet.learners[2].enrolment_id, LessonKey(DAYS[2]))
    desk.type("н", page.grid)
    assert page.grid.lesson_in_view() == LessonKey(DAYS[2]), (
        "an ordinary register stays in its lesson"
    )

    started(page, group)
    assert page.grid.place() == (page.model.sheet.learners[1].enrolment_id, LessonKey(DAYS[1]))
    page.show_month(dt.date(2026, 10, 1))
    assert not page.paper.isVisible()


def test_a_wrong_code_is_said_beside_its_field(page, group):
    right = write_sheet_code(group, NOVEMBER)
    for code, word in (
        (f"{right[:-1]}{(int(right[-1]) + 1) % 10}", "не код листа"),
        (write_sheet_code(99_999, NOVEMBER), "Такой группы нет"),
    ):
        dialog = asked(page)
        dialog.code.setText(code)
        QTest.keyClick(dialog.code, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert word in dialog._errors[dialog.code].text()
        dialog.reject()
    assert not page.paper.isVisible()


def test_the_list_holds_what_is_not_entered_and_enter_takes_it(desk, page, group):
    page.chooser.choose(group)
    page.show_month(NOVEMBER)
    dialog = asked(page)
    assert dialog.sheets.currentItem().text() == "На бумаге — осталось 3 занятия"
    assert not dialog.after.isEnabled()
    QTest.keyClick(dialog.sheets, Qt.Key.Key_Return)
    assert page.paper.isVisible()
    assert page.group_id == group
    for _lesson in range(3):
        page.marks.rest_present()
    dialog = asked(page)
    names = [dialog.sheets.item(i).text() for i in range(dialog.sheets.count())]
    assert not any("На бумаге" in name for name in names)
    dialog.reject()


def test_the_blank_sheet_bears_the_code_and_the_rows_of_the_screen(desk, group):
    with desk.services.open_house.database.read() as session:
        head = letterhead(session, TODAY)
        blank, filled = (
            register_papers(
                session, [group], TODAY, head, language=PaperLanguage.BOTH, blank=one, today=TODAY
            )[0]
            for one in (True, False)
        )
    assert blank.sheet_code == write_sheet_code(group, NOVEMBER)
    assert filled.sheet_code == ""
    screen = desk.services.register.sheet(group, NOVEMBER, today=TODAY)
    assert [(row.number, row.name) for row in blank.learners] == [
        (number, row.name) for number, row in enumerate(screen.learners[:3], start=1)
    ]
