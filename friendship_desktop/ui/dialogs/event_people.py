"""Whom to put on the list of an event: one person of the registry, or names pasted, a line each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.services.events.people import NewParticipant, ParticipantRole
from friendship_desktop.services.find_things import HitKind
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.event_words import EventWords
from friendship_desktop.ui.dialogs.record_fields import PersonEdit, Proposal
from friendship_desktop.ui.dialogs.sheet import SheetDialog

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext

PROPOSED = 8


class PeopleDialog(SheetDialog):
    """Adds people to a list; it closes only when they are added."""

    def __init__(
        self,
        context: PageContext[Any],
        save: Callable[[list[NewParticipant]], object],
        parent: QWidget,
        title: str,
    ) -> None:
        super().__init__(title, self.tr("Add"), self.tr("Cancel"), parent)
        self._context, self._save = context, save
        self.advise(
            self.tr(
                "Choose somebody of the registry, or paste names, a line each; an organisation goes after a dash."
            )
        )
        self.person = self.add_field(self.tr("&Person of the registry"), PersonEdit())
        self.person.search_with(self._find)
        self.names = self.add_text("names", self.tr("&Names"), "")
        self.names.setMinimumHeight(theme.px(140))
        words = EventWords(context.language).roles()
        roles = [(word, code) for code, word in words.items()]
        self.role = self.add_choice("role", self.tr("&Role"), roles, None)

    def _find(self, text: str) -> list[Proposal]:
        services = self._context.services
        found = services.finder.find(services.actor, text, limit=PROPOSED, only=HitKind.PERSON)
        return [Proposal(one.id, one.title, one.note or "") for one in found.hits]

    def people(self) -> list[NewParticipant]:
        """Give whoever was typed, each once."""
        role = ParticipantRole(self.role.currentData())
        known = self.person.proposal()
        found = [NewParticipant(person_id=known.person_id, role=role)] if known else []
        lines = [self.person.text()] if known is None else []
        for line in (*lines, *self.names.toPlainText().splitlines()):
            name, _dash, organisation = line.replace(" - ", " — ").partition(" — ")
            if name.strip():
                found.append(
                    NewParticipant(
                        name.strip(), organisation=organisation.strip() or None, role=role
                    )
                )
        return found

    @override
    def is_right(self) -> bool:
        nobody = self._context.messages.explain(UserError("E_NAME_EMPTY"))
        return self.is_true(self.names, self.people(), nobody)

    @override
    def submit(self) -> None:
        self.save(lambda: self._save(self.people()), self._context.messages.explain)
