"""What is asked above the figures: by what, of which days, of which groups; and the totals of the answer."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from friendship_desktop.rules.reference import label
from friendship_desktop.services.analysis.scope import Breakdown, Row, Scope
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.analysis.columns import CONTEXT, rate
from friendship_desktop.ui.pages.analysis.period import PeriodChoice
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.cards import FigureTile
from friendship_desktop.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from friendship_desktop.services.analysis.service import Choices

OFFERED = [by for by in Breakdown if by is not Breakdown.LESSON]
BY = {
    Breakdown.MONTH: QT_TRANSLATE_NOOP("AnalysisPage", "By month"),
    Breakdown.DAY: QT_TRANSLATE_NOOP("AnalysisPage", "By day"),
    Breakdown.SCHOOL: QT_TRANSLATE_NOOP("AnalysisPage", "By school"),
    Breakdown.GROUP: QT_TRANSLATE_NOOP("AnalysisPage", "By group"),
    Breakdown.LEARNER: QT_TRANSLATE_NOOP("AnalysisPage", "By learner"),
    Breakdown.LANGUAGE: QT_TRANSLATE_NOOP("AnalysisPage", "By language"),
    Breakdown.LEVEL: QT_TRANSLATE_NOOP("AnalysisPage", "By level"),
    Breakdown.TEACHER: QT_TRANSLATE_NOOP("AnalysisPage", "By teacher"),
    Breakdown.LESSON: QT_TRANSLATE_NOOP("AnalysisPage", "By lesson"),
}


class AskBar(QWidget):
    """The period, the breakdown and the filters."""

    changed = Signal()

    def __init__(self, language: LanguageContext, today: dt.date) -> None:
        super().__init__()
        self._spoken = language
        self.by, self.period = CalmCombo(), PeriodChoice(language, today)
        self.school, self.kind, self.language = CalmCombo(), CalmCombo(), CalmCombo()
        for combo in (self.by, self.school, self.kind, self.language):
            combo.setMinimumContentsLength(14)
            combo.activated.connect(lambda _number: self.changed.emit())
        self.by.setMinimumContentsLength(17)
        self.period.changed.connect(self.changed)
        down(Flow(self.by, self.period, self.school, self.kind, self.language), on=self, around=0)

    def scope(self) -> Scope:
        """Give what is chosen."""
        return Scope(
            self.period.period(),
            school=self.school.currentData(),
            kind=self.kind.currentData(),
            language=self.language.currentData(),
        )

    def breakdown(self) -> Breakdown:
        """Give what a row shall stand for."""
        return Breakdown(self.by.currentData() or Breakdown.MONTH)

    def show_choices(self, choices: Choices) -> None:
        """Offer what the House has."""
        language = self._spoken.language
        self.period.show_terms(choices.terms)
        schools = [(choice.name, choice.key) for choice in choices.schools]
        self.school.show_items([(self.tr("All schools"), None), *schools])
        self.kind.show_items(
            [
                (self.tr("All kinds of groups"), None),
                *((label("group_kind", code, language), code) for code in choices.kinds),
            ]
        )
        self.language.show_items(
            [
                (self.tr("All languages"), None),
                *((label("language", code, language), code) for code in choices.languages),
            ]
        )

    def retranslate(self) -> None:
        """Put the bar in the language of the screen."""
        self.by.show_items(
            [(QCoreApplication.translate(CONTEXT, BY[by]), str(by)) for by in OFFERED]
        )
        if self.by.currentIndex() < 0:
            self.by.setCurrentIndex(0)
        for combo, name in (
            (self.by, self.tr("What a row stands for")),
            (self.school, self.tr("School")),
            (self.kind, self.tr("Kind of group")),
            (self.language, self.tr("Language taught")),
        ):
            combo.setAccessibleName(name)
            combo.setToolTip(name)
        self.period.retranslate()


class TotalTiles(QWidget):
    """The total of what is shown; unique persons and enrolments stand side by side."""

    opened = Signal(str)
    """The column whose figure was clicked."""

    def __init__(self, language: LanguageContext) -> None:
        super().__init__()
        self._language = language
        self.tiles = [FigureTile() for _ in range(4)]
        one, two, three, four = self.tiles
        down(Beside(Beside(one, two, below=0), Beside(three, four, below=0)), on=self, around=0)
        for tile, key in zip(self.tiles, ("lessons", "marks", "persons", "absent"), strict=True):
            tile.leads_to(partial(self.opened.emit, key))

    def show_total(self, total: Row) -> None:
        """Show other figures."""
        language = self._language
        number = language.number
        lessons, visits, people, absent = self.tiles
        lessons.show_figure(
            self.tr("Lessons held"),
            number(total.lessons),
            self.tr("{hours} academic hours").format(
                hours=number(total.half_hours / 2, total.half_hours % 2)
            ),
        )
        visits.show_figure(
            self.tr("Attendance"),
            f"{rate(total, language)} %" if total.possible else "—",
            self.tr("{visits} visits, {marks} marks").format(
                visits=number(total.attended), marks=number(total.possible)
            ),
        )
        people.show_figure(
            self.tr("Unique persons"),
            number(total.persons),
            self.tr("%n enrolment(s)", "", total.enrolments),
        )
        absent.show_figure(
            self.tr("Absences"),
            number(total.absent),
            self.tr("good reason {excused} · ill {ill} · no reason {unexcused}").format(
                excused=number(total.excused),
                ill=number(total.ill),
                unexcused=number(total.unexcused),
            ),
        )
