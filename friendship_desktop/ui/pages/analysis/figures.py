"""The tab with the figures: what is asked, the totals, rows and chart, and the way back out of a row."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from friendship_desktop.services.analysis import words
from friendship_desktop.services.analysis.scope import (
    IN_TIME,
    NEXT,
    Analysis,
    Breakdown,
    Counted,
    MarkLine,
    Row,
    Scope,
)
from friendship_desktop.services.indicators import Period
from friendship_desktop.services.register.sheet import LessonKey
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.pages.analysis.asking import BY, AskBar, TotalTiles
from friendship_desktop.ui.pages.analysis.columns import (
    CHART,
    CONTEXT,
    MARKS_OF,
    NAME,
    ROWS_OF,
    figure_columns,
    mark_columns,
    rate,
)
from friendship_desktop.ui.pages.schools.parts import ShyView
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.charts import Bar, BarChart, BarDelegate
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

LEAST_HEIGHT = 240  # pixels at 100 %
SIDE_BY_SIDE = 860  # pixels at 100 %: less has no room for a chart beside the table
Found = Analysis | list[MarkLine]


@dataclass(frozen=True, slots=True)
class Step:
    """One level of looking into figures: rows of a breakdown, or the marks that a figure counts."""

    scope: Scope
    by: Breakdown | None
    counted: Counted = Counted.POSSIBLE
    title: str = ""


class FiguresTab(QWidget):
    """Shows an analysis; every number in it leads to the rows it was counted from."""

    changed = Signal()

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__()
        self.context, self.services = context, context.services
        self.analysis: Analysis | None = None
        self.trail: list[Step] = []
        self.asked = AskBar(context.language, context.today())
        self.period = self.asked.period
        self.tiles = TotalTiles(context.language)
        self.back = Button(icon="chevron-left")
        self.path = ElidedLabel("", "heading")
        self.excel = Button(icon="file-spreadsheet")
        self.rows: RowTable[Row] = RowTable(
            figure_columns(Breakdown.MONTH, context.language), CONTEXT, lambda row: row.key
        )
        self.view = ShyView(self.rows, "analysis", context.memory)
        self.view.hide_below(excused=690, ill=690, unexcused=690, lessons=480, marks=420)
        self.marks: RowTable[MarkLine] = RowTable(
            mark_columns(context.language), CONTEXT, lambda row: (row.lesson_id, row.enrolment_id)
        )
        self.mark_view = RegistryView(self.marks, "analysis.marks", context.memory)
        self.bars = BarChart()
        self._chart = Card(" ", "chart-column")
        self._tables = QStackedWidget()
        self._rules = Label("", "small", wraps=True)
        self._empty = EmptyState("chart-column")
        self._lay_out()
        self._connect()

    # --- making ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._chart.body.addWidget(self.bars, 1)
        chart = len(self.rows.columns) - 1
        self.view.setItemDelegateForColumn(chart, BarDelegate(_share, self.view))
        self._tables.addWidget(self.view)
        self._tables.addWidget(self.mark_view)
        self.view.set_empty(self._empty)
        table = Card()
        table.keep_height(LEAST_HEIGHT)
        table.body.addWidget(self._tables, 1)
        down(
            self.asked,
            self.tiles,
            Beside(Beside(self.back, self.path, (0, 1), below=0), Flow(self.excel), (1, 0)),
            (Beside(table, self._chart, (3, 1), below=SIDE_BY_SIDE), 1),
            self._rules,
            on=self,
            around=(0, 10, 0, 0),
            gap=10,
        )

    def _connect(self) -> None:
        self.asked.changed.connect(self.ask)
        self.back.clicked.connect(self.go_back)
        self.view.opened.connect(self._open_current)
        self.view.selected.connect(lambda _row: self._show_chart())
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.rows.modelReset.connect(self._show_chart)
        self.mark_view.opened.connect(self.open_mark)
        self.tiles.opened.connect(self._open_total)

    # --- asking ---------------------------------------------------------------------------------

    def ask(self) -> None:
        """Count anew what is chosen above."""
        self.trail = [Step(self.asked.scope(), self.asked.breakdown())]
        self.show_last()

    def show_by(self, by: Breakdown) -> None:
        """Break the attendance down in another way."""
        self.asked.by.choose(str(by))
        self.ask()

    def look_at(self, period: Period, group: int | None, by: Breakdown) -> None:
        """Show the rows behind a number of the monthly sheet."""
        self.period.choose("month", period)
        self.trail = [self.trail[0], Step(replace(self.trail[0].scope, group=group), by)]
        self.show_last()

    def reload(self) -> None:
        """Read the choices and the figures again."""
        self.asked.show_choices(self.services.analysis.choices(self.services.actor))
        if self.trail:
            self.show_last()
        else:
            self.ask()

    def show_last(self) -> None:
        """Read the step in view on the worker."""
        services, step, today = self.services, self.trail[-1], self.context.today()
        by = step.by

        def read(_progress: Any) -> tuple[Step, Found]:
            if by is None:
                return step, services.analysis.marks(
                    services.actor, step.scope, step.counted, today=today
                )
            return step, services.analysis.read(services.actor, step.scope, by, today=today)

        self.context.jobs.start(
            read,
            done=self._show,
            failed=self.context.messages.show,
            title=self.tr("Counting the marks"),
        )

    def _open(self, step: Step) -> None:
        self.trail.append(step)
        self.show_last()

    def go_back(self) -> None:
        """Leave the row that was looked into."""
        if len(self.trail) > 1:
            self.trail.pop()
            self.show_last()

    # --- looking into a number ------------------------------------------------------------------

    def _open_current(self, row: Row) -> None:
        column = max(0, self.view.currentIndex().column())
        self.open_number(row, self.rows.columns[column].key)

    def open_number(self, row: Row, column: str) -> None:
        """Open the rows behind a figure: the column says which figure, the name opens what is natural."""
        analysis = self.analysis
        if analysis is None:
            return
        by = analysis.by
        scope = analysis.scope.within(by, row)
        name = words.row_name(row, by, self.context.language.texts)
        self._look_into(scope, column, NEXT.get(by, Breakdown.GROUP), name)

    def _open_total(self, column: str) -> None:
        if self.analysis is not None:
            self._look_into(self.analysis.scope, column, self.analysis.by, "")

    def _look_into(self, scope: Scope, column: str, natural: Breakdown | None, name: str) -> None:
        by = ROWS_OF.get(column, natural if column == NAME else None)
        counted = MARKS_OF.get(column, Counted.POSSIBLE)
        if by is None and counted is Counted.POSSIBLE and column != NAME and natural is not None:
            by = natural  # all marks of many: first by what they belong to
        self._open(Step(scope, by, counted, name))

    def open_mark(self, mark: MarkLine) -> None:
        """Open the register with the cursor on a mark."""
        page = self.context.open_page("attendance")
        if page is not None:
            key = LessonKey(mark.day, mark.number)
            page.show_lesson(mark.group_id, key)
            page.grid.go(mark.enrolment_id, key)

    def _show_menu(self, place: QPoint) -> None:
        row = self.view.current()
        if row is None:
            return
        menu = QMenu(self)
        for column in self.rows.columns:
            if column.key not in {"rate", "enrolments", CHART}:
                figure = self.tr("{what}: {figure}").format(
                    what=QCoreApplication.translate(CONTEXT, column.title),
                    figure=column.text(row),
                )
                action = menu.addAction(figure)
                action.triggered.connect(
                    lambda _checked=False, key=column.key: self.open_number(row, key)
                )
        menu.popup(self.view.viewport().mapToGlobal(place))

    # --- showing --------------------------------------------------------------------------------

    def _show(self, read: tuple[Step, Found]) -> None:
        step, found = read
        if self.trail[-1] is not step:
            return  # something else was asked meanwhile
        is_rows = isinstance(found, Analysis)
        self._tables.setCurrentWidget(self.view if is_rows else self.mark_view)
        self._rules.setVisible(is_rows)
        if isinstance(found, Analysis):
            self.analysis = found
            self.rows.columns = figure_columns(found.by, self.context.language)
            self.rows.retranslate()
            self.rows.set_rows(found.rows)
            self.view.setColumnHidden(len(self.rows.columns) - 1, found.by in IN_TIME)
            self.tiles.show_total(found.total)
            self.excel.setEnabled(bool(found.total.lessons))
            self._show_chart()
            texts = self.context.language.texts
            self._rules.setText(" ".join(words.rules(found.by, texts)))
        else:
            self.marks.set_rows(found)
            self.excel.setEnabled(False)
        is_chart = isinstance(found, Analysis) and found.by in IN_TIME and bool(found.rows)
        self._chart.setVisible(is_chart)
        self._show_path()
        self.changed.emit()

    def in_view(self) -> Analysis | None:
        """Give the analysis as the table shows it, its rows in the order chosen there."""
        if self.analysis is None or self.trail[-1].by is None:
            return None
        rows = tuple(self.rows.row(number) for number in range(self.rows.rowCount()))
        return replace(self.analysis, rows=rows)

    def _show_chart(self) -> None:
        analysis = self.in_view()
        if analysis is None or analysis.by not in IN_TIME:
            return
        language = self.context.language
        bars = [
            Bar(words.row_tag(row, analysis.by), _share(row), rate(row, language))
            for row in analysis.rows
        ]
        current = self.view.current()
        at = -1 if current is None else self.rows.find(current.key)
        self.bars.show_bars(self.tr("Attendance, per cent"), bars, at)

    def _show_path(self) -> None:
        step = self.trail[-1]
        what = QCoreApplication.translate(CONTEXT, BY[step.by]) if step.by else self.tr("Marks")
        names = [one.title for one in self.trail[1:] if one.title]
        self.path.setText(" › ".join((*names, what)))
        self.back.setVisible(len(self.trail) > 1)

    # --- words ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Put the tab in the language of the screen."""
        self.asked.retranslate()
        self.back.setText(self.tr("&Back"))
        self.back.setToolTip(self.context.shortcuts.tip("analysis.back"))
        self.excel.setText(self.tr("Save as Excel…"))
        self.excel.setToolTip(self.context.shortcuts.tip("analysis.excel"))
        self._chart.set_title(self.tr("Attendance, per cent"))
        self.view.setAccessibleName(self.tr("Attendance analysed"))
        self.view.setToolTip(
            self.tr("A double click on a number opens the rows it was counted from")
        )
        self.mark_view.setAccessibleName(self.tr("Marks"))
        self.mark_view.setToolTip(self.tr("A double click opens the register at this mark"))
        self._empty.show_texts(
            self.tr("No lesson was held in these days"),
            self.tr(
                "Figures appear with the first mark. Choose another period, or leave out a filter."
            ),
        )


def _share(row: Row) -> float | None:
    return None if row.per_mille is None else row.per_mille / 1000
