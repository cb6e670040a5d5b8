"""Everything that stops the user with a question; passed in, so that a test can answer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Asking:
    """Asks for files and for a yes, with the dialogs of the system."""

    def open_path(self, parent: QWidget, title: str, kinds: str = "") -> Path | None:
        """Ask for an existing file; `kinds` like "Excel (*.xlsx *.xls)"; None when cancelled."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - kept out of the start

        name, _kind = QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(name) if name else None

    def open_paths(self, parent: QWidget, title: str, kinds: str = "") -> list[Path]:
        """Ask for one or more existing files; none when cancelled."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - kept out of the start

        names, _kind = QFileDialog.getOpenFileNames(parent, title, "", kinds)
        return [Path(name) for name in names]

    def save_path(self, parent: QWidget, title: str, proposal: str, kinds: str = "") -> Path | None:
        """Ask where to write; `proposal` is the name offered; None when cancelled."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - kept out of the start

        name, _kind = QFileDialog.getSaveFileName(parent, title, proposal, kinds)
        return Path(name) if name else None

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """Ask for a folder; None when cancelled."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - kept out of the start

        name = QFileDialog.getExistingDirectory(parent, title)
        return Path(name) if name else None

    def confirm(self, parent: QWidget, question: str, yes: str) -> bool:
        """Ask before something that cannot be undone; `yes` is the verb on the button."""
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - kept out of the start

        box = QMessageBox(
            QMessageBox.Icon.Question, parent.window().windowTitle(), question, parent=parent
        )
        # names of people stand in questions, and a name is never markup
        box.setTextFormat(Qt.TextFormat.PlainText)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is agree
