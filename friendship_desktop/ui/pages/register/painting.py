"""How the register is drawn: tinted letters in cells, two lines in the heads of lessons."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.rules.codes import NOT_HELD, LessonStatus, MarkCode
from friendship_desktop.rules.dates import day_month
from friendship_desktop.services.register.sheet import LearnerRow, LessonColumn
from friendship_desktop.ui import icons, theme
from friendship_desktop.ui.pages.register.model import FIRST_LESSON, NAME, NUMBER, Index, SheetModel

# A state is a letter on a tint, never a tint alone (ui.md).
LOOKS = {
    MarkCode.PRESENT: ("good", ""),
    MarkCode.ONLINE: ("good", "good_tint"),
    MarkCode.LATE: ("late", "late_tint"),
    MarkCode.LEFT_EARLY: ("late", "late_tint"),
    MarkCode.EXCUSED: ("on_tint", "tint"),
    MarkCode.ILL: ("warning", "warning_tint"),
    MarkCode.ABSENT: ("error", "error_tint"),
}
CENTRE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CellPainter(QStyledItemDelegate):
    """Draws every cell of the register; the model says what is in it."""

    def __init__(self, model: SheetModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = theme.roles()
        painter.save()
        painter.fillRect(
            rect, self._ground(index, selected=bool(state & QStyle.StateFlag.State_Selected))
        )
        painter.setPen(colours.color("lines"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() >= FIRST_LESSON:
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        self._write(painter, rect, index)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.color("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)  # the corner of a note leaves its own
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def _ground(self, index: Index, *, selected: bool) -> QColor:
        colours = theme.roles()
        cell, lesson = self._model.cell(index), self._model.lesson(index.column())
        if cell is not None and cell.code is not None and LOOKS[cell.code][1]:
            return colours.color(LOOKS[cell.code][1])
        if selected:
            return colours.color("tint")
        is_out = lesson is not None and (lesson.is_future or lesson.status in NOT_HELD)
        is_out = is_out or (cell is not None and not cell.is_enrolled)
        return colours.color("page" if is_out else "surface")

    def _write(self, painter: QPainter, rect: QRect, index: Index) -> None:
        colours = theme.roles()
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        area = rect.adjusted(theme.px(8), 0, -theme.px(8), -1)
        learner, cell = self._model.learner(index.row()), self._model.cell(index)
        if cell is not None:
            ink = LOOKS[cell.code][0] if cell.code is not None else "muted"
            painter.setPen(colours.color(ink))
            painter.setFont(theme.font(strong=cell.code is not None))
            painter.drawText(rect, CENTRE, text)
            if cell.note or cell.minutes_late:
                self._corner(painter, rect)
        elif index.column() == NAME:
            self._name(painter, area, text, learner)
        else:
            is_percent = index.column() == self._model.percent_column
            painter.setPen(colours.color("text" if is_percent else "muted"))
            painter.setFont(theme.font(strong=is_percent))
            painter.drawText(area, RIGHT, text)

    def _name(self, painter: QPainter, area: QRect, text: str, learner: LearnerRow | None) -> None:
        colours = theme.roles()
        is_gone = learner is not None and learner.ended_on is not None
        painter.setPen(
            colours.color("muted" if learner is None or learner.is_guest or is_gone else "text")
        )
        font = QFont(theme.font())
        font.setItalic(learner is not None and learner.is_guest)
        painter.setFont(font)
        flag = theme.px(15) if learner is not None and learner.is_incomplete else 0
        metrics = painter.fontMetrics()
        elide = Qt.TextElideMode.ElideRight
        if text.endswith(")"):  # the year or day of birth, which tells homonyms apart
            elide = Qt.TextElideMode.ElideMiddle
        shown = metrics.elidedText(text, elide, area.width() - flag - theme.px(4))
        painter.drawText(area, LEFT, shown)
        if flag:
            drawn = icons.pixmap(
                "file-exclamation-point", colours.muted, flag, icons.screen_ratio()
            )
            left = area.left() + metrics.horizontalAdvance(shown) + theme.px(4)
            painter.drawPixmap(left, area.center().y() - flag // 2 + 1, drawn)

    def _corner(self, painter: QPainter, rect: QRect) -> None:
        """Draw the small triangle that says: there is a note here."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(theme.roles().color("primary")))
        side = theme.px(6)
        corner = rect.topRight()
        painter.drawPolygon(
            [
                corner,
                corner - QRect(0, 0, side, 0).topRight(),
                corner + QRect(0, 0, 1, side).bottomLeft(),
            ]
        )

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(40), theme.px(24))


