"""The list of schools or associations, in use or in the archive, with what an empty one teaches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal

from friendship_desktop.services.groups import GroupSection
from friendship_desktop.services.register.figures import Share
from friendship_desktop.services.school_views import GroupLine
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.pages.schools.columns import (
    CONTEXT,
    ListRow,
    association_columns,
    list_columns,
)
from friendship_desktop.ui.pages.schools.list_pane import ListPane
from friendship_desktop.ui.pages.schools.parts import ShyView, make_menu
from friendship_desktop.ui.pages.schools.words import SchoolWords
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

SCHOOLS, ARCHIVE, ASSOCIATIONS, OLD_ASSOCIATIONS = "schools", "archive", "associations", "old"
SCHOOL, ASSOCIATION, LOOSE = "school", "association", "loose"


class SchoolList(ListPane):
    """Loads its own rows; the page shows what is chosen."""

    row_chosen = Signal(object)
    """The row under the cursor changed; None when there is none."""
    row_opened = Signal()
    new_school_requested = Signal()
    new_association_requested = Signal()
    import_requested = Signal()
    new_year_requested = Signal()
    orders_requested = Signal()

    def __init__(self, context: PageContext[Any], words: SchoolWords) -> None:
        self.context = context
        self.services: Services = context.services
        self.words = words
        self.which = SCHOOLS
        self.schools: RowTable[ListRow] = RowTable(list_columns(words), CONTEXT, _identity)
        self.associations: RowTable[ListRow] = RowTable(
            association_columns(words), CONTEXT, _identity
        )
        self.school_view = ShyView(self.schools, "schools", context.memory)
        self.school_view.hide_below(groups=330, learners=250)
        self.association_view = RegistryView(self.associations, "associations", context.memory)
        self._no_schools, self._no_associations = (
            EmptyState("graduation-cap"),
            EmptyState("landmark"),
        )
        super().__init__(self.school_view, self._no_schools)
        self.more = IconButton("ellipsis")
        self.more.clicked.connect(self._open_more)
        self.tools.addWidget(self.more)
        self.add_view(self.association_view)
        self.association_view.set_empty(self._no_associations)
        for view in (self.school_view, self.association_view):
            view.selected.connect(self.row_chosen)
            view.opened.connect(self.row_opened)
        self.search.search_requested.connect(lambda _text: self.load())
        self.filter_chosen.connect(self.show_only)
        self._no_schools.primary.clicked.connect(self._first_step)
        self._no_schools.secondary.clicked.connect(self.import_requested)
        self._no_associations.primary.clicked.connect(self.new_association_requested)

    # --- rows -----------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the rows again; the chosen one stays, else the first is chosen."""
        text = self.search.text()
        table = self.associations if self._is_about_associations else self.schools
        table.set_rows(
            self._association_rows(text) if self._is_about_associations else self._school_rows(text)
        )
        self.teach()
        if self.view.current() is None:
            if table.rowCount():
                self.view.select(_identity(table.row(0)))
            else:
                self.row_chosen.emit(None)

    @property
    def is_bare(self) -> bool:
        """Tell whether there is no school at all, so that the page has only to teach."""
        return self.which == SCHOOLS and not self.search.text() and not self.schools.rowCount()

    @property
    def _is_about_associations(self) -> bool:
        return self.which in (ASSOCIATIONS, OLD_ASSOCIATIONS)

    def loose_groups(self) -> tuple[GroupLine, ...]:
        """List the groups of no school; those of the state language have their own page."""
        lines = self.services.groups.list(
            self.services.actor, today=self.context.today(), section=GroupSection.SUNDAY
        )
        return tuple(line for line in lines if line.school_id is None)

    def _school_rows(self, text: str) -> list[ListRow]:
        services, today = self.services, self.context.today()
        is_archive = self.which == ARCHIVE
        rows = [
            ListRow(
                SCHOOL,
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
        return [*rows, self._loose_row(loose)] if loose else rows

    def _loose_row(self, groups: Sequence[GroupLine]) -> ListRow:
        share = Share(
            sum(line.share.attended for line in groups), sum(line.share.possible for line in groups)
        )
        learners = sum(line.enrolled for line in groups)
        name = self.tr("Groups without a school")
        return ListRow(LOOSE, 0, name, "", len(groups), learners, share)

    def _association_rows(self, text: str) -> list[ListRow]:
        rows = self.services.associations.list(
            self.services.actor, text=text, archived=self.which == OLD_ASSOCIATIONS
        )
        return [
            ListRow(
                ASSOCIATION,
                row.id,
                self.words.short_association(row.name_kk, row.name_ru),
                row.chair_name or "",
                row.schools,
                0,
                Share(0, 0),
            )
            for row in rows
        ]

    def figures(self) -> tuple[int, int, int] | None:
        """Give schools, groups and learners in the list; None when it shows something else."""
        rows = [self.schools.row(number) for number in range(self.schools.rowCount())]
        if self.which != SCHOOLS or not rows:
            return None
        schools = sum(row.kind == SCHOOL for row in rows)
        return schools, sum(row.groups for row in rows), sum(row.learners for row in rows)

    def _open_more(self) -> None:
        entries = [
            (self.tr("Orders (F-16)…"), self.orders_requested.emit),
            (self.tr("New school year…"), self.new_year_requested.emit),
        ]
        menu = make_menu(self, entries)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    # --- choosing -------------------------------------------------------------------------------

    def choose(self, kind: str, record_id: int) -> bool:
        """Put the cursor on a record, in the archive if it is there; False when it is nowhere."""
        is_association = kind == ASSOCIATION
        usual = ASSOCIATIONS if is_association else SCHOOLS
        if self.which != usual:
            self.show_only(usual)
        elif self.search.text():
            self.search.clear()
        else:
            self.load()  # the record may be newer than the rows
        if self.view.select((kind, record_id)):
            return True
        if kind == LOOSE:
            return False
        self.show_only(OLD_ASSOCIATIONS if is_association else ARCHIVE)
        return self.view.select((kind, record_id))

    def show_only(self, which: str) -> None:
        """Choose what is listed: schools, associations, or the archive of either."""
        self.which = which
        self.show_view(self.association_view if self._is_about_associations else self.school_view)
        self.search.edit.clear()
        self.show_choices(self._filters(), which)
        self.load()
        self.row_chosen.emit(self.view.current())

    def _filters(self) -> list[tuple[str, str]]:
        return [
            (SCHOOLS, self.tr("Schools in use")),
            (ARCHIVE, self.tr("Schools in the archive")),
            (ASSOCIATIONS, self.tr("Associations")),
            (OLD_ASSOCIATIONS, self.tr("Associations in the archive")),
        ]

    def _first_step(self) -> None:
        if self.search.text():
            self.search.clear()
        elif self.which == ARCHIVE:
            self.show_only(SCHOOLS)
        else:
            self.new_school_requested.emit()

    # --- words ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.more.set_name(self.tr("Orders and the new school year"))
        self.search.set_prompt(self.tr("School or association"))
        self.search.setToolTip(self.context.shortcuts.tip("schools.search"))
        self.school_view.setAccessibleName(self.tr("Sunday schools"))
        self.association_view.setAccessibleName(self.tr("Associations"))
        self.show_choices(self._filters(), self.which)
        self._no_associations.show_texts(
            self.tr("No associations yet"),
            self.tr("An ethnocultural association may have schools; it can also be typed there."),
            self.tr("New association"),
        )
        self.teach()

    def teach(self) -> None:
        """Say what belongs here, or why nothing is shown."""
        if self.search.text():
            self._no_schools.show_texts(
                self.tr("Nothing found"),
                self.tr("No school, association or head is called so."),
                self.tr("Show all"),
            )
        elif self.which == ARCHIVE:
            self._no_schools.show_texts(
                self.tr("The archive is empty"),
                self.tr("Schools that work no more can be moved here and brought back."),
                self.tr("Show schools in use"),
            )
        else:
            self._no_schools.show_texts(
                self.tr("No schools yet"),
                self.tr(
                    "A Sunday school has groups, and each group a register. Begin with its name, or bring over the register you keep in Excel."
                ),
                self.tr("New school"),
                self.tr("Import from Excel"),
            )


def _identity(row: ListRow) -> tuple[str, int]:
    return row.kind, row.id
