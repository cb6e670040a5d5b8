"""The Ctrl+/ sheet: every action and its keys, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTreeWidgetItem, QWidget
from typing_extensions import override

from friendship_desktop.ui import theme
from friendship_desktop.ui.forms.keys_sheet import Ui_KeysSheet
from friendship_desktop.ui.shortcuts import Shortcuts


class KeysSheet(QDialog):
    """Lists the actions by group and finds them as you type."""

    def __init__(self, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._form = Ui_KeysSheet()
        self._form.setupUi(self)
        room = parent.size() if parent is not None else QSize(theme.px(620), theme.px(560))
        self.resize(min(theme.px(620), room.width()), min(theme.px(560), room.height()))
        header = self._form.keys_tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, theme.px(200))
        self._form.filter_edit.textChanged.connect(self._fill)
        self._form.close_button.clicked.connect(self.accept)
        self._fill()

    def _fill(self) -> None:
        tree = self._form.keys_tree
        tree.clear()
        words = self._form.filter_edit.text().casefold().split()
        groups: dict[str, QTreeWidgetItem] = {}
        for action in self._shortcuts.all():
            if not action.keys:
                continue
            text, keys = self._shortcuts.text(action.id), "  ·  ".join(action.keys)
            if not all(word in f"{text} {keys}".casefold() for word in words):
                continue
            name = self._shortcuts.group(action)
            if name not in groups:
                groups[name] = self._heading(name)
            groups[name].addChild(QTreeWidgetItem([text, keys]))
        tree.expandAll()

    def _heading(self, name: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self._form.keys_tree, [name])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setFont(0, theme.font(strong=True))
        return item

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._fill()
        super().changeEvent(event)
