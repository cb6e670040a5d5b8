"""A slip of the hand does not throw away what took minutes to type."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QTableWidget
from typing_extensions import override

from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP

FEW = 30
"""So many letters are typed again sooner than a question is read."""
UNSAVED = QT_TRANSLATE_NOOP(
    "Unsaved", "Not saved yet. Close once more to throw away what was typed."
)


class UnsavedDialog(QDialog):
    """Closes at the second Escape, × or Cancel where much was typed; to close at once, call `done`."""

    _said_at = 0

    def say_unsaved(self, sentence: str) -> None:
        """Show that closing once more loses what was typed."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if not hasattr(self, "_cells"):
            self._cells = {table: _texts(table) for table in self.findChildren(QTableWidget)}
        super().showEvent(event)

    @override
    def reject(self) -> None:
        letters = self._letters()
        if letters > FEW and letters != self._said_at:
            self._said_at = letters
            self.say_unsaved(QCoreApplication.translate("Unsaved", UNSAVED))
            return
        super().reject()

    def _letters(self) -> int:
        typed = [line.text() for line in self.findChildren(QLineEdit) if line.isModified()]
        typed += [
            text.toPlainText()
            for text in self.findChildren(QPlainTextEdit)
            if text.document().isModified()
        ]
        for table, before in getattr(self, "_cells", {}).items():
            typed += _texts(table) - before
        return sum(map(len, typed))


def _texts(table: QTableWidget) -> set[str]:
    items = (
        table.item(row, column)
        for row in range(table.rowCount())
        for column in range(table.columnCount())
    )
    return {item.text() for item in items if item is not None}
