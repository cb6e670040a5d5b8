"""The pages of the window, in the order of the navigation.

A page is imported on its first visit; an entry whose module is absent is not shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page

HOUSE, OFFICE = "house", "office"
"""What an opened folder may hold."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One line of the navigation; `record_kinds` are the kinds of Hit this page opens.

    `kinds` says in whose folder the page is shown: a House's, an office's, or both.
    """

    id: str
    section: str
    title: str
    icon: str
    module: str
    name: str
    record_kinds: tuple[str, ...] = ()
    kinds: tuple[str, ...] = (HOUSE,)

    @property
    def exists(self) -> bool:
        """Tell whether the page has been written."""
        folder, _dot, _name = self.module.rpartition(".")
        return find_spec(folder) is not None and find_spec(self.module) is not None

    def load(self) -> ModuleType:
        """Import the page; it may be done on the worker."""
        return import_module(self.module)

    def make(self, context: PageContext[Any]) -> Page:
        """Import the page and make it."""
        made = getattr(self.load(), self.name)(context)
        if not isinstance(made, Page):
            raise TypeError(self.name)
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
        _HERE + "today.page",
        "TodayPage",
    ),
    PageEntry(
        "schools",
        TEACHING,
        QT_TRANSLATE_NOOP("Navigation", "Sunday schools"),
        "graduation-cap",
        _HERE + "schools.page",
        "SchoolsPage",
        ("school", "group", "association"),
    ),
    PageEntry(
        "state_language",
        TEACHING,
        QT_TRANSLATE_NOOP("Navigation", "State language"),
        "languages",
        _HERE + "state_language.page",
        "StateLanguagePage",
        ("state_language_group",),
    ),
    PageEntry(
        "attendance",
        TEACHING,
        QT_TRANSLATE_NOOP("Navigation", "Attendance"),
        "calendar-check",
        _HERE + "register.page",
        "RegisterPage",
        ("register", "lesson"),
    ),
    PageEntry(
        "people",
        PEOPLE,
        QT_TRANSLATE_NOOP("Navigation", "People"),
        "users",
        _HERE + "people.page",
        "PeoplePage",
        ("person",),
    ),
    PageEntry(
        "reports",
        PAPERS,
        QT_TRANSLATE_NOOP("Navigation", "Reports and printing"),
        "printer",
        _HERE + "reports.page",
        "ReportsPage",
        ("report",),
    ),
    PageEntry(
        "exchange",
        PAPERS,
        QT_TRANSLATE_NOOP("Navigation", "Exchange"),
        "send",
        _HERE + "exchange.page",
        "ExchangePage",
        ("package",),
    ),
    PageEntry(
        "office_board",
        "",
        QT_TRANSLATE_NOOP("Navigation", "Packages and totals"),
        "inbox",
        _HERE + "office_board.page",
        "OfficeBoardPage",
        kinds=(OFFICE,),
    ),
    PageEntry(
        "office_houses",
        "",
        QT_TRANSLATE_NOOP("Navigation", "Houses"),
        "landmark",
        _HERE + "office_houses.page",
        "OfficeHousesPage",
        kinds=(OFFICE,),
    ),
    PageEntry(
        "settings",
        ORDER,
        QT_TRANSLATE_NOOP("Navigation", "Settings"),
        "settings",
        _HERE + "settings",
        "SettingsPage",
        kinds=(HOUSE, OFFICE),
    ),
)


def existing() -> list[PageEntry]:
    """Give the entries whose page has been written."""
    return [entry for entry in ENTRIES if entry.exists]


def of_kind(entries: Sequence[PageEntry], kind: str) -> list[PageEntry]:
    """Give the entries that belong to a House, or to an office."""
    return [entry for entry in entries if kind in entry.kinds]
