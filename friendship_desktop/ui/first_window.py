"""The window as it first appears: its outline is painted before the rest of the program is imported.

Everything the outline does not need (fonts, style sheet, navigation, pages, the House) is loaded
once it is on the screen. So this module imports nothing that is slow; `Qt` alone costs a fifth of
a bare window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.roles import DARK, LIGHT

if TYPE_CHECKING:
    from friendship_desktop.ui.main_window import MainWindow

# of the 100 % drawing; shell/ lays the same out
NAVIGATION, BAR, STATUS, SIGN = 216, 52, 28, 34


class FirstWindow(QWidget):
    """The top-level window; paints its outline, then holds the main window."""

    painted = Signal()
    """The outline is on the screen; emitted once."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self._memory = memory
        self._main: MainWindow | None = None
        self._is_painted = False
        mode = memory.get("mode", "system")
        is_dark = (
            self.palette().window().color().lightness() < 128
            if mode == "system"
            else mode == "dark"
        )
        self._roles = DARK if is_dark else LIGHT
        self._scale = memory.get("scale", 100) / 100
        self.resize(1366, 768)
        self.restoreGeometry(QByteArray.fromHex(memory.get("geometry", "").encode()))

    def place(self, main: MainWindow) -> None:
        """Put the finished window where the outline was."""
        self._main = main
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(main)
        self.setWindowTitle(main.windowTitle())
        main.windowTitleChanged.connect(self.setWindowTitle)

    def _paint_outline(self, painter: QPainter) -> None:
        roles, scale = self._roles, self._scale
        width, height = self.width(), self.height()
        left, bar, status = round(NAVIGATION * scale), round(BAR * scale), round(STATUS * scale)
        sign = round(SIGN * scale)
        painter.fillRect(0, 0, width, height, roles.color("page"))
        painter.fillRect(0, 0, left, height, roles.color("surface"))
        painter.fillRect(left, 0, width - left, bar, roles.color("surface"))
        painter.fillRect(left, height - status, width - left, status, roles.color("surface"))
        lines = roles.color("lines")
        painter.fillRect(left - 1, 0, 1, height, lines)
        painter.fillRect(left, bar - 1, width - left, 1, lines)
        painter.fillRect(left, height - status, width - left, 1, lines)
        painter.fillRect(round(16 * scale), round(14 * scale), sign, sign, roles.color("primary"))

    # `override` would cost this module the import of typing_extensions before the first frame
    def paintEvent(self, event: QPaintEvent) -> None:  # type: ignore[explicit-override]  # noqa: ARG002, D102, N802
        if self._main is not None:
            return
        self._paint_outline(QPainter(self))
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:  # type: ignore[explicit-override]  # noqa: D102, N802
        self._memory.set("geometry", self.saveGeometry().toHex().toStdString())
        if self._main is None or self._main.door.ask_close():
            event.accept()
        else:
            event.ignore()
