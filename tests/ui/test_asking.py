"""Questions of the system's own dialogs."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from friendship_desktop.ui.asking import Asking


def test_a_name_in_a_question_is_never_markup(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = []

    def look() -> None:
        (box,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))
        shown.append((box.text(), box.textFormat()))
        box.button(QMessageBox.StandardButton.Cancel).click()

    QTimer.singleShot(0, look)
    assert not Asking().confirm(parent, "Ким <b>Анна</b>?", "Ок")
    assert shown == [("Ким <b>Анна</b>?", Qt.TextFormat.PlainText)]
