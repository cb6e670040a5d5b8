"""The progress sheet: levels, scores by skill and attendance of a group, or of one learner."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from friendship_desktop.reports.calendar_words import digits, hours
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.page import LEFT, TOP, Pen, mm
from friendship_desktop.reports.parts import fact_line, heading, signature
from friendship_desktop.reports.table import Column, Table
from friendship_desktop.texts import msg


@dataclass(frozen=True, slots=True)
class ProgressCheck:
    """One assessment on paper; the scores stand in the order of rules.levels.SKILLS."""

    kind: Named
    day: date
    level: str
    scores: tuple[int | None, ...]
    note: str = ""
    """Of a result from outside: the number of its certificate, PASSED or FAILED."""


@dataclass(frozen=True, slots=True)
class ProgressLine:
    """One learner, or one group of a learner; `percent` is None when nothing was marked."""

    name: str
    start_level: str
    result_level: str
    checks: tuple[ProgressCheck, ...]
    percent: int | None


@dataclass(frozen=True, slots=True)
class ProgressSheet:
    """Progress in one group; with `learner`, of that learner alone."""

    language: PaperLanguage
    institution: tuple[Named, ...]
    school: Named
    group: str
    subject: Named
    teacher: str
    year: str
    planned_half_hours: int | None
    held_half_hours: int
    lines: tuple[ProgressLine, ...]
    teacher_signs: Signatory
    head: Signatory
    house_code: str
    dated: date
    learner: str = ""


PASSED, FAILED = "≥\u00a060\u00a0%", "<\u00a060\u00a0%"
"""Whether every skill reaches what KAZTEST asks for, the same in both languages."""
SKILL_NAMES: Final = (
    msg("Listening"),
    msg("Reading"),
    msg("Vocabulary and grammar"),
    msg("Writing"),
    msg("Speaking"),
)


def draw_progress(pen: Pen, sheet: ProgressSheet) -> None:
    """Draw the sheet, over as many pages as it needs."""
    _Sheet(pen, sheet).draw()


class _Sheet:
    def __init__(self, pen: Pen, sheet: ProgressSheet) -> None:
        self.pen, self.sheet = pen, sheet
        self.labels = Labels(sheet.language)

    def draw(self) -> None:
        pen, sheet, text = self.pen, self.sheet, self.labels.text
        pen.begin(landscape=True)
        y = heading(
            pen, TOP - 2 * mm, sheet.institution, text(msg("Progress sheet")), sheet.language
        )
        planned = hours(sheet.planned_half_hours) if sheet.planned_half_hours else "—"
        if sheet.learner:
            y = fact_line(pen, y, [(text(msg("Learner")), sheet.learner, 1.0)])
        y = fact_line(
            pen,
            y,
            [
                (text(msg("School")), sheet.school.joined(sheet.language), 0.5),
                (text(msg("Group")), sheet.group, 0.5),
            ],
        )
        y = fact_line(
            pen,
            y,
            [
                (text(msg("Language, level")), sheet.subject.joined(sheet.language), 0.5),
                (text(msg("Teacher")), sheet.teacher, 0.5),
            ],
        )
        y = fact_line(
            pen,
            y,
            [
                (text(msg("Academic year")), sheet.year, 0.34),
                (text(msg("Hours planned")), planned, 0.33),
                (text(msg("Hours held")), hours(sheet.held_half_hours), 0.33),
            ],
        )
        self._signatures(self._legend(self._table(y + 3 * mm)))

    def _legend(self, y: float) -> float:
        """Explain the signs, where one stands on the sheet."""
        if not any(check.note for line in self.sheet.lines for check in line.checks):
            return y
        message = msg("KAZTEST: “{passed}” reached in every skill, “{failed}” not in every skill.")
        text = self.labels.text(message, passed=PASSED, failed=FAILED)
        return self.pen.paragraph(LEFT, y + 1 * mm, self.pen.right - LEFT, text, 8)

    def _table(self, y: float) -> float:
        table = Table(self.pen, self._columns(), self._new_page, head=17 * mm)
        table.start(y)
        for number, line in enumerate(self.sheet.lines, start=1):
            self._line(table, number, line)
        if not self.sheet.lines:
            table.row(["—"] * len(self._columns()), 7 * mm)
        table.end()
        return table.y

    def _columns(self) -> list[Column]:
        text, stacked = self.labels.text, self.labels.stacked
        narrow = [*SKILL_NAMES, msg("Result level"), msg("Attendance, %")]
        rest = self.pen.right - LEFT - (8 + 15 + 38 + 19 + 15 + 7 * 17) * mm
        return [
            Column("№", 8 * mm, "centre"),
            Column(text(msg("Learner")), rest),
            Column(stacked(msg("Start level")), 15 * mm, "centre"),
            Column(text(msg("Assessment")), 38 * mm),
            Column(stacked(msg("Date")), 19 * mm, "centre"),
            Column(stacked(msg("Level")), 15 * mm, "centre"),
            *(Column(stacked(label), 17 * mm, "centre") for label in narrow),
        ]

    def _line(self, table: Table, number: int, line: ProgressLine) -> None:
        """Draw a learner, each assessment in a row of its own; what belongs to all stands once."""
        language = self.sheet.language
        percent = "—" if line.percent is None else str(line.percent)
        parts = [
            [
                "\n".join(filter(None, (check.kind.joined(language), check.note))),
                digits(check.day),
                check.level or "—",
                *("—" if score is None else str(score) for score in check.scores),
            ]
            for check in line.checks
        ] or [["—"] * (3 + len(SKILL_NAMES))]
        rows = []
        for place, cells in enumerate(parts):
            whole = [
                str(number),
                line.name,
                line.start_level or "—",
                line.result_level or "—",
                percent,
            ]
            if place:
                whole = [""] * len(whole)
            rows.append([*whole[:3], *cells, *whole[3:]])
        heights = [table.height_for(row) for row in rows]
        if not table.fits(sum(heights)) and not table.fresh:
            table.end()
            table.start(self._new_page())
        last = len(rows[0]) - 1
        for place, (row, height) in enumerate(zip(rows, heights, strict=True)):
            table.row(row, height, open_above=(0, 1, 2, last - 1, last) if place else ())

    def _new_page(self) -> float:
        self.pen.begin(landscape=True)
        title = self.labels.text(msg("Progress sheet"))
        box = (LEFT, TOP - 2 * mm, self.pen.right - LEFT, 6 * mm)
        self.pen.cell(box, f"{title} · {self.sheet.group}", 9, lines=1)
        return TOP + 5 * mm

    def _signatures(self, y: float) -> None:
        pen, sheet = self.pen, self.sheet
        if y + 20 * mm > pen.bottom:
            y = self._new_page()
        room = pen.right - LEFT
        signature(pen, self.labels, (LEFT, y + 13 * mm, room * 0.46), sheet.teacher_signs)
        signature(pen, self.labels, (LEFT + room * 0.52, y + 13 * mm, room * 0.46), sheet.head)
