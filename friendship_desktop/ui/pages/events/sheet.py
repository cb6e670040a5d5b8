"""A sheet of facts and lines, made anew for each event."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.buttons import LinkButton
from friendship_desktop.ui.widgets.labels import IconLabel, Label, Line


class Sheet(QScrollArea):
    """Facts and lines one below another, made anew for each event."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clear()

    def clear(self) -> None:
        """Take everything away; the place in the sheet is kept for whoever only ticked a box."""
        held = QWidget()
        held.setProperty("look", "scrolled")
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(0, theme.px(8), theme.px(6), 0)
        self._column.setSpacing(theme.px(5))
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(theme.px(12))
        self._facts.setVerticalSpacing(theme.px(5))
        self._facts.setColumnStretch(1, 1)
        self._column.addLayout(self._facts)
        self._column.addStretch(1)
        at = self.verticalScrollBar().value()
        self.setWidget(held)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setValue(at)

    def fact(self, name: str, value: str | None, beside: QWidget | None = None) -> None:
        """Add what is known under a name, with something at its right; nothing for what is not known."""
        if not value:
            return
        row = self._facts.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._facts.addWidget(Label(name, "muted", wraps=True), row, 0, top)
        known: QWidget = Label(value, wraps=True)
        self._facts.addWidget(known if beside is None else in_row(known, beside), row, 1, top)
        self._facts.addWidget(Line(), row + 1, 0, 1, 2)

    def fact_line(self, widget: QWidget) -> None:
        """Add something over the whole width among the facts."""
        self._facts.addWidget(widget, self._facts.rowCount(), 0, 1, 2)

    def heading(self, icon: str, text: str) -> None:
        """Begin a part."""
        line, row = new_row()
        row.setContentsMargins(0, theme.px(8), 0, 0)
        row.addWidget(IconLabel(icon))
        row.addWidget(Label(text, "heading"), 1)
        self.add(line)

    def link(self, text: str, run: Callable[[], object]) -> None:
        """Add what can be done."""
        link = LinkButton(text)
        link.clicked.connect(lambda: run())  # noqa: PLW0108 - drops the signal's own argument
        link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add(link)

    def add(self, widget: QWidget, beside: QWidget | None = None) -> None:
        """Add a line, with something at its right."""
        if beside is not None:
            widget = in_row(widget, beside)
        self._column.insertWidget(self._column.count() - 1, widget)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(120))


class _Words(Label):
    """The words of a box to tick, over several lines; a click on them ticks it."""

    def __init__(self, box: QCheckBox, text: str) -> None:
        super().__init__(text, wraps=True)
        self._box = box
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._box.toggle()


def ticked(box: QCheckBox, text: str) -> QWidget:
    """Set a box to tick beside its words."""
    line, row = new_row()
    row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(_Words(box, text), 1)
    return line


def in_row(widget: QWidget, beside: QWidget) -> QWidget:
    """Set something at the right of a widget."""
    line, row = new_row()
    row.addWidget(widget, 1)
    row.addWidget(beside, 0, Qt.AlignmentFlag.AlignTop)
    return line


def new_row() -> tuple[QWidget, QHBoxLayout]:
    """Begin a line of several widgets."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    return line, row
