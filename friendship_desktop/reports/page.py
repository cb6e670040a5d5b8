"""The pen a form is drawn with: every script, from the top left corner.

Pages are gathered first and written when the whole form is known: then page x of y is known, no
line ever crosses a letter, and equal lines share one path.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

from friendship_desktop.reports.fitting import LEADING, Fitted, fit, wrap
from friendship_desktop.reports.multitext import width_of

mm = 72 / 25.4  # points in a millimetre
A4_SHORT, A4_LONG = 210 * mm, 297 * mm
LEFT, RIGHT, TOP, BOTTOM = 25 * mm, 10 * mm, 15 * mm, 15 * mm
HAIR, THIN, BOLD_LINE = 0.35, 0.5, 0.9
INK, GREY = 0.0, 0.45
SHADE, HATCH = 0.93, 0.72
PAD = 1.2 * mm
CAP = 0.36  # half the height of a capital, in sizes: centres a line in its cell

Align = Literal["left", "centre", "right"]
_SHARES: Final = {
    "left": 0.0,
    "centre": 0.5,
    "right": 1.0,
}  # of a width, that lies left of its anchor


@dataclass(slots=True)
class Page:
    """What stands on one page, in the order it is written: fills, lines, texts."""

    width: float
    height: float
    fills: list[tuple[float, float, float, float, float]] = field(default_factory=list)
    lines: dict[tuple[float, float], list[tuple[float, float, float, float]]] = field(
        default_factory=dict
    )
    texts: list[tuple[float, float, str, float, bool, float]] = field(default_factory=list)
    pictures: list[tuple[float, float, float, float, bytes]] = field(default_factory=list)


class Pen:
    """Gathers one page after another; lengths in points, x from the left edge, y from the top."""

    def __init__(self) -> None:
        self.pages: list[Page] = []
        self.width = self.height = 0.0

    def begin(self, *, landscape: bool) -> None:
        """Start a page of A4."""
        self.width, self.height = (A4_LONG, A4_SHORT) if landscape else (A4_SHORT, A4_LONG)
        self.page = Page(self.width, self.height)
        self.pages.append(self.page)

    @property
    def right(self) -> float:
        """Where the right margin begins."""
        return self.width - RIGHT

    @property
    def bottom(self) -> float:
        """Where the bottom margin begins."""
        return self.height - BOTTOM

    def text(
        self, x: float, y: float, text: str, size: float, *, bold: bool = False, grey: float = INK
    ) -> float:
        """Write one line with its baseline at y; give its width."""
        self.page.texts.append((x, y, text, size, bold, grey))
        return width_of(text, size, bold=bold)

    def aligned(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        align: Align,
        bold: bool = False,
        grey: float = INK,
    ) -> None:
        """Write one line that starts, centres or ends at x."""
        x -= width_of(text, size, bold=bold) * _SHARES[align]
        self.page.texts.append((x, y, text, size, bold, grey))

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, width: float = HAIR, grey: float = INK
    ) -> None:
        """Draw a straight line."""
        self.page.lines.setdefault((width, grey), []).append((x1, y1, x2, y2))

    def fill(self, x: float, y: float, width: float, height: float, *, grey: float = SHADE) -> None:
        """Fill a box with grey."""
        self.page.fills.append((x, y, width, height, grey))

    def picture(self, x: float, y: float, width: float, height: float, jpeg: bytes) -> None:
        """Place a photograph, filling a box."""
        self.page.pictures.append((x, y, width, height, jpeg))

    def box(self, x: float, y: float, width: float, height: float, *, line: float = THIN) -> None:
        """Draw the frame of a box."""
        for x1, y1, x2, y2 in (
            (x, y, x + width, y),
            (x, y + height, x + width, y + height),
            (x, y, x, y + height),
            (x + width, y, x + width, y + height),
        ):
            self.line(x1, y1, x2, y2, width=line)

    def hatch(
        self, x: float, y: float, width: float, height: float, *, step: float = 2.2 * mm
    ) -> None:
        """Hatch a box light grey, without crossing its edges."""
        offset = step - height
        while offset < width:
            left, right = max(0.0, offset), min(width, offset + height)
            self.line(
                x + left,
                y + height - (left - offset),
                x + right,
                y + height - (right - offset),
                grey=HATCH,
            )
            offset += step

    def cell(
        self,
        box: tuple[float, float, float, float],
        text: str,
        size: float,
        *,
        align: Align = "left",
        bold: bool = False,
        least: float = 5.0,
        lines: int = 2,
    ) -> Fitted:
        """Write text inside a box (x, y, width, height), wrapped, shrunk or cut so that it stays there."""
        x, y, width, height = box
        if not text:
            return Fitted(size, ())
        pad = min(PAD, width * 0.08)
        fitted = fit(text, width - 2 * pad, height, size, least, lines, bold=bold)
        leading = fitted.size * LEADING
        baseline = y + height / 2 + fitted.size * CAP - leading * (len(fitted.lines) - 1) / 2
        share = _SHARES[align]
        for line in fitted.lines:
            spare = width - 2 * pad - width_of(line, fitted.size, bold=bold)
            at = x + pad + spare * share
            self.page.texts.append((at, baseline, line, fitted.size, bold, INK))
            baseline += leading
        return fitted

    def paragraph(
        self,
        x: float,
        y: float,
        width: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        align: Align = "left",
    ) -> float:
        """Write wrapped text whose first baseline is one line under y; give the y below it."""
        at = x + width * _SHARES[align]
        for line in wrap(text, width, size, bold=bold):
            y += size * LEADING
            self.aligned(at, y, line, size, align=align, bold=bold)
        return y


def text_height(text: str, width: float, size: float) -> float:
    """Measure what `Pen.paragraph` will take, in points."""
    return len(wrap(text, width, size)) * size * LEADING
