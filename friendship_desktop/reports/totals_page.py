"""Form F-03 on paper: totals of every group for a period, then the indicators with their rules."""

from __future__ import annotations

import calendar

from friendship_desktop.reports.calendar_words import MONTHS, digits, hours
from friendship_desktop.reports.document import Labels, Signatory
from friendship_desktop.reports.page import LEFT, TOP, Pen, mm
from friendship_desktop.reports.parts import approval_block, heading, signature, stamp_place
from friendship_desktop.reports.table import Column, Table
from friendship_desktop.reports.totals import (
    Figure,
    GroupLine,
    IndicatorLine,
    SchoolBlock,
    Totals,
    TotalsReport,
)
from friendship_desktop.texts import msg

_SIGNATURES = 20 * mm
_SUM, _TOTAL = 6.5 * mm, 7.5 * mm
_NUMBERS = (
    (msg("On the list at the start"), 14),
    (msg("Arrived"), 12),
    (msg("Left"), 12),
    (msg("On the list at the end"), 14),
    (msg("Lessons held"), 15),
    (msg("Hours"), 12),
    (msg("Visits"), 16),
    (msg("Average %"), 14),
)


def draw_totals(pen: Pen, report: TotalsReport) -> None:
    """Draw every page of the report."""
    _Totals(pen, report).draw()


