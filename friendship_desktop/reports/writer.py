"""From forms to one PDF file: same input, same bytes; written beside its target and moved into place."""

from __future__ import annotations

import io
import math
import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfbase.ttfonts import ShapedStr
from reportlab.pdfgen.canvas import Canvas

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress, Silent
from friendship_desktop.reports.acts import CoverAct, KeysSheet, RecoverySheet
from friendship_desktop.reports.acts_page import draw_cover_act, draw_keys, draw_recovery
from friendship_desktop.reports.analysis import AnalysisReport
from friendship_desktop.reports.analysis_page import draw_analysis
from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.certificate import CertificateSheet, draw_certificate
from friendship_desktop.reports.consent import ConsentForm, draw_consent
from friendship_desktop.reports.document import PaperLanguage, data_hash
from friendship_desktop.reports.event_note import EventNote, draw_note
from friendship_desktop.reports.event_people import Badges, SignInSheet, draw_badges, draw_sign_in
from friendship_desktop.reports.fonts import BOLD, REGULAR, fonts
from friendship_desktop.reports.group_list import GroupList, draw_group_list
from friendship_desktop.reports.guide_page import GuideSheet, draw_guide
from friendship_desktop.reports.hours import HoursSheet, draw_hours
from friendship_desktop.reports.letter import LetterSheet, draw_letter
from friendship_desktop.reports.multitext import Piece, layout
from friendship_desktop.reports.office_letter import OfficeLetter, draw_office_letter
from friendship_desktop.reports.order import OrderSheet, draw_order
from friendship_desktop.reports.page import GREY, INK, LEFT, Page, Pen, mm
from friendship_desktop.reports.phone_list import PhoneList, draw_phone_list
from friendship_desktop.reports.progress import ProgressSheet, draw_progress
from friendship_desktop.reports.region import RegionReport, draw_region
from friendship_desktop.reports.register import RegisterSheet
from friendship_desktop.reports.register_page import draw_register
from friendship_desktop.reports.signature_sheet import SignatureSheet, draw_signature_sheet
from friendship_desktop.reports.stamp import Stamp, put_stamp
from friendship_desktop.reports.timetable import Timetable, draw_timetable
from friendship_desktop.reports.totals import TotalsReport
from friendship_desktop.reports.totals_page import draw_totals
from friendship_desktop.reports.volunteer_hours import (
    VolunteerHoursSheet,
    draw_volunteer_hours,
)

Form = (
    RegisterSheet
    | TotalsReport
    | AnalysisReport
    | CertificateSheet
    | ConsentForm
    | ProgressSheet
    | GroupList
    | OrderSheet
    | EventNote
    | SignInSheet
    | Badges
    | PhoneList
    | HoursSheet
    | LetterSheet
    | VolunteerHoursSheet
    | Timetable
    | CoverAct
    | RecoverySheet
    | KeysSheet
    | GuideSheet
    | OfficeLetter
    | RegionReport
    | SignatureSheet
)
ISSUED = frozenset({"F-01", "F-02", "F-03", "F-07", "F-16", "F-22", "F-23"})
"""Forms whose finals are kept in the archive of issued papers."""
_LANG = {"kk": "kk-KZ", "ru": "ru-KZ", "kk+ru": "kk-KZ", "en": "en"}


class _Kind(NamedTuple):
    """How a form is drawn; one without a code is no form of the House and shows no hash of its data."""

    code: str
    draw: Callable[[Pen, Any], None]
    outline: Callable[[Any], str] = lambda _form: ""


_KINDS: dict[type, _Kind] = {
    RegisterSheet: _Kind("F-02", draw_register, lambda sheet: sheet.group.joined(sheet.language)),
    TotalsReport: _Kind("F-03", draw_totals),
    AnalysisReport: _Kind("", draw_analysis),
    CertificateSheet: _Kind("F-07", draw_certificate, lambda sheet: sheet.number),
    ProgressSheet: _Kind("", draw_progress),
    ConsentForm: _Kind("F-13", draw_consent, lambda form: form.subject),
    GroupList: _Kind("F-01", draw_group_list, lambda sheet: sheet.group.joined(sheet.language)),
    OrderSheet: _Kind("F-16", draw_order),
    PhoneList: _Kind("", draw_phone_list),
    EventNote: _Kind("F-04", draw_note),
    SignInSheet: _Kind("F-05", draw_sign_in),
    Badges: _Kind("", draw_badges),
    LetterSheet: _Kind("F-06", draw_letter, lambda sheet: sheet.number),
    VolunteerHoursSheet: _Kind("F-08", draw_volunteer_hours, lambda sheet: sheet.volunteer),
    HoursSheet: _Kind("F-22", draw_hours, lambda sheet: sheet.teacher),
    Timetable: _Kind("F-23", draw_timetable),
    CoverAct: _Kind("F-24", draw_cover_act),
    RecoverySheet: _Kind("", draw_recovery),
    KeysSheet: _Kind("", draw_keys),
    GuideSheet: _Kind("", draw_guide),
    OfficeLetter: _Kind(
        "", draw_office_letter, lambda letter: letter.addressee.joined(letter.language)
    ),
    RegionReport: _Kind("", draw_region),
    SignatureSheet: _Kind("F-21", draw_signature_sheet),
}


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished PDF. `missing_letters` are those no font has; they were printed as □ and are to be shown."""

    data: bytes
    pages: int
    missing_glyphs: int
    missing_letters: str
    forms: tuple[Form, ...] = ()
    """What it was drawn from."""
    title: str = ""


def render(
    forms: Sequence[Form],
    *,
    title: str,
    author: str = "",
    progress: Progress | None = None,
    stamp: Stamp | None = None,
) -> Rendered:
    """Draw forms, one after another, into one PDF.

    A `stamp` goes on every form that is issued and has no number of its own. `title` and `author` become properties of the file. Raises CancelledError from `progress`, and
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
        lang=_LANG[getattr(forms[0], "language", PaperLanguage.BOTH)] if forms else "kk-KZ",
    )
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(", ".join(sorted({_KINDS[type(form)].code for form in forms})))
    canvas.setCreator("friendship_desktop")
    ink = _Ink(canvas)
    pages = 0
    for done, form in enumerate(forms):
        watch.step(done, len(forms))
        pen = Pen()
        kind = _KINDS[type(form)]
        kind.draw(pen, form)
        _footers(pen, form, kind.code)
        word = ""
        if stamp is not None and takes_stamp(form):
            word = put_stamp(pen, stamp, form, kind.code)
        for number, page in enumerate(pen.pages):
            ink.emit(page, kind.outline(form) if number == 0 else "", word)
        pages += len(pen.pages)
    watch.step(len(forms), len(forms))
    canvas.save()
    letters = "".join(ink.missing)
    return Rendered(
        buffer.getvalue(), pages, len(letters), "".join(sorted(set(letters))), tuple(forms), title
    )


def code_of(form: Form) -> str:
    """Give the code of a form if papers of it are issued and kept, else nothing."""
    code = _KINDS[type(form)].code
    return code if code in ISSUED and not getattr(form, "blank", False) else ""


def outline_of(form: Form) -> str:
    """Tell which of several alike a form is: its group, number or teacher."""
    return _KINDS[type(form)].outline(form)


def has_number(form: Form) -> bool:
    """Tell whether a form is final by itself: it carries a number of its register."""
    return bool(getattr(form, "number", ""))


def takes_stamp(form: Form) -> bool:
    """Tell whether a form is marked as a draft until it is issued."""
    return bool(code_of(form)) and not has_number(form)


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
