"""The bar chart of a page: painted, small, and readable by a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.delegates import RegistryDelegate
from friendship_desktop.ui.tables import ROW_ROLE, Index


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
                below = QRect(0, self.height() - line, widest, line)
                painter.drawText(
                    self._inside(below, box),
                    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
                    bar.label,
                )

    def _inside(self, text: QRect, box: QRect) -> QRect:
        """Put the place of a text over the middle of its bar, but not over the edge."""
        left = box.center().x() - text.width() // 2
        text.moveLeft(max(0, min(left, self.width() - text.width())))
        return text

    def _paint_bar(
        self, painter: QPainter, bar: Bar, box: QRect, line: int, *, is_current: bool
    ) -> None:
        if bar.share is None:
            return
        colours = theme.roles()
        room = self.height() - 2 * line
        height = max(theme.px(2), round(room * min(1.0, max(0.0, bar.share))))
        width = min(theme.px(22), max(theme.px(6), box.width() - theme.px(8)))
        width = max(1, min(width, box.width() - 1))  # many bars stay apart
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
        room_for_text = QFontMetrics(painter.font()).horizontalAdvance(bar.text) + theme.px(4)
        above = self._inside(QRect(0, top - line, room_for_text, line), box)
        painter.drawText(
            above, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, bar.text
        )


class BarDelegate(RegistryDelegate):
    """Draws a lying bar in each row of a table, so that the rows are their own chart."""

    def __init__(self, share: Callable[[Any], float | None], parent: QWidget | None = None) -> None:
        """`share` gives the length of a row's bar from 0 to 1; None: no bar."""
        super().__init__(parent)
        self._share = share

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        share = self._share(index.data(ROW_ROLE))
        if share is None:
            return
        gap, thick = theme.px(8), theme.px(12)
        rect: QRect = option.rect
        left, top = rect.left() + gap, rect.center().y() - thick // 2
        room = max(1, rect.width() - 2 * gap)
        painter.fillRect(left, top, room, thick, theme.roles().color("page"))
        length = max(theme.px(2), round(room * min(1.0, max(0.0, share))))
        painter.fillRect(left, top, length, thick, theme.roles().color("bar"))
