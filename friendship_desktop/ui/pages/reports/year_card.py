"""Papers of the year on the page of reports: orders, and whom to call."""

from __future__ import annotations

from typing import Any

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.schools.year import YearActions
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label


class YearPapersCard(Card):
    """F-16 and the phone list."""

    def __init__(self, context: PageContext[Any], page: Page) -> None:
        super().__init__(" ", "file-text")
        self._text = Label("", "muted", wraps=True)
        self.orders, self.phones = Button(icon="file-text"), Button(icon="phone")
        self.body.addWidget(self._text)
        self.body.addWidget(Flow(self.orders, self.phones))
        year = YearActions(page)
        self.orders.clicked.connect(lambda: year.orders())  # noqa: PLW0108 - drops the signal's own argument
        self.phones.clicked.connect(lambda: _open_streaks(page, context))

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.set_title(self.tr("Orders and calls, form F-16"))
        self._text.setText(
            self.tr(
                "Orders of enrolment, leaving and transfer with their numbers; whom to call after lessons missed in a row."
            )
        )
        self.orders.setText(self.tr("Orders…"))
        self.phones.setText(self.tr("Phone list…"))


def _open_streaks(page: Page, context: PageContext[Any]) -> None:
    from friendship_desktop.ui.pages.today.lists import open_streaks  # noqa: PLC0415 - opened when asked for

    open_streaks(page, context)
