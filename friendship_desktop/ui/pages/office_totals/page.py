"""The page Totals: the region by indicator, House, district and language, compared, each number open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout
from typing_extensions import override

from friendship_desktop.progress import Progress
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.rules.indicators import told_rule
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.office.locks import Lock
from friendship_desktop.services.office.outliers import Outlier
from friendship_desktop.services.office.region import Totals
from friendship_desktop.services.office.roster import HouseOnRoster
from friendship_desktop.services.office.states import HouseStatus
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.office_board.acts import save_bytes
from friendship_desktop.ui.pages.office_board.lists import FewView, LowView
from friendship_desktop.ui.pages.office_board.period import current_period, show_month, shown_period
from friendship_desktop.ui.pages.office_board.words import house_name, period_name
from friendship_desktop.ui.pages.office_totals import tables
from friendship_desktop.ui.pages.office_totals.drill import Drill
from friendship_desktop.ui.pages.office_totals.locking import LockLine
from friendship_desktop.ui.tables import RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.buttons import Button, IconButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the page shows, read in one go."""

    totals: Totals
    houses: Sequence[HouseOnRoster]
    outliers: Sequence[Outlier]
    locks: Sequence[Lock]


class OfficeTotalsPage(Page):
    """Counts what was accepted; Enter on a line opens what it is made of."""

    TABLES = frozenset({"incoming_package", "roster_house", "period_lock"})

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self.shown: Shown | None = None
        self.before, self.after = IconButton("chevron-left"), IconButton("chevron-right")
        self.before.clicked.connect(lambda: self.show_month(-1))
        self.after.clicked.connect(lambda: self.show_month(1))
        self._by_label, self.by = QLabel(), CalmCombo()
        self.by.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToContents)
        self._by_label.setBuddy(self.by)
        self.excel = Button(icon="file-spreadsheet")
        self.excel.clicked.connect(self.save_excel)
        self._compared = Label("", "muted", wraps=True)
        self.lock = LockLine(context, self.refresh)
        self._make_tables()
        self._lay_out()
        self.by.currentIndexChanged.connect(self.stack.setCurrentIndex)

    def _make_tables(self) -> None:
        self.stack = QStackedWidget()
        self.tables: list[RowTable[Any]] = []
        self._views: list[LowView] = []
        self._empty: list[EmptyState] = []
        for name, columns in tables.COLUMNS.items():
            table: RowTable[Any] = RowTable(columns, tables.NAME, lambda row: row.name)
            view = LowView(table, f"office_totals.{name}", self.context.memory, self)
            view.hide_below(**tables.SHY[name])
            view.opened.connect(self.open_row)
            empty = EmptyState("chart-column")
            view.set_empty(empty)
            self._empty.append(empty)
            self.tables.append(table)
            self._views.append(view)
            self.stack.addWidget(view)
        self.odd = RowTable(
            tables.odd_columns(self.context.language, self._house_of), tables.NAME, lambda one: (one.roster_id, one.code, one.kind)
        )  # fmt: skip
        self.odd_view = FewView(self.odd, "office_outliers", self.context.memory, self)
        self.odd_view.opened.connect(self._open_outlier)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self._heading = Label("", "heading")
        for widget in (self.before, self.after, self._heading, self._by_label, self.by):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.excel)
        self._card = Card()
        self._card.body.addLayout(row)
        self._card.body.addWidget(self._compared)
        self._card.body.addWidget(self.stack, 1)
        self._card.body.addWidget(self.lock)
        self._card.keep_height(330)
        self._odd_card = Card(" ", "message-square")
        self._odd_about = Label("", "muted", wraps=True)
        self._odd_card.body.addWidget(self._odd_about)
        self._odd_card.body.addWidget(self.odd_view)
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(12))
        column.addWidget(self._card, 1)
        column.addWidget(self._odd_card)

    # --- showing --------------------------------------------------------------------------------

    @property
    def period(self) -> Period:
        """The period on the screen, the same as on the board."""
        return shown_period(self.context)

    @override
    def activate(self) -> None:
        if self.shown is not None and self.shown.totals.period != self.period:
            self._is_stale = True  # the board has turned to another month
        super().activate()

    @override
    def refresh(self) -> None:
        services, period = self.services, current_period(self.context)

        def work(_progress: Progress) -> Shown:
            return Shown(
                services.region.totals(period),
                services.roster.houses(),
                services.region.outliers(period),
                services.locks.listed(),
            )

        self.context.jobs.start(work, done=self._show)

    def _show(self, shown: Shown) -> None:
        if shown.totals.period != self.period:
            return  # another month was asked for meanwhile
        self.shown = shown
        language = self.context.language
        names = self._names()
        totals, region, said = shown.totals, self.tr("Region"), str(language.language)
        unknown = self.tr("district not stated")
        rows = (
            tables.indicator_rows(totals, said),
            tables.house_rows(totals, names, region, said),
            tables.district_rows(totals, unknown, region, said),
            tables.language_rows(totals, said, self.tr("no language")),
            tables.house_rows(totals, names, region, said, tables.ACTIVITY),
            tables.district_rows(totals, unknown, region, said, tables.ACTIVITY),
        )
        for table, found in zip(self.tables, rows, strict=True):
            table.set_rows(found)
        self.odd.set_rows(list(shown.outliers))
        self._odd_card.setVisible(bool(shown.outliers))
        expected = {one.id for one in shown.houses if one.status != HouseStatus.RETIRED}
        self.lock.show_lock(self.period, shown.locks, len(expected - totals.houses.keys()))
        self._show_words()
        self.head_changed.emit()

    def _show_words(self) -> None:
        language = self.context.language
        name = period_name(self.period, language)
        self._heading.setText(self.tr("Totals: {period}").format(period=name))
        if self.shown is None:
            return
        text = self.tr(
            "Compared with {before} and {year}. “<5” is hidden by its House; “≥” is a sum with such a count in it. Enter opens what a number is made of."
        )
        counted = self.tr("Houses counted: {now}; before {before}, a year ago {year}.")
        now, earlier, a_year = self.shown.totals.told
        self._compared.setText(
            text.format(
                before=period_name(self.shown.totals.before, language),
                year=period_name(self.shown.totals.year_before, language),
            )
            + " "
            + counted.format(now=now, before=earlier, year=a_year)
        )

    def show_month(self, months: int) -> None:
        """Show the month before or after."""
        show_month(self.context, months)
        self.refresh()

    # --- opening --------------------------------------------------------------------------------

    def open_row(self, row: tables.Row) -> None:
        """Open what the number under the cursor is made of, or the first of the line."""
        drill = Drill(self.context, self.period)
        if row.language is not None:
            drill.groups(row.name, self, language=row.language)
            return
        name = list(tables.COLUMNS)[self.stack.currentIndex()]
        shown, column = (
            tables.NUMBERS.get(name, ()),
            self._views[self.stack.currentIndex()].currentIndex().column(),
        )
        indicator = shown[column - 1] if shown and column > 0 else row.indicator
        if row.roster_id is not None:
            drill.rows(row.name, indicator, row.roster_id, self)
            return
        about = told_rule(*indicator).name(self.context.language.language)
        title = f"{row.name} · {about}" if shown else row.name
        drill.houses(title, indicator, self, row.district)

    def _open_outlier(self, one: Outlier) -> None:
        Drill(self.context, self.period).groups(self._house_of(one), self, roster_id=one.roster_id)

    def _house_of(self, one: Outlier) -> str:
        return self._names().get(one.roster_id, one.house_name)

    def _names(self) -> dict[int, str]:
        houses = self.shown.houses if self.shown else ()
        return {one.id: house_name(one, self.context.language) for one in houses}

    # --- papers ---------------------------------------------------------------------------------

    def print_report(self) -> None:
        """Show the consolidated tables as they are printed."""
        from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice  # noqa: PLC0415 - papers load when printed
        from friendship_desktop.ui.printing import print_paper  # noqa: PLC0415 - the same

        papers, period, today = self.services.office_papers, self.period, self.context.today()

        def draw(choice: PaperChoice, progress: Any) -> Paper:
            report = papers.region(period, language=choice.language, today=today)
            drawn = papers.draw(report, progress=progress)
            return Paper(drawn.data, drawn.missing_letters)

        print_paper(self.context, self, draw, f"{self._file_name()}.pdf")

    @override
    def print_current(self) -> bool:
        self.print_report()
        return True

    def save_excel(self) -> None:
        """Save the consolidated tables as an Excel file."""
        title = self.tr("Save as Excel")
        path = self.context.ask.save_path(
            self, title, f"{self._file_name()}.xlsx", "Excel (*.xlsx)"
        )
        if path is None:
            return
        papers, period, today = self.services.office_papers, self.period, self.context.today()
        language = (
            PaperLanguage.RUSSIAN
            if self.context.language.language == "ru"
            else PaperLanguage.KAZAKH
        )

        def work(_progress: Progress) -> str:
            save_bytes(path, papers.workbook(papers.region(period, language=language, today=today)))
            return path.name

        self.context.jobs.start(
            work,
            done=lambda name: self.context.messages.say(self.tr("Saved: {name}").format(name=name)),
            title=self.tr("Writing the tables"),
        )

    def _file_name(self) -> str:
        return f"{self.period.first:%Y-%m-%d}_{self.period.last:%Y-%m-%d}"

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Totals of the region")

    @override
    def primary_action(self) -> PrimaryAction | None:
        return PrimaryAction(self.tr("Consolidated report…"), "printer", self.print_report)

    @override
    def status_texts(self) -> Sequence[str]:
        if self.shown is None:
            return ()
        told, every = len(self.shown.totals.houses), len(self.shown.houses)
        return (
            self.tr("Accepted packages of {told} of {every} Houses").format(told=told, every=every),
        )

    @override
    def retranslate(self) -> None:
        self.before.set_name(self.tr("The month before"))
        self.after.set_name(self.tr("The month after"))
        self._by_label.setText(self.tr("&Show"))
        self.by.setAccessibleName(self.tr("Show"))
        chosen = max(0, self.by.currentIndex())
        blocked = QSignalBlocker(self.by)  # the same view stays, only its name changes
        self.by.clear()
        self.by.addItems(
            [
                self.tr("Indicators"),
                self.tr("By House"),
                self.tr("By district"),
                self.tr("By language"),
                self.tr("Events and volunteers by House"),
                self.tr("Events and volunteers by district"),
            ]
        )
        self.by.setCurrentIndex(chosen)
        blocked.unblock()
        self.excel.setText(self.tr("Save as &Excel…"))
        self._odd_card.set_title(self.tr("Figures worth a question"))
        self._odd_about.setText(
            self.tr(
                "Nothing is changed by itself. The questions are offered when a package is decided, and go to the House in its receipt."
            )
        )
        for table in (*self.tables, self.odd):
            table.retranslate()
        for empty in self._empty:
            empty.show_texts(
                self.tr("No figures of this period yet"),
                self.tr("They come with the first package of the period that is accepted."),
            )
        self.odd_view.setAccessibleName(self.tr("Figures worth a question"))
        self.lock.retranslate()
        self._show_words()
