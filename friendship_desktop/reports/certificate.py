"""Form F-07: the certificate of a finished course, A4 landscape (domain.md § 4.8)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from friendship_desktop.reports.calendar_words import digits, hours
from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory, data_hash
from friendship_desktop.reports.fitting import fit, wrap
from friendship_desktop.reports.page import BOLD_LINE, HAIR, Pen, mm
from friendship_desktop.reports.parts import signature, stamp_place
from friendship_desktop.reports.stamp import draw_code
from friendship_desktop.rules.dates import official_date
from friendship_desktop.texts import Language, msg


@dataclass(frozen=True, slots=True)
class CertificateSheet:
    """F-07 of one learner; `school` is empty for a group of the House itself."""

    language: PaperLanguage
    institution: tuple[Named, ...]
    number: str
    year: int
    sequence: int
    """The number within its register and year."""
    verify_code: str
    name: Named
    sex: str
    school: str
    group: str
    subject: Named
    """What was learned: the language with the level, or the kind of the group."""
    half_hours: int
    starts_on: date
    ends_on: date
    head: Signatory
    house_code: str
    dated: date
    is_copy: bool = False
    annulled: bool = False


# The words of domain.md § 4.8, which nobody may shorten; they stand in both languages on every sheet.
SMALL_PRINT: Final = (
    "Мемлекеттік үлгідегі құжат емес, ҚАЗТЕСТ сертификатын алмастырмайды / "
    "Не является документом государственного образца и не заменяет сертификат КАЗТЕСТ"
)
# By sex: Russian tells it, Kazakh does not; unknown stays open.
_WITH_SCHOOL: Final = {
    "female": msg(
        "from {first} to {last} (she) completed a course of study in the group “{group}” ({subject}) of the Sunday school {school}, {hours} academic hours."
    ),
    "male": msg(
        "from {first} to {last} (he) completed a course of study in the group “{group}” ({subject}) of the Sunday school {school}, {hours} academic hours."
    ),
    "": msg(
        "from {first} to {last} completed a course of study in the group “{group}” ({subject}) of the Sunday school {school}, {hours} academic hours."
    ),
}
_OTHERWISE: Final = {
    "female": msg(
        "from {first} to {last} (she) completed a course of study in the group “{group}” ({subject}), {hours} academic hours."
    ),
    "male": msg(
        "from {first} to {last} (he) completed a course of study in the group “{group}” ({subject}), {hours} academic hours."
    ),
    "": msg(
        "from {first} to {last} completed a course of study in the group “{group}” ({subject}), {hours} academic hours."
    ),
}
_SIDE = 24 * mm
_EDGE = 11 * mm
_QR = 27 * mm
_NAME = 11 * mm
_BODY = 15.0
_NAMED_SCHOOL = ("мектеп", "мектеб", "школ")


def draw_certificate(pen: Pen, sheet: CertificateSheet) -> None:
    """Draw the certificate on one sheet."""
    _Certificate(pen, sheet).draw()


class _Certificate:
    def __init__(self, pen: Pen, sheet: CertificateSheet) -> None:
        self.pen, self.sheet = pen, sheet
        self.labels = Labels(sheet.language)
        self.width = self.left = 0.0

    def draw(self) -> None:
        pen = self.pen
        pen.begin(landscape=True)
        self.left, self.width = _SIDE, pen.width - 2 * _SIDE
        self._frame()
        y = self._institution(19 * mm)
        y = self._title(y + 3 * mm)
        texts = self._sentences()
        names = self.sheet.name.on(self.sheet.language)
        taken = _NAME * len(names) + self._height(texts, _BODY)
        # little text stands apart in the middle, much of it close together
        gap = max(2 * mm, min(16 * mm, (self._bottom - y - taken) / 3))
        y = self._names(y + gap, names)
        self._body(y + gap, texts)
        self._foot()

    @property
    def _bottom(self) -> float:
        """Where the room of the signature begins."""
        return self.pen.height - 58 * mm

    def _frame(self) -> None:
        pen = self.pen
        for edge, line in ((_EDGE, BOLD_LINE * 2), (_EDGE + 2 * mm, HAIR)):
            pen.box(edge, edge, pen.width - 2 * edge, pen.height - 2 * edge, line=line)

    def _institution(self, y: float) -> float:
        for named in self.sheet.institution:
            for name in named.on(self.sheet.language):
                box = (self.left, y, self.width, 5 * mm)
                self.pen.cell(box, name, 11, align="centre", least=6, lines=1)
                y += 5 * mm
        return y

    def _title(self, y: float) -> float:
        pen, sheet = self.pen, self.sheet
        title = self.labels.text(msg("CERTIFICATE"))
        box = (self.left, y, self.width, 15 * mm)
        pen.cell(box, title, 34, align="centre", bold=True, lines=1)
        y += 15 * mm
        number = f"№ {sheet.number}"
        pen.aligned(pen.width / 2, y + 4 * mm, number, 12, align="centre")
        marks = [msg("Copy")] if sheet.is_copy else []
        if sheet.annulled:
            marks.append(msg("Annulled"))
        for place, mark in enumerate(marks):
            word = self.labels.text(mark).upper()
            at = y - 9 * mm + place * 6 * mm
            pen.aligned(self.left + self.width, at, word, 12, align="right", bold=True)
        return y + 7 * mm

    def _names(self, y: float, names: tuple[str, ...]) -> float:
        for name in names:
            box = (self.left, y, self.width, _NAME)
            self.pen.cell(box, name, 24, align="centre", bold=True, least=9, lines=2)
            y += _NAME
        return y

    def _body(self, y: float, texts: list[str]) -> None:
        """Write the course, Kazakh first, as large as the room above the signature allows."""
        size = _BODY
        while size > 7 and self._height(texts, size) > self._bottom - y:
            size -= 0.5
        for text in texts:
            y = self.pen.paragraph(self.left, y, self.width, text, size, align="centre") + 2.5 * mm

    def _height(self, texts: list[str], size: float) -> float:
        return sum(len(wrap(text, self.width, size)) * size * 1.16 + 2.5 * mm for text in texts)

    def _sentences(self) -> list[str]:
        sheet = self.sheet
        sex = sheet.sex if sheet.sex in _OTHERWISE else ""
        told = sheet.school.lower()
        # a name that says itself that it is a school would say so twice
        is_plain = bool(sheet.school) and not any(word in told for word in _NAMED_SCHOOL)
        message = (_WITH_SCHOOL if is_plain else _OTHERWISE)[sex]
        sentences = []
        for language in _languages(sheet.language):
            subject = sheet.subject.kk if language is Language.KAZAKH else sheet.subject.ru
            if sheet.school and not is_plain:
                subject = f"{subject}, {sheet.school}"
            both = Labels(PaperLanguage.BOTH).pair(
                message,
                first=official_date(sheet.starts_on, language),
                last=official_date(sheet.ends_on, language),
                hours=hours(sheet.half_hours),
                group=sheet.group,
                subject=subject,
                school=sheet.school,
            )
            sentences.append(both.kk if language is Language.KAZAKH else both.ru)
        return sentences

    def _foot(self) -> None:
        pen, sheet, labels = self.pen, self.sheet, self.labels
        y = pen.height - 42 * mm
        signature(pen, labels, (self.left, y, self.width * 0.66), sheet.head)
        stamp_place(pen, labels, self.left + self.width * 0.66 + 22 * mm, y)
        issued = labels.text(msg("Date of issue: {date}"), date=digits(sheet.dated))
        pen.text(self.left, y + 12.5 * mm, issued, 9.5)
        self._code(self.left + self.width - _QR, pen.height - _EDGE - 16 * mm - _QR)
        small = fit(SMALL_PRINT, self.width - _QR - 6 * mm, 5 * mm, 8, 6, 1)
        for place, line in enumerate(small.lines):
            pen.text(self.left, y + 18 * mm + place * small.size * 1.2, line, small.size)

    def _code(self, x: float, y: float) -> None:
        """Draw the code that the House checks a paper by; it tells no name."""
        pen, sheet = self.pen, self.sheet
        draw_code(pen, (x, y, _QR), qr_text(sheet))
        shown = f"{sheet.verify_code[:4]} {sheet.verify_code[4:]}"
        # four modules around the code stay empty, or a telephone may not read it
        pen.aligned(x + _QR / 2, y + _QR + 7.5 * mm, shown, 10, align="centre", bold=True)
        word = self.labels.text(msg("Verification code"))
        box = (x - 6 * mm, y + _QR + 8.4 * mm, _QR + 12 * mm, 3.4 * mm)
        pen.cell(box, word, 6, align="centre", least=4.5, lines=1)


def qr_text(sheet: CertificateSheet) -> str:
    """Give what the square code says: form, code, number, year and the hash of the data; no name."""
    told = data_hash(replace(sheet, annulled=False))[:8]
    return f"F-07;{sheet.verify_code};{sheet.sequence};{sheet.year};{told}"


def _languages(language: PaperLanguage) -> tuple[Language, ...]:
    if language is PaperLanguage.BOTH:
        return Language.KAZAKH, Language.RUSSIAN
    return (Language.RUSSIAN if language is PaperLanguage.RUSSIAN else Language.KAZAKH,)
