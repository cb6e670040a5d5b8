"""Form F-04, the note of an event: what it was, who came, what was said; its photographs as an annex."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from friendship_desktop.reports.document import Labels, Named, PaperLanguage, Signatory
from friendship_desktop.reports.page import BOLD_LINE, LEFT, TOP, Pen, mm, text_height
from friendship_desktop.reports.parts import heading, signature, stamp_place
from friendship_desktop.reports.table import Column, Table
from friendship_desktop.rules.dates import official_date
from friendship_desktop.texts import msg

TITLE = msg("Note on an event held")
PHOTOS = msg("Annex. Photo report")
NO_NUMBER = "____"
_NAME, _SIGNATURES = 60 * mm, 34 * mm
_PICTURE = (82 * mm, 60 * mm)
_CAPTION = 9 * mm
_PAGE_ROWS = 3  # of photographs, two a row


@dataclass(frozen=True, slots=True)
class NotePhoto:
    """A photograph with its caption; `digest` stands for its bytes in the hash of the data."""

    digest: str
    caption: str
    width: int
    height: int
    jpeg: bytes


@dataclass(frozen=True, slots=True)
class EventNote:
    """F-04 in one language; `facts` are names of rows (English) with what is said under them."""

    language: PaperLanguage
    institution: tuple[Named, ...]
    number: str
    """Empty for a note that is not numbered yet: it is written by hand."""
    numbered_on: date
    facts: tuple[tuple[str, str], ...]
    texts: tuple[tuple[str, str], ...]
    photos: tuple[NotePhoto, ...]
    responsible: Signatory
    head: Signatory
    house_code: str
    dated: date


def number_line(note: EventNote) -> str:
    """Write the date and the number as the language of the sheet does."""
    day = official_date(note.numbered_on, note.language)
    number = note.number or NO_NUMBER
    return f"{day} № {number}" if note.language is PaperLanguage.KAZAKH else f"от {day} № {number}"


def draw_note(pen: Pen, note: EventNote) -> None:
    """Draw the note and, on pages of their own, its photographs."""
    _Note(pen, note).draw()


class _Note:
    def __init__(self, pen: Pen, note: EventNote) -> None:
        self.pen, self.note = pen, note
        self.labels = Labels(note.language)

    def draw(self) -> None:
        pen, note, text = self.pen, self.note, self.labels.text
        pen.begin(landscape=False)
        y = heading(pen, TOP, note.institution, text(TITLE), note.language)
        line = number_line(note)
        y = pen.paragraph(LEFT, y, pen.right - LEFT, line, 11, align="centre") + 4 * mm
        y = self._facts(y)
        for name, said in note.texts:
            y = self._text(y + 4 * mm, text(name), said)
        self._signatures(y)
        self._photos()

    def _page(self) -> float:
        self.pen.begin(landscape=False)
        return TOP

    def _facts(self, y: float) -> float:
        width = self.pen.right - LEFT
        columns = [Column(self.labels.text(msg("What")), _NAME)]
        columns.append(Column(self.labels.text(msg("Data")), width - _NAME))
        table = Table(self.pen, columns, self._page, size=10, head=7 * mm)
        table.start(y)
        for name, value in self.note.facts:
            cells = [self.labels.text(name), value]
            table.row(cells, table.height_for(cells, least=7 * mm))
        table.end()
        return table.y

    def _text(self, y: float, name: str, said: str) -> float:
        """Write a part; one that does not fit goes on on the next page, line by line."""
        pen, width = self.pen, self.pen.right - LEFT
        if y + 20 * mm > pen.bottom:
            y = self._page()
        y = pen.paragraph(LEFT, y, width, name, 10.5, bold=True) + 0.5 * mm
        for paragraph in said.split("\n"):
            for part in _portions(paragraph):
                if y + text_height(part, width, 10.5) > pen.bottom:
                    y = self._page()
                y = pen.paragraph(LEFT, y, width, part, 10.5)
        return y

    def _signatures(self, y: float) -> None:
        pen, note = self.pen, self.note
        if y + _SIGNATURES > pen.bottom:
            y = self._page()
        y += 14 * mm
        width = pen.right - LEFT - 30 * mm
        signature(pen, self.labels, (LEFT, y, width), note.responsible)
        signature(pen, self.labels, (LEFT, y + 14 * mm, width), note.head)
        stamp_place(pen, self.labels, pen.right, y + 14 * mm)

    def _photos(self) -> None:
        pen, photos = self.pen, self.note.photos
        each = 2 * _PAGE_ROWS
        for first in range(0, len(photos), each):
            y = self._page()
            title = self.labels.text(PHOTOS)
            y = pen.paragraph(LEFT, y, pen.right - LEFT, title, 12, bold=True, align="centre")
            for number, photo in enumerate(photos[first : first + each]):
                row, side = divmod(number, 2)
                x = LEFT + side * (_PICTURE[0] + 8 * mm)
                self._photo(x, y + 5 * mm + row * (_PICTURE[1] + _CAPTION + 4 * mm), photo)

    def _photo(self, x: float, y: float, photo: NotePhoto) -> None:
        """Place a photograph whole in its room, framed, its sides in proportion."""
        width, height = _PICTURE
        scale = min(width / photo.width, height / photo.height)
        wide, high = photo.width * scale, photo.height * scale
        left, top = x + (width - wide) / 2, y + (height - high) / 2
        self.pen.picture(left, top, wide, high, photo.jpeg)
        self.pen.box(left, top, wide, high, line=BOLD_LINE / 2)
        box = (x, y + height, width, _CAPTION)
        self.pen.cell(box, photo.caption, 9, align="centre", least=6.5, lines=2)


def _portions(paragraph: str) -> Iterator[str]:
    """Cut a very long paragraph after sentences, so that each part fits on a page."""
    rest = paragraph
    while len(rest) > 1500:
        cut = rest.rfind(". ", 0, 1500) + 1 or 1500
        yield rest[:cut].strip()
        rest = rest[cut:]
    yield rest.strip()
