"""Form F-04 as a document of Word: the same note, to be edited and sent on."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from typing import Any

from friendship_desktop.reports.document import Labels
from friendship_desktop.reports.event_note import PHOTOS, TITLE, EventNote, NotePhoto, number_line
from friendship_desktop.texts import msg

FONT = "Cambria"  # with serifs, as offices ask; it comes with Word and has every Kazakh letter
_SIZE, _TITLE_SIZE, _SMALL = 12, 14, 10
_MARGINS = (15, 10, 15, 30)  # millimetres: top, right, bottom, left


def note_document(notes: Sequence[EventNote]) -> bytes:
    """Write the sheets of a note, a page for each language, as .docx; the same data give the same text."""
    from docx import Document  # noqa: PLC0415 - wanted by one button only
    from docx.enum.text import WD_BREAK  # noqa: PLC0415 - the same

    document: Any = Document()
    _dress(document, notes[0])
    for number, note in enumerate(notes):
        if number:
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        _note(document, note)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _dress(document: Any, note: EventNote) -> None:
    from docx.oxml.ns import qn  # noqa: PLC0415 - the same
    from docx.shared import Mm, Pt  # noqa: PLC0415 - the same

    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(_SIZE)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    style.paragraph_format.space_after = Pt(4)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.right_margin, section.bottom_margin, section.left_margin = (
        Mm(margin) for margin in _MARGINS
    )
    facts = document.core_properties
    facts.title, facts.author, facts.comments = Labels(note.language).text(TITLE), "", ""
    facts.created = facts.modified = dt.datetime.combine(note.dated, dt.time(12))
    facts.last_modified_by = "friendship_desktop"


def _note(document: Any, note: EventNote) -> None:
    labels = Labels(note.language)
    for house in note.institution:
        _line(document, house.joined(note.language), centred=True)
    _line(document, labels.text(TITLE), centred=True, bold=True, size=_TITLE_SIZE)
    _line(document, number_line(note), centred=True)
    _facts(document, [(labels.text(name), value) for name, value in note.facts])
    for name, said in note.texts:
        _line(document, labels.text(name), bold=True)
        for paragraph in said.split("\n"):
            _line(document, paragraph)
    _line(document, "")
    for signatory in (note.responsible, note.head):
        position = signatory.position.joined(note.language)
        _line(document, f"{position} ______________ {signatory.name or '______________'}")
    _line(document, labels.text(msg("Place of seal")))
    _photos(document, labels.text(PHOTOS), note.photos)


def _facts(document: Any, facts: Sequence[tuple[str, str]]) -> None:
    from docx.shared import Mm  # noqa: PLC0415 - as above

    table = document.add_table(rows=0, cols=2)
    table.style, table.autofit = "Table Grid", False
    for name, value in facts:
        cells = table.add_row().cells
        for cell, text, width in zip(cells, (name, value), (60, 110), strict=True):
            cell.text, cell.width = text, Mm(width)


def _photos(document: Any, title: str, photos: Sequence[NotePhoto]) -> None:
    from docx.enum.text import WD_BREAK  # noqa: PLC0415 - as above
    from docx.shared import Mm  # noqa: PLC0415 - as above

    if not photos:
        return
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    _line(document, title, centred=True, bold=True)
    table = document.add_table(rows=0, cols=2)
    for number, photo in enumerate(photos):
        if number % 2 == 0:
            table.add_row()
        cell = table.rows[-1].cells[number % 2]
        scale = min(80 / photo.width, 60 / photo.height)
        picture = cell.paragraphs[0].add_run()
        picture.add_picture(io.BytesIO(photo.jpeg), width=Mm(photo.width * scale))
        if photo.caption:
            _line(cell, photo.caption, centred=True, size=_SMALL)


def _line(
    place: Any, text: str, *, centred: bool = False, bold: bool = False, size: int = _SIZE
) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415 - as above
    from docx.shared import Pt  # noqa: PLC0415 - as above

    paragraph = place.add_paragraph()
    if centred:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, Pt(size)
