"""Settings: sections at the left, one form in place at the right, saved as fields are left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.services.attention import Place
from friendship_desktop.ui import icons, theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.settings.account import AccountSection
from friendship_desktop.ui.pages.settings.copying import CopiesSection
from friendship_desktop.ui.pages.settings.data import DataSection
from friendship_desktop.ui.pages.settings.holidays import HolidaysSection
from friendship_desktop.ui.pages.settings.house import HouseSection
from friendship_desktop.ui.pages.settings.look import LookSection
from friendship_desktop.ui.pages.settings.marks import MarksSection
from friendship_desktop.ui.pages.settings.privacy import PrivacySection
from friendship_desktop.ui.pages.settings.program import ProgramSection
from friendship_desktop.ui.pages.settings.protection import ProtectionSection
from friendship_desktop.ui.pages.settings.section import Section
from friendship_desktop.ui.pages.settings.terms import TermsSection
from friendship_desktop.ui.widgets.boxes import STRETCH, down, put
from friendship_desktop.ui.widgets.cards import Card

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

NARROW = 780  # at 100 %: less does not hold the list and a form beside it
ROW = 33  # as in the navigation
MEMORY_KEY = "settings.section"
MAKERS: dict[str, type[Section]] = {
    "house": HouseSection,
    "account": AccountSection,
    "look": LookSection,
    "marks": MarksSection,
    "holidays": HolidaysSection,
    "terms": TermsSection,
    "privacy": PrivacySection,
    "protection": ProtectionSection,
    "copies": CopiesSection,
    "data": DataSection,
    "program": ProgramSection,
}
OF_A_HOUSE = frozenset({"house", "marks", "holidays", "terms", "privacy", "data"})
"""Sections about lessons and people; an office has neither, and its names stand in its certificate."""
LEADS_TO = {Place.RECOVERY: "protection", Place.COPIES: "copies"}


class SettingsPage(Page):
    """One list of sections and the section in view."""

    TABLES = frozenset(
        {
            "house",
            "institution_name",
            "holiday",
            "study_period",
            "setting",
            "account",
            "access_record",
        }
    )

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        hidden = OF_A_HOUSE if context.services.is_office else frozenset()
        self.sections = {name: make(context) for name, make in MAKERS.items() if name not in hidden}
        self.list = QListWidget()
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget()
        self._left, self._top = QWidget(), CalmCombo()
        for name, section in self.sections.items():
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.list.addItem(item)
            self._stack.addWidget(self._scrolled(section))
            section.saved.connect(self.saved)
        self._lay_out()
        context.theme.changed.connect(self._dress)
        self.list.currentRowChanged.connect(self._show)
        self._top.activated.connect(self.list.setCurrentRow)
        names = list(self.sections)
        remembered = context.memory.get(MEMORY_KEY, names[0])
        self.list.setCurrentRow(names.index(remembered) if remembered in names else 0)

    def _lay_out(self) -> None:
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setSpacing(theme.px(16))
        card = Card()
        card.body.addWidget(self.list)
        down(card, STRETCH, on=self._left, around=0)
        put(self._box, self._left, self._top, (self._stack, 1))
        self._top.setVisible(False)

    def _scrolled(self, section: Section) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(section)
        return area

    # --- showing --------------------------------------------------------------------------------

    def show_section(self, name: str) -> Section:
        """Bring a section into view."""
        self.list.setCurrentRow(list(self.sections).index(name))
        return self.sections[name]

    def show_concern(self, line: Any) -> None:
        """Show where a line of "needs attention" is settled."""
        self.show_section(LEADS_TO.get(line.leads_to, "copies"))

    def _show(self, row: int) -> None:
        name = list(self.sections)[row]
        self._stack.setCurrentIndex(row)
        self._top.setCurrentIndex(row)
        self.sections[name].refresh()
        self.context.memory.set(MEMORY_KEY, name)
        self.head_changed.emit()

    @property
    def section(self) -> Section:
        """The section in view."""
        return self.sections[list(self.sections)[max(0, self.list.currentRow())]]

    @override
    def refresh(self) -> None:
        self.section.refresh()

    def _dress(self) -> None:
        colours = theme.roles()
        size = theme.px(18)
        widest = 0
        for number, section in enumerate(self.sections.values()):
            item = self.list.item(number)
            item.setSizeHint(QSize(theme.px(80), theme.px(ROW)))
            item.setIcon(icons.tinted(section.icon, colours.text, colours.border, size))
            widest = max(widest, self.list.fontMetrics().horizontalAdvance(item.text()))
        # as wide as its longest name and as high as its rows: it never scrolls
        self.list.setFixedWidth(widest + theme.px(56))
        self.list.setFixedHeight(theme.px(ROW) * self.list.count() + theme.px(4))

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Settings")

    @override
    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Sections"))
        for number, section in enumerate(self.sections.values()):
            section.retranslate()
            item = self.list.item(number)
            item.setText(section.title())
        self._top.setAccessibleName(self.tr("Sections"))
        self._top.show_items([(each.title(), name) for name, each in self.sections.items()])
        self._top.setCurrentIndex(self.list.currentRow())
        self._dress()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list of sections above where there is no room beside."""
        super().resizeEvent(event)
        is_narrow = self.width() < theme.px(NARROW)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        self._left.setVisible(not is_narrow)
        self._top.setVisible(is_narrow)

    @override
    def activate(self) -> None:
        super().activate()
        (self._top if self._left.isHidden() else self.list).setFocus()
