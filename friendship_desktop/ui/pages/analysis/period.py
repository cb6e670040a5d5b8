"""Which days are analysed: a month, a term, an academic year, or days that were typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from friendship_desktop.rules.dates import (
    ACADEMIC_YEAR_STARTS,
    month_end,
    month_start,
    next_month,
    parse_date,
    previous_month,
    short_date,
)
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.teaching import year_start
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.buttons import IconButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import FieldError, Label

MONTH, TERM, YEAR, DAYS = "month", "term", "year", "days"


class PeriodChoice(QWidget):
    """Chooses the period; `changed` is emitted only when there is one to show."""

    changed = Signal()

    def __init__(self, language: LanguageContext, today: dt.date) -> None:
        super().__init__()
        self._language, self._today = language, today
        self._terms: Sequence[tuple[str, Period]] = ()
        self._period = _year(today)
        self.kind, self.term = CalmCombo(), CalmCombo()
        self.before, self.after = IconButton("chevron-left"), IconButton("chevron-right")
        self.name = Label("", "heading")
        self.first, self.last = QLineEdit(), QLineEdit()
        self._dash = Label("–", "muted")
        self._error = FieldError(self.last)
        self.kind.setMinimumContentsLength(11)
        self.term.setMinimumContentsLength(30)
        self._parts = Flow(
            self.kind,
            self.before,
            self.name,
            self.after,
            self.term,
            self.first,
            self._dash,
            self.last,
        )
        down(self._parts, self._error, on=self, around=0, gap=4)
        self.kind.activated.connect(self._choose_kind)
        self.term.activated.connect(self._choose_term)
        self.before.clicked.connect(lambda: self._move(-1))
        self.after.clicked.connect(lambda: self._move(1))
        for field in (self.first, self.last):
            field.setMaximumWidth(theme.px(112))
            field.textEdited.connect(self._type)

    def period(self) -> Period:
        """Give the days in force."""
        return self._period

    def show_terms(self, terms: Sequence[tuple[str, Period]]) -> None:
        """Offer the terms of the House; without any there is nothing to choose."""
        self._terms = terms
        self._fill()

    def choose(self, kind: str, period: Period) -> None:
        """Show another period."""
        self._period = period
        self.kind.choose(kind)
        self._show()
        self.changed.emit()

    def retranslate(self) -> None:
        """Put the choice in the language of the screen."""
        self.kind.setAccessibleName(self.tr("Kind of period"))
        self.term.setAccessibleName(self.tr("Term"))
        self.before.set_name(self.tr("Earlier"))
        self.after.set_name(self.tr("Later"))
        for field, name in ((self.first, self.tr("First day")), (self.last, self.tr("Last day"))):
            field.setAccessibleName(name)
            field.setToolTip(name)
        self._fill()

    def _fill(self) -> None:
        kinds = [
            (self.tr("Month"), MONTH),
            (self.tr("Academic year"), YEAR),
            (self.tr("Any days"), DAYS),
        ]
        if self._terms:
            kinds.insert(1, (self.tr("Term"), TERM))
        chosen = self.kind.currentData() or YEAR
        self.kind.show_items(kinds)
        self.kind.choose(chosen if chosen != TERM or self._terms else YEAR)
        self.term.show_items(
            [
                (f"{title}, {short_date(period.first)} – {short_date(period.last)}", number)
                for number, (title, period) in enumerate(self._terms)
            ]
        )
        self._show()

    def _choose_kind(self) -> None:
        kind, near = self.kind.currentData(), min(self._today, self._period.last)
        if kind == MONTH:
            self._period = _month(near)
        elif kind == YEAR:
            self._period = _year(near)
        elif kind == TERM:
            self._period = next(
                (term for _title, term in self._terms if term.first <= near <= term.last),
                self._terms[0][1],
            )
        self._show()
        self.changed.emit()

    def _choose_term(self) -> None:
        self._period = self._terms[self.term.currentData()][1]
        self.changed.emit()

    def _move(self, step: int) -> None:
        first = self._period.first
        if self.kind.currentData() == MONTH:
            self._period = _month(next_month(first) if step > 0 else previous_month(first))
        else:
            self._period = _year(first.replace(year=first.year + step))
        self._show()
        self.changed.emit()

    def _type(self) -> None:
        days = [parse_date(field.text()) for field in (self.first, self.last)]
        first, last = days
        if not isinstance(first, dt.date) or not isinstance(last, dt.date):
            self._error.say(self.tr("Write both days, such as 01.09.2026."))
        elif last < first:
            self._error.say(self.tr("The last day stands before the first."))
        elif first > self._today:
            self._error.say(self.tr("The first day is still to come."))
        else:
            self._error.say("")
            self._period = Period(first, last)
            self.changed.emit()

    def _show(self) -> None:
        kind = self.kind.currentData()
        is_moved = kind in (MONTH, YEAR)
        moved: tuple[QWidget, ...] = (self.before, self.name, self.after)
        typed: tuple[QWidget, ...] = (self.first, self._dash, self.last)
        for widget in moved:
            widget.setVisible(is_moved)
        self.term.setVisible(kind == TERM)
        for widget in typed:
            widget.setVisible(kind == DAYS)
        self._error.say("")
        period = self._period
        self.first.setText(short_date(period.first))
        self.last.setText(short_date(period.last))
        if kind == MONTH:
            self.name.setText(self._language.month(period.first.year, period.first.month))
        else:
            year = period.first.year
            self.name.setText(f"{year}/{(year + 1) % 100:02d}")
        self.after.setEnabled(period.last < self._today)
        if kind == TERM:
            numbers = [
                number for number, (_title, term) in enumerate(self._terms) if term == period
            ]
            self.term.choose(numbers[0] if numbers else None)
        self._parts.updateGeometry()


def _month(day: dt.date) -> Period:
    return Period(month_start(day), month_end(day))


def _year(day: dt.date) -> Period:
    first = year_start(day)
    return Period(first, month_end(dt.date(first.year + 1, ACADEMIC_YEAR_STARTS - 1, 1)))
