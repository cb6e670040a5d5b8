"""The left side: the House, the pages in their sections, the account."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
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
    QWidget,
)
from typing_extensions import override

from friendship_desktop.ui import icons, theme
from friendship_desktop.ui.context import HouseFacts
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.pages import PAGE_KEYS, PageEntry
from friendship_desktop.ui.shell.house import AccountBlock, HouseBlock
from friendship_desktop.ui.widgets.boxes import down, put

WIDTH = 216
NARROW = 56
"""The width at 100 % of icons without their names."""
LARGEST_SHARE = 0.25
"""Names that take more of the window than this make way for icons: at 1366 pixels from about 160 %."""
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
        self._is_hovered = self._shows_focus = self._is_narrow = False
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

    def set_narrow(self, *, narrow: bool) -> None:
        """Show the icon alone; the name stays in the tooltip and for screen readers."""
        self._is_narrow = narrow
        self.updateGeometry()
        self.update()

    def _words(self) -> QRect:
        right = theme.px(40) if self._counter else theme.px(8)
        return QRect(theme.px(38), 0, self.width() - theme.px(38) - right, self.height())

    @override
    def heightForWidth(self, width: int) -> int:
        if self._is_narrow:
            return theme.px(33)
        metrics = QFontMetrics(theme.font(strong=True))
        # a hair less than is painted: measuring and painting round differently
        room = width - theme.px(40) - (theme.px(40) if self._counter else theme.px(8))
        needed = metrics.boundingRect(QRect(0, 0, room, 999), WRAP, self.text()).height()
        return max(theme.px(33), needed + theme.px(12))

    @override
    def sizeHint(self) -> QSize:
        width = theme.px((NARROW if self._is_narrow else WIDTH) - 16)
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
        left = (self.width() - size) // 2 if self._is_narrow else theme.px(10)
        painter.drawPixmap(left, (self.height() - size) // 2, drawn)
        if self._is_narrow:
            self._paint_dot(painter, left + size, colours.color("gold"))
            return
        painter.setPen(colours.color(role))
        painter.setFont(theme.font(strong=self.isChecked()))
        painter.drawText(self._words(), WRAP, self.text())
        if self._counter:
            self._paint_counter(painter, colours.color("gold"), colours.color("on_gold"))

    def _paint_dot(self, painter: QPainter, right: int, tint: QColor) -> None:
        if self._counter:
            size = theme.px(8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawEllipse(right - size // 2, theme.px(5), size, size)

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
        self._is_narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_narrow(self, *, narrow: bool) -> None:
        """Be a thin line between icons instead of words."""
        self._is_narrow = narrow
        self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        """Name the section."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._is_narrow:
            return QSize(theme.px(NARROW - 16), theme.px(9))
        return QSize(theme.px(100), theme.px(30))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._is_narrow:
            painter.setPen(theme.roles().color("border"))
            middle = self.height() // 2
            painter.drawLine(theme.px(6), middle, self.width() - theme.px(6), middle)
            return
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
        self._room = 0
        self.is_narrow = False
        self.house = HouseBlock()
        self.account = AccountBlock(language)
        outer = down(self.house, on=self, around=(8, 8, 8, 10), gap=0)
        outer.addSpacing(theme.px(7))
        self._area = self._scrolled()
        put(outer, (self._area, 1), self.account)
        self._fit()

    def show_entries(self, entries: Sequence[PageEntry]) -> None:
        """Show other pages: those of an office, or of a House again."""
        self._entries = entries
        self._items.clear()
        self._sections.clear()
        self._area.setWidget(self._lines())
        self._show_width()
        self.retranslate()

    def _lines(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("look", "scrolled")
        column = down(on=inner, around=0, gap=2)
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
        area.viewport().installEventFilter(self)
        return area

    def show_page(self, name: str) -> None:
        """Mark the page in view."""
        if name in self._items:
            self._items[name].setChecked(True)
            self._show_chosen()

    def _show_chosen(self) -> None:
        """Scroll to the page in view."""
        chosen = next((item for item in self._items.values() if item.isChecked()), None)
        inner = self._area.widget()
        lines = inner.layout() if inner is not None else None
        if chosen is not None and lines is not None:
            lines.activate()
            self._area.ensureWidgetVisible(chosen, 0, theme.px(4))

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

    def fit(self, room: int) -> None:
        """Show names, or icons alone where names would take too much of a window of this width."""
        self._room = room
        self._fit()

    def _fit(self) -> None:
        narrow = 0 < self._room < theme.px(WIDTH) / LARGEST_SHARE
        if narrow is not self.is_narrow:
            self.is_narrow = narrow
            self._show_width()
        self.setFixedWidth(theme.px(NARROW if narrow else WIDTH))

    def _show_width(self) -> None:
        for item in self._items.values():
            item.set_narrow(narrow=self.is_narrow)
        for title, _section in self._sections:
            title.set_narrow(narrow=self.is_narrow)
        for block in (self.house, self.account):
            block.set_narrow(narrow=self.is_narrow)
        bars = Qt.ScrollBarPolicy
        # a bar would cover the icons; the wheel, the keys and the choice itself scroll them
        self._area.setVerticalScrollBarPolicy(
            bars.ScrollBarAlwaysOff if self.is_narrow else bars.ScrollBarAsNeeded
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._show_chosen)  # once the lines have their new places
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)
