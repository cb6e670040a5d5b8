"""Hands of a person at the window: they do only what a person can, and count it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

PATIENCE = 20_000  # milliseconds


class Hands:
    """A click, a field filled, a key of the register: each is one action."""

    def __init__(self, desk, qtbot):
        self.desk, self.qtbot, self.actions = desk, qtbot, 0

    def click(self, button):
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.actions += 1

    def fill(self, field, text):
        self.desk.type(text, field)
        self.actions += 1

    def paste(self, field, text):
        QApplication.clipboard().setText(text)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.actions += 1

    def key(self, letter, widget):
        self.desk.type(letter, widget)
        self.actions += 1

    def enter(self, field):
        self.desk.press(Qt.Key.Key_Return, widget=field)
        self.actions += 1

    def dialog(self, kind):
        """Wait for a dialog to stand open."""
        found = []

        def is_there():
            found[:] = [
                each
                for each in QApplication.topLevelWidgets()
                if isinstance(each, kind) and each.isVisible()
            ]
            return bool(found)

        self.qtbot.waitUntil(is_there, timeout=PATIENCE)
        return found[0]

    def gate(self, kind):
        """Wait for a gate to stand before the House, ready to be answered."""
        window = self.desk.window
        self.qtbot.waitUntil(
            lambda: isinstance(window.door.gate, kind) and window.jobs.is_idle, timeout=PATIENCE
        )
        return window.door.gate

    def opened(self):
        """Wait for the House to be open."""
        window = self.desk.window
        self.qtbot.waitUntil(
            lambda: window.context is not None and window.door.gate is None, timeout=PATIENCE
        )

    def idle(self):
        """Wait until nothing runs in the background."""
        self.qtbot.waitUntil(lambda: self.desk.window.jobs.is_idle, timeout=PATIENCE)
