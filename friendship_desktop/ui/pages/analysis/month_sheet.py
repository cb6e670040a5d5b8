"""The tab with F-03: the month of the House, group by group, and whether its learners add up."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from friendship_desktop.reports.totals import Totals, TotalsReport
from friendship_desktop.rules.dates import month_start, next_month, previous_month
from friendship_desktop.services.documents.month_sheet import MonthOfHouse, named
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.schools.parts import ShyView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import Banner, EmptyState
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.buttons import Button, IconButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

CONTEXT = "MonthSheetTab"
LEAST_HEIGHT = 300  # pixels at 100 %


@dataclass(frozen=True, slots=True)
class Line:
    """One group of the sheet, or (number 0) the total of a school or of the House."""

    place: int
    number: int
    name: str
    school: str
    teacher: str
    totals: Totals
    group_id: int | None = None


class MonthSheetTab(QWidget):
    """Shows F-03 of a month before it is printed."""

    changed = Signal()
    number_chosen = Signal(object, str)
    """A number was opened: the group (None: all) and the column's key."""

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__()
        self.context, self.services = context, context.services
        self.month = month_start(context.today())
        self.found: MonthOfHouse | None = None
        self.before, self.after = IconButton("chevron-left"), IconButton("chevron-right")
        self.name, self.people = Label("", "heading"), Label("", "muted")
        self.excel = Button(icon="file-spreadsheet")
        self.balance = Banner("", "good")
        self.rows: RowTable[Line] = RowTable(
            _columns(context.language), CONTEXT, lambda row: row.place
        )
        self.view = ShyView(self.rows, "month-sheet", context.memory)
        self.view.setSortingEnabled(False)  # the order of the paper, sub-totals under their groups
        self.view.hide_below(teacher=760, hours=700, number=660, held=640)
        self._empty = EmptyState("file-text")
        self.view.set_empty(self._empty)
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card()
        card.keep_height(LEAST_HEIGHT)
        card.body.addWidget(self.view, 1)
        left = Flow(self.before, self.name, self.after, self.people)
        down(
            Beside(left, Flow(self.excel), (1, 0), below=None),
            self.balance,
            (card, 1),
            on=self,
            around=(0, 10, 0, 0),
            gap=10,
        )
        self.view.opened.connect(self._open)
        self.before.clicked.connect(lambda: self.show_month(previous_month(self.month)))
        self.after.clicked.connect(lambda: self.show_month(next_month(self.month)))

    def _open(self, line: Line) -> None:
        is_total = line.place == self.rows.rowCount() - 1
        if line.group_id is not None or is_total:
            column = self.rows.columns[max(0, self.view.currentIndex().column())].key
            self.number_chosen.emit(line.group_id, column)

    def show_month(self, month: dt.date) -> None:
        """Count and show another month."""
        self.month = month_start(month)
        self.reload()

    def reload(self) -> None:
        """Count the month again, on the worker."""
        services, month, today = self.services, self.month, self.context.today()

        def read(_progress: Any) -> MonthOfHouse:
            return services.month_sheets.read(services.actor, month, today=today)

        self.context.jobs.start(
            read,
            done=self._show,
            failed=self.context.messages.show,
            title=self.tr("Counting the month"),
        )

    def _show(self, found: MonthOfHouse) -> None:
        report, language = found.report, self.context.language
        if report.period_from != self.month:
            return  # another month was chosen meanwhile
        self.found = found
        self.rows.set_rows(
            _lines(report, language, self.tr("Total for the school"), self.tr("Total"))
        )
        self.name.setText(language.month(self.month.year, self.month.month))
        self.after.setEnabled(next_month(self.month) <= self.context.today())
        self.people.setText(
            self.tr("Unique learners: {persons} · enrolments: {enrolments}").format(
                persons=report.unique, enrolments=report.enrolments
            )
        )
        self.balance.setVisible(bool(report.schools))
        self.excel.setEnabled(bool(report.schools))
        if found.imbalances:
            texts = language.texts
            sentences = [one.sentence(texts) for one in found.imbalances]
            self.balance.show_text("\n".join(sentences), "warning")
        else:
            self.balance.show_text(
                self.tr("Every group adds up: at the start + arrived − left = at the end."), "good"
            )
        self.changed.emit()

    def retranslate(self) -> None:
        """Put the tab in the language of the screen."""
        self.before.set_name(self.tr("Month before"))
        self.after.set_name(self.tr("Month after"))
        self.excel.setText(self.tr("Save as Excel…"))
        self.view.setAccessibleName(self.tr("Monthly attendance sheet"))
        self._empty.show_texts(
            self.tr("No group in this month"),
            self.tr("The sheet lists every group with learners or lessons in the month."),
        )


def _lines(
    report: TotalsReport, language: LanguageContext, school_total: str, total: str
) -> list[Line]:
    texts = language.texts
    lines: list[Line] = []
    number = 0
    for school in report.schools:
        name = named(school.name, texts)
        for group in school.groups:
            number += 1
            taught = ", ".join(
                named(one, texts) for one in (group.name, group.language_level) if one
            )
            lines.append(
                Line(len(lines), number, taught, name, group.teacher, group.totals, group.group_id)
            )
        if len(school.groups) > 1:
            lines.append(Line(len(lines), 0, school_total, name, "", school.totals))
    if lines:
        lines.append(Line(len(lines), 0, total, "", "", report.totals))
    return lines


def _columns(language: LanguageContext) -> list[Column[Line]]:
    def number(key: str, title: str, width: int) -> Column[Line]:
        def text(line: Line) -> str:
            value = getattr(line.totals, key)
            return "—" if value is None else str(value)

        return Column(key, title, text, width=width, right=True)

    def hours(line: Line) -> str:
        half = line.totals.half_hours
        return language.number(half / 2, half % 2) if isinstance(half, int) else "—"

    return [
        Column("number", "№", lambda line: str(line.number or ""), width=44, right=True),
        Column(
            "group",
            QT_TRANSLATE_NOOP("MonthSheetTab", "Group"),
            lambda line: line.name,
            sub=lambda line: line.school,
            strong=True,
        ),
        Column(
            "teacher",
            QT_TRANSLATE_NOOP("MonthSheetTab", "Teacher"),
            lambda line: line.teacher,
            width=150,
        ),
        number("start", QT_TRANSLATE_NOOP("MonthSheetTab", "At the start"), 86),
        number("arrived", QT_TRANSLATE_NOOP("MonthSheetTab", "Arrived"), 76),
        number("left", QT_TRANSLATE_NOOP("MonthSheetTab", "Left"), 70),
        number("end", QT_TRANSLATE_NOOP("MonthSheetTab", "At the end"), 86),
        number("held", QT_TRANSLATE_NOOP("MonthSheetTab", "Lessons"), 86),
        Column("hours", QT_TRANSLATE_NOOP("MonthSheetTab", "Hours"), hours, width=66, right=True),
        number("attended", QT_TRANSLATE_NOOP("MonthSheetTab", "Visits"), 80),
        number("percent", "%", 56),
    ]
