"""A dialog that is a list: a title, what it is about, the rows, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QWidget

from friendship_desktop.ui import theme
from friendship_desktop.ui.memory import Memory
from friendship_desktop.ui.registry import RegistryView
from friendship_desktop.ui.tables import Column, RowTable
from friendship_desktop.ui.widgets.boxes import across, down
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.labels import Label

T = TypeVar("T")


class ListDialog(QDialog, Generic[T]):
    """Shows rows; subclasses give columns and add buttons to `doing`."""

    def __init__(  # one of each part of the dialog
        self,
        title: str,
        about: str,
        columns: Sequence[Column[T]],
        identity: Callable[[T], Hashable],
        name: str,
        memory: Memory,
        parent: QWidget,
    ) -> None:
        """`name` is both the context of the columns' titles and what widths are remembered under."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.table: RowTable[T] = RowTable(columns, name, identity)
        self.view = RegistryView(self.table, name, memory)
        self.view.setAccessibleName(title)
        self.about = Label(about, "muted", wraps=True)
        self.over = QHBoxLayout()
        self.doing = QHBoxLayout()
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.column = column = down(
            Label(title, "title", wraps=True),
            self.about,
            self.over,
            (self.view, 1),
            on=self,
            around=(20, 16, 20, 16),
            gap=10,
        )
        self.buttons = across((self.doing, 1))
        self.buttons.addStretch()
        self.buttons.addWidget(self.close_button)
        column.addLayout(self.buttons)
        window = parent.window()
        self.resize(
            min(theme.px(860), int(window.width() * 0.94)),
            min(theme.px(560), int(window.height() * 0.9)),
        )

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show rows, the first of them chosen."""
        self.table.set_rows(rows)
        if rows and self.view.current() is None:
            self.view.selectRow(0)
        self.view.setFocus()

    def add_below(self, part: QLayout | QWidget) -> None:
        """Put something between the rows and the buttons."""
        place = self.column.count() - 1
        if isinstance(part, QLayout):
            self.column.insertLayout(place, part)
        else:
            self.column.insertWidget(place, part)

    def chosen(self) -> list[Any]:
        """Give the selected rows."""
        return self.view.selected_rows()
