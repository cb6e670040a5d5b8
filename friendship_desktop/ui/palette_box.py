"""Ctrl+K: finds people, groups and actions, whatever language they are typed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.context import Hit
from friendship_desktop.ui.delegates import RegistryDelegate
from friendship_desktop.ui.shortcuts import Shortcuts
from friendship_desktop.ui.tables import ROW_ROLE, Column, Index, RowTable
from friendship_desktop.ui.widgets.boxes import down
from friendship_desktop.ui.widgets.labels import Label
from friendship_desktop.ui.widgets.search import SearchField

LIMIT = 12
KIND_ICONS = {
    "person": "user",
    "school": "graduation-cap",
    "group": "users",
    "state_language_group": "languages",
    "association": "landmark",
    "volunteer": "hand-heart",
    "event": "calendar-days",
    "register": "calendar-check",
    "lesson": "calendar-check",
    "action": "arrow-right",
}


class PaletteBox(QFrame):
    """A sheet over the page: words above, finds below; Enter opens, Escape closes."""

    hit_chosen = Signal(str, int)

    def __init__(
        self, shortcuts: Shortcuts, find: Callable[[str], Sequence[Hit]], parent: QWidget
    ) -> None:
        """`find` answers within a frame's time; it is asked again after every key."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("look", "popup")
        self._shortcuts, self._find = shortcuts, find
        self._actions: list[str] = []
        self._shown = ""
        self.search = SearchField(pause=60)
        columns = (Column[Hit]("title", "", lambda hit: hit.title, sub=self._note, icon=_icon),)
        self._table = RowTable(columns, "PaletteBox", lambda hit: (hit.kind, hit.id))
        self.list = QListView()
        self.list.setModel(self._table)
        self.list.setItemDelegate(_TallDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = Label("", "muted", wraps=True)
        down(self.search, (self.list, 1), self._nothing, on=self, around=10, gap=8)
        self.search.search_requested.connect(self._show_finds)
        self.search.edit.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._choose(index.data(ROW_ROLE)))

    def open_over(self, window: QWidget, prompt: str) -> None:
        """Show the sheet in the middle of the upper half of the window, empty."""
        self.search.set_prompt(prompt)
        self.list.setAccessibleName(self.tr("Found"))
        self.setAccessibleName(self.tr("Find"))
        self.resize(
            min(theme.px(560), window.width() - theme.px(40)),
            min(theme.px(460), window.height() - theme.px(120)),
        )
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, theme.px(60))))
        self.search.edit.clear()
        self._show_finds("")
        self.show()
        QTimer.singleShot(0, self.search.edit.setFocus)

    def _show_finds(self, text: str) -> None:
        self._shown = text
        hits: list[Hit] = list(self._find(text)) if text else []
        actions = self._shortcuts.matching(text)
        self._actions = [action.id for action in actions]
        hits += [
            Hit("action", number, self._shortcuts.text(action.id), self._shortcuts.keys(action.id))
            for number, action in enumerate(actions[:LIMIT])
        ]
        self._table.set_rows(hits)
        self.list.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        self._nothing.setText(self.tr("Nothing found. Try part of a name, in any spelling."))
        if hits:
            self.list.setCurrentIndex(self._table.index(0, 0))

    def _note(self, hit: Hit) -> str:
        return self.tr("volunteer") if hit.kind == "volunteer" else hit.subtitle

    def _choose(self, hit: Hit | None) -> None:
        if hit is None:
            return
        self.hide()
        if hit.kind == "action":
            self._shortcuts.run(self._actions[hit.id])
        else:
            self.hit_chosen.emit(hit.kind, hit.id)

    def _step(self, by: int) -> None:
        count = self._table.rowCount()
        if count:
            number = max(0, min(count - 1, self.list.currentIndex().row() + by))
            self.list.setCurrentIndex(self._table.index(number, 0))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 7,
            Qt.Key.Key_PageUp: -7,
        }
        if (by := steps.get(Qt.Key(event.key()))) is not None:
            self._step(by)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.search.text() != self._shown:  # Enter came before the pause was over
                self._show_finds(self.search.text())
            self._choose(self.list.currentIndex().data(ROW_ROLE))
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        return super().eventFilter(watched, event)


class _TallDelegate(RegistryDelegate):
    """Two lines a find."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(80), theme.px(44))


def _icon(hit: Hit) -> str:
    return KIND_ICONS.get(hit.kind, "circle")
