"""The frame itself: where navigation, bars, notices and the page stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.jobs import JobRunner
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.messages import Messages
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages import PageEntry
from friendship_desktop.ui.shell.navigation import Navigation
from friendship_desktop.ui.shell.notices import FloatingStrip
from friendship_desktop.ui.shell.page_bar import PageBar
from friendship_desktop.ui.shell.status_bar import StatusBar
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.boxes import across, down


class Frame(QWidget):
    """Everything one sees around a page; shows what it is told and decides nothing."""

    def __init__(
        self,
        entries: Sequence[PageEntry],
        language: LanguageContext,
        messages: Messages,
        jobs: JobRunner,
    ) -> None:
        super().__init__()
        self._areas: dict[Page, QScrollArea] = {}
        self.navigation = Navigation(language, entries)
        self.page_bar = PageBar()
        self.banner = Banner("", "info")
        self.banner.setVisible(False)
        area = QWidget()
        self.strip = FloatingStrip(messages, jobs, self.page_bar, self)
        self.pages = QStackedWidget()
        self.status_bar = StatusBar(language)
        down(
            across(self.banner, around=(20, 0, 20, 0)),
            (self.pages, 1),
            on=area,
            around=(0, 8, 0, 0),
            gap=4,
        )
        across(
            self.navigation,
            (down(self.page_bar, (area, 1), self.status_bar, gap=0), 1),
            on=self,
            around=0,
            gap=0,
        )

    def add_page(self, page: Page) -> None:
        """Make room for a new page; one larger than the window scrolls instead of enlarging it."""
        layout = page.layout()
        if layout is not None:
            layout.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(12))
        page.setProperty("look", "scrolled")
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(page)
        self._areas[page] = area
        self.pages.addWidget(area)

    def show_page(self, page: Page) -> None:
        """Bring a page to the front; what a notice said of another one is out of date."""
        if self.pages.currentWidget() is not self._areas[page]:
            self.strip.notice.leave_page()
        self.pages.setCurrentWidget(self._areas[page])

    def drop_pages(self) -> None:
        """Take all pages away, before another House is opened."""
        for area in self._areas.values():
            self.pages.removeWidget(area)
            area.deleteLater()
        self._areas.clear()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.navigation.fit(self.width())

    def retranslate(self) -> None:
        """Put the frame in the language of the screen."""
        self.navigation.retranslate()
        self.page_bar.retranslate()
        self.status_bar.retranslate()


class PageKeeper:
    """Makes each page on its first visit and keeps it."""

    def __init__(self, entries: Sequence[PageEntry]) -> None:
        self.entries = tuple(entries)
        self._entries = {entry.id: entry for entry in entries}
        self._made: dict[str, Page] = {}

    def page(self, name: str, context: PageContext[object]) -> tuple[Page, bool]:
        """Give a page and whether it was made just now."""
        if name in self._made:
            return self._made[name], False
        page = self._made[name] = self._entries[name].make(context)
        return page, True

    def prepare(self) -> None:
        """Import the first page before it is wanted; on the worker."""
        for entry in self.entries[:1]:
            entry.load()

    def opener_of(self, kind: str) -> str:
        """Name the page that opens records of a kind; empty when none does."""
        return next(
            (entry.id for entry in self._entries.values() if kind in entry.record_kinds), ""
        )

    def knows(self, name: str) -> bool:
        """Tell whether there is such a page."""
        return name in self._entries

    @property
    def first(self) -> str:
        """Name the first page; empty when there is none."""
        return next(iter(self._entries), "")

    def forget(self) -> None:
        """Forget all pages made so far."""
        self._made.clear()
