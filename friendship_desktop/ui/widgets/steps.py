"""The steps of a longer job, drawn in one row: done, now, still to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from friendship_desktop.ui import icons, theme


class SegmentedSteps(QWidget):
    """A row of numbered steps; a finished one can be clicked to go back to it."""

    step_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._current = 0
        self._boxes: list[QRect] = []
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, names: Sequence[str], current: int) -> None:
        """Show the steps, counting from 0; those before `current` are done."""
        self._names, self._current = names, current
        words = self.tr("Step {number} of {total}: {name}")
        self.setAccessibleName(
            words.format(number=current + 1, total=len(names), name=names[current] if names else "")
        )
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(strong=True))
        width = sum(metrics.horizontalAdvance(name) + theme.px(70) for name in self._names)
        return QSize(width, theme.px(30))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(50) * max(1, len(self._names)), theme.px(30))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._names:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(strong=True))
        metrics = painter.fontMetrics()
        circle, gap = theme.px(26), theme.px(8)
        widths = [circle + gap + metrics.horizontalAdvance(name) for name in self._names]
        shown = [*self._names]
        free = self.width() - sum(widths)
        if free < theme.px(16) * (
            len(widths) - 1
        ):  # no room for all words: only the current one is spelt out
            shown = [
                name if number == self._current else "" for number, name in enumerate(self._names)
            ]
            widths = [
                circle + (gap + metrics.horizontalAdvance(name) if name else 0) for name in shown
            ]
            free = self.width() - sum(widths)
        space = free / max(1, len(widths) - 1)
        left = 0.0
        self._boxes = []
        for number, width in enumerate(widths):
            box = QRect(round(left), 0, width, self.height())
            self._boxes.append(box)
            self._paint_step(painter, number, shown[number], box, circle, gap)
            left += width + space
            if number < len(widths) - 1 and space > theme.px(24):
                painter.setPen(theme.roles().color("lines"))
                middle = self.height() // 2
                painter.drawLine(
                    box.right() + theme.px(12), middle, round(left) - theme.px(12), middle
                )

    def _paint_step(
        self, painter: QPainter, number: int, name: str, box: QRect, circle: int, gap: int
    ) -> None:
        colours = theme.roles()
        is_done, is_current = number < self._current, number == self._current
        disc = QRectF(box.left(), (self.height() - circle) / 2, circle, circle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(
            colours.color("primary" if is_current else "good_tint" if is_done else "neutral_tint")
        )
        painter.drawEllipse(disc)
        if is_done:
            size = theme.px(14)
            sign = icons.pixmap("check", colours.good, size, self.devicePixelRatioF())
            painter.drawPixmap(
                round(disc.center().x() - size / 2), round(disc.center().y() - size / 2), sign
            )
        else:
            painter.setPen(colours.color("on_primary" if is_current else "neutral"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number + 1))
        painter.setPen(colours.color("text" if is_done or is_current else "muted"))
        words = box.adjusted(circle + gap, 0, theme.px(2), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        if is_current and self.hasFocus():
            painter.setPen(colours.color("primary"))
            painter.drawLine(words.left(), box.bottom(), words.right(), box.bottom())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for number, box in enumerate(self._boxes):
            if number < self._current and box.contains(event.position().toPoint()):
                self.step_requested.emit(number)
                return

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Backspace) and self._current > 0:
            self.step_requested.emit(self._current - 1)
        else:
            super().keyPressEvent(event)
