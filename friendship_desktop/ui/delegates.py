"""Paints the cells of a registry: a title with a muted line below, pills, figures at the right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from friendship_desktop.ui import icons, theme
from friendship_desktop.ui.tables import Column, TableBase
from friendship_desktop.ui.widgets.pills import paint_pill, pill_size

Index = QModelIndex | QPersistentModelIndex


def _has_keyboard(view: object, row: int) -> bool:
    """Tell whether the keyboard acts on this row; a bar shows it, since rows are chosen whole."""
    return (
        isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex().row() == row
    )


class RegistryDelegate(QStyledItemDelegate):
    """One painter for every registry; the table's columns say what a cell holds.

    It reads row and column straight from the table: asking the model for each role would cost more
    than the painting.
    """

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table = index.model()
        if not isinstance(table, TableBase):
            super().paint(painter, option, index)
            return
        column, row = table.columns[index.column()], table.row(index.row())
        colours = theme.roles()
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.color("tint"))
        painter.setPen(colours.color("lines"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        gap = theme.px(8)
        area = rect.adjusted(gap, 0, -gap, -1)
        if column.icon is not None and (name := column.icon(row)):
            size = theme.px(16)
            drawn = icons.pixmap(name, colours.text, size, icons.screen_ratio())
            painter.drawPixmap(area.left(), area.center().y() - size // 2 + 1, drawn)
            area.setLeft(area.left() + size + theme.px(6))
        self._paint_words(painter, area, column, row)
        if index.column() == 0 and _has_keyboard(option.widget, index.row()):
            painter.fillRect(
                rect.left(), rect.top(), theme.px(3), rect.height() - 1, colours.color("primary")
            )
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, column: Column[Any], row: Any) -> None:
        colours = theme.roles()
        text = column.text(row)
        across = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        metrics = theme.metrics(strong=column.strong)
        pill = column.pill(row) if column.pill is not None else None
        if pill and text:
            width = min(
                metrics.horizontalAdvance(text),
                area.width() - pill_size(pill[0]).width() - theme.px(6),
            )
            paint_pill(painter, area.adjusted(max(0, width) + theme.px(6), 0, 0, 0), *pill)
            area = QRect(area.left(), area.top(), max(0, width), area.height())
        elif pill:
            paint_pill(painter, area, *pill)
            return
        painter.setPen(colours.color("text"))
        painter.setFont(theme.font(strong=column.strong))
        sub = column.sub(row) if column.sub is not None else ""
        if not sub:
            self._line(painter, area, across | Qt.AlignmentFlag.AlignVCenter, text, metrics)
            return
        small = theme.metrics(theme.SMALL_SIZE)
        upper, lower = metrics.height(), small.height()
        top = area.top() + (area.height() - upper - lower) // 2
        self._line(painter, QRect(area.left(), top, area.width(), upper), across, text, metrics)
        painter.setPen(colours.color("muted"))
        painter.setFont(theme.font(theme.SMALL_SIZE))
        self._line(
            painter, QRect(area.left(), top + upper, area.width(), lower), across, sub, small
        )

    def _line(
        self,
        painter: QPainter,
        area: QRect,
        across: Qt.AlignmentFlag,
        text: str,
        metrics: QFontMetrics,
    ) -> None:
        if metrics.horizontalAdvance(text) > area.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, across, text)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(80), theme.px(32))
