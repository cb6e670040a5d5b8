"""Days of the week as seven buttons, and one time for all of them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from friendship_desktop.rules.dates import weekday_name, weekday_short
from friendship_desktop.rules.timetable import Slot
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.group_slots import minutes_of, time_text
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.labels import FieldError, Label

MONDAY = dt.date(2024, 1, 1)
START, LENGTH = 10 * 60, 80  # two academic hours of 40 minutes
LAST_MINUTE = 24 * 60 - 1


class DaysEditor(QWidget):
    """Which days, from when to when; other times on other days are given in the group's card."""

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._length = LENGTH
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        self.days: list[Button] = []
        for _day in range(7):
            button = Button()
            button.setCheckable(True)
            button.setMinimumWidth(theme.px(46))
            button.toggled.connect(self._tell)
            self.days.append(button)
            row.addWidget(button)
        row.addSpacing(theme.px(12))
        self.start, self.end = QLineEdit(time_text(START)), QLineEdit(time_text(START + LENGTH))
        self._dash = Label("–")
        for field in (self.start, self.end):
            field.setFixedWidth(theme.px(72))
            field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        for widget in (self.start, self._dash, self.end):
            row.addWidget(widget)
        row.addStretch(1)
        self._error = FieldError(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(row)
        column.addWidget(self._error)
        self.setFocusProxy(self.days[0])
        self.start.editingFinished.connect(self._move_end)
        self.end.editingFinished.connect(self._note_length)
        for field in (self.start, self.end):
            field.textEdited.connect(lambda: self._error.say(""))
        self.retranslate(language)

    def slots(self) -> tuple[Slot, ...] | None:
        """Give the weekly times, none when no day is chosen; None when a time cannot be read."""
        start, end = minutes_of(self.start.text()), minutes_of(self.end.text())
        chosen = [number for number, day in enumerate(self.days, 1) if day.isChecked()]
        if not chosen:
            return ()
        if start is None or end is None or end <= start:
            return None
        return tuple(Slot(day, start, end) for day in chosen)

    def is_right(self) -> bool:
        """Tell whether the times can be read, and say so if not."""
        is_right = self.slots() is not None
        self._error.say(
            ""
            if is_right
            else self.tr("Type the time as 10:00; the end comes after the beginning.")
        )
        return is_right

    def retranslate(self, language: Language) -> None:
        """Name days and fields in the language of the screen."""
        for number, button in enumerate(self.days):
            day = MONDAY + dt.timedelta(days=number)
            name = weekday_name(day, language)
            button.setText(weekday_short(day, language))
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.start.setAccessibleName(self.tr("Beginning"))
        self.end.setAccessibleName(self.tr("End"))

    def _move_end(self) -> None:
        start = minutes_of(self.start.text())
        if start is not None:
            self.start.setText(time_text(start))
            self.end.setText(time_text(min(start + self._length, LAST_MINUTE)))
        self._tell()

    def _note_length(self) -> None:
        start, end = minutes_of(self.start.text()), minutes_of(self.end.text())
        if start is not None and end is not None and end > start:
            self._length = end - start
            self.end.setText(time_text(end))
        self._tell()

    def _tell(self) -> None:
        if self.is_right():
            self.changed.emit()
