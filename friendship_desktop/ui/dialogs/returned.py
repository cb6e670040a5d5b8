"""A register that came back from a teacher: what it would change, chosen line by line, then taken."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QTabWidget,
)

from friendship_desktop.errors import UserError
from friendship_desktop.rules.attendance import symbol
from friendship_desktop.rules.codes import MarkCode
from friendship_desktop.services.travelling.result import (
    CHOOSABLE,
    LEFT_OUT,
    TAKEN,
    Finding,
    Line,
    Returned,
    What,
)
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.house_dialog import AROUND
from friendship_desktop.ui.dialogs.tick_table import TickTable
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.labels import ElidedLabel, Label

if TYPE_CHECKING:
    from friendship_desktop.ui.page import Page

CONTEXT = "ReturnedDialog"
FINDINGS = {
    Finding.NEW: QT_TRANSLATE_NOOP("ReturnedDialog", "new"),
    Finding.CHANGED: QT_TRANSLATE_NOOP("ReturnedDialog", "changed"),
    Finding.CLEARED: QT_TRANSLATE_NOOP("ReturnedDialog", "cleared"),
    Finding.CONFLICT: QT_TRANSLATE_NOOP("ReturnedDialog", "changed here too since it was sent"),
    Finding.SINCE: QT_TRANSLATE_NOOP("ReturnedDialog", "changed here since it was sent; stays"),
}
TOPIC = QT_TRANSLATE_NOOP("ReturnedDialog", "Topic")
HOMEWORK = QT_TRANSLATE_NOOP("ReturnedDialog", "Homework")


class ReturnedDialog(QDialog):
    """Ticks what is taken; what was changed in the program meanwhile waits for a tick by hand."""

    def __init__(self, page: Page, path: Path) -> None:
        super().__init__(page.window())
        self._page, self._path = page, path
        self._book: Any = None
        self.result_: Returned | None = None
        self._title, self._facts = Label("", "title", wraps=True), ElidedLabel("", "muted")
        self._say = Banner("", "info")
        self.table = TickTable(
            (self.tr("Lesson"), 136),
            (self.tr("Learner"), 0),
            (self.tr("Here"), 110),
            (self.tr("In the file"), 110),
            (self.tr("What it is"), 220),
            (self.tr("Cell"), 76),
        )
        self.notes = QListWidget()
        self.tabs = QTabWidget()
        self.cancel, self.verb = Button(), PrimaryButton()
        self.cancel.clicked.connect(self.reject)
        self.verb.clicked.connect(self.take)
        self.table.itemChanged.connect(lambda _item: self._count())
        self._lay_out()
        self.read()

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("What the file would change (Space ticks)"))
        self.notes.setAccessibleName(self.tr("What was not taken"))
        self.notes.setWordWrap(True)
        self.notes.setAlternatingRowColors(True)
        self.tabs.addTab(self.table, "")
        self.tabs.addTab(self.notes, "")
        self.verb.setDefault(True)
        down(
            self._title,
            self._facts,
            self._say,
            (self.tabs, 1),
            across(STRETCH, self.cancel, self.verb),
            on=self,
            around=(20, 16, 20, 16),
            gap=10,
        )
        room = self._page.window().size()
        self.resize(
            min(theme.px(880), room.width() - AROUND), min(theme.px(600), room.height() - AROUND)
        )

    # --- reading --------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the file on the worker and tell what it would change; nothing is written."""
        context = self._page.context
        services, path, today = context.services, self._path, context.today()

        def work(_progress: Any) -> tuple[Any, Returned]:
            book = services.travelling.read(path)
            return book, services.travelling.preview(services.actor, book, today=today)

        self.setWindowTitle(self.tr("Returned register"))
        self._title.setText(self.tr("Reading the register"))
        self._facts.setText(path.name)
        self._say.setVisible(False)
        self.tabs.setVisible(False)
        self.cancel.setText(self.tr("Cancel"))
        self.verb.setText(self.tr("Take"))
        self.verb.setEnabled(False)
        title = self.tr("Reading the register")
        context.jobs.start(work, done=self.show_read, failed=self._refused, title=title)

    def show_read(self, read: tuple[Any, Returned]) -> None:
        """Show what came back."""
        self._book, self.result_ = read
        result, language = self.result_, self._page.context.language
        month = language.month(result.month.year, result.month.month)
        name = f"{result.school} · {result.title}" if result.school else result.title
        self._title.setText(self.tr("Returned register: {group}").format(group=name))
        self._facts.setText(
            self.tr("{month} · made on {day} · {file}").format(
                month=month, day=language.day_month(result.made), file=self._path.name
            )
        )
        self.table.show_lines(
            [
                (self._texts(line), line.finding in TAKEN if line.finding in CHOOSABLE else None)
                for line in result.lines
            ]
        )
        texts = language.texts
        self.notes.clear()
        self.notes.addItems(
            [" · ".join(p for p in (one.cell, one.message(texts)) if p) for one in result.notes]
        )
        self.tabs.setTabText(0, self.tr("%n difference(s)", "", len(result.lines)))
        self.tabs.setTabText(1, self.tr("%n note(s)", "", len(result.notes)))
        self.tabs.setVisible(bool(result.lines or result.notes))
        self.tabs.setCurrentIndex(0 if result.lines else 1)
        self._say.show_text(*self._summary(result))
        self._say.setVisible(True)
        self._count()
        self.table.setFocus()

    def _summary(self, result: Returned) -> tuple[str, str]:
        if self._is_elsewhere(result):
            return (
                self.tr(
                    "This file is of another group or month than the register in view: {group}, {month}. It is taken there."
                ).format(
                    group=result.title,
                    month=self._page.context.language.month(result.month.year, result.month.month),
                ),
                "warning",
            )
        conflicts = result.count(Finding.CONFLICT)
        if conflicts:
            return self.tr(
                "%n cell(s) were changed here as well since the file was made. They stay as they are unless you tick them.",
                "",
                conflicts,
            ), "warning"
        left_out = sum(note.kind in LEFT_OUT for note in result.notes)
        if left_out:
            return self.tr(
                "%n thing(s) in the file cannot be taken; see the notes.", "", left_out
            ), "warning"
        if not result.lines:
            return self.tr("The file says nothing that is not in the register already."), "good"
        return self.tr("Nothing is written yet. One step takes everything back."), "info"

    def _is_elsewhere(self, result: Returned) -> bool:
        group, month = getattr(self._page, "group_id", None), getattr(self._page, "month", None)
        return group is not None and (group, month) != (result.group_id, result.month)

    def _texts(self, line: Line) -> tuple[str, ...]:
        def said(text: str) -> str:
            return QCoreApplication.translate(CONTEXT, text)

        def value(text: str) -> str:
            if line.what is What.MARK and text:
                return symbol(MarkCode(text), self._page.context.language.language)
            return text or "—"

        name = {What.TOPIC: said(TOPIC), What.HOMEWORK: said(HOMEWORK)}.get(line.what, line.name)
        day = self._page.context.language.day_month(line.key.day)
        return day, name, value(line.old), value(line.new), said(FINDINGS[line.finding]), line.cell

    # --- taking ---------------------------------------------------------------------------------

    def chosen(self) -> list[Line]:
        """Give the lines that are ticked."""
        lines = self.result_.lines if self.result_ is not None else ()
        return [lines[row] for row in self.table.ticked()]

    def _count(self) -> None:
        count = len(self.chosen())
        self.verb.setText(self.tr("Take %n change(s)", "", count))
        self.verb.setEnabled(count > 0)

    def take(self) -> None:
        """Write what is ticked, as one step."""
        page, chosen = self._page, self.chosen()
        context = page.context
        services = context.services
        try:
            taken = services.travelling.take(
                services.actor, self._book, today=context.today(), lines=chosen
            )
        except UserError as error:
            self._refused(error)
            return
        self.accept()
        page.saved.emit()
        said = self.tr("%n change(s) taken from the register.", "", taken.taken)
        if taken.taken < len(chosen):
            said += " " + self.tr("The rest was changed here meanwhile and stays.")
        context.messages.say(said, action_text=self.tr("Undo"), action=page.undo)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, UserError | OSError):
            self._page.context.messages.show(error)
            return
        self._title.setText(self.tr("Nothing was taken"))
        self._say.show_text(self._page.context.messages.explain(error), "error")
        self._say.setVisible(True)
        self.verb.setEnabled(False)
