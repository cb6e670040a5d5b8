"""Papers of the year on the page of reports: orders, and whom to call."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.reports.rows import FormRow, small
from friendship_desktop.ui.pages.schools.year import YearActions


class YearPapers(QObject):
    """F-16 and the phone list."""

    def __init__(self, context: PageContext[Any], page: Page) -> None:
        super().__init__(page)
        self.orders, self.phones = small("file-text"), small("phone")
        self.orders_row, self.calls = FormRow("F-16", self.orders), FormRow("", self.phones)
        year = YearActions(page)
        self.orders.clicked.connect(lambda: year.orders())  # noqa: PLW0108 - drops the signal's own argument
        self.phones.clicked.connect(lambda: _open_streaks(page, context))

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.orders_row.set_words(
            self.tr("Orders"), self.tr("Enrolment, leaving and transfer, with their numbers.")
        )
        self.calls.set_words(
            self.tr("Whom to call"), self.tr("Learners who missed lessons in a row.")
        )
        self.orders.setText(self.tr("Orders…"))
        self.phones.setText(self.tr("Phone list…"))


def _open_streaks(page: Page, context: PageContext[Any]) -> None:
    from friendship_desktop.ui.pages.today.lists import open_streaks  # noqa: PLC0415 - opened when asked for

    open_streaks(page, context)
