"""Form F-08: confirmed hours of one volunteer, or of several, with the total in figures and words (domain.md § 4.9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.page import LEFT, TOP, Pen, mm
from friendship_desktop.reports.parts import fact_line, heading, signature, stamp_place
from friendship_desktop.reports.table import Column, Table
from friendship_desktop.rules.number_words import MOST, hours_in_kazakh, hours_in_russian
from friendship_desktop.rules.volunteering import hours_text
from friendship_desktop.texts import msg

TITLE = msg("Volunteer hours sheet")
_SIGNATURES = 34 * mm


@dataclass(frozen=True, slots=True)
class ServedLine:
    """One confirmed shift of a volunteer."""

    on: date
    what: Named
    area: Named
    quarters: int
    confirmed_by: str


@dataclass(frozen=True, slots=True)
class VolunteerTotal:
    """One volunteer of the group's sheet."""

    name: str
    shifts: int
    quarters: int
    confirmed_by: str


@dataclass(frozen=True, slots=True)
class VolunteerHoursSheet:
    """F-08: `lines` of one volunteer, or `totals` of several."""

    language: PaperLanguage
    institution: tuple[Named, ...]
    volunteer: str
    """Empty for the sheet of several."""
    first: date
    last: date
    lines: tuple[ServedLine, ...]
    totals: tuple[VolunteerTotal, ...]
    prepared_by: Signatory
    head: Signatory
    house_code: str
    dated: date

    @property
    def quarters(self) -> int:
        """All hours of the sheet, in quarters."""
        own = sum(one.quarters for one in self.lines)
        return own + sum(one.quarters for one in self.totals)


def draw_volunteer_hours(pen: Pen, sheet: VolunteerHoursSheet) -> None:
    """Draw the sheet over as many pages as it needs."""
    _Sheet(pen, sheet).draw()


class _Sheet:
    def __init__(self, pen: Pen, sheet: VolunteerHoursSheet) -> None:
        self.pen, self.sheet = pen, sheet
        self.labels = Labels(sheet.language)
        self.period = f"{digits(sheet.first)} – {digits(sheet.last)}"

    def draw(self) -> None:
        pen, sheet, text = self.pen, self.sheet, self.labels.text
        pen.begin(landscape=False)
        y = heading(pen, TOP, sheet.institution, text(TITLE), sheet.language)
        facts = [(text(msg("Period")), self.period, 0.5)]
        if sheet.volunteer:
            y = fact_line(pen, y + 1 * mm, [(text(msg("Volunteer")), sheet.volunteer, 1.0)])
            facts = [(text(msg("Period")), self.period, 1.0)]
        y = fact_line(pen, y + 1 * mm, facts)
        table = self._lines(y + 4 * mm) if sheet.volunteer else self._totals(y + 4 * mm)
        table.end()
        self._end(table.y + 4 * mm)

    def _new_page(self) -> float:
        pen = self.pen
        pen.begin(landscape=False)
        parts = (self.labels.text(TITLE), self.sheet.volunteer, self.period)
        head = " · ".join(part for part in parts if part)
        pen.cell((LEFT, TOP - 3 * mm, pen.right - LEFT, 6 * mm), head, 9, lines=1)
        return TOP + 4 * mm

    def _lines(self, y: float) -> Table:
        stacked, sheet = self.labels.stacked, self.sheet
        columns = [
            Column("№", 9 * mm, "centre"),
            Column(stacked(msg("Date")), 21 * mm, "centre"),
            Column(stacked(msg("Event or task")), 60 * mm),
            Column(stacked(msg("Area of work")), 33 * mm),
            Column(stacked(msg("Hours")), 14 * mm, "centre"),
            Column(stacked(msg("Confirmed by (name, signature)")), 38 * mm),
        ]
        rows = [
            [
                digits(line.on),
                line.what.joined(sheet.language),
                line.area.joined(sheet.language),
                hours_text(line.quarters),
                line.confirmed_by,
            ]
            for line in sheet.lines
        ]
        total = ["", self.labels.text(msg("Total")), "", hours_text(sheet.quarters), ""]
        return self._table(y, columns, rows, total)

    def _totals(self, y: float) -> Table:
        stacked, sheet = self.labels.stacked, self.sheet
        columns = [
            Column("№", 9 * mm, "centre"),
            Column(stacked(msg("Volunteer")), 72 * mm),
            Column(stacked(msg("Shifts")), 18 * mm, "centre"),
            Column(stacked(msg("Hours")), 18 * mm, "centre"),
            Column(stacked(msg("Confirmed by (name, signature)")), 58 * mm),
        ]
        rows = [
            [one.name, str(one.shifts), hours_text(one.quarters), one.confirmed_by]
            for one in sheet.totals
        ]
        shifts = str(sum(one.shifts for one in sheet.totals))
        total = [self.labels.text(msg("Total")), shifts, hours_text(sheet.quarters), ""]
        return self._table(y, columns, rows, total)

    def _table(
        self, y: float, columns: list[Column], rows: list[list[str]], total: list[str]
    ) -> Table:
        """Draw numbered rows and their total."""
        table = Table(self.pen, columns, self._new_page, size=9, head=12 * mm)
        table.start(y)
        for number, row in enumerate(rows, start=1):
            cells = [str(number), *row]
            table.row(cells, table.height_for(cells, least=8 * mm))
        table.row(["", *total], 7.5 * mm, bold=True, shade=True)
        return table

    def _end(self, y: float) -> None:
        pen, sheet = self.pen, self.sheet
        if y + _SIGNATURES + 14 * mm > pen.bottom:
            y = self._new_page()
        label = self.labels.text(msg("Total hours in words"))
        words = _in_words(sheet.quarters).joined(sheet.language)
        y = pen.paragraph(LEFT, y, pen.right - LEFT, f"{label}: {words}", 9.5) + 12 * mm
        for signatory in (sheet.prepared_by, sheet.head):
            signature(pen, self.labels, (LEFT, y, pen.right - LEFT - 30 * mm), signatory)
            y += 12 * mm
        stamp_place(pen, self.labels, pen.right, y - 12 * mm)


def _in_words(quarters: int) -> Named:
    """Write hours out; beyond what is ever written out, figures stand for the words."""
    if quarters // 4 > MOST:
        return Named.same(hours_text(quarters))
    return Named(hours_in_kazakh(quarters), hours_in_russian(quarters))
