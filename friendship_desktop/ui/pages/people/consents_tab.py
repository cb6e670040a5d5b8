"""The consents of a person: what is in force, what has ended, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from friendship_desktop.rules.codes import ConsentMethod
from friendship_desktop.services.consents.service import ConsentCard, ConsentRow, ConsentState
from friendship_desktop.services.person_card import PersonCard
from friendship_desktop.ui.pages.people.columns import CONTEXT, consent_columns
from friendship_desktop.ui.pages.people.consent_actions import ConsentActions
from friendship_desktop.ui.pages.people.words import PeopleWords
from friendship_desktop.ui.pages.schools.parts import ShyView, make_menu
from friendship_desktop.ui.tables import RowTable
from friendship_desktop.ui.widgets.banners import Banner, EmptyState
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.people.page import PeoplePage


class ConsentsTab(QWidget):
    """Lists consents, latest first."""

    def __init__(self, page: PeoplePage, actions: ConsentActions, words: PeopleWords) -> None:
        super().__init__()
        self._page, self._actions, self._words = page, actions, words
        self._person: PersonCard | None = None
        self.card: ConsentCard | None = None
        self.table: RowTable[ConsentRow] = RowTable(
            consent_columns(words), CONTEXT, lambda row: row.id
        )
        self.view = ShyView(self.table, "person_consents", page.context.memory)
        self.view.hide_below(until=400)
        self.view.selected.connect(self._show_details)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.opened.connect(lambda _row: self._renew())
        self._empty = EmptyState("signature")
        self._empty.primary.clicked.connect(self._print)
        self._empty.secondary.clicked.connect(self.give)
        self.view.set_empty(self._empty)
        self._warning = Banner("", "warning")
        self.details = Label("", "muted", wraps=True)
        self._give, self._renewing = Button(icon="plus"), Button(icon="refresh-cw")
        self._withdraw, self._paper = Button(icon="circle-x"), Button(icon="printer")
        self._give.clicked.connect(self.give)
        self._renewing.clicked.connect(self._renew)
        self._withdraw.clicked.connect(self.withdraw)
        self._paper.clicked.connect(self._print)
        down(
            Flow(self._give, self._renewing, self._withdraw, self._paper),
            self._warning,
            (self.view, 1),
            self.details,
            on=self,
            around=(0, 12, 0, 0),
            gap=8,
        )

    def show_card(self, person: PersonCard) -> None:
        """Show the consents of a person."""
        services = self._page.context.services
        today = self._page.context.today()
        self._person = person
        card = self.card = services.consents.card(services.actor, person.id, today=today)
        self.table.set_rows(card.rows)
        if card.rows and self.view.current() is None:
            self.view.select(card.rows[0].id)
        held = (ConsentState.IN_FORCE, ConsentState.ENDING)
        on_paper = any(r.state in held and r.method is ConsentMethod.PAPER for r in card.rows)
        self._warning.setVisible(card.needs_service and on_paper)
        self._show_details(self.view.current())
        editable = not person.is_archived
        self._give.setEnabled(editable)
        self._renewing.setEnabled(editable and bool(card.rows))
        self._withdraw.setEnabled(bool(card.valid))

    def _show_details(self, row: ConsentRow | None) -> None:
        """Say everything about the chosen consent below the list."""
        self.details.setText(self._words.consent_details(row) if row is not None else "")
        self.details.setVisible(row is not None)

    def give(self) -> None:
        """Ask what was signed."""
        if self.card is not None and self._person is not None:
            self._actions.give(self.card, self._person.full_name)

    def withdraw(self) -> None:
        """Ask what is withdrawn."""
        if self.card is not None and self._person is not None and self.card.valid:
            self._actions.withdraw(self.card, self._person.full_name)

    def _renew(self) -> None:
        row: ConsentRow | None = self.view.current()
        if row is not None and self.card is not None and self._person is not None:
            self._actions.renew(self.card, row, self._person.full_name)

    def _print(self) -> None:
        if self._person is not None:
            self._actions.print_forms([self._person.id])

    def _open_menu(self, where: QPoint) -> None:
        row: ConsentRow | None = self.view.current()
        if row is None:
            return
        entries: list[tuple[str, Callable[[], object]] | None] = [
            (self.tr("Renew…"), self._renew),
        ]
        if self.card is not None and self.card.valid:
            entries.append((self.tr("Withdraw…"), self.withdraw))
        entries += [
            None,
            (self.tr("Noted by mistake: remove"), lambda: self._actions.remove_consent(row)),
        ]
        make_menu(self, entries).popup(self.view.viewport().mapToGlobal(where))

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        for button, text, tip in (
            (self._give, self.tr("Note a consent…"), self.tr("Note what was signed")),
            (
                self._renewing,
                self.tr("Renew…"),
                self.tr("Note a new consent that begins as the chosen one was"),
            ),
            (
                self._withdraw,
                self.tr("Withdraw…"),
                self.tr("Note that some purposes are taken back"),
            ),
            (
                self._paper,
                self.tr("Print F-13"),
                self.tr("The form to sign, filled in from the card"),
            ),
        ):
            button.setText(text)
            button.setToolTip(tip)
        self.view.setAccessibleName(self.tr("Consents of the person"))
        self._warning.show_text(
            self.tr(
                "This database belongs to a state body: the law asks for consent through the state service. Ask a lawyer whether paper is enough."
            )
        )
        self._empty.show_texts(
            self.tr("No consent yet"),
            self.tr(
                "Print the form, let it be signed, then note here which purposes were ticked. Nothing is blocked meanwhile."
            ),
            self.tr("Print F-13"),
            self.tr("Note a consent"),
        )
