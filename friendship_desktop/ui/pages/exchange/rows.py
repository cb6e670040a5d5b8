"""Every row of a package before it is signed, in words: what a person reads is what leaves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QTabWidget, QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.indicators import indicator_rule, part_label
from friendship_desktop.services.office.figures import Figure, written
from friendship_desktop.services.outbox.service import CellKind, RowSent, TableSent
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.exchange.words import CONTEXT, TABLES
from friendship_desktop.ui.pages.office_board.rows import (
    CELLS,
    PER_HOUR,
    code_word,
    hours_text,
    said,
)
from friendship_desktop.ui.pages.office_board.words import name_of
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.boxes import across, down
from friendship_desktop.ui.widgets.buttons import Button

WIDEST, KEY = 360, 150
"""Pixels at 100 % that a column of names takes at most at first, and one of lasting keys."""
TITLES: Final = {
    "n": "№",
    "public_id": QT_TRANSLATE_NOOP("PackageRows", "lasting key"),
    "group": QT_TRANSLATE_NOOP("PackageRows", "group"),
    "date": QT_TRANSLATE_NOOP("PackageRows", "day"),
    "month": QT_TRANSLATE_NOOP("PackageRows", "month"),
    "dimension": QT_TRANSLATE_NOOP("PackageRows", "broken down by"),
    "key": QT_TRANSLATE_NOOP("PackageRows", "of them"),
    "part": QT_TRANSLATE_NOOP("PackageRows", "part"),
    "period_from": QT_TRANSLATE_NOOP("PackageRows", "first day"),
    "period_to": QT_TRANSLATE_NOOP("PackageRows", "last day"),
    "value": QT_TRANSLATE_NOOP("PackageRows", "value"),
    "unit": QT_TRANSLATE_NOOP("PackageRows", "unit"),
    "rule_version": QT_TRANSLATE_NOOP("PackageRows", "version of the rule"),
    "area": QT_TRANSLATE_NOOP("PackageRows", "area"),
    "event": QT_TRANSLATE_NOOP("PackageRows", "event"),
    "learner": QT_TRANSLATE_NOOP("PackageRows", "learner"),
    "from": QT_TRANSLATE_NOOP("PackageRows", "first day"),
    "to": QT_TRANSLATE_NOOP("PackageRows", "last day"),
    "lesson": QT_TRANSLATE_NOOP("PackageRows", "lesson"),
    "enrolment": QT_TRANSLATE_NOOP("PackageRows", "stay"),
    "code": QT_TRANSLATE_NOOP("PackageRows", "code"),
    "indicator": QT_TRANSLATE_NOOP("PackageRows", "indicator"),
}
"""What columns are called that the review of the office, which names its rows, has no words for."""
UNITS: Final = {
    "count": QT_TRANSLATE_NOOP("PackageRows", "number"),
    "percent": "%",
    "tenge": QT_TRANSLATE_NOOP("PackageRows", "tenge"),
}
UNITS_AS_CELLS: Final = {"persons", "enrolments", "half_hours", "quarter_hours"}
NumberedRow = tuple[int, RowSent]


def _said(source: str) -> str:
    return QCoreApplication.translate("PackageRows", source)


def title_of(table: str, column: str) -> str:
    """Say what a column of a package is called."""
    if (table, column) == ("indicators", "code"):
        column = "indicator"
    words = _said(TITLES[column]) if column in TITLES else said(CELLS[column])
    return words[:1].upper() + words[1:]


class CellWords:
    """Puts the cells of a package into the words of the screen."""

    def __init__(
        self, rows: Mapping[TableSent, Sequence[RowSent]], language: LanguageContext
    ) -> None:
        self._language, self._code = language, str(language.language)
        self._names = {
            table.name: {row[0]: name for row in found if (name := self._name(table.name, row))}
            for table, found in rows.items()
            if table.numbered
        }

    def _name(self, table: str, row: RowSent) -> str:
        if table in {"associations", "events"}:
            return name_of(str(row[2] or ""), str(row[3] or ""), self._language)
        return str(row[3]) if table == "schools" else ""

    def cell(self, table: TableSent, place: int, row: RowSent) -> str:
        """Write one cell; what is not known stays empty."""
        column, value = table.columns[place], row[place]
        if value is None:
            return ""
        if column.kind is CellKind.REFERENCE:
            name = self._names[column.to].get(value)
            return " · ".join(filter(None, (f"№\u00a0{value}", name)))
        if isinstance(value, dt.date):
            return short_date(value)
        if column.kind is CellKind.MONTH:
            year, month = map(int, str(value).split("-"))
            return self._language.month(year, month)
        if isinstance(value, int):
            return self._count(column.name, value)
        return self._word(table.name, column.name, value, row)

    def _count(self, column: str, value: int) -> str:
        if column in PER_HOUR:
            return hours_text(column, value, self._language)
        return str(value) if column in {"n", "birth_year"} else self._language.number(value)

    def _word(self, table: str, column: str, value: object, row: RowSent) -> str:
        text = str(value)
        if table == "indicators":
            return self._indicator(column, value, row)
        if column == "dimension":
            return said(CELLS[text])
        if table == "breakdowns" and column == "key":
            return code_word(table, str(row[0]), text, self._code)
        return code_word(table, column, text, self._code)

    def _indicator(self, column: str, value: object, row: RowSent) -> str:
        code, part, text = str(row[0]), str(row[1] or ""), str(value)
        if column == "code":
            return f"{code} · {indicator_rule(code, part).name(self._code)}"
        if column == "part":
            return part_label(code, part, self._code)
        if column == "unit":
            return said(CELLS[text]) if text in UNITS_AS_CELLS else _said(UNITS[text])
        if isinstance(value, Decimal):
            unit = indicator_rule(code, part).unit
            return written(Figure(int(value * 100)), unit, self._code)
        return text


class RowsDialog(QDialog):
    """Every row of a package, before it is signed."""

    def __init__(
        self,
        rows: Mapping[TableSent, Sequence[RowSent]],
        context: PageContext[Any],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What exactly is sent"))
        self._words, self._memory = CellWords(rows, context.language), context.memory
        tabs = QTabWidget()
        for table, found in rows.items():
            name = QCoreApplication.translate(CONTEXT, TABLES[table.name][1])
            tabs.addTab(self._list(table, name, found), f"{name} ({len(found)})")
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = across()
        buttons.addStretch(1)
        buttons.addWidget(close)
        down((tabs, 1), buttons, on=self, around=(12, 12, 12, 12), gap=10)
        self.resize(parent.window().size() * 0.92)

    def _list(self, table: TableSent, name: str, rows: Sequence[RowSent]) -> QWidget:
        numbered = list(enumerate(rows))
        columns = [self._column(table, place, numbered) for place in range(len(table.columns))]
        shown = RowTable(columns, "PackageRows", lambda row: row[0])
        shown.set_rows(numbered)
        view = RegistryView(shown, f"package.{table.name}", self._memory, self)
        view.setAccessibleName(name)
        return view

    def _column(
        self, table: TableSent, place: int, rows: Sequence[NumberedRow]
    ) -> Column[NumberedRow]:
        column = table.columns[place]
        title, text = title_of(table.name, column.name), partial(self._text, table, place)
        measure = theme.metrics(theme.BASE_SIZE).horizontalAdvance
        needed = max([measure(title), *(measure(text(row)) for row in rows[:50])])
        widest = KEY if column.kind is CellKind.UUID else WIDEST
        width = min(widest, round(needed * 100 / theme.px(100)) + 34)
        is_count = column.kind in {CellKind.COUNT, CellKind.DECIMAL}
        return Column[NumberedRow](column.name, title, text, width=width, right=is_count)

    def _text(self, table: TableSent, place: int, row: NumberedRow) -> str:
        return self._words.cell(table, place, row[1])
