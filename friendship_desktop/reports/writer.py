"""From forms to one PDF file: same input, same bytes; written beside its target and moved into place."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from reportlab.pdfgen.canvas import Canvas

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import PaperLanguage, data_hash
from friendship_desktop.reports.fonts import REGULAR, fonts
from friendship_desktop.reports.multitext import layout
from friendship_desktop.reports.page import GREY, INK, LEFT, Page, Pen, mm
from friendship_desktop.reports.register import RegisterSheet
from friendship_desktop.reports.register_page import draw_register

Form = RegisterSheet
_LANG = {PaperLanguage.KAZAKH: "kk-KZ", PaperLanguage.RUSSIAN: "ru-KZ", PaperLanguage.BOTH: "kk-KZ"}


class _Kind(NamedTuple):
    code: str
    draw: Callable[[Pen, Any], None]
    outline: Callable[[Any], str]


_KINDS: dict[type, _Kind] = {
    RegisterSheet: _Kind("F-02", draw_register, lambda sheet: sheet.group.joined(sheet.language)),
}


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished PDF. `missing_letters` are those no font has; they were printed as □ and are to be shown."""

    data: bytes
    pages: int
    missing_glyphs: int
    missing_letters: str


def render(
    forms: Sequence[Form], *, title: str, author: str = "", progress: Progress | None = None
) -> Rendered:
    """Draw forms, one after another, into one PDF.

    `title` and `author` become properties of the file. Raises CancelledError from `progress`, and
    E_FONT when a font of the program is missing.
    """
    watch = progress or Silent()
    fonts()
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer,
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
        lang=_LANG[forms[0].language] if forms else "kk-KZ",
    )
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(", ".join(sorted({_KINDS[type(form)].code for form in forms})))
    canvas.setCreator("friendship_desktop")
    pages, missing = 0, []
    for done, form in enumerate(forms):
        watch.step(done, len(forms))
        pen = Pen()
        kind = _KINDS[type(form)]
        kind.draw(pen, form)
        _footers(pen, form, kind.code)
        for number, page in enumerate(pen.pages):
            missing.append(_emit(canvas, page, kind.outline(form) if number == 0 else ""))
        pages += len(pen.pages)
    watch.step(len(forms), len(forms))
    canvas.save()
    letters = "".join(missing)
    return Rendered(buffer.getvalue(), pages, len(letters), "".join(sorted(set(letters))))


def write(
    forms: Sequence[Form],
    path: Path,
    *,
    title: str,
    author: str = "",
    progress: Progress | None = None,
) -> Rendered:
    """Draw forms into the file `path`; whatever stood there is replaced only by a whole new file.

    Raises CancelledError (nothing is left behind), E_FONT, or E_PAPER_FILE when the place cannot be
    written or the file is open in another program.
    """
    rendered = render(forms, title=title, author=author, progress=progress)
    try:
        _replace(path, rendered.data)
    except OSError as error:
        raise UserError("E_PAPER_FILE", place=str(path)) from error
    return rendered


def _replace(path: Path, data: bytes) -> None:
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:40]}-", suffix=".part")
    part = Path(beside)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _footers(pen: Pen, form: Form, code: str) -> None:
    total = len(pen.pages)
    facts = [code, form.house_code, digits(form.dated), data_hash(form)[:8]]
    text = " · ".join(fact for fact in facts if fact)
    for number, page in enumerate(pen.pages, start=1):
        y = page.height - 8 * mm
        page.texts.append((LEFT, y, text, 7, False, GREY))
        if total > 1:
            counter = f"{number} / {total}"
            x = (LEFT + page.width - 10 * mm) / 2 - layout(counter).width * 9 / 2
            page.texts.append((x, y, counter, 9, False, INK))


def _emit(canvas: Any, page: Page, outline: str) -> str:
    """Write one page and give the letters that no font has."""
    canvas.setPageSize((page.width, page.height))
    for x, y, width, height, grey in page.fills:
        canvas.setFillGray(grey)
        canvas.rect(x, page.height - y - height, width, height, stroke=0, fill=1)
    canvas.setFillGray(INK)
    for (thickness, grey), lines in page.lines.items():
        canvas.setLineWidth(thickness)
        canvas.setStrokeGray(grey)
        canvas.lines([(x1, page.height - y1, x2, page.height - y2) for x1, y1, x2, y2 in lines])
    missing = _emit_texts(canvas, page)
    if outline:
        key = f"p{canvas.getPageNumber()}"
        canvas.bookmarkPage(key)
        canvas.addOutlineEntry(outline, key)
    canvas.showPage()
    return missing


def _emit_texts(canvas: Any, page: Page) -> str:
    stream = canvas.beginText()
    font, size, ink, missing = "", 0.0, INK, ""
    for x, y, text, text_size, bold, grey in page.texts:
        line = layout(text, bold)
        missing += line.missing
        if grey != ink:
            stream.setFillGray(grey)
            ink = grey
        at = x
        for piece in line.pieces:
            if (font, size) != (piece.font, text_size):
                font, size = piece.font, text_size
                stream.setFont(font, size)
            stream.setTextOrigin(at, page.height - y)
            stream.textOut(piece.text)
            at += piece.width * text_size
    canvas.drawText(stream)
    return missing
