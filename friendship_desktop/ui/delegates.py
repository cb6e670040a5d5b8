"""Paints the cells of a registry: a title with a muted line below, pills, figures at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from friendship_desktop.ui import icons, theme
from friendship_desktop.ui.tables import ICON_ROLE, PILL_ROLE, STRONG_ROLE, SUB_ROLE
from friendship_desktop.ui.widgets.pills import paint_pill, pill_size

Index = QModelIndex | QPersistentModelIndex


class RegistryDelegate(QStyledItemDelegate):
    """One painter for every registry; the model says through roles what a cell holds."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = theme.roles()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.color("tint"))
        painter.setPen(colours.color("lines"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        area = rect.adjusted(theme.px(8), 0, -theme.px(8), -1)
        if name := index.data(ICON_ROLE):
            size = theme.px(16)
            drawn = icons.pixmap(name, colours.text, size, icons.screen_ratio())
            painter.drawPixmap(area.left(), area.center().y() - size // 2 + 1, drawn)
            area.setLeft(area.left() + size + theme.px(6))
        self._paint_words(painter, area, index)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(colours.color("primary"))
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, index: Index) -> None:
        colours = theme.roles()
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        right = int(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0) & int(
            Qt.AlignmentFlag.AlignRight
        )
        across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        strong = theme.font(strong=True) if index.data(STRONG_ROLE) else theme.font()
        pill = index.data(PILL_ROLE)
        if pill and text:
            width = min(
                QFontMetrics(strong).horizontalAdvance(text),
                area.width() - pill_size(pill[0]).width() - theme.px(6),
            )
            paint_pill(painter, area.adjusted(max(0, width) + theme.px(6), 0, 0, 0), *pill)
            area = QRect(area.left(), area.top(), max(0, width), area.height())
        elif pill:
            paint_pill(painter, area, *pill)
            return
        painter.setPen(colours.color("text"))
        painter.setFont(strong)
        if not (sub := index.data(SUB_ROLE)):
            self._line(painter, area, across | Qt.AlignmentFlag.AlignVCenter, text)
            return
        upper = QFontMetrics(strong).height()
        small = theme.font(theme.SMALL_SIZE)
        lower = QFontMetrics(small).height()
        top = area.top() + (area.height() - upper - lower) // 2
        self._line(painter, QRect(area.left(), top, area.width(), upper), across, text)
        painter.setPen(colours.color("muted"))
        painter.setFont(small)
        self._line(painter, QRect(area.left(), top + upper, area.width(), lower), across, str(sub))

    def _line(self, painter: QPainter, area: QRect, across: Qt.AlignmentFlag, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, across, shown)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(80), theme.px(32))
