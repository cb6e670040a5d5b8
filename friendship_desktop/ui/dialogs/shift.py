"""A shift: what is to be done, when, by how many; and who takes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QSpinBox,
    QWidget,
)

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
from friendship_desktop.ui.dialogs.group_slots import time_text
from friendship_desktop.ui.dialogs.record_fields import date_text
from friendship_desktop.ui.dialogs.sheet import StayDialog
from friendship_desktop.ui.dialogs.tick_table import TickTable


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
        self.task = self.add_line("task", self.tr("&Task"), draft.task, TEXT_LENGTH)
        areas = [
            (
                self.tr("{area} — from 18 only").format(area=item.label(language))
                if item.extra.get("min_age")
                else item.label(language),
                item.code,
            )
            for item in items("volunteer_area")
        ]
        self.area = self.add_choice("area", self.tr("&Area"), areas, draft.area)
        self.name_field("person", self.area)
        self._events = {one.id: one for one in events}
        offered: list[tuple[str, object]] = [
            (self.tr("by itself, at no event"), None),
            *((one.told(language), one.id) for one in events),
        ]
        self.event_ = self.add_choice("event_id", self.tr("&Event"), offered, draft.event_id)
        self.event_.activated.connect(self._take_event)
        self.day = self.add_date("day", self.tr("&Date"), draft.day, needed=True)
        self.start = self.add_time("starts_at", self.tr("&Begins at"), draft.starts_at, needed=True)
        self.end = self.add_time(
            "ends_at", self.tr("E&nds at, on the same day"), draft.ends_at, needed=True
        )
        self.name_field("override_reason", self.end)
        self.needed = QSpinBox(minimum=1, maximum=MOST_NEEDED, value=draft.needed)
        self.add("needed", self.tr("&People needed"), self.needed)
        self.place = self.add_line("place", self.tr("P&lace"), draft.place, TEXT_LENGTH)
        self.hazard = QCheckBox(self.tr("&Heavy or dangerous: from 18 only"))
        self.hazard.setChecked(draft.is_hazardous)
        self.add_below(self.hazard)

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

    def draft(self) -> ShiftDraft:
        """Give what was entered, once submitted."""
        return ShiftDraft(**self.values(), is_hazardous=self.hazard.isChecked())


class TakeOnDialog(StayDialog):
    """Who takes a shift: the free and fitting stand first, whoever may not is shown with the reason."""

    def __init__(self, title: str, candidates: Sequence[Candidate], parent: QWidget) -> None:
        super().__init__(title, self.tr("Put on the shift"), parent)
        self._rows = candidates
        self.table = TickTable(
            (self.tr("Volunteer"), 0), (self.tr("Age"), 84), (self.tr("On that day"), 400)
        )
        self.table.show_lines(
            [
                (
                    (row.full_name, "—" if row.age is None else str(row.age), self._state(row)),
                    False if row.bar is None else None,
                )
                for row in candidates
            ]
        )
        self.table.setMinimumHeight(theme.px(300))
        self.table.itemChanged.connect(lambda _item: self._tell())
        self.add_field(self.tr("&Volunteers (Space ticks)"), self.table)
        for name in ("person", "hours"):
            self.name_field(name, self.table)
        label = self.tr("&Reason for those who are busy then")
        self.reason = self.add_line("override_reason", label, "", TEXT_LENGTH)
        self.setMinimumWidth(theme.px(840))
        self._tell()

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
        return [self._rows[number] for number in self.table.ticked()]

    def _tell(self) -> None:
        chosen = self.chosen()
        self.verb.setText(self.tr("Put %n volunteer(s) on the shift", "", len(chosen)))
        self.verb.setEnabled(bool(chosen))
        self.reason.setEnabled(any(row.busy is not None for row in chosen))

    def draft(self) -> tuple[list[int], str]:
        """Give the volunteers and the reason, once submitted."""
        reason = self.reason.text() if self.reason.isEnabled() else ""
        return [row.volunteer_id for row in self.chosen()], reason
