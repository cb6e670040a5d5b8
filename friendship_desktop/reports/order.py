"""Form F-16: an order of enrolment, leaving or transfer, with the list of learners as its annex.

An official sheet has one language (domain.md § 4.1): an order in both is two forms with one number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import NAMELESS, Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.page import LEFT, TOP, Pen, mm
from friendship_desktop.reports.parts import signature, stamp_place
from friendship_desktop.reports.table import Column, Table
from friendship_desktop.rules.dates import official_date
from friendship_desktop.texts import msg


@dataclass(frozen=True, slots=True)
class OrderLearner:
    """One line of the annex."""

    name: str
    group: str
    day: date
    from_group: str = ""
    reason: Named = NAMELESS


@dataclass(frozen=True, slots=True)
class OrderSheet:
    """F-16 in one language; without a number it is a draft whose number is filled in by hand."""

    language: PaperLanguage
    institution: tuple[Named, ...]
    kind: str
    """`enrolment`, `leaving` or `transfer`."""
    number: str
    dated: date
    place: Named
    learners: tuple[OrderLearner, ...]
    head: Signatory
    house_code: str
    annulled: bool = False


TITLES: Final = {
    "enrolment": msg("On enrolling learners"),
    "leaving": msg("On learners leaving"),
    "transfer": msg("On transferring learners"),
}
_ORDERED: Final = {
    "enrolment": msg(
        "1. To enrol learners in the study groups, as listed in the annex to this order ({count} in all), from the dates given there."
    ),
    "leaving": msg(
        "1. To take learners off the lists of the study groups, as listed in the annex to this order ({count} in all), from the dates given there."
    ),
    "transfer": msg(
        "1. To transfer learners to other study groups, as listed in the annex to this order ({count} in all), from the dates given there."
    ),
}
_GROUNDS: Final = {
    "enrolment": msg("On the grounds of applications received and to organise the study process,"),
    "leaving": msg("On the grounds of applications received and the register of attendance,"),
    "transfer": msg("To organise the study process,"),
}
_ALWAYS: Final = (
    msg("2. The teachers are to make the changes in the attendance registers."),
    msg("3. I keep the control over the fulfilment of this order."),
)
_DAYS: Final = {
    "enrolment": msg("First day in the group"),
    "leaving": msg("Last day in the group"),
    "transfer": msg("First day in the new group"),
}
_BODY = 12.0


def draw_order(pen: Pen, sheet: OrderSheet) -> None:
    """Draw the order on one page and its annex on the pages after."""
    _Order(pen, sheet).draw()


class _Order:
    def __init__(self, pen: Pen, sheet: OrderSheet) -> None:
        self.pen, self.sheet = pen, sheet
        self.labels = Labels(sheet.language)
        self.width = 0.0

    def draw(self) -> None:
        pen, sheet, text = self.pen, self.sheet, self.labels.text
        pen.begin(landscape=False)
        self.width = pen.right - LEFT
        y = self._head(TOP + 4 * mm)
        title = text(TITLES[sheet.kind])
        y = pen.paragraph(LEFT, y + 6 * mm, self.width * 0.6, title, _BODY, bold=True) + 7 * mm
        y = pen.paragraph(LEFT, y, self.width, text(_GROUNDS[sheet.kind]), _BODY) + 2 * mm
        y = pen.paragraph(LEFT, y, self.width, text(msg("I ORDER:")), _BODY, bold=True) + 2 * mm
        ordered = text(_ORDERED[sheet.kind], count=len(sheet.learners))
        for point in (ordered, *map(text, _ALWAYS)):
            y = pen.paragraph(LEFT, y + 1.5 * mm, self.width, point, _BODY)
        y += 22 * mm
        signature(pen, self.labels, (LEFT, y, self.width * 0.86), sheet.head)
        stamp_place(pen, self.labels, pen.right, y)
        self._annex()

    def _head(self, y: float) -> float:
        pen, sheet, text = self.pen, self.sheet, self.labels.text
        for name in sheet.institution:
            y = pen.paragraph(
                LEFT, y, self.width, name.joined(sheet.language), 11, align="centre", bold=True
            )
        pen.line(LEFT, y + 3 * mm, pen.right, y + 3 * mm)
        y = pen.paragraph(
            LEFT, y + 9 * mm, self.width, text(msg("ORDER")), 16, bold=True, align="centre"
        )
        if sheet.annulled:
            note = text(msg("Annulled"))
            y = pen.paragraph(LEFT, y + 1 * mm, self.width, note, _BODY, bold=True, align="centre")
        y += 9 * mm
        number = f"№ {sheet.number}" if sheet.number else "№ ________"
        pen.text(LEFT, y, self._date(), _BODY)
        pen.aligned(pen.right, y, number, _BODY, align="right")
        if sheet.place:
            place = sheet.place.joined(sheet.language)
            y = pen.paragraph(LEFT, y + 2 * mm, self.width, place, 10.5, align="centre")
        return y

    def _date(self) -> str:
        sheet = self.sheet
        if not sheet.number:
            return self.labels.text(msg("“___” ____________ 20__"))
        language = "ru" if sheet.language is PaperLanguage.RUSSIAN else "kk"
        return official_date(sheet.dated, language)

    # --- the annex ------------------------------------------------------------------------------

    def _annex(self) -> None:
        pen, sheet, text = self.pen, self.sheet, self.labels.text
        y = self._annex_page() + 4 * mm
        title = text(msg("List of learners"))
        y = pen.paragraph(LEFT, y, self.width, title, 12.5, bold=True, align="centre") + 3 * mm
        table = Table(pen, self._columns(), self._next_page, size=9.5, head=11 * mm)
        table.start(y)
        for number, learner in enumerate(sheet.learners, start=1):
            cells = self._cells(number, learner)
            table.row(cells, table.height_for(cells))
        table.end()
        y = table.y
        if y + 26 * mm > pen.bottom:
            y = self._next_page()
        signature(pen, self.labels, (LEFT, y + 18 * mm, self.width * 0.86), sheet.head)

    def _annex_page(self) -> float:
        """Begin a page with the mark of the annex in its upper right corner."""
        pen, sheet, text = self.pen, self.sheet, self.labels.text
        pen.begin(landscape=False)
        number = f"№ {sheet.number}" if sheet.number else "№ ________"
        y = TOP
        for line in (text(msg("Annex to the order")), f"{self._date()} {number}"):
            y += 4.6 * mm
            pen.aligned(pen.right, y, line, 10, align="right")
        return y + 3 * mm

    def _next_page(self) -> float:
        return self._annex_page()

    def _columns(self) -> list[Column]:
        kind, text = self.sheet.kind, self.labels.text
        extra = 0.0 if kind == "enrolment" else 40 * mm
        day = 28 * mm
        rest = self.width - 10 * mm - day - extra
        columns = [
            Column("№", 10 * mm, "centre"),
            Column(text(msg("Surname, given name, patronymic")), rest * 0.55),
        ]
        if kind == "transfer":
            columns.append(Column(text(msg("From the group")), extra))
        into = msg("Into the group") if kind == "transfer" else msg("School, group")
        columns += [Column(text(into), rest * 0.45), Column(text(_DAYS[kind]), day, "centre")]
        if kind == "leaving":
            columns.append(Column(text(msg("Reason")), extra))
        return columns

    def _cells(self, number: int, learner: OrderLearner) -> list[str]:
        cells = [str(number), learner.name, learner.group, digits(learner.day)]
        if self.sheet.kind == "transfer":
            cells.insert(2, learner.from_group)
        if self.sheet.kind == "leaving":
            cells.append(learner.reason.joined(self.sheet.language))
        return cells
