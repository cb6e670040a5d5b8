"""A register of numbered papers: found by name or number, printed, printed again as a copy, annulled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.name_keys import sort_key
from friendship_desktop.services.awards.service import AwardLine
from friendship_desktop.services.certificates.service import CertificateLine
from friendship_desktop.ui import theme
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.schools.parts import ShyView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.buttons import Button, DangerButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.search import SearchField

CONTEXT = "PaperRegister"
NUMBER = QT_TRANSLATE_NOOP("PaperRegister", "Number")
DATE = QT_TRANSLATE_NOOP("PaperRegister", "Date")
STATE = QT_TRANSLATE_NOOP("PaperRegister", "State")


Numbered = AwardLine | CertificateLine


class PaperRegister(QWidget):
    """The table with its buttons; a subclass reads the lines, names its columns and does what is asked."""

    shown = Signal()
    """Other rows are shown."""

    def __init__(
        self,
        page: Page,
        memory_key: str,
        columns: Sequence[Column[Any]],
        *beside: QWidget,
        **hidden_below: int,
    ) -> None:
        """`columns` stand between date and state; `beside` stands at the search."""
        super().__init__()
        self.context = page.context
        self.search = SearchField()
        first = Column[Numbered](
            "number", NUMBER, lambda row: row.number, sort=_in_order, width=130, strong=True
        )
        date = Column[Numbered](
            "date",
            DATE,
            lambda row: short_date(row.dated),
            sort=lambda row: row.dated.isoformat(),
            width=100,
        )
        state = Column[Numbered]("state", STATE, lambda _row: "", pill=self.state, width=190)
        self.table: RowTable[Any] = RowTable(
            (first, date, *columns, state), CONTEXT, lambda row: row.id
        )
        self.view = ShyView(self.table, memory_key, self.context.memory)
        self.view.hide_below(**hidden_below)
        self.empty = EmptyState("badge-check")
        self.view.set_empty(self.empty)
        self.print_button, self.copy_button = Button(icon="printer"), Button(icon="copy")
        self.annul_button = DangerButton(icon="x")
        card = Card()
        bar = QHBoxLayout()
        bar.setSpacing(theme.px(8))
        bar.addWidget(self.search, 1)
        for widget in beside:
            bar.addWidget(widget)
        card.body.addLayout(bar)
        card.body.addWidget(self.view, 1)
        card.body.addWidget(Flow(self.print_button, self.copy_button, self.annul_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(10), 0, 0)
        column.addWidget(card, 1)
        self.search.search_requested.connect(lambda _text: self.load())
        self.view.selectionModel().selectionChanged.connect(lambda *_rows: self._enable())
        self.view.opened.connect(self.open_row)
        self.print_button.clicked.connect(self.print_chosen)
        self.copy_button.clicked.connect(lambda: self.print_rows(self._ids(), is_copy=True))
        self.annul_button.clicked.connect(lambda: self.annul(self.view.current()))
        self.empty.primary.clicked.connect(self.search.clear)

    # --- what a register says of itself -----------------------------------------------------------

    def read(self, text: str) -> Sequence[Any]:
        """Read the lines in which a name or number says `text`."""
        raise NotImplementedError

    def print_rows(self, ids: Sequence[int], *, is_copy: bool = False) -> None:
        """Show papers before printing; copies say so and are counted."""
        raise NotImplementedError

    def annul(self, row: Any) -> None:
        """Ask for the reason and annul a paper."""
        raise NotImplementedError

    def open_row(self, row: Any) -> None:
        """Answer Enter on a line: print it."""
        self.print_rows([row.id])

    def lesson(self) -> tuple[str, str]:
        """Say over an empty register that there is nothing yet, and how something comes into it."""
        raise NotImplementedError

    # --- showing ------------------------------------------------------------------------------------

    def load(self) -> None:
        """Load the register as it is searched."""
        self.table.set_rows(self.read(self.search.text()))
        if self.search.text():
            nothing = self.tr("No paper here has this name or number.")
            self.empty.show_texts(self.tr("Nothing found"), nothing, self.tr("Show all"))
        else:
            self.empty.show_texts(*self.lesson())
        self._enable()
        self.shown.emit()

    def state(self, row: Numbered) -> tuple[str, str]:
        """Say whether a paper is in force, and how often it was copied."""
        if row.annulled_on is not None:
            return self.tr("annulled {date}").format(date=short_date(row.annulled_on)), "error"
        if row.copies:
            return self.tr("copies: {count}").format(count=row.copies), "neutral"
        return self.tr("in force"), "good"

    def _ids(self) -> list[int]:
        return [row.id for row in self.view.selected_rows()]

    def print_chosen(self) -> bool:
        """Print the chosen papers; False when none is chosen."""
        ids = self._ids()
        if ids:
            self.print_rows(ids)
        return bool(ids)

    def _enable(self) -> None:
        rows = self.view.selected_rows()
        for button in (self.print_button, self.copy_button):
            button.setEnabled(bool(rows))
        self.annul_button.setEnabled(len(rows) == 1 and rows[0].annulled_on is None)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.print_button.setText(self.tr("Print…"))
        self.print_button.setToolTip(self.tr("Print the chosen papers (Ctrl+P)"))
        self.copy_button.setText(self.tr("Print a copy…"))
        self.copy_button.setToolTip(self.tr("Print again, marked as a copy and counted"))
        self.annul_button.setText(self.tr("Annul…"))
        self.annul_button.setToolTip(self.tr("Annul the chosen paper with a reason"))
        self.table.retranslate()


def name_column(title: str, name: Any) -> Column[Any]:
    """Make the column of names, in Kazakh order."""
    return Column("name", title, name, sort=lambda row: sort_key(name(row)))


def _in_order(row: Numbered) -> str:
    return re.sub(r"\d+", lambda digits: digits[0].zfill(6), row.number)
