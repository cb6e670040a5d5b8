"""Papers of the House: choose a month and groups, look at them, save or print all in one batch."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout
from typing_extensions import override

from friendship_desktop.rules.dates import month_start, next_month, previous_month
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.page import Page, PrimaryAction
from friendship_desktop.ui.pages.reports.filling import At
from friendship_desktop.ui.pages.reports.forms import REGISTERS, SECTIONS, Listed, Offer
from friendship_desktop.ui.pages.reports.rows import FormsList
from friendship_desktop.ui.printing import print_forms, save_forms
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.buttons import IconButton, SmallButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

GROUP_ROLE = int(Qt.ItemDataRole.UserRole)


class GroupList(QListWidget):
    """The groups to print, never too low for what it says when it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.empty = EmptyState("printer", self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(190))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.empty.setGeometry(self.rect())


class ReportsPage(Page):
    """Every paper of the program, of the ticked groups or of the month."""

    TABLES = frozenset({"study_group", "school"})

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        self.services = context.services
        self.month = month_start(context.today())
        self._card = Card(" ", "list-checks")
        self._groups = GroupList()
        self._groups.setProperty("look", "choices")
        self._groups.setAlternatingRowColors(False)
        self._empty = self._groups.empty
        self._before, self._after = IconButton("chevron-left"), IconButton("chevron-right")
        self._month_label, self._count = Label("", "heading"), Label("", "muted")
        self._all, self._none = SmallButton(), SmallButton()
        self.forms = FormsList()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        month = Flow(self._before, self._month_label, self._after)
        self._card.body.addWidget(month)
        self._card.body.addWidget(self._groups, 1)
        self._card.body.addWidget(Flow(self._all, self._none))
        self._card.body.addWidget(self._count)
        for section in SECTIONS:
            self.forms.add_section(section, self)
        self._beside = Beside(self._card, self.forms, (9, 20))
        QVBoxLayout(self).addWidget(self._beside)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.forms.show_whole(whole=self._beside.is_stacked)

    def _connect(self) -> None:
        self._before.clicked.connect(lambda: self.show_month(previous_month(self.month)))
        self._after.clicked.connect(lambda: self.show_month(next_month(self.month)))
        self._all.clicked.connect(lambda: self._check_all(Qt.CheckState.Checked))
        self._none.clicked.connect(lambda: self._check_all(Qt.CheckState.Unchecked))
        self._groups.itemChanged.connect(lambda _item: self._show_count())

    # --- showing --------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        unchecked = {
            self._groups.item(i).data(GROUP_ROLE)
            for i in range(self._groups.count())
            if self._groups.item(i).checkState() == Qt.CheckState.Unchecked
        }
        self._groups.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._groups.clear()
        for choice in self.services.register.choices():
            name = f"{choice.school} · {choice.title}" if choice.school else choice.title
            item = QListWidgetItem(name, self._groups)
            item.setToolTip(name)
            item.setData(GROUP_ROLE, choice.group_id)
            checked = choice.group_id not in unchecked
            item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self._groups.blockSignals(False)  # noqa: FBT003 - the same
        self._empty.setVisible(self._groups.count() == 0)
        self._show_count()

    def show_month(self, month: dt.date) -> None:
        """Show another month."""
        self.month = month_start(month)
        self._month_label.setText(self.context.language.month(self.month.year, self.month.month))

    def chosen(self) -> list[int]:
        """Give the groups that are ticked, in the order of the list."""
        return [
            self._groups.item(i).data(GROUP_ROLE)
            for i in range(self._groups.count())
            if self._groups.item(i).checkState() == Qt.CheckState.Checked
        ]

    def _check_all(self, state: Qt.CheckState) -> None:
        for i in range(self._groups.count()):
            self._groups.item(i).setCheckState(state)

    def _show_count(self) -> None:
        count = len(self.chosen())
        self._count.setText(self.tr("%n group(s) chosen", "", count))
        self.forms.show_count(count)
        self.head_changed.emit()

    # --- paper ----------------------------------------------------------------------------------

    @override
    def print_current(self) -> bool:
        offer = REGISTERS.offers[0]
        if not self.chosen() or not isinstance(offer, Offer):
            return False
        self.preview(REGISTERS, offer)
        return True

    def preview(self, listed: Listed, offer: Offer) -> None:
        """Show papers as they will be printed."""
        fill = offer.fill(self._at())
        print_forms(self.context, self, fill, self._name(listed), has_blank=offer.has_blank)

    def save(self, listed: Listed, offer: Offer) -> None:
        """Write papers into one PDF at once, with progress and cancel."""
        save_forms(self.context, self, offer.fill(self._at()), self._name(listed))

    def _at(self) -> At:
        return At(self.context, tuple(self.chosen()), self.month)

    def _name(self, listed: Listed) -> str:
        title = listed.code or QCoreApplication.translate("Forms", listed.title)
        return f"{title} {self.month:%Y-%m}.pdf"

    # --- the frame ------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Reports and printing")

    @override
    def primary_action(self) -> PrimaryAction:
        return PrimaryAction(
            self.tr("Preview"), "printer", self.print_current, "Ctrl+P", bool(self.chosen())
        )

    @override
    def status_texts(self) -> Sequence[str]:
        return (self.tr("Every paper can be in Kazakh, in Russian or in both languages"),)

    @override
    def retranslate(self) -> None:
        self._card.set_title(self.tr("Month and groups"))
        self._before.set_name(self.tr("Month before"))
        self._after.set_name(self.tr("Month after"))
        self._all.setText(self.tr("Choose all"))
        self._none.setText(self.tr("Choose none"))
        self._groups.setAccessibleName(self.tr("Groups to print"))
        self.forms.retranslate()
        self._empty.show_texts(
            self.tr("No groups yet"), self.tr("Papers appear here with the first group.")
        )
        self.show_month(self.month)
        self._show_count()
