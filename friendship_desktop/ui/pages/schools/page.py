"""The page Sunday schools: schools at the left, everything about the chosen one at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.codes import GroupKind
from friendship_desktop.services.groups import GroupSection
from friendship_desktop.services.register.figures import Share
from friendship_desktop.services.school_views import GroupLine
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.schools.association_pane import AssociationPane
from friendship_desktop.ui.pages.schools.bring_excel import BringExcel
from friendship_desktop.ui.pages.schools.columns import (
    CONTEXT,
    ListRow,
    association_columns,
    list_columns,
)
from friendship_desktop.ui.pages.schools.group_pane import GroupPane
from friendship_desktop.ui.pages.schools.list_pane import ListPane, remember_split
from friendship_desktop.ui.pages.schools.records import RecordActions
from friendship_desktop.ui.pages.schools.school_pane import SchoolPane
from friendship_desktop.ui.pages.schools.words import SchoolWords
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.shortcuts import Action
from friendship_desktop.ui.tables import RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.cards import Card

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

SCHOOLS, ARCHIVE, ASSOCIATIONS, OLD_ASSOCIATIONS = "schools", "archive", "associations", "old"
LOOSE = "loose"
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
    }
)


class SchoolsPage(Page):
    """Master and detail of schools, associations and their groups."""

    TABLES = TABLES

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self.words = SchoolWords(context.language)
        self.actions_ = RecordActions(self)
        self.excel = BringExcel(self)
        self.which = SCHOOLS
        self._make_list()
        self.school = SchoolPane(self, self.actions_, self.words)
        self.association = AssociationPane(self, self.actions_, self.words)
        self.group = GroupPane(self, self.actions_, self.words)
        self.group.head.back.setVisible(True)
        self._nothing = EmptyState("graduation-cap")
        self.panes = QStackedWidget()
        for pane in (self._nothing, self.school, self.association, self.group):
            self.panes.addWidget(pane)
        self._lay_out()
        self._connect()
        self._add_shortcuts()

    # --- making ---------------------------------------------------------------------------------

    def _make_list(self) -> None:
        memory = self.context.memory
        self.schools: RowTable[ListRow] = RowTable(
            list_columns(self.words), CONTEXT, lambda row: (row.kind, row.id)
        )
        self.associations: RowTable[ListRow] = RowTable(
            association_columns(self.words), CONTEXT, lambda row: (row.kind, row.id)
        )
        self.school_view = RegistryView(self.schools, "schools", memory)
        self.association_view = RegistryView(self.associations, "associations", memory)
        self._empty, self._no_associations = EmptyState("graduation-cap"), EmptyState("landmark")
        self.list = ListPane(self.school_view, self._empty)
        self.list.add_view(self.association_view)
        self.association_view.set_empty(self._no_associations)

    def _lay_out(self) -> None:
        right = self.right = Card()
        outer = right.layout()
        if outer is not None:
            outer.setContentsMargins(0, 0, 0, 0)
        right.body.addWidget(self.panes)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(theme.px(14))
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        remember_split(self.splitter, self.context.memory, "schools", (410, 686))
        column = QVBoxLayout(self)
        column.addWidget(self.splitter)

    def _connect(self) -> None:
        self.list.search.search_requested.connect(lambda _text: self._load_list())
        self.list.filter_chosen.connect(self.show_only)
        for view in (self.school_view, self.association_view):
            view.selected.connect(self._show_row)
            view.opened.connect(self._enter)
        self._empty.primary.clicked.connect(self._first_step)
        self._empty.secondary.clicked.connect(self._second_step)
        self._no_associations.primary.clicked.connect(self.actions_.new_association)
        self.actions_.made.connect(self._show_made)
        self.school.group_opened.connect(self.open_group)
        self.school.enrol_requested.connect(self._enrol)
        self.school.association_opened.connect(self.open_association)
        self.school.import_requested.connect(self.excel.ask)
        self.association.school_opened.connect(self.open_school)
        self.group.back_requested.connect(self.go_back)

    def _add_shortcuts(self) -> None:
        heading = QT_TRANSLATE_NOOP("SchoolsPage", "Sunday schools")
        actions = (
            (
                "new",
                QT_TRANSLATE_NOOP("SchoolsPage", "New Sunday school"),
                (),
                self.actions_.new_school,
            ),
            (
                "group",
                QT_TRANSLATE_NOOP("SchoolsPage", "New group"),
                ("Ctrl+Shift+N",),
                self.new_group,
            ),
            (
                "association",
                QT_TRANSLATE_NOOP("SchoolsPage", "New association"),
                ("Ctrl+Shift+A",),
                self.actions_.new_association,
            ),
            ("enrol", QT_TRANSLATE_NOOP("SchoolsPage", "Enrol"), ("Ctrl+I",), self.enrol),
            ("edit", QT_TRANSLATE_NOOP("SchoolsPage", "Change the details"), ("F2",), self.edit),
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
            (
                "excel",
                QT_TRANSLATE_NOOP("SchoolsPage", "Import a register from Excel"),
                (),
                self.excel.ask,
            ),
        )
        for name, text, keys, run in actions:
            self.context.shortcuts.add(
                Action(f"schools.{name}", "SchoolsPage", text, keys, run, heading), self
            )
        hints = (
            ("key", QT_TRANSLATE_NOOP("SchoolsPage", "New Sunday school"), ("Ctrl+N",)),
            ("open", QT_TRANSLATE_NOOP("SchoolsPage", "Open the group or the card"), ("Enter",)),
            ("leave", QT_TRANSLATE_NOOP("SchoolsPage", "Take off the list"), ("Del",)),
        )
        for name, text, keys in hints:
            self.context.shortcuts.add(
                Action(f"schools.{name}", "SchoolsPage", text, keys, None, heading), self
            )

    # --- the list -------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        self._load_list()
        self._reload_pane()
        self.head_changed.emit()

    def _load_list(self) -> None:
        text = self.list.search.text()
        if self.which in (ASSOCIATIONS, OLD_ASSOCIATIONS):
            self.associations.set_rows(self._association_rows(text))
        else:
            self.schools.set_rows(self._school_rows(text))
        self._teach()
        view = self.list.view
        is_first = self.which == SCHOOLS and not text and not view.model().rowCount()
        self.right.setVisible(not is_first)
        if view.current() is None and view.model().rowCount():
            view.select(self._first())
        elif view.current() is None and self.panes.currentWidget() is not self.group:
            self.panes.setCurrentWidget(self._nothing)

    def _first(self) -> object:
        table = self.associations if self.list.view is self.association_view else self.schools
        return table.identity(table.row(0))

    def _school_rows(self, text: str) -> list[ListRow]:
        services, today = self.services, self.context.today()
        is_archive = self.which == ARCHIVE
        rows = [
            ListRow(
                "school",
                row.id,
                row.name,
                self.words.short_association(row.association_kk, row.association_ru)
                or (row.head_name or ""),
                row.groups,
                row.learners,
                row.share,
            )
            for row in services.schools.list(
                services.actor, today=today, text=text, archived=is_archive
            )
        ]
        loose = () if text or is_archive else self.loose_groups()
        if loose:
            rows.append(
                ListRow(
                    LOOSE,
                    0,
                    self.tr("Groups without a school"),
                    "",
                    len(loose),
                    sum(line.enrolled for line in loose),
                    _sum(loose),
                )
            )
        return rows

    def loose_groups(self) -> tuple[GroupLine, ...]:
        """List the groups of no school; those of the state language have their own page."""
        lines = self.services.groups.list(
            self.services.actor, today=self.context.today(), section=GroupSection.SUNDAY
        )
        return tuple(line for line in lines if line.school_id is None)

    def _association_rows(self, text: str) -> list[ListRow]:
        rows = self.services.associations.list(
            self.services.actor, text=text, archived=self.which == OLD_ASSOCIATIONS
        )
        return [
            ListRow(
                "association",
                row.id,
                self.words.short_association(row.name_kk, row.name_ru),
                row.chair_name or "",
                row.schools,
                0,
                Share(0, 0),
            )
            for row in rows
        ]

    def show_only(self, which: str) -> None:
        """Choose what is listed: schools, associations, or the archive of either."""
        self.which = which
        is_association = which in (ASSOCIATIONS, OLD_ASSOCIATIONS)
        self.list.show_view(self.association_view if is_association else self.school_view)
        self.list.search.edit.clear()
        self.list.show_choices(self._choices(), which)
        if self.panes.currentWidget() is self.group:
            self.panes.setCurrentWidget(self._nothing)
        self._load_list()
        self._show_row(self.list.view.current())

    def _choices(self) -> list[tuple[str, str]]:
        return [
            (SCHOOLS, self.tr("Schools in use")),
            (ARCHIVE, self.tr("Schools in the archive")),
            (ASSOCIATIONS, self.tr("Associations")),
            (OLD_ASSOCIATIONS, self.tr("Associations in the archive")),
        ]

    # --- the card at the right ------------------------------------------------------------------

    def _show_row(self, row: ListRow | None) -> None:
        if row is None:
            if self.list.view.model().rowCount() == 0:
                self.panes.setCurrentWidget(self._nothing)
            return
        if self.panes.currentWidget() is self.group and self._belongs(row):
            return
        self._show(row)

    def _belongs(self, row: ListRow) -> bool:
        card = self.group.card
        if card is None:
            return False
        home = ("school", card.line.school_id) if card.line.school_id else (LOOSE, 0)
        return (row.kind, row.id) == home

    def _show(self, row: ListRow) -> None:
        try:
            if row.kind == "association":
                self.association.show_association(row.id)
                self.panes.setCurrentWidget(self.association)
            elif row.kind == LOOSE:
                self.school.show_loose(self.loose_groups())
                self.panes.setCurrentWidget(self.school)
            else:
                self.school.show_school(row.id)
                self.panes.setCurrentWidget(self.school)
        except UserError as error:
            self.context.messages.show(error)
            self.panes.setCurrentWidget(self._nothing)

    def _reload_pane(self) -> None:
        pane = self.panes.currentWidget()
        try:
            if pane is self.group:
                self.group.reload()
            elif pane is self.association:
                self.association.reload()
            elif pane is self.school and self.school.is_school:
                self.school.reload()
            elif pane is self.school:
                self.school.show_loose(self.loose_groups())
        except UserError:
            # it was undone meanwhile: show what the list shows
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

    def open_school(self, school_id: int) -> None:
        """Show the card of a school, with its row chosen."""
        if self.which != SCHOOLS:
            self.show_only(SCHOOLS)
        elif self.list.search.text():
            self.list.search.clear()
        self.panes.setCurrentWidget(self.school)
        if not self.school_view.select(("school", school_id)):
            self._show_archived_school(school_id)
        elif self.school.card is None or self.school.card.id != school_id:
            self._show_row(self.school_view.current())
        self.head_changed.emit()

    def _show_archived_school(self, school_id: int) -> None:
        self.show_only(ARCHIVE)
        self.school_view.select(("school", school_id))

    def open_association(self, association_id: int) -> None:
        """Show the card of an association, with its row chosen."""
        self.show_only(ASSOCIATIONS)
        if not self.association_view.select(("association", association_id)):
            self.show_only(OLD_ASSOCIATIONS)
            self.association_view.select(("association", association_id))

    def go_back(self) -> None:
        """Go from a group back to its school."""
        if self.panes.currentWidget() is not self.group:
            return
        card = self.group.card
        self.panes.setCurrentWidget(self._nothing)
        if card is not None and card.line.school_id is not None:
            self.open_school(card.line.school_id)
            self.school.group_view.select(card.id)
        self._show_row(self.list.view.current())
        self.school.focus_list()
        self.head_changed.emit()

    def _enter(self, _row: ListRow) -> None:
        if self.panes.currentWidget() is self.association:
            self.association.edit()
        elif self.panes.currentWidget() is self.group:
            self.go_back()
        else:
            self.school.focus_list()

    # --- doing ----------------------------------------------------------------------------------

    def new_group(self) -> None:
        """Ask for a new group of the school in view."""
        pane = self.panes.currentWidget()
        if pane is self.group and self.group.card is not None:
            self.actions_.new_group(self.group.card.line.school_id)
        elif pane is self.school:
            self.school.new_group()
        else:
            self.actions_.new_group()

    def enrol(self) -> None:
        """Ask whom to enrol into the group in view."""
        if self.panes.currentWidget() is self.group:
            self.group.enrol()
        elif self.panes.currentWidget() is self.school:
            self._enrol(self.school.group_view.current())

    def edit(self) -> None:
        """Go to the fields of what is in view."""
        for pane in (self.school, self.association, self.group):
            if self.panes.currentWidget() is pane:
                pane.edit()

    def _enrol(self, line: GroupLine | None) -> None:
        groups = self.school.groups_shown()
        if line is None and len(groups) == 1:
            line = groups[0]
        if line is None:
            self.context.messages.say(self.tr("Choose the group in the table first."), "info")
            self.school.focus_list()
            return
        self.group.stays.enrol(line.id, line.title)

    def _show_made(self, kind: str, record_id: int) -> None:
        self._load_list()
        if kind == "school":
            self.open_school(record_id)
        elif kind == "association":
            self.open_association(record_id)
        else:
            self.open_record("group", record_id)

    def _first_step(self) -> None:
        if self._is_searching():
            self.list.search.clear()
        elif self.which == ARCHIVE:
            self.show_only(SCHOOLS)
        else:
            self.actions_.new_school()

    def _second_step(self) -> None:
        self.excel.ask()

    def _is_searching(self) -> bool:
        return bool(self.list.search.text())

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Sunday schools")

    @override
    def primary_action(self) -> PrimaryAction:
        return PrimaryAction(self.tr("New school"), "plus", self.actions_.new_school, "Ctrl+N")

    @override
    def status_texts(self) -> Sequence[str]:
        rows = [self.schools.row(number) for number in range(self.schools.rowCount())]
        schools = sum(row.kind == "school" for row in rows)
        groups, learners = sum(row.groups for row in rows), sum(row.learners for row in rows)
        if self.which != SCHOOLS or not rows:
            return ()
        parts = (
            self.tr("%n school(s)", "", schools),
            self.tr("%n group(s)", "", groups),
            self.tr("%n learner(s)", "", learners),
        )
        return (" · ".join(parts),)

    @override
    def retranslate(self) -> None:
        self.list.search.set_prompt(self.tr("School or association"))
        self.list.search.setToolTip(self.context.shortcuts.tip("schools.search"))
        self.school_view.setAccessibleName(self.tr("Sunday schools"))
        self.association_view.setAccessibleName(self.tr("Associations"))
        self.list.show_choices(self._choices(), self.which)
        for pane in (self.school, self.association, self.group):
            pane.retranslate()
        self._no_associations.show_texts(
            self.tr("No associations yet"),
            self.tr("An ethnocultural association may have schools; it can also be typed there."),
            self.tr("New association"),
        )
        self._teach()

    def _teach(self) -> None:
        if self._is_searching():
            self._empty.show_texts(
                self.tr("Nothing found"),
                self.tr("No school, association or head is called so."),
                self.tr("Show all"),
            )
        elif self.which == ARCHIVE:
            self._empty.show_texts(
                self.tr("The archive is empty"),
                self.tr("Schools that work no more can be moved here and brought back."),
                self.tr("Show schools in use"),
            )
        else:
            self._empty.show_texts(
                self.tr("No schools yet"),
                self.tr(
                    "A Sunday school has groups, and each group a register. Begin with its name, or bring over the register you keep in Excel."
                ),
                self.tr("New school"),
                self.tr("Import from Excel"),
            )
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
            self._open_group_record(record_id)

    def _open_group_record(self, group_id: int) -> None:
        card = self.actions_.attempt(
            lambda: self.services.groups.card(
                self.services.actor, group_id, today=self.context.today()
            )
        )
        if card is None:
            return
        line = card.line
        if line.school_id is None and line.kind == GroupKind.STATE_LANGUAGE:
            self.context.open_record("state_language_group", group_id)
            return
        if line.school_id is not None:
            self.open_school(line.school_id)
        elif self.which == SCHOOLS:
            self.school_view.select((LOOSE, 0))
        self.open_group(group_id)

    @override
    def print_current(self) -> bool:
        pane = self.panes.currentWidget()
        if pane is self.group and self.group.card is not None:
            groups = [self.group.card.id]
        elif pane is self.school:
            groups = self.school.chosen_groups()
        else:
            groups = []
        if not groups:
            return False
        from friendship_desktop.ui.printing import print_register  # noqa: PLC0415 - papers load when printed

        print_register(self.context, self, groups, self.context.today())
        return True


def _sum(lines: Sequence[GroupLine]) -> Share:
    return Share(
        sum(line.share.attended for line in lines), sum(line.share.possible for line in lines)
    )
