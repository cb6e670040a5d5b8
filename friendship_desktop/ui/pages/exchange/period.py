"""Step 1: the period the indicators report, and the window that leaves with it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from friendship_desktop.rules.dates import month_end, month_start, short_date
from friendship_desktop.services.indicators import Period
from friendship_desktop.ui import theme
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.widgets.buttons import Button, IconButton
from friendship_desktop.ui.widgets.labels import Label

MONTH, QUARTER, YEAR = 1, 3, 12


class PeriodStep(QWidget):
    """Chooses a month, a quarter or a year."""

    changed = Signal()

    def __init__(self, language: LanguageContext, period: Period) -> None:
        super().__init__()
        self._language = language
        self._months = MONTH
        self._last = month_start(period.last)
        self._kinds = {MONTH: Button(), QUARTER: Button(), YEAR: Button()}
        group = QButtonGroup(self)
        kinds = QHBoxLayout()
        kinds.setSpacing(theme.px(8))
        for months, button in self._kinds.items():
            button.setCheckable(True)
            button.setChecked(months == MONTH)
            button.clicked.connect(lambda _checked=False, months=months: self._choose(months))
            group.addButton(button)
            kinds.addWidget(button)
        kinds.addStretch(1)
        self._before, self._after = IconButton("chevron-left"), IconButton("chevron-right")
        self._name = Label("", "title")
        self._before.clicked.connect(lambda: self._move(-1))
        self._after.clicked.connect(lambda: self._move(1))
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        for widget in (self._before, self._name, self._after):
            row.addWidget(widget)
        row.addStretch(1)
        self._window = Label("", "muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        self.setFocusProxy(self._kinds[MONTH])
        column.addLayout(kinds)
        column.addLayout(row)
        column.addWidget(self._window)
        column.addStretch(1)

    def period(self) -> Period:
        """Give the chosen period."""
        first = self._last.year * 12 + self._last.month - self._months
        return Period(dt.date(first // 12, first % 12 + 1, 1), month_end(self._last))

    def show_period(self, period: Period) -> None:
        """Choose a period that a package had."""
        self._months = (period.last.year - period.first.year) * 12 + (
            period.last.month - period.first.month + 1
        )
        self._last = month_start(period.last)
        for months, button in self._kinds.items():
            button.setChecked(months == self._months)
        self._show()
        self.changed.emit()

    def window_period(self) -> Period:
        """Give the window of the snapshot: from the first of January, so that no year is torn."""
        period = self.period()
        return Period(dt.date(period.first.year, 1, 1), period.last)

    def retranslate(self) -> None:
        """Put the step in the language of the screen."""
        for months, text in (
            (MONTH, self.tr("Month")),
            (QUARTER, self.tr("Quarter")),
            (YEAR, self.tr("Year")),
        ):
            self._kinds[months].setText(text)
        self._before.set_name(self.tr("Earlier"))
        self._after.set_name(self.tr("Later"))
        self._show()

    def _choose(self, months: int) -> None:
        self._months = months
        last = (self._last.month - 1) // months * months + months
        self._last = self._last.replace(month=last)
        self._show()
        self.changed.emit()

    def _move(self, steps: int) -> None:
        month = self._last.year * 12 + self._last.month - 1 + steps * self._months
        self._last = dt.date(month // 12, month % 12 + 1, 1)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._name.setText(self.name())
        window = self.window_period()
        self._window.setText(
            self.tr(
                "The indicators report this period. The tables are a whole snapshot from {first} to {last}, "
                "so that the office never has to put pieces together."
            ).format(first=short_date(window.first), last=short_date(window.last))
        )

    def name(self) -> str:
        """Name the chosen period in the language of the screen."""
        period = self.period()
        if self._months == MONTH:
            return self._language.month(period.last.year, period.last.month)
        if self._months == QUARTER:
            quarter = self.tr("Quarter {number}, {year}")
            return quarter.format(number=(period.last.month + 2) // 3, year=period.last.year)
        return self.tr("Year {year}").format(year=period.last.year)
