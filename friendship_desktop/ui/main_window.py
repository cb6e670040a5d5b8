"""The one window: its frame, the pages of the House that is open, what leads from one to another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from friendship_desktop.rules.zone import local_now
from friendship_desktop.texts import Language
from friendship_desktop.ui import pages
from friendship_desktop.ui.asking import Asking
from friendship_desktop.ui.changes import Changes
from friendship_desktop.ui.context import (
    Hit,
    HouseFacts,
    PageContext,
    ServicesFactory,
    ShellServices,
)
from friendship_desktop.ui.gate import Gate, GateContext
from friendship_desktop.ui.jobs import JobRunner
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.messages import Messages
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages import PageEntry
from friendship_desktop.ui.shell.actions import (
    add_page_actions,
    add_window_actions,
    drop_page_actions,
)
from friendship_desktop.ui.shell.doorkeeper import Doorkeeper
from friendship_desktop.ui.shell.frame import Frame, PageKeeper
from friendship_desktop.ui.shell.standing_facts import StandingFacts
from friendship_desktop.ui.shortcuts import Shortcuts
from friendship_desktop.ui.theme import Theme

FIND_LIMIT = 12
GateMaker = Callable[[GateContext], Gate]


@dataclass(frozen=True, slots=True)
class Parts:
    """What the window is built of; made once, in `window_app`, or by a test."""

    language: LanguageContext
    theme: Theme
    messages: Messages
    memory: Memory
    ask: Asking = field(default_factory=Asking)
    gates: Mapping[str, GateMaker] = field(default_factory=dict)
    now: Callable[[], dt.datetime] = local_now
    entries: Sequence[PageEntry] | None = None
    own_house: ServicesFactory | None = None
    greet: Callable[[MainWindow, ServicesFactory], object] | None = None
    """What is to be done each time a House has been opened."""


class MainWindow(QWidget):
    """Frame, gates and pages; `painted` is emitted once, after the first frame."""

    painted = Signal()
    opened = Signal()
    """A House is open and its first page is filled."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self.jobs = JobRunner(parts.messages.show, self)
        self.changes = Changes(self)
        self.shortcuts = Shortcuts(parts.language)
        self._entries = pages.ENTRIES if parts.entries is None else parts.entries
        entries = pages.of_kind(self._entries, pages.HOUSE)
        self.keeper = PageKeeper(entries)
        self.frame = Frame(entries, parts.language, parts.messages, self.jobs)
        self.context: PageContext[Any] | None = None
        self.page: Page | None = None
        self.door = Doorkeeper(self, self.frame)
        self.facts = StandingFacts(self)
        self._is_painted = False
        self._primary_key = QAction(self)
        self._primary_key.triggered.connect(self.frame.page_bar.primary.click)
        self.addAction(self._primary_key)
        self._connect()
        add_window_actions(self)
        add_page_actions(self, entries)
        self.resize(1366, 768)
        self.retranslate()

    def _connect(self) -> None:
        self.frame.navigation.page_requested.connect(self.open_page)
        self.frame.navigation.account.lock_requested.connect(self.door.lock)
        self.frame.navigation.account.protect_requested.connect(partial(self.open_page, "settings"))
        self.frame.page_bar.find_requested.connect(self.open_find)
        self.frame.status_bar.language_chosen.connect(self.choose_language)
        self.parts.theme.changed.connect(self._remember_look)

    def today(self) -> dt.date:
        """Give the date of this computer, which a user may see is wrong."""
        return self.parts.now().date()

    def open_page(self, name: str) -> Page | None:
        """Show a page, made now if this is its first visit."""
        if self.context is None or not self.keeper.knows(name):
            return None
        if self.page is not None and not self.page.may_leave():
            self.frame.navigation.show_page(self.parts.memory.get("page", name))
            return None
        page, is_new = self.keeper.page(name, self.context)
        if is_new:
            page.head_changed.connect(self._show_head)
            page.saved.connect(self._show_saved)
            page.retranslate()
            self.frame.add_page(page)
        self.page = page
        self.frame.show_page(page)
        self.frame.navigation.show_page(name)
        self.parts.memory.set("page", name)
        page.activate()
        self._show_head()
        return page

    def _show_saved(self) -> None:
        """Say when; a refusal from before, which stays until closed, is answered by the success."""
        self.frame.status_bar.show_saved(self.parts.now())
        self.frame.strip.notice.leave_page()

    def open_record(self, kind: str, record_id: int) -> None:
        """Show one record on the page that knows its kind."""
        page = self.open_page(self.keeper.opener_of(kind))
        if page is not None:
            page.open_record(kind, record_id)

    def open_find(self) -> None:
        """Open the quick find."""
        from friendship_desktop.ui.palette_box import PaletteBox  # noqa: PLC0415 - not needed for the first frame

        box = PaletteBox(self.shortcuts, self.found, self)
        box.hit_chosen.connect(self.open_record)
        box.open_over(self, self.frame.page_bar.find_field.edit.placeholderText())

    def choose_language(self, language: Language) -> None:
        """Switch the screen to another language, at once."""
        self.parts.memory.set("language", str(language))
        self.parts.language.choose(language)
        self.facts.refresh()

    def retranslate(self) -> None:
        """Put the window in the language of the screen."""
        self.frame.retranslate()
        self.facts.retranslate()
        self._show_head()

    def found(self, text: str) -> Sequence[Hit]:
        """Find records for the quick find."""
        return () if self.context is None else self.context.services.find(text, FIND_LIMIT)

    def show_house(self, services: ShellServices) -> None:
        """Show the pages of a House that was opened."""
        parts = self.parts
        self.context = PageContext(
            services=services,
            jobs=self.jobs,
            changes=self.changes,
            messages=parts.messages,
            language=parts.language,
            shortcuts=self.shortcuts,
            memory=parts.memory,
            theme=parts.theme,
            ask=parts.ask,
            now=parts.now,
            today=self.today,
            open_page=self.open_page,
            open_record=self.open_record,
            reopen=self.door.reopen,
        )
        self._show_pages_of(services.kind)
        self.open_page(self.keeper.first)
        self.facts.refresh()
        self.opened.emit()

    def _show_pages_of(self, kind: str) -> None:
        self.frame.page_bar.show_kind(has_people=kind == pages.HOUSE)
        entries = tuple(pages.of_kind(self._entries, kind))
        if entries == self.keeper.entries:
            return
        drop_page_actions(self, self.keeper.entries)
        self.keeper = PageKeeper(entries)
        self.frame.navigation.show_entries(entries)
        add_page_actions(self, entries)

    def leave_house(self) -> None:
        """Take everything of the House from the screen."""
        self.context = self.page = None
        self.keeper.forget()
        self.frame.drop_pages()
        self.facts.show(HouseFacts(""))

    def _show_head(self) -> None:
        page = self.page
        bar = self.frame.page_bar
        bar.show_title(page.title() if page is not None else "")
        action = page.primary_action() if page is not None else None
        bar.show_action(action)
        # keys of the window itself, as Ctrl+P, already do the same; twice they would do nothing
        own = {
            key
            for known in self.shortcuts.all()
            if known.context == "Shortcuts"
            for key in known.keys
        }
        keys = action.keys if action is not None else ""
        self._primary_key.setShortcut(QKeySequence("" if keys in own else keys))
        self.frame.status_bar.stand_last()
        self.frame.status_bar.show_page_texts(page.status_texts() if page is not None else ())

    def _remember_look(self) -> None:
        self.parts.memory.set("scale", self.parts.theme.scale)
        self.parts.memory.set("mode", str(self.parts.theme.mode))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(800, 480)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.door.ask_close():
            event.accept()
        else:
            event.ignore()
