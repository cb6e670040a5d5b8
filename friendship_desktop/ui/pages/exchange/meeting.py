"""Before any office: load its invitation and type the code of its letter, or practise first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.sheet import SheetDialog
from friendship_desktop.ui.messages import Messages
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import IconLabel, Label

CODE_DIGITS = 25


class MeetingCard(Card):
    """Offers the two ways to an office."""

    def __init__(self, load: Callable[[], object], practise: Callable[[], object]) -> None:
        super().__init__()
        self._headline, self._text = Label("", "title", wraps=True), Label("", "", wraps=True)
        self._load_text, self._practise_text = (
            Label("", "muted", wraps=True),
            Label("", "muted", wraps=True),
        )
        self.load, self.practise = PrimaryButton(icon="folder-open"), Button(icon="sparkles")
        self.load.clicked.connect(lambda: load())  # noqa: PLW0108 - drops the signal's own argument
        self.practise.clicked.connect(lambda: practise())  # noqa: PLW0108 - the same
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(IconLabel("send", "primary", 24))
        head.addWidget(self._headline, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._text)
        self.body.addSpacing(theme.px(8))
        load_way = _way(self.load, self._load_text)
        practice_way = _way(self.practise, self._practise_text)
        self.body.addWidget(Beside(load_way, practice_way, below=None))
        self.body.addStretch(1)

    def retranslate(self) -> None:
        """Put the card in the language of the screen."""
        self._headline.setText(self.tr("Choose the office that receives your packages"))
        self._text.setText(
            self.tr(
                "The regional office sends a file, invitation.dostyk, and its code on an official letter. "
                "Nothing leaves this computer until you save a package yourself."
            )
        )
        self.load.setText(self.tr("Load the invitation…"))
        self._load_text.setText(self.tr("You will be asked for the code from the letter."))
        self.practise.setText(self.tr("Join the practice office"))
        self._practise_text.setText(
            self.tr(
                "Try the whole way with one click: no real office takes these packages. A real invitation can be loaded later."
            )
        )


def _way(button: Button, text: Label) -> QWidget:
    way = QWidget()
    column = QVBoxLayout(way)
    column.setContentsMargins(0, 0, 0, 0)
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    column.addWidget(text)
    column.addStretch(1)
    return way


class CodeDialog(SheetDialog):
    """Asks for the code of the official letter; stays until the code is the invitation's own."""

    wanted = Signal()

    def __init__(self, office: str, parent: QWidget) -> None:
        super().__init__(office, self.tr("Join the office"), self.tr("Cancel"), parent)
        self._code = QLineEdit()
        self._code.setPlaceholderText("00000 00000 00000 00000 00000")
        self.add_field(self.tr("&Code from the official letter, 25 digits"), self._code)
        self._code.textChanged.connect(lambda: self.say(self._code, ""))

    def draft(self) -> str:
        """Give the code as typed."""
        return self._code.text()

    @override
    def try_accept(self) -> None:
        if self.is_right():
            self.verb.setEnabled(False)
            self.wanted.emit()

    def refuse(self, error: Exception, messages: Messages) -> None:
        """Say below the code that it is another one, and let it be mended."""
        self.verb.setEnabled(True)
        if isinstance(error, UserError) and error.code == "E_CODE":
            self.say(self._code, messages.explain(error))
            self._code.setFocus()
            return
        self.done(self.DialogCode.Rejected)
        messages.show(error)

    @override
    def is_right(self) -> bool:
        digits = sum(letter.isdigit() for letter in self._code.text())
        is_whole = digits == CODE_DIGITS
        self.say(self._code, "" if is_whole else self.tr("The code has 25 digits in five groups."))
        return is_whole


def read_file(path: Path) -> bytes:
    """Read a small file that somebody chose; raises OSError."""
    with path.open("rb") as file:
        return file.read(64 * 1024 * 1024 + 1)
