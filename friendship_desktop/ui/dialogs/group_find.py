"""Finding people of a group by a pasted list of names, to take them off the list or move them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from friendship_desktop.services.pasted_names import NameMatch
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.form_dialog import FormDialog
from friendship_desktop.ui.dialogs.group_names import NamesPreview
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.widgets.labels import FieldError, label_of

READ_AFTER = 300  # milliseconds without a key


class NamesDialog(FormDialog):
    """Reads names as they are pasted and says which people of the list are meant."""

    def __init__(
        self,
        title: str,
        preview: Callable[[str], Sequence[NameMatch]],
        memory: Memory,
        parent: QWidget,
    ) -> None:
        super().__init__(title, "", self.tr("Cancel"), parent)
        self._preview = preview
        self._timer = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._timer.timeout.connect(self._read)
        self.names = QPlainTextEdit()
        self.names.setTabChangesFocus(True)
        self.names.setMaximumHeight(theme.px(100))
        self.names.textChanged.connect(self._timer.start)
        label = label_of(self.names, self.tr("&Names, one a line, from Excel, Word or a message"))
        error = FieldError(self.names)
        self.matches = NamesPreview(memory, members=True)
        self.matches.changed.connect(self._count)
        self.lay_out(label, self.names, error, (self.matches, 1), gap=8)
        self.hold("names", self.names, error)
        window = parent.window()
        self.resize(
            min(theme.px(640), int(window.width() * 0.94)),
            min(theme.px(560), int(window.height() * 0.92)),
        )
        self._count()

    def people(self) -> list[int]:
        """Give the people who are meant."""
        return self.matches.people()

    def _read(self) -> None:
        self.matches.show_matches(self._preview(self.names.toPlainText()))
        self.say("names", "")
        self._count()

    def _count(self) -> None:
        self.verb.setText(self.tr("Select %n learner(s)", "", len(self.people())))

    @override
    def is_right(self) -> bool:
        if self._timer.isActive():
            self._timer.stop()
            self._read()
        asked = self.matches.unresolved()
        sentence = (
            self.tr("Choose who is meant in %n line(s).", "", asked)
            if asked
            else self.tr("No line names a learner of this group.")
        )
        return self.is_true(self.names, not asked and self.people(), sentence)
