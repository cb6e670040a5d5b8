"""The recovery code: shown once, printed, and known to be on paper."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.house_dialog import CalmDialog
from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice, PreviewDialog
from friendship_desktop.ui.printing import print_paper
from friendship_desktop.ui.widgets.boxes import STRETCH, put
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import Label


class RecoveryDialog(CalmDialog):
    """Shows the code large; printing it is the way out that is offered first."""

    def __init__(self, context: PageContext[Any], code: str, parent: QWidget) -> None:
        super().__init__(self.tr("The recovery code"), parent)
        self._context, self._code = context, code
        self.later, self.noted = Button(self.tr("Later")), Button(self.tr("I wrote it down"))
        self.print_button = PrimaryButton(self.tr("Print…"), "printer")
        column = self.inner
        put(
            column,
            Label(
                self.tr(
                    "If the password is forgotten, this code opens the House, here or from a copy on another computer. It is shown only now and kept nowhere. Keep the paper where others cannot read it, not beside the computer."
                ),
                "muted",
                wraps=True,
            ),
            self._card(),
            STRETCH,
        )
        put(self.buttons, self.later, STRETCH, self.noted, self.print_button)
        self.print_button.setDefault(True)
        self.later.clicked.connect(self.reject)
        self.noted.clicked.connect(self.note)
        self.print_button.clicked.connect(self.print)

    def _card(self) -> Card:
        card = Card()
        code = Label(self._code, "figure", wraps=True)
        code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        code.setText(_in_two_lines(self._code))
        code.setAccessibleName(self._code)
        card.body.addWidget(code)
        return card

    def print(self) -> PreviewDialog:
        """Show the sheet as it will be printed; once printed it is noted."""
        documents, today, code = self._context.services.documents, self._context.today(), self._code

        def draw(_choice: PaperChoice, _progress: Any) -> Paper:
            drawn = documents.recovery_sheet(code, today=today)
            return Paper.of(drawn)

        preview = print_paper(self._context, self, draw, self.tr("Recovery code") + ".pdf")
        window = self.parentWidget()
        if window is not None:
            preview.resize(window.window().size() * 0.92)
        preview.accepted.connect(self.note)
        return preview

    def note(self) -> None:
        """Remember that the code is on paper, so that Today stops asking."""
        self._context.services.protection.note_code_printed(self._context.services.actor)
        self._context.changes.announce({"setting"})
        self.accept()


def _in_two_lines(code: str) -> str:
    groups = code.split("-")
    return "-".join(groups[:4]) + "-\n" + "-".join(groups[4:])


def show_code(context: PageContext[Any], parent: QWidget, code: str) -> RecoveryDialog:
    """Show a code that was just made."""
    dialog = RecoveryDialog(context, code, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
