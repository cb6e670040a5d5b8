"""The office's own form on the page of reports."""

from __future__ import annotations

from typing import Any

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label


class TheirFormCard(Card):
    """Fill their form, and the numbers of a period with what they count."""

    def __init__(self, context: PageContext[Any], page: Page) -> None:
        super().__init__(" ", "file-spreadsheet")
        self._context, self._page = context, page
        self._text = Label("", "muted", wraps=True)
        self.fill, self.numbers = Button(icon="file-spreadsheet"), Button(icon="list-checks")
        self.body.addWidget(self._text)
        self.body.addWidget(Flow(self.fill, self.numbers))
        self.fill.clicked.connect(self.open_form)
        self.numbers.clicked.connect(self.open_numbers)

    def open_form(self) -> None:
        """Choose a form of the office and fill it."""
        from friendship_desktop.ui.dialogs.their_form import open_their_form  # noqa: PLC0415 - opened when asked for

        open_their_form(self._context, self._page)

    def open_numbers(self) -> None:
        """Show the indicators of a period."""
        from friendship_desktop.ui.dialogs.numbers import NumbersDialog  # noqa: PLC0415 - the same

        dialog = NumbersDialog(self._context, self._page.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.set_title(self.tr("Numbers and the office's own form"))
        self._text.setText(
            self.tr(
                "Open the table that the office sent, click a cell, choose what it counts. Next month it fills itself."
            )
        )
        self.fill.setText(self.tr("Fill their form…"))
        self.numbers.setText(self.tr("Numbers of a period…"))
