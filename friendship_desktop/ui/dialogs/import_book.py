"""A register kept in Excel, brought over: read, shown with everything doubtful, and only then stored."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QDialog,
    QProgressBar,
    QTabWidget,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.services.importing import ImportResult
from friendship_desktop.services.importing.result import Duplicate, Problem
from friendship_desktop.ui import theme
from friendship_desktop.ui.asking import Asking
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.house_dialog import AROUND
from friendship_desktop.ui.jobs import Job
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.undoing import undo
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.cards import FigureTile
from friendship_desktop.ui.widgets.labels import ElidedLabel, Label

CONTEXT = "ImportDialog"
BOOKS = "Excel (*.xlsx *.xlsm *.xls *.ods)"
SHARES = (7, 5, 3, 3, 5)
"""How the width is shared by the tiles: rows, people, groups, marks, what to look at."""


def ask_for_book(ask: Asking, parent: QWidget) -> Path | None:
    """Ask for the workbook."""
    return ask.open_path(
        parent, QCoreApplication.translate("ImportDialog", "Choose the workbook"), BOOKS
    )


def open_import(
    context: PageContext[Any] | None, parent: QWidget, path: Path | None = None
) -> ImportDialog | None:
    """Let the user bring a workbook over; asks for the file unless it is given."""
    if context is None:
        return None
    chosen = path or ask_for_book(context.ask, parent)
    if chosen is None:
        return None
    dialog = ImportDialog(context, chosen, parent.window())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class ImportDialog(QDialog):
    """Three states of one sheet: being read, what would come in, what came in."""

    stored = Signal(object)
    """The workbook was stored; carries the ImportResult."""

    def __init__(self, context: PageContext[Any], path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._path = context, path
        self._book: Any = None
        self._job: Job | None = None
        self.result_: ImportResult | None = None
        self._title, self._file = Label("", "title", wraps=True), ElidedLabel("", "muted")
        self._say = Banner("", "info")
        self._progress = QProgressBar(textVisible=False)
        self._tiles = [FigureTile() for _ in SHARES]
        self._figures = QWidget()
        self._problems = RowTable[Problem](self._problem_columns(), CONTEXT, id)
        self._pairs = RowTable[Duplicate](self._pair_columns(), CONTEXT, id)
        self._tabs = QTabWidget()
        self.cancel, self.another = Button(), Button(icon="file-spreadsheet")
        self.verb = PrimaryButton()
        self._lay_out(parent)
        self.cancel.clicked.connect(self.reject)
        self.another.clicked.connect(self.choose_another)
        self.verb.clicked.connect(self._go_on)
        self.read()

    def _problem_columns(self) -> Sequence[Column[Problem]]:
        texts = self._context.language.texts
        return (
            Column("sheet", QT_TRANSLATE_NOOP("ImportDialog", "Sheet"), lambda row: row.sheet, width=170),
            Column("cell", QT_TRANSLATE_NOOP("ImportDialog", "Cell"), lambda row: row.cell, width=80),
            Column("what", QT_TRANSLATE_NOOP("ImportDialog", "What was found"), lambda row: row.message(texts)),
        )  # fmt: skip

    def _pair_columns(self) -> Sequence[Column[Duplicate]]:
        return (
            Column("name", QT_TRANSLATE_NOOP("ImportDialog", "One card"), lambda row: row.name, width=260),
            Column("other", QT_TRANSLATE_NOOP("ImportDialog", "Another card"), lambda row: row.other),
            Column("cell", QT_TRANSLATE_NOOP("ImportDialog", "Cell"), lambda row: f"{row.sheet} · {row.cell}", width=180),
        )  # fmt: skip

    def _lay_out(self, parent: QWidget) -> None:
        column = down(
            self._title,
            self._file,
            self._say,
            self._progress,
            on=self,
            around=(20, 16, 20, 16),
            gap=10,
        )
        tiles = across(on=self._figures, around=0, gap=8)
        for tile, share in zip(self._tiles, SHARES, strict=True):
            tiles.addWidget(tile, share)
        column.addWidget(self._figures)
        memory = self._context.memory
        self._views: list[RegistryView] = []
        for table, name in ((self._problems, "import.problems"), (self._pairs, "import.pairs")):
            view = RegistryView(table, name, memory)
            self._tabs.addTab(view, "")
            self._views.append(view)
        column.addWidget(self._tabs, 1)
        column.addStretch(0)
        self.verb.setDefault(True)
        column.addLayout(across(self.another, STRETCH, self.cancel, self.verb))
        room = parent.window().size()
        self.resize(
            min(theme.px(900), room.width() - AROUND), min(theme.px(600), room.height() - AROUND)
        )

    # --- reading --------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the workbook on the worker and tell what would come in; nothing is stored."""
        services, path = self._context.services, self._path
        self._book = self.result_ = None

        def work(progress: Any) -> tuple[Any, ImportResult]:
            book = services.importing.read(path, progress=progress)
            return book, services.importing.preview(services.actor, book)

        self._wait(self.tr("Reading the workbook"))
        self._job = self._context.jobs.start(
            work,
            done=self._show_preview,
            failed=self._refused,
            cancelled=self._stopped,
            title=self.tr("Reading the workbook"),
        )
        self._job.progressed.connect(self._show_progress)

    def choose_another(self) -> None:
        """Take another workbook instead."""
        path = ask_for_book(self._context.ask, self)
        if path is not None:
            self._path = path
            self.read()

    def _show_preview(self, read: tuple[Any, ImportResult]) -> None:
        self._book, result = read
        self._stand(result)
        self._title.setText(self.tr("This would come in"))
        brings = result.new + result.changed > 0 or result.marks > 0
        if result.rows == result.same:
            self._say.show_text(self.tr("All of it is in the House already."), "good")
        else:
            self._say.show_text(
                self.tr(
                    "Nothing is stored yet. What is missing or impossible stays empty and is listed below with its cell; a copy of the data is made first, and one step takes everything back."
                ),
                "info",
            )
        self.verb.setText(self.tr("Bring it in"))
        self.verb.setEnabled(brings)
        self.cancel.setText(self.tr("Cancel"))
        self.verb.setFocus()

    # --- storing --------------------------------------------------------------------------------

    def _go_on(self) -> None:
        if self.result_ is not None and self.result_.change_id:
            self.accept()
        elif self._book is not None:
            self.store()

    def store(self) -> None:
        """Store what was read, on the worker, in one step that can be taken back."""
        services, book = self._context.services, self._book
        self._wait(self.tr("Bringing it in"))
        self._job = self._context.jobs.start(
            lambda progress: services.importing.store(services.actor, book, progress=progress),
            done=self._show_stored,
            failed=self._refused,
            cancelled=self._stopped,
            title=self.tr("Bringing it in"),
        )
        self._job.progressed.connect(self._show_progress)

    def _show_stored(self, result: ImportResult) -> None:
        self._stand(result)
        self.result_ = result
        self._title.setText(self.tr("It is in the House now"))
        self._say.show_text(
            self.tr("What was left empty is listed below; it also waits under “Needs attention”."),
            "good",
        )
        self.another.setVisible(False)
        self.cancel.setText(self.tr("Undo"))
        self.cancel.clicked.disconnect()
        self.cancel.clicked.connect(self.take_back)
        self.verb.setText(self.tr("Done"))
        self.verb.setEnabled(True)
        self.verb.setFocus()
        self.stored.emit(result)

    def take_back(self) -> None:
        """Undo the import."""
        undo(self._context)
        super().reject()

    # --- showing --------------------------------------------------------------------------------

    def _wait(self, title: str) -> None:
        self._title.setText(title)
        self._file.setText(self._path.name)
        self.setWindowTitle(self.tr("From Excel"))
        self._progress.setRange(0, 0)
        self._progress.setVisible(True)
        for widget in (self._figures, self._tabs, self._say):
            widget.setVisible(False)
        self.another.setText(self.tr("Another file…"))
        self.another.setEnabled(False)
        self.cancel.setText(self.tr("Cancel"))
        self.verb.setText(self.tr("Bring it in"))
        self.verb.setEnabled(False)

    def _stand(self, result: ImportResult) -> None:
        self._job = None
        self._progress.setVisible(False)
        self.another.setEnabled(True)
        number = self._context.language.number
        groups = len(self._book.groups) if self._book is not None else 0
        rows_note = self.tr("new {new}, changed {changed}, as before {same}").format(
            new=number(result.new), changed=number(result.changed), same=number(result.same)
        )
        figures = (
            (self.tr("Rows"), result.rows, rows_note),
            (self.tr("People"), result.persons, self.tr("%n enrolment(s)", "", result.enrolments)),
            (self.tr("Groups"), groups, ""),
            (self.tr("Marks"), result.marks, ""),
            (
                self.tr("To look at"),
                len(result.problems),
                self.tr("%n pair(s) of similar cards", "", len(result.duplicates)),
            ),
        )
        for tile, (name, figure, note) in zip(self._tiles, figures, strict=True):
            tile.show_figure(name, number(figure), note)
        self._problems.set_rows(result.problems)
        self._pairs.set_rows(result.duplicates)
        self._tabs.setTabText(0, self.tr("%n cell(s) to look at", "", len(result.problems)))
        self._tabs.setTabText(1, self.tr("%n pair(s) of similar cards", "", len(result.duplicates)))
        for tab, view in enumerate(self._views):
            view.setAccessibleName(self._tabs.tabText(tab))
        self._figures.setVisible(True)
        self._say.setVisible(True)
        self._tabs.setVisible(bool(result.problems or result.duplicates))

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(done)

    def _refused(self, error: Exception) -> None:
        self._stopped()
        if isinstance(error, UserError | OSError):
            self._title.setText(self.tr("Nothing was brought in"))
            self._say.show_text(self._context.messages.explain(error), "error")
            self._say.setVisible(True)
        else:
            self._context.messages.show(error)

    def _stopped(self) -> None:
        self._job = None
        self._progress.setVisible(False)
        self.another.setEnabled(True)
        self.verb.setEnabled(self._book is not None)

    @override
    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()
