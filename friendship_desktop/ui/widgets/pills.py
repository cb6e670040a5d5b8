"""Pills: a state as a word on a tint, never a colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme

KINDS = {
    "good": ("good", "good_tint"),
    "warning": ("warning", "warning_tint"),
    "error": ("error", "error_tint"),
    "info": ("on_tint", "tint"),
    "late": ("late", "late_tint"),
    "neutral": ("neutral", "neutral_tint"),
    "gold": ("on_gold", "gold"),
}


def pill_size(text: str) -> QSize:
    """Give the room a pill with this text takes."""
    metrics = theme.metrics(theme.SMALL_SIZE)
    return QSize(metrics.horizontalAdvance(text) + theme.px(14), metrics.height() + theme.px(2))


def paint_pill(painter: QPainter, area: QRect, text: str, kind: str) -> None:
    """Paint a pill at the left of `area`, centred upright, shortened with … where it must be."""
    ink, tint = KINDS[kind]
    colours = theme.roles()
    size = pill_size(text)
    width = min(size.width(), area.width())
    box = QRect(area.left(), area.center().y() - size.height() // 2 + 1, width, size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.color(tint))
    painter.drawRoundedRect(QRectF(box), theme.px(5), theme.px(5))
    painter.setPen(colours.color(ink))
    painter.setFont(theme.font(theme.SMALL_SIZE))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width - theme.px(8))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


class Pill(QLabel):
    """One state: kind is good, warning, error, info, late, neutral or gold."""

    def __init__(
        self, text: str = "", kind: str = "neutral", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, kind: str) -> None:
        """Show another state."""
        self._kind = kind
        self.setText(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return pill_size(self.text())

    @override
    def minimumSizeHint(self) -> QSize:
        return pill_size(self.text())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.text():
            paint_pill(QPainter(self), self.rect(), self.text(), self._kind)
