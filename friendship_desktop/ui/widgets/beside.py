"""Two parts side by side, or one under the other where a narrow window or large text leaves no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.flow import Flow

USUAL = 740  # pixels at 100 %


class Beside(QWidget):
    """Shares its width between two parts; never wider than the wider part needs alone."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        shares: tuple[int, int] = (1, 1),
        *,
        below: int | None = USUAL,
    ) -> None:
        """`below` is the width at 100 % under which the second part moves under the first.

        None leaves it to the parts: they stand side by side while both fit.
        """
        super().__init__()
        self._below = below
        self._parts = (first, second)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(12))
        for part, share in zip(self._parts, shares, strict=True):
            self._row.addWidget(part, share)

    @property
    def is_stacked(self) -> bool:
        """The second part stands under the first."""
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def _turn(self) -> None:
        directions = QBoxLayout.Direction
        is_narrow = self.width() < self._needed()
        wanted = directions.TopToBottom if is_narrow else directions.LeftToRight
        if wanted is not self._row.direction():
            self._row.setDirection(wanted)
            self.updateGeometry()

    def _widths(self) -> list[int]:
        items = (self._row.itemAt(number) for number in range(self._row.count()))
        return [item.minimumSize().width() for item in items if item is not None]

    def _needed(self) -> int:
        if self._below is not None:
            return theme.px(self._below)
        wanted = (part.sizeHint().width() if isinstance(part, Flow) else 0 for part in self._parts)
        # a row of buttons goes below whole before it breaks
        widths = (max(pair) for pair in zip(self._widths(), wanted, strict=True))
        return sum(widths) + self._row.spacing()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths()), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._row.setSpacing(theme.px(12))
            self._turn()
        super().changeEvent(event)
