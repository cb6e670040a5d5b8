"""The list of a registry page: sorts, remembers, copies, opens with Enter, teaches when empty."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.delegates import RegistryDelegate
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.tables import ROW_ROLE, TableBase, for_excel
from friendship_desktop.ui.widgets.banners import EmptyState

ONE_LINE, TWO_LINES = 32, 48  # row heights at 100 %


class RegistryView(QTableView):
    """Shows a RowTable or PagedTable; rows are selected by identity and stay so over a reload."""

    opened = Signal(object)
    """A row was opened with Enter or a double click."""
    selected = Signal(object)
    """The row under the cursor changed; None when there is none."""

    def __init__(
        self, table: TableBase[Any], name: str, memory: Memory, parent: QWidget | None = None
    ) -> None:
        """`name` is the key widths and order are remembered under, for instance "schools"."""
        super().__init__(parent)
        self._table, self._name, self._memory = table, name, memory
        self._kept: Hashable = None
        self._empty: EmptyState | None = None
        self.setModel(table)
        self.setItemDelegate(RegistryDelegate(self))
        self._set_up()
        self._restore()
        table.modelAboutToBeReset.connect(self._keep)
        table.modelReset.connect(self._reselect)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ROW_ROLE)))
        self.selectionModel().currentRowChanged.connect(self._tell_selected)
        header = self.horizontalHeader()
        header.sectionResized.connect(self._remember_width)
        header.sortIndicatorChanged.connect(self._remember_order)

    def set_empty(self, empty: EmptyState) -> None:
        """Show `empty` instead of the list while there are no rows."""
        self._empty = empty
        empty.setParent(self)
        self._show_empty()

    def current(self) -> Any:
        """Give the row under the cursor, or None."""
        index = self.currentIndex()
        return self._table.row(index.row()) if index.isValid() else None

    def selected_rows(self) -> list[Any]:
        """Give all selected rows, from top to bottom; for bulk actions."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._table.row(number) for number in numbers]

    def select(self, identity: Hashable) -> bool:
        """Put the cursor on a row and scroll to it; tell whether it is there."""
        number = self._table.find(identity)
        if number < 0:
            return False
        index = self._table.index(number, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def select_many(self, identities: Iterable[Hashable]) -> int:
        """Select rows and nothing else, the cursor on the first; give how many are there."""
        model, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        self.clearSelection()
        numbers = sorted(n for one in identities if (n := self._table.find(one)) >= 0)
        for number in numbers:
            model.select(self._table.index(number, 0), flags.Select | flags.Rows)
        if numbers:
            first = self._table.index(numbers[0], 0)
            model.setCurrentIndex(first, flags.NoUpdate)
            self.scrollTo(first)
        self.setFocus()
        return len(numbers)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        # rows and columns that measure their contents take seconds with many rows
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(theme.px(40))
        self._set_heights()

    def _set_heights(self) -> None:
        is_tall = any(column.sub is not None for column in self._table.columns)
        self.verticalHeader().setDefaultSectionSize(theme.px(TWO_LINES if is_tall else ONE_LINE))

    def _restore(self) -> None:
        self._set_widths()
        header = self.horizontalHeader()
        key = self._memory.get(f"order.{self._name}", "")
        keys = [column.key for column in self._table.columns]
        number = keys.index(key.lstrip("-")) if key.lstrip("-") in keys else -1
        order = Qt.SortOrder.DescendingOrder if key.startswith("-") else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(number, order)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)

    def _set_widths(self) -> None:
        """Give the columns their widths, again after every change of the text size."""
        header = self.horizontalHeader()
        stretched = -1
        for number, column in enumerate(self._table.columns):
            width = self._memory.get(f"width.{self._name}.{column.key}", column.width)
            if column.width == 0 and stretched < 0:
                stretched = number
            else:
                self.setColumnWidth(number, theme.px(width or 120))
        if stretched >= 0:
            header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def _remember_width(self, number: int, _old: int, new: int) -> None:
        if (
            self.horizontalHeader().sectionResizeMode(number) is QHeaderView.ResizeMode.Interactive
            and self.isVisible()
            and new > 0  # a column that steps back for a while has no width to remember
        ):
            width = round(new * theme.BASE_SIZE / max(1, self.font().pixelSize()))
            self._memory.set(f"width.{self._name}.{self._table.columns[number].key}", width)

    def _remember_order(self, number: int, order: Qt.SortOrder) -> None:
        sign = "-" if order is Qt.SortOrder.DescendingOrder else ""
        key = (
            sign + self._table.columns[number].key if 0 <= number < len(self._table.columns) else ""
        )
        self._memory.set(f"order.{self._name}", key)

    def _keep(self) -> None:
        current = self.current()
        self._kept = None if current is None else self._table.identity(current)

    def _reselect(self) -> None:
        if self._kept is None or not self.select(self._kept):
            self.selected.emit(None)
        self._show_empty()

    def _tell_selected(self, *_indexes: object) -> None:
        self.selected.emit(self.current())

    def _show_empty(self) -> None:
        if self._empty is not None:
            is_empty = self._table.rowCount() == 0
            self._empty.setVisible(is_empty)
            self.horizontalHeader().setVisible(not is_empty)
            self._empty.setGeometry(self.rect())

    def copy(self) -> None:
        """Put the selected rows on the clipboard as Excel understands them, titles first."""
        columns = [number for number, column in enumerate(self._table.columns) if column.title]
        titles = [
            str(self._table.headerData(number, Qt.Orientation.Horizontal)) for number in columns
        ]
        rows = [titles]
        role = int(Qt.ItemDataRole.AccessibleTextRole)
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows += [
            [str(self._table.index(row, number).data(role) or "") for number in columns]
            for row in chosen
        ]
        QGuiApplication.clipboard().setText(for_excel(rows))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._empty is not None:
            self._empty.setGeometry(self.rect())

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_heights()
            self._set_widths()
        elif event.type() == QEvent.Type.LanguageChange:
            self._table.retranslate()
        super().changeEvent(event)
