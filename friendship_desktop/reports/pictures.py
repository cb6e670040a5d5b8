"""Pages of a PDF as pictures, for the preview and the printer; plain bytes, so that any screen can show them."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any

import pypdfium2

from friendship_desktop.errors import UserError

_POINTS_PER_INCH = 72
_MOST_DPI = 300  # more only makes the spool larger
_LOCK = Lock()  # PDFium is not thread-safe


@dataclass(frozen=True, slots=True)
class Picture:
    """One page: rows of `stride` bytes from the top, four bytes a pixel (blue, green, red, unused).

    It is what Qt calls Format_RGB32 on every machine we run on.
    """

    width: int
    height: int
    stride: int
    data: bytes


class Pictures:
    """The pages of one PDF. Close it, or use it as a context."""

    def __init__(self, pdf: bytes) -> None:
        with _LOCK:
            try:
                self._document: Any = pypdfium2.PdfDocument(pdf)
            except pypdfium2.PdfiumError as error:
                raise UserError("E_PICTURE") from error

    def __enter__(self) -> Pictures:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def __len__(self) -> int:
        with _LOCK:
            return len(self._document)

    def close(self) -> None:
        """Free the document."""
        with _LOCK:
            self._document.close()

    def size(self, index: int) -> tuple[float, float]:
        """Give the width and height of a page, in points (1/72 inch)."""
        with _LOCK:
            width, height = self._document.get_page_size(index)
        return (width, height)

    def page(self, index: int, *, dpi: float = 96) -> Picture:
        """Draw one page on white; at most 300 dots an inch."""
        with _LOCK:
            page = self._document[index]
            bitmap = page.render(scale=min(dpi, _MOST_DPI) / _POINTS_PER_INCH, prefer_bgrx=True)
            picture = Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            bitmap.close()
            page.close()
        return picture


def pictures(pdf: bytes, *, dpi: float = 96) -> Iterator[Picture]:
    """Draw every page, one at a time, so that a long document never fills the memory."""
    with Pictures(pdf) as pages:
        for index in range(len(pages)):
            yield pages.page(index, dpi=dpi)


def joined(papers: Sequence[bytes]) -> bytes:
    """Put several PDFs one after another into one file; one alone stays as it is."""
    if len(papers) == 1:
        return papers[0]
    buffer = io.BytesIO()
    with _LOCK:
        whole: Any = pypdfium2.PdfDocument.new()
        for paper in papers:
            part: Any = pypdfium2.PdfDocument(paper)
            whole.import_pages(part)
            part.close()
        whole.save(buffer)
        whole.close()
    return buffer.getvalue()
