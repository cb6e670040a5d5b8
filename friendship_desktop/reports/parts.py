"""Parts that several forms share: the heading, lines of facts, places to sign, the approval block."""

from __future__ import annotations

from collections.abc import Sequence

from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.fitting import fit
from friendship_desktop.reports.multitext import width_of
from friendship_desktop.reports.page import GREY, HAIR, LEFT, Pen, mm
from friendship_desktop.texts import msg

Fact = tuple[str, str, float]  # label, value, share of the width
_FACT = 6 * mm


def heading(
    pen: Pen, y: float, institution: Sequence[Named], title: str, language: PaperLanguage
) -> float:
    """Write the institutions and the title, centred; give the y below."""
    width = pen.right - LEFT
    for name in institution:
        for line in _one_line_each(name, language, width, 9):
            pen.cell((LEFT, y, width, 4.2 * mm), line, 9, align="centre", lines=1)
            y += 4.2 * mm
    pen.cell(
        (LEFT, y + 0.5 * mm, width, 7 * mm),
        title,
        12.5,
        align="centre",
        bold=True,
        least=8,
        lines=1,
    )
    return y + 8.5 * mm


def _one_line_each(
    name: Named, language: PaperLanguage, width: float, size: float
) -> tuple[str, ...]:
    joined = name.joined(language)
    return (joined,) if width_of(joined, size) <= width else name.on(language)


def fact_line(pen: Pen, y: float, facts: Sequence[Fact]) -> float:
    """Write «label: value» side by side, each value on a rule; give the y below."""
    x, room = LEFT, pen.right - LEFT
    places = []
    for label, value, share in facts:
        width = room * share - (3 * mm if facts[-1][0] != label else 0)
        taken = pen.text(x, y + 4.4 * mm, f"{label}:", 8, grey=GREY) + 1.5 * mm
        places.append((x, width, taken, value))
        x += room * share
    size = min(
        fit(value, width - taken - 2.4 * mm, _FACT, 9.5, 5.5, 2, bold=True).size
        for _x, width, taken, value in places
    )
    for x, width, taken, value in places:  # one size for the whole line
        pen.cell((x + taken, y, width - taken, _FACT), value, size, bold=True, least=5.5, lines=2)
        pen.line(x + taken, y + _FACT - 0.4 * mm, x + width, y + _FACT - 0.4 * mm)
    return y + _FACT


def signature(
    pen: Pen,
    labels: Labels,
    box: tuple[float, float, float],
    signatory: Signatory,
    *,
    dated: bool = False,
) -> None:
    """Draw «position ____ name» in (x, y, width); with `dated`, also a place for the date."""
    x, y, width = box
    end = x + width
    if dated:
        word = labels.text(msg("date"))
        end -= 42 * mm
        taken = pen.text(end + 4 * mm, y, word, 9) + 5.5 * mm
        pen.line(end + taken, y + 0.6 * mm, x + width, y + 0.6 * mm)
    position = fit(signatory.position.joined(labels.language), width * 0.45, 9 * mm, 9, 6.5, 2)
    for i, line in enumerate(reversed(position.lines)):
        pen.text(x, y - i * position.size * 1.16, line, position.size)
    start = x + max(width_of(line, position.size) for line in position.lines or ("",)) + 2 * mm
    name = fit(signatory.name, max(30 * mm, (end - start) * 0.5), 9 * mm, 9, 6, 1)
    name_width = width_of(name.lines[0], name.size) if name.lines and signatory.name else 0.0
    rule_end = end - name_width - 2 * mm if name_width else start + (end - start) * 0.45
    _rule(pen, start, rule_end, y, labels.text(msg("signature")))
    if name_width:
        pen.text(end - name_width, y, name.lines[0], name.size)
    else:
        _rule(pen, rule_end + 2 * mm, end - 1 * mm, y, labels.text(msg("full name")))


def _rule(pen: Pen, x1: float, x2: float, y: float, under: str) -> None:
    pen.line(x1, y + 0.6 * mm, x2, y + 0.6 * mm, width=HAIR)
    pen.aligned((x1 + x2) / 2, y + 3.2 * mm, under, 6, align="centre", grey=GREY)


def stamp_place(pen: Pen, labels: Labels, right: float, y: float) -> None:
    """Mark the empty place for a seal; a seal itself is never drawn."""
    pen.aligned(right, y, labels.text(msg("Place of seal")), 9, align="right", grey=GREY)


def approval_block(pen: Pen, labels: Labels, y: float, approver: Signatory) -> float:
    """Draw the block of approval: Kazakh left and Russian right, or one language at the right."""
    width = 85 * mm
    sides = []
    if labels.language is not PaperLanguage.RUSSIAN:
        sides.append(PaperLanguage.KAZAKH)
    if labels.language is not PaperLanguage.KAZAKH:
        sides.append(PaperLanguage.RUSSIAN)
    places = [LEFT, pen.right - width] if len(sides) == 2 else [pen.right - width]
    below = y
    for x, side in zip(places, sides, strict=True):
        own = Labels(side)
        at = pen.paragraph(x, y, width, own.text(msg("APPROVED")), 10.5, bold=True)
        at = pen.paragraph(x, at + 0.5 * mm, width, approver.position.joined(side), 9.5)
        at += 7 * mm
        pen.line(x, at + 0.6 * mm, x + 32 * mm, at + 0.6 * mm)
        pen.cell((x + 33 * mm, at - 4 * mm, width - 33 * mm, 5.5 * mm), approver.name, 9.5, lines=1)
        if not approver.name:
            pen.line(x + 35 * mm, at + 0.6 * mm, x + width, at + 0.6 * mm)
        pen.text(x, at + 6.5 * mm, own.text(msg("“___” ____________ 20__")), 9.5)
        pen.text(x, at + 12 * mm, own.text(msg("Place of seal")), 9.5, grey=GREY)
        below = max(below, at + 15 * mm)
    return below
