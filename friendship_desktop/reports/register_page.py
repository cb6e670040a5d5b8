"""Form F-02 on paper: the register of a group for a month, filled or blank (domain.md § 4.3)."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from math import ceil

from friendship_desktop.reports.calendar_words import MONTHS, WEEKDAYS, digits
from friendship_desktop.reports.document import Labels, Named
from friendship_desktop.reports.fitting import LEADING, common_size
from friendship_desktop.reports.multitext import width_of
from friendship_desktop.reports.page import (
    BOLD_LINE,
    HAIR,
    LEFT,
    SHADE,
    THIN,
    TOP,
    Pen,
    mm,
    text_height,
)
from friendship_desktop.reports.parts import Fact, fact_line, heading
from friendship_desktop.reports.register import (
    NOT_ENROLLED,
    Cell,
    LearnerRow,
    LessonColumn,
    RegisterSheet,
)
from friendship_desktop.reports.register_topics import draw_topics
from friendship_desktop.rules.attendance import (
    CANCELLED_SYMBOL,
    NOT_ENROLLED_SYMBOL,
    Tally,
    symbols,
)
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.texts import msg

ROWS = 25
_MOST_LESSONS = 20  # on one page; more lessons are parted evenly over several
_EMPTY_LESSONS = 9  # columns of a blank sheet whose dates nobody knows yet
_ROW, _LEAST_ROW, _HEAD = 6.5 * mm, 4.6 * mm, 9 * mm
_ENOUGH = 60 * mm  # of a page taken: what follows starts a new one
_FOOTNOTE = 80  # letters
_NUMBER, _NAME, _TOTAL, _NOTE, _DAY = 7 * mm, 58 * mm, 12 * mm, 23 * mm, 11 * mm
_SMALL_NAME, _SMALL_NOTE, _WIDE_NAME, _WIDE_TOTAL = 50 * mm, 17 * mm, 84 * mm, 14 * mm
_NO_BREAK = "\N{NO-BREAK SPACE}"
_NOT_HELD = (LessonStatus.CANCELLED, LessonStatus.MOVED)
_TOTALS = (msg("Attended"), msg("Excused"), msg("Unexcused"), msg("%"))
_LEGEND = {
    MarkCode.PRESENT: msg("present"),
    MarkCode.LATE: msg("late"),
    MarkCode.ONLINE: msg("remote"),
    MarkCode.LEFT_EARLY: msg("left early"),
    MarkCode.EXCUSED: msg("excused"),
    MarkCode.ILL: msg("ill"),
    MarkCode.ABSENT: msg("without a reason"),
}

Columns = Sequence[tuple[int, LessonColumn | None]]  # index among all lessons, lesson


def draw_register(pen: Pen, sheet: RegisterSheet) -> None:
    """Draw every page of the sheet."""
    _Register(pen, sheet).draw()


def _percent(tally: Tally) -> str:
    return "—" if tally.percent is None else str(tally.percent)


class _Register:
    """One sheet on its way to paper; `y` is where the next thing is drawn."""

    def __init__(self, pen: Pen, sheet: RegisterSheet) -> None:
        self.pen, self.sheet = pen, sheet
        self.labels = Labels(sheet.language)
        self.letters = symbols(sheet.symbol_set)
        self.month = MONTHS[sheet.month.month - 1]
        self.numbers = {
            index: number
            for number, index in enumerate(
                (i for i, one in enumerate(sheet.lessons) if one.status in _NOT_HELD), start=1
            )
        }
        self.y = TOP

    def draw(self) -> None:
        columns: list[tuple[int, LessonColumn | None]] = list(enumerate(self.sheet.lessons))
        if not columns:
            columns = [(i, None) for i in range(_EMPTY_LESSONS if self.sheet.blank else 1)]
        parts = ceil(len(columns) / _MOST_LESSONS)
        size = ceil(len(columns) / parts)
        self._title()
        under = self._under_text()
        for start in range(0, len(columns), size):
            self._part(columns[start : start + size], under, last=start + size >= len(columns))
        self.y += 2 * mm
        if self.y + self._under_height(under) > self.pen.bottom:
            self.y = self._continued()
        for line in under:
            self.y = self.pen.paragraph(LEFT, self.y, self.pen.right - LEFT, line, 8)
        draw_topics(self.pen, self.sheet, self.labels, self.y + 3 * mm, self._continued)

    def _title(self) -> None:
        pen, sheet, labels = self.pen, self.sheet, self.labels
        pen.begin(landscape=True)
        title = labels.text(msg("Attendance register"))
        self.y = heading(pen, TOP - 2 * mm, sheet.institution, title, sheet.language)
        month = labels.text(self.month, year=sheet.month.year)
        rows: tuple[tuple[Fact, ...], ...] = (
            (
                (labels.text(msg("School")), sheet.school.joined(sheet.language), 0.56),
                (labels.text(msg("Month")), month, 0.44),
            ),
            (
                (labels.text(msg("Group")), sheet.group.joined(sheet.language), 0.30),
                (
                    labels.text(msg("Language, level")),
                    sheet.language_level.joined(sheet.language),
                    0.38,
                ),
                (labels.text(msg("Teacher")), sheet.teacher, 0.32),
            ),
        )
        for row in rows:
            self.y = fact_line(pen, self.y, row)
        self.y += 2.5 * mm

    def _continued(self) -> float:
        """Start a further page and give the y under its one-line title."""
        pen, sheet = self.pen, self.sheet
        pen.begin(landscape=True)
        facts = (
            self.labels.text(msg("Attendance register")),
            sheet.group.joined(sheet.language),
            self.labels.text(self.month, year=sheet.month.year),
        )
        pen.cell((LEFT, TOP - 2 * mm, pen.right - LEFT, 6 * mm), " · ".join(facts), 9, lines=1)
        return TOP + 5 * mm

    def _part(self, columns: Columns, under: list[str], *, last: bool) -> None:
        sheet = self.sheet
        count = max(len(sheet.learners), ROWS if sheet.blank else 1)
        rows: list[LearnerRow | None] = [*sheet.learners, *[None] * (count - len(sheet.learners))]
        if self.y > TOP + _ENOUGH:
            self.y = self._continued()
        elif columns[0][0] > 0:
            self.y += 4 * mm
        under_height = self._under_height(under)
        reserve = under_height + 3 * mm if under_height < _ENOUGH else 0.0
        room = self.pen.bottom - self.y - _HEAD - reserve
        row = min(_ROW, max(_LEAST_ROW, room / (min(ROWS, count) + 2)))
        per_page = min(ROWS, int(room / row + 0.01) - 2)
        for start in range(0, count, per_page):
            if start:
                self.y = self._continued()
            _Grid(self, columns, row, with_totals=last).draw(
                rows[start : start + per_page], start, summary=start + per_page >= count
            )

    def _under_height(self, under: list[str]) -> float:
        return sum(text_height(line, self.pen.right - LEFT, 8) for line in under)

    def _under_text(self) -> list[str]:
        """Write what stands under the grid: the legend and why lessons were not held."""
        labels, sheet = self.labels, self.sheet
        both = len(Named("kk", "ru").on(sheet.language)) == 2
        other = symbols("ru" if sheet.symbol_set == "kk" else "kk")
        entries = []
        for code in sheet.marks_in_use:
            letter = self.letters[code]
            twin = f" ({other[code]})" if both and other[code] != letter else ""
            entries.append((f"{letter}{twin}", _LEGEND[code]))
        if any(NOT_ENROLLED in learner.marks for learner in sheet.learners):
            entries.append((NOT_ENROLLED_SYMBOL, msg("not on the list that day")))
        title = labels.text(msg("Legend"))
        told = [f"{sign} – {labels.text(word)}".replace(" ", _NO_BREAK) for sign, word in entries]
        lines = [f"{title}: {'; '.join(told)}."]
        notes = [self._footnote(index, number) for index, number in self.numbers.items()]
        return [*lines, "   ".join(notes)] if notes else lines

    def _footnote(self, index: int, number: int) -> str:
        lesson = self.sheet.lessons[index]
        word = self.labels.text(
            msg("moved") if lesson.status is LessonStatus.MOVED else msg("not held")
        )
        moved = f" → {digits(lesson.moved_to)}" if lesson.moved_to else ""
        short = textwrap.shorten(
            lesson.reason, _FOOTNOTE, placeholder="…"
        )  # the topics hold it whole
        reason = f": {short}" if short else ""
        return f"{CANCELLED_SYMBOL}{number} {digits(lesson.on)} – {word}{moved}{reason}."


class _Grid:
    """The grid of one page: learners down, lessons across, totals at the right."""

    def __init__(
        self, register: _Register, columns: Columns, row: float, *, with_totals: bool
    ) -> None:
        self.register, self.pen, self.sheet = register, register.pen, register.sheet
        self.labels, self.columns, self.row, self.with_totals = (
            register.labels,
            columns,
            row,
            with_totals,
        )
        self.top = register.y
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

    def draw(self, rows: Sequence[LearnerRow | None], start: int, *, summary: bool) -> None:
        y = self.top + _HEAD
        body_end = y + self.row * len(rows)
        end = body_end + (2 * self.row if summary else 0)
        self._head()
        for i, learner in enumerate(rows):
            self._learner(y + i * self.row, learner, start + i + 1)
        if summary:
            self._summary(body_end)
        self._lines(len(rows), body_end, end)
        for position, (_index, lesson) in enumerate(self.columns):
            if lesson and lesson.status in _NOT_HELD:
                x = self.xs[self.first_day + position]
                self.pen.hatch(x, y, self.xs[self.first_day + position + 1] - x, end - y)
        self.register.y = end

    def _lines(self, rows: int, body_end: float, end: float) -> None:
        pen, left, right, first = self.pen, self.xs[0], self.xs[-1], self.top + _HEAD
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
        for y in {first, body_end}:
            pen.line(left, y, right, y, width=BOLD_LINE)
        if end > body_end:
            pen.line(left, body_end + self.row, right, body_end + self.row)
        pen.box(left, self.top, right - left, end - self.top, line=BOLD_LINE)

    def _box(self, column: int, y: float, height: float) -> tuple[float, float, float, float]:
        return (self.xs[column], y, self.xs[column + 1] - self.xs[column], height)

    def _head(self) -> None:
        pen, labels = self.pen, self.labels
        pen.fill(self.xs[0], self.top, self.xs[-1] - self.xs[0], _HEAD, grey=SHADE)
        pen.cell(self._box(0, self.top, _HEAD), "№", 8.5, align="centre")
        pen.cell(self._box(1, self.top, _HEAD), labels.text(msg("Full name")), 9, align="centre")
        for position, (index, lesson) in enumerate(self.columns):
            if lesson:
                self._day_head(self.first_day + position, index, lesson)
        if self.with_totals:
            texts = [labels.stacked(label) for label in _TOTALS]
            width = self.xs[self.first_total + 1] - self.xs[self.first_total]
            size = common_size(texts, width * 0.84, _HEAD, 7.5, 5)
            for i, text in enumerate(texts):
                pen.cell(
                    self._box(self.first_total + i, self.top, _HEAD),
                    text,
                    size,
                    align="centre",
                    least=5,
                )
            box = self._box(self.first_total + 4, self.top, _HEAD)
            pen.cell(box, labels.stacked(msg("Note")), 7.5, align="centre")

    def _day_head(self, column: int, index: int, lesson: LessonColumn) -> None:
        pen, half = self.pen, _HEAD / 2
        pen.cell(
            self._box(column, self.top + 0.4 * mm, half),
            f"{lesson.on:%d}",
            9,
            align="centre",
            bold=True,
        )
        x, y, width, height = self._box(column, self.top + half - 0.4 * mm, half)
        number = self.register.numbers.get(index)
        if number is None:
            days = "/".join(self.labels.pair(WEEKDAYS[lesson.on.weekday()]).on(self.sheet.language))
            pen.cell((x, y, width, height), days, 7.5, align="centre", lines=1)
            return
        pen.cell((x, y, width, height), CANCELLED_SYMBOL, 9, align="centre")
        pen.text(x + width / 2 + 1.3 * mm, y + height / 2 - 0.2 * mm, str(number), 5.5)

    def _learner(self, y: float, learner: LearnerRow | None, number: int) -> None:
        pen, sheet = self.pen, self.sheet
        pen.cell(
            self._box(0, y, self.row), str(learner.number if learner else number), 8, align="centre"
        )
        if learner is None:
            return
        self._name(y, learner)
        for position, (index, lesson) in enumerate(self.columns):
            if lesson and lesson.status not in _NOT_HELD:
                mark = self._mark(learner.marks[index])
                pen.cell(
                    self._box(self.first_day + position, y, self.row),
                    mark,
                    9,
                    align="centre",
                    lines=1,
                )
        if self.with_totals:
            if not sheet.blank:
                self._totals(y, learner.tally)
            pen.cell(
                self._box(self.first_total + 4, y, self.row), self._note(learner), 7, least=4.5
            )

    def _name(self, y: float, learner: LearnerRow) -> None:
        box = self._box(1, y, self.row)
        fitted = self.pen.cell(box, learner.name, 9)
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
        return "" if cell is None or self.sheet.blank else self.register.letters[MarkCode(cell)]

    def _totals(self, y: float, tally: Tally, *, percent_y: float | None = None) -> None:
        """Write the four totals; the last line of the grid puts its rate one row lower."""
        texts = (str(tally.attended), str(tally.excused), str(tally.unexcused), _percent(tally))
        for i, text in enumerate(texts):
            at = percent_y if i == 3 and percent_y is not None else y
            self.pen.cell(
                self._box(self.first_total + i, at, self.row),
                text,
                8.5,
                align="centre",
                bold=i == 3,
            )

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
                box = self._box(self.first_day + position, y + i * self.row, self.row)
                pen.cell(box, text, 8.5, align="centre", lines=1)
        if self.with_totals:
            self._totals(y, self.sheet.tally, percent_y=y + self.row)
