"""The window for a bug: says so plainly, offers the details, loses nothing."""

from __future__ import annotations

import platform
import traceback
from pathlib import Path

from PySide6.QtCore import QEvent, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from friendship_desktop import __version__
from friendship_desktop.ui.forms.crash_window import Ui_CrashWindow

# their words come from the code alone; the words of any other error may quote what a person typed
HARMLESS = (TypeError, AttributeError, NameError, ImportError, RecursionError)

LINE = 75  # letters of a line that reads well


def details_of(error: BaseException) -> str:
    """Describe a bug for whoever repairs it: versions and places, never what a person typed."""
    words = f": {error}" if isinstance(error, HARMLESS) else ""
    places = "".join(traceback.format_tb(error.__traceback__))
    return (
        f"friendship_desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
        f"{type(error).__name__}{words}\n{places}"
    )


class CrashWindow(QDialog):
    """Shows one bug with its details folded away."""

    def __init__(self, details: str, log_path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log_path = log_path
        self._form = Ui_CrashWindow()
        self._form.setupUi(self)
        self._form.details_edit.setPlainText(details)
        self._form.details_edit.setVisible(False)
        self._form.details_button.toggled.connect(self._fold)
        self._form.copy_button.clicked.connect(self._copy)
        self._form.close_button.clicked.connect(self.accept)
        self._form.close_button.setFocus()
        self._show_log_path()
        self._fit()

    def _fit(self) -> None:
        # drawn for small text; wrapped lines alone would not make the window higher
        width = max(self.width(), self.fontMetrics().averageCharWidth() * LINE)
        self.resize(width, self.heightForWidth(width))

    def _fold(self, is_open: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._form.details_edit.setVisible(is_open)
        self._fit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._form.details_edit.toPlainText())
        self._form.copy_button.setText(self.tr("Copied"))

    def _show_log_path(self) -> None:
        self._form.log_label.setVisible(self._log_path is not None)
        if self._log_path is not None:
            self._form.log_label.setText(
                self.tr("The log file: {path}").format(path=self._log_path)
            )

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._show_log_path()
        super().changeEvent(event)
