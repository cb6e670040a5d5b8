"""The quick guide on one sheet of A4, in two columns, to hang beside the desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from friendship_desktop.reports.fitting import LEADING
from friendship_desktop.reports.page import LEFT, TOP, Pen, mm, text_height
from friendship_desktop.texts import Language

_GAP, _INDENT = 8 * mm, 6 * mm
_SIZES = (13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0)


@dataclass(frozen=True, slots=True)
class GuideSheet:
    """What the quick guide says: sections of (heading, steps), in the language of the screen."""

    language: Language
    title: str
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    dated: date
    house_code: str = ""


def draw_guide(pen: Pen, sheet: GuideSheet) -> None:
    """Draw the guide on one page, in the largest type that fits; sections are never parted."""
    pen.begin(landscape=False)
    top = pen.paragraph(LEFT, TOP, pen.right - LEFT, sheet.title, 17, bold=True) + 5 * mm
    width = (pen.right - LEFT - _GAP) / 2
    room = pen.bottom - top
    for size in _SIZES:
        columns = _parted(sheet, width, size)
        if all(_height(column, width, size) <= room for column in columns):
            break
    for number, column in enumerate(columns):
        x, y = LEFT + number * (width + _GAP), top
        for section in column:
            y = _draw_section(pen, (x, y, width), section, size)


def _draw_section(
    pen: Pen, box: tuple[float, float, float], section: tuple[str, tuple[str, ...]], size: float
) -> float:
    x, y, width = box
    title, steps = section
    y = pen.paragraph(x, y, width, title, size + 1.5, bold=True)
    pen.line(x, y + 1.4 * mm, x + width, y + 1.4 * mm, grey=0.6)
    y += 2.2 * mm
    for number, step in enumerate(steps, start=1):
        below = pen.paragraph(x + _INDENT, y, width - _INDENT, step, size)
        pen.text(x, y + size * LEADING, f"{number}.", size, bold=True)
        y = below + 0.9 * mm
    return y + 4.5 * mm


def _section_height(section: tuple[str, tuple[str, ...]], width: float, size: float) -> float:
    title, steps = section
    taken = text_height(title, width, size + 1.5) + 2.2 * mm + 4.5 * mm
    return taken + sum(text_height(step, width - _INDENT, size) + 0.9 * mm for step in steps)


def _height(column: tuple[tuple[str, tuple[str, ...]], ...], width: float, size: float) -> float:
    return sum(_section_height(section, width, size) for section in column)


def _parted(
    sheet: GuideSheet, width: float, size: float
) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]:
    """Part the sections so that both columns are about as long, in reading order."""
    best = min(
        range(len(sheet.sections) + 1),
        key=lambda cut: max(
            _height(sheet.sections[:cut], width, size), _height(sheet.sections[cut:], width, size)
        ),
    )
    return sheet.sections[:best], sheet.sections[best:]
