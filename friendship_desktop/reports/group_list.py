"""Form F-01, the list of a group (domain.md § 4.2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.page import BOLD_LINE, LEFT, TOP, Pen, mm
from friendship_desktop.reports.parts import fact_line, heading, signature
from friendship_desktop.reports.table import Column, Table
from friendship_desktop.texts import msg

TITLE = msg("Group list")
MARK = msg("Contains personal data")


@dataclass(frozen=True, slots=True)
class ListedLearner:
    """One line of the list; `guardian` and `phone` are printed in the variant with contacts only."""

    name: str
    born: str
    enrolled: str
    guardian: str = ""
    phone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class GroupList:
    """Everything F-01 prints. `with_contacts` adds two columns and the mark of personal data."""

    language: PaperLanguage
    institution: tuple[Named, ...]
    school: Named
    group: Named
    language_level: Named
    teacher: str
    year: str
    times: Named
    learners: tuple[ListedLearner, ...]
    with_contacts: bool
    teacher_signs: Signatory
    head_signs: Signatory
    house_code: str
    dated: date


def draw_group_list(pen: Pen, sheet: GroupList) -> None:
    """Draw the list over as many pages as it needs."""
    _List(pen, sheet).draw()


class _List:
    def __init__(self, pen: Pen, sheet: GroupList) -> None:
        self.pen, self.sheet = pen, sheet
        self.labels = Labels(sheet.language)

    def draw(self) -> None:
        pen, sheet, labels = self.pen, self.sheet, self.labels
        pen.begin(landscape=False)
        y = TOP - 3 * mm
        if sheet.with_contacts:
            y = self._mark(y)
        y = heading(pen, y, sheet.institution, labels.text(TITLE), sheet.language)
        y = self._facts(y + 1 * mm) + 4 * mm
        y = self._table(y)
        total = labels.text(msg("Total on the list: {number}"), number=len(sheet.learners))
        if y + 34 * mm > pen.bottom:
            y = self._new_page()
        y = pen.paragraph(LEFT, y + 2 * mm, pen.right - LEFT, total, 9.5, bold=True) + 14 * mm
        for signatory in (sheet.teacher_signs, sheet.head_signs):
            signature(pen, labels, (LEFT, y, pen.right - LEFT), signatory)
            y += 12 * mm

    def _mark(self, y: float) -> float:
        """Say at the top of every page with contacts what it is."""
        text = " / ".join(self.labels.pair(MARK).on(PaperLanguage.BOTH))
        width = 86 * mm
        x = self.pen.right - width
        self.pen.box(x, y, width, 6 * mm, line=BOLD_LINE)
        self.pen.cell((x, y, width, 6 * mm), text, 8, align="centre", bold=True, lines=1)
        return y + 8 * mm

    def _facts(self, y: float) -> float:
        sheet, text = self.sheet, self.labels.text
        language = sheet.language
        school, group = sheet.school.joined(language), sheet.group.joined(language)
        y = fact_line(self.pen, y, [(text(msg("School")), school, 1.0)])
        y = fact_line(self.pen, y, [(text(msg("Group")), group, 1.0)])
        level = sheet.language_level.joined(language)
        y = fact_line(
            self.pen,
            y,
            [
                (text(msg("Language, level")), level, 0.62),
                (text(msg("Academic year")), sheet.year, 0.38),
            ],
        )
        y = fact_line(self.pen, y, [(text(msg("Teacher")), sheet.teacher, 1.0)])
        return fact_line(self.pen, y, [(text(msg("Timetable")), sheet.times.joined(language), 1.0)])

    def _new_page(self) -> float:
        pen = self.pen
        pen.begin(landscape=False)
        y = TOP - 3 * mm
        if self.sheet.with_contacts:
            y = self._mark(y)
        head = f"{self.labels.text(TITLE)} · {self.sheet.group.joined(self.sheet.language)}"
        pen.cell((LEFT, y, pen.right - LEFT, 6 * mm), head, 9, lines=1)
        return y + 7 * mm

    def _table(self, y: float) -> float:
        sheet, stacked = self.sheet, self.labels.stacked
        contacts = sheet.with_contacts
        widths = (7, 46, 15, 21, 36, 30) if contacts else (8, 78, 20, 30)
        heads = [
            "№",
            stacked(msg("Full name")),
            stacked(msg("Year of birth")),
            stacked(msg("Enrolled on, order No.")),
        ]
        if contacts:
            heads += [stacked(msg("Legal representative")), stacked(msg("Telephone"))]
        columns = [
            Column(head, width * mm, "centre" if width <= 21 else "left")
            for head, width in zip(heads, widths, strict=True)
        ]
        rest = self.pen.right - LEFT - sum(widths) * mm
        columns.append(Column(stacked(msg("Note")), rest))
        table = Table(self.pen, columns, self._new_page, size=8.5 if contacts else 9, head=12 * mm)
        table.start(y)
        for number, row in enumerate(sheet.learners, start=1):
            cells = [str(number), row.name, row.born, row.enrolled]
            if contacts:
                cells += [row.guardian, row.phone]
            cells.append(row.note)
            table.row(cells, table.height_for(cells, least=6.8 * mm))
        table.end()
        return table.y
