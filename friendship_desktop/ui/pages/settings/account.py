"""Who works here: the name in the lower-left corner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.reference import label
from friendship_desktop.services.house import NAME_LIMIT
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.pages.settings.section import Section
from friendship_desktop.ui.widgets.boxes import STRETCH, put
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import FieldError, Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services


class AccountSection(Section):
    """One name, saved as the field is left; Ctrl+Z takes it back."""

    icon = "circle-user"

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self._card = Card(" ", "circle-user")
        self._label = QLabel()
        self.name = QLineEdit(maxLength=NAME_LIMIT)
        self._label.setBuddy(self.name)
        self._error = FieldError(self.name)
        self._note = Label("", "muted", wraps=True)
        put(self._card.body, self._label, self.name, self._error, self._note)
        put(self.column, self._card, STRETCH)
        self.name.textEdited.connect(lambda: self._error.say(""))
        self.name.editingFinished.connect(self._save)

    def _shown(self) -> tuple[str, str]:
        mine = self.services.actor.account_id
        account = next(each for each in self.services.house.accounts() if each.id == mine)
        return account.name, account.role

    def _save(self) -> None:
        name = self.name.text()
        if name.strip() != self._shown()[0] and self.save(
            lambda: self.services.house.name_account(self.services.actor, name), self._refuse
        ):
            self.name.setModified(False)

    def _refuse(self, error: UserError) -> bool:
        self._error.say(self.context.messages.explain(error))
        return True

    @override
    def refresh(self) -> None:
        name, role = self._shown()
        self.name.setPlaceholderText(
            label("role", role, self.context.language.language).capitalize()
        )
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(name)

    @override
    def title(self) -> str:
        return self.tr("Who works here")

    @override
    def retranslate(self) -> None:
        self._card.set_title(self.tr("Who works here"))
        self._label.setText(self.tr("&Name"))
        self.name.setAccessibleName(self.tr("Name of whoever works with the program"))
        self._note.setText(
            self.tr(
                "Stands in the lower-left corner of the window. Without a name the role stands there."
            )
        )
