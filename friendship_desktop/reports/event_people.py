"""Papers for the door of an event: the sign-in sheet F-05 and badges with a barcode."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import Labels, Named, PaperLanguage
from friendship_desktop.reports.page import GREY, HATCH, INK, LEFT, TOP, Pen, mm
from friendship_desktop.reports.parts import fact_line, heading
from friendship_desktop.reports.table import Column, Table
from friendship_desktop.texts import msg

SIGN_IN = msg("List of participants")
BADGES = msg("Badges")
CONSENT = msg(
    "By signing I consent to {house} processing my name, only to keep account of the participants; the sheet is kept until {until} and then destroyed."
)
_ROW = 9 * mm
_BADGE = (85 * mm, 54 * mm)  # a bank card's size fits every holder
_ACROSS, _DOWN = 2, 5
_BARS = {letter: width for width, letter in enumerate("abcd", start=1)}


@dataclass(frozen=True, slots=True)
class SignInLine:
    """Somebody who is expected."""

    name: str
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class SignInSheet:
    """F-05: no phone, no IIN, no ethnicity; empty rows follow the names."""

    language: PaperLanguage
    institution: tuple[Named, ...]
    house: Named
    event: Named
    when: str
    place: str
    people: tuple[SignInLine, ...]
    empty_rows: int
    kept_until: date
    house_code: str
    dated: date


@dataclass(frozen=True, slots=True)
class Badge:
    """One badge: who, from where, and the digits of its barcode."""

    name: str
    organisation: str
    code: str


@dataclass(frozen=True, slots=True)
class Badges:
    """Badges of one event, ten a sheet, to be cut along the lines."""

    language: PaperLanguage
    house: Named
    event: Named
    badges: tuple[Badge, ...]
    house_code: str
    dated: date


def draw_sign_in(pen: Pen, sheet: SignInSheet) -> None:
    """Draw F-05; the sentence of consent stands on every page."""
    labels, text = Labels(sheet.language), Labels(sheet.language).text
    consent = [
        Labels(one).text(CONSENT, house=sheet.house.joined(one), until=digits(sheet.kept_until))
        for one in _sides(sheet.language)
    ]

    def page() -> float:
        pen.begin(landscape=False)
        y = pen.bottom - 4 * mm * (2 if len(consent) > 1 else 1) - 8 * mm
        for sentence in consent:
            y = pen.paragraph(LEFT, y, pen.right - LEFT, sentence, 8)
        return TOP

    y = heading(pen, page(), sheet.institution, text(SIGN_IN), sheet.language)
    y = pen.paragraph(
        LEFT, y, pen.right - LEFT, sheet.event.joined(sheet.language), 11, bold=True, align="centre"
    )
    facts = [(text(msg("Date, time")), sheet.when, 0.5), (text(msg("Place")), sheet.place, 0.5)]
    y = fact_line(pen, y + 2 * mm, facts)
    width = pen.right - LEFT
    columns = [
        Column("№", 10 * mm, "centre"),
        Column(labels.text(msg("Surname, given name, patronymic")), 70 * mm),
        Column(labels.text(msg("Organisation")), width - 120 * mm),
        Column(labels.text(msg("Signature")), 40 * mm),
    ]
    table = Table(pen, columns, page, size=10, head=9 * mm)
    table.start(y + 4 * mm)
    empty = [SignInLine("")] * sheet.empty_rows
    for number, line in enumerate((*sheet.people, *empty), start=1):
        table.row([str(number), line.name, line.organisation, ""], _ROW, keep=24 * mm)
    table.end()


def _sides(language: PaperLanguage) -> tuple[PaperLanguage, ...]:
    if language is PaperLanguage.BOTH:
        return PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN
    return (language,)


def draw_badges(pen: Pen, sheet: Badges) -> None:
    """Draw ten badges a sheet."""
    width, height = _BADGE
    for number, badge in enumerate(sheet.badges):
        place = number % (_ACROSS * _DOWN)
        if place == 0:
            pen.begin(landscape=False)
        row, side = divmod(place, _ACROSS)
        x = (pen.width - _ACROSS * width) / 2 + side * width
        _badge(pen, sheet, badge, x, TOP - 7 * mm + row * height)


def _badge(pen: Pen, sheet: Badges, badge: Badge, x: float, y: float) -> None:
    width, height = _BADGE
    for x1, y1, x2, y2 in (
        (x, y, x + width, y),
        (x, y + height, x + width, y + height),
        (x, y, x, y + height),
        (x + width, y, x + width, y + height),
    ):
        pen.line(x1, y1, x2, y2, grey=HATCH)
    inner = width - 8 * mm
    left = x + 4 * mm
    house = sheet.house.on(sheet.language)[0]
    pen.cell((left, y + 2 * mm, inner, 5 * mm), house, 7.5, align="centre", lines=1)
    event = sheet.event.on(sheet.language)[0]
    pen.cell((left, y + 7 * mm, inner, 8 * mm), event, 9, align="centre", lines=2, least=6)
    pen.cell(
        (left, y + 15.5 * mm, inner, 15 * mm), badge.name, 15, align="centre", bold=True, least=8
    )
    pen.cell((left, y + 30.5 * mm, inner, 5 * mm), badge.organisation, 8, align="centre", lines=1)
    _barcode(pen, badge.code, left + inner / 2, y + 36.5 * mm, 11 * mm)
    pen.aligned(left + inner / 2, y + 51 * mm, badge.code, 8, align="centre", grey=GREY)


def _barcode(pen: Pen, code: str, middle: float, y: float, height: float) -> None:
    """Draw Code 128: bars of a third of a millimetre, which the cheapest readers tell apart."""
    from reportlab.graphics.barcode.code128 import (  # noqa: PLC0415 - only badges need it
        Code128,
    )

    bars = Code128(code)
    for step in (bars.validate, bars.encode, bars.decompose):
        step()
    module = 0.33 * mm
    widths = [(letter.isupper(), _BARS[letter.lower()]) for letter in bars.decomposed]
    x = middle - sum(width for _is_bar, width in widths) * module / 2
    for is_bar, width in widths:
        if is_bar:
            pen.fill(x, y, width * module, height, grey=INK)
        x += width * module
