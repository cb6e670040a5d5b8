"""The pages of the window, in the order of the navigation: one entry of ENTRIES for each.

To add a page, add its entry at its place. Pages of one section stand together; the first nine have
the keys Ctrl+1 … Ctrl+9. A page is imported on its first visit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import Any

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page

HOUSE, OFFICE = "house", "office"
"""What an opened folder may hold."""
PAGE_KEYS = tuple(f"Ctrl+{digit}" for digit in range(1, 10))
"""Of the first pages in the navigation; the others are reached by Tab, the mouse and Ctrl+K."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One line of the navigation.

    `id` names the page everywhere (`open_page(id)`, the counters of HouseFacts, the chapter of the
    manual); `place` is where its class is: "module:ClassName"; `record_kinds` are the kinds of Hit
    this page opens; `kinds` says in whose folder it is shown: a House's, an office's, or both.
    """

    id: str
    section: str
    title: str
    icon: str
    place: str
    record_kinds: tuple[str, ...] = ()
    kinds: tuple[str, ...] = (HOUSE,)

    def load(self) -> ModuleType:
        """Import the page; it may be done on the worker."""
        return import_module(self.place.partition(":")[0])

    def make(self, context: PageContext[Any]) -> Page:
        """Import the page and make it."""
        made = getattr(self.load(), self.place.partition(":")[2])(context)
        if not isinstance(made, Page):
            raise TypeError(self.place)
        return made


_HERE = "friendship_desktop.ui.pages."
TEACHING = QT_TRANSLATE_NOOP("Navigation", "Teaching")
PEOPLE = QT_TRANSLATE_NOOP("Navigation", "People and work")
PAPERS = QT_TRANSLATE_NOOP("Navigation", "Documents")
ORDER = QT_TRANSLATE_NOOP("Navigation", "Program")

ENTRIES = (
    PageEntry(
        "today",
        "",
        QT_TRANSLATE_NOOP("Navigation", "Today"),
        "house",
        _HERE + "today.page:TodayPage",
    ),
    PageEntry(
        "schools",
        TEACHING,
        QT_TRANSLATE_NOOP("Navigation", "Sunday schools"),
        "graduation-cap",
        _HERE + "schools.page:SchoolsPage",
        ("school", "group", "association"),
    ),
    PageEntry(
        "state_language",
        TEACHING,
        QT_TRANSLATE_NOOP("Navigation", "State-language groups"),
        "languages",
        _HERE + "state_language.page:StateLanguagePage",
        ("state_language_group",),
    ),
    PageEntry(
        "attendance",
        TEACHING,
        QT_TRANSLATE_NOOP("Navigation", "Attendance"),
        "calendar-check",
        _HERE + "register.page:RegisterPage",
        ("register", "lesson"),
    ),
    PageEntry(
        "timetable",
        TEACHING,
        QT_TRANSLATE_NOOP("Navigation", "Timetable"),
        "calendar-clock",
        _HERE + "timetable.page:TimetablePage",
        ("week",),
    ),
    PageEntry(
        "people",
        PEOPLE,
        QT_TRANSLATE_NOOP("Navigation", "People"),
        "users",
        _HERE + "people.page:PeoplePage",
        ("person",),
    ),
    PageEntry(
        "volunteers",
        PEOPLE,
        QT_TRANSLATE_NOOP("Navigation", "Volunteers"),
        "hand-heart",
        _HERE + "volunteers.page:VolunteersPage",
        ("volunteer", "shift"),
    ),
    PageEntry(
        "events",
        PEOPLE,
        QT_TRANSLATE_NOOP("Navigation", "Events"),
        "calendar-days",
        _HERE + "events.page:EventsPage",
        ("event",),
    ),
    PageEntry(
        "reports",
        PAPERS,
        QT_TRANSLATE_NOOP("Navigation", "Reports and printing"),
        "printer",
        _HERE + "reports.page:ReportsPage",
        ("report",),
    ),
    PageEntry(
        "analysis",
        PAPERS,
        QT_TRANSLATE_NOOP("Navigation", "Attendance analysed"),
        "chart-column",
        _HERE + "analysis.page:AnalysisPage",
    ),
    PageEntry(
        "exchange",
        PAPERS,
        QT_TRANSLATE_NOOP("Navigation", "Exchange"),
        "send",
        _HERE + "exchange.page:ExchangePage",
        ("package",),
    ),
    PageEntry(
        "office_board",
        "",
        QT_TRANSLATE_NOOP("Navigation", "Packages and totals"),
        "inbox",
        _HERE + "office_board.page:OfficeBoardPage",
        kinds=(OFFICE,),
    ),
    PageEntry(
        "office_totals",
        "",
        QT_TRANSLATE_NOOP("Navigation", "Totals"),
        "chart-column",
        _HERE + "office_totals.page:OfficeTotalsPage",
        kinds=(OFFICE,),
    ),
    PageEntry(
        "office_houses",
        "",
        QT_TRANSLATE_NOOP("Navigation", "Houses"),
        "landmark",
        _HERE + "office_houses.page:OfficeHousesPage",
        kinds=(OFFICE,),
    ),
    PageEntry(
        "settings",
        ORDER,
        QT_TRANSLATE_NOOP("Navigation", "Settings"),
        "settings",
        _HERE + "settings:SettingsPage",
        kinds=(HOUSE, OFFICE),
    ),
)


def of_kind(entries: Sequence[PageEntry], kind: str) -> list[PageEntry]:
    """Give the entries that belong to a House, or to an office."""
    return [entry for entry in entries if kind in entry.kinds]
