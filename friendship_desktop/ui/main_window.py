"""The one window: opens the House, shows its pages, closes it again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
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
from friendship_desktop.ui.messages import STAY, Messages
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages import PageEntry
from friendship_desktop.ui.shell.actions import (
    add_page_actions,
    add_window_actions,
    drop_page_actions,
)
from friendship_desktop.ui.shell.frame import Frame, PageKeeper
from friendship_desktop.ui.shortcuts import Shortcuts
from friendship_desktop.ui.theme import Theme

FIND_LIMIT = 12
FACTS_AFTER = 400  # milliseconds without a change
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
        self._entries = pages.existing() if parts.entries is None else parts.entries
        entries = pages.of_kind(self._entries, pages.HOUSE)
        self.keeper = PageKeeper(entries)
        self.frame = Frame(entries, parts.language, parts.messages, self.jobs)
        self.context: PageContext[Any] | None = None
        self.page: Page | None = None
        self._factory: ServicesFactory | None = None
        self._facts = HouseFacts("")
        self._gate: Gate | None = None
        self._is_painted = self._is_closed = False
        # While marks are typed the frame waits: its figures may be a moment old.
        self._facts_timer = QTimer(self, singleShot=True, interval=FACTS_AFTER)
        self._facts_timer.timeout.connect(self._refresh_facts)
        self._primary_key = QAction(self)
        self._primary_key.triggered.connect(self.frame.page_bar.primary.click)
        self.addAction(self._primary_key)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.frame)
        self.own_button = self.frame.banner.add_action("", self._start_own)
        self._connect()
        add_window_actions(self)
        add_page_actions(self, entries)
        self.resize(1366, 768)
        self.retranslate()

    def _connect(self) -> None:
        self.frame.navigation.page_requested.connect(self.open_page)
        self.frame.navigation.account.lock_requested.connect(self.lock)
        self.frame.navigation.account.protect_requested.connect(partial(self.open_page, "settings"))
        self.frame.page_bar.find_requested.connect(self.open_find)
        self.frame.status_bar.language_chosen.connect(self.choose_language)
        self.changes.tables_changed.connect(lambda _tables: self._facts_timer.start())
        self.parts.theme.changed.connect(self._remember_look)

    def today(self) -> dt.date:
        """Give the date of this computer, which a user may see is wrong."""
        return self.parts.now().date()

    def open_house(self, factory: ServicesFactory) -> None:
        """Open a House on the worker; a refusal with a gate leads to the gate."""
        self._factory = factory
        work = partial(factory, self.changes.announce)
        self.jobs.start(
            work,
            done=self._show_house,
            failed=self._show_refusal,
            title=self.tr("Opening the House"),
        )

    def reopen(self, factory: ServicesFactory) -> None:
        """Close this House and open another."""
        if self.page is not None and not self.page.may_leave():
            return
        context = self.context
        self._leave_house()
        if context is None:
            self.open_house(factory)
            return
        services: ShellServices = context.services
        self.jobs.start(
            lambda _progress: services.close(),
            done=lambda _nothing: self.open_house(factory),
            title=self.tr("Closing the House"),
        )

    def ask_close(self) -> bool:
        """Tell whether the window may close now; if not, it closes itself once the House is closed."""
        if self._is_closed or self.context is None:
            self.jobs.stop()
            return True
        if self.page is not None and not self.page.may_leave():
            return False
        self.setEnabled(False)
        services: ShellServices = self.context.services
        self.jobs.start(
            lambda _progress: services.close(),
            done=self._close_now,
            failed=self._close_failed,
            title=self.tr("Making the last copy and closing"),
        )
        return False

    def lock(self) -> None:
        """Close the House and ask for the password again."""
        if self._factory is not None:
            self.reopen(self._factory)

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
            page.saved.connect(lambda: self.frame.status_bar.show_saved(self.parts.now()))
            page.retranslate()
            self.frame.add_page(page)
        self.page = page
        self.frame.show_page(page)
        self.frame.navigation.show_page(name)
        self.parts.memory.set("page", name)
        page.activate()
        self._show_head()
        return page

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
        box.open_over(self)

    def choose_language(self, language: Language) -> None:
        """Switch the screen to another language, at once."""
        self.parts.memory.set("language", str(language))
        self.parts.language.choose(language)
        self._refresh_facts()

    def retranslate(self) -> None:
        """Put the window in the language of the screen."""
        self.setWindowTitle(self._facts.title or self.tr("House of Friendship"))
        self.frame.retranslate()
        self._show_banner()
        self._show_head()

    def found(self, text: str) -> Sequence[Hit]:
        """Find records for the quick find."""
        return () if self.context is None else self.context.services.find(text, FIND_LIMIT)

    def _show_house(self, services: ShellServices) -> None:
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
            reopen=self.reopen,
        )
        self._drop_gate()
        self._show_pages_of(services.kind)
        self.open_page(self.keeper.first)
        self._refresh_facts()
        self.opened.emit()
        if parts.greet is not None and self._factory is not None:
            parts.greet(self, self._factory)

    def _show_pages_of(self, kind: str) -> None:
        entries = tuple(pages.of_kind(self._entries, kind))
        if entries == self.keeper.entries:
            return
        drop_page_actions(self, self.keeper.entries)
        self.keeper = PageKeeper(entries)
        self.frame.navigation.show_entries(entries)
        add_page_actions(self, entries)

    def _show_refusal(self, error: Exception) -> None:
        maker = self.parts.gates.get(error.code) if isinstance(error, UserError) else None
        if maker is None or not isinstance(error, UserError):
            self.parts.messages.show(error)
            if isinstance(error, UserError | OSError):
                self._offer_again(self.parts.messages.explain(error))
            return
        if self._gate is not None and self._gate.refused(error):
            return
        # while somebody reads and types; started before the gate is there, which would wait for it
        self.jobs.start(lambda _progress: self.keeper.prepare())
        self._drop_gate()
        parts = self.parts
        self._gate = maker(
            GateContext(
                error,
                self.jobs,
                parts.messages,
                parts.language,
                parts.memory,
                parts.theme,
                parts.ask,
                self.today,
            )
        )
        self._gate.proceed.connect(self.open_house)
        self._gate.retranslate()
        self._stack.addWidget(self._gate)
        self._stack.setCurrentWidget(self._gate)
        self._gate.activate()

    def _offer_again(self, text: str) -> None:
        factory = self._factory
        if factory is not None:
            self.parts.messages.say(
                text,
                "error",
                action_text=self.tr("Try again"),
                action=lambda: self.open_house(factory),
                stays=STAY,
            )

    def _drop_gate(self) -> None:
        if self._gate is not None:
            self._stack.removeWidget(self._gate)
            self._gate.deleteLater()
            self._gate = None
        self._stack.setCurrentWidget(self.frame)

    def _leave_house(self) -> None:
        self.context = self.page = None
        self.keeper.forget()
        self.frame.drop_pages()
        self._show_facts(HouseFacts(""))

    def _refresh_facts(self) -> None:
        if self.context is None:
            return
        services: ShellServices = self.context.services
        language, today = self.parts.language.language, self.today()

        def work(_progress: Progress) -> HouseFacts:
            return services.house_facts(language, today)

        self.jobs.start(work, done=self._show_facts)

    def _show_facts(self, facts: HouseFacts) -> None:
        self._facts = facts
        self.frame.navigation.show_facts(facts, self.today())
        self._show_banner()
        self.setWindowTitle(facts.title or self.tr("House of Friendship"))

    def _show_banner(self) -> None:
        banner = self.frame.banner
        text = self.tr("This is an example House: its people are invented, so try everything.")
        banner.show_text(text if self._facts.is_demo else self._facts.banner)
        banner.setVisible(bool(self._facts.is_demo or self._facts.banner))
        self.own_button.setText(self.tr("Start my own House"))
        self.own_button.setVisible(self._facts.is_demo and self.parts.own_house is not None)

    def _start_own(self) -> None:
        if self.parts.own_house is not None:
            self.reopen(self.parts.own_house)

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
        self.frame.status_bar.show_page_texts(page.status_texts() if page is not None else ())

    def _remember_look(self) -> None:
        self.parts.memory.set("scale", self.parts.theme.scale)
        self.parts.memory.set("mode", str(self.parts.theme.mode))

    def _close_now(self, _result: object = None) -> None:
        self._is_closed = True
        self.context = None
        self.window().close()

    def _close_failed(self, error: Exception) -> None:
        self.setEnabled(True)
        self.parts.messages.show(error)
        if isinstance(error, UserError | OSError):
            text = self.parts.messages.explain(error)
            self.parts.messages.say(
                text,
                "error",
                action_text=self.tr("Close anyway"),
                action=self._close_now,
                stays=STAY,
            )

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
        if self.ask_close():
            event.accept()
        else:
            event.ignore()
