"""Tables sort, filter, page, copy and keep the selection by identity."""

from __future__ import annotations

import pytest
from gallery import COLUMNS, SCHOOLS, School
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import KEPT_PAGES, PAGE_ROWS, PagedTable, RowTable, for_excel
from friendship_desktop.ui.widgets.banners import EmptyState


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


@pytest.fixture
def table(qapp):
    made = RowTable(COLUMNS, "Gallery", lambda school: school.id)
    made.set_rows(SCHOOLS)
    return made


def shown(table):
    return [table.row(number).id for number in range(table.rowCount())]


def school(number: int) -> School:
    return School(number, f"школа {number}", "", 1, 0.5, ("идёт", "good"))


def test_row_table_is_a_sound_model(table, qtmodeltester):
    qtmodeltester.check(table)


def test_paged_table_is_a_sound_model(qapp, qtmodeltester):
    table = PagedTable(COLUMNS, "Gallery", lambda row: row.id, lambda ids: [school(i) for i in ids])
    table.set_ids(range(300))
    qtmodeltester.check(table)


def test_sorting_is_by_key_and_can_be_taken_back(table):
    table.sort(1, Qt.SortOrder.DescendingOrder)
    assert shown(table) == [4, 1, 3, 0, 2]
    table.sort(-1)
    assert shown(table) == [0, 1, 2, 3, 4]


def test_paged_table_fetches_only_pages_in_view(qapp):
    asked: list[int] = []

    def fetch(ids):
        asked.append(len(ids))
        return [school(i) for i in ids]

    table = PagedTable(COLUMNS, "Gallery", lambda row: row.id, fetch)
    table.set_ids(list(range(100_000)))
    assert table.row(0).id == 0
    assert table.row(99_999).id == 99_999
    assert table.row(1).id == 1
    assert asked == [PAGE_ROWS, 100_000 % PAGE_ROWS]
    for page in range(2, KEPT_PAGES + 2):
        table.row(page * PAGE_ROWS)
    before = len(asked)
    table.row(0)
    assert len(asked) == before + 1, "the oldest page was let go"
    assert table.find(54_321) == 54_321
    assert table.find(-5) == -1


def test_paged_table_asks_for_another_order(qapp, qtbot):
    table = PagedTable(COLUMNS, "Gallery", lambda row: row.id, lambda ids: [school(i) for i in ids])
    with qtbot.waitSignal(table.sort_requested) as caught:
        table.sort(1, Qt.SortOrder.DescendingOrder)
    assert caught.args == ["groups", True]


@pytest.fixture
def view(dressed, table, qtbot):
    made = RegistryView(table, "schools", Memory())
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def test_selection_survives_a_reload_in_another_order(view, table):
    assert view.select(3)
    table.sort(1, Qt.SortOrder.DescendingOrder)
    assert view.current().id == 3
    table.set_rows([table.row(0)])
    assert view.current() is None


def test_enter_opens_and_control_c_copies_for_excel(view, qtbot):
    view.select(1)
    with qtbot.waitSignal(view.opened) as caught:
        press(view, Qt.Key.Key_Return)
    assert caught.args[0].id == 1
    view.selectAll()
    press(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Школа\tГрупп\tПосещ.\tСостояние"
    assert lines[2] == "«Возрождение», Немецкое ЭКО\t4\t87%\tсверх мест: 1"
    assert len(view.selected_rows()) == 5


def test_widths_and_order_are_remembered(dressed, table, qtbot):
    memory = Memory()
    first = RegistryView(table, "schools", memory)
    qtbot.addWidget(first)
    first.resize(700, 300)
    first.show()
    first.setColumnWidth(1, 133)
    first.horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    again = RowTable(COLUMNS, "Gallery", lambda row: row.id)
    again.set_rows(SCHOOLS)
    second = RegistryView(again, "schools", memory)
    qtbot.addWidget(second)
    assert second.columnWidth(1) == 133
    assert shown(again) == [4, 0, 3, 1, 2]


def test_empty_list_teaches(view, table):
    empty = EmptyState("graduation-cap")
    view.set_empty(empty)
    assert not empty.isVisible()
    table.set_rows(())
    assert empty.isVisible()
    table.set_rows(SCHOOLS)
    assert not empty.isVisible()


def test_cells_are_read_out_with_their_second_line(table):
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    assert table.index(0, 0).data(role) == "«Чосон», Корейское ЭКО"
    assert table.index(0, 3).data(role) == "идёт"


def test_what_is_pasted_into_excel_is_never_a_formula():
    rows = [
        ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A1", "-2+3"],
        ["+7 (701) 123-45-67", "+", "-", "а\tб\nв"],
    ]
    assert for_excel(rows).split("\n") == [
        "'=1+1\t'@SUM(A1)\t'+cmd|' /C calc'!A1\t'-2+3", "+7 (701) 123-45-67\t+\t-\tа б в",
    ]  # fmt: skip
