"""Everybody the House knows: the list, and the card of whoever is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter
from typing_extensions import override

from friendship_desktop.services.attention import AttentionLine
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.people.actions import PersonActions
from friendship_desktop.ui.pages.people.card import PersonPane
from friendship_desktop.ui.pages.people.listing import PeopleList
from friendship_desktop.ui.pages.people.words import PeopleWords
from friendship_desktop.ui.shortcuts import Action

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

CONTEXT = "PeoplePage"
CARD_AFTER = 40  # milliseconds: who runs down the list with the arrow reads no card
SHARES = (11, 10)


class PeoplePage(Page):
    """Master and detail: people at the left, the card at the right."""

    TABLES = frozenset(
        {
            "person",
            "guardian",
            "enrolment",
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
        self.actions_ = PersonActions(self)
        self.list = PeopleList(context, self._words)
        self.card = PersonPane(self, self.actions_, self._words)
        self._shown: int | None = None
        self._wait = QTimer(self, singleShot=True, interval=CARD_AFTER)
        self._wait.timeout.connect(self._show_card)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(theme.px(12))
        self._split.addWidget(self.list)
        self._split.addWidget(self.card)
        for place, share in enumerate(SHARES):
            self._split.setStretchFactor(place, share)
        row = QHBoxLayout(self)
        row.addWidget(self._split)
        self._connect()
        self._add_shortcuts()

    def _connect(self) -> None:
        self.list.person_shown.connect(self._note_shown)
        self.list.person_opened.connect(self._open_card)
        self.list.enrol_requested.connect(self.actions_.enrol_people)
        self.list.archive_requested.connect(self.actions_.archive)
        self.list.restore_requested.connect(self.actions_.restore)
        self.list.new_requested.connect(self.actions_.new_person)
        self.list.groups_requested.connect(lambda: self.context.open_page("schools"))
        self.list.counted.connect(self._note_counted)
        self.card.left.connect(self.list.view.setFocus)
        self.actions_.made.connect(self._show_made)

    def _add_shortcuts(self) -> None:
        heading = QT_TRANSLATE_NOOP("PeoplePage", "People")
        actions = (
            ("new", QT_TRANSLATE_NOOP("PeoplePage", "New person"), (), self.actions_.new_person),
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
                self.card.add_guardian,
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
        self.card.reload()

    @override
    def activate(self) -> None:
        super().activate()
        self.list.view.setFocus()

    def _note_shown(self, person_id: int | None) -> None:
        if person_id == self._shown and self.card.card is not None:
            return
        is_first = self._shown is None
        self._shown = person_id
        if is_first or person_id is None:
            self._show_card()
        else:
            self._wait.start()

    def _show_card(self) -> None:
        self._wait.stop()
        self.card.show_person(self._shown)

    def _note_counted(self) -> None:
        is_empty = self.list.shows_everybody and not self.list.table.ids
        self.card.setVisible(not is_empty)
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
        self.list.view.setFocus()

    def _enrol(self) -> None:
        ids = self.list.view.selected_ids()
        if len(ids) > 1:
            self.actions_.enrol_people(ids)
        else:
            self.card.enrol()

    # --- the frame ------------------------------------------------------------------------------

    @override
    def may_leave(self) -> bool:
        """Leave the field in which one types, so that it is saved."""
        focused = QApplication.focusWidget()
        if focused is not None and self.card.isAncestorOf(focused):
            focused.clearFocus()
        return True

    @override
    def title(self) -> str:
        return self.tr("People")

    @override
    def primary_action(self) -> PrimaryAction:
        return PrimaryAction(self.tr("New person"), "user-plus", self.actions_.new_person, "Ctrl+N")

    @override
    def status_texts(self) -> Sequence[str]:
        if not self.list.is_complete:
            return ()
        count = len(self.list.table.ids)
        words = (
            self.tr("%n person(s)", "", count)
            if self.list.shows_everybody
            else self.tr("%n found", "", count)
        )
        keys = self.tr("Enter opens the card · Ctrl+C copies for Excel · a letter searches")
        return (f"<b>{escape(words)}</b>", escape(keys))

    @override
    def retranslate(self) -> None:
        self.list.retranslate()
        self.card.retranslate()
        self.card.reload()
