"""An office's form filled by hand: a cell clicked, a number found by typing, next month by itself."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from friendship_desktop.services.period import Period
from friendship_desktop.ui.dialogs.listing import ListDialog
from friendship_desktop.ui.dialogs.numbers import NumbersDialog
from friendship_desktop.ui.dialogs.their_form import CHOICE_ROLE, TheirFormDialog, open_their_form
from friendship_desktop.ui.pages.analysis.period import MONTH
from friendship_desktop.ui.pages.reports.forms import open_numbers

EXAMPLE = Path(__file__).parents[2] / "data" / "office_form_ru.xlsx"


@pytest.fixture
def taught(house):
    group = house.make.group("Қазақ тілі A2", kind="state_language", language_code="kk", level="A2")
    for name in ("Цой Артур", "Шин Алина"):
        house.make.learner(name, group)
    for day in (1, 8, 15):
        house.make.lesson(group, dt.date(2026, 11, day))
    return house


def opened(house, path) -> TheirFormDialog:
    page = house.page("reports")
    open_their_form(page.context, page, path)
    house.settle()
    dialog = house.dialog()
    assert isinstance(dialog, TheirFormDialog)
    return dialog


def click(house, dialog, name):
    grid = dialog.grids[0]
    cell = next(one for one in grid.sheet.cells if one.name == name)
    place = grid.visualRect(grid.model().index(cell.row, cell.column)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    house.settle()


def shown(dialog):
    return [item for n in range(dialog.choices.count()) if not (item := dialog.choices.item(n)).isHidden()]  # fmt: skip


def test_a_form_is_chosen_once_and_fills_itself_next_month(taught, tmp_path, monkeypatch):
    path = tmp_path / "форма.xlsx"
    shutil.copy(EXAMPLE, path)
    dialog = opened(taught, path)
    assert not dialog.save.isEnabled()
    assert "Click a cell" in dialog._cell_name.text() or "ячейку" in dialog._cell_name.text()

    dialog.grids[0].scrollToBottom()
    click(taught, dialog, "D11")
    taught.retype(dialog.search.edit, "өткізілген сабақ")  # in another language than the screen's
    taught.qtbot.waitUntil(lambda: len(shown(dialog)) == 1)
    taught.press(Qt.Key.Key_Down, widget=dialog.search.edit)
    taught.press(Qt.Key.Key_Down, widget=dialog.choices)
    assert dialog.cells["Форма 3", "D11"].indicator == "IND-10"
    for words, code in (
        ("онлайн", "IND-23"),
        ("өткізілген сабақ", "IND-10"),
    ):  # a mind changed twice
        taught.retype(dialog.search.edit, words)
        taught.qtbot.waitUntil(lambda code=code: [one.data(CHOICE_ROLE)[0] for one in shown(dialog)] == [code])  # fmt: skip
        taught.press(Qt.Key.Key_Down, widget=dialog.search.edit)
        taught.press(Qt.Key.Key_Down, widget=dialog.choices)
        assert dialog.cells["Форма 3", "D11"].indicator == code
    assert dialog.grids[0].item(10, 3).text() == "3"
    assert dialog.table.rowCount() == 1

    target = tmp_path / "заполнено.xlsx"
    monkeypatch.setattr(dialog._context.ask, "save_path", lambda *_words: target)
    dialog.save_copy()
    assert openpyxl.load_workbook(target)["Форма 3"]["D11"].value == 3
    assert path.read_bytes() == EXAMPLE.read_bytes()
    dialog.reject()
    taught.settle()

    again = opened(taught, path)
    again.period.choose(MONTH, Period(dt.date(2026, 10, 1), dt.date(2026, 10, 31)))
    taught.settle()
    assert again.grids[0].item(10, 3).text() == "0"
    again.reject()


def test_a_formula_of_the_office_cannot_be_chosen(taught):
    dialog = opened(taught, EXAMPLE)
    dialog.grids[0].choose("H6")
    assert not dialog.choices.isEnabled()
    assert "H6" in dialog._rule.text()
    dialog.grids[0].choose("D6")
    assert dialog.choices.isEnabled()
    dialog.choices.setCurrentRow(0)
    taught.settle()
    assert dialog.table.rowCount() == 1
    dialog.clear.click()
    taught.settle()
    assert dialog.table.rowCount() == 0
    assert dialog.grids[0].item(5, 3).text() == ""
    dialog.reject()


def test_every_number_of_a_period_opens_its_rows(taught):
    open_numbers(taught.page("reports"))
    taught.settle()
    dialog = taught.dialog()
    assert isinstance(dialog, NumbersDialog)
    QAbstractItemModelTester(dialog.table)
    dialog.view.select(("IND-06", ""))
    taught.press(Qt.Key.Key_Return, widget=dialog.view)
    rows = next(one for one in dialog.findChildren(ListDialog) if one is not dialog)
    assert [row.name for row in rows.table._rows] == ["Цой Артур", "Шин Алина"]
    rows.reject()
    dialog.reject()
