"""The cover act F-24 and the sheets that are not forms: recovery code and keys."""

from __future__ import annotations

import re

from friendship_desktop.reports.acts import CoverAct, KeysSheet, RecoverySheet, digest_in_digits
from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import Labels, Signatory
from friendship_desktop.reports.multitext import width_of
from friendship_desktop.reports.page import BOLD_LINE, GREY, LEFT, SHADE, TOP, Pen, mm
from friendship_desktop.reports.parts import heading, signature, stamp_place
from friendship_desktop.reports.table import Column, Table
from friendship_desktop.texts import Language, Texts, msg

_DISCLOSURE = {
    "counts": msg("Totals only; no row describes a person"),
    "coded": msg("Totals and coded rows; no names"),
}


def draw_cover_act(pen: Pen, act: CoverAct) -> None:
    """Draw F-24 on one A4 sheet; more totals than it holds go on to a second."""
    labels = Labels(act.language)
    pen.begin(landscape=False)
    width = pen.right - LEFT
    title = labels.text(msg("Cover act of package No. {number}"), number=act.sequence)
    y = heading(pen, TOP, act.institution, title, act.language) + 2 * mm
    if act.practice:
        warning = labels.text(msg("Practice package: no real office takes it."))
        y = pen.paragraph(LEFT, y, width, warning, 10, bold=True, align="centre") + 2 * mm
    y = _act_facts(pen, labels, act, y) + 5 * mm
    y = _act_totals(pen, labels, act, y) + 5 * mm
    if y + 82 * mm > pen.bottom:
        pen.begin(landscape=False)
        y = TOP
    y = _act_codes(pen, labels, act, y)
    for given, fallback in (
        (act.given_by, msg("Handed over by")),
        (act.taken_by, msg("Received by")),
    ):
        y += 17 * mm
        signature(
            pen,
            labels,
            (LEFT, y, width - 24 * mm),
            given or Signatory(labels.pair(fallback)),
            dated=True,
        )
        stamp_place(pen, labels, pen.right, y)


def _act_facts(pen: Pen, labels: Labels, act: CoverAct, y: float) -> float:
    facts = [
        (msg("House of Friendship"), f"{act.house.joined(act.language)} ({act.house_code})"),
        (msg("Recipient"), act.recipient.joined(act.language)),
        (msg("File"), act.file_name),
        (msg("Date of export"), digits(act.created_on)),
        (msg("Period of the indicators"), f"{digits(act.period_from)} – {digits(act.period_to)}"),
        (msg("Data for"), f"{digits(act.window_from)} – {digits(act.window_to)}"),
        (msg("What is sent"), labels.text(_DISCLOSURE[act.disclosure])),
    ]
    if act.supersedes is not None:
        facts.append((msg("Replaces package"), f"№ {act.supersedes}"))
    width = pen.right - LEFT
    for label, value in facts:
        pen.cell((LEFT, y, 58 * mm, 8 * mm), labels.text(label), 9, lines=2)
        pen.cell(
            (LEFT + 58 * mm, y, width - 58 * mm, 8 * mm), value, 9.5, bold=True, least=6, lines=2
        )
        pen.line(LEFT, y + 8 * mm, pen.right, y + 8 * mm, grey=0.6)
        y += 8 * mm
    return y


def _act_totals(pen: Pen, labels: Labels, act: CoverAct, y: float) -> float:
    def new_page() -> float:
        pen.begin(landscape=False)
        return TOP

    columns = [
        Column("№", 10 * mm, "centre"),
        Column(labels.text(msg("What the package holds")), pen.right - LEFT - 50 * mm),
        Column(labels.text(msg("Number")), 40 * mm, "centre"),
    ]
    table = Table(pen, columns, new_page, size=9, head=7 * mm)
    table.start(y)
    for number, line in enumerate(act.totals, start=1):
        value = "—" if line.value is None else str(line.value)
        cells = [str(number), line.label.joined(act.language), value]
        table.row(cells, table.height_for(cells, least=6 * mm))
    table.end()
    if act.hidden_below is None:
        return table.y
    hidden = labels.text(
        msg("Values below {number} are hidden to protect personal data."), number=act.hidden_below
    )
    return pen.paragraph(LEFT, table.y + 1 * mm, pen.right - LEFT, hidden, 8)


def _act_codes(pen: Pen, labels: Labels, act: CoverAct, y: float) -> float:
    width, height = pen.right - LEFT, 38 * mm
    pen.box(LEFT, y, width, height, line=BOLD_LINE)
    pen.line(LEFT + width / 2, y, LEFT + width / 2, y + height - 11 * mm)
    sides = (
        (msg("Digest of the manifest"), digest_in_digits(act.manifest_digest)),
        (msg("Code of the House's key"), act.key_code),
    )
    for i, (label, code) in enumerate(sides):
        x = LEFT + i * width / 2
        pen.cell((x, y + 2 * mm, width / 2, 7 * mm), labels.text(label), 9, align="centre")
        pen.cell(
            (x, y + 10 * mm, width / 2, 12 * mm),
            code,
            13.5,
            align="centre",
            bold=True,
            least=9,
            lines=1,
        )
    short = labels.text(msg("in short: {digest}"), digest=act.manifest_digest[:8])
    pen.cell((LEFT, y + 20 * mm, width / 2, 6 * mm), short, 9, align="centre")
    full = " ".join(act.manifest_digest[i : i + 8] for i in range(0, len(act.manifest_digest), 8))
    pen.line(LEFT, y + height - 11 * mm, pen.right, y + height - 11 * mm)
    pen.cell(
        (LEFT, y + height - 11 * mm, width, 6 * mm), f"SHA-256: {full}", 8, align="centre", lines=1
    )
    kind = labels.text(msg("Technological signature of the package; not an ЭЦП"))
    pen.cell((LEFT, y + height - 6 * mm, width, 5 * mm), kind, 7.5, align="centre", lines=1)
    return y + height


