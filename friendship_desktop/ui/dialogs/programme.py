"""The topics of a programme in a small grid: typed, pasted, or read from Excel and looked at first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.programme import LESSON_HALF_HOURS
from friendship_desktop.services.programme import TopicDraft
from friendship_desktop.sheets.topics import half_hours_of
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.group_form import hours_text
from friendship_desktop.ui.dialogs.house_dialog import AROUND
from friendship_desktop.ui.dialogs.record_form import Explain
from friendship_desktop.ui.dialogs.unsaved import UnsavedDialog
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import FieldError, Label

TITLE, HOURS, HOMEWORK = range(3)
ID_ROLE = int(Qt.ItemDataRole.UserRole)
LIMIT = 200


class TopicGrid(QTableWidget):
    """Topics in rows; a list copied from a spreadsheet is pasted from the cell under the cursor on."""

    def __init__(self) -> None:
        super().__init__(0, 3)
        header = self.horizontalHeader()
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(HOURS, theme.px(80))
        self.setColumnWidth(HOMEWORK, theme.px(260))
        self.verticalHeader().setDefaultSectionSize(theme.px(32))
        self.setAlternatingRowColors(True)

    def add(self, place: int, draft: TopicDraft | None = None) -> None:
        """Put a topic, or an empty row, at a place."""
        self.insertRow(place)
        texts = ("", "", "")
        if draft is not None:
            texts = (draft.title, hours_text(draft.half_hours), draft.homework)
        for column, text in enumerate(texts):
            self.setItem(place, column, QTableWidgetItem(text))
        self._item(place, TITLE).setData(ID_ROLE, draft.id if draft else None)
        self._item(place, HOURS).setTextAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )

    def text(self, row: int, column: int) -> str:
        """Give what is typed in a cell, on one line."""
        return " ".join(self._item(row, column).text().split())

    def topic_id(self, row: int) -> int | None:
        """Give the id of the topic that a row was."""
        found: int | None = self._item(row, TITLE).data(ID_ROLE)
        return found

    def is_empty(self, row: int) -> bool:
        """Tell whether nothing is typed in a row."""
        return not any(self.text(row, column) for column in range(3))

    def move_row(self, row: int, by: int) -> None:
        """Move a row up or down."""
        place = row + by
        if row < 0 or not 0 <= place < self.rowCount():
            return
        items = [self.takeItem(row, column) for column in range(3)]
        self.removeRow(row)
        self.insertRow(place)
        for column, item in enumerate(items):
            self.setItem(place, column, item)
        self.setCurrentCell(place, TITLE)

    def paste(self) -> None:
        """Write the lines of the clipboard from the cell under the cursor on."""
        top, left = max(0, self.currentRow()), max(0, self.currentColumn())
        for number, line in enumerate(QGuiApplication.clipboard().text().splitlines()):
            while top + number >= self.rowCount():
                self.add(self.rowCount())
            for column, text in enumerate(line.split("\t")[: 3 - left]):
                self._item(top + number, left + column).setText(text.strip()[:LIMIT])

    def _item(self, row: int, column: int) -> QTableWidgetItem:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem("")
            self.setItem(row, column, item)
        return item

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete:
            for item in self.selectedItems():
                item.setText("")
        else:
            super().keyPressEvent(event)


class ProgrammeDialog(UnsavedDialog):
    """Name and topics of a programme; stays open until they are saved."""

    submitted = Signal()

    def __init__(
        self,
        heading: str,
        title: str,
        topics: Sequence[TopicDraft],
        notes: Sequence[str],
        parent: QWidget,
    ) -> None:
        """Show `topics` to be changed; `notes` are what is to be looked at first."""
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.name = QLineEdit(title, maxLength=LIMIT)
        name = QLabel(self.tr("&Name of the programme"))
        name.setBuddy(self.name)
        self.name.setAccessibleName(self.tr("Name of the programme"))
        self.grid = TopicGrid()
        self.grid.setAccessibleName(self.tr("Topics"))
        self.grid.setHorizontalHeaderLabels(
            [self.tr("Topic"), self.tr("Hours"), self.tr("Homework")]
        )
        for draft in topics:
            self.grid.add(self.grid.rowCount(), draft)
        self.grid.add(self.grid.rowCount())
        self._error = FieldError(self.grid)
        self._lay_out(heading, name, notes)
        room = parent.window().size()
        self.resize(
            min(theme.px(820), room.width() - AROUND), min(theme.px(600), room.height() - AROUND)
        )
        self.grid.setCurrentCell(0, TITLE)
        self.grid.setFocus()

    def _lay_out(self, heading: str, name: QLabel, notes: Sequence[str]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16))
        column.setSpacing(theme.px(8))
        column.addWidget(Label(heading, "title", wraps=True))
        if notes:
            column.addWidget(Banner("\n".join(notes), "warning"))
        column.addWidget(name)
        column.addWidget(self.name)
        column.addWidget(self.grid, 1)
        column.addWidget(self._error)
        add, remove = Button(self.tr("&Add"), icon="plus"), Button(self.tr("&Remove"), icon="minus")
        up = Button(self.tr("&Up"), icon="arrow-up")
        down = Button(self.tr("&Down"), icon="arrow-down")
        add.clicked.connect(self._add)
        remove.clicked.connect(lambda: self.grid.removeRow(self.grid.currentRow()))
        up.clicked.connect(lambda: self.grid.move_row(self.grid.currentRow(), -1))
        down.clicked.connect(lambda: self.grid.move_row(self.grid.currentRow(), 1))
        self.cancel, self.verb = Button(self.tr("Cancel")), PrimaryButton(self.tr("Save"))
        self.cancel.clicked.connect(self.reject)
        self.verb.clicked.connect(self._submit)
        self.verb.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(Flow(add, remove, up, down), 1)
        row.addWidget(self.cancel)
        row.addWidget(self.verb)
        for button in (add, remove, up, down, self.cancel):
            button.setAutoDefault(False)  # Enter in the grid ends the typing, not the dialog
        column.addLayout(row)

    def draft(self) -> tuple[str, list[TopicDraft]]:
        """Give name and topics as typed; empty rows are left out."""
        grid = self.grid
        return self.name.text(), [
            TopicDraft(
                grid.text(row, TITLE),
                half_hours_of(grid.text(row, HOURS)) or LESSON_HALF_HOURS,
                grid.text(row, HOMEWORK),
                grid.topic_id(row),
            )
            for row in self._rows()
        ]

    def refuse(self, error: UserError, explain: Explain) -> bool:
        """Say why nothing was saved, at the topic it is about; what was typed stays."""
        number = error.details.get("number")
        if isinstance(number, int):
            column = HOURS if error.code == "E_TOPIC_HOURS" else TITLE
            self._point(self._rows()[number - 1], column, explain(error))
        else:
            self._error.say(explain(error))
        return True

    @override
    def say_unsaved(self, sentence: str) -> None:
        self._error.say(sentence)

    def _rows(self) -> list[int]:
        """Give the rows in which something is typed."""
        return [row for row in range(self.grid.rowCount()) if not self.grid.is_empty(row)]

    def _add(self) -> None:
        place = self.grid.currentRow() + 1
        self.grid.add(place)
        self.grid.setCurrentCell(place, TITLE)
        self.grid.setFocus()

    def _submit(self) -> None:
        grid = self.grid
        for row in range(grid.rowCount()):
            hours, title = grid.text(row, HOURS), grid.text(row, TITLE)
            if hours and half_hours_of(hours) is None:
                self._point(row, HOURS, self.tr("Academic hours are numbers such as 2 or 1,5."))
                return
            if not title and not grid.is_empty(row):
                self._point(row, TITLE, self.tr("The topic has no name."))
                return
        if not self.name.text().strip():
            self._error.say(self.tr("Name the programme."))
            self.name.setFocus()
            return
        self._error.say("")
        self.submitted.emit()

    def _point(self, row: int, column: int, sentence: str) -> None:
        self.grid.setCurrentCell(row, column)
        self.grid.setFocus()
        self._error.say(sentence)
