"""The grid of form F-02: learners down, lessons across, totals at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from friendship_desktop.reports.calendar_words import WEEKDAYS, digits
from friendship_desktop.reports.document import Labels
from friendship_desktop.reports.fitting import LEADING, common_size
from friendship_desktop.reports.multitext import width_of
from friendship_desktop.reports.page import BOLD_LINE, CAP, HAIR, LEFT, SHADE, THIN, Pen, mm
from friendship_desktop.reports.register import (
    NOT_ENROLLED,
    Cell,
    LearnerRow,
    LessonColumn,
    RegisterSheet,
)
from friendship_desktop.rules.attendance import (
    CANCELLED_SYMBOL,
    NOT_ENROLLED_SYMBOL,
    Tally,
    symbols,
)
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.texts import msg

HEAD = 9 * mm
NOT_HELD = (LessonStatus.CANCELLED, LessonStatus.MOVED)
_NUMBER, _NAME, _TOTAL, _NOTE, _DAY = 7 * mm, 58 * mm, 12 * mm, 23 * mm, 11 * mm
_SMALL_NAME, _SMALL_NOTE, _WIDE_NAME, _WIDE_TOTAL = 50 * mm, 17 * mm, 84 * mm, 14 * mm
_TOTALS = (msg("Attended"), msg("Excused"), msg("Unexcused"), msg("%"))

Columns = Sequence[tuple[int, LessonColumn | None]]  # index among all lessons, lesson


class Source(NamedTuple):
    """What a grid is drawn from; `numbers` are those of the footnotes, by index of the lesson."""

    pen: Pen
    sheet: RegisterSheet
    labels: Labels
    numbers: Mapping[int, int]


def _percent(tally: Tally) -> str:
    return "—" if tally.percent is None else str(tally.percent)


class Grid:
    """The grid of one page, its upper edge at `top`."""

    def __init__(
        self, source: Source, columns: Columns, top: float, row: float, *, with_totals: bool
    ) -> None:
        self.pen, self.sheet, self.labels, self.numbers = source
        self.columns, self.top, self.row, self.with_totals = columns, top, row, with_totals
        self.letters = symbols(self.sheet.symbol_set)
        self.xs = [LEFT]
        for width in self._widths():
            self.xs.append(self.xs[-1] + width)
        self.first_day, self.first_total = 2, 2 + len(columns)

    def _widths(self) -> list[float]:
        count, room = len(self.columns), self.pen.right - LEFT
        if not self.with_totals:
            day = min(_DAY, (room - _NUMBER - _NAME) / count)
            name = min(_WIDE_NAME, room - _NUMBER - day * count)
            return [_NUMBER, name, *[day] * count]
        name, note = (_NAME, _NOTE) if count <= 18 else (_SMALL_NAME, _SMALL_NOTE)
        day = min(_DAY, (room - _NUMBER - name - note - 4 * _TOTAL) / count)
        spare = room - _NUMBER - name - note - 4 * _TOTAL - day * count
        total = min(_WIDE_TOTAL, _TOTAL + spare / 4)
        spare -= 4 * (total - _TOTAL)
        wider = min(_WIDE_NAME - _NAME, spare) if spare > 0 else 0.0
        return [_NUMBER, name + wider, *[day] * count, *[total] * 4, note + spare - wider]

    def draw(self, rows: Sequence[LearnerRow | None], start: int, *, summary: bool) -> float:
        """Draw the rows that go on this page, numbered after `start`; give the y below."""
        y = self.top + HEAD
        body_end = y + self.row * len(rows)
        end = body_end + (2 * self.row if summary else 0)
        self._head()
        for i, learner in enumerate(rows):
            self._learner(y + i * self.row, learner, start + i + 1)
        if summary:
            self._summary(body_end)
        self._lines(len(rows), body_end, end)
        for position, (_index, lesson) in enumerate(self.columns):
            if lesson and lesson.status in NOT_HELD:
                x = self.xs[self.first_day + position]
                self.pen.hatch(x, y, self.xs[self.first_day + position + 1] - x, end - y)
        return end

    def _lines(self, rows: int, body_end: float, end: float) -> None:
        pen, left, right, first = self.pen, self.xs[0], self.xs[-1], self.top + HEAD
        for i in range(1, rows):
            pen.line(
                left,
                first + i * self.row,
                right,
                first + i * self.row,
                width=THIN if i % 5 == 0 else HAIR,
            )
        for i, x in enumerate(self.xs[1:-1], start=1):
            strong = i in {self.first_day, self.first_total}
            pen.line(x, self.top, x, end if i != 1 else body_end, width=THIN if strong else HAIR)
        for y in (first, body_end):
            pen.line(left, y, right, y, width=BOLD_LINE)
        if end > body_end:
            pen.line(left, body_end + self.row, right, body_end + self.row)
        pen.box(left, self.top, right - left, end - self.top, line=BOLD_LINE)

    def _box(self, column: int, y: float, height: float) -> tuple[float, float, float, float]:
        return (self.xs[column], y, self.xs[column + 1] - self.xs[column], height)

    def _short(self, column: int, y: float, text: str, size: float, *, bold: bool = False) -> None:
        """Write what always fits its cell, a mark or a number, without asking whether it does."""
        middle = (self.xs[column] + self.xs[column + 1]) / 2
        baseline = y + self.row / 2 + size * CAP
        self.pen.aligned(middle, baseline, text, size, align="centre", bold=bold)

    def _head(self) -> None:
        pen, labels = self.pen, self.labels
        pen.fill(self.xs[0], self.top, self.xs[-1] - self.xs[0], HEAD, grey=SHADE)
        pen.cell(self._box(0, self.top, HEAD), "№", 8.5, align="centre")
        pen.cell(self._box(1, self.top, HEAD), labels.text(msg("Full name")), 9, align="centre")
        for position, (index, lesson) in enumerate(self.columns):
            if lesson:
                self._day_head(self.first_day + position, index, lesson)
        if self.with_totals:
            texts = [labels.stacked(label) for label in _TOTALS]
            width = self.xs[self.first_total + 1] - self.xs[self.first_total]
            size = common_size(texts, width * 0.84, HEAD, 7.5, 5)
            for i, text in enumerate(texts):
                pen.cell(
                    self._box(self.first_total + i, self.top, HEAD),
                    text,
                    size,
                    align="centre",
                    least=5,
                )
            box = self._box(self.first_total + 4, self.top, HEAD)
            pen.cell(box, labels.stacked(msg("Note")), 7.5, align="centre")

    def _day_head(self, column: int, index: int, lesson: LessonColumn) -> None:
        pen, half = self.pen, HEAD / 2
        pen.cell(
            self._box(column, self.top + 0.4 * mm, half),
            f"{lesson.on:%d}",
            9,
            align="centre",
            bold=True,
        )
        x, y, width, height = self._box(column, self.top + half - 0.4 * mm, half)
        number = self.numbers.get(index)
        if number is None:
            days = "/".join(self.labels.pair(WEEKDAYS[lesson.on.weekday()]).on(self.sheet.language))
            pen.cell((x, y, width, height), days, 7.5, align="centre", lines=1)
            return
        pen.cell((x, y, width, height), CANCELLED_SYMBOL, 9, align="centre")
        pen.text(x + width / 2 + 1.3 * mm, y + height / 2 - 0.2 * mm, str(number), 5.5)

    def _learner(self, y: float, learner: LearnerRow | None, number: int) -> None:
        pen, sheet = self.pen, self.sheet
        self._short(0, y, str(learner.number if learner else number), 8)
        if learner is None:
            return
        self._name(y, learner)
        for position, (index, lesson) in enumerate(self.columns):
            if lesson and lesson.status not in NOT_HELD:
                mark = self._mark(learner.marks[index])
                if mark:
                    self._short(self.first_day + position, y, mark, 9)
        if self.with_totals:
            if not sheet.blank:
                self._totals(y, learner.tally)
            pen.cell(
                self._box(self.first_total + 4, y, self.row), self._note(learner), 7, least=4.5
            )

    def _name(self, y: float, learner: LearnerRow) -> None:
        box = self._box(1, y, self.row)
        fitted = self.pen.cell(box, learner.name, 9, least=4, lines=3)
        if learner.left_on is None:
            return
        x = box[0] + 1.2 * mm
        middle = (
            y
            + self.row / 2
            - fitted.size * LEADING * (len(fitted.lines) - 1) / 2
            + fitted.size * 0.06
        )
        for i, line in enumerate(fitted.lines):
            at = middle + i * fitted.size * LEADING
            self.pen.line(x, at, x + width_of(line, fitted.size), at, width=THIN)

    def _note(self, learner: LearnerRow) -> str:
        if learner.left_on is None:
            return learner.note
        left = self.labels.stacked(msg("left on {date}"), date=digits(learner.left_on))
        return f"{left}\n{learner.note}" if learner.note else left

    def _mark(self, cell: Cell) -> str:
        if cell == NOT_ENROLLED:
            return NOT_ENROLLED_SYMBOL
        return "" if cell is None or self.sheet.blank else self.letters[MarkCode(cell)]

    def _totals(self, y: float, tally: Tally, *, percent_y: float | None = None) -> None:
        """Write the four totals; the last line of the grid puts its rate one row lower."""
        texts = (str(tally.attended), str(tally.excused), str(tally.unexcused), _percent(tally))
        for i, text in enumerate(texts):
            at = percent_y if i == 3 and percent_y is not None else y
            self._short(self.first_total + i, at, text, 8.5, bold=i == 3)

    def _summary(self, y: float) -> None:
        """Write the two rows under the learners: how many came, and the rate, for each lesson."""
        pen = self.pen
        width = self.xs[2] - self.xs[0]
        for i, label in enumerate((msg("Were present"), msg("Attendance, %"))):
            pen.cell(
                (self.xs[0], y + i * self.row, width, self.row),
                self.labels.text(label),
                8.5,
                align="right",
            )
        if self.sheet.blank:
            return
        for position, (_index, lesson) in enumerate(self.columns):
            if lesson is None or lesson.status is not LessonStatus.HELD:
                continue
            for i, text in enumerate((str(lesson.tally.attended), _percent(lesson.tally))):
                self._short(self.first_day + position, y + i * self.row, text, 8.5)
        if self.with_totals:
            self._totals(y, self.sheet.tally, percent_y=y + self.row)
