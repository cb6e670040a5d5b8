"""A row of widgets that goes on in the next line where a narrow window or large text leaves no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme

GAP = 8  # pixels at 100 %


class Flow(QWidget):
    """Sets its widgets from left to right, each as wide as it wants to be; asks for the room of the widest only."""

    def __init__(self, *widgets: QWidget, gap: int = GAP) -> None:
        super().__init__()
        self._gap = gap
        self._widgets: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget, *, before: QWidget | None = None) -> None:
        """Add a widget at the end, or before another."""
        widget.setParent(self)
        place = len(self._widgets) if before is None else self._widgets.index(before)
        self._widgets.insert(place, widget)
        self.updateGeometry()

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        """Give each widget its place in rows of a width; a lower one stands in the middle of its row."""
        gap, top = theme.px(self._gap), 0
        result: list[tuple[QWidget, QRect]] = []
        row: list[tuple[QWidget, QSize]] = []
        left = 0
        for widget in [*self._shown(), None]:
            size = QSize() if widget is None else _wanted(widget, width)
            if row and (widget is None or left + size.width() > width):
                height = max(each.height() for _widget, each in row)
                left = 0
                for member, each in row:
                    middle = top + (height - each.height()) // 2
                    result.append((member, QRect(QPoint(left, middle), each)))
                    left += each.width() + gap
                top, left, row = top + height + gap, 0, []
            if widget is not None:
                row.append((widget, size))
                left += size.width() + gap
        return result

    def _arrange(self) -> None:
        height = self.minimumSizeHint().height()
        for widget, place in self._places(self.width()):
            widget.setGeometry(place)
        if height != self.height():
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        widths = [widget.sizeHint().width() for widget in self._shown()]
        width = sum(widths) + theme.px(self._gap) * max(0, len(widths) - 1)
        return QSize(width, self.minimumSizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        shown = self._shown()
        height = max((place.bottom() + 1 for _w, place in self._places(self.width())), default=0)
        return QSize(max((_least(widget) for widget in shown), default=0), height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.updateGeometry()
            self._arrange()
        return done


def _least(widget: QWidget) -> int:
    """Give the width below which a widget is cut off."""
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())


def _wanted(widget: QWidget, width: int) -> QSize:
    size = widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())
    return QSize(max(_least(widget), min(size.width(), width)), size.height())
