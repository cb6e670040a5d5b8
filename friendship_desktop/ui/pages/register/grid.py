"""The register's table: one key a mark, arrows and Enter, copy and paste with Excel."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from friendship_desktop.rules.attendance import CLEAR, Clear, mark_for_key, mark_for_symbol
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.register.sheet import CellMark, LessonKey, Sheet
from friendship_desktop.ui import theme
from friendship_desktop.ui.pages.register.frozen import FrozenNames
from friendship_desktop.ui.pages.register.model import FIRST_LESSON, NAME, Index, SheetModel
from friendship_desktop.ui.pages.register.painting import CellPainter, LessonHeader, widths
from friendship_desktop.ui.tables import for_excel

ROW_HEIGHT = 24


def _nearest_lesson(sheet: Sheet, key: LessonKey | None) -> int:
    """Give the column of a lesson, or of the last one before it that is not still ahead."""
    column = sheet.column(key) if key is not None else None
    if column is not None:
        return column
    past = [
        number
        for number, lesson in enumerate(sheet.lessons)
        if not lesson.is_future and (key is None or lesson.key.day <= key.day)
    ]
    return past[-1] if past else 0


class RegisterGrid(QTableView):
    """Shows a sheet and asks for marks; it never saves anything itself."""

    marks_requested = Signal(list)
    """CellMarks for the selected cells, or for one cell that the cursor then leaves downward."""
    note_requested = Signal(QModelIndex)
    menu_requested = Signal(QModelIndex, QPoint)
    unread = Signal(int)
    """So many pasted cells held something that is no mark; they stayed as they were."""
    place_changed = Signal()
    bottom_reached = Signal()
    """A mark was made at the last learner, so the cursor had nowhere to go."""

    def __init__(self, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet_model = model
        self.from_paper = False
        """Marks come from a printed sheet: guests, who are not on it, are passed over."""
        self._place: tuple[int | None, LessonKey | None] = (None, None)
        self.setModel(model)
        self.setItemDelegate(CellPainter(model, self))
        self.header = LessonHeader(model, self)
        self.setHorizontalHeader(self.header)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.names = FrozenNames(self, model)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._come_back)
        self.selectionModel().currentChanged.connect(lambda *_: self.place_changed.emit())
        self.fit()

    def fit(self) -> None:
        """Give every column its share of the room."""
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        if self.sheet_model.sheet is None:
            return
        for column, width in widths(self.sheet_model, self.viewport().width()).items():
            self.setColumnWidth(column, width)
        self.names.fit()

    def place(self) -> tuple[int | None, LessonKey | None]:
        """Give the enrolment and the lesson under the cursor."""
        index = self.currentIndex()
        learner, lesson = (
            self.sheet_model.learner(index.row()),
            self.sheet_model.lesson(index.column()),
        )
        return learner.enrolment_id if learner else None, lesson.key if lesson else None

    def go(self, enrolment_id: int | None, key: LessonKey | None) -> None:
        """Put the cursor on a learner and a lesson, as near as the sheet has them."""
        sheet = self.sheet_model.sheet
        if sheet is None:
            return
        rows = [row.enrolment_id for row in sheet.learners]
        row = rows.index(enrolment_id) if enrolment_id in rows else 0
        column = _nearest_lesson(sheet, key)
        self.setCurrentIndex(self.sheet_model.index(row, FIRST_LESSON + column))

    def lesson_in_view(self) -> LessonKey | None:
        """Give the lesson under the cursor, the one bulk actions mean."""
        return self.place()[1]

    def _keep_place(self) -> None:
        place = self.place()
        if place != (None, None):
            self._place = place

    def _come_back(self) -> None:
        self.fit()
        self.go(*self._place)

    def _ask_menu(self, where: QPoint) -> None:
        index = self.indexAt(where)
        if index.isValid():
            self.menu_requested.emit(index, self.viewport().mapToGlobal(where))

    def _wish(self, index: Index, code: MarkCode | None) -> CellMark | None:
        learner, lesson = (
            self.sheet_model.learner(index.row()),
            self.sheet_model.lesson(index.column()),
        )
        if learner is None or lesson is None:
            return None
        return CellMark(lesson.key, learner.enrolment_id, code)

    def _mark(self, meaning: MarkCode | Clear) -> None:
        code = None if meaning is CLEAR else meaning
        assert not isinstance(code, Clear)  # noqa: S101 - there is only one Clear; tells the type checker
        chosen = self.selectionModel().selectedIndexes()
        wishes = [wish for index in chosen if (wish := self._wish(index, code)) is not None]
        if not wishes:
            return
        self.marks_requested.emit(wishes)
        if len(chosen) == 1 and code is not None:
            self._step_down()

    def _step_down(self) -> None:
        """Go to the next learner who can be marked in this lesson."""
        index = self.currentIndex()
        for row in range(index.row() + 1, self.sheet_model.rowCount()):
            below = self.sheet_model.index(row, index.column())
            cell, learner = self.sheet_model.cell(below), self.sheet_model.learner(row)
            if self.from_paper and learner is not None and learner.is_guest:
                break
            if cell is not None and cell.is_enrolled:
                self.setCurrentIndex(below)
                return
        self.bottom_reached.emit()

    def copy(self) -> None:
        """Put the selected cells on the clipboard as Excel understands them."""
        chosen = sorted(
            self.selectionModel().selectedIndexes(), key=lambda i: (i.row(), i.column())
        )
        lines: dict[int, list[str]] = {}
        for index in chosen:
            lines.setdefault(index.row(), []).append(str(index.data() or ""))
        QGuiApplication.clipboard().setText(for_excel(lines.values()))

    def paste(self) -> None:
        """Ask for the marks on the clipboard, from the cursor to the right and down."""
        corner = self.currentIndex()
        first = max(corner.column(), FIRST_LESSON)  # Home and the list of names stand before it
        wishes: list[CellMark] = []
        unread = 0
        for down, line in enumerate(QGuiApplication.clipboard().text().rstrip("\n").split("\n")):
            for right, text in enumerate(line.split("\t")):
                index = self.sheet_model.index(corner.row() + down, first + right)
                meaning = mark_for_symbol(text)
                cell = self.sheet_model.cell(index) if index.isValid() else None
                if meaning is None:
                    unread += 1
                elif cell is not None and cell.is_enrolled:
                    wish = self._wish(index, meaning if isinstance(meaning, MarkCode) else None)
                    wishes += [wish] if wish is not None else []
        if wishes:
            self.marks_requested.emit(wishes)
        if unread:
            self.unread.emit(unread)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() is self.State.EditingState:
            super().keyPressEvent(event)  # Enter ends the name of a guest; it comes here too
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            if self.sheet_model.learner(index.row()) is None and index.column() == NAME:
                self.horizontalScrollBar().setValue(0)  # the names cover their own field
                self.edit(index)
            elif self.sheet_model.cell(index) is not None:
                self.note_requested.emit(index)
        elif (meaning := self._meaning(event)) is not None:
            self._mark(meaning)
        else:
            super().keyPressEvent(event)

    def _meaning(self, event: QKeyEvent) -> MarkCode | Clear | None:
        """Read a key by the letter it types, whatever the layout; keys with Ctrl or Alt are not marks."""
        held = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if held or self.sheet_model.cell(self.currentIndex()) is None:
            return None
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            return CLEAR
        return mark_for_key(event.text()) if event.text() else None

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self.sheet_model.cell(index) is not None:
            self.note_requested.emit(index)
        else:
            self.horizontalScrollBar().setValue(0)
            super().mouseDoubleClickEvent(event)

    @override
    def indexAt(self, where: QPoint) -> QModelIndex:
        if self.names.isVisible() and where.x() < self.names.width():
            return self.names.indexAt(where)
        return super().indexAt(where)

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into view beside the names, not under them."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() < FIRST_LESSON:
            bar.setValue(before)  # names are always in view
        elif (hidden := self.names.width() - self.visualRect(index).left()) > 0 < bar.value():
            bar.setValue(bar.value() - hidden)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
