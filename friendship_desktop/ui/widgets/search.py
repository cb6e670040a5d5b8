"""The search field: an icon, the words, and the key that leads to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.boxes import across
from friendship_desktop.ui.widgets.labels import IconLabel, KeyHint

PAUSE = 150  # milliseconds without a key before the search is asked for


class SearchField(QFrame):
    """Asks for a search a moment after the last key; Escape clears, Down moves on to the results."""

    search_requested = Signal(str)
    moved_on = Signal()

    def __init__(
        self, keys: str = "", parent: QWidget | None = None, *, pause: int = PAUSE
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "search")
        row = across(IconLabel("search", "muted", 15), on=self, around=(10, 0, 8, 0), gap=8)
        self.edit = QLineEdit()
        self.edit.setProperty("look", "bare")
        self.edit.setFrame(False)
        self.edit.installEventFilter(self)
        row.addWidget(self.edit, 1)
        self.hint = KeyHint(keys)
        self.hint.setVisible(bool(keys))
        row.addWidget(self.hint)
        row.setAlignment(self.hint, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(lambda: self.search_requested.emit(self.edit.text().strip()))
        self.edit.textEdited.connect(self._timer.start)

    def set_prompt(self, prompt: str) -> None:
        """Say what can be searched for."""
        self.edit.setPlaceholderText(prompt)
        self.edit.setAccessibleName(prompt)

    def text(self) -> str:
        """Give the words typed, without blanks around."""
        return self.edit.text().strip()

    def clear(self) -> None:
        """Empty the field and show everything again."""
        self.edit.clear()
        self._timer.stop()
        self.search_requested.emit("")

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(350), theme.px(32))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(90), theme.px(32))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("active", event.type() == QEvent.Type.FocusIn)
            self.style().unpolish(self)
            self.style().polish(self)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.edit.text():
                self.clear()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.moved_on.emit()
                return True
        return super().eventFilter(watched, event)
