"""The bar chart of a page: painted, small, and readable by a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme


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
        widest = max(
            QFontMetrics(small).horizontalAdvance(bar.label) for bar in self._bars
        ) + theme.px(6)
        every = max(1, -(-widest // max(1, int(slot))))
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
        width = min(theme.px(22), max(theme.px(6), box.width() - theme.px(8)))
        top = line + room - height
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        left = box.center().x() - width // 2
        path.addRoundedRect(QRectF(left, top, width, height), theme.px(3), theme.px(3))
        path.addRect(QRectF(left, top + height // 2, width, height - height // 2))
        painter.fillPath(path, colours.color("primary" if is_current else "bar"))
        painter.setPen(colours.color("text" if is_current else "muted"))
        above = QRect(box.left(), top - line, box.width(), line)
        painter.drawText(
            above, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, bar.text
        )
