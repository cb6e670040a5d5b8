"""What goes to paper, page by page as it will be printed; then PDF or printer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs import printer
from friendship_desktop.ui.dialogs.record_fields import FieldProblem, date_of, date_text
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.buttons import Button, IconButton, PrimaryButton
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.reports.writer import Rendered
    from friendship_desktop.services.archive.issued import Issue

SCREEN_DPI = 110
ZOOMS = (0.6, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0)
MEMORY_KEY = "paper.language"


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """What was chosen above the preview."""

    language: PaperLanguage
    blank: bool = False
    as_of: dt.date | None = None
    """The register as it stood when that day ended."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A drawn document; `missing_letters` are printed as □ because no font has them."""

    data: bytes
    missing_letters: str = ""
    drawn: Rendered | None = None
    """What it can be issued from."""

    @classmethod
    def of(cls, drawn: Rendered) -> Paper:
        """Take over what a service has drawn."""
        return cls(drawn.data, drawn.missing_letters, drawn)


Draw = Callable[[PaperChoice, Any], Paper]


class PreviewDialog(QDialog):
    """Shows a document and sends it on."""

    def __init__(
        self,
        context: PageContext[Any],
        draw: Draw,
        file_name: str,
        *,
        has_blank: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._draw, self._file_name = context, draw, file_name
        self._paper: Paper | None = None
        self._day: dt.date | None = None
        self._is_final = False
        self._page, self._zoom = 0, 0.0
        self._languages = QComboBox()
        self._blank = QCheckBox()
        self._blank.setVisible(has_blank)
        self._as_of = QLineEdit()
        self._as_of.setMaximumWidth(theme.px(190))
        self._as_of.setVisible(has_blank)
        self._told = Banner("", "info", "archive")
        self._told.setVisible(False)
        self._warning = Banner("", "warning")
        self._warning.setVisible(False)
        self._sheet = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setWidget(self._sheet)
        self._before, self._after = IconButton("chevron-left"), IconButton("chevron-right")
        self._smaller, self._larger = IconButton("zoom-out"), IconButton("zoom-in")
        self._number = Label("", "muted")
        self._save = Button(icon="file-down")
        self._issue = Button(icon="file-check")
        self._issue.setVisible(False)
        self._close, self._print = Button(), PrimaryButton(icon="printer")
        self._lay_out()
        self._connect()
        self.retranslate()
        self.resize(parent.size() * 0.92)
        self.draw_again()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.px(8))
        top.addWidget(self._languages)
        top.addWidget(self._blank)
        top.addWidget(self._as_of)
        top.addStretch(1)
        for widget in (self._before, self._number, self._after, self._smaller, self._larger):
            top.addWidget(widget)
        bottom = QHBoxLayout()
        bottom.setSpacing(theme.px(8))
        bottom.addWidget(self._close)
        bottom.addStretch(1)
        bottom.addWidget(self._issue)
        bottom.addWidget(self._save)
        bottom.addWidget(self._print)
        column = QVBoxLayout(self)
        margin = theme.px(16)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(10))
        column.addLayout(top)
        column.addWidget(self._warning)
        column.addWidget(self._told)
        column.addWidget(self._area, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self._languages.activated.connect(self.draw_again)
        self._blank.toggled.connect(self.draw_again)
        self._before.clicked.connect(lambda: self.show_page(self._page - 1))
        self._after.clicked.connect(lambda: self.show_page(self._page + 1))
        self._smaller.clicked.connect(lambda: self._zoom_by(-1))
        self._larger.clicked.connect(lambda: self._zoom_by(1))
        self._close.clicked.connect(self.reject)
        self._as_of.editingFinished.connect(self._as_of_changed)
        self._issue.clicked.connect(self.issue)
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print)
        self._print.setDefault(True)

    # --- drawing --------------------------------------------------------------------------------

    @property
    def paper(self) -> Paper | None:
        """The drawn document, once it is there."""
        return self._paper

    def hide_languages(self) -> None:
        """Offer no language: the document is what it is."""
        self._languages.setVisible(False)

    def choice(self) -> PaperChoice:
        """Give what is chosen above the preview."""
        return PaperChoice(
            PaperLanguage(self._languages.currentData()), self._blank.isChecked(), self._day
        )

    def _as_of_changed(self) -> None:
        """Read the day the register is wanted of; what is no date is said and changes nothing."""
        try:
            day = date_of(self._as_of.text())
        except FieldProblem:
            self._warning.show_text(self.tr("This is not a date. Type it like 31.01.2026."))
            self._warning.setVisible(True)
            return
        if day != self._day:
            self._day = day
            self.draw_again()

    def draw_again(self) -> None:
        """Draw the document on the worker, in the chosen language; what is issued, as a draft."""
        choice = self.choice()
        self._context.memory.set(MEMORY_KEY, str(choice.language))
        self._enable(is_ready=False)
        self._told.setVisible(False)
        self._context.jobs.start(
            lambda progress: self._drawn(choice, progress),
            done=self._show,
            failed=self._fail,
            title=self.tr("Drawing the document"),
        )

    def _drawn(self, choice: PaperChoice, progress: Any) -> Paper:
        paper = self._draw(choice, progress)
        if paper.drawn is None:
            return paper
        draft = self._context.services.issued_papers.draft(paper.drawn, progress=progress)
        return replace(paper, data=draft.data)

    def issue(self) -> None:
        """Make the paper final and keep it; a paper of the same data is the one issued before."""
        if self._paper is None or self._paper.drawn is None:
            return
        drawn, services = self._paper.drawn, self._context.services
        today = self._context.today()
        self._enable(is_ready=False)
        self._context.jobs.start(
            lambda progress: services.issued_papers.issue(
                services.actor, drawn, today=today, progress=progress
            ),
            done=self._show_issued,
            failed=self._fail_issue,
            title=self.tr("Issuing the document"),
        )

    def _keep_final(self) -> None:
        """Keep what has a number of its own, an order or a certificate, when it leaves the program."""
        if self._paper is None or self._paper.drawn is None or not self._is_final:
            return
        drawn, services = self._paper.drawn, self._context.services
        today = self._context.today()
        self._context.jobs.start(
            lambda progress: services.issued_papers.issue(
                services.actor, drawn, today=today, progress=progress
            ),
            title=self.tr("Keeping the document in the archive"),
        )

    def _fail_issue(self, error: Exception) -> None:
        self._context.messages.show(error)
        self._enable(is_ready=True)

    def _show_issued(self, issue: Issue) -> None:
        """Show the final copy, and say under which number it is kept."""
        if self._paper is None:
            return
        self._paper = Paper(issue.data, self._paper.missing_letters)
        new = len(issue.papers) - len(issue.earlier)
        if len(issue.earlier) == 1 and not new:
            before = issue.earlier[0]
            text = self.tr(
                "The same paper was issued on {date}, archive No. {number}: this is that one, unchanged."
            ).format(date=date_text(before.issued_at.date()), number=before.id)
        elif len(issue.papers) == 1:
            text = self.tr("Issued and kept, archive No. {number}.").format(
                number=issue.papers[0].id
            )
        else:
            text = self.tr("Issued and kept: {new}. Issued before, unchanged: {earlier}.").format(
                new=new, earlier=len(issue.earlier)
            )
        self._told.show_text(text)
        self._told.setVisible(True)
        self._issue.setVisible(False)
        self._enable(is_ready=True)
        self.show_page(self._page)

    def _show(self, paper: Paper) -> None:
        self._paper = paper
        papers = self._context.services.issued_papers if paper.drawn is not None else None
        self._is_final = papers is not None and papers.is_final(paper.drawn)
        can_issue = papers is not None and papers.can_issue(paper.drawn)
        self._issue.setVisible(can_issue and not self._is_final)
        letters = " ".join(paper.missing_letters[:20])
        self._warning.setVisible(bool(letters))
        if letters:
            self._warning.show_text(
                self.tr("These letters are in no font and are printed as □: {letters}").format(
                    letters=letters
                )
            )
        self._enable(is_ready=True)
        self.show_page(0)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.details.get("field") == "as_of":
            self._warning.show_text(self._context.messages.explain(error))
            self._warning.setVisible(True)
            self._enable(is_ready=self._paper is not None)
            return
        self._context.messages.show(error)
        self.reject()

    def _enable(self, *, is_ready: bool) -> None:
        for widget in (self._save, self._print, self._issue):
            widget.setEnabled(is_ready)

    def show_page(self, number: int) -> None:
        """Show a page of the document."""
        if self._paper is None:
            return
        from friendship_desktop.reports.pictures import Pictures  # noqa: PLC0415 - loads PDFium

        with Pictures(self._paper.data) as pages:
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
        room = max(300, self._area.viewport().width() - theme.px(24))
        return min(SCREEN_DPI * 1.6, room * 72 / points)

    def _zoom_by(self, step: int) -> None:
        current = self._zoom or 1.0
        nearest = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - current))
        self._zoom = ZOOMS[max(0, min(nearest + step, len(ZOOMS) - 1))]
        self.show_page(self._page)

    # --- sending on -----------------------------------------------------------------------------

    def save(self) -> None:
        """Ask where to, and write the PDF."""
        if self._paper is None:
            return
        title = self.tr("Save as PDF")
        path = self._context.ask.save_path(self, title, self._file_name, "PDF (*.pdf)")
        if path is not None:
            self._write(path)
            self._keep_final()
            self._context.messages.say(self.tr("Saved: {name}").format(name=path.name))

    def print(self) -> None:
        """Choose a printer and print."""
        if self._paper is None:
            return
        chosen = printer.choose_printer(self)
        if chosen is None:
            return
        data = self._paper.data
        self._keep_final()
        self._context.jobs.start(
            lambda progress: printer.send(data, chosen, progress),
            done=lambda _nothing: self.accept(),
            title=self.tr("Printing"),
        )

    def _write(self, path: Path) -> None:
        if self._paper is not None:
            try:
                printer.write_whole(path, self._paper.data)
            except OSError as error:
                self._context.messages.show(error)

    # --- language -------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Put the dialog in the language of the screen; the document keeps its own."""
        self.setWindowTitle(self.tr("Preview"))
        chosen = self._languages.currentData() or self._context.memory.get(
            MEMORY_KEY, str(PaperLanguage.BOTH)
        )
        self._languages.clear()
        for language, name in (
            (PaperLanguage.BOTH, self.tr("Kazakh and Russian")),
            (PaperLanguage.KAZAKH, self.tr("In Kazakh")),
            (PaperLanguage.RUSSIAN, self.tr("In Russian")),
        ):
            self._languages.addItem(name, str(language))
        self._languages.setCurrentIndex(max(0, self._languages.findData(chosen)))
        self._languages.setAccessibleName(self.tr("Language of the document"))
        self._blank.setText(self.tr("&Blank, to be filled by hand"))
        self._as_of.setPlaceholderText(self.tr("As it stood on (date)"))
        self._as_of.setAccessibleName(self.tr("As it stood on (date)"))
        self._as_of.setToolTip(
            self.tr("Type a date: the list, the marks and the names as they were on that day")
        )
        self._issue.setText(self.tr("&Issue"))
        self._issue.setToolTip(
            self.tr("Make it final: without the word “draft”, kept in the archive unchanged")
        )
        self._before.set_name(self.tr("Page before"))
        self._after.set_name(self.tr("Page after"))
        self._smaller.set_name(self.tr("Smaller"))
        self._larger.set_name(self.tr("Larger"))
        self._close.setText(self.tr("Close"))
        self._save.setText(self.tr("Save as PDF…"))
        self._print.setText(self.tr("Print…"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_page(self._page)
