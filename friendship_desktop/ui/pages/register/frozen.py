"""The names of the register, still in view when its lessons are scrolled sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from friendship_desktop.ui.pages.register.model import FIRST_LESSON, SheetModel
from friendship_desktop.ui.pages.register.painting import CellPainter, LessonHeader


class FrozenNames(QTableView):
    """Lies over the first columns of a table and shows them; mouse and keyboard stay the table's."""

    def __init__(self, table: QTableView, model: SheetModel) -> None:
        super().__init__(table)
        self._table = table
        self.setProperty("look", "frozen")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setModel(model)
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(CellPainter(model, self))
        self.setHorizontalHeader(LessonHeader(model, self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setVerticalScrollMode(table.verticalScrollMode())
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(False)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(self._note_scrolled)
        self.hide()

    def fit(self) -> None:
        """Be as wide as the columns shown and as high as the table."""
        table = self._table
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        columns = table.model().columnCount()
        for column in range(columns):
            self.setColumnHidden(column, column >= FIRST_LESSON)
            if column < FIRST_LESSON:
                self.setColumnWidth(column, table.columnWidth(column))
        width = sum(table.columnWidth(column) for column in range(min(FIRST_LESSON, columns)))
        head = table.horizontalHeader().height()
        self.setGeometry(0, 0, width + 1, head + table.viewport().height())
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())

    def _note_scrolled(self, value: int) -> None:
        self.setVisible(value > 0)

    @override
    def scrollTo(self, *_where: object) -> None:
        """Stay where the table is."""
