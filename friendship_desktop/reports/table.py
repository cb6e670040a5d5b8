"""A ruled table that goes over as many pages as it needs, with its head on each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from friendship_desktop.reports.fitting import LEADING, common_size, fit
from friendship_desktop.reports.page import BOLD_LINE, LEFT, PAD, SHADE, Align, Pen, mm

_LEAST = 6.5  # points; what is still too wide at this size goes on in the next line, never into "…"
_LINES, _HIGHEST = 16, 70 * mm


class Column(NamedTuple):
    """A column: its head, width in points, and how its cells stand."""

    head: str
    width: float
    align: Align = "left"


class Table:
    """Draws rows downwards; `new_page` starts a page and gives the y where the table goes on."""

    def __init__(
        self,
        pen: Pen,
        columns: Sequence[Column],
        new_page: Callable[[], float],
        *,
        size: float = 8.5,
        head: float = 10 * mm,
    ) -> None:
        self._pen, self._columns, self._new_page = pen, columns, new_page
        self._size, self._head_height = size, head
        self._xs = [LEFT]
        for column in columns:
            self._xs.append(self._xs[-1] + column.width)
        self._top = self.y = 0.0
        self.fresh = False  # nothing stands under the head of this page yet

    def start(self, y: float) -> None:
        """Draw the head with its upper edge at y."""
        pen, height = self._pen, self._head_height
        self._top = y
        pen.fill(LEFT, y, self._xs[-1] - LEFT, height, grey=SHADE)
        sizes = [
            common_size([column.head], column.width - 2 * PAD, height, 7.5, 4.5, 6)
            for column in self._columns
            if column.width < 25 * mm
        ]
        size = min(sizes, default=7.5)
        for x, column in zip(self._xs, self._columns, strict=False):
            wide = column.width >= 25 * mm
            box = (x, y, column.width, height)
            pen.cell(box, column.head, 8 if wide else size, align="centre", least=4.5, lines=6)
        self.y = y + height
        pen.line(LEFT, self.y, self._xs[-1], self.y, width=BOLD_LINE)
        self.fresh = True

    def height_for(self, texts: Sequence[str], *, least: float = 6.5 * mm) -> float:
        """Tell how high a row must be to hold these texts whole; only a word too wide makes them smaller."""
        high = 0.0
        for text, column in zip(texts, self._columns, strict=True):
            found = fit(text, column.width - 2 * PAD, _HIGHEST, self._size, _LEAST, _LINES)
            high = max(high, len(found.lines) * found.size * LEADING)
        return max(least, high + 2 * mm)

    def row(
        self,
        texts: Sequence[str],
        height: float,
        *,
        bold: bool = False,
        shade: bool = False,
        open_above: Collection[int] = (),
        keep: float = 0.0,
    ) -> None:
        """Draw one row, on a new page if it does not fit; `open_above` columns get no line above.

        `keep` is the room that must follow it on the same page.
        """
        pen = self._pen
        if not self.fits(height + keep):
            self.end()
            self.start(self._new_page())
        if shade:
            pen.fill(LEFT, self.y, self._xs[-1] - LEFT, height, grey=0.965)
        for i, (text, column) in enumerate(zip(texts, self._columns, strict=True)):
            x = self._xs[i]
            if not self.fresh and i not in open_above:
                pen.line(x, self.y, x + column.width, self.y)
            box = (x, self.y, column.width, height)
            pen.cell(
                box, text, self._size, align=column.align, bold=bold, least=_LEAST, lines=_LINES
            )
        self.y += height
        self.fresh = False

    def span(self, column: int, top: float, text: str) -> None:
        """Write one text over the rows of a column from `top` to here."""
        box = (self._xs[column], top, self._columns[column].width, self.y - top)
        self._pen.cell(box, text, self._size, least=_LEAST, lines=12)

    def fits(self, height: float) -> bool:
        """Tell whether a row of this height still goes on this page."""
        return self.y + height <= self._pen.bottom

    def end(self) -> None:
        """Close the frame of this page's part."""
        pen = self._pen
        for x in self._xs[1:-1]:
            pen.line(x, self._top, x, self.y)
        pen.box(LEFT, self._top, self._xs[-1] - LEFT, self.y - self._top, line=BOLD_LINE)
