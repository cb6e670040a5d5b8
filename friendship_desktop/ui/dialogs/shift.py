"""A shift: what is to be done, when, by how many; and who takes it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QLineEdit,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.rules.reference import items
from friendship_desktop.rules.volunteering import AgeBar
from friendship_desktop.services.volunteers.bars import BusyKind
from friendship_desktop.services.volunteers.shifts import (
    MOST_NEEDED,
    TEXT_LENGTH,
    ShiftDraft,
    ShiftEvent,
)
from friendship_desktop.services.volunteers.taking import Candidate
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.group_slots import minutes_of, time_text
from friendship_desktop.ui.dialogs.group_stay import StayDialog
from friendship_desktop.ui.dialogs.record_fields import CalmCombo, date_of, date_text

CODE = int(Qt.ItemDataRole.UserRole)
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ShiftDialog(StayDialog):
    """Plans a shift or changes one; connect `submitted`."""

    def __init__(  # the parts of one question
        self,
        title: str,
        language: Language,
        draft: ShiftDraft,
        events: Sequence[ShiftEvent],
        parent: QWidget,
    ) -> None:
        """`events` are those that the shift may belong to; choosing one proposes its day and times."""
        super().__init__(title, self.tr("Save"), parent)
        self.task = self._line("task", self.tr("&Task"), draft.task)
        self.area = CalmCombo()
        self.area.show_items(
            [
                (
                    self.tr("{area} — from 18 only").format(area=item.label(language))
                    if item.extra.get("min_age")
                    else item.label(language),
                    item.code,
                )
                for item in items("volunteer_area")
            ]
        )
        self.area.choose(draft.area)
        self.add_field(self.tr("&Area"), self.area)
        self.name_field("person", self.area)
        self.event_ = CalmCombo()
        self._events = {one.id: one for one in events}
        self.event_.show_items(
            [
                (self.tr("by itself, at no event"), None),
                *((one.told(language), one.id) for one in events),
            ]
        )
        self.event_.choose(draft.event_id)
        self.event_.activated.connect(self._take_event)
        self.add_field(self.tr("&Event"), self.event_)
        self.day = self.add_date(self.tr("&Date"), "day", draft.day)
        self.start = self._line("starts_at", self.tr("&Begins at"), time_text(draft.starts_at))
        self.end = self._line(
            "ends_at", self.tr("E&nds at, on the same day"), time_text(draft.ends_at)
        )
        self.needed = QSpinBox(minimum=1, maximum=MOST_NEEDED)
        self.needed.setValue(draft.needed)
        self.add_field(self.tr("&People needed"), self.needed)
        self.name_field("needed", self.needed)
        self.place = self._line("place", self.tr("P&lace"), draft.place)
        self.hazard = QCheckBox(self.tr("&Heavy or dangerous: from 18 only"))
        self.hazard.setChecked(draft.is_hazardous)
        self.fields.addRow(self.hazard)
        self.setTabOrder(self.place, self.hazard)
        self.name_field("override_reason", self.end)

    def _take_event(self) -> None:
        """Propose when and where the chosen event is; what it does not say stays as typed."""
        event = self._events.get(self.event_.currentData())
        if event is None:
            return
        self.day.setText(date_text(event.day))
        if event.starts_at is not None:
            self.start.setText(time_text(event.starts_at))
        if event.ends_at is not None:
            self.end.setText(time_text(event.ends_at))
        if event.place:
            self.place.setText(event.place)
        for edit in (self.day, self.start, self.end):
            self.say(edit, "")

    def _line(self, name: str, label: str, text: str) -> QLineEdit:
        edit = QLineEdit(text, maxLength=TEXT_LENGTH)
        self.add_field(label, edit)
        self.name_field(name, edit)
        edit.textEdited.connect(lambda: self.say(edit, ""))
        return edit

    def draft(self) -> ShiftDraft:
        """Give what was entered, once submitted."""
        return ShiftDraft(
            task=self.task.text(),
            area=str(self.area.currentData()),
            day=date_of(self.day.text()) or dt.date.min,
            starts_at=minutes_of(self.start.text()) or 0,
            ends_at=minutes_of(self.end.text()) or 0,
            needed=self.needed.value(),
            place=self.place.text(),
            is_hazardous=self.hazard.isChecked(),
            event_id=self.event_.currentData(),
        )

    @override
    def is_right(self) -> bool:
        is_right = self.is_date(self.day, needed=True)
        for edit in (self.start, self.end):
            is_time = minutes_of(edit.text()) is not None
            self.say(edit, "" if is_time else self.tr("Type the time as 10:00."))
            is_right = is_right and is_time
        return is_right


class TakeOnDialog(StayDialog):
    """Who takes a shift: the free and fitting stand first, whoever may not is shown with the reason."""

    def __init__(self, title: str, candidates: Sequence[Candidate], parent: QWidget) -> None:
        super().__init__(title, self.tr("Put on the shift"), parent)
        self._rows = candidates
        self.table = QTableWidget(len(candidates), 3)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Volunteer"), self.tr("Age"), self.tr("On that day")]
        )
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(1, theme.px(84))
        self.table.setColumnWidth(2, theme.px(400))
        for number, row in enumerate(candidates):
            self._show(number, row)
        self.table.setMinimumHeight(theme.px(300))
        self.table.itemChanged.connect(lambda _item: self._tell())
        self.add_field(self.tr("&Volunteers (Space ticks)"), self.table)
        self.reason = QLineEdit(maxLength=TEXT_LENGTH)
        self.add_field(self.tr("&Reason for those who are busy then"), self.reason)
        self.name_field("override_reason", self.reason)
        self.name_field("person", self.table)
        self.name_field("hours", self.table)
        self.reason.textEdited.connect(lambda: self.say(self.reason, ""))
        self.setMinimumWidth(theme.px(840))
        self._tell()

    def _show(self, number: int, row: Candidate) -> None:
        age = "—" if row.age is None else str(row.age)
        for column, text in enumerate((row.full_name, age, self._state(row))):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            flags = Qt.ItemFlag.ItemIsSelectable
            if row.bar is None:
                flags |= Qt.ItemFlag.ItemIsEnabled
                if column == 0:
                    flags |= Qt.ItemFlag.ItemIsUserCheckable
                    item.setCheckState(UNCHECKED)
            item.setFlags(flags)
            self.table.setItem(number, column, item)

    def _state(self, row: Candidate) -> str:
        bars = {
            AgeBar.MINOR: self.tr("under 18: not allowed by law"),
            AgeBar.CONSENT: self.tr("under 14 without a guardian's consent"),
            AgeBar.UNKNOWN: self.tr("the date of birth is not known"),
        }
        if row.bar is not None:
            return bars[row.bar]
        if row.busy is not None and row.busy.kind is BusyKind.AWAY:
            return self.tr("known to be away that day")
        if row.busy is not None:
            return self.tr("busy {first}–{last}: {what}").format(
                first=time_text(row.busy.starts_at),
                last=time_text(row.busy.ends_at),
                what=row.busy.title,
            )
        words = [self.tr("usually can") if row.can else self.tr("has not named this time")]
        if row.fits_area:
            words.append(self.tr("helps in this area"))
        if row.is_minor:
            words.append(self.tr("under 18"))
        return " · ".join(words)

    def chosen(self) -> list[Candidate]:
        """Give the volunteers that are ticked."""
        return [
            row
            for number, row in enumerate(self._rows)
            if (item := self.table.item(number, 0)) is not None
            and row.bar is None
            and item.checkState() == CHECKED
        ]

    def _tell(self) -> None:
        chosen = self.chosen()
        self.verb.setText(self.tr("Put %n volunteer(s) on the shift", "", len(chosen)))
        self.verb.setEnabled(bool(chosen))
        self.reason.setEnabled(any(row.busy is not None for row in chosen))

    def draft(self) -> tuple[list[int], str]:
        """Give the volunteers and the reason, once submitted."""
        reason = self.reason.text() if self.reason.isEnabled() else ""
        return [row.volunteer_id for row in self.chosen()], reason
