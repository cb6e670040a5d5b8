"""Papers of the timetable on the page of reports."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.reports.rows import FormRow, small
from friendship_desktop.ui.pages.timetable.papers import print_hours, print_week


class TimetablePapers(QObject):
    """F-23 of the House, and F-22 of everybody who taught in a month."""

    def __init__(self, context: PageContext[Any], page: Page, month: Callable[[], dt.date]) -> None:
        super().__init__(page)
        self.week, self.hours = small("calendar-clock"), small("clock")
        self.week_row, self.hours_row = FormRow("F-23", self.week), FormRow("F-22", self.hours)
        self.week.clicked.connect(lambda: print_week(context, page))
        self.hours.clicked.connect(lambda: print_hours(context, page, month()))

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.week_row.set_words(
            self.tr("The week of the House"),
            self.tr("Of one group, teacher or room: on the page Timetable."),
        )
        self.hours_row.set_words(
            self.tr("Hours of teachers"), self.tr("What each taught in the chosen month.")
        )
        self.week.setText(self.tr("Weekly timetable…"))
        self.hours.setText(self.tr("Hours of teachers…"))
