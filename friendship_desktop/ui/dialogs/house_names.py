"""Names pasted or typed, one a line: how many learners they make, and what needs an eye."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from friendship_desktop.services.pasted import LineProblem, PastedLine, read_lines
from friendship_desktop.ui import icons, theme
from friendship_desktop.ui.widgets.boxes import across, down
from friendship_desktop.ui.widgets.labels import Label

PAUSE = 150  # milliseconds without a key before the lines are read again


class NamesEditor(QWidget):
    """The names at the left, what they make at the right, while one types."""

    changed = Signal()

    def __init__(self, today: Callable[[], dt.date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.lines: Sequence[PastedLine] = ()
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.count, self._rule = Label("", "heading", wraps=True), Label("", "small", wraps=True)
        self._notes = QListWidget()
        self._notes.setWordWrap(True)
        side = down(self.count, self._rule, (self._notes, 1), gap=6)
        side.addStretch(0)  # with no notes the words stay at the top
        across((self.edit, 3), (side, 2), on=self, around=0, gap=16)
        self.setFocusProxy(self.edit)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.read)
        self.edit.textChanged.connect(self._timer.start)
        self.retranslate()

    def text(self) -> str:
        """Give what was typed."""
        return self.edit.toPlainText()

    @property
    def learners(self) -> int:
        """Count the lines that make a learner."""
        return sum(line.makes_learner for line in self.lines)

    @property
    def left_out(self) -> int:
        """Count the lines that make no learner."""
        return len(self.lines) - self.learners

    def read(self) -> None:
        """Read the lines and say what they make."""
        self._timer.stop()
        self.lines = read_lines(self.text(), today=self._today())
        self.count.setText(self.tr("%n learner(s)", "", self.learners))
        self._notes.clear()
        for line in self.lines:
            if line.problem is not None:
                self._notes.addItem(self._note(line, line.problem))
        self._notes.setVisible(self._notes.count() > 0)
        self.changed.emit()

    def _note(self, line: PastedLine, problem: LineProblem) -> QListWidgetItem:
        words = self.tr("Line {number}, {text}: {what}").format(
            number=line.number, text=line.text[:60], what=self._words(problem)
        )
        size = theme.px(16)
        role = "muted" if line.makes_learner else "warning"
        icon = "info" if line.makes_learner else "triangle-alert"
        colours = theme.roles()
        return QListWidgetItem(
            icons.tinted(icon, getattr(colours, role), colours.border, size), words
        )

    def _words(self, problem: LineProblem) -> str:
        words = {
            LineProblem.ONE_WORD: self.tr("one word is not enough, add the given name"),
            LineProblem.TOO_LONG: self.tr("too long for a name"),
            LineProblem.REPEATED: self.tr("the same name stands above"),
            LineProblem.ENROLLED: self.tr("is in the group already"),
            LineProblem.WITHDRAWN: self.tr(
                "has withdrawn the consent, and is enrolled only with a new one"
            ),
            LineProblem.BIRTH: self.tr("there is no such birth date, it stays empty"),
            LineProblem.PHONE: self.tr("this is no phone number, it stays empty"),
        }
        return words[problem]

    def retranslate(self) -> None:
        """Put the words in the language of the screen."""
        self.edit.setPlaceholderText(
            self.tr(
                "Ахметова Айгүл Серікқызы\nКим Виктория 12.03.2014\nPetrova Anna +7 701 111 22 33"
            )
        )
        self.edit.setAccessibleName(self.tr("Names, one a line"))
        self._notes.setAccessibleName(self.tr("Lines that need an eye"))
        self._rule.setText(
            self.tr(
                "One line, one learner: surname, then given name. A birth date or year and a phone may follow. Lists from Excel can be pasted."
            )
        )
        self.read()