_RECOVERY = (
    msg("Recovery code"),
    msg(
        "This code opens the data of the House when the password is forgotten, and restores a copy on another computer."
    ),
    msg(
        "Keep this sheet in a safe, apart from the computer and from the copies: whoever holds the code and a copy can read everything."
    ),
    msg("If a new code is made, destroy this sheet."),
)


def draw_recovery(pen: Pen, sheet: RecoverySheet) -> None:
    """Draw the recovery code large, with what it is for in three languages."""
    pen.begin(landscape=False)
    width = pen.right - LEFT
    y = TOP + 8 * mm
    for name in dict.fromkeys(name for name in (sheet.house.kk, sheet.house.ru) if name):
        y = pen.paragraph(LEFT, y, width, name, 11, align="centre")
    languages = [Texts(language) for language in Language]
    title = " / ".join(texts.text(_RECOVERY[0]) for texts in languages)
    y = pen.paragraph(LEFT, y + 4 * mm, width, title, 14, bold=True, align="centre") + 6 * mm
    y = _code_box(pen, sheet.code, y) + 8 * mm
    for texts in languages:
        y = pen.paragraph(LEFT, y, width, texts.text(_RECOVERY[0]), 11, bold=True)
        for sentence in _RECOVERY[1:]:
            y = pen.paragraph(LEFT, y + 1.2 * mm, width, texts.text(sentence), 10)
        y += 6 * mm
    for label in (msg("Kept by"), msg("Place"), msg("Date and signature")):
        text = " / ".join(texts.text(label) for texts in languages)
        y += 11 * mm
        taken = pen.text(LEFT, y, f"{text}:", 9, grey=GREY) + 2 * mm
        pen.line(LEFT + taken, y + 0.6 * mm, pen.right, y + 0.6 * mm)


def _code_box(pen: Pen, code: str, y: float) -> float:
    """Write the groups of a code evenly in rows of up to four, in large type."""
    groups = [group for group in re.split(r"[\s-]+", code.strip()) if group]
    rows = -(-len(groups) // 4) or 1
    per_row = -(-len(groups) // rows) or 1
    width, step = pen.right - LEFT, 16 * mm
    height = rows * step + 8 * mm
    pen.fill(LEFT, y, width, height, grey=SHADE)
    pen.box(LEFT, y, width, height, line=BOLD_LINE)
    widest = max((width_of(group, 1, bold=True) for group in groups), default=1.0)
    size = min(26.0, (width / per_row - 8 * mm) / widest)
    for i, group in enumerate(groups):
        row, column = divmod(i, per_row)
        x = LEFT + width * (column + 0.5) / per_row
        pen.aligned(
            x,
            y + 4 * mm + row * step + step / 2 + size * 0.36,
            group,
            size,
            align="centre",
            bold=True,
        )
    return y + height


def draw_keys(pen: Pen, sheet: KeysSheet) -> None:
    """Draw the keys in two columns; more than a page holds go on to the next."""
    pen.begin(landscape=False)
    width = (pen.right - LEFT - 8 * mm) / 2
    top = pen.paragraph(LEFT, TOP, pen.right - LEFT, sheet.title, 15, bold=True) + 4 * mm
    column, y = 0, top
    for section in sheet.sections:
        needed = min((8 + 7 * len(section.rows)) * mm, pen.bottom - top)
        if y + needed > pen.bottom:  # a section stays whole
            column, y = _next_column(pen, column, top)
        x = LEFT + column * (width + 8 * mm)
        y = pen.paragraph(x, y, width, section.title, 10.5, bold=True) + 1.5 * mm
        for keys, meaning in section.rows:
            if y + 7 * mm > pen.bottom:
                column, y = _next_column(pen, column, top)
                x = LEFT + column * (width + 8 * mm)
            pen.cell((x, y, width * 0.36, 7 * mm), keys, 9, bold=True, least=6)
            pen.cell((x + width * 0.36, y, width * 0.64, 7 * mm), meaning, 9, least=6)
            pen.line(x, y + 7 * mm, x + width, y + 7 * mm, grey=0.75)
            y += 7 * mm
        y += 5 * mm


def _next_column(pen: Pen, column: int, top: float) -> tuple[int, float]:
    if column == 0:
        return 1, top
    pen.begin(landscape=False)
    return 0, TOP
