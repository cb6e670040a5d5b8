"""The line over the register: which group and month, and what is done with the whole of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from friendship_desktop.ui.pages.register.chooser import GroupChooser
from friendship_desktop.ui.shortcuts import Shortcuts
from friendship_desktop.ui.widgets.beside import Beside
from friendship_desktop.ui.widgets.boxes import across
from friendship_desktop.ui.widgets.buttons import Button, IconButton
from friendship_desktop.ui.widgets.labels import Label


class RegisterBar(Beside):
    """Where one is at the left, what one does there at the right; the page connects the buttons."""

    def __init__(self, chooser: GroupChooser) -> None:
        self.chooser = chooser
        self.before, self.after = IconButton("chevron-left"), IconButton("chevron-right")
        self.month = Label("", "heading")
        self.today = Button()
        self.rest = Button(icon="check-check")
        self.undo = Button(icon="undo-2")
        self.excel = Button(icon="file-spreadsheet")
        self.paper = IconButton("clipboard-list")
        where, what = QWidget(), QWidget()
        for part, widgets in (
            (where, (chooser, self.before, self.month, self.after, self.today)),
            (what, (self.rest, self.undo, self.excel, self.paper)),
        ):
            row = across(on=part, around=0, gap=10)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        super().__init__(where, what, (1, 0), below=None)

    def retranslate(self, shortcuts: Shortcuts) -> None:
        """Name everything in the language of the screen, with its keys."""
        self.today.setText(self.tr("Today"))
        self.rest.setText(self.tr("The rest were present"))
        self.undo.setText(self.tr("Undo"))
        self.excel.setText("Excel")
        self.before.set_name(shortcuts.tip("register.before"))
        self.after.set_name(shortcuts.tip("register.after"))
        self.paper.set_name(shortcuts.tip("register.paper"))
        shortcuts.dress(self.today, "register.today")
        shortcuts.dress(self.rest, "register.rest")
        shortcuts.dress(self.undo, "undo")
        shortcuts.dress(self.excel, "register.excel")
        self.chooser.setAccessibleName(self.tr("Group"))
        self.chooser.setToolTip(shortcuts.tip("register.group"))
