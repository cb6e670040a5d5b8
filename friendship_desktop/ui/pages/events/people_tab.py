"""The list of an event on its card."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from friendship_desktop.services.events.views import EventCard, Participant
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.event_words import EventWords
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext


class PeopleTab(QWidget):
    """The list of an event."""

    def __init__(
        self, context: PageContext[Any], words: EventWords, ask: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._words = words
        self._counted = Label("", "muted", wraps=True)
        columns = (
            Column[Participant](
                "name",
                QT_TRANSLATE_NOOP("PeopleTab", "Name"),
                lambda one: one.name,
                sub=lambda one: " · ".join(
                    filter(None, (one.organisation, words.roles()[one.role]))
                ),
            ),
            Column[Participant](
                "came",
                QT_TRANSLATE_NOOP("PeopleTab", "Came"),
                lambda _one: "",
                sort=lambda one: one.came_at or "",
                pill=lambda one: (self.tr("came"), "good") if one.came_at else None,
                width=84,
            ),
        )
        self.table = RowTable(columns, "PeopleTab", lambda one: one.id)
        self.view = RegistryView(self.table, "event_people", context.memory)
        self.add, self.remove = Button(icon="user-plus"), Button(icon="user-minus")
        self._sheet = Button(icon="printer")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, 0)
        column.addWidget(self._counted)
        column.addWidget(Flow(self.add, self.remove, self._sheet))
        column.addWidget(self.view, 1)
        self.add.clicked.connect(lambda: ask("people"))
        self.remove.clicked.connect(lambda: ask("remove_people"))
        self._sheet.clicked.connect(lambda: ask("sign_in"))
        self.view.selected.connect(lambda row: self.remove.setEnabled(row is not None))

    def show_card(self, card: EventCard) -> None:
        """Show the list and what was counted."""
        self.table.set_rows(card.participants)
        words = self.tr("{came} of {listed} on the list came; in all: {all}")
        self._counted.setText(
            words.format(
                came=card.came, listed=len(card.participants), all=self._words.counted(card)
            )
        )
        self.remove.setEnabled(self.view.current() is not None)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.add.setText(self.tr("Add people…"))
        self.remove.setText(self.tr("Remove from the list"))
        self._sheet.setText(self.tr("Sign-in sheet…"))
        self.view.setAccessibleName(self.tr("List of participants"))
