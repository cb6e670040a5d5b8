"""Attendance analysed: any period broken down in any way, and the monthly sheet F-03."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QTabWidget, QVBoxLayout
from typing_extensions import override

from friendship_desktop.rules.dates import month_end
from friendship_desktop.services.analysis.scope import Analysis, Breakdown
from friendship_desktop.services.indicators import Period
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.analysis.figures import FiguresTab
from friendship_desktop.ui.pages.analysis.month_sheet import MonthSheetTab
from friendship_desktop.ui.shortcuts import Action

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services
    from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice


LESSON_COLUMNS = {"held", "hours", "attended", "percent"}


class AnalysisPage(Page):
    """Figures with their chart in one tab, the sheet of a month in the other; both print and go to Excel."""

    TABLES = frozenset(
        {"mark", "lesson", "enrolment", "study_group", "school", "group_teacher", "study_period"}
    )

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self.figures, self.sheet = FiguresTab(context), MonthSheetTab(context)
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.addTab(self.figures, "")
        self.tabs.addTab(self.sheet, "")
        QVBoxLayout(self).addWidget(self.tabs)
        self.tabs.currentChanged.connect(lambda _number: self.refresh())
        for tab in (self.figures, self.sheet):
            tab.changed.connect(self.head_changed)
            tab.excel.clicked.connect(self.save_excel)
        self.sheet.number_chosen.connect(self._look_at)
        self._add_shortcuts()

    def _add_shortcuts(self) -> None:
        heading = QT_TRANSLATE_NOOP("AnalysisPage", "Attendance analysed")
        actions = (
            ("back", QT_TRANSLATE_NOOP("AnalysisPage", "Back"), "Alt+Left", self.figures.go_back),
            (
                "excel",
                QT_TRANSLATE_NOOP("AnalysisPage", "Save as Excel"),
                "Ctrl+E",
                self.save_excel,
            ),
        )
        for name, text, keys, run in actions:
            self.context.shortcuts.add(
                Action(f"analysis.{name}", "AnalysisPage", text, (keys,), run, heading), self
            )

    @property
    def is_sheet(self) -> bool:
        """The sheet of the month is in view."""
        return self.tabs.currentWidget() is self.sheet

    def show_by(self, by: str) -> None:
        """Show the attendance of the academic year broken down, for instance by "school"."""
        self.tabs.setCurrentWidget(self.figures)
        self.figures.show_by(Breakdown(by))

    def _look_at(self, group: int | None, column: str) -> None:
        """Show the learners behind a number of the sheet, or the lessons."""
        by = Breakdown.LESSON if column in LESSON_COLUMNS else Breakdown.LEARNER
        period = Period(self.sheet.month, month_end(self.sheet.month))
        self.tabs.setCurrentWidget(self.figures)
        self.figures.look_at(period, group, by)

    # --- paper ----------------------------------------------------------------------------------

    @override
    def print_current(self) -> bool:
        from friendship_desktop.ui import printing  # noqa: PLC0415 - papers load when printed

        analysis = self.figures.in_view()
        if not self.primary_action().enabled:
            return False
        if self.is_sheet:
            printing.print_month_sheet(self.context, self, self.sheet.month)
        elif analysis is not None:
            name = f"{self._file_name()}.pdf"
            printing.print_paper(self.context, self, self._drawing(analysis), name)
        return True

    def _drawing(self, analysis: Analysis) -> Any:
        from friendship_desktop.ui.dialogs.preview import Paper  # noqa: PLC0415 - the same

        papers, today = self.services.analysis_papers, self.context.today()

        def draw(choice: PaperChoice, progress: Any) -> Paper:
            report = papers.report(analysis, language=choice.language, today=today)
            drawn = papers.draw(report, progress=progress)
            return Paper.of(drawn)

        return draw

    def save_excel(self) -> None:
        """Write what is in view as an Excel file, with its chart."""
        title, proposal = self.tr("Save as Excel"), f"{self._file_name()}.xlsx"
        write = self._write_sheet() if self.is_sheet else self._write_figures()
        if write is None:
            return
        path = self.context.ask.save_path(self, title, proposal, "Excel (*.xlsx)")
        if path is not None:
            self.context.jobs.start(
                lambda _progress: write(path),
                done=lambda _nothing: self.context.messages.say(
                    self.tr("Saved: {name}").format(name=path.name)
                ),
                failed=self.context.messages.show,
                title=self.tr("Writing the file"),
            )

    def _write_figures(self) -> Any:
        analysis, papers = self.figures.in_view(), self.services.analysis_papers
        language, today = self.context.language.language, self.context.today()
        if analysis is None or not analysis.total.lessons:
            return None
        return lambda path: papers.write_workbook(analysis, path, language=language, today=today)

    def _write_sheet(self) -> Any:
        found, sheets = self.sheet.found, self.services.month_sheets
        language = self.context.language.language
        if found is None or not found.report.schools:
            return None
        return lambda path: sheets.write_workbook(found.report, path, language=language)

    def _file_name(self) -> str:
        if self.is_sheet:
            return f"F-03 {self.sheet.month:%Y-%m}"
        period = self.figures.period.period()
        return f"{self.tr('Attendance')} {period.first:%Y-%m-%d} {period.last:%Y-%m-%d}"

    # --- the frame ------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        (self.sheet if self.is_sheet else self.figures).reload()

    @override
    def title(self) -> str:
        return self.tr("Attendance analysed")

    @override
    def primary_action(self) -> PrimaryAction:
        can_print = self.sheet.excel.isEnabled() if self.is_sheet else self._has_figures()
        return PrimaryAction(self.tr("Print"), "printer", self.print_current, "Ctrl+P", can_print)

    def _has_figures(self) -> bool:
        analysis = self.figures.in_view()
        return analysis is not None and bool(analysis.total.lessons)

    @override
    def status_texts(self) -> Sequence[str]:
        return (self.tr("Every number opens the rows it was counted from"),)

    @override
    def retranslate(self) -> None:
        self.tabs.setTabText(0, self.tr("Attendance"))
        self.tabs.setTabText(1, self.tr("Monthly sheet F-03"))
        self.figures.retranslate()
        self.sheet.retranslate()
