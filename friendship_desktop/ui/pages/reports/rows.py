"""The list of forms: what each is for in a section, its code, its name, what it holds, its buttons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.pages.reports.forms import REGISTERS, Act, Listed, Offer, Section
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.buttons import (
    Button,
    SmallButton,
    SmallPrimaryButton,
)
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label, Line
from friendship_desktop.ui.widgets.pills import Pill

if TYPE_CHECKING:
    from friendship_desktop.ui.pages.reports.page import ReportsPage

CODE_WIDTH, WORDS_WIDTH = 48, 230  # pixels at 100 %
LOWEST = 260  # of the list, pixels at 100 %


class FormRow(QWidget):
    """One paper: its code, if it has one, in a column of its own, and what can be done with it.

    Each of its papers is previewed with a button of its own; the last button saves them as PDF
    without a preview.
    """

    def __init__(self, listed: Listed, page: ReportsPage) -> None:
        super().__init__()
        self.listed, self._page = listed, page
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
        if listed.code:
            column.addWidget(Pill(listed.code, "neutral"), 0, Qt.AlignmentFlag.AlignTop)
        self.buttons = tuple(self._button(one) for one in listed.offers)
        self._papers = [one for one in listed.offers if isinstance(one, Offer)]
        self.save = SmallButton(icon="file-down")
        self.save.setVisible(bool(self._papers))
        self.save.clicked.connect(self._save)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        flow = Flow(*self.buttons, *([self.save] if self._papers else []))
        row.addWidget(Beside(self._words, flow, (1, 0), below=None), 1)
        self._fit()

    def _button(self, one: Offer | Act) -> Button:
        is_first = isinstance(one, Offer) and self.listed is REGISTERS
        button = (SmallPrimaryButton if is_first else SmallButton)(icon=one.icon)
        if isinstance(one, Offer):
            button.clicked.connect(lambda: self._page.preview(self.listed, one))
        else:
            button.clicked.connect(lambda: one.do(self._page))
        return button

    def _save(self) -> None:
        if len(self._papers) == 1:
            self._page.save(self.listed, self._papers[0])
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._papers:
            entry = menu.addAction(_said(one.name), partial(self._page.save, self.listed, one))
            entry.setEnabled(not one.of_groups or bool(self._page.chosen()))
        menu.popup(self.save.mapToGlobal(self.save.rect().bottomLeft()))

    def show_count(self, groups: int) -> None:
        """Let nothing that is made of groups be pressed without them."""
        for one, button in zip(self.listed.offers, self.buttons, strict=True):
            button.setEnabled(groups > 0 or not one.of_groups)
        self.save.setEnabled(groups > 0 or any(not one.of_groups for one in self._papers))

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        title = _said(self.listed.title)
        self._title.setText(title)
        self._note.setText(_said(self.listed.note))
        self.setAccessibleName(title)
        for one, button in zip(self.listed.offers, self.buttons, strict=True):
            name = _said(one.name)
            button.setText(name)
            button.setAccessibleName(f"{title}: {name}")
            button.setToolTip(_said(one.tip) if one.tip else "")
        said = self.tr("{title}: save as PDF without a preview").format(title=title)
        self.save.setText(self.tr("PDF…"))
        self.save.setToolTip(said)
        self.save.setAccessibleName(said)

    def _fit(self) -> None:
        self._code.setFixedWidth(theme.px(CODE_WIDTH))
        self._words.setMinimumWidth(theme.px(WORDS_WIDTH))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)


def _said(text: str) -> str:
    return QCoreApplication.translate("Forms", text)


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
        self._cards: list[tuple[Card, Section]] = []
        self.rows: list[FormRow] = []
        self.setWidget(inner)

    def add_section(self, section: Section, page: ReportsPage) -> None:
        """Add what serves one purpose."""
        card = Card(" ", section.icon)
        self._cards.append((card, section))
        for number, listed in enumerate(section.papers):
            if number:
                card.body.addWidget(Line())
            row = FormRow(listed, page)
            self.rows.append(row)
            card.body.addWidget(row)
        self._column.insertWidget(self._column.count() - 1, card)

    def show_count(self, groups: int) -> None:
        """Let nothing that is made of groups be pressed without them."""
        for row in self.rows:
            row.show_count(groups)

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        for card, section in self._cards:
            card.set_title(_said(section.title))
        for row in self.rows:
            row.retranslate()

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
