"""The table of people: a letter typed searches, Delete archives, a long copy runs on the worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from typing_extensions import override

from friendship_desktop.progress import Progress
from friendship_desktop.services.people_list import PersonRow
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.pages.schools.parts import ShyView
from friendship_desktop.ui.tables import Column, PagedTable, for_excel

AT_ONCE = 500
"""Rows copied without a job."""
PORTION = 128


class PeopleView(ShyView):
    """Shows the list of people."""

    typed = Signal(str)
    """A letter was typed: the beginning of a search."""
    archive_wanted = Signal()

    def __init__(self, table: PagedTable[PersonRow], context: PageContext[Any]) -> None:
        super().__init__(table, "people", context.memory)
        self._context, self._people = context, table
        self.hide_below(phone=470, groups=350, age=250)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Leave it to the search field: Qt would read every row."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Delete:
            self.archive_wanted.emit()
        elif event.text().strip() and event.text().isprintable() and not plain:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def selected_ids(self) -> list[int]:
        """Give the selected people, from top to bottom, without reading their rows."""
        ids = self._people.ids
        found = (ids[number] for top, bottom in self._spans() for number in range(top, bottom + 1))
        return list(dict.fromkeys(found))

    def selected_count(self) -> int:
        """Count the selected people."""
        return sum(bottom - top + 1 for top, bottom in self._spans())

    def _spans(self) -> list[tuple[int, int]]:
        chosen = self.selectionModel().selection()
        spans = (chosen.at(number) for number in range(chosen.size()))
        return sorted((span.top(), span.bottom()) for span in spans)

    @override
    def copy(self) -> None:
        if self.selected_count() <= AT_ONCE:
            super().copy()
            return
        ids = self.selected_ids()
        columns = [column for column in self._people.columns if column.title]
        titles = [
            str(self._people.headerData(number, Qt.Orientation.Horizontal))
            for number, column in enumerate(self._people.columns)
            if column.title
        ]
        people, actor = self._context.services.people, self._context.services.actor
        today = self._context.today()
        self._context.jobs.start(
            lambda progress: _as_text(
                ids,
                lambda some: people.rows(actor, some, today=today),
                columns,
                titles,
                progress,
            ),
            done=self._put,
            title=self.tr("Copying the list"),
        )

    def _put(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._context.messages.say(self.tr("Copied: paste it into Excel."))


def _as_text(
    ids: Sequence[int],
    fetch: Callable[[Sequence[int]], Sequence[PersonRow]],
    columns: Sequence[Column[PersonRow]],
    titles: Sequence[str],
    progress: Progress,
) -> str:
    """Write rows as Excel takes them from the clipboard."""
    rows = [list(titles)]
    for start in range(0, len(ids), PORTION):
        progress.step(start, len(ids))
        rows += [_cells(row, columns) for row in fetch(ids[start : start + PORTION])]
    return for_excel(rows)


def _cells(row: PersonRow, columns: Sequence[Column[PersonRow]]) -> list[str]:
    parts = ((column.text(row), column.sub(row) if column.sub else "") for column in columns)
    return [", ".join(part for part in pair if part) for pair in parts]
