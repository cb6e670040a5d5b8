"""The grid of an assessment: one row a learner, typed with the keyboard, saved cell by cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.rules.codes import LanguageLevel
from friendship_desktop.rules.levels import KAZTEST_PASS, SKILLS, Scores
from friendship_desktop.services.levels.sheet import GradeRow
from friendship_desktop.ui import theme
from friendship_desktop.ui.registry import ONE_LINE
from friendship_desktop.ui.tables import ROOT, ROW_ROLE, Index

NAME, START, FIRST_SKILL = 0, 1, 2
LEVEL = FIRST_SKILL + len(SKILLS)
NUMBER = LEVEL + 1
WIDTHS = (0, 96, *(92,) * len(SKILLS), 84, 160)
LEAST_NAME = 170  # pixels at 100 %
DASH = "—"
# the keys of A, B and C carry А, В and С in Kazakh and Russian writing
_LATIN = str.maketrans("АВС", "ABC")

Save = Callable[[GradeRow], GradeRow | None]
"""Stores a row as typed and gives it as it is kept; None when it was refused."""


def level_of(text: str) -> str | None:
    """Read a level as people type it: а2 in any script; None for nothing (ValueError)."""
    bare = text.strip().upper().translate(_LATIN)
    if bare in ("", DASH, "-"):
        return None
    level = LanguageLevel(bare)
    if level is LanguageLevel.NONE:
        raise ValueError(text)
    return str(level)


def score_of(text: str) -> int | None:
    """Read per cent; None for nothing (ValueError). Whether it is possible, the service says."""
    bare = text.strip().removesuffix("%").strip()
    return int(bare) if bare else None


class GradeTable(QAbstractTableModel):
    """The rows of one assessment; a wrong cell keeps what it held."""

    refused = Signal(str)
    """The text that could not be read."""

    def __init__(self, save: Save, spoken: Callable[[str], str]) -> None:
        """`spoken` gives the title of a column: learner, start, a skill, level, number."""
        super().__init__()
        self._save, self._title = save, spoken
        self._rows: list[GradeRow] = []
        self.with_number = False

    def show_rows(self, rows: Sequence[GradeRow], *, with_number: bool) -> None:
        """Show another assessment; the cursor stays where rows and columns stay the same."""
        same = [row.enrolment_id for row in rows] == [row.enrolment_id for row in self._rows]
        if same and with_number == self.with_number and rows:
            before, self._rows = self._rows, list(rows)
            for number, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:  # a row that did not change may be typed into at this moment
                    last = self.columnCount() - 1
                    self.dataChanged.emit(self.index(number, 0), self.index(number, last))
            return
        self.beginResetModel()
        self._rows, self.with_number = list(rows), with_number
        self.endResetModel()

    def row(self, number: int) -> GradeRow:
        """Give the learner at a position."""
        return self._rows[number]

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else NUMBER + self.with_number

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(("learner", "start", *SKILLS, "level", "number")[section])
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() >= FIRST_SKILL else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and START <= column <= LEVEL:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.ForegroundRole and self._is_below(row, column):
            return theme.roles().color("error")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.full_name}: {self._text(row, column)}" if column else row.full_name
        return row if role == ROW_ROLE else None

    def _is_below(self, row: GradeRow, column: int) -> bool:
        """Tell whether a score from outside misses the rule of certification."""
        if not self.with_number or not FIRST_SKILL <= column < LEVEL:
            return False
        score = row.scores[column - FIRST_SKILL]
        return score is not None and score < KAZTEST_PASS

    def _text(self, row: GradeRow, column: int) -> str:
        if column == NAME:
            return row.full_name
        if column == START:
            return row.start_level or DASH
        if column == LEVEL:
            return row.level or ""
        if column == NUMBER:
            return row.external_no or ""
        score = row.scores[column - FIRST_SKILL]
        return "" if score is None else str(score)

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text, old = str(value or ""), self._rows[index.row()]
        try:
            new = self._typed(old, index.column(), text)
        except ValueError:
            self.refused.emit(text)
            return False
        if new == old:
            return True
        kept = self._save(new)
        if kept is None:
            return False
        self._rows[index.row()] = kept
        self.dataChanged.emit(
            self.index(index.row(), 0), self.index(index.row(), self.columnCount() - 1)
        )
        return True

    def _typed(self, row: GradeRow, column: int, text: str) -> GradeRow:
        if column == LEVEL:
            return replace(row, level=level_of(text))
        if column == NUMBER:
            return replace(row, external_no=text.strip() or None)
        place = column - FIRST_SKILL
        scores: Scores = (*row.scores[:place], score_of(text), *row.scores[place + 1 :])
        return replace(row, scores=scores)


class GradeView(QTableView):
    """Types straight into the cells: Enter goes down, Tab to the right, Delete empties."""

    def __init__(self, table: GradeTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setModel(table)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Give rows and columns their sizes, again after a change of the text size."""
        self.verticalHeader().setDefaultSectionSize(theme.px(ONE_LINE))
        for number in range(self._table.columnCount()):
            if WIDTHS[number]:
                self.setColumnWidth(number, theme.px(WIDTHS[number]))
        self._widen_name()

    def _widen_name(self) -> None:
        """Give the names what is left over, and never less than tells one from another."""
        if self._table.columnCount():
            others = sum(self.columnWidth(n) for n in range(1, self._table.columnCount()))
            width = max(theme.px(LEAST_NAME), self.viewport().width() - others)
            self.setColumnWidth(NAME, width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widen_name()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()
        super().changeEvent(event)

    def start(self) -> None:
        """Put the cursor on the first cell that can be typed into."""
        if self._table.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self._table.index(0, FIRST_SKILL))
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            if index.column() >= FIRST_SKILL:
                self._table.setData(index, "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # an open editor lets the key through to here; it closes itself and goes down then
            if self.state() != QAbstractItemView.State.EditingState:
                self._down(index)
        else:
            super().keyPressEvent(event)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._down(self.currentIndex())

    def _down(self, index: QModelIndex) -> None:
        below = index.sibling(index.row() + 1, index.column())
        if below.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(below, flags)
