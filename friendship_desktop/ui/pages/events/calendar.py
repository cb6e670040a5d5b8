"""A month or a week as boxes of days; each holds chips of events, lessons and deadlines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.pills import KINDS

DAYS = 7
CELL = int(Qt.ItemDataRole.UserRole)
LOWEST = 74  # pixels at 100 % of a week in the month
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Chip:
    """One line in a day: what it says, its tint, and the event it opens (None: it opens nothing).

    Without a tint it is a plain muted line: a deadline.
    """

    text: str
    tint: str = "info"
    event_id: int | None = None
    is_off: bool = False
    """It does not take place."""


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the calendar."""

    day: dt.date
    chips: tuple[Chip, ...] = ()
    note: str = ""
    """At the top right: a holiday, or how many lessons there are."""
    is_outside: bool = False
    is_today: bool = False


class DaysModel(QAbstractTableModel):
    """Weeks as rows, days as columns."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: Sequence[DayCell] = ()
        self.heads: Sequence[str] = ()

    def show_days(self, cells: Sequence[DayCell], heads: Sequence[str]) -> None:
        """Show other days; a multiple of seven from a Monday."""
        same = len(cells) == len(self.cells)
        if not same:
            self.beginResetModel()
        self.cells, self.heads = cells, heads
        if same:
            if cells:
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, DAYS - 1))
        else:
            self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, DAYS - 1)

    def cell(self, index: Index) -> DayCell | None:
        """Give the day at a place."""
        number = index.row() * DAYS + index.column()
        return self.cells[number] if index.isValid() and number < len(self.cells) else None

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.cells) // DAYS

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else DAYS

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and section < len(self.heads):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.heads[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((f"{cell.day:%d.%m.%Y}", cell.note, *(one.text for one in cell.chips)))
        return None


class DaysDelegate(QStyledItemDelegate):
    """Paints a day: its number, a note, its chips, and how many more there are."""

    def layout_of(self, cell: DayCell, rect: QRect) -> tuple[list[tuple[QRect, Chip]], int]:
        """Place the chips; give them with the number of those left over."""
        gap, line = theme.px(3), theme.metrics(theme.SMALL_SIZE).height()
        top = rect.top() + theme.px(8) + theme.metrics().height()
        left, width = rect.left() + theme.px(6), rect.width() - theme.px(12)
        room = rect.bottom() - theme.px(4) - top
        tall, low = 2 * line + theme.px(4), line + theme.px(4)
        count = len(cell.chips)
        is_long = [
            bool(one.tint)
            and theme.metrics(theme.SMALL_SIZE).horizontalAdvance(one.text) > width - theme.px(12)
            for one in cell.chips
        ]
        heights = [tall if each else low for each in is_long]
        if sum(heights) + gap * count > room:
            heights = [low] * count
        placed: list[tuple[QRect, Chip]] = []
        for number, (chip, height) in enumerate(zip(cell.chips, heights, strict=True)):
            is_last = number == count - 1
            needed = height if is_last else height + gap + line
            if room < needed and not (is_last and room >= height):
                break
            placed.append((QRect(left, top, width, height), chip))
            top, room = top + height + gap, room - height - gap
        return placed, count - len(placed)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: DayCell | None = index.data(CELL)
        if cell is None:
            return
        colours, rect = theme.roles(), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell.is_outside:
            painter.fillRect(rect, colours.color("page"))
        painter.setPen(colours.color("lines"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        self._head(painter, cell, rect)
        placed, left_over = self.layout_of(cell, rect)
        for place, chip in placed:
            self._chip(painter, place, chip)
        if left_over:
            below = placed[-1][0].bottom() if placed else rect.top() + theme.px(24)
            painter.setFont(theme.font(theme.SMALL_SIZE))
            painter.setPen(colours.color("muted"))
            line = theme.metrics(theme.SMALL_SIZE).height()
            more = QRect(rect.left() + theme.px(8), below + 2, rect.width() - theme.px(14), line)
            painter.drawText(more, int(Qt.AlignmentFlag.AlignLeft), f"+{left_over}")
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(colours.color("primary"), theme.px(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _head(self, painter: QPainter, cell: DayCell, rect: QRect) -> None:
        colours, height = theme.roles(), theme.metrics().height()
        row = rect.adjusted(theme.px(8), theme.px(4), -theme.px(6), 0)
        row.setHeight(height)
        painter.setFont(theme.font(strong=not cell.is_outside))
        painter.setPen(colours.color("muted" if cell.is_outside else "text"))
        number = str(cell.day.day)
        width = painter.fontMetrics().horizontalAdvance(number)
        if cell.is_today:
            around = QRectF(row.left() - theme.px(4), row.top(), width + theme.px(8), height)
            painter.setBrush(colours.color("primary"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(around, theme.px(5), theme.px(5))
            painter.setPen(colours.color("on_primary"))
        painter.drawText(
            row, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), number
        )
        if cell.note:
            painter.setFont(theme.font(theme.SMALL_SIZE))
            painter.setPen(colours.color("muted"))
            row.setLeft(row.left() + width + theme.px(10))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(cell.note, Qt.TextElideMode.ElideRight, row.width())
            painter.drawText(
                row, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown
            )

    def _chip(self, painter: QPainter, place: QRect, chip: Chip) -> None:
        colours, ink = theme.roles(), "muted"
        if chip.tint:
            ink, tint = KINDS[chip.tint]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color(tint))
            painter.drawRoundedRect(QRectF(place), theme.px(5), theme.px(5))
        painter.setPen(colours.color(ink))
        font = QFont(theme.font(theme.SMALL_SIZE))
        font.setStrikeOut(chip.is_off)
        painter.setFont(font)
        inner = place.adjusted(theme.px(6), theme.px(1), -theme.px(5), -theme.px(1))
        metrics = painter.fontMetrics()
        if place.height() < 2 * metrics.height():
            shown = metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), shown)
            return
        first, rest = "", chip.text.split()
        while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= inner.width():
            first = f"{first} {rest.pop(0)}".strip()
        second = " ".join(rest)
        if not first and rest:  # a word wider than the box is cut, the next ones are still seen
            first, second = rest[0], " ".join(rest[1:])
        for number, text in enumerate((first, second)):
            row = QRect(
                inner.left(),
                inner.top() + number * metrics.height(),
                inner.width(),
                metrics.height(),
            )
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(row, int(Qt.AlignmentFlag.AlignVCenter), shown)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(60), theme.px(LOWEST))


class DaysView(QTableView):
    """The calendar itself: arrows go from day to day, Enter from event to event of the day."""

    chosen = Signal(object)
    """An event (its id) was chosen, or None for a day without one."""
    opened = Signal(object)
    """A day (date) was opened with a double click: something is to be planned there."""
    left = Signal(int)
    """The arrows went over the edge: -1 to what is before, 1 to what is after."""

    def __init__(self) -> None:
        super().__init__()
        self.days = DaysModel()
        self.setModel(self.days)
        self._delegate = DaysDelegate(self)
        self.setItemDelegate(self._delegate)
        self._event_id: int | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(theme.px(LOWEST))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(theme.px(40))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._enter_day)
        self._by_mouse = False

    def show_days(
        self, cells: Sequence[DayCell], heads: Sequence[str], at: dt.date | None = None
    ) -> None:
        """Show other days with the cursor on one of them."""
        wanted = at or self.day()
        self.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.days.show_days(cells, heads)
        number = next((n for n, cell in enumerate(cells) if cell.day == wanted), -1)
        if number >= 0:
            self.setCurrentIndex(self.days.index(number // DAYS, number % DAYS))
        self.selectionModel().blockSignals(False)  # noqa: FBT003 - the same
        self.viewport().update()

    def day(self) -> dt.date | None:
        """Give the day under the cursor."""
        cell = self.days.cell(self.currentIndex())
        return cell.day if cell is not None else None

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(320))

    def _enter_day(self, *_indexes: object) -> None:
        if self._by_mouse:
            return
        cell = self.days.cell(self.currentIndex())
        ids = _events(cell)
        self._choose(ids[0] if ids else None)

    def _choose(self, event_id: int | None) -> None:
        self._event_id = event_id
        self.chosen.emit(event_id)

    def _chip_at(self, at: QPoint) -> Chip | None:
        index = self.indexAt(at)
        cell = self.days.cell(index)
        if cell is None:
            return None
        placed, _more = self._delegate.layout_of(cell, self.visualRect(index))
        return next((chip for place, chip in placed if place.contains(at)), None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        chip = self._chip_at(at)
        self._by_mouse = True
        super().mousePressEvent(event)
        self._by_mouse = False
        ids = _events(self.days.cell(self.indexAt(at)))
        if chip is not None and chip.event_id is not None:
            self._choose(chip.event_id)
        else:
            self._choose(ids[0] if ids else None)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        cell = self.days.cell(self.indexAt(at))
        if cell is not None and self._chip_at(at) is None:
            self.opened.emit(cell.day)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            chip = self._chip_at(event.pos())
            cell = self.days.cell(self.indexAt(event.pos()))
            words = chip.text if chip else cell.note if cell else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            ids = _events(self.days.cell(self.currentIndex()))
            if ids:
                here = ids.index(self._event_id) if self._event_id in ids else -1
                self._choose(ids[(here + 1) % len(ids)])
        elif key == Qt.Key.Key_PageUp or (key == Qt.Key.Key_Up and row == 0):
            self.left.emit(-1)
        elif key == Qt.Key.Key_PageDown or (
            key == Qt.Key.Key_Down and row == self.days.rowCount() - 1
        ):
            self.left.emit(1)
        else:
            super().keyPressEvent(event)


def _events(cell: DayCell | None) -> list[int]:
    return [one.event_id for one in cell.chips if one.event_id is not None] if cell else []
