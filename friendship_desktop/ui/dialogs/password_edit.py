"""A field for a password: shown or hidden, with a hint at Caps Lock and at the keyboard's letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.buttons import IconButton
from friendship_desktop.ui.widgets.labels import FieldError, Label

LONGEST = 400


class PasswordEdit(QWidget):
    """The field, the eye beside it, and below what may be wrong."""

    changed = Signal()
    entered = Signal()
    """Enter was pressed in the field."""

    def __init__(self, *, is_shown: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit(maxLength=LONGEST)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.edit.installEventFilter(self)
        self.eye = IconButton("eye")
        self._hint = Label("", "small", wraps=True)
        self._hint.setVisible(False)
        self.error = FieldError(self.edit)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.edit, 1)
        row.addWidget(self.eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(row)
        column.addWidget(self._hint)
        column.addWidget(self.error)
        self.setFocusProxy(self.edit)
        self.eye.clicked.connect(lambda: self.show_letters(is_shown=not self.is_shown))
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.entered)
        self.show_letters(is_shown=is_shown)

    @property
    def is_shown(self) -> bool:
        """Tell whether the letters can be read."""
        return self.edit.echoMode() is QLineEdit.EchoMode.Normal

    def show_letters(self, *, is_shown: bool) -> None:
        """Show the letters or dots in their place."""
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self.eye.set_icon("eye-off" if is_shown else "eye")
        self.retranslate()

    def text(self) -> str:
        """Give what was typed."""
        return self.edit.text()

    def put(self, text: str) -> None:
        """Fill the field."""
        self.edit.setText(text)

    def say(self, sentence: str) -> None:
        """Say what is wrong, or nothing."""
        self.error.say(sentence)

    def name_it(self, name: str) -> None:
        """Give the field its name for screen readers."""
        self.edit.setAccessibleName(name)

    def retranslate(self) -> None:
        """Put the words in the language of the screen."""
        self.eye.set_name(
            self.tr("Hide the letters") if self.is_shown else self.tr("Show the letters")
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._watch(event)
        return super().eventFilter(watched, event)

    def _watch(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) != 1 or not letter.isalpha():
            return
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        hints = []
        # no system tells of Caps Lock alike, but a capital without Shift, or the contrary, does
        if letter.isupper() is not is_shifted and letter.lower() != letter.upper():
            hints.append(self.tr("Caps Lock is on."))
        if not self.is_shown:
            is_latin = letter.isascii()
            hints.append(
                self.tr("The keyboard types Latin letters.")
                if is_latin
                else self.tr("The keyboard types Cyrillic letters.")
            )
        self._hint.setText(" ".join(hints))
        self._hint.setVisible(bool(hints))
