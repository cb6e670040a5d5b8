"""Banners: one sentence on a tint, with up to two things to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down, put
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import IconLabel, Label

ICONS = {
    "info": ("info", "on_tint"),
    "good": ("circle-check", "good"),
    "warning": ("triangle-alert", "warning"),
    "error": ("circle-alert", "error"),
    "neutral": ("info", "neutral"),
}


class Banner(QFrame):
    """A sentence that stays: kind is info, good, warning, error or neutral."""

    def __init__(
        self, text: str = "", kind: str = "info", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        self._icon = IconLabel("info")
        self._text = Label(text, wraps=True)
        row = across(
            (self._icon, 0, Qt.AlignmentFlag.AlignVCenter),
            (self._text, 1),
            on=self,
            around=(12, 8, 12, 8),
            gap=10,
        )
        self._row = row
        self._fixed_icon = icon
        self.show_text(text, kind)

    def show_text(self, text: str, kind: str | None = None) -> None:
        """Show another sentence, of another kind if given."""
        self._text.setText(text)
        self.setAccessibleName(text)
        if kind is not None:
            icon, role = ICONS[kind]
            self._icon.set_icon(self._fixed_icon or icon, role)
            self.setProperty("kind", kind)
            for widget in (self, self._text):
                self.style().unpolish(widget)
                self.style().polish(widget)

    def add_action(self, text: str, run: Callable[[], object]) -> Button:
        """Add a button at the right."""
        button = Button(text)
        button.clicked.connect(lambda: run())  # noqa: PLW0108 - drops the signal's own argument
        self._row.addWidget(button)
        return button


class EmptyState(QWidget):
    """What stands where a list is empty: what belongs here, and the first step."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = down(on=self, around=20, gap=8)
        outer.addStretch(2)
        outer.addWidget(IconLabel(icon, "muted", 36), 0, Qt.AlignmentFlag.AlignHCenter)
        self._title, self._text = Label("", "heading", wraps=True), Label("", "muted", wraps=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            outer.addWidget(label)
        self.primary = PrimaryButton()
        self.secondary = Button()
        buttons = across(STRETCH, gap=8)
        for button in (self.primary, self.secondary):
            button.setVisible(False)
        put(buttons, Flow(self.primary, self.secondary), STRETCH)
        outer.addSpacing(theme.px(4))
        outer.addLayout(buttons)
        outer.addStretch(3)

    def show_texts(self, title: str, text: str, primary: str = "", secondary: str = "") -> None:
        """Say what belongs here and name the one or two first steps; connect `primary` and `secondary`."""
        self._title.setText(title)
        self._text.setText(text)
        for button, word in ((self.primary, primary), (self.secondary, secondary)):
            button.setText(word)
            button.setVisible(bool(word))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
