"""The fields of a person, each saved as it is left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from friendship_desktop.services.person_card import PersonCard
from friendship_desktop.ui.dialogs.person_form import PersonForm, birth_text
from friendship_desktop.ui.pages.people.actions import PersonActions
from friendship_desktop.ui.widgets.boxes import STRETCH, down


class DetailsTab(QScrollArea):
    """Everything that can be typed about a person."""

    def __init__(self, actions: PersonActions) -> None:
        super().__init__()
        self._actions = actions
        screen = actions.context.language
        self._person_id = 0
        self.form = PersonForm(actions.explain, screen.language, actions.context.today)
        self._lay_out()
        self.form.left.connect(self._save)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        held = QWidget()
        held.setProperty("look", "scrolled")
        down(self.form, STRETCH, on=held, around=(2, 12, 8, 12), gap=12)
        self.setWidget(held)
        self.viewport().setAutoFillBackground(False)

    def show_card(self, card: PersonCard) -> None:
        """Show a person; somebody in the archive is read only."""
        self._person_id = card.id
        self.form.show_record(card.id, _values(card))
        self.form.setEnabled(not card.is_archived)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.form.retranslate(self._actions.context.language.language)

    def _save(self, name: str) -> None:
        self._actions.change(self._person_id, name, self.form)


def _values(card: PersonCard) -> dict[str, object]:
    return {
        "surname": card.surname,
        "given_name": card.given_name,
        "patronymic": card.patronymic,
        "surname_kk": card.surname_kk,
        "given_name_kk": card.given_name_kk,
        "patronymic_kk": card.patronymic_kk,
        "surname_ru": card.surname_ru,
        "given_name_ru": card.given_name_ru,
        "patronymic_ru": card.patronymic_ru,
        "birth": birth_text(card.birth_date, card.birth_year),
        "sex": card.sex,
        "phone": card.phone,
        "email": card.email,
        "preferred_language": card.preferred_language,
        "note": card.note,
    }
