"""Form F-06: a letter of gratitude, a certificate or a diploma in a decorative frame, A4 portrait (domain.md § 4.7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.fitting import fit
from friendship_desktop.reports.page import BOLD_LINE, GREY, HAIR, Pen, mm, text_height
from friendship_desktop.reports.parts import signature, stamp_place
from friendship_desktop.texts import msg

TITLES: Final = {
    "gratitude_letter": msg("LETTER OF GRATITUDE"),
    "certificate": msg("CERTIFICATE"),
    "diploma": msg("DIPLOMA"),
    "honour": msg("CERTIFICATE OF HONOUR"),
}
_SIDE = 27 * mm
_EDGE = 10 * mm
_STEP = 5 * mm
_BODY, _LEAST = 15.0, 8.0


@dataclass(frozen=True, slots=True)
class LetterSheet:
    """F-06 of one person; `body` has its address on the first line."""

    language: PaperLanguage
    institution: tuple[Named, ...]
    kind: str
    number: str
    body: Named
    place: Named
    head: Signatory
    house_code: str
    dated: date
    is_copy: bool = False
    annulled: bool = False


def draw_letter(pen: Pen, sheet: LetterSheet) -> None:
    """Draw the letter on one sheet."""
    labels = Labels(sheet.language)
    pen.begin(landscape=False)
    _frame(pen)
    width = pen.width - 2 * _SIDE
    y = 24 * mm
    for named in sheet.institution[-1:]:
        for name in named.on(sheet.language):
            pen.cell((_SIDE, y, width, 6.5 * mm), name.upper(), 12, align="centre", least=7)
            y += 6.5 * mm
    y = _title(pen, sheet, labels, y + 5 * mm, width)
    _texts(pen, sheet.body.on(sheet.language), y + 5 * mm, pen.height - 66 * mm, width)
    _foot(pen, sheet, labels, width)


def _frame(pen: Pen) -> None:
    """Draw a frame of lines with small squares on their points: an ornament of no people's own."""
    edges = ((_EDGE, BOLD_LINE * 2), (_EDGE + 1.6 * mm, HAIR), (_EDGE + 7.6 * mm, HAIR))
    for edge, line in edges:
        pen.box(edge, edge, pen.width - 2 * edge, pen.height - 2 * edge, line=line)
    middle = _EDGE + 4.6 * mm
    across, down = pen.width - 2 * middle, pen.height - 2 * middle
    for length, is_across in ((across, True), (down, False)):
        count = round(length / _STEP)
        for number in range(count + 1):
            along = middle + length * number / count
            half = 1.9 * mm if number in {0, count} else 1.25 * mm
            for far in (middle, middle + (down if is_across else across)):
                x, y = (along, far) if is_across else (far, along)
                _lozenge(pen, x, y, half)


def _lozenge(pen: Pen, x: float, y: float, half: float) -> None:
    points = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
    for (x1, y1), (x2, y2) in zip(points, (*points[1:], points[0]), strict=True):
        pen.line(x1, y1, x2, y2, width=HAIR, grey=GREY)


def _title(pen: Pen, sheet: LetterSheet, labels: Labels, y: float, width: float) -> float:
    lines = labels.pair(TITLES[sheet.kind]).on(sheet.language)
    for number, line in enumerate(lines):
        size, height = (32, 15 * mm) if number == 0 else (20, 10 * mm)
        pen.cell((_SIDE, y, width, height), line, size, align="centre", bold=True, lines=1)
        y += height
    marks = [msg("Copy")] if sheet.is_copy else []
    if sheet.annulled:
        marks.append(msg("Annulled"))
    for mark in marks:
        word = labels.text(mark).upper()
        pen.aligned(pen.width / 2, y + 4 * mm, word, 11, align="centre", bold=True)
        y += 6 * mm
    return y


def _texts(pen: Pen, bodies: tuple[str, ...], y: float, bottom: float, width: float) -> None:
    """Write the texts as large as the room above the signature allows, spread evenly over it."""
    size = _BODY
    while size > _LEAST and _height(bodies, size, width) > bottom - y:
        size -= 0.5
    spare = max(0.0, bottom - y - _height(bodies, size, width))
    gap = min(40 * mm, spare / (len(bodies) + 1))
    for body in bodies:
        y += gap
        address, _break, rest = body.partition("\n")
        large = _address_size(address, size, width)
        y = pen.paragraph(_SIDE, y, width, address, large, bold=True, align="centre") + 3 * mm
        for line in rest.splitlines():
            y = pen.paragraph(_SIDE, y, width, line, size, align="centre") + 1 * mm


def _address_size(address: str, size: float, width: float) -> float:
    return fit(address, width, 26 * mm, size * 20 / _BODY, size * 0.8, 3, bold=True).size


def _height(bodies: tuple[str, ...], size: float, width: float) -> float:
    total = 0.0
    for body in bodies:
        address, _break, rest = body.partition("\n")
        # bold letters are wider, so an address may take a line more than plain ones would
        total += text_height(address, width * 0.9, _address_size(address, size, width)) + 3 * mm
        total += sum(text_height(line, width, size) + 1 * mm for line in rest.splitlines())
    return total


def _foot(pen: Pen, sheet: LetterSheet, labels: Labels, width: float) -> None:
    y = pen.height - 50 * mm
    signature(pen, labels, (_SIDE, y, width), sheet.head)
    stamp_place(pen, labels, _SIDE + width, y + 12 * mm)
    place = sheet.place.joined(sheet.language)
    told = ", ".join(filter(None, (place, digits(sheet.dated))))
    box = (_SIDE - 1 * mm, pen.height - 37 * mm, width * 0.72, 5 * mm)
    pen.cell(box, told, 10, least=6, lines=1)
    pen.text(_SIDE, pen.height - 27 * mm, f"№ {sheet.number}", 10)
