"""Seven days side by side; a lesson is dragged to another day, or opened with Enter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.rules.codes import NOT_HELD
from friendship_desktop.rules.dates import day_month, weekday_short
from friendship_desktop.services.calendar.lessons import Week, WeekLesson
from friendship_desktop.services.register.board import BoardLesson
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.group_slots import time_text
from friendship_desktop.ui.widgets.boxes import across, put
from friendship_desktop.ui.widgets.labels import ElidedLabel, Label, plain_tip
from friendship_desktop.ui.widgets.pills import paint_pill, pill_size

LESSON = int(Qt.ItemDataRole.UserRole)
STATE = LESSON + 1
"""The state of a lesson as a word and the kind of its pill, or None."""
Index = QModelIndex | QPersistentModelIndex


def times_text(lesson: BoardLesson) -> str:
    """Write 10:00–11:20, or nothing."""
    if lesson.starts_at is None or lesson.ends_at is None:
        return ""
    return f"{time_text(lesson.starts_at)}–{time_text(lesson.ends_at)}"


def title_lines(title: str, width: int) -> list[str]:
    """Part the name of a group into at most two lines; the second is shortened where it is painted."""
    metrics = theme.metrics()
    first, rest = "", title.split()
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= width:
        first = f"{first} {rest.pop(0)}".strip()
    if not first and rest:
        first = rest.pop(0)
    return [first, " ".join(rest)] if rest else [first]


class LessonDelegate(QStyledItemDelegate):
    """Paints a lesson: its time, the group, who and where, and its state as a word."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        lesson: BoardLesson = index.data(LESSON).lesson
        state: tuple[str, str] | None = index.data(STATE)
        colours, gap = theme.roles(), theme.px(8)
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.color("tint"))
            if option.state & QStyle.StateFlag.State_HasFocus:
                bar = QRect(rect.left(), rect.top(), theme.px(3), rect.height() - 1)
                painter.fillRect(bar, colours.color("primary"))
        painter.setPen(colours.color("lines"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        left, width = rect.left() + gap, rect.width() - 2 * gap
        top = rect.top() + theme.px(5)
        ink = "muted" if lesson.status in NOT_HELD else "text"
        details = " · ".join(part for part in (lesson.teacher, lesson.room) if part)
        small = theme.font(theme.SMALL_SIZE)
        rows = [(times_text(lesson), theme.font(strong=True), ink)]
        rows += [(line, theme.font(), ink) for line in title_lines(lesson.title, width)]
        rows.append((details, small, "muted"))
        for text, shared, role in rows:
            font = QFont(shared)
            font.setStrikeOut(lesson.status in NOT_HELD and shared is not small)
            painter.setFont(font)
            painter.setPen(colours.color(role))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            row = QRect(left, top, width, metrics.height())
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            top += metrics.height()
        if state:
            height = pill_size(state[0]).height()
            paint_pill(painter, QRect(left, top + theme.px(2), width, height), *state)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        lesson: BoardLesson = index.data(LESSON).lesson
        lines = title_lines(lesson.title, width - 2 * theme.px(8))
        rows = (1 + len(lines)) * theme.metrics().height()
        rows += theme.metrics(theme.SMALL_SIZE).height()
        state: tuple[str, str] | None = index.data(STATE)
        pill = pill_size(state[0]).height() + theme.px(3) if state else 0
        return QSize(theme.px(60), rows + pill + theme.px(11))


class DayList(QListWidget):
    """The lessons of one day."""

    dropped = Signal(object)
    """A lesson (WeekLesson) of another day was let go here."""
    sideways = Signal(int)
    """The arrow to the left (-1) or to the right (1)."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(LessonDelegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlternatingRowColors(False)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)  # names wrap anew
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # Qt itself waits 100 ms, and names lie over one another

    def lesson(self) -> WeekLesson | None:
        """Give the lesson under the cursor."""
        found: WeekLesson | None = self.currentIndex().data(LESSON)
        return found

    @override
    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        data = QMimeData()  # the lesson itself is asked of the list it comes from
        data.setText(" ".join(item.text() for item in items))
        return data

    def _guest(self, event: QDropEvent) -> WeekLesson | None:
        source = event.source()
        return source.lesson() if isinstance(source, DayList) and source is not self else None

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._answer(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._answer(event)

    def _answer(self, event: QDropEvent) -> None:
        if self._guest(event) is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        guest = self._guest(event)
        if guest is not None:
            event.setDropAction(Qt.DropAction.CopyAction)  # the lists change when it is moved
            event.accept()
            self.dropped.emit(guest)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.sideways.emit(-1 if event.key() == Qt.Key.Key_Left else 1)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.itemActivated.emit(self.currentItem())
            return
        super().keyPressEvent(event)


class WeekGrid(QFrame):
    """The days of one week; exactly one lesson in them is the chosen one."""

    opened = Signal(object)
    """A lesson (WeekLesson) was opened with Enter or a double click."""
    moved = Signal(object, object)
    """A lesson (WeekLesson) was let go on a day (date)."""
    menu = Signal(object)
    """A lesson (WeekLesson) was asked for its menu."""
    chosen = Signal()
    """Another lesson is under the cursor, or none."""

    def __init__(self) -> None:
        super().__init__()
        self.days: list[DayList] = []
        self._heads: list[ElidedLabel] = []
        self._notes: list[Label] = []
        self._monday = dt.date(2024, 1, 1)
        self._row = across(on=self, around=0, gap=6)
        for number in range(7):
            self._row.addWidget(self._day(number), 1)

    def _day(self, number: int) -> QWidget:
        place, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        head, note, day = ElidedLabel("", "heading"), ElidedLabel("", "muted"), DayList()
        put(column, head, note, (day, 1))
        place.setLayout(column)
        self._heads.append(head)
        self._notes.append(note)
        self.days.append(day)
        day.itemActivated.connect(lambda item: self.opened.emit(item.data(LESSON)))
        day.dropped.connect(lambda lesson: self.moved.emit(lesson, self.date(number)))
        day.sideways.connect(lambda step: self._step(number, step))
        day.customContextMenuRequested.connect(lambda _at: self._ask_menu(day))
        day.currentItemChanged.connect(lambda now, _before: self._choose(number, now))
        return place

    def date(self, number: int) -> dt.date:
        """Give the day of a column."""
        return self._monday + dt.timedelta(days=number)

    def show_week(
        self, week: Week, lessons: Sequence[WeekLesson], states: Sequence[tuple[str, str] | None]
    ) -> None:
        """Show the lessons of a week; the one under the cursor stays there if it still is."""
        kept = self.current()
        place = (kept.lesson.group_id, kept.lesson.key) if kept else None
        self._monday = week.monday
        for day in self.days:
            day.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            day.clear()
        for one, state in zip(lessons, states, strict=True):
            lesson = one.lesson
            day = self.days[lesson.key.day.weekday()]
            words = (times_text(lesson), lesson.title, lesson.school, lesson.teacher, lesson.room)
            told = ", ".join(word for word in (*words, state[0] if state else "") if word)
            item = QListWidgetItem(told, day)
            item.setToolTip(plain_tip("\n".join(told.split(", "))))
            item.setData(LESSON, one)
            item.setData(STATE, state)
            if (lesson.group_id, lesson.key) == place:
                day.setCurrentItem(item)
        for number, day in enumerate(self.days):
            day.blockSignals(False)  # noqa: FBT003 - the same
            day.setMinimumWidth(theme.px(78 if day.count() else 50))
            self._row.setStretch(number, 3 if day.count() else 2)
        self.chosen.emit()

    def head(self, language: Language, today: dt.date, notes: Sequence[str]) -> None:
        """Name the days, and say under each why no lesson is expected."""
        for number, (head, note) in enumerate(zip(self._heads, self._notes, strict=True)):
            day = self.date(number)
            name = f"{weekday_short(day, language)} {day_month(day)}"
            head.setText(f"• {name}" if day == today else name)
            note.setText(notes[number])
            note.setToolTip(notes[number])
            note.setVisible(any(notes))
            self.days[number].setAccessibleName(
                f"{name}, {notes[number]}" if notes[number] else name
            )

    def current(self) -> WeekLesson | None:
        """Give the chosen lesson."""
        return next((lesson for day in self.days if (lesson := day.lesson()) is not None), None)

    def choose(self, group_id: int, key: LessonKey) -> WeekLesson | None:
        """Put the cursor on a lesson; None when it is not among those shown."""
        for day in self.days:
            for row in range(day.count()):
                one: WeekLesson = day.item(row).data(LESSON)
                if (one.lesson.group_id, one.lesson.key) == (group_id, key):
                    day.setCurrentRow(row)
                    day.setFocus()
                    return one
        return None

    def focus_first(self, today: dt.date) -> None:
        """Take the keyboard at the chosen lesson, else at the first of today or of the week."""
        full = [day for day in self.days if day.count()]
        held = next((day for day in full if day.currentRow() >= 0), None)
        now = next((day for day in full if self.date(self.days.index(day)) == today), None)
        target = held or now or (full[0] if full else self.days[0])
        if target.count() and target.currentRow() < 0:
            target.setCurrentRow(0)
        target.setFocus()

    def _choose(self, number: int, item: QListWidgetItem | None) -> None:
        if item is not None:
            for other, day in enumerate(self.days):
                if other != number:
                    day.setCurrentRow(-1)
        self.chosen.emit()

    def _step(self, number: int, step: int) -> None:
        row = max(0, self.days[number].currentRow())
        for distance in range(1, 7):
            day = self.days[(number + step * distance) % 7]
            if day.count():
                day.setCurrentRow(min(row, day.count() - 1))
                day.setFocus()
                return

    def _ask_menu(self, day: DayList) -> None:
        lesson = day.lesson()
        if lesson is not None:
            self.menu.emit(lesson)
