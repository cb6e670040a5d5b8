"""The days and times at which a group meets: one line for each, typed as people write them."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from friendship_desktop.rules.dates import weekday_short
from friendship_desktop.rules.reference import items
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.widgets.buttons import IconButton, SmallButton
from friendship_desktop.ui.widgets.labels import FieldError

TIME = re.compile(r"(\d{1,2})(?:\s*[:.,\-\s]?\s*([0-5]\d))?")
LAST_MINUTE = 24 * 60
SUNDAY, TEN = 7, 600
USUAL = 80  # minutes: two academic hours of 40


def minutes_of(text: str) -> int | None:
    """Read 10:00, 10.00, 1000 or 10 as minutes after midnight; None when it is no time of day."""
    found = TIME.fullmatch(text.strip())
    if found is None:
        return None
    minutes = int(found[1]) * 60 + int(found[2] or 0)
    return minutes if minutes <= LAST_MINUTE else None


def time_text(minutes: int) -> str:
    """Write minutes after midnight as 10:00."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


class SlotRow(QWidget):
    """One weekly time."""

    changed = Signal()
    removed = Signal()

    def __init__(self, slot: Slot, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.length = slot.ends_at - slot.starts_at
        self._day = CalmCombo()
        self._start, self._end = (
            QLineEdit(time_text(slot.starts_at)),
            QLineEdit(time_text(slot.ends_at)),
        )
        self._remove = IconButton("x", flat=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._day)
        self._day.setMinimumWidth(theme.px(150))
        for edit in (self._start, self._end):
            edit.setFixedWidth(theme.px(76))
            edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row.addWidget(self._start)
        row.addWidget(QLabel("–"))
        row.addWidget(self._end)
        row.addWidget(self._remove)
        row.addStretch(1)
        self.retranslate(language)
        self._day.choose(slot.weekday)
        self._start.editingFinished.connect(self._move_end)
        self._end.editingFinished.connect(self.changed)
        self._day.activated.connect(self.changed)
        self._remove.clicked.connect(self.removed)

    def slot(self) -> Slot | None:
        """Give the weekly time, or None when a time cannot be read."""
        start, end = minutes_of(self._start.text()), minutes_of(self._end.text())
        if start is None or end is None:
            return None
        return Slot(int(self._day.currentData()), start, end)

    def stops(self) -> tuple[QWidget, ...]:
        """Give what the keyboard visits, in order."""
        return self._day, self._start, self._end, self._remove

    def focus_day(self) -> None:
        """Take the keyboard."""
        self._day.setFocus()

    def retranslate(self, language: Language) -> None:
        """Name weekdays and fields in the language of the screen."""
        names = [item.label(language) for item in items("weekday")]
        self._day.show_items(
            [(name[:1].upper() + name[1:], number) for number, name in enumerate(names, 1)]
        )
        self._day.setAccessibleName(self.tr("Day of the week"))
        self._start.setAccessibleName(self.tr("Beginning"))
        self._end.setAccessibleName(self.tr("End"))
        self._remove.set_name(self.tr("Remove this time"))

    def _move_end(self) -> None:
        start, end = minutes_of(self._start.text()), minutes_of(self._end.text())
        if start is not None:
            self._start.setText(time_text(start))
            if end is None or end - start != self.length:
                end = min(start + self.length, LAST_MINUTE)
            self._end.setText(time_text(end))
        self.changed.emit()


class SlotsEditor(QWidget):
    """Several weekly times; `changed` comes only when all of them can be read."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: list[SlotRow] = []
        self._before: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        column.addLayout(self._lines)
        self.add_button = SmallButton(icon="plus")
        self.add_button.clicked.connect(self.add)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        column.addLayout(foot)
        self._error = FieldError(self.add_button)
        column.addWidget(self._error)
        self.setFocusProxy(self.add_button)

    def show_slots(self, slots: tuple[Slot, ...]) -> None:
        """Show weekly times; those being typed stay while they say the same."""
        if self.slots() == slots and len(self._rows) == len(slots):
            return
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows.clear()
        for weekly in slots:
            self._append(weekly)
        self._error.say("")

    def slots(self) -> tuple[Slot, ...] | None:
        """Give the weekly times in the order of the week, or None when one cannot be read."""
        read = [row.slot() for row in self._rows]
        good = [slot for slot in read if slot is not None]
        if len(good) != len(read):
            return None
        return tuple(sorted(good, key=lambda slot: (slot.weekday, slot.starts_at)))

    def is_right(self) -> bool:
        """Tell whether every time can be read, and say so if not."""
        is_right = self.slots() is not None
        self._error.say("" if is_right else self.tr("Type the time as 10:00."))
        return is_right

    def follow(self, before: QWidget | None) -> None:
        """Come after a widget when the keyboard walks through the form, rows first."""
        self._before = before
        if before is None:
            return
        stops = [stop for row in self._rows for stop in row.stops()]
        for last, stop in pairwise((before, *stops, self.add_button)):
            QWidget.setTabOrder(last, stop)

    def say(self, sentence: str) -> None:
        """Say what is wrong with the times."""
        self._error.say(sentence)

    def add(self) -> None:
        """Add a time: the same as the last one, a day on; Sunday at ten when there is none."""
        last = self._rows[-1].slot() if self._rows else None
        slot = Slot(SUNDAY, TEN, TEN + USUAL)
        if last is not None:
            taken = {known.weekday for row in self._rows if (known := row.slot()) is not None}
            days = [(last.weekday + step - 1) % 7 + 1 for step in range(1, 8)]
            free = next((day for day in days if day not in taken), last.weekday)
            slot = Slot(free, last.starts_at, last.ends_at)
        self._append(slot).focus_day()
        self._tell()

    def retranslate(self, language: Language) -> None:
        """Put the words in the language of the screen."""
        self._language = language
        self.add_button.setText(self.tr("Add a time"))
        self.add_button.setToolTip(self.tr("Add another day or time of the week"))
        for row in self._rows:
            with QSignalBlocker(row):
                row.retranslate(language)

    def _append(self, slot: Slot) -> SlotRow:
        row = SlotRow(slot, self._language)
        row.changed.connect(self._tell)
        row.removed.connect(lambda: self._drop(row))
        self._rows.append(row)
        self._lines.addWidget(row)
        self.follow(self._before)
        return row

    def _drop(self, row: SlotRow) -> None:
        if row in self._rows:
            self._rows.remove(row)
            row.hide()
            row.deleteLater()
            self.add_button.setFocus()
            self._tell()

    def _tell(self) -> None:
        if self.is_right():
            self.changed.emit()


def slots_text(slots: tuple[Slot, ...], language: Language) -> str:
    """Write weekly times as a table shows them: вс 10:00 · ср 17:00."""
    monday = dt.date(2024, 1, 1)
    return " · ".join(
        f"{weekday_short(monday + dt.timedelta(days=slot.weekday - 1), language)}"
        f"\N{NO-BREAK SPACE}{time_text(slot.starts_at)}"
        for slot in slots
    )
