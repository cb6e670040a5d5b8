"""The dialog around the form of a new record: what was typed comes back after a slip."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.form_dialog import FormDialog, scrolled
from friendship_desktop.ui.dialogs.record_form import RecordForm
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.labels import Label


class RecordDialog(FormDialog):
    """Shows a form with its title, a hint and one verb; connect `submitted`, close it when saved."""

    submitted = Signal()

    def __init__(
        self, form: RecordForm, title: str, hint: str, verb: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, verb, QCoreApplication.translate("RecordDialog", "Cancel"), parent)
        self.form = form
        self._start = form.state()
        self._kept = Banner("", "info")
        self._kept.setVisible(False)
        self._anew = self._kept.add_action(self.tr("Start anew"), self._start_anew)
        self.lay_out(Label(hint, "muted", wraps=True), self._kept, (scrolled(form), 1))
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

    @override
    def is_right(self) -> bool:
        return self.form.is_right()

    @override
    def submit(self) -> None:
        self.submitted.emit()

    @override
    def reject(self) -> None:
        QDialog.reject(self)  # what was typed stays as a draft: nothing is lost

    def _start_anew(self) -> None:
        self.form.restore(self._start)
        self._kept.setVisible(False)
