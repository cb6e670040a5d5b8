"""Fill their form: the office's sheet, what each chosen cell counts, and what comes where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.dates import month_end, month_start, short_date
from friendship_desktop.rules.form_periods import PERIODS, period_name
from friendship_desktop.rules.indicators import (
    indicator_rule,
    indicator_rules,
    part_label,
    parts_of,
)
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.services.period import Period
from friendship_desktop.services.their_form.mapping import MapCell
from friendship_desktop.services.their_form.service import Filling, OpenedForm
from friendship_desktop.sheets.forms.model import FormCell
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.form_grid import FormGrid
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.analysis.period import MONTH, PeriodChoice
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.buttons import Button, IconButton, PrimaryButton
from friendship_desktop.ui.widgets.labels import ElidedLabel, Label
from friendship_desktop.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

FORMS = "Excel, Word (*.xlsx *.xlsm *.docx)"
CHOICE_ROLE, WORDS_ROLE = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of what comes where."""

    cell: str
    name: str
    days: str
    value: str
    rule: str


def open_their_form(context: PageContext[Any], parent: QWidget, path: Path | None = None) -> None:
    """Let the user fill a form; asks for the file unless it is given."""
    title = QCoreApplication.translate("TheirFormDialog", "Choose the form that the office sent")
    chosen = path or context.ask.open_path(parent, title, FORMS)
    if chosen is None:
        return
    services: Services = context.services

    def show(opened: OpenedForm) -> None:
        dialog = TheirFormDialog(context, opened, parent.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    context.jobs.start(
        lambda _progress: services.their_forms.open(services.actor, chosen),
        done=show,
        title=QCoreApplication.translate("TheirFormDialog", "Reading the form"),
    )


def number_name(code: str, part: str, language: Language | str) -> str:
    """Name what can be counted, its part included."""
    rule = indicator_rule(code, part)
    return " · ".join(filter(None, (rule.name(language), part_label(code, part, language))))


class TheirFormDialog(QDialog):
    """The form at the left, what the cell in hand counts at the right; choices are remembered."""

    def __init__(self, context: PageContext[Any], opened: OpenedForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._opened = context, opened
        self._services: Services = context.services
        self.cells = {(one.sheet, one.cell): one for one in opened.cells}
        self._kept = dict(self.cells)
        self._fillings: Sequence[Filling] = ()
        self._here: tuple[str, FormCell] | None = None
        self.period = PeriodChoice(context.language, context.today())
        self.grids = [FormGrid(sheet) for sheet in opened.form.sheets]
        self.search, self.choices = SearchField(), QListWidget()
        self.when = CalmCombo()
        self._cell_name, self._rule = Label("", "heading", wraps=True), Label("", "muted", wraps=True)  # fmt: skip
        self._say = Banner("", "info")
        self.clear = IconButton("x")
        self.save, self.close_button = PrimaryButton(icon="file-down"), Button()
        self.table = RowTable[_Line](self._columns(), "TheirFormDialog", lambda row: row.cell)
        self.view = RegistryView(self.table, "their_form", context.memory)
        self._lay_out(parent)
        self._connect()
        self.retranslate()
        self._begin()

    # --- making ---------------------------------------------------------------------------------

    def _columns(self) -> Sequence[Column[_Line]]:
        return (
            Column("cell", QT_TRANSLATE_NOOP("TheirFormDialog", "Cell"), lambda row: row.cell, width=130),
            Column("name", QT_TRANSLATE_NOOP("TheirFormDialog", "What it counts"), lambda row: row.name, sub=lambda row: row.rule),
            Column("days", QT_TRANSLATE_NOOP("TheirFormDialog", "Days"), lambda row: row.days, width=180),
            Column("value", QT_TRANSLATE_NOOP("TheirFormDialog", "Value"), lambda row: row.value, width=90, right=True),
        )  # fmt: skip

    def _lay_out(self, parent: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16))
        column.setSpacing(theme.px(10))
        self._title = Label("", "title")
        top = QHBoxLayout()
        top.setSpacing(theme.px(12))
        top.addWidget(self._title)
        top.addWidget(ElidedLabel(self._opened.path.name, "muted"), 1)
        column.addLayout(top)
        column.addWidget(self._say)
        self._report = Label("", "muted")
        head = QHBoxLayout()
        head.addWidget(self._report)
        head.addWidget(self.period, 1)
        column.addLayout(head)
        self.tabs = QTabWidget(documentMode=True)
        for grid in self.grids:
            self.tabs.addTab(grid, grid.sheet.name)
        self.tabs.addTab(self.view, "")
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(14))
        middle.addWidget(self.tabs, 2)
        middle.addLayout(self._side(), 1)
        column.addLayout(middle, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.save)
        column.addLayout(buttons)
        room = parent.window().size()
        self.resize(int(room.width() * 0.95), int(room.height() * 0.94))

    def _side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(theme.px(6))
        head = QHBoxLayout()
        head.addWidget(self._cell_name, 1)
        head.addWidget(self.clear)
        side.addLayout(head)
        self._what, self._when = QLabel(), QLabel()
        self._what.setBuddy(self.search.edit)
        self._when.setBuddy(self.when)
        self.choices.setWordWrap(True)
        self.choices.setMinimumHeight(theme.px(48))
        self.choices.setAlternatingRowColors(True)
        parts: tuple[QWidget, ...] = (
            self._what, self.search, self.choices, self._rule, self._when, self.when,
        )  # fmt: skip
        for part in parts:
            side.addWidget(part, int(part is self.choices))
        return side

    def _connect(self) -> None:
        self.period.changed.connect(self.count)
        for grid in self.grids:
            grid.cell_chosen.connect(self._show_cell)
        self.tabs.currentChanged.connect(lambda _number: self._take_grid())
        self.search.search_requested.connect(self._filter)
        self.search.moved_on.connect(self._to_choices)
        self.choices.currentItemChanged.connect(lambda *_items: self._chose())
        self.when.activated.connect(self._chose)
        self.clear.clicked.connect(self.clear_cell)
        self.save.clicked.connect(self.save_copy)
        self.close_button.clicked.connect(self.reject)
        self.view.opened.connect(self._go_to)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.setWindowTitle(self.tr("Fill their form"))
        self._title.setText(self.tr("Fill their form"))
        self._report.setText(self.tr("Report for"))
        self.period.retranslate()
        for grid in self.grids:
            grid.setAccessibleName(self.tr("The form"))
        self.tabs.setTabText(len(self.grids), self.tr("What comes where"))
        self.view.setAccessibleName(self.tr("What comes where"))
        self._what.setText(self.tr("What this cell &counts"))
        self.search.set_prompt(self.tr("Find a number in any of the three languages"))
        self._when.setText(self.tr("For which &days"))
        self.when.setAccessibleName(self.tr("For which days"))
        self.choices.setAccessibleName(self.tr("Numbers of the House"))
        self.clear.set_name(self.tr("Leave this cell as it is"))
        self.save.setText(self.tr("Save the filled copy…"))
        self.close_button.setText(self.tr("Close"))
        texts = self._context.language.texts
        self.when.show_items([(period_name(code, texts), code) for code in PERIODS])
        if self.when.currentIndex() < 0:
            self.when.choose("month")
        self._offer()

    def _offer(self) -> None:
        language = self._context.language.language
        self.choices.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.choices.clear()
        for rule in indicator_rules():
            for part in parts_of(rule):
                item = QListWidgetItem(number_name(rule.code, part, language), self.choices)
                item.setData(CHOICE_ROLE, (rule.code, part))
                words = [rule.code, *(number_name(rule.code, part, one) for one in Language)]
                item.setData(WORDS_ROLE, fold(" ".join(words)))
                item.setToolTip(rule.rule(language))
        self.choices.blockSignals(False)  # noqa: FBT003 - the same

    def _begin(self) -> None:
        today = self._context.today()
        self.period.choose(MONTH, Period(month_start(today), month_end(today)))
        if self._opened.is_known:
            self._say.show_text(self.tr("This form is known: its cells fill themselves. Look, and save the copy."), "good")  # fmt: skip
        else:
            self._say.show_text(self.tr("A new form. Click a cell, then choose at the right what it counts; it is remembered for the next time."), "info")  # fmt: skip
        self._take_grid()

    # --- choosing -------------------------------------------------------------------------------

    def _take_grid(self) -> None:
        grid = self.tabs.currentWidget()
        self._show_cell(grid.current() if isinstance(grid, FormGrid) else None)

    def _show_cell(self, cell: FormCell | None) -> None:
        """Show what the cell in hand counts, or why it cannot be chosen."""
        grid, self._here, problem = self.tabs.currentWidget(), None, ""
        if cell is not None and isinstance(grid, FormGrid):
            try:
                self._services.their_forms.may_fill(cell)
                self._here = (grid.sheet.name, cell)
            except UserError as error:
                problem = self._context.messages.explain(error)
        self._cell_name.setText(self._named(cell))
        one = self.cells.get((self._here[0], self._here[1].name)) if self._here else None
        self.choices.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.choices.setCurrentRow(self._row_of(one) if one else -1)
        self.choices.scrollToItem(self.choices.currentItem())
        self.choices.blockSignals(False)  # noqa: FBT003 - the same
        if one:
            self.when.choose(one.period)
        self._rule.setText(problem or self._rule_of(one))
        for widget in (self.search, self.choices, self.when):
            widget.setEnabled(self._here is not None)
        self.clear.setEnabled(one is not None)

    def _named(self, cell: FormCell | None) -> str:
        return self.tr("Cell {name}").format(name=cell.name) if cell else self.tr("Click a cell of the form")  # fmt: skip

    def _rule_of(self, one: MapCell | None) -> str:
        language = self._context.language.language
        return indicator_rule(one.indicator, one.part).rule(language) if one else ""

    def _row_of(self, one: MapCell) -> int:
        wanted = (one.indicator, one.part)
        rows = range(self.choices.count())
        return next((n for n in rows if tuple(self.choices.item(n).data(CHOICE_ROLE)) == wanted), -1)  # fmt: skip

    def _filter(self, text: str) -> None:
        words = fold(text).split()
        for number in range(self.choices.count()):
            item = self.choices.item(number)
            item.setHidden(not all(word in item.data(WORDS_ROLE) for word in words))

    def _to_choices(self) -> None:
        if self.choices.isRowHidden(self.choices.currentRow()):
            self.choices.setCurrentRow(-1)  # then the keyboard comes to the first that was found
        self.choices.setFocus()

    def _chose(self) -> None:
        item = self.choices.currentItem()
        if self._here is None or item is None:
            return
        sheet, cell = self._here
        code, part = item.data(CHOICE_ROLE)
        try:
            one = self._services.their_forms.choose(
                self._opened, sheet, cell.name, code, part, self.when.currentData()
            )
        except UserError as error:
            self._rule.setText(self._context.messages.explain(error))
            return
        self.cells[sheet, one.cell] = one
        self._rule.setText(self._rule_of(one))
        self.clear.setEnabled(True)
        self.count()

    def clear_cell(self) -> None:
        """Let the cell in hand be as the office sent it."""
        if self._here is not None:
            self.cells.pop((self._here[0], self._here[1].name), None)
            self._show_cell(self._here[1])
            self.count()

    def _go_to(self, line: _Line) -> None:
        """Show the cell of a line in its sheet."""
        sheet, _mark, name = line.cell.rpartition("!")
        for grid in self.grids:
            if grid.sheet.name == sheet:
                self.tabs.setCurrentWidget(grid)
                grid.choose(name)
                grid.setFocus()

    # --- counting and saving --------------------------------------------------------------------

    def count(self) -> None:
        """Count anew what comes where, beside the window's work."""
        self.save.setEnabled(False)
        if not self.cells:
            self._show([])
            return
        forms, actor, opened = self._services.their_forms, self._services.actor, self._opened
        cells, report = list(self.cells.values()), self.period.period()
        self._context.jobs.start(
            lambda _progress: forms.fill(actor, opened, cells, report), done=self._show
        )

    def _show(self, fillings: Sequence[Filling]) -> None:
        self._fillings = fillings
        self.save.setEnabled(bool(fillings))
        language = self._context.language.language
        lines = [self._line(one, language) for one in fillings]
        self.table.set_rows(lines)
        for grid in self.grids:
            grid.show_values(
                {
                    one.cell.cell: (line.value, f"{line.name}\n{line.days}\n{line.rule}")
                    for one, line in zip(fillings, lines, strict=True)
                    if one.cell.sheet == grid.sheet.name
                }
            )

    def _line(self, one: Filling, language: Language) -> _Line:
        code, part = one.cell.indicator, one.cell.part
        days = self.tr("not begun: stays empty")
        if one.period is not None:
            days = f"{short_date(one.period.first)} – {short_date(one.period.last)}"
        value = "" if one.value is None else str(one.value).replace(".", ",")
        name, rule = number_name(code, part, language), indicator_rule(code, part).rule(language)
        return _Line(f"{one.cell.sheet}!{one.cell.cell}", name, days, value, rule)

    def save_copy(self) -> None:
        """Write the filled copy beside the form, which stays as it came."""
        path = self._opened.path
        proposal = f"{path.stem} {self.period.period().last:%Y-%m}{path.suffix}"
        target = self._context.ask.save_path(
            self, self.tr("Save the filled copy"), str(path.with_name(proposal)), f"*{path.suffix}"
        )
        if target is None:
            return
        if not target.suffix:
            target = target.with_suffix(path.suffix)
        try:
            self._remember()
            self._services.their_forms.write(self._opened, self._fillings, target)
        except (UserError, OSError) as error:
            self._context.messages.show(error)
            return
        words = self.tr("Saved: {name}. The form itself is as it came.").format(name=target.name)
        self._context.messages.say(words)
        self._say.show_text(words, "good")

    def _remember(self) -> None:
        if self.cells != self._kept:
            forms, actor = self._services.their_forms, self._services.actor
            forms.remember(actor, self._opened, list(self.cells.values()))
            self._kept = dict(self.cells)

    @override
    def done(self, result: int) -> None:
        try:
            self._remember()
        except UserError as error:
            self._context.messages.show(error)
        super().done(result)
