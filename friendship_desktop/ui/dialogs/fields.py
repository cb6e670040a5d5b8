"""The dialogs of many fields: on tabs, two beside one another; what is wrong leads to its tab."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.form_dialog import FormDialog, scrolled
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.labels import FieldError, label_of

VALUE = int(Qt.ItemDataRole.UserRole)


class TickList(QListWidget):
    """Some of a list, each with a tick."""

    def offer(self, items: Sequence[tuple[str, object]], ticked: Sequence[object]) -> None:
        """Offer items, some of them ticked."""
        self.clear()
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for text, value in items:
            item = QListWidgetItem(text, self)
            item.setData(VALUE, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_ticked = value in ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        if self.count():
            self.setCurrentRow(0)

    def value(self) -> list[Any]:
        """Give the values with a tick."""
        items = (self.item(number) for number in range(self.count()))
        return [one.data(VALUE) for one in items if one.checkState() is Qt.CheckState.Checked]


class FieldsDialog(FormDialog):
    """Saves while it is open: `save(values)` gets every field by its name."""

    def __init__(
        self,
        title: str,
        verb: str,
        save: Callable[[dict[str, Any]], object],
        explain: Callable[[UserError], str],
        parent: QWidget,
    ) -> None:
        super().__init__(title, verb, self.tr("Cancel"), parent)
        self._save, self._explain = save, explain
        self._grid, self._place = QGridLayout(), 0
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.below = down()
        self.lay_out((self.tabs, 1), self.below, gap=10)
        room = self.screen().availableGeometry()
        self.resize(min(theme.px(760), room.width() - 40), min(theme.px(640), room.height() - 60))

    def add_tab(self, title: str) -> None:
        """Begin a tab; the fields added next stand on it, two beside one another."""
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, theme.px(8), 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(2))
        for number in (0, 1):
            self._grid.setColumnStretch(number, 1)
        self._place = 0
        self.tabs.addTab(scrolled(page), title)

    @override
    def set_in(self, label: str, field: QWidget, error: FieldError, *, wide: bool) -> None:
        if wide and self._place % 2:
            self._place += 1
        row, side = self._place // 2 * 3, self._place % 2
        span = 2 if wide else 1
        self._place += span
        for number, widget in enumerate((label_of(field, label), field, error)):
            self._grid.addWidget(widget, row + number, side, 1, span)
        if isinstance(field, QPlainTextEdit):
            field.setMinimumHeight(theme.px(76))

    @override
    def lead_to(self, field: QWidget) -> None:
        for number in range(self.tabs.count()):
            page = self.tabs.widget(number)
            if page is not None and page.isAncestorOf(field):
                self.tabs.setCurrentIndex(number)
        super().lead_to(field)

    @override
    def submit(self) -> None:
        self.save(lambda: self._save(self.values()), self._explain)
