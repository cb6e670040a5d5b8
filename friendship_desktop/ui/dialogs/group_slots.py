"""The days and times at which a group meets: days as buttons, times typed as people write them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from friendship_desktop.rules.dates import weekday_name, weekday_short
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down
from friendship_desktop.ui.widgets.buttons import Button, IconButton, SmallButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import FieldError, Label

TIME = re.compile(r"(\d{1,2})(?:\s*[:.,\-\s]?\s*([0-5]\d))?")
LAST_MINUTE = 24 * 60
MONDAY, WEEK = dt.date(2024, 1, 1), range(1, 8)
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


class TimeRow(QWidget):
    """Days of the week as seven buttons, and the one time of all that are pressed."""

    changed = Signal()
    removed = Signal()

    def __init__(self, days: Iterable[int], start: int, end: int, language: Language) -> None:
        super().__init__()
        self._length = end - start
        self.days = [Button() for _day in WEEK]
        for number, button in zip(WEEK, self.days, strict=True):
            button.setCheckable(True)
            button.setChecked(number in days)
            button.setMinimumWidth(theme.px(46))
            button.toggled.connect(self.changed)
        self.start, self.end = QLineEdit(time_text(start)), QLineEdit(time_text(end))
        for edit in (self.start, self.end):
            edit.setFixedWidth(theme.px(72))
            edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.remove = IconButton("x", flat=True)
        times = QWidget()
        across(self.start, Label("–"), self.end, self.remove, on=times, around=(8, 0, 0, 0), gap=4)
        down(Flow(*self.days, times, gap=4), on=self, around=0)
        self.retranslate(language)
        self.start.editingFinished.connect(self._move_end)
        self.end.editingFinished.connect(self._note_length)
        self.remove.clicked.connect(self.removed)

    def chosen(self) -> list[int]:
        """Give the days that are pressed, Monday as 1."""
        return [day for day, button in zip(WEEK, self.days, strict=True) if button.isChecked()]

    def slots(self) -> list[Slot] | None:
        """Give the weekly times, none when no day is pressed; None when a time cannot be read."""
        start, end = minutes_of(self.start.text()), minutes_of(self.end.text())
        if not self.chosen():
            return []
        if start is None or end is None or end <= start:
            return None
        return [Slot(day, start, end) for day in self.chosen()]

    def stops(self) -> tuple[QWidget, ...]:
        """Give what the keyboard visits, in order."""
        return *self.days, self.start, self.end, self.remove

    def retranslate(self, language: Language) -> None:
        """Name days and fields in the language of the screen."""
        for number, button in zip(WEEK, self.days, strict=True):
            day = MONDAY + dt.timedelta(days=number - 1)
            button.setText(weekday_short(day, language))
            button.setToolTip(weekday_name(day, language))
            button.setAccessibleName(weekday_name(day, language))
        self.start.setAccessibleName(self.tr("Beginning"))
        self.end.setAccessibleName(self.tr("End"))
        self.remove.set_name(self.tr("Remove this time"))

    def _move_end(self) -> None:
        start = minutes_of(self.start.text())
        if start is not None:
            self.start.setText(time_text(start))
            self.end.setText(time_text(min(start + self._length, LAST_MINUTE)))
        self.changed.emit()

    def _note_length(self) -> None:
        start, end = minutes_of(self.start.text()), minutes_of(self.end.text())
        if start is not None and end is not None and end > start:
            self._length = end - start
            self.end.setText(time_text(end))
        self.changed.emit()


class SlotsEditor(QWidget):
    """Lines of days with one time each; `changed` comes only when all of them can be read."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.rows: list[TimeRow] = []
        self._before: QWidget | None = None
        self._lines = down(gap=6)
        self.add_button = SmallButton(icon="plus")
        self.add_button.clicked.connect(self.add)
        self._error = FieldError(self.add_button)
        down(self._lines, across(self.add_button, STRETCH), self._error, on=self, around=0, gap=6)
        self.setFocusProxy(self.add_button)

    def show_slots(self, slots: tuple[Slot, ...]) -> None:
        """Show weekly times; those being typed stay while they say the same."""
        if self.rows and self.slots() == slots:
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows.clear()
        times = dict.fromkeys((slot.starts_at, slot.ends_at) for slot in slots)
        for start, end in times:
            days = {
                slot.weekday for slot in slots if (slot.starts_at, slot.ends_at) == (start, end)
            }
            self._append(days, start, end)
        self._error.say("")

    def slots(self) -> tuple[Slot, ...] | None:
        """Give the weekly times in the order of the week, or None when one cannot be read."""
        read = [row.slots() for row in self.rows]
        if None in read:
            return None
        known = [slot for slots in read for slot in slots or ()]
        return tuple(sorted(known, key=lambda slot: (slot.weekday, slot.starts_at)))

    def is_right(self) -> bool:
        """Tell whether every time can be read, and say so if not."""
        is_right = self.slots() is not None
        self._error.say(
            ""
            if is_right
            else self.tr("Type the time as 10:00; the end comes after the beginning.")
        )
        return is_right

    def follow(self, before: QWidget | None) -> None:
        """Come after a widget when the keyboard walks through the form, rows first."""
        self._before = before
        if before is None:
            return
        stops = [stop for row in self.rows for stop in row.stops()]
        for last, stop in pairwise((before, *stops, self.add_button)):
            QWidget.setTabOrder(last, stop)

    def say(self, sentence: str) -> None:
        """Say what is wrong with the times."""
        self._error.say(sentence)

    def add(self) -> None:
        """Add a time: the same as the last one, a day on; Sunday at ten when there is none."""
        last = self.rows[-1].slots() if self.rows else None
        day, start, end = SUNDAY, TEN, TEN + USUAL
        if last:
            taken = {day for row in self.rows for day in row.chosen()}
            week = [(last[-1].weekday + step - 1) % 7 + 1 for step in WEEK]
            day = next((day for day in week if day not in taken), last[-1].weekday)
            start, end = last[0].starts_at, last[0].ends_at
        row = self._append({day}, start, end)
        row.days[day - 1].setFocus()
        self._tell()

    def begin(self) -> None:
        """Show one usual time of which no day is pressed yet."""
        self._append((), TEN, TEN + USUAL)
        self.setFocusProxy(self.rows[0].days[0])

    def take_keyboard(self) -> None:
        """Go to the first time that cannot be read."""
        for row in self.rows:
            if row.slots() is None:
                row.start.setFocus()
                return

    def retranslate(self, language: Language) -> None:
        """Put the words in the language of the screen."""
        self._language = language
        self.add_button.setText(self.tr("Add a time"))
        self.add_button.setToolTip(self.tr("Add another day or time of the week"))
        for row in self.rows:
            with QSignalBlocker(row):
                row.retranslate(language)

    def _append(self, days: Iterable[int], start: int, end: int) -> TimeRow:
        row = TimeRow(days, start, end, self._language)
        row.changed.connect(self._tell)
        row.removed.connect(lambda: self._drop(row))
        self.rows.append(row)
        self._lines.addWidget(row)
        self.follow(self._before)
        return row

    def _drop(self, row: TimeRow) -> None:
        if row in self.rows:
            self.rows.remove(row)
            row.hide()
            row.deleteLater()
            self.add_button.setFocus()
            self._tell()

    def _tell(self) -> None:
        if self.is_right():
            self.changed.emit()


def slots_text(slots: tuple[Slot, ...], language: Language) -> str:
    """Write weekly times as a table shows them: вс 10:00 · ср 17:00."""
    return " · ".join(
        f"{weekday_short(MONDAY + dt.timedelta(days=slot.weekday - 1), language)}"
        f"\N{NO-BREAK SPACE}{time_text(slot.starts_at)}"
        for slot in slots
    )
