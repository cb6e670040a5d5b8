"""The lessons of a day, each with its state and one click to mark it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.services.register.board import BoardLesson
from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.buttons import SmallButton, SmallPrimaryButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import ElidedLabel, Label, Line
from friendship_desktop.ui.widgets.pills import Pill

TIME, TITLE, TEACHER, STATE, BUTTON, COLUMNS = 0, 1, 2, 3, 4, 5


class LessonsCard(Card):
    """A line a lesson: time, group, teacher, state, button."""

    def __init__(self, open_lesson: Callable[[BoardLesson], object]) -> None:
        super().__init__(" ", "calendar-check")
        self._open = open_lesson
        self.first_to_mark: QWidget | None = None
        """The button of the first lesson that waits for its marks."""
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._area, 1)
        self.keep_height(236)

    def show_lessons(self, lessons: Sequence[BoardLesson], now: dt.datetime) -> None:
        """Show the lessons of a day, in the order of the clock."""
        self.first_to_mark = None
        inner = QWidget()
        inner.setProperty("look", "scrolled")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, theme.px(4), 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(TITLE, 3)
        grid.setColumnStretch(TEACHER, 1)
        for number, lesson in enumerate(lessons):
            self._add(grid, number * 2, lesson, now)
        if not lessons:
            text = self.tr(
                "No lessons today. Lessons appear here from the days and times of the groups."
            )
            grid.addWidget(Label(text, "muted", wraps=True), 0, 0, 1, COLUMNS)
        grid.setRowStretch(max(1, len(lessons) * 2), 1)
        self._area.setWidget(inner)

    def _add(self, grid: QGridLayout, row: int, lesson: BoardLesson, now: dt.datetime) -> None:
        grid.addWidget(Label(_clock(lesson.starts_at), "heading"), row, TIME)
        title = f"{lesson.title} · {lesson.school}" if lesson.school else lesson.title
        grid.addWidget(ElidedLabel(title), row, TITLE)
        grid.addWidget(ElidedLabel(lesson.teacher or "", "muted"), row, TEACHER)
        words, kind = self._state(lesson, now)
        grid.addWidget(Pill(words, kind), row, STATE)
        button = self._button(lesson)
        button.setAccessibleName(f"{button.text()}: {title}")
        button.clicked.connect(lambda: self._open(lesson))
        if self.first_to_mark is None and lesson.is_to_mark:
            self.first_to_mark = button
        grid.addWidget(button, row, BUTTON)
        grid.addWidget(Line(), row + 1, 0, 1, COLUMNS)

    def _state(self, lesson: BoardLesson, now: dt.datetime) -> tuple[str, str]:
        if lesson.status == LessonStatus.CANCELLED:
            return self.tr("cancelled"), "neutral"
        if lesson.status == LessonStatus.MOVED:
            return self.tr("moved"), "neutral"
        if lesson.expected and lesson.marked >= lesson.expected:
            return self.tr("%n marked", "", lesson.marked), "good"
        if lesson.marked:
            text = self.tr("{marked} of {expected}")
            return text.format(marked=lesson.marked, expected=lesson.expected), "warning"
        begins = lesson.starts_at or 0
        if begins > now.hour * 60 + now.minute:
            return self.tr("ahead"), "neutral"
        return self.tr("not marked"), "warning"

    def _button(self, lesson: BoardLesson) -> SmallButton:
        if not lesson.is_to_mark:
            return SmallButton(self.tr("Open"))
        words = self.tr("Go on") if lesson.marked else self.tr("Mark")
        button: SmallButton = SmallPrimaryButton(words)  # type: ignore[assignment]
        return button


def _clock(minutes: int | None) -> str:
    return "" if minutes is None else f"{minutes // 60:02d}:{minutes % 60:02d}"
