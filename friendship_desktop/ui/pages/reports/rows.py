"""The list of forms: what each is for in a section, its code, its name, what it holds, its buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.buttons import Button, SmallButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label, Line
from friendship_desktop.ui.widgets.pills import Pill

CODE_WIDTH, WORDS_WIDTH = 48, 230  # pixels at 100 %
LOWEST = 260  # of the list, pixels at 100 %


class FormRow(QWidget):
    """One paper: its code, if it has one, in a column of its own, and what can be done with it."""

    def __init__(self, code: str, *buttons: Button) -> None:
        super().__init__()
        self._title, self._note = Label("", "heading", wraps=True), Label("", "muted", wraps=True)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.px(2))
        words.addWidget(self._title)
        words.addWidget(self._note)
        self._code = QWidget()
        column = QHBoxLayout(self._code)
        column.setContentsMargins(0, theme.px(2), 0, 0)
        if code:
            column.addWidget(Pill(code, "neutral"), 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Beside(self._words, Flow(*buttons), (1, 0), below=None), 1)
        self._fit()

    def set_words(self, title: str, note: str) -> None:
        """Name the paper and say what it holds."""
        self._title.setText(title)
        self._note.setText(note)
        self.setAccessibleName(title)

    def _fit(self) -> None:
        self._code.setFixedWidth(theme.px(CODE_WIDTH))
        self._words.setMinimumWidth(theme.px(WORDS_WIDTH))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)


def small(icon: str = "") -> SmallButton:
    """Make a button for a row."""
    return SmallButton(icon=icon)


class FormsList(QScrollArea):
    """The sections one under the other; scrolls by itself while it stands beside the groups."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setProperty("look", "scrolled")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, theme.px(4), 0)
        self._column.setSpacing(theme.px(12))
        self._column.addStretch(1)
        self._is_whole = False
        self.setWidget(inner)

    def add_section(self, icon: str, *rows: FormRow) -> Card:
        """Add what serves one purpose; its title is set with the language."""
        card = Card(" ", icon)
        for number, row in enumerate(rows):
            if number:
                card.body.addWidget(Line())
            card.body.addWidget(row)
        self.add_card(card)
        return card

    def add_card(self, card: Card) -> None:
        """Add a section made elsewhere."""
        self._column.insertWidget(self._column.count() - 1, card)

    def show_whole(self, *, whole: bool) -> None:
        """Be as high as all sections and let the page scroll, or scroll here."""
        self._is_whole = whole
        self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        inner = self.widget()
        needs = inner.minimumSizeHint() if inner is not None else QSize()
        height = self._column.totalMinimumHeightForWidth(self.viewport().width())
        height = max(height, needs.height())
        return QSize(needs.width() + theme.px(12), height if self._is_whole else theme.px(LOWEST))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_whole and event.size().width() != event.oldSize().width():
            self.updateGeometry()
