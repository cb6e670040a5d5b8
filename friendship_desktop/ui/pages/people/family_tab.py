"""Family and contacts: guardians edited in place, brothers and sisters by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from friendship_desktop.services.families import Sibling
from friendship_desktop.services.person_card import PersonCard
from friendship_desktop.ui.dialogs.record_fields import PersonEdit
from friendship_desktop.ui.pages.people.actions import PersonActions
from friendship_desktop.ui.pages.people.consent_actions import ConsentActions
from friendship_desktop.ui.pages.people.guardians import GuardianLine, GuardiansEditor
from friendship_desktop.ui.pages.people.words import PeopleWords
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.boxes import STRETCH, down
from friendship_desktop.ui.widgets.buttons import LinkButton, SmallButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label, Line

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.people.page import PeoplePage


class FamilyTab(QScrollArea):
    """Who answers for a person, and who is a brother or sister."""

    def __init__(
        self, page: PeoplePage, actions: PersonActions, siblings: ConsentActions, words: PeopleWords
    ) -> None:
        super().__init__()
        self._page, self._actions, self._siblings, self._words = page, actions, siblings, words
        self._card: PersonCard | None = None
        screen = page.context.language
        self.guardians = GuardiansEditor(actions.explain, lambda: screen.language)
        self.guardians.add_requested.connect(self._add_guardian)
        self.guardians.change_requested.connect(self._change_guardian)
        self.guardians.remove_requested.connect(actions.remove_guardian)
        self._title = Label("", "heading")
        self._rows = down(gap=6)
        self.other = PersonEdit()
        self.other.search_with(actions.find_people)
        self.other.returnPressed.connect(self.join_typed)
        self.add = SmallButton(icon="plus")
        self.add.clicked.connect(self.join_typed)
        self._lay_out()

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        held = QWidget()
        held.setProperty("look", "scrolled")
        down(
            self.guardians,
            Line(),
            self._title,
            self._rows,
            Beside(self.other, Flow(self.add), (1, 0), below=None),
            STRETCH,
            on=held,
            around=(2, 12, 8, 12),
            gap=12,
        )
        self.setWidget(held)
        self.viewport().setAutoFillBackground(False)

    def show_card(self, card: PersonCard) -> None:
        """Show the family of a person; somebody in the archive is read only."""
        services, today = self._page.context.services, self._page.context.today()
        if self._card is None or self._card.id != card.id:
            self.other.clear_person()
        self._card = card
        self.guardians.show_guardians(card.id, card.guardians, editable=not card.is_archived)
        family = services.families.card(services.actor, card.id, today=today)
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in family.siblings:
            self._rows.addWidget(self._sibling(one))
        for one in family.proposals:
            self._rows.addWidget(self._proposal(one))
        for widget in (self.other, self.add):
            widget.setEnabled(not card.is_archived)

    def _sibling(self, one: Sibling) -> QWidget:
        name = LinkButton(one.name)
        name.setToolTip(self.tr("Open the card"))
        name.clicked.connect(lambda: self._page.open_record("person", one.person_id))
        note = Label(self._words.sibling_note(one), "muted", wraps=True)
        part = SmallButton(self.tr("Not a sibling"))
        part.clicked.connect(lambda: self._siblings.part(one.person_id))
        return Beside(_stacked(name, note), Flow(part), (1, 0), below=None)

    def _proposal(self, one: Sibling) -> QWidget:
        note = self._words.sibling_note(one)
        banner = Banner(
            self.tr("{name} has a guardian with the same phone. {note}").format(
                name=one.name, note=note
            ),
            "info",
            "users",
        )
        banner.add_action(self.tr("Brother or sister"), lambda: self._join(one.person_id))
        return banner

    def join_typed(self) -> None:
        """Note the person who was typed as a sibling."""
        other = self.other.person()
        if isinstance(other, int):
            self._join(other)
        elif other:
            self._page.context.messages.say(
                self.tr("Choose somebody from the list of people."), "warning"
            )

    def _join(self, other_id: int) -> None:
        if self._card is not None and self._siblings.join(self._card.id, other_id):
            self.other.clear_person()

    def _add_guardian(self, line: GuardianLine) -> None:
        if self._card is None:
            return
        saved = self._actions.add_guardian(self._card.id, line.form)
        if saved is not None:
            line.guardian_id = saved

    def _change_guardian(self, line: GuardianLine, fields: dict[str, object]) -> None:
        if not self._actions.change_guardian(line.guardian_id, fields, line.form):
            self._show_guardians_again()

    def _show_guardians_again(self) -> None:
        """Put a box back that could not be ticked."""
        if self._card is not None:
            self.guardians.show_guardians(self._card.id, self._card.guardians, editable=True)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.guardians.retranslate()
        self._title.setText(self.tr("Brothers and sisters"))
        self.other.setPlaceholderText(self.tr("Name of a brother or sister"))
        self.other.setAccessibleName(self.tr("Name of a brother or sister"))
        self.add.setText(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add a brother or sister"))


def _stacked(*widgets: QWidget) -> QWidget:
    held = QWidget()
    column = down(on=held, around=0, gap=0)
    for widget in widgets:
        column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    return held
