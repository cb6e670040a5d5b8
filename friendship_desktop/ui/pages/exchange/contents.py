"""Step 3: what exactly leaves this computer, table by table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from friendship_desktop.services.outbox.service import Draft
from friendship_desktop.ui import theme
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.exchange.level import LevelLine
from friendship_desktop.ui.pages.exchange.words import CONTEXT, TABLES
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.banners import Banner


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One table of a package as the list shows it."""

    table: str
    rows: int
    new: int


def lines_of(draft: Draft) -> list[ContentLine]:
    """Count rows, and how many more there are than in the package before."""
    return [
        ContentLine(table, count, count - draft.before.get(table, count))
        for table, count in draft.counts.items()
    ]


def _word(table: str, place: int) -> str:
    return QCoreApplication.translate(CONTEXT, TABLES[table][place])


COLUMNS: Sequence[Column[ContentLine]] = (
    Column(
        "table",
        QT_TRANSLATE_NOOP("PackageContents", "Section, and what exactly is sent"),
        lambda line: _word(line.table, 1),
        sub=lambda line: _word(line.table, 2),
        icon=lambda line: TABLES[line.table][0],
    ),
    Column(
        "rows",
        QT_TRANSLATE_NOOP("PackageContents", "Rows"),
        lambda line: str(line.rows),
        sort=lambda line: line.rows,
        right=True,
        width=80,
    ),
    Column(
        "new",
        QT_TRANSLATE_NOOP("PackageContents", "New"),
        lambda line: f"{line.new:+d}" if line.new else "",
        sort=lambda line: line.new,
        right=True,
        width=70,
    ),
)


class ContentsStep(QWidget):
    """Lists the tables of a draft, says at which level it goes and who can read it."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self._table = RowTable(COLUMNS, "PackageContents", lambda line: line.table)
        self.level, self._secrecy = LevelLine(), Banner("", "info", "lock")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        self._view = RegistryView(self._table, "package", memory, self)
        column.addWidget(self._view, 1)
        column.addWidget(self.level)
        column.addWidget(self._secrecy)

    def show_draft(self, draft: Draft | None, office: str) -> None:
        """Show what would go to an office."""
        instruction = draft.instruction if draft else None
        if draft is not None:
            self._table.set_rows(lines_of(draft))
            self.level.show_level(
                (instruction.number, instruction.dated) if instruction else None,
                draft.collected.without_consent,
            )
        text = (
            self.tr(
                "Only {office} can open the file. Learners stand in it by code, with the year of birth and their "
                "marks; no name, date of birth or phone."
            )
            if instruction
            else self.tr(
                "Only {office} can open the file. It holds no name, date of birth or phone of any learner."
            )
        )
        self._secrecy.show_text(text.format(office=office))

    def retranslate(self) -> None:
        """Put the step in the language of the screen."""
        self._table.retranslate()
        self._view.setAccessibleName(self.tr("What goes in the package"))
