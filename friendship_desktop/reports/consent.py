"""Form F-13, the consent to the processing of personal data (domain.md § 5.3; Law 94-V, art. 8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.fitting import LEADING, Fitted, common_size, fit
from friendship_desktop.reports.page import BOLD_LINE, GREY, LEFT, THIN, TOP, Pen, mm
from friendship_desktop.reports.parts import signature
from friendship_desktop.texts import msg

Signer = Literal["self", "representative", "unknown"]
TITLE = msg("Consent to the collection and processing of personal data")
STATEMENTS: dict[Signer, str] = {
    "self": msg(
        "I, on my own behalf, give the operator my consent to the collection and processing of the personal data listed below, for the purposes that I have ticked."
    ),
    "representative": msg(
        "I, the legal representative, on behalf of the child, give the operator my consent to the collection and processing of the personal data listed below, for the purposes that I have ticked."
    ),
    "unknown": msg(
        "I, on my own behalf / on behalf of the child (underline what fits), give the operator my consent to the collection and processing of the personal data listed below, for the purposes that I have ticked."
    ),
}
RIGHTS = msg(
    "It has been explained to me that I may withdraw this consent in writing at any time and that ethnicity need not be stated. Refusing photos or statistics does not prevent enrolment."
)
_LABEL, _TERM, _SIDE = 55 * mm, 64 * mm, 60 * mm
_GAP = 4 * mm


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """Everything F-13 prints for one person; what is empty leaves a rule to write on.

    `signer` says who signs: the person, a representative, or either where the age is not known.
    """

    language: PaperLanguage
    operator: Named
    operator_bin: str
    subject: str
    born: str
    signer: Signer
    representative: str
    relation: Named
    purposes: tuple[Named, ...]
    data: tuple[Named, ...]
    until: date | None
    third_parties: Named
    responsible: str
    text_version: str
    house_code: str
    dated: date


def draw_consent(pen: Pen, form: ConsentForm) -> None:
    """Draw the form on one page: the Kazakh block above the Russian one, or one of them alone."""
    pen.begin(landscape=False)
    if form.language is not PaperLanguage.BOTH:
        _Block(pen, form, form.language, size=10).draw(TOP)
        return
    for size in (8.5, 8, 7.5, 7):
        halves = [
            _Block(Pen(), form, side, size=size)
            for side in (PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN)
        ]
        if sum(half.measured() for half in halves) + 9 * mm <= pen.bottom - TOP:
            break
    y = TOP - 3 * mm
    for number, side in enumerate((PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN)):
        if number:
            y += 4.5 * mm
            pen.line(LEFT, y, pen.right, y, width=BOLD_LINE)
            y += 2.5 * mm
        y = _Block(pen, form, side, size=size).draw(y)


class _Block:
    """The form in one language, in type of one size."""

    def __init__(self, pen: Pen, form: ConsentForm, side: PaperLanguage, *, size: float) -> None:
        self.pen, self.form, self.side, self.size = pen, form, side, size
        self.labels = Labels(side)
        self.airy = size > 9

    def measured(self) -> float:
        """Tell how high the block is."""
        self.pen.begin(landscape=False)
        return self.draw(0)

    def draw(self, y: float) -> float:
        """Draw the block from y downwards; give the y below it."""
        pen, form, size = self.pen, self.form, self.size
        width = pen.right - LEFT
        title = self.labels.text(TITLE)
        y = pen.paragraph(LEFT, y, width, title, size + 3, bold=True, align="centre") + 2 * mm
        y = self._who(y)
        statement = self.labels.text(STATEMENTS[form.signer])
        y = pen.paragraph(LEFT, y + self._step(1), width, statement, size) + self._step(1.5)
        y = self._purposes(y + self._step(0.5))
        y = self._terms(y + self._step(0.5))
        y = pen.paragraph(LEFT, y + self._step(1), width, self.labels.text(RIGHTS), size)
        y += 15 * mm if self.airy else 9.5 * mm
        who = msg("Legal representative") if form.signer == "representative" else msg("Signed by")
        signature(pen, self.labels, (LEFT, y, width), Signatory(self.labels.pair(who)), dated=True)
        version = self.form.text_version
        pen.aligned(pen.right, y + 3.2 * mm, version, 6, align="right", grey=GREY)
        return y + 4 * mm

    def _step(self, lines: float) -> float:
        return lines * mm * (1.6 if self.airy else 1)

    def _who(self, y: float) -> float:
        form, labels = self.form, self.labels
        operator = form.operator.joined(self.side)
        y = self._row(y, msg("Operator"), operator, (msg("BIN"), form.operator_bin))
        y = self._row(y, msg("Subject of the data"), form.subject, (msg("Born"), form.born))
        if form.signer != "self":
            relation = (msg("Relation"), form.relation.joined(self.side))
            label = msg("Legal representative")
            y = self._row(y, label, form.representative, relation)
            if form.signer == "unknown":
                note = labels.text(msg("Only for a person under 18."))
                y = self.pen.paragraph(LEFT, y - 1 * mm, _LABEL, note, self.size - 1.5)
        return y

    def _row(self, y: float, label: str, value: str, more: tuple[str, str] | None = None) -> float:
        """Write «label value» with a rule under the value, and a short second pair at the right."""
        pen, size, text = self.pen, self.size, self.labels.text
        side = _SIDE if more else 0.0
        room = pen.right - LEFT - _LABEL - side - _GAP
        fitted = fit(value, room, 24 * mm, size + 0.5, 5.5, 7, bold=True)
        lines = len(fitted.lines) * fitted.size * LEADING
        under = y + max(8 * mm if self.airy else 5.4 * mm, lines + 1.6 * mm)
        pen.text(LEFT, under - 1.5 * mm, text(label), size - 0.5, grey=GREY)
        self._on_rule(LEFT + _LABEL, under, room, fitted)
        if more:
            x = pen.right - side
            x += pen.text(x, under - 1.5 * mm, text(more[0]), size - 0.5, grey=GREY) + 1.5 * mm
            room = pen.right - x
            self._on_rule(x, under, room, fit(more[1], room, 8 * mm, size + 0.5, 5.5, 2, bold=True))
        return under + self._step(0.6)

    def _on_rule(self, x: float, under: float, width: float, fitted: Fitted) -> None:
        """Write lines so that the last one stands on a rule."""
        for number, line in enumerate(reversed(fitted.lines)):
            at = under - 1.5 * mm - number * fitted.size * LEADING
            self.pen.text(x, at, line, fitted.size, bold=True)
        self.pen.line(x, under, x + width, under)

    def _purposes(self, y: float) -> float:
        pen, size = self.pen, self.size
        head = self.labels.text(msg("Purposes, each ticked separately:"))
        pen.text(LEFT, y + size, head, size, bold=True)
        y += size + self._step(1.6)
        box, width = size * 0.95, (pen.right - LEFT) / 2
        names = [purpose.joined(self.side) for purpose in self.form.purposes]
        room = width - box - 3 * mm
        shown = common_size(names, room, box + 1 * mm, size, 5.5, 1)
        rows = (len(names) + 1) // 2
        step = max(size * LEADING + self._step(1.1), 4.4 * mm)
        for number, name in enumerate(names):
            x, top = LEFT + number // rows * width, y + number % rows * step
            pen.box(x, top, box, box, line=THIN)
            pen.cell((x + box + 0.6 * mm, top - 0.5 * mm, room, box + 1 * mm), name, shown, lines=1)
        return y + rows * step

    def _terms(self, y: float) -> float:
        form, text = self.form, self.labels.text
        data = "; ".join(one.joined(self.side) for one in form.data)
        none = text(msg("no"))
        until = digits(form.until) if form.until else ""
        for label, value in (
            (msg("List of data"), data),
            (msg("Term, the last day"), until),
            (msg("Passing on to third parties"), form.third_parties.joined(self.side) or none),
            (msg("Transfer across the border"), none),
            (
                msg("Publication in open sources"),
                text(msg("no; only photos and videos, if that purpose is ticked")),
            ),
            (msg("Place of storage"), text(msg("on the territory of the Republic of Kazakhstan"))),
            (msg("Responsible for personal data"), form.responsible),
        ):
            y = self._term(y, label, value)
        return y

    def _term(self, y: float, label: str, value: str) -> float:
        """Write one term; an empty one leaves a rule to write on."""
        pen, size = self.pen, self.size
        name = self.labels.text(label)
        x = LEFT + _TERM
        below = pen.paragraph(LEFT, y, _TERM - 2 * mm, name, size - 0.5)
        under = pen.paragraph(x, y, pen.right - x, value, size)
        if not value:
            under = y + size * LEADING + 1 * mm
            pen.line(x, under, x + 90 * mm, under)
        return max(below, under) + self._step(0.7)
