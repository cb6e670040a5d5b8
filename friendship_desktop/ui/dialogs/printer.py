"""The printer of the computer, and a PDF file as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSaveFile
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtWidgets import QWidget

from friendship_desktop.progress import Progress

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PRINT_DPI = 300  # more only makes the spool larger


def choose_printer(parent: QWidget) -> QPrinter | None:
    """Ask which printer; None when cancelled."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - loads the spooler

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(PRINT_DPI)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def send(data: bytes, printer: QPrinter, progress: Progress) -> None:
    """Print every page as it was shown, portrait or landscape as it is."""
    from friendship_desktop.reports.pictures import Pictures  # noqa: PLC0415 - loads PDFium

    with Pictures(data) as pages:
        painter = QPainter()
        try:
            for number in range(len(pages)):
                progress.step(number, len(pages))
                width, height = pages.size(number)
                lies = width > height
                way = (
                    QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
                )
                printer.setPageOrientation(way)
                if number:
                    printer.newPage()
                elif not painter.begin(printer):
                    raise OSError("the printer refused the document")
                drawn = pages.page(number, dpi=PRINT_DPI)
                image = QImage(
                    drawn.data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32
                )
                painter.drawImage(_on_paper(painter.viewport(), drawn.width, drawn.height), image)
        finally:
            painter.end()


def _on_paper(paper: QRect, width: int, height: int) -> QRect:
    """Fit a page into what the printer can reach, without stretching it."""
    scale = min(paper.width() / width, paper.height() / height)
    return QRect(0, 0, round(width * scale), round(height * scale))


def write_whole(path: Path, data: bytes) -> None:
    """Write a file that is either the old one or the whole new one; raises OSError."""
    file = QSaveFile(str(path))
    if (
        not file.open(QSaveFile.OpenModeFlag.WriteOnly)
        or file.write(data) != len(data)
        or not file.commit()
    ):
        raise OSError(file.errorString())
