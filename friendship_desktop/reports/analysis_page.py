"""The analysis of attendance on paper: bars of the rates, the table they come from, how it is counted."""

from __future__ import annotations

from friendship_desktop.reports.analysis import AnalysisLine, AnalysisReport
from friendship_desktop.reports.document import Labels
from friendship_desktop.reports.multitext import width_of
from friendship_desktop.reports.page import GREY, HAIR, INK, LEFT, TOP, Pen, mm
from friendship_desktop.reports.parts import heading
from friendship_desktop.reports.table import Column, Table
from friendship_desktop.texts import msg

_CHART = 46 * mm
_BAR, _BARS = 0.55, 44 * mm
_ROW = 6.2 * mm
_SMALL = 6.5
_FIGURES = (
    (msg("Lessons held"), 15),
    (msg("Visits"), 16),
    (msg("Marks"), 16),
    (msg("Attendance, %"), 17),
    (msg("Unique persons"), 18),
    (msg("Enrolments"), 18),
    (msg("Good reason"), 17),
    (msg("Ill"), 15),
    (msg("No reason"), 17),
)


def draw_analysis(pen: Pen, report: AnalysisReport) -> None:
    """Draw every page of the analysis."""
    _Analysis(pen, report).draw()


class _Analysis:
    def __init__(self, pen: Pen, report: AnalysisReport) -> None:
        self.pen, self.report = pen, report
        self.labels = Labels(report.language)
        self.title = report.title.joined(report.language)

    def draw(self) -> None:
        pen, report = self.pen, self.report
        pen.begin(landscape=True)
        y = heading(pen, TOP - 2 * mm, report.institution, self.title, report.language)
        facts = " · ".join(fact.joined(report.language) for fact in report.facts)
        box = (LEFT, y - 1 * mm, pen.right - LEFT, 5 * mm)
        pen.cell(box, facts, 9.5, align="centre", lines=1)
        y += 6 * mm
        if report.is_in_time and report.lines:
            y = self._chart(y)
        y = self._table(y)
        for rule in report.rules:
            text = rule.joined(report.language)
            if y + 12 * mm > pen.bottom:
                y = self._new_page()
            y = pen.paragraph(LEFT, y + 1 * mm, pen.right - LEFT, text, 7.5)

    def _new_page(self) -> float:
        self.pen.begin(landscape=True)
        box = (LEFT, TOP - 2 * mm, self.pen.right - LEFT, 6 * mm)
        self.pen.cell(box, self.title, 9, lines=1)
        return TOP + 5 * mm

    def _chart(self, top: float) -> float:
        """Draw a bar for each row from 0 to 100 %; a row without marks has none."""
        pen, lines = self.pen, self.report.lines
        foot = top + _CHART - 5 * mm
        left = LEFT + 10 * mm
        full = foot - top - 4 * mm
        for step in range(0, 101, 25):
            y = foot - full * step / 100
            # as fills, which the bars then cover; lines would cross them
            pen.fill(left, y, pen.right - left, HAIR, grey=0.8 if step else INK)
            pen.aligned(left - 1.5 * mm, y + 1 * mm, str(step), _SMALL, align="right", grey=GREY)
        slot = (pen.right - left) / len(lines)
        every = _every([line.tag for line in lines], slot)
        values = [_percent(line.per_mille) for line in lines]
        has_values = _every(values, slot) == 1
        for number, line in enumerate(lines):
            middle = left + slot * (number + 0.5)
            if number % every == 0:
                pen.aligned(middle, foot + 3.4 * mm, line.tag, _SMALL, align="centre", grey=GREY)
            if line.per_mille is None:
                continue
            height, width = full * line.per_mille / 1000, min(9 * mm, slot * 0.7)
            pen.fill(middle - width / 2, foot - height, width, height, grey=_BAR)
            if has_values:
                pen.aligned(
                    middle, foot - height - 0.9 * mm, values[number], _SMALL, align="centre"
                )
        return top + _CHART + 2 * mm

    def _table(self, y: float) -> float:
        report, labels = self.report, self.labels
        bars = 0.0 if report.is_in_time else _BARS
        fixed = 8 * mm + sum(width for _label, width in _FIGURES) * mm + bars
        columns = [
            Column("№", 8 * mm, "centre"),
            Column(report.head.joined(report.language), self.pen.right - LEFT - fixed),
            *(Column(labels.stacked(label), width * mm, "centre") for label, width in _FIGURES),
            *([Column("0 – 100 %", bars, "centre")] if bars else []),
        ]
        table = Table(self.pen, columns, self._new_page, size=8, head=13 * mm)
        table.start(y)
        for number, line in enumerate(report.lines, start=1):
            cells = [str(number), self._name(line), *_figures(line), *([""] if bars else [])]
            height = table.height_for(cells, least=_ROW)
            table.row(cells, height)
            if bars:
                self._bar(table.y - height / 2, line)
        total = ["", labels.text(msg("Total")), *_figures(report.total), *([""] if bars else [])]
        table.row(total, 7 * mm, bold=True, shade=True)
        table.end()
        return table.y

    def _name(self, line: AnalysisLine) -> str:
        name = line.name.joined(self.report.language)
        return f"{name} · {line.note}" if line.note else name

    def _bar(self, middle: float, line: AnalysisLine) -> None:
        if line.per_mille is None:
            return
        pen, height = self.pen, 3.4 * mm
        left, room = pen.right - _BARS + 2 * mm, _BARS - 4 * mm
        pen.fill(left, middle - height / 2, room, height, grey=0.93)
        pen.fill(left, middle - height / 2, room * line.per_mille / 1000, height, grey=_BAR)


def _every(texts: list[str], slot: float) -> int:
    """Tell at every how many bars a text has room."""
    widest = max((width_of(text, _SMALL) for text in texts), default=0.0) + 1 * mm
    return max(1, -int(-widest // slot))


def _percent(per_mille: int | None) -> str:
    return "—" if per_mille is None else f"{per_mille // 10},{per_mille % 10}"


def _figures(line: AnalysisLine) -> list[str]:
    return [
        str(line.lessons),
        str(line.attended),
        str(line.possible),
        _percent(line.per_mille),
        str(line.persons),
        str(line.enrolments),
        str(line.excused),
        str(line.ill),
        str(line.unexcused),
    ]
