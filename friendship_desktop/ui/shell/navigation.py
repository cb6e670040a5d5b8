"""The left side: the House, the pages in their sections, the account."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.ui import icons, theme
from friendship_desktop.ui.context import HouseFacts
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.pages import PAGE_KEYS, PageEntry
from friendship_desktop.ui.shell.house import AccountBlock, HouseBlock

WIDTH = 216
KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class NavigationItem(QAbstractButton):
    """One page: icon, name in one or two lines, and a gold counter when something waits there."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._counter = 0
        self._is_hovered = self._shows_focus = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)  # a long name takes two lines where a scrollbar takes room
        self.setSizePolicy(policy)

    def set_counter(self, counter: int, spoken: str) -> None:
        """Show how many things wait there; `spoken` says so to a screen reader."""
        self._counter = counter
        self.setAccessibleDescription(spoken if counter else "")
        self.updateGeometry()
        self.update()

    def _words(self) -> QRect:
        right = theme.px(40) if self._counter else theme.px(8)
        return QRect(theme.px(38), 0, self.width() - theme.px(38) - right, self.height())

    @override
    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(theme.font(strong=True))
        # a hair less than is painted: measuring and painting round differently
        room = width - theme.px(40) - (theme.px(40) if self._counter else theme.px(8))
        needed = metrics.boundingRect(QRect(0, 0, room, 999), WRAP, self.text()).height()
        return max(theme.px(33), needed + theme.px(12))

    @override
    def sizeHint(self) -> QSize:
        width = theme.px(WIDTH - 16)
        return QSize(width, self.heightForWidth(min(width, self.width())))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()  # the scrollbar took room: a name may need its second line

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.roles()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self._is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("tint" if self.isChecked() else "page"))
            painter.drawRoundedRect(QRectF(self.rect()), theme.px(7), theme.px(7))
        if self._shows_focus and self.hasFocus():
            painter.setPen(colours.color("primary"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(7), theme.px(7)
            )
        role = "on_tint" if self.isChecked() else "text"
        size = theme.px(18)
        drawn = icons.pixmap(self._icon, getattr(colours, role), size, self.devicePixelRatioF())
        painter.drawPixmap(theme.px(10), (self.height() - size) // 2, drawn)
        painter.setPen(colours.color(role))
        painter.setFont(theme.font(strong=self.isChecked()))
        painter.drawText(self._words(), WRAP, self.text())
        if self._counter:
            self._paint_counter(painter, colours.color("gold"), colours.color("on_gold"))

    def _paint_counter(self, painter: QPainter, tint: QColor, ink: QColor) -> None:
        painter.setFont(theme.font(11, strong=True))
        text = str(min(self._counter, 999))
        width = max(theme.px(20), painter.fontMetrics().horizontalAdvance(text) + theme.px(10))
        height = theme.px(16)
        box = QRectF(
            self.width() - width - theme.px(10), (self.height() - height) / 2, width, height
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # the ring is for the keyboard; after a click or at the start it would only distract
        self._shows_focus = event.reason() in KEYBOARD
        super().focusInEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_hovered = True
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._is_hovered = False
        self.update()


class SectionTitle(QWidget):
    """The small heading over a group of pages, drawn in capitals and spoken as written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Name the section."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(100), theme.px(30))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.roles().color("muted"))
        painter.setFont(theme.font(11))
        box = self.rect().adjusted(theme.px(10), 0, -theme.px(6), -theme.px(6))
        shown = painter.fontMetrics().elidedText(
            self._text.upper(), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)


class Navigation(QFrame):
    """The whole left side; `page_requested` names the page that was chosen."""

    page_requested = Signal(str)

    def __init__(
        self, language: LanguageContext, entries: Sequence[PageEntry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "navigation")
        self._entries = entries
        self._items: dict[str, NavigationItem] = {}
        self._sections: list[tuple[SectionTitle, str]] = []
        self.house = HouseBlock()
        self.account = AccountBlock(language)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(10))
        outer.setSpacing(0)
        outer.addWidget(self.house)
        outer.addSpacing(theme.px(7))
        self._area = self._scrolled()
        outer.addWidget(self._area, 1)
        outer.addWidget(self.account)
        self._fit()

    def show_entries(self, entries: Sequence[PageEntry]) -> None:
        """Show other pages: those of an office, or of a House again."""
        self._entries = entries
        self._items.clear()
        self._sections.clear()
        self._area.setWidget(self._lines())
        self.retranslate()

    def _lines(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("look", "scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        section = ""
        for entry in self._entries:
            if entry.section != section:
                section = entry.section
                title = SectionTitle()
                self._sections.append((title, section))
                column.addWidget(title)
            item = NavigationItem(entry.icon)
            item.clicked.connect(
                lambda _checked=False, name=entry.id: self.page_requested.emit(name)
            )
            self._items[entry.id] = item
            column.addWidget(item)
        column.addStretch(1)
        return inner

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(self._lines())
        return area

    def show_page(self, name: str) -> None:
        """Mark the page in view."""
        if name in self._items:
            self._items[name].setChecked(True)

    def show_facts(self, facts: HouseFacts, today: dt.date) -> None:
        """Show what is known of the House."""
        self.house.show_house(facts.title, facts.place)
        self.account.show_facts(facts, today)
        for name, item in self._items.items():
            counter = facts.counters.get(name, 0)
            item.set_counter(counter, self.tr("%n waiting", "", counter))

    def retranslate(self) -> None:
        """Put the names of the pages in the language of the screen."""
        for entry, keys in zip_longest(self._entries, PAGE_KEYS[: len(self._entries)]):
            item = self._items[entry.id]
            name = QCoreApplication.translate("Navigation", entry.title)
            item.setText(name)
            item.setAccessibleName(name)
            item.setToolTip(f"{name} ({keys})" if keys else name)
            item.updateGeometry()
        for title, section in self._sections:
            title.set_text(QCoreApplication.translate("Navigation", section))
        self.setAccessibleName(self.tr("Pages"))

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(WIDTH))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)
