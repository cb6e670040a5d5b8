"""The program itself: its version, where the data and the log lie, other Houses."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFormLayout, QLineEdit
from typing_extensions import override

from friendship_desktop import __version__
from friendship_desktop.services import doors
from friendship_desktop.ui import file_type, theme
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.house_door import HouseDoor, OwnHouseDoor
from friendship_desktop.ui.pages.settings.section import Section
from friendship_desktop.ui.widgets.boxes import STRETCH, put
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services

EXAMPLE = "example"


class ProgramSection(Section):
    """For whoever helps over the telephone."""

    icon = "info"

    def __init__(self, context: PageContext[Services]) -> None:
        super().__init__(context)
        services: Any = context.services
        self._root = doors.folder_of(services)
        self._about, self._other = Card(" ", "info"), Card(" ", "folder-open")
        self._names = [Label("", "muted") for _ in range(3)]
        self._values = [QLineEdit() for _ in range(3)]
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(6))
        for name, value in zip(self._names, self._values, strict=True):
            # a path has no place to break; a field scrolls it and lets it be copied
            value.setReadOnly(True)
            value.setProperty("look", "bare")
            name.setBuddy(value)
            form.addRow(name, value)
        self._about.body.addLayout(form)
        self.show_data, self.show_log = Button(icon="folder-open"), Button(icon="file-text")
        self._about.body.addWidget(Flow(self.show_data, self.show_log))
        self._words = Label("", "muted", wraps=True)
        self.own, self.another = Button(icon="house"), Button(icon="folder-open")
        put(self._other.body, self._words, Flow(self.own, self.another))
        self._type: file_type.FileType | None = file_type.for_this_computer()
        self._files, self._opens = Card(" ", "package"), Label("", "muted", wraps=True)
        self.register = Button(icon="package-open")
        self.register.clicked.connect(self.open_with_this)
        put(self._files.body, self._opens, Flow(self.register))
        self._files.setVisible(self._type is not None)
        put(self.column, self._about, self._files, self._other, STRETCH)
        self.show_data.clicked.connect(lambda: _show(self._root))
        self.show_log.clicked.connect(lambda: _show(self._root / "logs"))
        self.own.clicked.connect(self.start_own)
        self.another.clicked.connect(self.open_another)

    def start_own(self) -> None:
        """Leave the example for one's own House."""
        root = self._root.parent if self._root.name == EXAMPLE else self._root
        self.context.reopen(OwnHouseDoor(root))

    def open_with_this(self) -> None:
        """Let a double click on a package, a receipt or an invitation open this program."""
        ours = self._type
        if ours is not None:
            self.context.jobs.start(
                lambda _progress: ours.register(),
                done=lambda _nothing: self._show_type(),
                title=self.tr("Registering the files"),
            )

    def _show_type(self) -> None:
        is_ours = self._type is not None and self._type.is_ours()
        self.register.setEnabled(not is_ours)
        self._opens.setText(
            self.tr("A double click on a .dostyk file opens this program.")
            if is_ours
            else self.tr(
                "Packages, receipts and invitations are .dostyk files. A double click on one can open it here; this holds for you alone on this computer."
            )
        )

    def open_another(self) -> None:
        """Open the House of another folder; the program begins with it from now on."""
        chosen = self.context.ask.folder(self, self.tr("Folder of the House"))
        if chosen is not None:
            self.context.memory.set("folder", str(chosen))
            self.context.reopen(HouseDoor(chosen))

    @override
    def refresh(self) -> None:
        today = self.context.today()
        self.own.setVisible(self.services.house.card(today=today).is_demo)
        self._show_type()
        self.show_log.setEnabled((self._root / "logs").is_dir())

    @override
    def title(self) -> str:
        return self.tr("The program")

    @override
    def retranslate(self) -> None:
        self._about.set_title(self.tr("Version and places"))
        self._files.set_title(self.tr("Files of the exchange"))
        self.register.setText(self.tr("Open .dostyk files with this program"))
        self._other.set_title(self.tr("Another House"))
        names = (self.tr("Version"), self.tr("The data lie in"), self.tr("The log lies in"))
        values = (__version__, str(self._root), str(self._root / "logs"))
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)
        for field, value in zip(self._values, values, strict=True):
            field.setText(value)
        self._words.setText(
            self.tr(
                "A House may lie in any folder that only this computer uses, or on a stick. The program begins with the one opened last. The log holds no names."
            )
        )
        self.show_data.setText(self.tr("Show the data folder"))
        self.show_log.setText(self.tr("Show the log"))
        self.own.setText(self.tr("Start my own House"))
        self.another.setText(self.tr("Open another folder…"))
        self._show_type()


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
