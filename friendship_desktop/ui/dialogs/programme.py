"""The topics of a programme in a small grid: typed, pasted, or read from Excel and looked at first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.programme import LESSON_HALF_HOURS
from friendship_desktop.services.programme import TopicDraft
from friendship_desktop.sheets.topics import half_hours_of
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.form_dialog import FormDialog
from friendship_desktop.ui.dialogs.group_form import hours_text
from friendship_desktop.ui.dialogs.house_dialog import AROUND
from friendship_desktop.ui.dialogs.record_form import Explain
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import FieldError, label_of

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


class ProgrammeDialog(FormDialog):
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
        super().__init__(heading, self.tr("Save"), self.tr("Cancel"), parent)
        self.name = QLineEdit(title, maxLength=LIMIT)
        self.grid = TopicGrid()
        self.grid.setAccessibleName(self.tr("Topics"))
        self.grid.setHorizontalHeaderLabels(
            [self.tr("Topic"), self.tr("Hours"), self.tr("Homework")]
        )
        for draft in topics:
            self.grid.add(self.grid.rowCount(), draft)
        self.grid.add(self.grid.rowCount())
        self._lay_out(notes)
        room = parent.window().size()
        self.resize(
            min(theme.px(820), room.width() - AROUND), min(theme.px(600), room.height() - AROUND)
        )
        self.grid.setCurrentCell(0, TITLE)
        self.grid.setFocus()

    def _lay_out(self, notes: Sequence[str]) -> None:
        acts = (
            Button(self.tr("&Add"), icon="plus"),
            Button(self.tr("&Remove"), icon="minus"),
            Button(self.tr("&Up"), icon="arrow-up"),
            Button(self.tr("&Down"), icon="arrow-down"),
        )
        add, remove, up, down = acts
        add.clicked.connect(self._add)
        remove.clicked.connect(lambda: self.grid.removeRow(self.grid.currentRow()))
        up.clicked.connect(lambda: self.grid.move_row(self.grid.currentRow(), -1))
        down.clicked.connect(lambda: self.grid.move_row(self.grid.currentRow(), 1))
        for button in (*acts, self.cancel, self.verb):
            button.setAutoDefault(False)  # Enter in the grid ends the typing, not the dialog
        self.verb.setDefault(False)
        self.buttons.takeAt(0)  # the buttons of the grid stand there
        self.buttons.insertWidget(0, Flow(*acts), 1)
        banner = [Banner("\n".join(notes), "warning")] if notes else []
        name = label_of(self.name, self.tr("&Name of the programme"))
        error = FieldError(self.grid)
        self.lay_out(*banner, name, self.name, (self.grid, 1), error, gap=8)
        self.hold("", self.grid, error)

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

    @override
    def tell(self, error: UserError, explain: Explain) -> None:
        number = error.details.get("number")
        if isinstance(number, int):
            column = HOURS if error.code == "E_TOPIC_HOURS" else TITLE
            self._point(self._rows()[number - 1], column, explain(error))
        else:
            self.say(self.grid, explain(error))

    @override
    def say_unsaved(self, sentence: str) -> None:
        self.say(self.grid, sentence)

    def _rows(self) -> list[int]:
        """Give the rows in which something is typed."""
        return [row for row in range(self.grid.rowCount()) if not self.grid.is_empty(row)]

    def _add(self) -> None:
        place = self.grid.currentRow() + 1
        self.grid.add(place)
        self.grid.setCurrentCell(place, TITLE)
        self.grid.setFocus()

    @override
    def is_right(self) -> bool:
        grid = self.grid
        for row in range(grid.rowCount()):
            hours, title = grid.text(row, HOURS), grid.text(row, TITLE)
            if hours and half_hours_of(hours) is None:
                self._point(row, HOURS, self.tr("Academic hours are numbers such as 2 or 1,5."))
                return False
            if not title and not grid.is_empty(row):
                self._point(row, TITLE, self.tr("The topic has no name."))
                return False
        has_name = bool(self.name.text().strip())
        self.say(self.grid, "" if has_name else self.tr("Name the programme."))
        if not has_name:
            self.name.setFocus()
        return has_name

    @override
    def submit(self) -> None:
        self.submitted.emit()

    def _point(self, row: int, column: int, sentence: str) -> None:
        self.grid.setCurrentCell(row, column)
        self.grid.setFocus()
        self.say(self.grid, sentence)
