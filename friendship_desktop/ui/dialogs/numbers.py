"""The indicators of a period: each with its rule in words, each opens what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from friendship_desktop.errors import UserError
from friendship_desktop.rules.dates import month_end, month_start
from friendship_desktop.rules.indicators import part_label, value_text
from friendship_desktop.rules.reference import label
from friendship_desktop.services.number_rows_teaching import NumberRow
from friendship_desktop.services.numbers import Number
from friendship_desktop.services.period import Period
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.listing import ListDialog
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.analysis.period import DAYS, MONTH, PeriodChoice
from friendship_desktop.ui.tables import Column
from friendship_desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

RECORDS = frozenset({"person", "group", "school", "association", "event"})


class NumbersDialog(ListDialog[Number]):
    """All numbers of a period; Enter opens the rows of one."""

    def __init__(self, context: PageContext[Any], parent: QWidget) -> None:
        self._context = context
        self._services: Services = context.services
        language = context.language.language
        columns: Sequence[Column[Number]] = (
            Column("code", QT_TRANSLATE_NOOP("NumbersDialog", "Code"), lambda row: row.rule.code, width=80),
            Column(
                "name",
                QT_TRANSLATE_NOOP("NumbersDialog", "What it counts"),
                lambda row: _named(row, context),
                sub=lambda row: row.rule.rule(language),
            ),
            Column("value", QT_TRANSLATE_NOOP("NumbersDialog", "Value"), lambda row: value_text(row.value, row.rule.unit, language), sort=lambda row: row.value or 0, width=100, right=True, strong=True),
            Column("unit", QT_TRANSLATE_NOOP("NumbersDialog", "Unit"), lambda row: row.rule.unit_label(language), width=170),
        )  # fmt: skip
        super().__init__(
            QCoreApplication.translate("NumbersDialog", "Numbers of a period"),
            QCoreApplication.translate("NumbersDialog", "They stay in the House and hide nothing; what leaves it hides few people of one age or level."),
            columns,
            lambda row: (row.rule.code, row.part),
            "NumbersDialog",
            context.memory,
            parent,
        )  # fmt: skip
        self.period = PeriodChoice(context.language, context.today())
        self.period.retranslate()
        self.over.addWidget(self.period)
        self.rows = Button(self.tr("What it counts…"), icon="list")
        self.doing.addWidget(self.rows)
        self.doing.addStretch()
        self.rows.clicked.connect(lambda: self.open_rows(self.view.current()))
        self.view.opened.connect(self.open_rows)
        self.period.changed.connect(self.count)
        today = context.today()
        self._wanted: tuple[str, str] | None = None
        self.period.choose(MONTH, Period(month_start(today), month_end(today)))

    def choose(self, period: Period, code: str, part: str) -> None:
        """Show one number of a period."""
        is_month = period == Period(month_start(period.last), month_end(period.last))
        self._wanted = code, part
        self.period.choose(MONTH if is_month else DAYS, period)

    def count(self) -> None:
        """Count the numbers of the period."""
        services, period = self._services, self.period.period()

        def show(numbers: Sequence[Number]) -> None:
            self.show_rows(numbers)
            if self._wanted is not None:
                self.view.select(self._wanted)

        self._context.jobs.start(
            lambda _progress: services.numbers.read(services.actor, period), done=show
        )

    def open_rows(self, number: Number | None) -> None:
        """Show what a number counts."""
        if number is None:
            return
        services = self._services
        try:
            rows = services.numbers.rows_of(
                services.actor, number.rule.code, number.part, self.period.period()
            )
        except UserError as error:
            self._context.messages.show(error)
            return
        dialog = _RowsDialog(self._context, number, rows, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class _RowsDialog(ListDialog[NumberRow]):
    """The rows behind one number; Enter opens a row where it lives."""

    def __init__(
        self, context: PageContext[Any], number: Number, rows: Sequence[NumberRow], parent: QDialog
    ) -> None:
        self._context = context
        language = context.language.language
        name = f"{_named(number, context)}: {value_text(number.value, number.rule.unit, language)}"
        columns: Sequence[Column[NumberRow]] = (
            Column("name", QT_TRANSLATE_NOOP("NumberRows", "Name"), lambda row: _row_name(row, context)),
            Column("note", QT_TRANSLATE_NOOP("NumberRows", "Note"), lambda row: row.said(language)[1], width=260),
            Column("value", QT_TRANSLATE_NOOP("NumberRows", "Adds"), lambda row: value_text(row.value, row.unit, language), sort=lambda row: row.value, width=90, right=True),
        )  # fmt: skip
        super().__init__(
            name,
            number.rule.rule(language),
            columns,
            lambda row: (row.kind, row.id, row.note),
            "NumberRows",
            context.memory,
            parent,
        )
        self.view.opened.connect(self.open_row)
        self.show_rows(rows)

    def open_row(self, row: NumberRow) -> None:
        """Leave for the record of a row."""
        if row.kind not in RECORDS or not row.id:
            return
        parent = self.parentWidget()
        self.accept()
        if isinstance(parent, QDialog):
            parent.accept()
        self._context.open_record(row.kind, row.id)


def _named(number: Number, context: PageContext[Any]) -> str:
    language = context.language.language
    part = part_label(number.rule.code, number.part, language)
    return " · ".join(filter(None, (number.rule.name(language), part)))


def _row_name(row: NumberRow, context: PageContext[Any]) -> str:
    if row.kind == "language":
        return label("language", row.name, context.language.language)
    return row.said(context.language.language)[0]
