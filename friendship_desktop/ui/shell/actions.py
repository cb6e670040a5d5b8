"""The actions that work on every page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages import PAGE_KEYS, PageEntry
from friendship_desktop.ui.shortcuts import Action
from friendship_desktop.ui.theme import SCALES, Mode

if TYPE_CHECKING:
    from friendship_desktop.ui.main_window import MainWindow

EVERYWHERE = QT_TRANSLATE_NOOP("Shortcuts", "Everywhere")
PAGES = QT_TRANSLATE_NOOP("Shortcuts", "Pages")
VIEW = QT_TRANSLATE_NOOP("Shortcuts", "View")
SCHOOLS = "schools"
YEAR_ACTIONS = {
    "orders": QT_TRANSLATE_NOOP("Shortcuts", "Orders (F-16)"),
    "new_year": QT_TRANSLATE_NOOP("Shortcuts", "New school year"),
}


class WindowActions(QObject):
    """Undo, print, find, keys, text size: what they do on the page in view."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def undo(self) -> None:
        """Take back the last change."""
        page = self._window.page
        if page is None or not page.undo():
            self._say(self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Make the change again that was taken back."""
        page = self._window.page
        if page is None or not page.redo():
            self._say(self.tr("There is nothing to redo."))

    def print_current(self) -> None:
        """Print what is in view."""
        page = self._window.page
        if page is None or not page.print_current():
            self._say(self.tr("There is nothing to print on this page."))

    def show_manual(self) -> None:
        """Open the manual at the chapter of the page in view."""
        from friendship_desktop.ui.dialogs.manual import Manual  # noqa: PLC0415 - not needed for the first frame

        parts = self._window.parts
        page = parts.memory.get("page", "") if self._window.page is not None else ""
        manual = Manual(parts.language, parts.theme, page, self._window)
        manual.finished.connect(manual.deleteLater)
        manual.open()

    def show_keys(self) -> None:
        """Open the sheet of keys."""
        from friendship_desktop.ui.shell.keys_sheet import KeysSheet  # noqa: PLC0415 - not needed for the first frame

        KeysSheet(self._window.shortcuts, self._window).open()

    def larger(self) -> None:
        """Make all text one step larger."""
        self._window.parts.theme.choose(
            scale=next((s for s in SCALES if s > self._window.parts.theme.scale), SCALES[-1])
        )

    def smaller(self) -> None:
        """Make all text one step smaller."""
        steps = [s for s in SCALES if s < self._window.parts.theme.scale]
        self._window.parts.theme.choose(scale=steps[-1] if steps else SCALES[0])

    def normal(self) -> None:
        """Show text at 100 %."""
        self._window.parts.theme.choose(scale=SCALES[0])

    def _say(self, sentence: str) -> None:
        self._window.parts.messages.say(sentence, "info", stays=3_000)


def add_window_actions(window: MainWindow) -> None:
    """Register everything that works on every page."""
    does = WindowActions(window)
    theme = window.parts.theme
    table: tuple[tuple[str, str, tuple[str, ...], Callable[[], object], str], ...] = (
        ("find", QT_TRANSLATE_NOOP("Shortcuts", "Find"), ("Ctrl+K",), window.open_find, EVERYWHERE),
        (
            "print",
            QT_TRANSLATE_NOOP("Shortcuts", "Print what is in view"),
            ("Ctrl+P",),
            does.print_current,
            EVERYWHERE,
        ),
        ("undo", QT_TRANSLATE_NOOP("Shortcuts", "Undo"), ("Ctrl+Z",), does.undo, EVERYWHERE),
        (
            "redo",
            QT_TRANSLATE_NOOP("Shortcuts", "Redo"),
            ("Ctrl+Y", "Ctrl+Shift+Z"),
            does.redo,
            EVERYWHERE,
        ),
        (
            "help",
            QT_TRANSLATE_NOOP("Shortcuts", "Help"),
            ("F1",),
            does.show_manual,
            EVERYWHERE,
        ),
        (
            "notice",
            QT_TRANSLATE_NOOP("Shortcuts", "Go to the message"),
            ("F6",),
            window.frame.strip.notice.take_keyboard,
            EVERYWHERE,
        ),
        (
            "keys",
            QT_TRANSLATE_NOOP("Shortcuts", "All keys"),
            ("Ctrl+/",),
            does.show_keys,
            EVERYWHERE,
        ),
        (
            "larger",
            QT_TRANSLATE_NOOP("Shortcuts", "Larger text"),
            ("Ctrl++", "Ctrl+="),
            does.larger,
            VIEW,
        ),
        (
            "smaller",
            QT_TRANSLATE_NOOP("Shortcuts", "Smaller text"),
            ("Ctrl+-",),
            does.smaller,
            VIEW,
        ),
        ("normal", QT_TRANSLATE_NOOP("Shortcuts", "Text at 100 %"), ("Ctrl+0",), does.normal, VIEW),
        (
            "light",
            QT_TRANSLATE_NOOP("Shortcuts", "Light colours"),
            (),
            lambda: theme.choose(mode=Mode.LIGHT),
            VIEW,
        ),
        (
            "dark",
            QT_TRANSLATE_NOOP("Shortcuts", "Dark colours"),
            (),
            lambda: theme.choose(mode=Mode.DARK),
            VIEW,
        ),
        (
            "system",
            QT_TRANSLATE_NOOP("Shortcuts", "Colours of the system"),
            (),
            lambda: theme.choose(mode=Mode.SYSTEM),
            VIEW,
        ),
        ("lock", QT_TRANSLATE_NOOP("Shortcuts", "Lock"), ("Ctrl+L",), window.door.lock, EVERYWHERE),
    )
    for name, text, keys, run, group in table:
        window.shortcuts.add(Action(name, "Shortcuts", text, keys, run, group), window)


def add_page_actions(window: MainWindow, entries: Sequence[PageEntry]) -> None:
    """Register each page of the navigation, the first nine with Ctrl and a digit."""
    for position, entry in enumerate(entries):

        def go(page: str = entry.id) -> None:
            window.open_page(page)

        keys = PAGE_KEYS[position : position + 1]
        action = Action(f"page.{entry.id}", "Navigation", entry.title, keys, go, PAGES)
        window.shortcuts.add(action, window)
        if entry.id == SCHOOLS:
            _add_year_actions(window)


def _add_year_actions(window: MainWindow) -> None:
    """Register what is done once a year or a month, to be found before its page was ever opened."""
    for name, text in YEAR_ACTIONS.items():

        def run(name: str = name) -> None:
            page = window.open_page(SCHOOLS)
            if page is not None:
                getattr(page.year, name)()  # type: ignore[attr-defined] # the page of schools has it

        window.shortcuts.add(Action(f"year.{name}", "Shortcuts", text, (), run, PAGES), window)


def drop_page_actions(window: MainWindow, entries: Sequence[PageEntry]) -> None:
    """Forget the keys of pages that are shown no more."""
    for entry in entries:
        window.shortcuts.drop(f"page.{entry.id}")
        if entry.id == SCHOOLS:
            for name in YEAR_ACTIONS:
                window.shortcuts.drop(f"year.{name}")
