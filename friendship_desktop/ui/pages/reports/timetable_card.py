"""Papers of the timetable on the page of reports."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.timetable.papers import print_hours, print_week
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label


class TimetablePapersCard(Card):
    """F-23 of the House, and F-22 of everybody who taught in a month."""

    def __init__(self, context: PageContext[Any], page: Page, month: Callable[[], dt.date]) -> None:
        super().__init__(" ", "calendar-clock")
        self._text = Label("", "muted", wraps=True)
        self.week, self.hours = Button(icon="calendar-clock"), Button(icon="clock")
        self.body.addWidget(self._text)
        self.body.addWidget(Flow(self.week, self.hours))
        self.week.clicked.connect(lambda: print_week(context, page))
        self.hours.clicked.connect(lambda: print_hours(context, page, month()))

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.set_title(self.tr("Timetable and hours, forms F-23 and F-22"))
        self._text.setText(
            self.tr(
                "The week of the House on one sheet; the hours each teacher taught in the month above. Of one group, teacher or room: on the page Timetable."
            )
        )
        self.week.setText(self.tr("Weekly timetable…"))
        self.hours.setText(self.tr("Hours of teachers…"))
