"""The tab Shifts: what is to be done and by whom, hours to confirm, one shift's people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.reference import label
from friendship_desktop.rules.volunteering import hours_text
from friendship_desktop.services.volunteers.shift_lines import ShiftLine, Taker
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.group_slots import time_text
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.schools.parts import ShyView
from friendship_desktop.ui.pages.volunteers.shift_acts import ShiftActions, taker_state
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import EmptyState
from friendship_desktop.ui.widgets.buttons import Button, DangerButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label
from friendship_desktop.ui.widgets.master_detail import MasterDetail

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

AHEAD, TO_CONFIRM, NOBODY, YEAR, ALL = "ahead", "to_confirm", "nobody", "year", "all"
FAR = dt.timedelta(days=3660)
CONTEXT = "ShiftTable"
DATE = QT_TRANSLATE_NOOP("ShiftTable", "Date and time")
TASK = QT_TRANSLATE_NOOP("ShiftTable", "Task")
PEOPLE = QT_TRANSLATE_NOOP("ShiftTable", "People on it")
STATE = QT_TRANSLATE_NOOP("ShiftTable", "State")
NAME = QT_TRANSLATE_NOOP("ShiftTable", "Volunteer")
HOURS = QT_TRANSLATE_NOOP("ShiftTable", "Hours")


class ShiftsTab(QWidget):
    """Lists shifts and shows the people of one."""

    shown = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.context, self.acts = page.context, ShiftActions(page)
        self.services: Services = page.context.services
        self.which = CalmCombo()
        self.which.setMinimumWidth(theme.px(200))
        self.event_ = CalmCombo()
        self.event_.setMinimumWidth(theme.px(160))
        self.new = Button(icon="calendar-plus")
        self.confirm_all = Button(icon="check-check")
        memory = self.context.memory
        self.table: RowTable[ShiftLine] = RowTable(self._columns(), CONTEXT, lambda row: row.id)
        self.view = ShyView(self.table, "shifts", memory)
        self.view.hide_below(people=420)
        self._empty = EmptyState("calendar-days")
        self.view.set_empty(self._empty)
        self.takers: RowTable[Taker] = RowTable(self._taker_columns(), CONTEXT, lambda row: row.id)
        self.takers_view = ShyView(self.takers, "shift_takers", memory)
        self.title, self.about = Label("", "heading", wraps=True), Label("", "muted", wraps=True)
        self.add = Button(icon="user-plus")
        self.confirm = Button(icon="check")
        self.correct, self.absent = Button(icon="pencil"), Button(icon="user-x")
        self.off = Button(icon="user-minus")
        self.change, self.remove = Button(icon="square-pen"), DangerButton(icon="trash-2")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        listed = Card()
        bar = QHBoxLayout()
        bar.setSpacing(theme.px(8))
        bar.addWidget(self.which)
        bar.addWidget(self.event_, 1)
        bar.addWidget(self.new)
        listed.body.addLayout(bar)
        listed.body.addWidget(self.view, 1)
        listed.body.addWidget(Flow(self.confirm_all))
        card = Card()
        for widget in (self.title, self.about):
            card.body.addWidget(widget)
        card.body.addWidget(Flow(self.add, self.confirm))
        card.body.addWidget(self.takers_view, 1)
        card.body.addWidget(Flow(self.correct, self.absent, self.off, self.change, self.remove))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(10), 0, 0)
        column.addWidget(MasterDetail(listed, card, self.context.memory, "shifts", (600, 496)))

    def _connect(self) -> None:
        acts = self.acts
        self.which.activated.connect(self._take_which)
        self.event_.activated.connect(self.load)
        self.view.selected.connect(lambda _row: self._show())
        self.view.opened.connect(acts.change_shift)
        self.view.selectionModel().selectionChanged.connect(lambda *_rows: self._enable())
        self.takers_view.selectionModel().selectionChanged.connect(lambda *_rows: self._enable())
        self.takers_view.opened.connect(self._open_taker)
        self.new.clicked.connect(lambda: acts.plan(self.open))
        self._empty.primary.clicked.connect(lambda: acts.plan(self.open))
        self.confirm_all.clicked.connect(lambda: acts.confirm(self.view.selected_rows()))
        self.add.clicked.connect(lambda: self._with(acts.take_on))
        self.confirm.clicked.connect(lambda: self._with(lambda row: acts.confirm([row])))
        self.change.clicked.connect(lambda: self._with(acts.change_shift))
        self.remove.clicked.connect(lambda: self._with(acts.remove_shift))
        self.correct.clicked.connect(lambda: acts.correct(self.takers_view.selected_rows()[0]))
        self.absent.clicked.connect(lambda: acts.absent(self.takers_view.selected_rows()))
        self.off.clicked.connect(lambda: acts.take_off(self.takers_view.selected_rows()))

    def _with(self, act: Callable[[ShiftLine], object]) -> None:
        row: ShiftLine | None = self.view.current()
        if row is not None:
            act(row)

    def _open_taker(self, taker: Taker) -> None:
        if taker.is_confirmed:
            self.acts.correct(taker)
        else:
            self._with(lambda row: self.acts.confirm([row]))

    def _columns(self) -> tuple[Column[ShiftLine], ...]:
        return (
            Column(
                "date",
                DATE,
                lambda row: short_date(row.day),
                sub=lambda row: f"{time_text(row.starts_at)}–{time_text(row.ends_at)}",
                sort=lambda row: f"{row.day.isoformat()} {row.starts_at:04}",
                width=112,
            ),
            Column("task", TASK, lambda row: row.task, sub=self._sub, strong=True),
            Column(
                "people",
                PEOPLE,
                lambda row: f"{row.taken} / {row.needed}",
                width=96,
                right=True,
            ),
            Column("state", STATE, lambda _row: "", pill=self._state, width=150),
        )

    def _sub(self, row: ShiftLine) -> str:
        language = self.context.language.language
        area = label("volunteer_area", row.area, language)
        return " · ".join(part for part in (row.event(str(language)), area) if part)

    def _state(self, row: ShiftLine) -> tuple[str, str]:
        if row.is_called_off:
            return self.tr("event cancelled"), "neutral"
        if row.day >= self.context.today() and row.missing:
            return self.tr("%n more needed", "", row.missing), "warning"
        if row.day <= self.context.today() and row.waiting:
            return self.tr("%n to confirm", "", row.waiting), "warning"
        if row.day > self.context.today():
            return self.tr("ready"), "good"
        return (self.tr("confirmed"), "good") if row.takers else (self.tr("nobody"), "neutral")

    def _taker_columns(self) -> tuple[Column[Taker], ...]:
        return (
            Column("name", NAME, lambda row: row.full_name, sub=self._taker_sub, strong=True),
            Column(
                "hours",
                HOURS,
                lambda row: hours_text(row.quarters, self.context.language.language),
                width=64,
                right=True,
            ),
            Column("state", STATE, lambda _row: "", pill=self._taker_state, width=150),
        )

    def _taker_sub(self, row: Taker) -> str:
        if row.confirmed_on is not None:
            return self.tr("confirmed {date} by {name}").format(
                date=short_date(row.confirmed_on), name=row.confirmed_by
            )
        if row.override_reason:
            return self.tr("busy then, but: {reason}").format(reason=row.override_reason)
        return ""

    def _taker_state(self, row: Taker) -> tuple[str, str] | None:
        shift: ShiftLine | None = self.view.current()
        return taker_state(row, shift.day, self.context.today()) if shift else None

    # --- showing --------------------------------------------------------------------------------

    def load(self) -> None:
        """Show the shifts of the chosen kind, or all those of the chosen event."""
        services, language = self.services, self.context.language.language
        events = services.shifts.events(
            services.actor, today=self.context.today(), with_shifts=True
        )
        self.event_.show_items(
            [(self.tr("Any event"), None), *((one.told(language), one.id) for one in events)]
        )
        if self.event_.currentIndex() < 0:
            self.event_.setCurrentIndex(0)
        self.table.set_rows(self._read())
        if self.view.current() is None and self.table.rowCount():
            self.view.selectRow(0)
        self._show()
        self.shown.emit()

    def _read(self) -> list[ShiftLine]:
        services, today = self.services, self.context.today()
        which, event_id = self.which.currentData() or AHEAD, self.event_.currentData()
        if event_id is not None:
            return services.shifts.of_event(services.actor, event_id)
        if which == TO_CONFIRM:
            return services.served_hours.waiting(services.actor, today=today)
        if which == YEAR:
            first = today.replace(month=1, day=1)
            return services.shifts.between(services.actor, first, today)[::-1]
        first = today - FAR if which == ALL else today
        rows = services.shifts.between(services.actor, first, today + FAR)
        if which == NOBODY:
            return [row for row in rows if row.missing]
        return rows[::-1] if which == ALL else rows

    def show_which(self, which: str) -> None:
        """Choose what is listed, of all events."""
        self.which.choose(which)
        self._take_which()

    def _take_which(self) -> None:
        self.event_.setCurrentIndex(0)
        self.load()

    def open(self, shift_id: int) -> None:
        """Show one shift, whatever is listed."""
        if not self.view.select(shift_id):
            self.show_which(ALL)
            self.view.select(shift_id)

    def _show(self) -> None:
        row: ShiftLine | None = self.view.current()
        if row is None:
            self.title.setText("")
            self.about.setText(self.tr("Choose a shift in the list."))
            self.takers.set_rows([])
        else:
            language = self.context.language
            self.title.setText(row.task)
            times = f"{time_text(row.starts_at)}–{time_text(row.ends_at)}"
            parts = [
                language.day_and_weekday(row.day),
                times,
                row.event(str(language.language)),
                label("volunteer_area", row.area, language.language),
                row.place or "",
                self.tr("from 18 only") if row.is_hazardous else "",
            ]
            self.about.setText(" · ".join(part for part in parts if part))
            self.takers.set_rows(row.takers)
        self._enable()

    def _enable(self) -> None:
        row: ShiftLine | None = self.view.current()
        takers: list[Taker] = self.takers_view.selected_rows()
        today = self.context.today()
        is_over = row is not None and row.day <= today
        for button in (self.add, self.change, self.remove):
            button.setEnabled(row is not None)
        self.confirm.setEnabled(is_over and row is not None and bool(row.waiting))
        self.confirm_all.setEnabled(
            any(one.waiting and one.day <= today for one in self.view.selected_rows())
        )
        open_ = [one for one in takers if not one.is_confirmed]
        self.correct.setEnabled(len(takers) == 1 and takers[0].is_confirmed)
        self.absent.setEnabled(is_over and bool(takers) and len(open_) == len(takers))
        self.off.setEnabled(bool(takers) and len(open_) == len(takers))

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.which.show_items(
            [
                (self.tr("Today and ahead"), AHEAD),
                (self.tr("Hours to confirm"), TO_CONFIRM),
                (self.tr("Ahead, people missing"), NOBODY),
                (self.tr("This year so far"), YEAR),
                (self.tr("All shifts"), ALL),
            ]
        )
        if self.which.currentIndex() < 0:
            self.which.choose(AHEAD)
        self.which.setAccessibleName(self.tr("Which shifts are shown"))
        self.event_.setAccessibleName(self.tr("All shifts of one event"))
        self.event_.setToolTip(self.event_.accessibleName())
        self._empty.show_texts(
            self.tr("No shifts here"),
            self.tr(
                "A shift says what is to be done, when and by how many; hours come from its length and are confirmed afterwards."
            ),
            self.tr("New shift"),
        )
        for button, text, tip in (
            (self.new, self.tr("New shift…"), self.tr("Plan a shift (Ctrl+Shift+N)")),
            (
                self.confirm_all,
                self.tr("Confirm the selected shifts…"),
                self.tr("Confirm the hours of all selected shifts at once"),
            ),
            (self.add, self.tr("Add people…"), self.tr("Choose who takes this shift (Ctrl+I)")),
            (self.confirm, self.tr("Confirm hours…"), self.tr("Confirm the hours of this shift")),
            (self.correct, self.tr("Correct…"), self.tr("Correct confirmed hours")),
            (
                self.absent,
                self.tr("Did not come"),
                self.tr("Mark the selected people as not come, or take that back"),
            ),
            (self.off, self.tr("Take off"), self.tr("Take the selected people off the shift")),
            (self.change, self.tr("Change the shift…"), self.tr("Change task, day or times")),
            (self.remove, self.tr("Remove the shift"), self.tr("Remove the shift with its people")),
        ):
            button.setText(text)
            button.setToolTip(tip)
        self.view.setAccessibleName(self.tr("Shifts"))
        self.takers_view.setAccessibleName(self.tr("People of the shift"))
        self.table.retranslate()
        self.takers.retranslate()
