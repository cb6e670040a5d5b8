"""The pages of a PDF as they will be printed, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.widgets.buttons import IconButton
from friendship_desktop.ui.widgets.labels import Label

SCREEN_DPI = 110
ZOOMS = (0.6, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0)


class PaperView(QScrollArea):
    """Shows a page; `controls`, in the order of the eye, turn pages and change the size."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self._data = b""
        self._page, self._zoom = 0, 0.0
        self._sheet = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._sheet)
        self._before, self._after = IconButton("chevron-left"), IconButton("chevron-right")
        self._smaller, self._larger = IconButton("zoom-out"), IconButton("zoom-in")
        self._number = Label("", "muted")
        self.controls: tuple[QWidget, ...] = (
            self._before, self._number, self._after, self._smaller, self._larger,
        )  # fmt: skip
        self._before.clicked.connect(lambda: self.show_page(self._page - 1))
        self._after.clicked.connect(lambda: self.show_page(self._page + 1))
        self._smaller.clicked.connect(lambda: self._zoom_by(-1))
        self._larger.clicked.connect(lambda: self._zoom_by(1))

    def show_document(self, data: bytes, page: int = 0) -> None:
        """Show a PDF from one of its pages on."""
        self._data = data
        self.show_page(page)

    @property
    def page(self) -> int:
        """The page in view, counted from 0."""
        return self._page

    def show_page(self, number: int) -> None:
        """Show a page of the document."""
        if not self._data:
            return
        from friendship_desktop.reports.pictures import Pictures  # noqa: PLC0415 - loads PDFium

        with Pictures(self._data) as pages:
            count = len(pages)
            self._page = max(0, min(number, count - 1))
            width, _height = pages.size(self._page)
            ratio = self.devicePixelRatioF()
            picture = pages.page(self._page, dpi=self._dpi(width) * ratio)
        image = QImage(
            picture.data,
            picture.width,
            picture.height,
            picture.stride,
            QImage.Format.Format_RGB32,
        ).copy()
        image.setDevicePixelRatio(ratio)
        self._sheet.setPixmap(QPixmap.fromImage(image))
        self._number.setText(
            self.tr("Page {number} of {count}").format(number=self._page + 1, count=count)
        )
        self._sheet.setAccessibleName(self._number.text())
        self._before.setEnabled(self._page > 0)
        self._after.setEnabled(self._page < count - 1)

    def _dpi(self, points: float) -> float:
        """Fit the width of the view unless a size was chosen."""
        if self._zoom:
            return SCREEN_DPI * self._zoom
        room = max(300, self.viewport().width() - theme.px(24))
        return min(SCREEN_DPI * 1.6, room * 72 / points)

    def _zoom_by(self, step: int) -> None:
        current = self._zoom or 1.0
        nearest = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - current))
        self._zoom = ZOOMS[max(0, min(nearest + step, len(ZOOMS) - 1))]
        self.show_page(self._page)

    def retranslate(self) -> None:
        """Name the buttons in the language of the screen."""
        self._before.set_name(self.tr("Page before"))
        self._after.set_name(self.tr("Page after"))
        self._smaller.set_name(self.tr("Smaller"))
        self._larger.set_name(self.tr("Larger"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.show_page(self._page)
