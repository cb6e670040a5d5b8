"""Whose marks were written or changed after the day of their lesson: when, by whom, old → new."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import Labels, Named, PaperLanguage
from friendship_desktop.reports.page import LEFT, TOP, Pen, mm
from friendship_desktop.reports.parts import heading
from friendship_desktop.reports.table import Column, Table
from friendship_desktop.texts import msg

TITLE = msg("Marks changed after the day of the lesson")


@dataclass(frozen=True, slots=True)
class MarkLine:
    """One change of one mark; an empty name says that there was, or is, no mark."""

    lesson: date
    group: str
    before: Named
    after: Named
    changed: str
    """Day and, on a line of its own, time of the change, local."""
    by: str
    is_undo: bool


@dataclass(frozen=True, slots=True)
class MarkHistorySheet:
    """All such changes of one learner, the latest first."""

    language: PaperLanguage
    institution: tuple[Named, ...]
    person: str
    lines: tuple[MarkLine, ...]
    house_code: str
    dated: date


def draw_mark_history(pen: Pen, sheet: MarkHistorySheet) -> None:
    """Draw the changes as a table that goes over as many pages as it needs."""
    labels = Labels(sheet.language)

    def page() -> float:
        pen.begin(landscape=False)
        return TOP

    y = heading(pen, page(), sheet.institution, labels.text(TITLE), sheet.language)
    width = pen.right - LEFT
    y = pen.paragraph(LEFT, y, width, sheet.person, 10.5, bold=True, align="centre")
    columns = [
        Column(labels.stacked(msg("Lesson")), 18 * mm, "centre"),
        Column(labels.stacked(msg("Group")), width - 146 * mm),
        Column(labels.stacked(msg("Mark before")), 41 * mm),
        Column(labels.stacked(msg("Mark after")), 41 * mm),
        Column(labels.stacked(msg("Changed on")), 19 * mm, "centre"),
        Column(labels.stacked(msg("Changed by")), 27 * mm),
    ]
    table = Table(pen, columns, page, size=8.5)
    table.start(y + 3 * mm)
    for line in sheet.lines:
        undone = labels.stacked(msg("(taken back)")) if line.is_undo else ""
        cells = [
            digits(line.lesson),
            line.group,
            *("\n".join(mark.on(sheet.language)) or "—" for mark in (line.before, line.after)),
            line.changed,
            f"{line.by or '—'}\n{undone}".strip(),
        ]
        table.row(cells, table.height_for(cells))
    table.end()
