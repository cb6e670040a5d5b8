"""The second table of F-02: what was taught, lesson by lesson, and the signatures under it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from friendship_desktop.reports.calendar_words import digits, hours
from friendship_desktop.reports.document import Labels, Signatory
from friendship_desktop.reports.fitting import LEADING, fit
from friendship_desktop.reports.page import BOLD_LINE, LEFT, SHADE, Pen, mm
from friendship_desktop.reports.parts import signature
from friendship_desktop.reports.register import LessonColumn, RegisterSheet
from friendship_desktop.rules.codes import LessonStatus
from friendship_desktop.texts import msg

_HEAD, _ROW, _SIGNATURES = 8 * mm, 6.5 * mm, 15 * mm
_SIZE = 8.5
_MOST_LINES = 12
_WIDTHS: Final = (8 * mm, 18 * mm, 12 * mm, 131 * mm, 64 * mm, 29 * mm)
_COLUMNS: Final = (
    msg("No."),
    msg("Date"),
    msg("Hours"),
    msg("Topic of the lesson"),
    msg("Homework"),
    msg("Teacher's signature"),
)
_EMPTY_ROWS = 9


def draw_topics(
    pen: Pen, sheet: RegisterSheet, labels: Labels, y: float, new_page: Callable[[], float]
) -> None:
    """Draw the table below `y` if it goes there whole, else on the next page, and the signatures."""
    _Topics(pen, sheet, labels, new_page).draw(y)


class _Topics:
    def __init__(
        self, pen: Pen, sheet: RegisterSheet, labels: Labels, new_page: Callable[[], float]
    ) -> None:
        self.pen, self.sheet, self.labels, self.new_page = pen, sheet, labels, new_page
        self.xs = [LEFT]
        for width in _WIDTHS:
            self.xs.append(self.xs[-1] + width)

    def draw(self, y: float) -> None:
        lessons: list[LessonColumn | None] = [*self.sheet.lessons]
        if self.sheet.blank and not lessons:
            lessons = [None] * _EMPTY_ROWS
        heights = [self._height(lesson) for lesson in lessons]
        if y + _HEAD + sum(heights) + _ROW + _SIGNATURES > self.pen.bottom:
            y = self.new_page()
        top = y
        y = self._head(y)
        for number, (lesson, height) in enumerate(zip(lessons, heights, strict=True), start=1):
            below = _ROW + _SIGNATURES if number == len(lessons) else 0.0
            if y + height + below > self.pen.bottom:
                self._frame(top, y)
                top = y = self.new_page()
                y = self._head(y)
            self._row(y, height, number, lesson)
            y += height
        self._frame(top, y)
        self._total(y)
        self._signatures(y + _ROW + 10 * mm)

    def _box(self, column: int, y: float, height: float) -> tuple[float, float, float, float]:
        return (self.xs[column], y, _WIDTHS[column], height)

    def _head(self, y: float) -> float:
        self.pen.fill(self.xs[0], y, self.xs[-1] - self.xs[0], _HEAD, grey=SHADE)
        for i, label in enumerate(_COLUMNS):
            text = self.labels.stacked(label) if i in {2, 5} else self.labels.text(label)
            self.pen.cell(self._box(i, y, _HEAD), text, 8, align="centre", least=5.5)
        self.pen.line(self.xs[0], y + _HEAD, self.xs[-1], y + _HEAD, width=BOLD_LINE)
        return y + _HEAD

    def _topic(self, lesson: LessonColumn) -> str:
        if lesson.status is LessonStatus.CANCELLED:
            word = self.labels.text(msg("not held"))
        elif lesson.status is LessonStatus.MOVED:
            word = self.labels.text(msg("moved"))
            word = f"{word} → {digits(lesson.moved_to)}" if lesson.moved_to else word
        else:
            return lesson.topic
        return f"× {word}: {lesson.reason}" if lesson.reason else f"× {word}"

    def _height(self, lesson: LessonColumn | None) -> float:
        if lesson is None or self.sheet.blank:
            return _ROW
        lines = 1
        for text, column in ((self._topic(lesson), 3), (lesson.homework, 4)):
            width = _WIDTHS[column] - 2.4 * mm
            lines = max(lines, len(fit(text, width, 60 * mm, _SIZE, 6, _MOST_LINES).lines))
        return max(_ROW, lines * _SIZE * LEADING + 2 * mm)

    def _row(self, y: float, height: float, number: int, lesson: LessonColumn | None) -> None:
        pen = self.pen
        pen.line(self.xs[0], y + height, self.xs[-1], y + height)
        pen.cell(self._box(0, y, height), str(number), 8, align="centre")
        if lesson is None:
            return
        pen.cell(self._box(1, y, height), digits(lesson.on), _SIZE, align="centre", lines=1)
        not_held = lesson.status in {LessonStatus.CANCELLED, LessonStatus.MOVED}
        if self.sheet.blank and not not_held:
            return
        held = lesson.status is LessonStatus.HELD  # what is still to come is not in the total
        spent = "×" if not_held else hours(lesson.half_hours) if held else ""
        pen.cell(self._box(2, y, height), spent, _SIZE, align="centre")
        pen.cell(self._box(3, y, height), self._topic(lesson), _SIZE, least=6, lines=_MOST_LINES)
        pen.cell(self._box(4, y, height), lesson.homework, _SIZE, least=6, lines=_MOST_LINES)
        pen.cell(self._box(5, y, height), lesson.teacher, 6.5, least=5)

    def _frame(self, top: float, bottom: float) -> None:
        for x in self.xs[1:-1]:
            self.pen.line(x, top, x, bottom)
        self.pen.box(self.xs[0], top, self.xs[-1] - self.xs[0], bottom - top, line=BOLD_LINE)

    def _total(self, y: float) -> None:
        width = self.xs[2] - self.xs[0]
        self.pen.cell(
            (self.xs[0], y, width, _ROW), self.labels.text(msg("Total hours")), _SIZE, align="right"
        )
        self.pen.box(self.xs[0], y, self.xs[3] - self.xs[0], _ROW, line=BOLD_LINE)
        self.pen.line(self.xs[2], y, self.xs[2], y + _ROW)
        if not self.sheet.blank:
            held = sum(
                one.half_hours for one in self.sheet.lessons if one.status is LessonStatus.HELD
            )
            self.pen.cell(self._box(2, y, _ROW), hours(held), _SIZE, align="centre", bold=True)

    def _signatures(self, y: float) -> None:
        labels, sheet = self.labels, self.sheet
        room = self.xs[-1] - LEFT
        teacher = sheet.teacher_signs or Signatory(labels.pair(msg("Teacher")))
        checked = sheet.checked_by or Signatory(labels.pair(msg("Checked by: coordinator")))
        signature(self.pen, labels, (LEFT, y, room * 0.36), teacher)
        signature(self.pen, labels, (LEFT + room * 0.41, y, room * 0.59), checked, dated=True)
