"""The page Volunteers: people and who can when, shifts with their hours, letters of gratitude."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabWidget, QVBoxLayout
from typing_extensions import override

from friendship_desktop.rules.volunteering import hours_text
from friendship_desktop.services.attention import AttentionLine, Concern
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.volunteers.awards_tab import AwardsTab
from friendship_desktop.ui.pages.volunteers.people_tab import VolunteersTab
from friendship_desktop.ui.pages.volunteers.shifts_tab import AHEAD, NOBODY, TO_CONFIRM, ShiftsTab
from friendship_desktop.ui.shortcuts import Action

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

PEOPLE, SHIFTS, AWARDS = range(3)
"""The tabs of the page."""


class VolunteersPage(Page):
    """Three tabs; each loads when it comes into view."""

    TABLES = frozenset(
        {
            "volunteer",
            "volunteer_area",
            "volunteer_language",
            "volunteer_time",
            "shift",
            "volunteer_shift",
            "award",
            "register_number",
            "person",
            "consent",
            "event",
            "lesson",
        }
    )

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self.people = VolunteersTab(self)
        self.shifts = ShiftsTab(self)
        self.awards = AwardsTab(self)
        self.tabs = QTabWidget(documentMode=True)
        for tab in (self.people, self.shifts, self.awards):
            self.tabs.addTab(tab, "")
            tab.shown.connect(self.head_changed)
        QVBoxLayout(self).addWidget(self.tabs)
        self.tabs.currentChanged.connect(lambda _number: self.refresh())
        self._add_shortcuts()

    def _add_shortcuts(self) -> None:
        heading = QT_TRANSLATE_NOOP("VolunteersPage", "Volunteers")
        actions = (
            (
                "shift",
                QT_TRANSLATE_NOOP("VolunteersPage", "New shift"),
                ("Ctrl+Shift+N",),
                self.new_shift,
            ),
            (
                "add",
                QT_TRANSLATE_NOOP("VolunteersPage", "Add people to the shift"),
                ("Ctrl+I",),
                self.shifts.add.click,
            ),
            (
                "edit",
                QT_TRANSLATE_NOOP("VolunteersPage", "Change the details"),
                ("F2",),
                self.edit,
            ),
            (
                "search",
                QT_TRANSLATE_NOOP("VolunteersPage", "Find in the list"),
                ("Ctrl+F",),
                self.search,
            ),
        )
        for name, text, keys, run in actions:
            self.context.shortcuts.add(
                Action(f"volunteers.{name}", "VolunteersPage", text, keys, run, heading), self
            )
        hint = QT_TRANSLATE_NOOP("VolunteersPage", "New volunteer")
        self.context.shortcuts.add(
            Action("volunteers.key", "VolunteersPage", hint, ("Ctrl+N",), None, heading), self
        )

    @override
    def refresh(self) -> None:
        tab = self.tabs.currentWidget()
        if isinstance(tab, VolunteersTab | ShiftsTab | AwardsTab):
            tab.load()

    # --- doing ----------------------------------------------------------------------------------

    def new_volunteer(self) -> None:
        """Ask who becomes a volunteer."""
        self.tabs.setCurrentIndex(PEOPLE)
        self.people.acts.register(self.people.open)

    def new_shift(self) -> None:
        """Ask what is to be done and when."""
        self.tabs.setCurrentIndex(SHIFTS)
        self.shifts.acts.plan(self.shifts.open)

    def edit(self) -> None:
        """Change what is chosen in the tab in view."""
        if self.tabs.currentIndex() == PEOPLE:
            self.people.card.edit.click()
        elif self.tabs.currentIndex() == SHIFTS:
            self.shifts.change.click()

    def search(self) -> None:
        """Go to the search of the tab in view."""
        if self.tabs.currentIndex() == AWARDS:
            self.awards.search.setFocus()
        else:
            self.tabs.setCurrentIndex(PEOPLE)
            self.people.search.setFocus()

    def show_shifts(self, which: str) -> None:
        """Show the shifts of one kind, for instance those with hours to confirm."""
        self.tabs.setCurrentIndex(SHIFTS)
        self.shifts.show_which(which)

    def show_concern(self, line: AttentionLine) -> None:
        """Show the shifts that a line of Today is about."""
        which = {Concern.SHIFT_SHORT: NOBODY, Concern.HOURS_WAITING: TO_CONFIRM}
        self.show_shifts(which.get(line.concern, AHEAD))
        if line.ids:
            self.shifts.open(line.ids[0])

    @override
    def open_record(self, kind: str, record_id: int) -> None:
        if kind == "shift":
            self.tabs.setCurrentIndex(SHIFTS)
            self.shifts.open(record_id)
        elif kind == "volunteer":
            self.tabs.setCurrentIndex(PEOPLE)
            self.people.open(record_id)

    @override
    def print_current(self) -> bool:
        if self.tabs.currentIndex() == AWARDS:
            return self.awards.print_chosen()
        if self.tabs.currentIndex() == PEOPLE and self.people.chosen():
            self.people.print_hours(together=False)
            return True
        return False

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Volunteers")

    @override
    def primary_action(self) -> PrimaryAction:
        return PrimaryAction(self.tr("New volunteer"), "user-plus", self.new_volunteer, "Ctrl+N")

    @override
    def status_texts(self) -> Sequence[str]:
        if self.tabs.currentIndex() != PEOPLE:
            return ()
        rows = [self.people.table.row(n) for n in range(self.people.table.rowCount())]
        hours = hours_text(sum(row.quarters for row in rows), self.context.language.language)
        return (
            self.tr("%n volunteer(s)", "", len(rows)),
            self.tr("Confirmed this year: {hours} h").format(hours=hours),
        )

    @override
    def retranslate(self) -> None:
        self.tabs.setTabText(PEOPLE, self.tr("Volunteers"))
        self.tabs.setTabText(SHIFTS, self.tr("Shifts"))
        self.tabs.setTabText(AWARDS, self.tr("Letters"))
        for tab in (self.people, self.shifts, self.awards):
            tab.retranslate()