class LessonHeader(QHeaderView):
    """Heads of two lines: the day, and what the lesson was about; today's is tinted."""

    add_requested = Signal()
    lesson_requested = Signal(int)
    """Somebody clicked the head of this column."""

    def __init__(self, model: SheetModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.px(24))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, theme.px(38))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colours = theme.roles()
        lesson = self._model.lesson(logicalIndex)
        sheet = self._model.sheet
        is_today = lesson is not None and sheet is not None and lesson.key.day == sheet.today
        painter.save()
        painter.fillRect(rect, colours.color("tint" if is_today else "surface"))
        painter.setPen(colours.color("lines"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if logicalIndex >= FIRST_LESSON:
            painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if lesson is not None:
            day = str(self._model.headerData(logicalIndex, Qt.Orientation.Horizontal))
            self._lesson(painter, rect, lesson, day, is_today=is_today)
        else:
            self._title(painter, rect, logicalIndex)
        painter.restore()

    def _lesson(
        self, painter: QPainter, rect: QRect, lesson: LessonColumn, day: str, *, is_today: bool
    ) -> None:
        colours = theme.roles()
        upper = QRect(rect.left(), rect.top() + theme.px(2), rect.width(), rect.height() // 2)
        lower = QRect(
            rect.left(),
            upper.bottom() - theme.px(1),
            rect.width(),
            rect.height() // 2 - theme.px(2),
        )
        font = QFont(theme.font(theme.SMALL_SIZE, strong=True))
        font.setStrikeOut(lesson.status in NOT_HELD)
        painter.setFont(font)
        painter.setPen(colours.color("on_tint" if is_today else "text"))
        painter.drawText(upper, CENTRE, day)
        if lesson.is_locked:
            side = theme.px(11)
            corner = QRect(rect.right() - side - theme.px(2), rect.top() + theme.px(3), side, side)
            drawn = icons.pixmap("lock", colours.muted, side, icons.screen_ratio())
            painter.drawPixmap(corner, drawn)
        painter.setFont(theme.font(theme.SMALL_SIZE - 1))
        painter.setPen(colours.color("on_tint" if is_today else "muted"))
        topic = lesson.cancel_reason if lesson.status == LessonStatus.CANCELLED else lesson.topic
        if lesson.status == LessonStatus.MOVED and lesson.replaced_on is not None:
            topic = f"→ {day_month(lesson.replaced_on)}"
        room = rect.width() - theme.px(6)
        painter.drawText(
            lower,
            CENTRE,
            painter.fontMetrics().elidedText(topic or "—", Qt.TextElideMode.ElideRight, room),
        )

    def _title(self, painter: QPainter, rect: QRect, section: int) -> None:
        text = str(self._model.headerData(section, Qt.Orientation.Horizontal) or "")
        is_adding = section == self._model.adding_column
        painter.setFont(theme.font(theme.SMALL_SIZE, strong=True))
        painter.setPen(theme.roles().color("primary" if is_adding else "muted"))
        across = CENTRE if is_adding else LEFT if section == NAME else RIGHT
        painter.drawText(
            rect.adjusted(theme.px(8), 0, -theme.px(8), 0) if not is_adding else rect, across, text
        )

    @override
    def mousePressEvent(self, e: QMouseEvent) -> None:
        super().mousePressEvent(e)
        section = self.logicalIndexAt(e.position().toPoint())
        if section == self._model.adding_column:
            self.add_requested.emit()
        elif self._model.lesson(section) is not None:
            self.lesson_requested.emit(section)


def widths(model: SheetModel, room: int) -> dict[int, int]:
    """Share the width of the view: names get what they need, lessons the rest, never below a letter."""
    number, percent, adding = theme.px(36), theme.px(50), theme.px(30)
    lessons = model.adding_column - FIRST_LESSON
    rest = room - number - percent - adding
    name = max(theme.px(150), min(theme.px(230), rest - lessons * theme.px(56)))
    if rest < name + lessons * theme.px(40):  # lessons scroll under the names
        name = max(theme.px(110), min(theme.px(210), room // 3 - number))
    each = max(theme.px(40), min(theme.px(92), (rest - name) // max(lessons, 1)))
    name = max(name, rest - lessons * each)
    found = {NUMBER: number, NAME: name, model.adding_column: adding, model.percent_column: percent}
    return found | {FIRST_LESSON + i: each for i in range(lessons)}
