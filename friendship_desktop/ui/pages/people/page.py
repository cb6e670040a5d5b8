"""Everybody the House knows: the list, and the card of whoever is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout
from typing_extensions import override

from friendship_desktop.services.attention import AttentionLine
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.people.actions import PersonActions
from friendship_desktop.ui.pages.people.card import PersonPane
from friendship_desktop.ui.pages.people.listing import PeopleList
from friendship_desktop.ui.pages.people.people_paper import print_consents
from friendship_desktop.ui.pages.people.words import PeopleWords
from friendship_desktop.ui.shortcuts import Action
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.master_detail import MasterDetail

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

CONTEXT = "PeoplePage"
CARD_AFTER = 40  # milliseconds: who runs down the list with the arrow reads no card
WIDTHS = (580, 516)  # of list and card, at 100 % in a window of 1366


class PeoplePage(Page):
    """Master and detail: people at the left, the card at the right."""

    TABLES = frozenset(
        {
            "person",
            "guardian",
            "family",
            "consent",
            "consent_item",
            "excused_period",
            "enrolment",
            "volunteer",
            "study_group",
            "group_teacher",
            "school",
            "lesson",
            "mark",
        }
    )

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self._words = PeopleWords(context.language)
        self.records = PersonActions(self)
        self.list = PeopleList(context, self._words)
        self._card: PersonPane | None = None
        self._shown: int | None = None
        self._wait = QTimer(self, singleShot=True, interval=CARD_AFTER)
        self._wait.timeout.connect(self._show_card)
        self._right = Card()
        QHBoxLayout(self).addWidget(
            MasterDetail(self.list, self._right, context.memory, "people", WIDTHS)
        )
        self._connect()
        self._add_shortcuts()

    @property
    def card(self) -> PersonPane:
        """The card at the right; made once the list is on the screen."""
        if self._card is None:
            pane = self._card = PersonPane(self, self.records, self._words)
            pane.retranslate()
            pane.left.connect(self.list.people.setFocus)
            if (outer := self._right.layout()) is not None:
                outer.setContentsMargins(0, 0, 0, 0)
            self._right.body.addWidget(pane)
        return self._card

    def _connect(self) -> None:
        self.list.person_shown.connect(self._note_shown)
        self.list.person_opened.connect(self._open_card)
        self.list.enrol_requested.connect(self.records.enrol_people)
        self.list.move_requested.connect(self.records.move_people)
        self.list.leave_requested.connect(self.records.leave_people)
        self.list.archive_requested.connect(self.records.archive)
        self.list.restore_requested.connect(self.records.restore)
        self.list.consents_requested.connect(lambda ids: print_consents(self.context, self, ids))
        self.list.new_requested.connect(self.records.new_person)
        self.list.import_requested.connect(self.bring_excel)
        self.list.counted.connect(self._note_counted)
        self.records.made.connect(self._show_made)

    def _add_shortcuts(self) -> None:
        heading = QT_TRANSLATE_NOOP("PeoplePage", "People")
        actions = (
            ("new", QT_TRANSLATE_NOOP("PeoplePage", "New person"), (), self.records.new_person),
            (
                "find",
                QT_TRANSLATE_NOOP("PeoplePage", "Search in the list of people"),
                ("Ctrl+F",),
                self.list.search.edit.setFocus,
            ),
            (
                "enrol",
                QT_TRANSLATE_NOOP("PeoplePage", "Enrol into a group"),
                ("Ctrl+I",),
                self._enrol,
            ),
            (
                "guardian",
                QT_TRANSLATE_NOOP("PeoplePage", "Add a legal guardian"),
                ("Ctrl+G",),
                lambda: self.card.add_guardian(),  # noqa: PLW0108 - the card is made later
            ),
        )
        for name, text, keys, run in actions:
            self.context.shortcuts.add(
                Action(f"people.{name}", CONTEXT, text, keys, run, heading), self
            )
        hints = (
            ("open", QT_TRANSLATE_NOOP("PeoplePage", "Open the card"), ("Enter",)),
            ("back", QT_TRANSLATE_NOOP("PeoplePage", "Back to the list"), ("Esc",)),
            ("copy", QT_TRANSLATE_NOOP("PeoplePage", "Copy the rows for Excel"), ("Ctrl+C",)),
            ("archive", QT_TRANSLATE_NOOP("PeoplePage", "Move to the archive"), ("Del",)),
        )
        for name, text, keys in hints:
            self.context.shortcuts.add(
                Action(f"people.{name}", CONTEXT, text, keys, None, heading), self
            )

    # --- showing --------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        if self.list.is_complete:
            self.list.reload()
        else:
            self.list.load()
        if self._card is not None:
            self._card.reload()

    @override
    def activate(self) -> None:
        super().activate()
        self.list.people.setFocus()

    def _note_shown(self, person_id: int | None) -> None:
        if person_id != self._shown or self._card is None:
            self._shown = person_id
            # the first card follows the first frame of the list at once
            self._wait.start(CARD_AFTER if self._card is not None else 0)

    def _show_card(self) -> None:
        self._wait.stop()
        self.card.show_person(self._shown)

    def _note_counted(self) -> None:
        is_empty = self.list.shows_everybody and not self.list.table.ids
        self._right.setVisible(not is_empty)
        self.head_changed.emit()

    def _open_card(self, person_id: int) -> None:
        self._shown = person_id
        self._show_card()
        self.card.edit()

    def _show_made(self, person_id: int) -> None:
        """Show a new card; a child's legal guardian is the next thing to type."""
        self.open_record("person", person_id)
        card = self.card.card
        if card is not None and card.may_be_minor and not card.guardians:
            self.card.add_guardian()

    @override
    def open_record(self, kind: str, record_id: int) -> None:
        self._shown = record_id
        self._show_card()
        card = self.card.card
        if card is not None:
            self.list.reveal(record_id, archived=card.is_archived)

    def show_concern(self, line: AttentionLine) -> None:
        """List the people of one line of "needs attention" under a banner."""
        self.list.show_only(line.concern, line.ids)
        self.list.people.setFocus()

    def bring_excel(self) -> None:
        """Bring over a register kept in Excel."""
        from friendship_desktop.ui.dialogs.import_book import open_import  # noqa: PLC0415 - rarely needed

        open_import(self.context, self)

    def _enrol(self) -> None:
        ids = self.list.people.selected_ids()
        if len(ids) > 1:
            self.records.enrol_people(ids)
        else:
            self.card.enrol()

    # --- the frame ------------------------------------------------------------------------------

    @override
    def may_leave(self) -> bool:
        """Leave the field in which one types, so that it is saved."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused) and focused.isVisible():
            focused.clearFocus()
        return True

    @override
    def title(self) -> str:
        return self.tr("People")

    @override
    def primary_action(self) -> PrimaryAction:
        return PrimaryAction(self.tr("New person"), "user-plus", self.records.new_person, "Ctrl+N")

    @override
    def status_texts(self) -> Sequence[str]:
        count = len(self.list.table.ids)
        if not self.list.is_complete or not count:
            return ()
        words = (
            self.tr("%n person(s)", "", count)
            if self.list.shows_everybody
            else self.tr("%n found", "", count)
        )
        keys = self.tr("Enter: the card · Ctrl+C: for Excel · a letter: search")
        return (f"<b>{escape(words)}</b>", escape(keys))

    @override
    def retranslate(self) -> None:
        self.list.retranslate()
        if self._card is not None:
            self._card.retranslate()
            self._card.reload()
