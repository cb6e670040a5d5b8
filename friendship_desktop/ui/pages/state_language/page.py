"""The page of the state-language groups: their cards, the levels of learners, certificates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import GroupKind
from friendship_desktop.services.groups import GroupSection
from friendship_desktop.services.school_views import GroupLine
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.import_book import open_import
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.schools.columns import CONTEXT, language_columns
from friendship_desktop.ui.pages.schools.group_pane import GroupPane
from friendship_desktop.ui.pages.schools.list_pane import ListPane, bare_card
from friendship_desktop.ui.pages.schools.page import TABLES
from friendship_desktop.ui.pages.schools.parts import ShyView
from friendship_desktop.ui.pages.schools.records import RecordActions
from friendship_desktop.ui.pages.schools.words import SchoolWords
from friendship_desktop.ui.pages.state_language.certificates_tab import CertificatesTab
from friendship_desktop.ui.pages.state_language.levels_tab import LevelsTab
from friendship_desktop.ui.shortcuts import Action
from friendship_desktop.ui.tables import RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.master_detail import MasterDetail

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

IN_USE, ARCHIVE = "in_use", "archive"
GROUPS, LEVELS, CERTIFICATES = range(3)
"""The tabs of the page."""


class StateLanguagePage(Page):
    """Master and detail of the groups that teach the state language, their levels and certificates."""

    TABLES = TABLES | {"level_assessment", "certificate", "register_number", "study_period"}

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self.words = SchoolWords(context.language)
        self.records = RecordActions(self)
        self.which = IN_USE
        self.groups: RowTable[GroupLine] = RowTable(
            language_columns(self.words), CONTEXT, lambda row: row.id
        )
        self.view = ShyView(self.groups, "state_language", context.memory)
        self.view.hide_below(hours=430, level=370, rate=280)
        self._empty = EmptyState("languages")
        self.list = ListPane(self.view, self._empty)
        self.group = GroupPane(self, self.records, self.words)
        self._nothing = EmptyState("languages")
        self.panes = QStackedWidget()
        self.panes.addWidget(self._nothing)
        self.panes.addWidget(self.group)
        self.levels, self.certificates = LevelsTab(self), CertificatesTab(self)
        self._lay_out()
        self._connect()
        self._add_shortcuts()

    def _lay_out(self) -> None:
        right = self.right = bare_card(self.panes)
        memory = self.context.memory
        self.tabs = QTabWidget(documentMode=True)
        groups = MasterDetail(self.list, right, memory, "state_language", (490, 606))
        holder = QWidget()
        down(groups, on=holder, around=(0, 10, 0, 0))
        for tab in (holder, self.levels, self.certificates):
            self.tabs.addTab(tab, "")
        QVBoxLayout(self).addWidget(self.tabs)

    def _connect(self) -> None:
        self.list.search.search_requested.connect(lambda _text: self._load_list())
        self.list.filter_chosen.connect(self.show_only)
        self.view.selected.connect(self._show_row)
        self.view.opened.connect(lambda _row: self.group.learners.view.setFocus())
        self._empty.primary.clicked.connect(self._first_step)
        self._empty.secondary.clicked.connect(self.bring_excel)
        self.tabs.currentChanged.connect(lambda _number: self.refresh())
        self.records.made.connect(lambda _kind, record_id: self.open_group(record_id))

    def _add_shortcuts(self) -> None:
        heading = QT_TRANSLATE_NOOP("StateLanguagePage", "State-language groups")
        actions = (
            (
                "new",
                QT_TRANSLATE_NOOP("StateLanguagePage", "New state-language group"),
                (),
                self.new_group,
            ),
            (
                "enrol",
                QT_TRANSLATE_NOOP("StateLanguagePage", "Enrol"),
                ("Ctrl+I",),
                self.group.enrol,
            ),
            (
                "edit",
                QT_TRANSLATE_NOOP("StateLanguagePage", "Change the details"),
                ("F2",),
                self.group.edit,
            ),
            (
                "search",
                QT_TRANSLATE_NOOP("StateLanguagePage", "Find in the list"),
                ("Ctrl+F",),
                self.list.search.setFocus,
            ),
        )
        for name, text, keys, run in actions:
            self.context.shortcuts.add(
                Action(f"state.{name}", "StateLanguagePage", text, keys, run, heading), self
            )
        hint = QT_TRANSLATE_NOOP("StateLanguagePage", "New state-language group")
        self.context.shortcuts.add(
            Action("state.key", "StateLanguagePage", hint, ("Ctrl+N",), None, heading), self
        )

    # --- showing --------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        tab = self.tabs.currentWidget()
        if isinstance(tab, LevelsTab | CertificatesTab):
            tab.refresh()
        else:
            self._refresh_groups()
        self.head_changed.emit()

    def _refresh_groups(self) -> None:
        self._load_list()
        if self.panes.currentWidget() is self.group:
            try:
                self.group.reload()
            except UserError:
                self.panes.setCurrentWidget(self._nothing)  # it was undone meanwhile
                self._show_row(self.view.current())

    def _load_list(self) -> None:
        services = self.services
        self.groups.set_rows(
            services.groups.list(
                services.actor,
                today=self.context.today(),
                section=GroupSection.STATE_LANGUAGE,
                text=self.list.search.text(),
                archived=self.which == ARCHIVE,
            )
        )
        self._teach()
        is_first = self.which == IN_USE and not self.list.search.text()
        self.right.setVisible(bool(self.groups.rowCount()) or not is_first)
        if self.view.current() is None:
            if self.groups.rowCount():
                self.view.select(self.groups.row(0).id)
            else:
                self.panes.setCurrentWidget(self._nothing)

    def show_only(self, which: str) -> None:
        """List the groups in use, or those in the archive."""
        self.which = which
        self.list.search.edit.clear()
        self.list.show_choices(self._choices(), which)
        self._load_list()
        self._show_row(self.view.current())

    def _choices(self) -> list[tuple[str, str]]:
        return [
            (IN_USE, self.tr("Groups in use")),
            (ARCHIVE, self.tr("Groups in the archive")),
        ]

    def _show_row(self, row: GroupLine | None) -> None:
        if row is None:
            if not self.groups.rowCount():
                self.panes.setCurrentWidget(self._nothing)
            return
        try:
            self.group.show_group(row.id)
        except UserError as error:
            self.context.messages.show(error)
            return
        self.panes.setCurrentWidget(self.group)
        self.head_changed.emit()

    def open_group(self, group_id: int) -> None:
        """Show one group, with its row chosen; one of another kind is on its own page."""
        self.tabs.setCurrentIndex(GROUPS)
        if self.which != IN_USE or self.list.search.text():
            self.show_only(IN_USE)
        else:
            self._load_list()
        if self.view.select(group_id):
            return
        self.show_only(ARCHIVE)
        if not self.view.select(group_id):
            self.show_only(IN_USE)
            self.context.open_record("group", group_id)

    # --- doing ----------------------------------------------------------------------------------

    def new_group(self) -> None:
        """Ask for a new group that teaches the state language."""
        self.records.new_group(kind=GroupKind.STATE_LANGUAGE)

    def bring_excel(self) -> None:
        """Bring over a register kept in Excel."""
        open_import(self.context, self)

    def _first_step(self) -> None:
        if self.list.search.text():
            self.list.search.clear()
        elif self.which == ARCHIVE:
            self.show_only(IN_USE)
        else:
            self.new_group()

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("State-language groups")

    @override
    def primary_action(self) -> PrimaryAction | None:
        if self.tabs.currentIndex() == CERTIFICATES:
            tab = self.certificates
            is_possible = tab.issue_button.isEnabled()
            text = self.tr("Issue certificates")
            return PrimaryAction(text, "badge-check", tab.issue, "Ctrl+N", enabled=is_possible)
        if self.tabs.currentIndex() == LEVELS:
            return None
        return PrimaryAction(self.tr("New group"), "plus", self.new_group, "Ctrl+N")

    @override
    def status_texts(self) -> Sequence[str]:
        if self.tabs.currentIndex() == LEVELS:
            return (self.levels.hint(),)
        rows = [self.groups.row(number) for number in range(self.groups.rowCount())]
        if self.tabs.currentIndex() != GROUPS or self.which != IN_USE or not rows:
            return ()
        parts = (
            self.tr("%n group(s)", "", len(rows)),
            self.tr("%n learner(s)", "", sum(row.enrolled for row in rows)),
        )
        return (" · ".join(parts),)

    @override
    def retranslate(self) -> None:
        for number, name in enumerate(
            (self.tr("Groups"), self.tr("Levels"), self.tr("Certificates"))
        ):
            self.tabs.setTabText(number, name)
        self.tabs.setAccessibleName(self.tr("Parts of the page"))
        self.levels.retranslate()
        self.certificates.retranslate()
        self.list.search.set_prompt(self.tr("Group or teacher"))
        self.list.search.setToolTip(self.context.shortcuts.tip("state.search"))
        self.view.setAccessibleName(self.tr("State-language groups"))
        self.list.show_choices(self._choices(), self.which)
        self.group.retranslate()
        self._teach()

    def _teach(self) -> None:
        if self.list.search.text():
            self._empty.show_texts(
                self.tr("Nothing found"),
                self.tr("No group or teacher is called so."),
                self.tr("Show all"),
            )
        elif self.which == ARCHIVE:
            self._empty.show_texts(
                self.tr("The archive is empty"),
                self.tr("Groups that teach no more can be moved here and brought back."),
                self.tr("Show groups in use"),
            )
        else:
            self._empty.show_texts(
                self.tr("No groups yet"),
                self.tr(
                    "Groups in which adults and children learn Kazakh. A group needs no school: say what is taught and on which days."
                ),
                self.tr("New group"),
                self.tr("Import from Excel"),
            )
        self._nothing.show_texts(
            self.tr("Nothing is chosen"),
            self.tr("The learners, teachers and lessons of a group are shown here."),
        )

    @override
    def activate(self) -> None:
        super().activate()
        tab = self.tabs.currentIndex()
        (self.view, self.levels.view, self.certificates.view)[tab].setFocus()

    @override
    def open_record(self, kind: str, record_id: int) -> None:
        self.open_group(record_id)

    @override
    def print_current(self) -> bool:
        if self.tabs.currentIndex() == LEVELS:
            return self.levels.print_progress()
        if self.tabs.currentIndex() == CERTIFICATES:
            return self.certificates.print_chosen()
        card = self.group.card
        if self.panes.currentWidget() is not self.group or card is None:
            return False
        from friendship_desktop.ui.printing import print_register  # noqa: PLC0415 - papers load when printed

        print_register(self.context, self, [card.id], self.context.today())
        return True
