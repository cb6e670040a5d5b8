"""Form F-22, the hours a teacher really taught in a month: every lesson with its date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from friendship_desktop.reports.calendar_words import MONTHS, WEEKDAYS, digits, hours
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.page import LEFT, TOP, Pen, mm
from friendship_desktop.reports.parts import (
    approval_block,
    fact_line,
    heading,
    signature,
    stamp_place,
)
from friendship_desktop.reports.table import Column, Table
from friendship_desktop.texts import msg

TITLE = msg("Teacher's hours sheet")
_SIGNATURES = 40 * mm


@dataclass(frozen=True, slots=True)
class TaughtLesson:
    """One lesson that took place; `instead_of` names the usual teacher whose place was taken."""

    on: date
    time: str
    group: str
    half_hours: int
    present: int
    listed: int
    instead_of: str = ""


@dataclass(frozen=True, slots=True)
class TaughtGroup:
    """The sum of one group."""

    name: str
    lessons: int
    half_hours: int


@dataclass(frozen=True, slots=True)
class HoursSheet:
    """Everything F-22 prints: held lessons only, each with its date."""

    language: PaperLanguage
    institution: tuple[Named, ...]
    teacher: str
    month: date
    lessons: tuple[TaughtLesson, ...]
    groups: tuple[TaughtGroup, ...]
    house_code: str
    dated: date
    approval: Signatory
    teacher_signs: Signatory
    prepared_by: Signatory

    @property
    def half_hours(self) -> int:
        """All hours of the month, in halves."""
        return sum(lesson.half_hours for lesson in self.lessons)


def draw_hours(pen: Pen, sheet: HoursSheet) -> None:
    """Draw the sheet over as many pages as it needs."""
    _Hours(pen, sheet).draw()


class _Hours:
    def __init__(self, pen: Pen, sheet: HoursSheet) -> None:
        self.pen, self.sheet = pen, sheet
        self.labels = Labels(sheet.language)
        self.month = self.labels.text(MONTHS[sheet.month.month - 1], year=sheet.month.year)

    def draw(self) -> None:
        pen, sheet, text = self.pen, self.sheet, self.labels.text
        pen.begin(landscape=False)
        y = approval_block(pen, self.labels, TOP - 4 * mm, sheet.approval)
        y = heading(pen, y, sheet.institution, text(TITLE), sheet.language)
        y = fact_line(
            pen,
            y + 1 * mm,
            [(text(msg("Teacher")), sheet.teacher, 0.56), (text(msg("Month")), self.month, 0.44)],
        )
        y = self._lessons(y + 4 * mm)
        if len(sheet.groups) > 1:
            y = self._groups(y + 5 * mm)
        self._signatures(y)

    def _new_page(self) -> float:
        pen = self.pen
        pen.begin(landscape=False)
        head = f"{self.labels.text(TITLE)} · {self.sheet.teacher} · {self.month}"
        pen.cell((LEFT, TOP - 3 * mm, pen.right - LEFT, 6 * mm), head, 9, lines=1)
        return TOP + 4 * mm

    def _lessons(self, y: float) -> float:
        stacked, sheet = self.labels.stacked, self.sheet
        both = sheet.language is PaperLanguage.BOTH
        widths = (8, 24, 24, 18, 18)
        rest = self.pen.right - LEFT - (sum(widths) + 34) * mm
        columns = [
            Column("№", widths[0] * mm, "centre"),
            Column(stacked(msg("Date")), widths[1] * mm, "centre"),
            Column(stacked(msg("Time")), widths[2] * mm, "centre"),
            Column(stacked(msg("Group")), rest),
            Column(stacked(msg("Present, of the list")), widths[3] * mm, "centre"),
            Column(stacked(msg("Hours")), widths[4] * mm, "centre"),
            Column(stacked(msg("In place of")), 34 * mm),
        ]
        table = Table(self.pen, columns, self._new_page, size=9, head=(14 if both else 10) * mm)
        table.start(y)
        for number, lesson in enumerate(sheet.lessons, start=1):
            weekday = self.labels.pair(WEEKDAYS[lesson.on.weekday()]).on(sheet.language)[0]
            cells = [
                str(number),
                f"{digits(lesson.on)} {weekday}",
                lesson.time,
                lesson.group,
                f"{lesson.present} / {lesson.listed}",
                hours(lesson.half_hours),
                lesson.instead_of,
            ]
            table.row(cells, table.height_for(cells, least=6.2 * mm))
        total = self.labels.text(msg("Total: lessons {number}"), number=len(sheet.lessons))
        cells = ["", "", "", total, "", hours(sheet.half_hours), ""]
        table.row(cells, 7.5 * mm, bold=True, shade=True)
        table.end()
        return table.y

    def _groups(self, y: float) -> float:
        stacked, room = self.labels.stacked, self.pen.right - LEFT
        columns = [
            Column(stacked(msg("Group")), room - 60 * mm),
            Column(stacked(msg("Lessons held")), 32 * mm, "centre"),
            Column(stacked(msg("Hours")), 28 * mm, "centre"),
        ]
        table = Table(self.pen, columns, self._new_page, size=9, head=9 * mm)
        if y + 24 * mm > self.pen.bottom:
            y = self._new_page()
        table.start(y)
        for group in self.sheet.groups:
            cells = [group.name, str(group.lessons), hours(group.half_hours)]
            table.row(cells, table.height_for(cells, least=6.2 * mm))
        table.end()
        return table.y

    def _signatures(self, y: float) -> None:
        pen, sheet = self.pen, self.sheet
        if y + _SIGNATURES > pen.bottom:
            y = self._new_page()
        y += 13 * mm
        for signatory in (sheet.teacher_signs, sheet.prepared_by):
            signature(pen, self.labels, (LEFT, y, pen.right - LEFT - 30 * mm), signatory)
            y += 12 * mm
        stamp_place(pen, self.labels, pen.right, y - 12 * mm)
