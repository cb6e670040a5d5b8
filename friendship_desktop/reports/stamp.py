"""What a paper carries for where it is on its way: a draft, or issued on a date and kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from friendship_desktop.reports.calendar_words import digits
from friendship_desktop.reports.document import Labels, PaperLanguage, data_hash
from friendship_desktop.reports.page import GREY, INK, RIGHT, Pen, mm
from friendship_desktop.texts import msg

_QR = 11 * mm


@dataclass(frozen=True, slots=True)
class Stamp:
    """Issued on a date under a number of the archive; without them a draft."""

    issued_on: date | None = None
    number: int = 0
    on_numbered: bool = False
    """Whether a form with a number of its register is marked too."""


DRAFT = Stamp(on_numbered=True)
"""What leaves with it is not kept: an undo could give its number to another paper."""
PREVIEW = Stamp()
"""What has a number of its own is kept when it leaves, and is shown as it will leave."""


def put_stamp(pen: Pen, stamp: Stamp, form: Any, code: str) -> str:
    """Put an issue's date, number and code beside the footer; give the word that lies under a draft."""
    labels = Labels(getattr(form, "language", PaperLanguage.BOTH))
    if stamp.issued_on is None:
        return labels.text(msg("DRAFT"))
    told = data_hash(form)[:16]
    said = ";".join((code, form.house_code, f"{stamp.issued_on}", str(stamp.number), told))
    text = labels.text(
        msg("Issued {date}, archive No. {number}"),
        date=digits(stamp.issued_on),
        number=stamp.number,
    )
    for page in pen.pages:
        pen.page = page
        x = page.width - RIGHT - _QR
        draw_code(pen, (x, page.height - _QR - 3 * mm, _QR), said)
        pen.aligned(x - 2 * mm, page.height - 8 * mm, text, 7, align="right", grey=GREY)
    return ""


def draw_code(pen: Pen, box: tuple[float, float, float], text: str) -> None:
    """Draw a square code in (x, y, side)."""
    x, y, side = box
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    count = code.getModuleCount()
    step = side / count
    for row in range(count):
        start = None
        for column in range(count + 1):
            is_dark = column < count and code.isDark(row, column)
            if is_dark and start is None:
                start = column
            elif not is_dark and start is not None:
                # a hair taller than its row, so that no white line shows between two
                width = (column - start) * step
                pen.fill(x + start * step, y + row * step, width, step * 1.02, grey=INK)
                start = None
