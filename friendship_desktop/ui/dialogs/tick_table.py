"""A table whose lines are ticked: whoever may not be chosen is dimmed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.labels import plain_tip

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TickTable(QTableWidget):
    """Shows lines of texts with a tick in the first column; Space ticks, Tab leads out of it."""

    def __init__(self, *columns: tuple[str, int]) -> None:
        """`columns` are titles and widths at 100 %; one of width 0 takes the room that is left."""
        super().__init__(0, len(columns))
        self.setHorizontalHeaderLabels([title for title, _width in columns])
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        for number, (_title, width) in enumerate(columns):
            if width:
                self.setColumnWidth(number, theme.px(width))
            else:
                mode = QHeaderView.ResizeMode.Stretch
                self.horizontalHeader().setSectionResizeMode(number, mode)

    def show_lines(self, lines: Sequence[tuple[Sequence[str], bool | None]]) -> None:
        """Show lines, each with its tick, or None where it may not be chosen."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.setRowCount(len(lines))
        for row, (texts, tick) in enumerate(lines):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text))
                flags = Qt.ItemFlag.ItemIsSelectable
                if tick is not None:
                    flags |= Qt.ItemFlag.ItemIsEnabled
                    if column == 0:
                        flags |= Qt.ItemFlag.ItemIsUserCheckable
                        item.setCheckState(CHECKED if tick else UNCHECKED)
                item.setFlags(flags)
                self.setItem(row, column, item)
        self.blockSignals(False)  # noqa: FBT003 - the same

    def ticked(self) -> list[int]:
        """Give the numbers of the lines that are ticked."""
        return [
            row
            for row in range(self.rowCount())
            if (item := self.item(row, 0)) is not None and item.checkState() == CHECKED
        ]
