"""The card of one ethnocultural association, edited in place, with its schools."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from friendship_desktop.rules.reference import label
from friendship_desktop.services.associations import AssociationCard
from friendship_desktop.ui.dialogs.association_form import AssociationForm
from friendship_desktop.ui.dialogs.form_dialog import scrolled
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.schools.parts import PaneHead
from friendship_desktop.ui.pages.schools.records import RecordActions
from friendship_desktop.ui.pages.schools.words import SchoolWords, State
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.buttons import LinkButton
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services


class AssociationPane(QWidget):
    """Shows an association."""

    school_opened = Signal(int)

    def __init__(self, page: Page, actions: RecordActions, words: SchoolWords) -> None:
        super().__init__()
        self.context = page.context
        self.services: Services = page.context.services
        self._actions, self._words = actions, words
        self.card: AssociationCard | None = None
        self.head = PaneHead()
        self.head.more.clicked.connect(self._open_menu)
        self.form = AssociationForm(actions.explain, self.context.language.language)
        self.form.left.connect(self._save)
        held = QWidget()
        self._schools_title = Label("", "heading")
        inner = down(self.form, self._schools_title, on=held, around=0, gap=10)
        self._schools = down(gap=2)
        self._links: list[LinkButton] = []
        inner.addLayout(self._schools)
        down(self.head, (scrolled(held), 1), on=self, around=(14, 12, 14, 12), gap=10)

    def show_association(self, association_id: int) -> None:
        """Show an association; UserError E_NOT_FOUND when it is gone."""
        card = self.services.associations.card(self.services.actor, association_id)
        self.card = card
        state: State | None = (self.tr("in the archive"), "neutral") if card.is_archived else None
        language = self._words.language
        facts = (
            label("legal_form", card.legal_form, language) if card.legal_form else "",
            self.tr("chair: {name}").format(name=card.chair_name) if card.chair_name else "",
        )
        name = self._words.association(card.name_kk, card.name_ru)
        self.head.show_head(name, state, " · ".join(fact for fact in facts if fact))
        self.form.show_record(card.id, _values(card))
        self._show_schools(card)

    def _show_schools(self, card: AssociationCard) -> None:
        for old in self._links:
            old.hide()
            old.deleteLater()
        self._links = [LinkButton(name, "graduation-cap") for _school_id, name in card.schools]
        for link, (school_id, _name) in zip(self._links, card.schools, strict=True):
            link.clicked.connect(lambda _c=False, chosen=school_id: self.school_opened.emit(chosen))
            self._schools.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self._schools_title.setVisible(bool(card.schools))

    def reload(self) -> None:
        """Show the same association again."""
        if self.card is not None:
            self.show_association(self.card.id)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.head.more.set_name(self.tr("What else can be done with the association"))
        self._schools_title.setText(self.tr("Schools of the association"))
        self.form.retranslate(self.context.language.language)

    def edit(self) -> None:
        """Go to the fields of the association."""
        self.form.focus_first()

    def _save(self, name: str) -> None:
        if self.card is not None:
            self._actions.change_association(self.card.id, name, self.form)

    def _open_menu(self) -> None:
        card = self.card
        if card is None:
            return
        entries: list[tuple[str, Callable[[], object]] | None] = [
            (self.tr("New association…"), self._actions.new_association),
            None,
        ]
        if card.is_archived:
            entries.append(
                (
                    self.tr("Take from the archive"),
                    lambda: self._actions.restore_association(card.id),
                )
            )
        else:
            entries.append(
                (self.tr("Move to the archive"), lambda: self._actions.archive_association(card.id))
            )
        self.head.open_menu(entries)


def _values(card: AssociationCard) -> dict[str, object]:
    return {
        name: getattr(card, name)
        for name in (
            "name_kk",
            "name_ru",
            "chair_name",
            "chair_phone",
            "level",
            "legal_form",
            "bin",
            "registry_no",
            "accredited_until",
            "members_count",
            "creative_collectives_count",
        )
    }
