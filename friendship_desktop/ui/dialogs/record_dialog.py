"""The dialog around the form of a new record: what was typed comes back after a slip."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_form import RecordForm
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.labels import Label


class RecordDialog(QDialog):
    """Shows a form with its title, a hint and one verb; connect `verb` and close it when saved."""

    def __init__(
        self, form: RecordForm, title: str, hint: str, verb: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = form
        self.setWindowTitle(title)
        self._start = form.state()
        self._kept = Banner("", "info")
        self._kept.setVisible(False)
        self._anew = self._kept.add_action(self.tr("Start anew"), self._start_anew)
        column = down(
            Label(title, "title", wraps=True),
            Label(hint, "muted", wraps=True),
            self._kept,
            (scrolled(form), 1),
            on=self,
            around=(20, 16, 20, 16),
            gap=12,
        )
        self._error = Label("", "error", wraps=True)
        self._error.setVisible(False)
        column.addWidget(self._error)
        self.cancel = Button(self.tr("Cancel"))
        self.verb = PrimaryButton(verb)
        self.verb.setDefault(True)
        column.addLayout(across(STRETCH, self.cancel, self.verb))
        self.cancel.clicked.connect(self.reject)
        self._fit()

    def _fit(self) -> None:
        room = self.screen().availableGeometry()
        width = min(theme.px(680), room.width() - 40)
        height = self.form.sizeHint().height() + theme.px(220)
        self.resize(width, min(height, room.height() - 60))

    def draft(self) -> dict[str, Any] | None:
        """Give what was typed, or None when nothing was."""
        typed = self.form.state()
        return None if typed == self._start else typed

    def bring_back(self, draft: Mapping[str, Any]) -> None:
        """Show what was typed the last time, and say so."""
        self.form.restore(draft)
        self._kept.show_text(self.tr("Kept from the last time, not saved yet."))
        self._kept.setVisible(True)

    def say(self, sentence: str) -> None:
        """Say what went wrong where no field is to blame."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _start_anew(self) -> None:
        self.form.restore(self._start)
        self._kept.setVisible(False)


def scrolled(form: QWidget) -> QScrollArea:
    """Put a form into an area that scrolls when the window is low."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    held = QWidget()
    held.setProperty("look", "scrolled")
    down(form, STRETCH, on=held, around=(2, 10, 8, 10))
    area.setWidget(held)
    area.viewport().setAutoFillBackground(False)
    return area
