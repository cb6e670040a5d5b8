"""What happens once a House is open: the copy of the day, the check, and the password asked once."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from friendship_desktop.ui.context import PageContext, ServicesFactory
from friendship_desktop.ui.house_door import HouseDoor
from friendship_desktop.ui.main_window import MainWindow
from friendship_desktop.ui.messages import STAY
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages import HOUSE
from friendship_desktop.ui.shortcuts import Action

OF_A_HOUSE = ("group", "excel")
PEOPLE = frozenset({"person"})
CALM = 600  # milliseconds after the names were saved: the register is seen first
CHECK_AFTER = 2_000  # milliseconds: the first page comes first


def greet(window: MainWindow, factory: ServicesFactory) -> None:
    """Begin the day in a House that was just opened."""
    if window.context is None:
        return
    for before in window.findChildren(Greeting):
        before.deleteLater()
    notice = window.frame.strip.notice
    if notice.property("kind") == "error":
        notice.dismiss()  # it was about what stood before the House
    add_actions(window)
    greeting = Greeting(window, window.context)
    then = factory.take_then() if isinstance(factory, HouseDoor) else None
    if then is not None:
        then(window)
    greeting.begin()


def show_file(window: MainWindow, path: Path) -> None:
    """Take in a file that the program was opened with, where it belongs."""
    if window.context is None:
        return
    if window.context.services.kind == HOUSE:
        page: Any = window.open_page("exchange")
        page.take_files([path])
    else:
        page = window.open_page("office_board")
        page.acts.take([path])


def show_group(window: MainWindow, group_id: int) -> None:
    """Show the register of a group at today's lesson, or at the next one."""
    context = window.context
    page: Any = window.open_page("attendance")
    if context is None or page is None:
        return
    card = context.services.groups.card(context.services.actor, group_id, today=context.today())
    if card.next_lessons:
        page.show_lesson(group_id, card.next_lessons[0].key)
    else:
        page.open_record("group", group_id)


def add_actions(window: MainWindow) -> None:
    """Let Ctrl+K find what brings data in and out; once for a window."""
    known = {action.id for action in window.shortcuts.all()}
    kind = window.context.services.kind if window.context is not None else HOUSE
    for name, text, run in (
        ("group", QT_TRANSLATE_NOOP("Greeting", "Start with one group"), _start_group),
        ("excel", QT_TRANSLATE_NOOP("Greeting", "Bring a register over from Excel"), _import),
        ("copy", QT_TRANSLATE_NOOP("Greeting", "Make a copy or restore one"), _copies),
        ("password", QT_TRANSLATE_NOOP("Greeting", "Password and recovery code"), _protection),
    ):
        if name in OF_A_HOUSE and kind != HOUSE:
            window.shortcuts.drop(f"doors.{name}")  # an office holds no groups and no people
            continue
        if f"doors.{name}" in known:
            continue
        action = Action(f"doors.{name}", "Greeting", text, (), partial(run, window))
        window.shortcuts.add(action, window)


def _start_group(window: MainWindow) -> None:
    from friendship_desktop.ui.dialogs.house_start import open_start  # noqa: PLC0415 - when wanted

    if window.context is not None:
        open_start(window.context, window, partial(show_group, window))


def _import(window: MainWindow) -> None:
    from friendship_desktop.ui.dialogs.import_book import open_import  # noqa: PLC0415 - when wanted

    open_import(window.context, window)


def _copies(window: MainWindow) -> None:
    _settings(window, "copies")


def _protection(window: MainWindow) -> None:
    _settings(window, "protection")


def _settings(window: MainWindow, section: str) -> None:
    page: Any = window.open_page("settings")
    if page is not None:
        page.show_section(section)


class Greeting(QObject):
    """Looks after one open House; a child of the window, replaced when another House is opened."""

    def __init__(self, window: MainWindow, context: PageContext[Any]) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self._is_asking = False
        self._ask_timer = QTimer(self, singleShot=True, interval=CALM)
        self._ask_timer.timeout.connect(self._ask)
        context.changes.tables_changed.connect(self._note)
        window.frame.navigation.account.protect_requested.connect(self._show_protection)

    def begin(self) -> None:
        """Ask for the password if names are there already; copy and check in the background."""
        self._ask_timer.start()
        QTimer.singleShot(CHECK_AFTER, self, self._copy)

    @property
    def _is_here(self) -> bool:
        return self._window.context is self._context

    # --- the password ---------------------------------------------------------------------------

    def _note(self, tables: frozenset[str]) -> None:
        if tables & PEOPLE and self._is_here:
            self._ask_timer.start()

    def _ask(self) -> None:
        if not self._is_here or self._is_asking:
            return
        protection = self._context.services.protection
        if not protection.should_ask():
            return
        if QApplication.activeModalWidget() is not None:
            self._ask_timer.start()  # whoever is filling a form finishes it first
            return
        from friendship_desktop.ui.dialogs.password_new import ask_first  # noqa: PLC0415 - once in a House's life

        self._is_asking = True
        protection.note_asked(self._context.services.actor)
        ask_first(self._context, self._window)

    # --- copy and check -------------------------------------------------------------------------

    def _copy(self) -> None:
        if not self._is_here:
            return
        copying = self._context.services.copying
        self._context.jobs.start(
            lambda progress: copying.daily(progress=progress),
            done=self._check,
            failed=self._copy_failed,
            title=self.tr("Making the copy of the day"),
        )

    def _check(self, made: object = None) -> None:
        if not self._is_here:
            return
        if made is not None:
            self._context.changes.announce(
                {"setting"}
            )  # the frame says when the last copy was made
        copying = self._context.services.copying
        self._context.jobs.start(
            lambda progress: copying.check(progress=progress),
            done=self._checked,
            failed=self._context.messages.show,
            title=self.tr("Checking the data"),
        )

    def _copy_failed(self, error: Exception) -> None:
        self._context.messages.show(error)
        self._check()

    def _checked(self, health: Any) -> None:
        if health.is_whole or not self._is_here or not shiboken6.isValid(self._window):
            return
        self._context.messages.say(
            self.tr(
                "The check found damage in the database. What can be read stays readable, but do not work on: restore the latest copy."
            ),
            "error",
            action_text=self.tr("Copies…"),
            action=self._show_copies,
            stays=STAY,
            again=lambda: self._checked(health),
        )

    def _show_protection(self) -> None:
        if self._is_here:
            _settings(self._window, "protection")

    def _show_copies(self) -> None:
        _settings(self._window, "copies")
