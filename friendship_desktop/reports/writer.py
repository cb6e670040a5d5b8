"""From forms to one PDF file: same input, same bytes; written beside its target and moved into place."""

from __future__ import annotations

import io
import math
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfbase.ttfonts import ShapedStr
from reportlab.pdfgen.canvas import Canvas

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import data_hash
from friendship_desktop.reports.fonts import BOLD, REGULAR, fonts
from friendship_desktop.reports.kinds import (
    KINDS,
    Form,
    code_of,
    has_number,
    language_of,
    title_of,
)
from friendship_desktop.reports.multitext import Piece, layout
from friendship_desktop.reports.page import GREY, INK, LEFT, Page, Pen, mm
from friendship_desktop.reports.stamp import Stamp, put_stamp

_LANG = {"kk": "kk-KZ", "ru": "ru-KZ", "kk+ru": "kk-KZ", "en": "en"}


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished PDF. `missing_letters` are those no font has; they were printed as □ and are to be shown."""

    data: bytes
    pages: int
    missing_glyphs: int
    missing_letters: str
    forms: tuple[Form, ...] = ()
    """What it was drawn from."""


def render(
    forms: Sequence[Form],
    *,
    title: str = "",
    author: str = "",
    progress: Progress | None = None,
    stamp: Stamp | None = None,
) -> Rendered:
    """Draw forms, one after another, into one PDF.

    A `stamp` goes on every form that is issued, on a numbered one if it says so. `title`, by itself that
    of the first form, and `author` become properties of the file. Raises CancelledError from
    `progress`, and E_FONT when a font of the program is missing.
    """
    watch = progress or Silent()
    fonts()
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer,
        initialFontName=REGULAR,
        invariant=1,
        pageCompression=1,
        lang=_LANG[language_of(forms[0])] if forms else "kk-KZ",
    )
    canvas.setTitle(title or (title_of(forms[0]) if forms else ""))
    canvas.setAuthor(author)
    canvas.setSubject(", ".join(sorted({KINDS[type(form)].code for form in forms})))
    canvas.setCreator("friendship_desktop")
    ink = _Ink(canvas)
    pages = 0
    for done, form in enumerate(forms):
        watch.step(done, len(forms))
        pen = Pen()
        kind = KINDS[type(form)]
        kind.draw(pen, form)
        _footers(pen, form, kind.code)
        word = ""
        if stamp and code_of(form) and (stamp.on_numbered or not has_number(form)):
            word = put_stamp(pen, stamp, form, kind.code)
        for number, page in enumerate(pen.pages):
            ink.emit(page, kind.outline(form) if number == 0 else "", word)
        pages += len(pen.pages)
    watch.step(len(forms), len(forms))
    canvas.save()
    letters = "".join(ink.missing)
    return Rendered(
        buffer.getvalue(), pages, len(letters), "".join(sorted(set(letters))), tuple(forms)
    )


def write(
    forms: Sequence[Form],
    path: Path,
    *,
    title: str = "",
    author: str = "",
    progress: Progress | None = None,
    stamp: Stamp | None = None,
) -> Rendered:
    """Draw forms into the file `path`; whatever stood there is replaced only by a whole new file.

    Raises CancelledError (nothing is left behind), E_FONT, or E_PAPER_FILE when the place cannot be
    written or the file is open in another program.
    """
    rendered = render(forms, title=title, author=author, progress=progress, stamp=stamp)
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
    facts = (code, form.house_code, digits(form.dated), data_hash(form)[:8] if code else "")
    text = " · ".join(fact for fact in facts if fact)
    for number, page in enumerate(pen.pages, start=1):
        y = page.height - 8 * mm
        page.texts.append((LEFT, y, text, 7, False, GREY))
        if total > 1:
            counter = f"{number} / {total}"
            x = (LEFT + page.width - 10 * mm) / 2 - layout(counter).width * 9 / 2
            page.texts.append((x, y, counter, 9, False, INK))


def _lay_under(canvas: Any, page: Page, word: str) -> None:
    """Write a word large and pale across the page, from the lower left to the upper right."""
    width = math.hypot(page.width, page.height)
    size = min(110.0, 0.62 * width / canvas.stringWidth(word, BOLD, 1))
    canvas.saveState()
    canvas.translate(page.width / 2, page.height / 2)
    canvas.rotate(math.degrees(math.atan2(page.height, page.width)))
    canvas.setFillGray(0.9)
    canvas.setFont(BOLD, size)
    canvas.drawCentredString(0, -size / 3, word)
    canvas.restoreState()


_Runs = tuple[tuple[str, str], ...]


class _Line(NamedTuple):
    """A line as it stands in the file: where each piece begins, in em, with its fonts and codes."""

    pieces: tuple[tuple[float, Piece, _Runs | None], ...]
    missing: str


class _Ink:
    """Writes gathered pages to a canvas.

    ReportLab encodes a string anew each time it is drawn; a register repeats the same few hundred, so
    each is encoded once for a document, which makes the whole as fast as a bare canvas.
    """

    def __init__(self, canvas: Any) -> None:
        self._canvas = canvas
        self._known: dict[tuple[str, bool], _Line] = {}
        self.missing: list[str] = []

    def emit(self, page: Page, outline: str, word: str = "") -> None:
        """Write one page; `outline` names it among the bookmarks, `word` lies pale under it."""
        canvas = self._canvas
        canvas.setPageSize((page.width, page.height))
        if word:
            _lay_under(canvas, page, word)
        for x, y, width, height, grey in page.fills:
            canvas.setFillGray(grey)
            canvas.rect(x, page.height - y - height, width, height, stroke=0, fill=1)
        canvas.setFillGray(INK)
        for (thickness, grey), lines in page.lines.items():
            canvas.setLineWidth(thickness)
            canvas.setStrokeGray(grey)
            canvas.lines([(x1, page.height - y1, x2, page.height - y2) for x1, y1, x2, y2 in lines])
        for x, y, width, height, jpeg in page.pictures:
            reader = ImageReader(io.BytesIO(jpeg))
            canvas.drawImage(reader, x, page.height - y - height, width, height)
        self._texts(page)
        if outline:
            key = f"p{canvas.getPageNumber()}"
            canvas.bookmarkPage(key)
            canvas.addOutlineEntry(outline, key)
        canvas.showPage()

    def _texts(self, page: Page) -> None:
        stream = self._canvas.beginText()
        code: list[str] = stream._code  # noqa: SLF001 - its own methods encode each string again
        now, ink = ("", 0.0), INK
        for x, y, text, size, bold, grey in page.texts:
            line = self._known.get((text, bold)) or self._encode(text, bold=bold)
            if line.missing:
                self.missing.append(line.missing)
            if grey != ink:
                code.append(f"{grey:g} g")
                ink = grey
            height = page.height - y
            for offset, piece, runs in line.pieces:
                code.append(f"1 0 0 1 {x + offset * size:.2f} {height:.2f} Tm")
                if runs is None:
                    stream.setFont(piece.font, size)
                    stream.textOut(piece.text)
                    now = ("", 0.0)
                    continue
                for font, shown in runs:
                    if now != (font, size):
                        code.append(f"{font} {size:g} Tf")
                        now = (font, size)
                    code.append(shown)
        self._canvas.drawText(stream)

    def _encode(self, text: str, *, bold: bool) -> _Line:
        line, offset, pieces = layout(text, bold), 0.0, []
        for piece in line.pieces:
            pieces.append((offset, piece, self._runs(piece)))
            offset += piece.width
        known = self._known[text, bold] = _Line(tuple(pieces), line.missing)
        return known

    def _runs(self, piece: Piece) -> _Runs | None:
        """Give fonts and codes of plain text; None for shaped text, which ReportLab writes itself."""
        if isinstance(piece.text, ShapedStr):
            return None
        document, escape = self._canvas._doc, self._canvas._escape  # noqa: SLF001 - as in textOut
        font = getFont(piece.font)
        return tuple(
            (font.getSubsetInternalName(subset, document), f"({escape(codes)}) Tj")
            for subset, codes in font.splitString(piece.text, document)
        )
