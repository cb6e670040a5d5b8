"""What goes to paper, page by page as it will be printed; then PDF or printer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
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
from friendship_desktop.ui.jobs import Job
from friendship_desktop.ui.shell.notices import ProgressLine
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.paper_view import PaperView

if TYPE_CHECKING:
    from friendship_desktop.reports.kinds import Form
    from friendship_desktop.reports.writer import Rendered
    from friendship_desktop.services.archive.issued import Issue

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
    forms: tuple[Form, ...] = ()
    """What it can be issued from."""

    @classmethod
    def of(cls, drawn: Rendered) -> Paper:
        """Take over what was drawn."""
        return cls(drawn.data, drawn.missing_letters, drawn.forms)


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
        self._job: Job | None = None
        self._final: tuple[Form, ...] = ()
        self._languages = QComboBox()
        self._blank = QCheckBox()
        self._blank.setVisible(has_blank)
        self._as_of = QLineEdit()
        self._as_of.setFixedWidth(theme.px(190))
        self._as_of.setVisible(has_blank)
        self._progress = ProgressLine()
        self._told = Banner("", "info", "archive")
        self._told.setVisible(False)
        self._warning = Banner("", "warning")
        self._warning.setVisible(False)
        self._pages = PaperView()
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
        for widget in self._pages.controls:
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
        for banner in (self._progress, self._warning, self._told):
            column.addWidget(banner)
        column.addWidget(self._pages, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self._languages.activated.connect(self.draw_again)
        self._blank.toggled.connect(self.draw_again)
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
        """Draw the document on the worker, in the chosen language."""
        choice = self.choice()
        self._context.memory.set(MEMORY_KEY, str(choice.language))
        self._told.setVisible(False)
        self._job = self._start(
            lambda progress: self._draw(choice, progress),
            self._show,
            self._fail,
            self.tr("Drawing the document"),
        )

    def _start(
        self,
        work: Callable[[Any], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        title: str,
    ) -> Job:
        """Work with the progress in this dialog, for the window behind it takes no clicks."""
        self._enable(is_ready=False)
        job = self._context.jobs.start(
            work, done=done, failed=failed, cancelled=self._cancelled, title=title
        )
        self._progress.watch(job)
        return job

    def _cancelled(self) -> None:
        if self._paper is None and self.isVisible():
            self.reject()
        else:
            self._enable(is_ready=True)

    def _show(self, paper: Paper) -> None:
        from friendship_desktop.reports import kinds  # noqa: PLC0415 - papers load when printed

        self._paper = paper
        can_issue = bool(paper.forms) and all(map(kinds.can_be_issued, paper.forms))
        self._final = tuple(filter(kinds.keeps_itself, paper.forms))
        self._issue.setVisible(can_issue and not self._final)
        letters = " ".join(paper.missing_letters[:20])
        self._warning.setVisible(bool(letters))
        if letters:
            self._warning.show_text(
                self.tr("These letters are in no font and are printed as □: {letters}").format(
                    letters=letters
                )
            )
        self._enable(is_ready=True)
        self._pages.show_document(paper.data)

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

    # --- issuing --------------------------------------------------------------------------------

    def issue(self) -> None:
        """Make the paper final and keep it; a paper of the same data is the one issued before."""
        if self._paper is not None:
            self._start(
                self._issuing(self._paper.forms),
                self._show_issued,
                self._fail_issue,
                self.tr("Issuing the document"),
            )

    def _issuing(self, forms: tuple[Form, ...]) -> Callable[[Any], Issue]:
        services, today = self._context.services, self._context.today()

        def work(progress: Any) -> Issue:
            issue: Issue = services.issued_papers.issue(
                services.actor, forms, today=today, progress=progress
            )
            return issue

        return work

    def _keep_final(self) -> None:
        """Keep what has a number of its own, an order or a certificate, when it leaves the program."""
        if self._final:
            self._context.jobs.start(
                self._issuing(self._final),
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
        self._pages.show_document(issue.data, self._pages.page)

    # --- sending on -----------------------------------------------------------------------------

    def save(self) -> None:
        """Ask where to, and write the PDF."""
        if self._paper is None:
            return
        title = self.tr("Save as PDF")
        path = self._context.ask.save_path(self, title, self._file_name, "PDF (*.pdf)")
        if path is not None and self._write(path, self._paper.data):
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
        self._start(
            lambda progress: printer.send(data, chosen, progress),
            lambda _nothing: self.accept(),
            self._fail_issue,
            self.tr("Printing"),
        )

    def _write(self, path: Path, data: bytes) -> bool:
        try:
            printer.write_whole(path, data)
        except OSError as error:
            self._context.messages.show(error)
            return False
        return True

    @override
    def done(self, result: int) -> None:
        """Close; what is still being drawn for this dialog is stopped."""
        if self._job is not None:
            self._job.cancel()
        super().done(result)

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
        self._close.setText(self.tr("Close"))
        self._save.setText(self.tr("Save as PDF…"))
        self._print.setText(self.tr("Print…"))
        self._pages.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
