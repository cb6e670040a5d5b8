"""The month sheet as Qt sees it: prepared rows, one column a lesson, one key a mark."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from friendship_desktop.rules.attendance import CANCELLED_SYMBOL, NOT_ENROLLED_SYMBOL, symbol
from friendship_desktop.rules.codes import NOT_HELD
from friendship_desktop.rules.reference import label
from friendship_desktop.services.register.sheet import Cell, LearnerRow, LessonColumn, Sheet
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.widgets.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CELL_ROLE = int(Qt.ItemDataRole.UserRole)
LEARNER_ROLE = CELL_ROLE + 1
NUMBER, NAME, FIRST_LESSON = 0, 1, 2


class SheetReader(Protocol):
    """What the delegate and the header ask about a sheet."""

    sheet: Sheet | None


class SheetModel(QAbstractTableModel):
    """Learners × lessons, then a column that adds a lesson and the learner's per cent.

    The last row adds a guest. The cells show what is stored, never what was typed.
    """

    guest_named = Signal(str)

    def __init__(self, language: LanguageContext) -> None:
        super().__init__()
        self._language = language
        self.sheet: Sheet | None = None
        self.about: Callable[[LearnerRow], str] = lambda _learner: ""
        """Tells more of a learner in the tooltip of the name; asked only when it is shown."""
        self.history: Callable[[LearnerRow, LessonColumn], str] = lambda _learner, _lesson: ""
        """Tells who changed a mark in the tooltip of its cell; asked only when it is shown."""

    def show(self, sheet: Sheet | None) -> None:
        """Show another state: cell by cell when rows and columns are the same, else anew."""
        before, self.sheet = self.sheet, sheet
        if before is None or sheet is None or not _same_shape(before, sheet):
            self.beginResetModel()
            self.endResetModel()
            return
        for number, (old, new) in enumerate(zip(before.learners, sheet.learners, strict=True)):
            changed = [
                i
                for i, pair in enumerate(zip(old.cells, new.cells, strict=True))
                if pair[0] != pair[1]
            ]
            for position in changed:
                index = self.index(number, FIRST_LESSON + position)
                self.dataChanged.emit(index, index)
            if old.tally != new.tally:
                index = self.index(number, self.percent_column)
                self.dataChanged.emit(index, index)
        if _heads(before) != _heads(sheet):  # a changed head repaints the whole table
            self.headerDataChanged.emit(
                Qt.Orientation.Horizontal, FIRST_LESSON, self.columnCount() - 1
            )

    @property
    def adding_column(self) -> int:
        """The narrow column whose head adds a lesson."""
        return FIRST_LESSON + (len(self.sheet.lessons) if self.sheet else 0)

    @property
    def percent_column(self) -> int:
        """The column of the learner's per cent."""
        return self.adding_column + 1

    def learner(self, row: int) -> LearnerRow | None:
        """Give the learner of a row; None for the row that adds a guest."""
        learners = self.sheet.learners if self.sheet else ()
        return learners[row] if 0 <= row < len(learners) else None

    def lesson(self, column: int) -> LessonColumn | None:
        """Give the lesson of a column; None for the other columns."""
        lessons = self.sheet.lessons if self.sheet else ()
        position = column - FIRST_LESSON
        return lessons[position] if 0 <= position < len(lessons) else None

    def cell(self, index: Index) -> Cell | None:
        """Give the cell of a learner at a lesson; None elsewhere."""
        learner = self.learner(index.row())
        if learner is None or self.lesson(index.column()) is None:
            return None
        return learner.cells[index.column() - FIRST_LESSON]

    def symbol(self, index: Index) -> str:
        """Give what stands in a cell, in the letters of the screen's language."""
        cell, lesson = self.cell(index), self.lesson(index.column())
        if cell is None or lesson is None:
            return ""
        if cell.code is not None:
            return symbol(cell.code, self._language.language)
        if lesson.status in NOT_HELD:
            return CANCELLED_SYMBOL
        if cell.proposed is not None:
            return symbol(cell.proposed, self._language.language)
        return "" if cell.is_enrolled else NOT_ENROLLED_SYMBOL

    def _text(self, index: Index) -> str:
        learner, column = self.learner(index.row()), index.column()
        if learner is None:
            return self.tr("+ Guest") if column == NAME else ""
        if column == NUMBER:
            return "" if learner.is_guest else str(index.row() + 1)
        if column == NAME:
            return learner.name
        if column == self.percent_column:
            percent = learner.tally.percent
            return "—" if percent is None else str(percent)
        return self.symbol(index)

    def spoken(self, index: Index) -> str:
        """Say a cell as a screen reader reads it, and its tooltip shows it."""
        learner, lesson, cell = (
            self.learner(index.row()),
            self.lesson(index.column()),
            self.cell(index),
        )
        if learner is None or lesson is None or cell is None:
            return self._text(index)
        day = self._language.day_month(lesson.key.day)
        if cell.proposed is not None:
            state = self.tr("known in advance: {mark}; written when the lesson is marked").format(
                mark=label("mark_code", cell.proposed, self._language.language)
            )
        elif cell.code is None:
            state = (
                self.tr("not marked") if cell.is_enrolled else self.tr("not enrolled on that day")
            )
        else:
            state = label("mark_code", cell.code, self._language.language)
        spoken = self.tr("{name}, {day}: {state}").format(name=learner.name, day=day, state=state)
        if cell.minutes_late:
            spoken += "\n" + self.tr("%n minute(s) late", "", cell.minutes_late)
        return f"{spoken}\n{cell.note}" if cell.note else spoken

    def retranslate(self) -> None:
        """Write everything again in the language of the screen."""
        if self.sheet is not None:
            self.dataChanged.emit(
                self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1)
            )
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or self.sheet is None else len(self.sheet.learners) + 1

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or self.sheet is None else self.percent_column + 1

    @override
    def data(  # noqa: PLR0911 - a line for each role
        self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if not index.isValid() or self.sheet is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index)
        if role == CELL_ROLE:
            return self.cell(index)
        if role == LEARNER_ROLE:
            return self.learner(index.row())
        learner = self.learner(index.row())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == NAME and learner is not None:
            return plain_tip(f"{learner.name}\n{self.about(learner)}".strip())
        lesson = self.lesson(index.column())
        if role == Qt.ItemDataRole.ToolTipRole and learner is not None and lesson is not None:
            return plain_tip(f"{self.spoken(index)}\n{self.history(learner, lesson)}".strip())
        if role in {int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole)}:
            return self.spoken(index)
        return "" if role == Qt.ItemDataRole.EditRole else None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        if self.sheet is None:
            return None
        lesson = self.lesson(section) if orientation == Qt.Orientation.Horizontal else None
        if role == Qt.ItemDataRole.ToolTipRole and lesson is not None and lesson.is_locked:
            return self.tr("The office has accepted this lesson. Click to reopen it.")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        if lesson is not None:
            return f"{lesson.key.day.day} {self._language.weekday(lesson.key.day)}"
        learners = sum(not row.is_guest for row in self.sheet.learners)
        titles = {
            NUMBER: "№",
            NAME: self.tr("Learner (%n)", "", learners),
            self.adding_column: "+",
            self.percent_column: "%",
        }
        return titles.get(section, "")

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_guest_cell = self.learner(index.row()) is None and index.column() == NAME
        return flags | Qt.ItemFlag.ItemIsEditable if is_guest_cell else flags

    @override
    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        name = str(value).strip()
        if not name or self.learner(index.row()) is not None or index.column() != NAME:
            return False
        self.guest_named.emit(name)
        return True


def _heads(sheet: Sheet) -> list[tuple[object, ...]]:
    """Give what the heads of the lessons show; how many are marked is not among it."""
    return [(one.status, one.topic, one.cancel_reason, one.is_locked) for one in sheet.lessons]


def _same_shape(one: Sheet, other: Sheet) -> bool:
    return (
        one.group_id == other.group_id
        and [lesson.key for lesson in one.lessons] == [lesson.key for lesson in other.lessons]
        and [row.enrolment_id for row in one.learners]
        == [row.enrolment_id for row in other.learners]
        and [(row.name, row.is_guest) for row in one.learners]
        == [(row.name, row.is_guest) for row in other.learners]
    )
