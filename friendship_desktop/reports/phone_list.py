"""The phone list: whom to call because lessons were missed in a row. It stays in the House."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from friendship_desktop.reports.document import Labels, Named, PaperLanguage
from friendship_desktop.reports.page import LEFT, TOP, Pen, mm
from friendship_desktop.reports.parts import heading
from friendship_desktop.reports.table import Column, Table
from friendship_desktop.texts import msg


@dataclass(frozen=True, slots=True)
class CallLine:
    """One learner: who, what was missed, whom to call."""

    name: str
    missed: str
    """Days with the letters of their marks."""
    contacts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CallGroup:
    """The learners of one group and who teaches it."""

    group: str
    teacher: str
    calls: tuple[CallLine, ...]


@dataclass(frozen=True, slots=True)
class PhoneList:
    """A sheet for teachers, group by group."""

    language: PaperLanguage
    institution: tuple[Named, ...]
    least: int
    legend: Named
    """What the letters of the marks mean."""
    groups: tuple[CallGroup, ...]
    house_code: str
    dated: date


def draw_phone_list(pen: Pen, sheet: PhoneList) -> None:
    """Draw the list; its warning stands on every page."""
    labels = Labels(sheet.language)

    def page() -> float:
        pen.begin(landscape=False)
        warning = labels.text(msg("Contains personal data. Not to be taken out of the House."))
        width = pen.right - LEFT
        return pen.paragraph(LEFT, TOP - 6 * mm, width, warning, 9, bold=True, align="right")

    y = heading(
        pen, page() + 3 * mm, sheet.institution, labels.text(msg("Phone list")), sheet.language
    )
    about = labels.text(
        msg("Lessons missed in a row: {least} or more; days known in advance are left out."),
        least=sheet.least,
    )
    legend = sheet.legend.joined(sheet.language)
    for line, size in ((about, 9), (legend, 8)):
        y = pen.paragraph(LEFT, y, pen.right - LEFT, line, size, align="centre")
    y += 3 * mm
    number = 0
    for group in sheet.groups:
        y, number = _group(pen, labels, group, (y, number), page)
        y += 4 * mm


def _group(
    pen: Pen,
    labels: Labels,
    group: CallGroup,
    at: tuple[float, int],
    page: Callable[[], float],
) -> tuple[float, int]:
    y, number = at  # where it stands, and the last number above
    width = pen.right - LEFT
    if y + 32 * mm > pen.bottom:
        y = page() + 3 * mm
    y = pen.paragraph(LEFT, y, width, group.group, 10.5, bold=True)
    if group.teacher:
        teacher = f"{labels.text(msg('Teacher'))}: {group.teacher}"
        y = pen.paragraph(LEFT, y + 0.5 * mm, width, teacher, 9)
    columns = [
        Column("№", 9 * mm, "centre"),
        Column(labels.text(msg("Full name")), 48 * mm),
        Column(labels.text(msg("Missed")), 32 * mm),
        Column(labels.text(msg("Whom to call")), 43 * mm),
        Column(labels.text(msg("What was said")), width - 132 * mm),
    ]
    table = Table(pen, columns, lambda: page() + 3 * mm, size=9, head=7 * mm)
    table.start(y + 2 * mm)
    for call in group.calls:
        number += 1
        cells = [str(number), call.name, call.missed, "\n".join(call.contacts), ""]
        table.row(cells, max(9 * mm, table.height_for(cells)))
    table.end()
    return table.y, number
