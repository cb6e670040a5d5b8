"""From which level to which: a small table whose numbers open their learners."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from friendship_desktop.rules.codes import LanguageLevel
from friendship_desktop.rules.name_keys import sort_key
from friendship_desktop.services.levels.movement import Moved, Movement
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.buttons import Button, LinkButton
from friendship_desktop.ui.widgets.labels import Label

CONTEXT = "Movement"
NONE = LanguageLevel.NONE
LEARNER = QT_TRANSLATE_NOOP("Movement", "Learner")
GROUP = QT_TRANSLATE_NOOP("Movement", "Group")
FROM = QT_TRANSLATE_NOOP("Movement", "From")
TO = QT_TRANSLATE_NOOP("Movement", "To")


class MovementTable(QWidget):
    """Levels of the beginning downwards, those of the end across; empty levels are left out."""

    opened = Signal(object, object)
    """The level of the beginning and of the end whose number was opened."""

    def __init__(self) -> None:
        super().__init__()
        self._found: Movement | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(2))

    def show_movement(self, found: Movement) -> None:
        """Show the movement of another period."""
        self._found = found
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # it goes later, and would stand under the new ones until then
                widget.deleteLater()
        if not found.rows:
            self._grid.addWidget(Label(self.tr("Nobody learned in this period."), "muted"), 0, 0)
            return
        starts = [level for level in LanguageLevel if any(row.start == level for row in found.rows)]
        ends = [level for level in LanguageLevel if any(row.result == level for row in found.rows)]
        self._grid.addWidget(Label(self.tr("from ↓ to →"), "muted"), 0, 0)
        for column, end in enumerate(ends, start=1):
            self._head(0, column, end)
        for line, start in enumerate(starts, start=1):
            self._head(line, 0, start)
            for column, end in enumerate(ends, start=1):
                self._number(line, column, start, end)
        self._grid.setColumnStretch(len(ends) + 1, 1)

    def _head(self, line: int, column: int, level: LanguageLevel) -> None:
        label = Label(self.level_name(level), "small")
        across = Qt.AlignmentFlag.AlignCenter if column else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(label, line, column, across)

    def _number(self, line: int, column: int, start: LanguageLevel, end: LanguageLevel) -> None:
        count = len(self._found.cell(start, end)) if self._found is not None else 0
        if not count:
            empty = QLabel("·")
            self._grid.addWidget(empty, line, column, Qt.AlignmentFlag.AlignCenter)
            return
        button = LinkButton(str(count))
        button.setAccessibleName(
            self.tr("{count} from {start} to {end}").format(
                count=count, start=self.level_name(start), end=self.level_name(end)
            )
        )
        button.setToolTip(self.tr("Show these learners"))
        button.clicked.connect(lambda: self.opened.emit(start, end))
        self._grid.addWidget(button, line, column, Qt.AlignmentFlag.AlignCenter)

    def level_name(self, level: LanguageLevel) -> str:
        """Name a level by its letters."""
        return self.tr("not assessed") if level is NONE else str(level)


class MovedDialog(QDialog):
    """The learners behind one number; Enter opens a card."""

    def __init__(
        self,
        context: PageContext[Any],
        title: str,
        rows: Sequence[Moved],
        name: Callable[[LanguageLevel], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        columns: Sequence[Column[Moved]] = (
            Column(
                "name", LEARNER, lambda row: row.full_name, sort=lambda row: sort_key(row.full_name)
            ),
            Column("group", GROUP, lambda row: row.group, sort=lambda row: row.group, width=200),
            Column("from", FROM, lambda row: name(row.start), width=90),
            Column("to", TO, lambda row: name(row.result), width=90),
        )
        table: RowTable[Moved] = RowTable(columns, CONTEXT, lambda row: row.enrolment_id)
        self.view = RegistryView(table, "moved", context.memory)
        self.view.setAccessibleName(title)
        table.set_rows(rows)
        self.view.opened.connect(lambda row: self._open(context, row))
        close = Button(QCoreApplication.translate("Movement", "Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(Label(title, "title", wraps=True))
        column.addWidget(self.view, 1)
        column.addLayout(buttons)
        self.resize(theme.px(640), theme.px(420))

    def _open(self, context: PageContext[Any], row: Moved) -> None:
        self.accept()
        context.open_record("person", row.person_id)