class _Totals:
    def __init__(self, pen: Pen, report: TotalsReport) -> None:
        self.pen, self.report = pen, report
        self.labels = Labels(report.language)
        self.title = self.labels.text(msg("Attendance sheet"))
        self.with_teachers = any(
            group.teacher for school in report.schools for group in school.groups
        )

    def draw(self) -> None:
        pen, report, labels = self.pen, self.report, self.labels
        pen.begin(landscape=True)
        y = TOP - 2 * mm
        if report.approval:
            y = approval_block(pen, labels, y, report.approval)
        y = heading(pen, y, report.institution, self.title, report.language)
        pen.cell(
            (LEFT, y - 1 * mm, pen.right - LEFT, 5 * mm),
            self._period(),
            10.5,
            align="centre",
            lines=1,
        )
        y = self._groups(y + 6 * mm)
        y = self._notes(y)
        if report.indicators:
            y = self._indicators(y + 4 * mm)
        self._signatures(y)

    def _period(self) -> str:
        start, end = self.report.period_from, self.report.period_to
        last = calendar.monthrange(start.year, start.month)[1]
        if start.day == 1 and end == start.replace(day=last):
            return self.labels.text(MONTHS[start.month - 1], year=start.year)
        return f"{digits(start)} – {digits(end)}"

    def _new_page(self) -> float:
        self.pen.begin(landscape=True)
        box = (LEFT, TOP - 2 * mm, self.pen.right - LEFT, 6 * mm)
        self.pen.cell(box, f"{self.title} · {self._period()}", 9, lines=1)
        return TOP + 5 * mm

    def _groups(self, y: float) -> float:
        labels = self.labels
        note, teacher = 34 * mm, 32 * mm if self.with_teachers else 0.0
        fixed = 8 * mm + sum(width for _label, width in _NUMBERS) * mm + note + teacher
        rest = self.pen.right - LEFT - fixed
        columns = [
            Column("№", 8 * mm, "centre"),
            Column(labels.text(msg("School, association")), rest * 0.54),
            Column(labels.text(msg("Group, language, level")), rest * 0.46),
            *([Column(labels.text(msg("Teacher")), teacher)] if self.with_teachers else []),
            *(Column(labels.stacked(label), width * mm, "centre") for label, width in _NUMBERS),
            Column(labels.text(msg("Note")), note),
        ]
        table = Table(self.pen, columns, self._new_page, head=20 * mm)
        table.start(y)
        number = 0
        for school in self.report.schools:
            is_last = school is self.report.schools[-1]
            number = self._school(table, school, number, _TOTAL if is_last else 0.0)
        table.row(self._sum_row(msg("Total"), self.report.totals), _TOTAL, bold=True, shade=True)
        table.end()
        return table.y

    def _school(self, table: Table, school: SchoolBlock, number: int, below: float) -> int:
        """Draw the groups of a school; no sum stands on a page without a row it adds up."""
        language, table_top = self.report.language, table.y
        name = "\n".join(one.joined(language) for one in (school.name, school.association) if one)
        rows = [
            self._group_row(number + i, group) for i, group in enumerate(school.groups, start=1)
        ]
        heights = [table.height_for(cells) for cells in rows]
        blank = [""] * len(rows[0]) if rows else []
        needed = table.height_for([blank[0], name, *blank[2:]]) if rows else 0.0
        more = max(0.0, needed - sum(heights)) / (len(rows) or 1)
        sums = below + (_SUM if len(rows) > 1 else 0.0)
        for position, (cells, height) in enumerate(zip(rows, heights, strict=True)):
            keep = sums if position == len(rows) - 1 else 0.0
            fits = table.fits(height + more + keep)
            if position and not fits:
                table.span(1, table_top, name)
            open_above = {1} if position and fits else ()
            table.row(cells, height + more, open_above=open_above, keep=keep)
            if not position or not fits:
                table_top = table.y - height - more
        if rows:
            table.span(1, table_top, name)
        number += len(rows)
        if len(school.groups) > 1:
            table.row(self._sum_row(msg("Total for the school"), school.totals), _SUM, shade=True)
        return number

    def _group_row(self, number: int, group: GroupLine) -> list[str]:
        language = self.report.language
        name = "\n".join(one.joined(language) for one in (group.name, group.language_level) if one)
        teacher = [group.teacher] if self.with_teachers else []
        return [str(number), "", name, *teacher, *_figures(group.totals), group.note]

    def _sum_row(self, label: str, totals: Totals) -> list[str]:
        teacher = [""] if self.with_teachers else []
        return ["", self.labels.text(label), "", *teacher, *_figures(totals), ""]

    def _notes(self, y: float) -> float:
        report, labels, width = self.report, self.labels, self.pen.right - LEFT
        if y + 14 * mm > self.pen.bottom:
            y = self._new_page()
        unique = labels.text(msg("Unique learners: {number}"), number=_figure(report.unique))
        if report.enrolments is not None:
            stays = labels.text(msg("Enrolments: {number}"), number=_figure(report.enrolments))
            unique = f"{unique} · {stays}"
        y = self.pen.paragraph(LEFT, y + 2 * mm, width, unique, 10, bold=True)
        if report.hidden_below is not None:
            hidden = labels.text(
                msg("Values below {number} are hidden to protect personal data."),
                number=report.hidden_below,
            )
            y = self.pen.paragraph(LEFT, y + 1 * mm, width, hidden, 8)
        return y

    def _indicators(self, y: float) -> float:
        labels, pen = self.labels, self.pen
        width = pen.right - LEFT
        columns = [
            Column(labels.text(msg("Code")), 17 * mm, "centre"),
            Column(labels.text(msg("Indicator")), 92 * mm),
            Column(labels.text(msg("Value")), 24 * mm, "centre"),
            Column(labels.text(msg("Unit")), 27 * mm, "centre"),
            Column(labels.text(msg("How it is counted")), width - 160 * mm),
        ]
        table = Table(pen, columns, self._new_page, head=8 * mm)
        rows = [self._indicator_row(line) for line in self.report.indicators]
        if y + 18 * mm + table.height_for(rows[0]) > pen.bottom:
            y = self._new_page()
        y = pen.paragraph(LEFT, y, width, labels.text(msg("Indicators")), 10.5, bold=True) + 2 * mm
        table.start(y)
        for cells in rows:
            table.row(cells, table.height_for(cells))
        table.end()
        return table.y

    def _indicator_row(self, line: IndicatorLine) -> list[str]:
        language = self.report.language
        name = line.name.joined(language)
        if line.part:
            name = f"{name}: {line.part.joined(language)}"
        return [
            line.code,
            name,
            _figure(line.value),
            line.unit.joined(language),
            line.rule.joined(language),
        ]

    def _signatures(self, y: float) -> None:
        pen, labels, report = self.pen, self.labels, self.report
        if y + _SIGNATURES > pen.bottom:
            y = self._new_page()
        y += 12 * mm
        room = pen.right - LEFT
        prepared = report.prepared_by or Signatory(labels.pair(msg("Prepared by")))
        head = report.head or Signatory(labels.pair(msg("Head")))
        signature(pen, labels, (LEFT, y, room * 0.44), prepared)
        signature(pen, labels, (LEFT + room * 0.48, y, room * 0.44), head)
        stamp_place(pen, labels, pen.right, y)


def _figure(value: Figure) -> str:
    return "—" if value is None else str(value)


def _figures(totals: Totals) -> list[str]:
    half_hours = totals.half_hours
    return [
        *map(_figure, (totals.start, totals.arrived, totals.left, totals.end, totals.held)),
        hours(half_hours) if isinstance(half_hours, int) else _figure(half_hours),
        *map(_figure, (totals.attended, totals.percent)),
    ]
