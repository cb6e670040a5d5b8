"""The tab Letters: the register of what was given, with numbers, names and states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.name_keys import sort_key
from friendship_desktop.services.awards.service import AwardLine
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.letter import kind_names
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.schools.parts import ShyView
from friendship_desktop.ui.pages.volunteers.acts import VolunteerActions
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.buttons import Button, DangerButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.search import SearchField

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

CONTEXT = "AwardTable"
NUMBER = QT_TRANSLATE_NOOP("AwardTable", "Number")
DATE = QT_TRANSLATE_NOOP("AwardTable", "Date")
KIND = QT_TRANSLATE_NOOP("AwardTable", "Kind of letter")
NAME = QT_TRANSLATE_NOOP("AwardTable", "To whom")
STATE = QT_TRANSLATE_NOOP("AwardTable", "State")


class AwardsTab(QWidget):
    """Lists every letter of the House; prints again and annuls."""

    shown = Signal()

    def __init__(self, page: Page, acts: VolunteerActions) -> None:
        super().__init__()
        self.context, self.acts = page.context, acts
        self.services: Services = page.context.services
        self.search = SearchField()
        self.table: RowTable[AwardLine] = RowTable(self._columns(), CONTEXT, lambda row: row.id)
        self.view = ShyView(self.table, "awards", self.context.memory)
        self.view.hide_below(kind=560)
        self._empty = EmptyState("badge-check")
        self.view.set_empty(self._empty)
        self.print_button, self.copy = Button(icon="printer"), Button(icon="copy")
        self.annul = DangerButton(icon="x")
        card = Card()
        card.body.addWidget(self.search)
        card.body.addWidget(self.view, 1)
        card.body.addWidget(Flow(self.print_button, self.copy, self.annul))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(10), 0, 0)
        column.addWidget(card, 1)
        self.search.search_requested.connect(lambda _text: self.load())
        self.view.selectionModel().selectionChanged.connect(lambda *_rows: self._enable())
        self.view.opened.connect(lambda row: acts.print_letters([row.id]))
        self.print_button.clicked.connect(self.print_chosen)
        self.copy.clicked.connect(lambda: acts.print_letters(self._ids(), is_copy=True))
        self.annul.clicked.connect(lambda: acts.annul(self.view.current()))
        self._empty.primary.clicked.connect(self.search.clear)

    def _columns(self) -> tuple[Column[AwardLine], ...]:
        return (
            Column("number", NUMBER, lambda row: row.number, sort=_sort, width=130, strong=True),
            Column(
                "date",
                DATE,
                lambda row: short_date(row.dated),
                sort=lambda row: row.dated.isoformat(),
                width=100,
            ),
            Column("name", NAME, self._name, sort=lambda row: sort_key(self._name(row))),
            Column("kind", KIND, lambda row: kind_names()[row.kind], width=210),
            Column("state", STATE, lambda _row: "", pill=self._state, width=180),
        )

    def _name(self, row: AwardLine) -> str:
        is_russian = self.context.language.language is Language.RUSSIAN
        return row.recipient.ru if is_russian else row.recipient.kk

    def _state(self, row: AwardLine) -> tuple[str, str]:
        if row.annulled_on is not None:
            return self.tr("annulled {date}").format(date=short_date(row.annulled_on)), "error"
        if row.copies:
            return self.tr("%n copy(ies)", "", row.copies), "neutral"
        return self.tr("in force"), "good"

    def load(self) -> None:
        """Load the register as it is searched."""
        services = self.services
        self.table.set_rows(services.awards.list(services.actor, text=self.search.text()))
        if self.search.text():
            self._empty.show_texts(
                self.tr("Nothing found"),
                self.tr("No letter has this number or name."),
                self.tr("Show all"),
            )
        else:
            self._empty.show_texts(
                self.tr("No letters yet"),
                self.tr(
                    "Select volunteers in their list and thank them: numbers follow one another without gaps."
                ),
            )
        self._enable()
        self.shown.emit()

    def _ids(self) -> list[int]:
        return [row.id for row in self.view.selected_rows()]

    def print_chosen(self) -> bool:
        """Print the chosen letters; False when none is chosen."""
        ids = self._ids()
        if ids:
            self.acts.print_letters(ids)
        return bool(ids)

    def _enable(self) -> None:
        rows: list[AwardLine] = self.view.selected_rows()
        for button in (self.print_button, self.copy):
            button.setEnabled(bool(rows))
        self.annul.setEnabled(len(rows) == 1 and rows[0].annulled_on is None)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.search.set_prompt(self.tr("Name or number"))
        self.print_button.setText(self.tr("Print…"))
        self.print_button.setToolTip(self.tr("Print the chosen letters (Ctrl+P)"))
        self.copy.setText(self.tr("Print a copy…"))
        self.copy.setToolTip(self.tr("Print again, marked as a copy and counted"))
        self.annul.setText(self.tr("Annul…"))
        self.annul.setToolTip(self.tr("Annul the chosen letter with a reason"))
        self.view.setAccessibleName(self.tr("Register of letters and certificates"))
        self.table.retranslate()


def _sort(row: AwardLine) -> str:
    prefix, _dash, rest = row.number.partition("-")
    return f"{prefix} {rest.partition('/')[0]} {int(rest.partition('/')[2]):06}"
