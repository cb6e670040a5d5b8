"""Which sheet is entered from paper: its code, or a group from the list of those not entered yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.dates import month_start, next_month, previous_month
from friendship_desktop.rules.sheet_code import SheetName, read_sheet_code
from friendship_desktop.services.register.sheet import OpenSheet
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_form import Explain
from friendship_desktop.ui.dialogs.sheet import SheetDialog
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.widgets.boxes import STRETCH, across
from friendship_desktop.ui.widgets.buttons import IconButton
from friendship_desktop.ui.widgets.labels import Label

GROUP = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be chosen: the groups in use, and the sheets of any month that lack marks."""

    groups: Collection[int]
    open_sheets: Callable[[dt.date], Sequence[OpenSheet]]
    today: dt.date


class PaperSheetDialog(SheetDialog):
    """Asks for a sheet; `chosen` holds it once accepted."""

    def __init__(  # what is in view, what can be chosen, and how it is said
        self,
        in_view: SheetName,
        offer: Offer,
        language: LanguageContext,
        explain: Explain,
        parent: QWidget,
    ) -> None:
        super().__init__(self.tr("Enter from paper"), self.tr("Enter"), self.tr("Cancel"), parent)
        self.setMinimumWidth(theme.px(560))
        self.chosen = in_view
        self._offer, self._language, self._explain = offer, language, explain
        self.month = min(in_view.month, month_start(offer.today))
        self.code = self.add_line("code", self.tr("&Code at the foot of the sheet"))
        self.code.setPlaceholderText("Г-014 · 2026-11 · 2")
        self.before, self.after = IconButton("chevron-left"), IconButton("chevron-right")
        self.before.set_name(self.tr("Month before"))
        self.after.set_name(self.tr("Month after"))
        self._month_name = Label("", "heading")
        months = across(self.before, self._month_name, self.after, STRETCH, gap=10)
        self.fields.addRow(months)
        self.sheets = QListWidget()
        self.sheets.setMinimumHeight(theme.px(90))
        self.sheets.setWordWrap(True)
        self.sheets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add_field(self.tr("or &not entered yet in this month"), self.sheets)
        self._nothing = Label(self.tr("Every sheet of this month is entered."), "muted")
        self.fields.addRow(self._nothing)
        self.before.clicked.connect(lambda: self.show_month(previous_month(self.month)))
        self.after.clicked.connect(lambda: self.show_month(next_month(self.month)))
        self.sheets.itemActivated.connect(lambda _item: self._take_from_list())
        for one, following in (
            (self.code, self.before),
            (self.before, self.after),
            (self.after, self.sheets),
            (self.sheets, self.cancel),
        ):
            self.setTabOrder(one, following)
        self.show_month(self.month)
        self.fit(560, 440)
        self.code.setFocus()

    def show_month(self, month: dt.date) -> None:
        """List the sheets of a month that are not entered whole, the group in view chosen."""
        self.month = month
        self._month_name.setText(self._language.month(month.year, month.month))
        self.after.setEnabled(next_month(month) <= self._offer.today)
        self.sheets.clear()
        for sheet in self._offer.open_sheets(month):
            name = f"{sheet.school} · {sheet.title}" if sheet.school else sheet.title
            left = self.tr("%n lesson(s) to enter", "", sheet.lessons)
            item = QListWidgetItem(f"{name} — {left}", self.sheets)
            item.setData(GROUP, sheet.group_id)
            if sheet.group_id == self.chosen.group_id:
                self.sheets.setCurrentItem(item)
        if self.sheets.currentRow() < 0:
            self.sheets.setCurrentRow(0)
        self._nothing.setVisible(self.sheets.count() == 0)

    @override
    def try_accept(self) -> None:
        if not self.code.text().strip():
            self._take_from_list()
            return
        try:
            chosen = read_sheet_code(self.code.text())
        except UserError as error:
            self._refuse(error)
            return
        if chosen.group_id not in self._offer.groups:
            self._refuse(UserError("E_NO_GROUP"))
            return
        self.chosen = chosen
        self.accept()

    def _refuse(self, error: UserError) -> None:
        self.say(self.code, self._explain(error))
        self.code.setFocus()

    def _take_from_list(self) -> None:
        item = self.sheets.currentItem() if self.sheets.count() else None
        if item is None:
            self.say(self.code, self.tr("Type the code of the sheet, or choose another month."))
            return
        self.chosen = SheetName(int(item.data(GROUP)), self.month)
        self.accept()
