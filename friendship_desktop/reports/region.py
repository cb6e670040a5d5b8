"""The consolidated tables of a region: indicators compared, then by House, district and language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.page import LEFT, TOP, Pen, mm, text_height
from friendship_desktop.reports.parts import heading, signature, stamp_place
from friendship_desktop.reports.table import Column, Table
from friendship_desktop.texts import msg

_NUMBER = 27 * mm
_NOTE = 8.5


@dataclass(frozen=True, slots=True)
class RegionLine:
    """One line: its name and its figures, written as they are to be read (`<5`, `≥ 120`, `—`)."""

    name: Named
    figures: tuple[str, ...]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class RegionTable:
    """One table of the report; `columns` name the figures."""

    title: Named
    first: Named
    columns: tuple[Named, ...]
    lines: tuple[RegionLine, ...]


@dataclass(frozen=True, slots=True)
class RegionReport:
    """Everything accepted for a period.

    `told` of `houses` Houses have told it, `told_before` and `told_year_before` the periods beside
    it; `hidden` means that some count is not shown by its House.
    """

    language: PaperLanguage
    office: Named
    period_from: date
    period_to: date
    told: int
    told_before: int
    told_year_before: int
    houses: int
    absent: tuple[Named, ...]
    tables: tuple[RegionTable, ...]
    hidden: bool
    house_code: str
    dated: date
    head: Signatory


TITLE = msg("Consolidated tables of the region")
TOLD = msg("Accepted packages: {told} of {houses} Houses.")
BESIDE = msg("The period before was told by {before}, the year before by {year} Houses.")
ABSENT = msg("Not in these tables: {names}.")
HIDDEN = msg(
    "“<5” is a count that the House hides to protect personal data; “≥” is a sum with such a count in it: the true one is larger. A learner of two Houses is counted in each."
)


def notes(report: RegionReport) -> Sequence[Named]:
    """Give the footnotes, on paper and in Excel alike."""
    pair = Labels(report.language).pair
    found = [
        pair(TOLD, told=report.told, houses=report.houses),
        pair(BESIDE, before=report.told_before, year=report.told_year_before),
    ]
    if report.absent:
        kk, ru = (
            ", ".join(name.joined(side) for name in report.absent)
            for side in (PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN)
        )
        words = pair(ABSENT, names="{names}")
        found.append(Named(words.kk.format(names=kk), words.ru.format(names=ru)))
    if report.hidden:
        found.append(pair(HIDDEN))
    return found


def draw_region(pen: Pen, report: RegionReport) -> None:
    """Draw the tables one after another."""
    labels, language = Labels(report.language), report.language
    title = labels.text(TITLE)
    span = f"{digits(report.period_from)} – {digits(report.period_to)}"
    pen.begin(landscape=True)
    width = pen.right - LEFT

    def new_page() -> float:
        pen.begin(landscape=True)
        pen.cell((LEFT, TOP - 2 * mm, width, 6 * mm), f"{title} · {span}", 9, lines=1)
        return TOP + 5 * mm

    y = heading(pen, TOP - 2 * mm, (report.office,), title, language)
    pen.cell((LEFT, y - 1 * mm, width, 5 * mm), span, 10.5, align="centre", lines=1)
    y += 5 * mm
    head = (15 if language is PaperLanguage.BOTH else 11) * mm
    for table in report.tables:
        if y + 32 * mm > pen.bottom:
            y = new_page()
        y = pen.paragraph(LEFT, y + 2 * mm, width, table.title.joined(language), 11, bold=True)
        first = width - len(table.columns) * _NUMBER
        columns = [Column(table.first.joined(language), first)]
        columns += [Column("\n".join(one.on(language)), _NUMBER, "centre") for one in table.columns]
        drawn = Table(pen, columns, new_page, size=9, head=head)
        drawn.start(y + 2 * mm)
        rows = [(one.strong, [one.name.joined(language), *one.figures]) for one in table.lines]
        heights = [drawn.height_for(cells) for _strong, cells in rows]
        for number, (strong, cells) in enumerate(rows):
            is_before_sum = number + 1 < len(rows) and rows[number + 1][0]
            keep = heights[number + 1] if is_before_sum else 0  # a sum never stands alone
            drawn.row(cells, heights[number], bold=strong, shade=strong, keep=keep)
        drawn.end()
        y = drawn.y + 3 * mm
    told = [note.joined(language) for note in notes(report)]
    height = sum(text_height(note, width, _NOTE) + 0.5 * mm for note in told)
    if y + height + 22 * mm > pen.bottom:
        y = new_page()  # a signature never stands alone on its page
    for note in told:
        y = pen.paragraph(LEFT, y + 0.5 * mm, width, note, _NOTE)
    signature(pen, labels, (LEFT, y + 14 * mm, width * 0.6), report.head)
    stamp_place(pen, labels, pen.right, y + 14 * mm)
