"""The manual (F1): chapters at the left, the text at the right, a search over all of it; no network."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.texts.manual import Chapter, chapters
from friendship_desktop.ui import theme
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.theme import Theme
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down, put
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.chapter_text import ChapterText
from friendship_desktop.ui.widgets.labels import Label
from friendship_desktop.ui.widgets.search import SearchField

CHAPTER_ROLE: Final = int(Qt.ItemDataRole.UserRole)
FIRST: Final = "start"
CHAPTER_OF_PAGE: Final = {
    "today": FIRST,
    "schools": "enrolling",
    "state_language": "levels",
    "attendance": "marking",
    "timetable": "timetable",
    "people": "people",
    "events": "events",
    "volunteers": "volunteers",
    "reports": "printing",
    "analysis": "analysis",
    "exchange": "packages",
    "office_board": "office",
    "office_totals": "office",
    "office_houses": "office",
    "settings": "settings",
}
WIDTH, HEIGHT = 960, 660
CONTENTS_WIDTH = 270


class Manual(QDialog):
    """The whole manual; opens at the chapter of a page and stays there when the language changes."""

    def __init__(
        self, language: LanguageContext, look: Theme, page: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.search = SearchField()
        self.contents = QListWidget()
        self.contents.setWordWrap(True)
        self.text = ChapterText()
        self.nothing = Label("", "muted", wraps=True)
        self._close = Button()
        self._lay_out()
        self.contents.currentItemChanged.connect(lambda *_: self._show())
        self.search.search_requested.connect(self._fill)
        self.search.moved_on.connect(self.contents.setFocus)
        self._close.clicked.connect(self.accept)
        look.changed.connect(self._follow_look)
        self._retranslate()
        self._fill("")
        self.open_chapter(CHAPTER_OF_PAGE.get(page, FIRST))
        room = parent.size() if parent is not None else None
        width, height = theme.px(WIDTH), theme.px(HEIGHT)
        if room is not None:
            width, height = min(width, room.width()), min(height, room.height())
        self.resize(width, height)
        self.contents.setFocus()

    def _lay_out(self) -> None:
        margin = theme.px(16)
        left = down(self.search, (self.contents, 1), self.nothing, gap=8)
        self._left = QWidget()
        self._left.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        self._left.setFixedWidth(theme.px(CONTENTS_WIDTH))
        self.contents.setSpacing(theme.px(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, margin)
        put(column, (across(self._left, (self.text, 1), gap=12), 1), across(STRETCH, self._close))

    def open_chapter(self, key: str) -> None:
        """Show a chapter by its key; an unknown one leaves the first in view."""
        rows = [i for i in range(self.contents.count()) if self._chapter(i).key == key]
        self.contents.setCurrentRow(rows[0] if rows else 0)

    def chapter(self) -> str:
        """Give the key of the chapter in view, or nothing if the search found none."""
        row = self.contents.currentRow()
        return self._chapter(row).key if row >= 0 else ""

    def _chapter(self, row: int) -> Chapter:
        found: Chapter = self.contents.item(row).data(CHAPTER_ROLE)
        return found

    def _fill(self, words: str) -> None:
        """List the chapters that hold the words, and stay on the one in view if it does."""
        before = self.chapter()
        self.contents.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.contents.clear()
        for chapter in chapters(self._language.language):
            if chapter.holds(words):
                QListWidgetItem(chapter.title, self.contents).setData(CHAPTER_ROLE, chapter)
        self.contents.blockSignals(False)  # noqa: FBT003 - the same
        self.nothing.setVisible(self.contents.count() == 0)
        self.open_chapter(before)
        self._show()

    def _show(self) -> None:
        row = self.contents.currentRow()
        self.text.setVisible(row >= 0)
        if row >= 0:
            self.text.show_chapter(self._chapter(row), self.search.text())

    def _follow_look(self) -> None:
        self._left.setFixedWidth(theme.px(CONTENTS_WIDTH))
        self.contents.setSpacing(theme.px(3))
        self._show()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self.search.set_prompt(self.tr("Search the help"))
        self.contents.setAccessibleName(self.tr("Chapters"))
        self.text.setAccessibleName(self.tr("Text of the chapter"))
        self.nothing.setText(self.tr("No chapter holds these words. Try a part of a word."))
        self._close.setText(self.tr("&Close"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.search.clear()  # words of another language find nothing; clearing fills the list anew
        super().changeEvent(event)
