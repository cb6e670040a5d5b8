"""Form F-02 on paper: the register of a group for a month, filled or blank (domain.md § 4.3)."""

from __future__ import annotations

import textwrap
from math import ceil

from friendship_desktop.reports.calendar_words import MONTHS, digits
from friendship_desktop.reports.document import Labels, Named
from friendship_desktop.reports.page import (
    INK,
    LEFT,
    TOP,
    Pen,
    mm,
    text_height,
)
from friendship_desktop.reports.parts import Fact, fact_line, heading
from friendship_desktop.reports.register import (
    NOT_ENROLLED,
    LearnerRow,
    LessonColumn,
    RegisterSheet,
)
from friendship_desktop.reports.register_grid import HEAD, NOT_HELD, Columns, Grid, Source
from friendship_desktop.reports.register_topics import draw_topics
from friendship_desktop.rules.attendance import (
    CANCELLED_SYMBOL,
    NOT_ENROLLED_SYMBOL,
    symbols,
)
from friendship_desktop.rules.codes import LessonStatus, MarkCode
from friendship_desktop.texts import msg

ROWS = 25
_MOST_LESSONS = 20  # on one page; more lessons are parted evenly over several
_EMPTY_LESSONS = 9  # columns of a blank sheet whose dates nobody knows yet
_ROW, _LEAST_ROW = 6.5 * mm, 4.6 * mm
_ENOUGH = 60 * mm  # of a page taken: what follows starts a new one
_CODE = 66 * mm  # from the left edge: the form code before it is never wider
_FOOTNOTE = 80  # letters
_NO_BREAK = "\N{NO-BREAK SPACE}"
_LEGEND = {
    MarkCode.PRESENT: msg("present"),
    MarkCode.LATE: msg("late"),
    MarkCode.ONLINE: msg("remote"),
    MarkCode.LEFT_EARLY: msg("left early"),
    MarkCode.EXCUSED: msg("excused"),
    MarkCode.ILL: msg("ill"),
    MarkCode.ABSENT: msg("without a reason"),
}


def draw_register(pen: Pen, sheet: RegisterSheet) -> None:
    """Draw every page of the sheet."""
    _Register(pen, sheet).draw()


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
                (i for i, one in enumerate(sheet.lessons) if one.status in NOT_HELD), start=1
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
        self._code()

    def _code(self) -> None:
        """Write the code of the sheet at the foot of every page, between form code and page number."""
        if self.sheet.sheet_code:
            text = f"{self.labels.text(msg('Code'))}: {self.sheet.sheet_code}"
            for page in self.pen.pages:
                page.texts.append((LEFT + _CODE, page.height - 8 * mm, text, 8, True, INK))

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
        room = self.pen.bottom - self.y - HEAD - reserve
        row = min(_ROW, max(_LEAST_ROW, room / (min(ROWS, count) + 2)))
        per_page = min(ROWS, int(room / row + 0.01) - 2)
        source = Source(pen=self.pen, sheet=sheet, labels=self.labels, numbers=self.numbers)
        for start in range(0, count, per_page):
            if start:
                self.y = self._continued()
            grid = Grid(source, columns, self.y, row, with_totals=last)
            self.y = grid.draw(
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
