"""The frame of the larger dialogs: a title, contents that scroll where there is no room, buttons."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.form_dialog import scrolling
from friendship_desktop.ui.widgets.boxes import across, down
from friendship_desktop.ui.widgets.labels import Label

AROUND = 24  # pixels of the window that stay in view around a dialog


class CalmDialog(QDialog):
    """Fill `inner` and `buttons`; it opens as high as its contents and no larger than the window."""

    WIDTH, HEIGHT = 600, 0
    """Size at 100 %; a height of 0 is that of the contents."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._was_shown = False
        self._heading = Label(title, "title", wraps=True)
        self._held = QWidget()
        self.inner = down(on=self._held, around=(2, 0, 8, 0), gap=10)
        self._area = area = scrolling(self._held)
        self.buttons = across(around=(0, 0, 8, 0), gap=8)
        down(self._heading, (area, 1), self.buttons, on=self, around=(20, 16, 12, 16), gap=10)

    def entitle(self, title: str) -> None:
        """Say what the dialog is about."""
        self.setWindowTitle(title)
        self._heading.setText(title)

    def show_field(self, field: QWidget) -> None:
        """Scroll to a part of the contents that has just appeared."""
        QTimer.singleShot(0, field, lambda: self._area.ensureWidgetVisible(field))

    def fit(self) -> None:
        """Take the room the contents need, within the window."""
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().size()
        width = min(theme.px(self.WIDTH), room.width() - AROUND)
        inside = width - theme.px(42)
        height = theme.px(self.HEIGHT) or (
            self.inner.totalHeightForWidth(inside)
            + self._heading.heightForWidth(inside)
            + self.buttons.sizeHint().height()
            + theme.px(56)
        )
        self.resize(width, min(height, room.height() - AROUND))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if not self._was_shown:
            self._was_shown = True
            self.fit()
        super().showEvent(event)
