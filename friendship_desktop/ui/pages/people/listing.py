"""The list at the left: search, filter, order, selection of many; a hundred thousand rows scroll."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QWidget

from friendship_desktop.services.attention import Concern
from friendship_desktop.services.people_list import PeopleFilter, PeopleSort, PersonRow
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.pages.people.columns import AGE, CONTEXT, NAME, people_columns
from friendship_desktop.ui.pages.people.view import PeopleView
from friendship_desktop.ui.pages.people.words import PeopleWords
from friendship_desktop.ui.pages.schools.list_pane import ListPane
from friendship_desktop.ui.tables import PagedTable
from friendship_desktop.ui.widgets.banners import Banner, EmptyState
from friendship_desktop.ui.widgets.boxes import across
from friendship_desktop.ui.widgets.buttons import LinkButton, SmallButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

FIRST_ROWS = 256
"""Read at once, so that the list is there before the worker has read the rest."""
PAGE_ROWS = 32
"""A view shows half of it; a row costs a few random reads of the encrypted file."""
CONSENTS = (Concern.NO_CONSENT, Concern.CONSENT_ENDING)
ORDERS = {NAME: PeopleSort.NAME, AGE: PeopleSort.BIRTH}


class PeopleList(ListPane):
    """Shows people; tells who is under the cursor and what is asked for the selected ones."""

    person_shown = Signal(object)
    """The id of the person under the cursor, or None."""
    person_opened = Signal(int)
    enrol_requested = Signal(object)
    move_requested = Signal(object)
    leave_requested = Signal(object)
    archive_requested = Signal(object)
    restore_requested = Signal(object)
    new_requested = Signal()
    import_requested = Signal()
    consents_requested = Signal(object)
    """Print F-13 for these people."""
    counted = Signal()
    """Other people are listed now."""

    def __init__(self, context: PageContext[Any], words: PeopleWords) -> None:
        self.context = context
        self.services: Services = context.services
        self._words = words
        self.which = PeopleFilter.EVERYONE
        self._wanted: int | None = None
        self._next: int | None = None  # who takes the cursor when those selected leave the list
        self._only: tuple[int, ...] | None = None
        self._concern = Concern.NO_GUARDIAN
        self._is_loading, self._asked = False, 0
        self.is_complete = False
        self.table: PagedTable[PersonRow] = PagedTable(
            people_columns(words), CONTEXT, lambda row: row.id, self._fetch, PAGE_ROWS
        )
        self.people = PeopleView(self.table, context)
        self._teaches = EmptyState("users")
        super().__init__(self.people, self._teaches)
        self.banner = Banner("", "info")
        self.consents_button = self.banner.add_action("", self._print_listed)
        self._show_all = self.banner.add_action("", self.show_everybody)
        banner = across(self.banner, around=(10, 0, 10, 0))
        self.body.insertLayout(1, banner)
        self.banner.setVisible(False)
        self._make_bulk_bar()
        self.body.addWidget(self.bulk)
        self._connect()

    # --- making ---------------------------------------------------------------------------------

    def _make_bulk_bar(self) -> None:
        self.bulk = QWidget()
        self._selected = Label("", "heading")
        self.enrol_button = SmallButton(icon="user-plus")
        self.move_button = SmallButton(icon="arrow-right")
        self.leave_button = SmallButton(icon="user-minus")
        self.archive_button = SmallButton(icon="archive")
        self.forms_button = SmallButton(icon="printer")
        self._none = LinkButton()
        self._stay_buttons = (self.enrol_button, self.move_button, self.leave_button)
        others = (self.forms_button, self.archive_button, self._none)
        across(
            Flow(self._selected, *self._stay_buttons, *others), on=self.bulk, around=(10, 0, 10, 0)
        )
        self.bulk.setVisible(False)

    def _connect(self) -> None:
        self.search.search_requested.connect(lambda _text: self.load())
        self.filter_chosen.connect(self._choose_filter)
        self.table.sort_requested.connect(self._sort)
        self.people.selected.connect(self._note_selected)
        self.people.opened.connect(lambda row: self.person_opened.emit(row.id))
        self.people.typed.connect(self._search_for)
        self.people.archive_wanted.connect(self._archive)
        self.people.selectionModel().selectionChanged.connect(self._note_selection)
        self.enrol_button.clicked.connect(
            lambda: self.enrol_requested.emit(self.people.selected_ids())
        )
        self.move_button.clicked.connect(
            lambda: self.move_requested.emit(self.people.selected_ids())
        )
        self.leave_button.clicked.connect(
            lambda: self.leave_requested.emit(self.people.selected_ids())
        )
        self.archive_button.clicked.connect(self._archive)
        self.forms_button.clicked.connect(
            lambda: self.consents_requested.emit(self.people.selected_ids())
        )
        self._none.clicked.connect(self._choose_one)
        self._teaches.primary.clicked.connect(self._first_step)
        self._teaches.secondary.clicked.connect(self.import_requested)

    # --- what is listed -------------------------------------------------------------------------

    @property
    def shows_everybody(self) -> bool:
        """Tell whether nothing narrows the list."""
        return self.which is PeopleFilter.EVERYONE and not self.search.text() and self._only is None

    def load(self, *, wanted: int | None = None) -> None:
        """List people anew; the cursor goes to the wanted person, else stays on the same one."""
        self._wanted = wanted or self._wanted
        self._asked += 1
        by_name = self._order()[0] is PeopleSort.NAME
        is_quick = by_name and self.which is PeopleFilter.EVERYONE
        if is_quick and self._only is None:
            first = self._read_ids(limit=FIRST_ROWS)
            self.show_ids(first, complete=len(first) < FIRST_ROWS)
            if self.is_complete:
                return
        self._load_rest()

    def reload(self) -> None:
        """Read the same list again after a change, without losing the place."""
        self._asked += 1
        self._load_rest()

    def _load_rest(self) -> None:
        asked, read = self._asked, self._reader()

        def show(ids: list[int]) -> None:
            if asked == self._asked:
                self.show_ids(ids, complete=True)

        self.context.jobs.start(lambda _progress: read(None), done=show)

    def _read_ids(self, limit: int | None) -> list[int]:
        return self._reader()(limit)

    def _reader(self) -> Callable[[int | None], list[int]]:
        """Make what reads the ids of the present choice, on whichever thread."""
        people, actor, today = self.services.people, self.services.actor, self.context.today()
        text, which, only = self.search.text(), self.which, self._only
        sort, descending = self._order()
        is_paired = self._concern is Concern.LOOK_ALIKES

        def read(limit: int | None) -> list[int]:
            if only is not None and is_paired and not text:
                return list(only)  # the two of each pair stand together
            ids = people.page_ids(
                actor,
                text,
                today=today,
                which=which,
                sort=sort,
                descending=descending,
                limit=limit,
            )
            if only is None:
                return ids
            kept = frozenset(only)
            return [one for one in ids if one in kept]

        return read

    def show_ids(self, ids: Sequence[int], *, complete: bool) -> None:
        """Show a list of people and put the cursor where it was, or on the first."""
        self.is_complete = complete
        self._is_loading = True
        if list(self.table.ids) == list(ids):
            self.table.forget()
        else:
            self.table.set_ids(ids)
        is_there = self._wanted is not None and self._select(self._wanted)
        if not is_there and complete:
            first = ids[0] if ids else None
            self._wanted = self._next if self._next in ids else first
            self._next = None
            if self._wanted is not None:
                self._select(self._wanted)
        self._is_loading = False
        if complete or is_there:
            self.person_shown.emit(self._wanted)
        self._show_state()

    def _select(self, person_id: int) -> bool:
        current = self.people.currentIndex()
        if current.isValid() and self.table.ids[current.row()] == person_id:
            return True
        return self.people.select(person_id)

    def _fetch(self, ids: Sequence[int]) -> list[PersonRow]:
        rows = self.services.people.rows(self.services.actor, ids, today=self.context.today())
        if len(rows) == len(ids):
            return rows
        known = {row.id: row for row in rows}  # somebody was undone; the new list is on its way
        return [known.get(one, _gone(one)) for one in ids]

    def _order(self) -> tuple[PeopleSort, bool]:
        """Give the order asked for; ages grow as birthdays go back."""
        header = self.people.horizontalHeader()
        number = header.sortIndicatorSection()
        columns = self.table.columns
        key = columns[number].key if 0 <= number < len(columns) else NAME
        sort = ORDERS.get(key, PeopleSort.NAME)
        is_down = key in ORDERS and header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return sort, is_down != (sort is PeopleSort.BIRTH)

    def _sort(self, key: str, _descending: bool) -> None:  # noqa: FBT001 - as the signal has it
        if key not in ORDERS:  # cannot be sorted by: back to the names
            self.people.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
            return
        self.load()

    # --- narrowing ------------------------------------------------------------------------------

    def show_only(self, concern: Concern, ids: Sequence[int]) -> None:
        """List the people of one line of "needs attention", in its order."""
        self._only, self._concern = tuple(dict.fromkeys(ids)), concern
        self.search.edit.clear()
        self._narrow(PeopleFilter.EVERYONE)
        self.load()

    def show_everybody(self) -> None:
        """Take search, filter and banner away."""
        self._only = None
        self.search.edit.clear()
        self._narrow(PeopleFilter.EVERYONE)
        self.load()

    def reveal(self, person_id: int, *, archived: bool) -> None:
        """Put the cursor on a person, wherever the list stands."""
        self._wanted = person_id
        if self.table.find(person_id) < 0 or not self._select(person_id):
            self._only = None
            self.search.edit.clear()
            self._narrow(PeopleFilter.ARCHIVED if archived else PeopleFilter.EVERYONE)
            self.load(wanted=person_id)

    def _choose_filter(self, name: str) -> None:
        self._only = None
        self._narrow(PeopleFilter(name))
        self.load()

    def _narrow(self, which: PeopleFilter) -> None:
        self.which = which
        self.show_choices(self._words.filters(), which)

    def _search_for(self, text: str) -> None:
        """Take a letter typed in the list as the beginning of a search."""
        self.search.edit.setFocus()
        self.search.edit.insert(text)
        self.search.edit.textEdited.emit(self.search.edit.text())

    # --- selection ------------------------------------------------------------------------------

    def _note_selected(self, row: PersonRow | None) -> None:
        if not self._is_loading and row is not None:
            self._wanted = row.id
            self.person_shown.emit(row.id)

    def _note_selection(self) -> None:
        count = self.people.selected_count()
        self.bulk.setVisible(count > 1)
        if count > 1:
            self._selected.setText(self.tr("%n selected", "", count))
            is_archive = self.which is PeopleFilter.ARCHIVED
            for button in self._stay_buttons:
                button.setVisible(not is_archive)
            self.archive_button.setText(
                self.tr("Take from the archive") if is_archive else self.tr("To the archive")
            )

    def _choose_one(self) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self.people.currentIndex()
        self.people.selectionModel().select(index, flags.ClearAndSelect | flags.Rows)
        self.people.setFocus()

    def _neighbour(self, leaving: Sequence[int]) -> int | None:
        """Give who stands after the last of some rows, else before the first."""
        if not leaving:
            return None
        ids = self.table.ids
        beside = (self.table.find(leaving[-1]) + 1, self.table.find(leaving[0]) - 1)
        return next((ids[place] for place in beside if 0 <= place < len(ids)), None)

    def _archive(self) -> None:
        ids = self.people.selected_ids()
        self._next = self._neighbour(ids)
        if ids and self.which is PeopleFilter.ARCHIVED:
            self.restore_requested.emit(ids)
        elif ids:
            self.archive_requested.emit(ids)

    def _print_listed(self) -> None:
        self.consents_requested.emit(list(self.table.ids))

    # --- words ----------------------------------------------------------------------------------

    def _first_step(self) -> None:
        if self.shows_everybody:
            self.new_requested.emit()
        else:
            self.show_everybody()

    def _show_state(self) -> None:
        is_filter = self._only is None and self.which is PeopleFilter.NO_CONSENT
        concern = Concern.NO_CONSENT if is_filter else self._concern
        self.banner.setVisible(self._only is not None or (is_filter and bool(self.table.ids)))
        self.banner.show_text(self._words.concern(concern, len(self.table.ids)))
        self.consents_button.setVisible(concern in CONSENTS)
        if not self.table.ids:
            self._show_empty()
        self._note_selection()
        self.counted.emit()

    def _show_empty(self) -> None:
        if self.shows_everybody:
            self._teaches.show_texts(
                self.tr("Nobody yet"),
                self.tr(
                    "Learners, teachers and guests stand here, each once, however many groups they are in. A whole list of names is enrolled on the page of its group."
                ),
                self.tr("New person"),
                self.tr("Import from Excel"),
            )
        elif self.which is PeopleFilter.ARCHIVED and not self.search.text():
            self._teaches.show_texts(
                self.tr("The archive is empty"),
                self.tr("Who is moved to the archive stands here; old registers keep the name."),
                self.tr("Show everybody"),
            )
        else:
            self._teaches.show_texts(
                self.tr("Nobody found"),
                self.tr(
                    "A part of the name in any spelling is enough, or the last digits of a phone."
                ),
                self.tr("Show everybody"),
            )

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.search.set_prompt(self.tr("Name or phone"))
        self.search.setToolTip(self.tr("Search in any spelling (Ctrl+F)"))
        self._narrow(self.which)
        self._show_all.setText(self.tr("Show everybody"))
        self.consents_button.setText(self.tr("Print all forms"))
        self.consents_button.setToolTip(self.tr("Form F-13 for everybody in this list"))
        self.forms_button.setText(self.tr("Print F-13"))
        self.move_button.setText(self.tr("Move…"))
        self.move_button.setToolTip(self.tr("Move from one group to another from a day on"))
        self.leave_button.setText(self.tr("Take off the list…"))
        self.leave_button.setToolTip(self.tr("Give the last day in a group and the reason"))
        self.enrol_button.setText(self.tr("Enrol into a group…"))
        self._none.setText(self.tr("Select one only"))
        self.people.setAccessibleName(self.tr("List of people"))
        self._show_state()


def _gone(person_id: int) -> PersonRow:
    return PersonRow(person_id, "", (), None, None, None, None, (), (), (), is_archived=False)
