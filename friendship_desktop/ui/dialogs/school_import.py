"""What an import from Excel brought, and every cell that could not be taken as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from friendship_desktop.services.importing.result import ImportResult
from friendship_desktop.texts import Texts
from friendship_desktop.ui import theme
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.buttons import PrimaryButton
from friendship_desktop.ui.widgets.labels import Label


@dataclass(frozen=True, slots=True)
class CellNote:
    """One cell and what is said about it."""

    number: int
    place: str
    sentence: str


class ImportResultDialog(QDialog):
    """Lists counts, look-alikes and cells; nothing is asked."""

    def __init__(
        self, name: str, result: ImportResult, texts: Texts, memory: Memory, parent: QWidget
    ) -> None:
        super().__init__(parent)
        title = self.tr("Brought over from {file}").format(file=name)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16))
        column.setSpacing(theme.px(10))
        column.addWidget(Label(title, "title", wraps=True))
        counts = self.tr(
            "People: {persons} · enrolments: {enrolments} · marks: {marks} · rows unchanged: {same}"
        ).format(
            persons=result.persons,
            enrolments=result.enrolments,
            marks=result.marks,
            same=result.same,
        )
        column.addWidget(Label(counts, wraps=True))
        notes = self._notes(result, texts)
        hint = (
            self.tr("These cells stayed empty or as they were; they can be completed any time.")
            if notes
            else self.tr("Every cell could be taken as it stands.")
        )
        column.addWidget(Label(hint, "muted", wraps=True))
        table = RowTable[CellNote](
            (
                Column("place", QT_TRANSLATE_NOOP("ImportResult", "Cell"), _place, width=150),
                Column("what", QT_TRANSLATE_NOOP("ImportResult", "What about it"), _sentence),
            ),
            "ImportResult",
            lambda note: note.number,
        )
        table.set_rows(notes)
        view = RegistryView(table, "import_result", memory)
        view.setAccessibleName(self.tr("Cells that need attention"))
        view.setVisible(bool(notes))
        column.addWidget(view, 1)
        close = PrimaryButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        self.resize(theme.px(680), theme.px(480 if notes else 160))

    def _notes(self, result: ImportResult, texts: Texts) -> Sequence[CellNote]:
        said = [
            (f"{problem.sheet}!{problem.cell}", problem.message(texts))
            for problem in result.problems
        ]
        alike = self.tr("{name} may be the same person as {other}.")
        said += [
            (f"{pair.sheet}!{pair.cell}", alike.format(name=pair.name, other=pair.other))
            for pair in result.duplicates
        ]
        return [CellNote(number, *one) for number, one in enumerate(said)]


def _place(note: CellNote) -> str:
    return note.place


def _sentence(note: CellNote) -> str:
    return note.sentence
