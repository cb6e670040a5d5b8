"""Hours confirmed by somebody else: for a shift, an event or many shifts at once, all or in part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.volunteering import hours_text
from friendship_desktop.services.volunteers.hours import NAME_LENGTH
from friendship_desktop.services.volunteers.shift_lines import ShiftLine, Taker
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_fields import NameCombo
from friendship_desktop.ui.dialogs.record_form import Explain
from friendship_desktop.ui.dialogs.sheet import StayDialog
from friendship_desktop.ui.dialogs.tick_table import TickTable
from friendship_desktop.ui.dialogs.volunteer import quarters, quarters_of

NAME, SHIFT, HOURS = range(3)


class ConfirmDialog(StayDialog):
    """Ticks everybody who waits; hours are typed over where they differ from the shift's."""

    def __init__(
        self, title: str, shifts: Sequence[ShiftLine], names: Sequence[str], parent: QWidget
    ) -> None:
        """`names` are the accounts of the House; anybody else's name is typed."""
        super().__init__(title, self.tr("Confirm"), parent)
        self._rows: list[tuple[ShiftLine, Taker]] = [
            (shift, taker)
            for shift in shifts
            for taker in shift.takers
            if not taker.is_confirmed and taker.came is not False
        ]
        self.advise(
            self.tr(
                "Untick whoever somebody else confirms later. Hours are typed in quarters, as 2.5. Nobody confirms their own hours."
            )
        )
        self.by = NameCombo()
        self.by.show_items([(name, name) for name in names])
        if names:
            self.by.setCurrentIndex(0)
        line = self.by.lineEdit()
        if line is not None:
            line.setMaxLength(NAME_LENGTH)
        self.add("by", self.tr("&Confirmed by"), self.by)
        self.table = self._table()
        self.add_field(self.tr("&Volunteers (Space ticks, F2 changes the hours)"), self.table)
        for name in ("hours", "person"):
            self.name_field(name, self.table)
        self.table.itemChanged.connect(lambda _item: self._tell())
        self.setMinimumWidth(theme.px(720))
        self._tell()

    def _table(self) -> TickTable:
        table = TickTable(
            (self.tr("Volunteer"), 270), (self.tr("Shift"), 0), (self.tr("Hours"), 80)
        )
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        table.show_lines(
            [
                ((taker.full_name, f"{short_date(shift.day)} · {shift.task}", _hours(taker)), True)
                for shift, taker in self._rows
            ]
        )
        for number in range(table.rowCount()):
            if (item := table.item(number, HOURS)) is not None:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.setMinimumHeight(theme.px(280))
        return table

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item is not None else ""

    def _tell(self) -> None:
        ticked = self.table.ticked()
        self.verb.setText(self.tr("Confirm %n volunteer(s)", "", len(ticked)))
        self.verb.setEnabled(bool(ticked))
        self.say(self.table, "")

    def draft(self) -> tuple[dict[int, int | None], str]:
        """Give the hours of each row that is ticked and who confirms, once submitted."""
        hours = {
            self._rows[number][1].id: quarters_of(self._text(number, HOURS))
            for number in self.table.ticked()
        }
        return hours, self.by.currentText().strip()

    @override
    def tell(self, error: UserError, explain: Explain) -> None:
        for number, (_shift, taker) in enumerate(self._rows):
            if taker.id == error.details.get("served"):
                self.table.setCurrentCell(number, HOURS)
        super().tell(error, explain)

    @override
    def is_right(self) -> bool:
        unread = next(
            (
                number
                for number in self.table.ticked()
                if quarters_of(self._text(number, HOURS)) is None
            ),
            None,
        )
        if unread is not None:
            self.table.setCurrentCell(unread, HOURS)
            self.say(self.table, self.tr("Type hours in quarters, as 2.5 or 1.25."))
        return unread is None


class CorrectDialog(StayDialog):
    """Other hours in place of confirmed ones; what they were stays in the history."""

    def __init__(self, taker: Taker, names: Sequence[str], told: str, parent: QWidget) -> None:
        """`told` is the history of the hours, a line each."""
        super().__init__(self.tr("Correct the hours"), self.tr("Correct"), parent)
        self.advise(f"{taker.full_name}\n{told}")
        wrong = self.tr("Type hours in quarters, as 2.5 or 1.25.")
        self.hours = self.add_line(
            "hours", self.tr("&Hours"), _hours(taker), read=quarters, wrong=wrong
        )
        self.by = NameCombo()
        self.by.show_items([(name, name) for name in names])
        self.by.setCurrentText(taker.confirmed_by or "")
        self.add("by", self.tr("&Confirmed by"), self.by)
        self.hours.selectAll()

    def draft(self) -> tuple[int, str]:
        """Give the quarter-hours and who confirms, once submitted."""
        return self.value("hours"), self.value("by") or ""


def _hours(taker: Taker) -> str:
    return hours_text(taker.quarters, QLocale().name()[:2])
