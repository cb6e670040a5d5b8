"""Parts that both pages share: a table as tall as its rows, lessons that lead to the register, a head."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.pages.schools.columns import (
    CONTEXT,
    LessonLine,
    lesson_columns,
)
from friendship_desktop.ui.pages.schools.words import SchoolWords, State
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import ROW_ROLE, RowTable, TableBase
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down
from friendship_desktop.ui.widgets.buttons import IconButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import ElidedLabel
from friendship_desktop.ui.widgets.pills import Pill

TITLE_WIDTH = 110  # pixels at 100 %: less does not tell one name from another
EMPTY_HEIGHT = 200  # pixels at 100 %: room for what an empty table teaches


class ShyView(RegistryView):
    """A table whose less needed columns step back where there is no room for the names."""

    def __init__(
        self, table: TableBase[Any], name: str, memory: Memory, parent: QWidget | None = None
    ) -> None:
        self._shy: dict[int, int] = {}
        super().__init__(table, name, memory, parent)

    def hide_below(self, **widths: int) -> None:
        """Hide a column, by its key, while the table is narrower than a width at 100 %."""
        keys = [column.key for column in self._table.columns]
        self._shy = {keys.index(key): width for key, width in widths.items()}
        self._step_back()

    def is_shy(self, key: str) -> bool:
        """Tell whether a column has stepped back."""
        return self.isColumnHidden([column.key for column in self._table.columns].index(key))

    def _step_back(self) -> None:
        for number, width in self._shy.items():
            self.setColumnHidden(number, self.width() < theme.px(width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._step_back()
        super().resizeEvent(event)


class FittedView(ShyView):
    """A table exactly as tall as its rows, so that something may stand below it."""

    def __init__(
        self, table: TableBase[Any], name: str, memory: Memory, parent: QWidget | None = None
    ) -> None:
        super().__init__(table, name, memory, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        table.modelReset.connect(self._fit)
        self._teaches = False

    def teach(self) -> None:
        """Keep room for the empty state."""
        self._teaches = True
        self._fit()

    def _fit(self) -> None:
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        rows = self.model().rowCount()
        if not rows and self._teaches:
            return QSize(theme.px(400), theme.px(EMPTY_HEIGHT))
        header = self.horizontalHeader()
        head = 0 if header.isHidden() else header.sizeHint().height()
        return QSize(
            theme.px(400), head + rows * self.verticalHeader().defaultSectionSize() + theme.px(2)
        )

    @override
    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(
            theme.px(240), min(hint.height(), self.verticalHeader().defaultSectionSize() * 4)
        )


class LessonList(FittedView):
    """Lessons in order of time; one click or Enter leads to the register."""

    lesson_chosen = Signal(object)

    def __init__(
        self, context: PageContext[Any], words: SchoolWords, name: str, *, with_group: bool
    ) -> None:
        self.rows: RowTable[LessonLine] = RowTable(
            lesson_columns(words, context.today, with_group=with_group),
            CONTEXT,
            lambda row: (row.group_id, row.key),
        )
        super().__init__(self.rows, name, context.memory)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._choose)
        self.opened.connect(self.lesson_chosen)

    def show_lessons(self, lessons: Sequence[LessonLine]) -> None:
        """Show other lessons."""
        self.rows.set_rows(lessons)

    def _choose(self, index: QModelIndex) -> None:
        self.lesson_chosen.emit(index.data(ROW_ROLE))


class PaneHead(QWidget):
    """Name and state of a record, what to do with it, and one muted line of facts."""

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton("arrow-left", flat=True)
        self.back.setVisible(False)
        self.back.clicked.connect(self.back_requested)
        self._title = ElidedLabel("", "title", least=TITLE_WIDTH)
        self._pill = Pill()
        self._facts = ElidedLabel("", "muted")
        self.more = IconButton("ellipsis")
        name = QWidget()
        across(self.back, self._title, self._pill, STRETCH, on=name, around=0, gap=8)
        self._buttons = Flow(self.more)
        down(Beside(name, self._buttons, (1, 0), below=None), self._facts, on=self, around=0, gap=6)

    def add_button(self, button: QWidget) -> None:
        """Add something to do, before the menu of the rest."""
        self._buttons.add(button, before=self.more)
        self.setTabOrder(button, self.more)

    def show_head(self, title: str, state: State | None, facts: str) -> None:
        """Show another record."""
        self._title.setText(title)
        self._pill.setVisible(state is not None)
        if state is not None:
            self._pill.show_state(*state)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self.setAccessibleName(title)

    def open_menu(self, entries: Sequence[tuple[str, Callable[[], object]] | None]) -> QMenu:
        """Open the menu of the rest under its button; None stands for a line."""
        menu = make_menu(self, entries)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        return menu


def make_menu(parent: QWidget, entries: Sequence[tuple[str, Callable[[], object]] | None]) -> QMenu:
    """Make a menu that forgets itself when it is closed; None stands for a line."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            text, run = entry
            menu.addAction(text).triggered.connect(lambda _checked=False, run=run: run())
    return menu
