"""The card of one person at the right: head, what is missing, fields, groups, history."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QStackedLayout,
    QTabWidget,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.services.person_card import PersonCard
from friendship_desktop.services.person_history import PastChange
from friendship_desktop.ui.mark_words import mark_change_text
from friendship_desktop.ui.pages.people.actions import PersonActions
from friendship_desktop.ui.pages.people.columns import CONTEXT, history_columns
from friendship_desktop.ui.pages.people.consent_actions import ConsentActions
from friendship_desktop.ui.pages.people.consents_tab import ConsentsTab
from friendship_desktop.ui.pages.people.details_tab import DetailsTab
from friendship_desktop.ui.pages.people.family_tab import FamilyTab
from friendship_desktop.ui.pages.people.groups_tab import GroupsTab
from friendship_desktop.ui.pages.people.words import PeopleWords
from friendship_desktop.ui.pages.schools.parts import PaneHead, ShyView
from friendship_desktop.ui.tables import RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.boxes import across, down
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.labels import Label
from friendship_desktop.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services
    from friendship_desktop.ui.pages.people.page import PeoplePage

DETAILS, FAMILY, CONSENTS, GROUPS, HISTORY = range(5)


class PersonPane(QWidget):
    """Shows a person and edits the card in place."""

    left = Signal()
    """Escape was pressed: back to the list."""

    def __init__(self, page: PeoplePage, actions: PersonActions, words: PeopleWords) -> None:
        super().__init__()
        self.services: Services = page.context.services
        self._page, self._actions, self._words = page, actions, words
        self.card: PersonCard | None = None
        self.head = PaneHead()
        self.head.more.clicked.connect(self._open_menu)
        self._enrol = Button(icon="user-plus")
        self._enrol.clicked.connect(self.enrol)
        self.head.add_button(self._enrol)
        self._pills = across(gap=6)
        self._pills_row = QWidget()
        self._pills_row.setLayout(self._pills)
        self._pills.setContentsMargins(0, 0, 0, 0)
        self.details = DetailsTab(actions)
        consents = ConsentActions(page)
        self.family = FamilyTab(page, actions, consents, words)
        self.consents = ConsentsTab(page, consents, words)
        self.groups = GroupsTab(page, actions, words)
        self.history: RowTable[PastChange] = RowTable(
            history_columns(words), CONTEXT, lambda row: row.change_id
        )
        self._history_view = ShyView(self.history, "person_history", page.context.memory)
        self._history_view.hide_below(who=400)
        self._late_title = Label("", "heading")
        self._late = QPlainTextEdit()
        self._late.setReadOnly(True)
        self._late.setTabChangesFocus(True)
        self.tabs = QTabWidget()
        for tab in (self.details, self.family, self.consents, self.groups, self._history_tab()):
            self.tabs.addTab(tab, "")
        self.tabs.currentChanged.connect(self._load_tab)
        self._nobody = EmptyState("user")
        self._lay_out()

    def _history_tab(self) -> QWidget:
        tab = QWidget()
        down(
            (self._history_view, 1), self._late_title, (self._late, 1), on=tab, around=(0, 12, 0, 0)
        )
        return tab

    def _lay_out(self) -> None:
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nobody)
        shown = QWidget()
        down(self.head, self._pills_row, (self.tabs, 1), on=shown, around=(14, 12, 14, 12), gap=8)
        self._shown = shown
        self._stack.addWidget(shown)

    # --- showing --------------------------------------------------------------------------------

    def show_person(self, person_id: int | None) -> None:
        """Show a person, or that nobody is chosen."""
        self.card = None if person_id is None else self._read(person_id)
        card = self.card
        self._stack.setCurrentWidget(self._nobody if card is None else self._shown)
        if card is None:
            return
        words = self._words
        self.head.show_head(
            card.full_name, words.state(card), words.facts(card, self._page.context.today())
        )
        self._show_pills(card)
        self.details.show_card(card)
        self.groups.show_card(card)
        self._load_tab()
        self._enrol.setVisible(not card.is_archived)
        self._name_tabs()

    def reload(self) -> None:
        """Show the same person again."""
        if self.card is not None:
            self.show_person(self.card.id)

    def _read(self, person_id: int) -> PersonCard | None:
        try:
            return self.services.people.card(
                self.services.actor, person_id, today=self._page.context.today()
            )
        except UserError as error:
            if error.code != "E_NOT_FOUND":  # undone meanwhile: nobody is shown
                raise
            return None

    def _show_pills(self, card: PersonCard) -> None:
        while (item := self._pills.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        pills = self._words.pills(card)
        for text, kind in pills:
            self._pills.addWidget(Pill(text, kind))
        self._pills.addStretch(1)
        self._pills_row.setVisible(bool(pills))
        self._pills_row.setAccessibleName(", ".join(text for text, _kind in pills))

    def _load_tab(self, *_tab: object) -> None:
        """Read what only one tab shows when that tab is in view."""
        if self.card is None:
            return
        match self.tabs.currentIndex():
            case tab if tab == FAMILY:
                self.family.show_card(self.card)
            case tab if tab == CONSENTS:
                self.consents.show_card(self.card)
            case tab if tab == HISTORY:
                self.history.set_rows(
                    self.services.people.history(self.services.actor, self.card.id)
                )
                self._show_late(self.card.id)

    def _show_late(self, person_id: int) -> None:
        """List the marks that were written or changed after the day of their lesson."""
        screen = self._page.context.language
        late = self.services.mark_history.late_of_person(self.services.actor, person_id)
        self._late.setPlainText(
            "\n".join(
                f"{screen.date(one.day)} · {one.group}\n    "
                + mark_change_text(one.change, screen.language)
                for one in late
            )
        )
        self._late.setVisible(bool(late))
        self._late_title.setVisible(bool(late))

    def _name_tabs(self) -> None:
        groups = len(self.card.stays) + len(self.card.teaches) if self.card is not None else 0
        self.tabs.setTabText(DETAILS, self.tr("Card"))
        self.tabs.setTabText(FAMILY, self.tr("Family"))
        self.tabs.setTabToolTip(FAMILY, self.tr("Family and contacts"))
        self.tabs.setTabText(CONSENTS, self.tr("Consents"))
        self.tabs.setTabText(
            GROUPS,
            self.tr("Groups {count}").format(count=groups) if groups else self.tr("Groups"),
        )
        self.tabs.setTabText(HISTORY, self.tr("History"))

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self._enrol.setText(self.tr("Enrol…"))
        self._enrol.setToolTip(self.tr("Enrol into a group (Ctrl+I)"))
        self.head.more.set_name(self.tr("What else can be done with the card"))
        self.tabs.setAccessibleName(self.tr("Parts of the card"))
        self._history_view.setAccessibleName(self.tr("What was done with the card"))
        self._late_title.setText(self.tr("Marks changed after the lesson's day"))
        self._late.setAccessibleName(self._late_title.text())
        self._nobody.show_texts(
            self.tr("Nobody is chosen"), self.tr("The card of the person chosen stands here.")
        )
        self.details.retranslate()
        self.family.retranslate()
        self.consents.retranslate()
        self.groups.retranslate()
        self._name_tabs()

    # --- doing ----------------------------------------------------------------------------------

    def edit(self) -> None:
        """Let the first field of the card take the keyboard."""
        self.tabs.setCurrentIndex(DETAILS)
        self.details.form.focus_first()

    def add_guardian(self) -> None:
        """Add a line for a legal guardian."""
        if self.card is not None and not self.card.is_archived:
            self.tabs.setCurrentIndex(FAMILY)
            self.family.guardians.add_line()

    def enrol(self) -> None:
        """Ask for a group and enrol the person."""
        self.groups.enrol()

    def _open_menu(self) -> None:
        card = self.card
        if card is None:
            return
        entries: list[tuple[str, Callable[[], object]] | None] = []
        if card.is_archived:
            entries.append(
                (self.tr("Take from the archive"), lambda: self._actions.restore([card.id]))
            )
        else:
            entries += [
                (self.tr("Enrol into a group…"), self.enrol),
                (self.tr("Add a legal guardian"), self.add_guardian),
                None,
                (self.tr("Move to the archive"), lambda: self._actions.archive([card.id])),
            ]
        if any(not stay.is_guest for stay in card.stays):
            entries.insert(0, (self.tr("Progress sheets…"), self.print_progress))
            entries.insert(1, (self.tr("Changed marks…"), self.print_marks))
        self.head.open_menu(entries)

    def print_progress(self) -> None:
        """Show the person's progress in every group before printing."""
        if self.card is not None:
            from friendship_desktop.ui.pages.state_language.progress_paper import (  # noqa: PLC0415 - papers load when wanted
                print_progress,
            )

            print_progress(self._page, (), person_id=self.card.id)

    def print_marks(self) -> None:
        """Show the person's marks that were changed after their lesson's day before printing."""
        if self.card is not None:
            from friendship_desktop.ui.printing import print_forms  # noqa: PLC0415 - papers load when wanted

            person_id, today = self.card.id, self._page.context.today()
            print_forms(
                self._page.context,
                self._page,
                lambda choice, _progress: self.services.mark_papers.changed(
                    self.services.actor, person_id, language=choice.language, today=today
                ),
                "marks.pdf",
            )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
