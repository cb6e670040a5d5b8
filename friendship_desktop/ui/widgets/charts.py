"""The bar chart of a page: painted, small, and readable by a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme

SPOKEN_BARS = 50


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what stands below it, its height from 0 to 1 (None: no bar), and what stands above it."""

    label: str
    share: float | None
    text: str


class BarChart(QWidget):
    """Upright bars; the last one, or `current`, is drawn strong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._current = -1
        self._has_values = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_bars(self, name: str, bars: Sequence[Bar], current: int = -1) -> None:
        """Show other bars; `name` and the values are what a screen reader says."""
        self._bars, self._current = bars, current if current >= 0 else len(bars) - 1
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.text}" for bar in bars))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(150))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(110))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = theme.font(theme.SMALL_SIZE)
        painter.setFont(small)
        line = QFontMetrics(small).height() + theme.px(4)
        slot = self.width() / len(self._bars)
        # labels that would run into one another are left out evenly, the current one is kept
        metrics = QFontMetrics(small)
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars) + theme.px(6)
        every = max(1, -(-widest // max(1, int(slot))))
        value = max(metrics.horizontalAdvance(bar.text) for bar in self._bars)
        self._has_values = value <= slot  # else the figures would run into one another
        for number, bar in enumerate(self._bars):
            box = QRect(round(number * slot), 0, round(slot), self.height())
            self._paint_bar(painter, bar, box, line, is_current=number == self._current)
            if (self._current - number) % every == 0:
                painter.setPen(theme.roles().color("muted"))
                bottom = QRect(
                    box.left() - widest, self.height() - line, box.width() + 2 * widest, line
                )
                painter.drawText(
                    bottom, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, bar.label
                )

    def _paint_bar(
        self, painter: QPainter, bar: Bar, box: QRect, line: int, *, is_current: bool
    ) -> None:
        if bar.share is None:
            return
        colours = theme.roles()
        room = self.height() - 2 * line
        height = max(theme.px(2), round(room * min(1.0, max(0.0, bar.share))))
        width = min(theme.px(22), max(theme.px(6), box.width() - theme.px(8)), max(1, box.width()))
        top = line + room - height
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        left = box.center().x() - width // 2
        path.addRoundedRect(QRectF(left, top, width, height), theme.px(3), theme.px(3))
        path.addRect(QRectF(left, top + height // 2, width, height - height // 2))
        painter.fillPath(path, colours.color("primary" if is_current else "bar"))
        if not self._has_values and not is_current:
            return
        painter.setPen(colours.color("text" if is_current else "muted"))
        above = QRect(box.left() - box.width(), top - line, 3 * box.width(), line)
        painter.drawText(
            above, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, bar.text
        )


class RowChart(QWidget):
    """Lying bars, one a row with its name before it: as tall as its rows, to be put into a scroll area."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._current = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, name: str, bars: Sequence[Bar], current: int = -1) -> None:
        """Show other bars, `current` strong; `name` and the first values are what a screen reader says."""
        self._bars, self._current = bars, current
        self.setAccessibleName(name)
        told = (f"{bar.label}: {bar.text}" for bar in bars[:SPOKEN_BARS])
        self.setAccessibleDescription("; ".join(told))
        self.updateGeometry()
        self.update()

    def _row(self) -> int:
        return theme.px(24)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), max(1, len(self._bars)) * self._row())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = theme.font(theme.SMALL_SIZE)
        painter.setFont(small)
        metrics, row = QFontMetrics(small), self._row()
        value = max((metrics.horizontalAdvance(bar.text) for bar in self._bars), default=0)
        name = round((self.width() - value) * 0.44)
        room = self.width() - name - value - theme.px(14)
        first = max(0, event.rect().top() // row)
        last = event.rect().bottom() // row + 1
        for number, bar in enumerate(self._bars[first:last], start=first):
            box = QRect(0, number * row, name, row)
            text = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, name)
            is_current = number == self._current
            painter.setPen(theme.roles().color("text" if is_current else "muted"))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, text)
            end = QRect(self.width() - value, box.top(), value, row)
            painter.drawText(end, middle | Qt.AlignmentFlag.AlignRight, bar.text)
            if bar.share is not None:
                width = max(2.0, room * min(1.0, bar.share))
                place = QRectF(name + theme.px(6), box.top() + row * 0.22, width, row * 0.56)
                path = QPainterPath()
                path.addRoundedRect(place, theme.px(3), theme.px(3))
                colour = theme.roles().color("primary" if is_current else "bar")
                painter.fillPath(path, colour)
