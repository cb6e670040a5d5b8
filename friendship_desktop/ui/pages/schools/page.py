"""The page Sunday schools: schools at the left, everything about the chosen one at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import GroupKind
from friendship_desktop.services.school_views import GroupLine
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.import_book import open_import
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.schools.association_pane import AssociationPane
from friendship_desktop.ui.pages.schools.columns import ListRow
from friendship_desktop.ui.pages.schools.group_pane import GroupPane
from friendship_desktop.ui.pages.schools.list_pane import bare_card
from friendship_desktop.ui.pages.schools.records import RecordActions
from friendship_desktop.ui.pages.schools.school_list import ASSOCIATION, LOOSE, SCHOOL, SchoolList
from friendship_desktop.ui.pages.schools.school_pane import SchoolPane
from friendship_desktop.ui.pages.schools.words import SchoolWords
from friendship_desktop.ui.pages.schools.year import YearActions
from friendship_desktop.ui.shortcuts import Action
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.master_detail import MasterDetail

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

TABLES = frozenset(
    {
        "association",
        "school",
        "study_group",
        "weekly_slot",
        "group_teacher",
        "room",
        "person",
        "guardian",
        "enrolment",
        "lesson",
        "mark",
        "programme",
        "programme_topic",
    }
)


class SchoolsPage(Page):
    """Master and detail of schools, associations and their groups."""

    TABLES = TABLES

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self.words = SchoolWords(context.language)
        self.records = RecordActions(self)
        self.year = YearActions(self)
        self.list = SchoolList(context, self.words)
        self.school = SchoolPane(self, self.records, self.words)
        self.association = AssociationPane(self, self.records, self.words)
        self.group = GroupPane(self, self.records, self.words)
        self.group.head.back.setVisible(True)
        self._nothing = EmptyState("graduation-cap")
        self._is_loading = False
        self.panes = QStackedWidget()
        for pane in (self._nothing, self.school, self.association, self.group):
            self.panes.addWidget(pane)
        self._lay_out()
        self._connect()
        self._add_shortcuts()

    # --- making ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._right = bare_card(self.panes)
        memory = self.context.memory
        down(MasterDetail(self.list, self._right, memory, "schools", (410, 686)), on=self)

    def _connect(self) -> None:
        self.list.row_chosen.connect(self._show_row)
        self.list.row_opened.connect(self._enter)
        self.list.new_school_requested.connect(self.records.new_school)
        self.list.new_association_requested.connect(self.records.new_association)
        self.list.import_requested.connect(self.bring_excel)
        self.list.orders_requested.connect(self.year.orders)
        self.list.new_year_requested.connect(self.year.new_year)
        self.records.made.connect(self.open_record)
        self.school.group_opened.connect(self.open_group)
        self.school.enrol_requested.connect(self._enrol)
        self.school.association_opened.connect(self.open_association)
        self.school.import_requested.connect(self.bring_excel)
        self.association.school_opened.connect(self.open_school)
        self.group.back_requested.connect(self.go_back)

    def _add_shortcuts(self) -> None:
        heading = QT_TRANSLATE_NOOP("SchoolsPage", "Sunday schools")
        school = QT_TRANSLATE_NOOP("SchoolsPage", "New Sunday school")
        association = QT_TRANSLATE_NOOP("SchoolsPage", "New association")
        change = QT_TRANSLATE_NOOP("SchoolsPage", "Change the details")
        excel = QT_TRANSLATE_NOOP("SchoolsPage", "Import a register from Excel")
        records = self.records
        actions = (
            ("new", school, (), records.new_school),
            (
                "group",
                QT_TRANSLATE_NOOP("SchoolsPage", "New group"),
                ("Ctrl+Shift+N",),
                self.new_group,
            ),
            ("association", association, ("Ctrl+Shift+A",), records.new_association),
            ("enrol", QT_TRANSLATE_NOOP("SchoolsPage", "Enrol"), ("Ctrl+I",), self.enrol),
            ("edit", change, ("F2",), self.edit),
            (
                "search",
                QT_TRANSLATE_NOOP("SchoolsPage", "Find in the list"),
                ("Ctrl+F",),
                self.list.search.setFocus,
            ),
            (
                "back",
                QT_TRANSLATE_NOOP("SchoolsPage", "Back to the school"),
                ("Alt+Left",),
                self.go_back,
            ),
            ("excel", excel, (), self.bring_excel),
            # handled where the keyboard is: by the frame, by the tables
            ("key", school, ("Ctrl+N",), None),
            (
                "open",
                QT_TRANSLATE_NOOP("SchoolsPage", "Open the group or the card"),
                ("Enter",),
                None,
            ),
            ("leave", QT_TRANSLATE_NOOP("SchoolsPage", "Take off the list"), ("Del",), None),
        )
        for name, text, keys, run in actions:
            action = Action(f"schools.{name}", "SchoolsPage", text, keys, run, heading)
            self.context.shortcuts.add(action, self)

    # --- the card at the right ------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        self._is_loading = True  # rows that come and go meanwhile choose nothing
        self.list.load()
        if self.panes.currentWidget() is self.group:
            self._reload_group()
        self._is_loading = False
        self._right.setVisible(not self.list.is_bare)
        if self.panes.currentWidget() is not self.group:
            self._show_row(self.list.view.current())
        self.head_changed.emit()

    def _reload_group(self) -> None:
        try:
            self.group.reload()
        except UserError:
            self.panes.setCurrentWidget(self._nothing)  # it was undone meanwhile
        else:
            self.list.view.select(self._home())

    def _home(self) -> tuple[str, int]:
        """Name the row that the group in view belongs to."""
        school_id = self.group.card.line.school_id if self.group.card is not None else None
        return (SCHOOL, school_id) if school_id is not None else (LOOSE, 0)

    def _show_row(self, row: ListRow | None) -> None:
        if self._is_loading:
            return
        self._right.setVisible(not self.list.is_bare)
        is_group = self.panes.currentWidget() is self.group
        if row is None:
            if not self.list.view.model().rowCount():
                self.panes.setCurrentWidget(self._nothing)
        elif not is_group or (row.kind, row.id) != self._home():
            self._show(row)

    def _show(self, row: ListRow) -> None:
        try:
            if row.kind == ASSOCIATION:
                self.association.show_association(row.id)
                self.panes.setCurrentWidget(self.association)
            elif row.kind == LOOSE:
                self.school.show_loose(self.list.loose_groups())
                self.panes.setCurrentWidget(self.school)
            else:
                self.school.show_school(row.id)
                self.panes.setCurrentWidget(self.school)
        except UserError as error:
            self.context.messages.show(error)
            self.panes.setCurrentWidget(self._nothing)
        self.head_changed.emit()

    def open_school(self, school_id: int) -> None:
        """Show the card of a school, with its row chosen."""
        self._choose(SCHOOL, school_id)

    def open_association(self, association_id: int) -> None:
        """Show the card of an association, with its row chosen."""
        self._choose(ASSOCIATION, association_id)

    def _choose(self, kind: str, record_id: int) -> None:
        self._is_loading = True  # one row is shown, not every one on the way to it
        self.list.choose(kind, record_id)
        self._is_loading = False
        self.panes.setCurrentWidget(self._nothing)
        self._show_row(self.list.view.current())

    def open_group(self, group_id: int) -> None:
        """Show the card of a group."""
        try:
            self.group.show_group(group_id)
        except UserError as error:
            self.context.messages.show(error)
            return
        self.panes.setCurrentWidget(self.group)
        self.group.learners.view.setFocus()
        self.head_changed.emit()

    def go_back(self) -> None:
        """Go from a group back to its school."""
        card = self.group.card
        if self.panes.currentWidget() is not self.group or card is None:
            return
        self._choose(*self._home())
        self.school.group_view.select(card.id)
        self.school.focus_list()

    def _enter(self) -> None:
        pane = self.panes.currentWidget()
        if pane is self.association:
            self.association.edit()
        elif pane is self.group:
            self.go_back()
        elif pane is self.school:
            self.school.focus_list()

    # --- doing ----------------------------------------------------------------------------------

    def new_group(self) -> None:
        """Ask for a new group of the school in view."""
        pane = self.panes.currentWidget()
        if pane is self.group and self.group.card is not None:
            self.records.new_group(self.group.card.line.school_id)
        elif pane is self.school:
            self.school.new_group()
        else:
            self.records.new_group()

    def enrol(self) -> None:
        """Ask whom to enrol into the group in view."""
        if self.panes.currentWidget() is self.group:
            self.group.enrol()
        elif self.panes.currentWidget() is self.school:
            self._enrol(self.school.group_view.current())

    def _enrol(self, line: GroupLine | None) -> None:
        groups = self.school.groups_shown()
        if line is None and len(groups) == 1:
            line = groups[0]
        if line is None:
            self.context.messages.say(self.tr("Choose the group in the table first."), "info")
            self.school.focus_list()
            return
        self.group.stays.enrol(line.id, line.title)

    def edit(self) -> None:
        """Go to the fields of what is in view."""
        for pane in (self.school, self.association, self.group):
            if self.panes.currentWidget() is pane:
                pane.edit()

    def bring_excel(self) -> None:
        """Bring over a register kept in Excel."""
        open_import(self.context, self)

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Sunday schools")

    @override
    def primary_action(self) -> PrimaryAction:
        return PrimaryAction(self.tr("New school"), "plus", self.records.new_school, "Ctrl+N")

    @override
    def status_texts(self) -> Sequence[str]:
        figures = self.list.figures()
        if figures is None:
            return ()
        schools, groups, learners = figures
        parts = (
            self.tr("%n school(s)", "", schools),
            self.tr("%n group(s)", "", groups),
            self.tr("%n learner(s)", "", learners),
        )
        return (" · ".join(parts),)

    @override
    def retranslate(self) -> None:
        for part in (self.list, self.school, self.association, self.group):
            part.retranslate()
        self._nothing.show_texts(
            self.tr("Nothing is chosen"),
            self.tr("The groups, learners and next lessons of a school are shown here."),
        )

    @override
    def activate(self) -> None:
        super().activate()
        self.list.view.setFocus()

    @override
    def open_record(self, kind: str, record_id: int) -> None:
        if kind == "school":
            self.open_school(record_id)
        elif kind == "association":
            self.open_association(record_id)
        else:
            self._find_group(record_id)

    def _find_group(self, group_id: int) -> None:
        services, today = self.services, self.context.today()
        card = self.records.attempt(
            lambda: services.groups.card(services.actor, group_id, today=today)
        )
        if card is None:
            return
        line = card.line
        if line.school_id is not None:
            self.open_school(line.school_id)
        elif line.kind == GroupKind.STATE_LANGUAGE:
            self.context.open_record("state_language_group", group_id)
            return
        else:
            self._choose(LOOSE, 0)
        self.open_group(group_id)

    @override
    def print_current(self) -> bool:
        pane = self.panes.currentWidget()
        groups: list[int] = []
        if pane is self.group and self.group.card is not None:
            groups = [self.group.card.id]
        elif pane is self.school:
            groups = self.school.chosen_groups()
        if not groups:
            return False
        from friendship_desktop.ui.printing import print_register  # noqa: PLC0415 - papers load when printed

        print_register(self.context, self, groups, self.context.today())
        return True
