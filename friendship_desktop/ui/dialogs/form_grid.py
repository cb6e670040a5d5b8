"""A sheet of somebody's form as a grid: merged cells as one, chosen cells with what comes into them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem
from typing_extensions import override

from friendship_desktop.sheets.forms.model import FormCell, FormSheet
from friendship_desktop.sheets.forms.shape import is_label
from friendship_desktop.sheets.workbook import cell_ref
from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.labels import plain_tip

CHARACTER, LEAST, MOST = 7, 44, 300  # pixels at 100 % of a character and of a column
TALL_SHEET = 300  # rows; more of them are not measured one by one


class FormGrid(QTableWidget):
    """Shows the sheet and tells which cell is in hand."""

    cell_chosen = Signal(object)
    """The FormCell under the cursor."""

    def __init__(self, sheet: FormSheet) -> None:
        super().__init__(sheet.rows, sheet.columns)
        self.sheet = sheet
        self._told: dict[str, tuple[str, str]] = {}
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeaderLabels([cell_ref(0, n)[:-1] for n in range(sheet.columns)])
        for column, width in enumerate(sheet.widths):
            self.setColumnWidth(
                column, theme.px(min(MOST, max(LEAST, round(width * CHARACTER) + 6)))
            )
        for cell in sheet.cells:
            if cell.rows * cell.columns > 1:
                self.setSpan(cell.row, cell.column, cell.rows, cell.columns)
            self.setItem(cell.row, cell.column, QTableWidgetItem(cell.text))
        if sheet.rows <= TALL_SHEET:
            self.resizeRowsToContents()
        self.show_values({})
        self.currentCellChanged.connect(self._tell)

    def current(self) -> FormCell | None:
        """Give the cell under the cursor."""
        row, column = self.currentRow(), self.currentColumn()
        return self.sheet.at(row, column) if row >= 0 and column >= 0 else None

    def choose(self, name: str) -> None:
        """Put the cursor on a cell."""
        for cell in self.sheet.cells:
            if cell.name == name:
                self.setCurrentCell(cell.row, cell.column)

    def show_values(self, told: Mapping[str, tuple[str, str]]) -> None:
        """Show in chosen cells what comes there, with a sentence as tooltip; the others as they came."""
        self._told = dict(told)
        roles = theme.roles()
        tint, on_tint = roles.color("tint"), roles.color("on_tint")
        muted, neutral = roles.color("muted"), roles.color("neutral_tint")
        for cell in self.sheet.cells:
            item = self.item(cell.row, cell.column)
            if item is None:  # made for every cell when the grid was
                continue
            font = self.font()
            value = told.get(cell.name)
            font.setBold(value is not None)
            item.setFont(font)
            item.setText(value[0] if value else cell.text)
            item.setToolTip(plain_tip(value[1] if value else cell.text))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{cell.name}: {item.text()}")
            item.setForeground(on_tint if value else muted if cell.has_formula else roles.color("text"))  # fmt: skip
            is_fixed = cell.has_formula or cell.is_locked
            item.setBackground(tint if value else neutral if is_fixed else roles.color("surface"))
            middle = value is not None or cell.columns > 1 or not is_label(cell)
            side = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        here = self.visualRect(self.currentIndex())
        if here.isValid():  # the cell in hand is seen from afar, whatever its colour
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.roles().color("primary"), theme.px(2)))
            painter.drawRect(here.adjusted(1, 1, -1, -1))
            painter.end()

    def _tell(self, row: int, column: int, _row: int, _column: int) -> None:
        self.cell_chosen.emit(self.sheet.at(row, column) if row >= 0 and column >= 0 else None)
