"""Finding people of a group by a pasted list of names, to take them off the list or move them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPlainTextEdit,
    QWidget,
)

from friendship_desktop.services.pasted_names import NameMatch
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.group_names import NamesPreview
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.labels import FieldError, Label

READ_AFTER = 300  # milliseconds without a key


class NamesDialog(QDialog):
    """Reads names as they are pasted and says which people of the list are meant."""

    def __init__(
        self,
        title: str,
        preview: Callable[[str], Sequence[NameMatch]],
        memory: Memory,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._preview = preview
        self._timer = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._timer.timeout.connect(self._read)
        label = QLabel(self.tr("&Names, one a line, from Excel, Word or a message"))
        self.names = QPlainTextEdit()
        self.names.setTabChangesFocus(True)
        self.names.setAccessibleName(self.tr("Names, one a line"))
        self.names.setMaximumHeight(theme.px(100))
        self.names.textChanged.connect(self._timer.start)
        label.setBuddy(self.names)
        self._error = FieldError(self.names)
        self.matches = NamesPreview(memory, members=True)
        self.matches.changed.connect(self._count)
        self.verb = PrimaryButton()
        self.verb.setDefault(True)
        self.verb.clicked.connect(self._submit)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        down(
            Label(title, "title", wraps=True),
            label,
            self.names,
            self._error,
            (self.matches, 1),
            across(STRETCH, cancel, self.verb),
            on=self,
            around=(20, 16, 20, 16),
            gap=8,
        )
        window = parent.window()
        self.resize(
            min(theme.px(640), int(window.width() * 0.94)),
            min(theme.px(560), int(window.height() * 0.92)),
        )
        self._count()
        self.names.setFocus()

    def people(self) -> list[int]:
        """Give the people who are meant."""
        return self.matches.people()

    def _read(self) -> None:
        self.matches.show_matches(self._preview(self.names.toPlainText()))
        self._error.say("")
        self._count()

    def _count(self) -> None:
        self.verb.setText(self.tr("Select %n learner(s)", "", len(self.people())))

    def _submit(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._read()
        asked = self.matches.unresolved()
        if asked:
            self._error.say(self.tr("Choose who is meant in %n line(s).", "", asked))
        elif not self.people():
            self._error.say(self.tr("No line names a learner of this group."))
        else:
            self.accept()
