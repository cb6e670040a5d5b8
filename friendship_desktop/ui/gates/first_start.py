"""The first start: from Excel, with one group, or the example; and the way back from a copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.services import doors
from friendship_desktop.services.first_group import FirstGroup
from friendship_desktop.services.founding import Founding
from friendship_desktop.services.workplace import Services
from friendship_desktop.texts import Language
from friendship_desktop.ui import theme
from friendship_desktop.ui.gate import GateContext
from friendship_desktop.ui.gates.standing import StandingGate
from friendship_desktop.ui.house_door import HouseDoor, Then
from friendship_desktop.ui.main_window import MainWindow
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down, put
from friendship_desktop.ui.widgets.buttons import LinkButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import FieldError, IconLabel, Label

EXAMPLE = "example"
USUAL_NAMES = {
    Language.KAZAKH: "Достық үйі",
    Language.RUSSIAN: "Дом дружбы",
    Language.ENGLISH: "House of Friendship",
}
NAME_LIMIT = 200
STAYS = frozenset({"E_READONLY", "E_FULL", "E_DISK", "E_PLACE", "E_NO_FILE", "E_BUSY"})
"""Refusals after which another folder is chosen on this very screen."""


class WayButton(QPushButton):
    """One large way to begin: what it is called, and what happens then."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = down(on=self, around=16, gap=8)
        self._title, self._text = Label("", "title", wraps=True), Label("", "muted", wraps=True)
        parts: tuple[QWidget, ...] = (IconLabel(icon, "primary", 32), self._title, self._text)
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        column.setAlignment(parts[0], Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_texts(self, title: str, text: str) -> None:
        """Name the way and say what it does."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and self.width() > theme.px(120):
            self.setMinimumHeight(max(theme.px(170), layout.heightForWidth(self.width())))

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(190))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class FirstStartGate(StandingGate):
    """Three ways to begin; whichever is taken, the House has a name and a safe folder."""

    def __init__(self, context: GateContext, root: Path, home: Path) -> None:
        super().__init__(context, root, home)
        self._accepted_cloud = False
        self._typed = ""
        self._title, self._lead = Label("", "title", wraps=True), Label("", "muted", wraps=True)
        self.excel, self.one, self.example = (
            WayButton("file-spreadsheet"),
            WayButton("users"),
            WayButton("eye"),
        )
        self._cloud = Banner("", "warning")
        self._other = self._cloud.add_action("", self.choose_folder)
        self._anyway = self._cloud.add_action("", self.accept_cloud)
        self.name = QLineEdit(maxLength=NAME_LIMIT)
        self._name_label, self._name_hint = QLabel(), Label("", "small", wraps=True)
        self._name_error = FieldError(self.name)
        self._place = Label("", "small", wraps=True)
        self._folder, self._copy, self._open = LinkButton(), LinkButton(), LinkButton()
        self.office = LinkButton()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = self.column
        put(column, STRETCH, self._title, self._lead, self._cloud)
        ways = across(gap=12)
        for way in (self.excel, self.one, self.example):
            ways.addWidget(way, 1)
        column.addLayout(ways)
        card = Card()
        self._name_label.setBuddy(self.name)
        put(card.body, self._name_label, self.name, self._name_error, self._name_hint)
        put(
            column,
            card,
            across((self._place, 1), self._folder, gap=4),
            across(self._copy, self._open, self.office, STRETCH, gap=12),
        )
        column.addStretch(2)

    def _connect(self) -> None:
        self.excel.clicked.connect(self.bring_from_excel)
        self.one.clicked.connect(self.start_with_group)
        self.example.clicked.connect(self.look_at_example)
        self._folder.clicked.connect(self.choose_folder)
        self._copy.clicked.connect(self.restore_copy)
        self._open.clicked.connect(self.open_elsewhere)
        self.office.clicked.connect(self.found_office)
        self.name.textEdited.connect(self._note_name)

    # --- the ways -------------------------------------------------------------------------------

    def bring_from_excel(self) -> None:
        """Ask for the workbook, found the House, show what would come in."""
        if not self._may_found():
            return
        from friendship_desktop.ui.dialogs.import_book import ask_for_book, open_import  # noqa: PLC0415

        path = ask_for_book(self.context.ask, self)
        if path is not None:
            self._found(then=lambda window: open_import(window.context, window, path))

    def start_with_group(self) -> None:
        """Fill the one sheet; the House is founded when it is done."""
        if not self._may_found():
            return
        from friendship_desktop.ui.dialogs.house_start import StartSheet  # noqa: PLC0415

        sheet = StartSheet(self.context, self.window())
        sheet.accepted.connect(lambda: self._found_with(sheet.draft()))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def look_at_example(self) -> None:
        """Open the example House, in a folder of its own."""
        today, place = self.context.today(), self.home / EXAMPLE
        self.enter(
            HouseDoor(
                place, lambda progress: doors.open_example(place, today=today, progress=progress)
            )
        )

    def found_office(self) -> None:
        """Ask what a regional office is called and for its passphrase, then found it."""
        if not self._may_found():
            return
        from friendship_desktop.ui.dialogs.office_start import OfficeStartDialog  # noqa: PLC0415

        dialog = OfficeStartDialog(self.window())

        def found() -> None:
            founding, passphrase = dialog.draft()
            root, even_in_cloud = self.root, self._accepted_cloud
            self.remember(root)
            self.enter(
                HouseDoor(
                    root,
                    lambda _progress: doors.found_office(
                        root, founding, passphrase, even_in_cloud=even_in_cloud
                    ),
                    lambda window: window.open_page("office_houses"),
                )
            )

        dialog.accepted.connect(found)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def restore_copy(self) -> None:
        """Put a copy, from a stick for instance, into this folder."""
        from friendship_desktop.ui.gates.restoring import restore_into  # noqa: PLC0415

        restore_into(self, self.root)

    def _found_with(self, sheet: FirstGroup) -> None:
        today = self.context.today()
        made: list[int] = []

        def fill(services: Services) -> None:
            made.append(doors.start_with_one_group(services, sheet, today=today).group_id)

        def show(window: MainWindow) -> None:
            from friendship_desktop.ui.gates.greeting import show_group  # noqa: PLC0415

            for group_id in made:
                show_group(window, group_id)

        self._found(fill, show)

    def _found(
        self, fill: Callable[[Services], None] | None = None, then: Then | None = None
    ) -> None:
        root, founding = self.root, self.founding()
        even_in_cloud = self._accepted_cloud
        self.remember(root)

        def found(_progress: Progress) -> Services:
            services = doors.found(root, founding, even_in_cloud=even_in_cloud)
            try:
                if fill is not None:
                    fill(services)
            except BaseException:
                services.close()
                raise
            return services

        self.enter(HouseDoor(root, found, then))

    # --- name and place -------------------------------------------------------------------------

    def founding(self) -> Founding:
        """Give the name in the language it was typed in; untouched, the usual name in all three."""
        typed = " ".join(self.name.text().split())
        if not typed or typed in USUAL_NAMES.values():
            return Founding(*USUAL_NAMES.values())
        return Founding(**{f"name_{self.context.language.language}": typed})

    def choose_folder(self) -> None:
        """Ask where the data shall lie; a House that is there already is opened."""
        chosen = self.context.ask.folder(self, self.tr("Folder for the data"))
        if chosen is None:
            return
        if doors.has_house(chosen):
            self.remember(chosen)
            self.enter(HouseDoor(chosen))
            return
        self.root, self._accepted_cloud = chosen, False
        self.retranslate()

    def accept_cloud(self) -> None:
        """Take the folder although a cloud client keeps it in step."""
        self._accepted_cloud = True
        self.retranslate()

    def _note_name(self, text: str) -> None:
        self._typed = text

    def _may_found(self) -> bool:
        if not self._cloud.isHidden():
            self._other.setFocus(Qt.FocusReason.OtherFocusReason)
            self.context.messages.say(
                self.tr("Choose first where the data shall lie."), "warning", stays=4_000
            )
            return False
        return True

    # --- the frame ------------------------------------------------------------------------------

    @override
    def activate(self) -> None:
        self.one.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def refused(self, error: UserError) -> bool:
        if error.code not in STAYS:
            return False
        self.context.messages.show(error)
        return True

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self.tr("How would you like to begin?"))
        self._lead.setText(
            self.tr(
                "Everything stays on this computer. Nothing is final: all of it can be changed."
            )
        )
        self.excel.show_texts(
            self.tr("Bring it over from Excel"),
            self.tr(
                "A list or register you already keep becomes groups, people and marks. You see it before it is stored."
            ),
        )
        self.one.show_texts(
            self.tr("Start with one group"),
            self.tr(
                "What is taught, day and time, and the names, one a line. Everything else may wait."
            ),
        )
        self.example.show_texts(
            self.tr("Look at the example"),
            self.tr("A House with invented people. Try everything, nothing can go wrong."),
        )
        self._show_cloud()
        self._name_label.setText(self.tr("&Name of your House"))
        self._name_hint.setText(
            self.tr("As it stands on paper, with the town. It may be changed later in Settings.")
        )
        self.name.setAccessibleName(self._name_label.text().replace("&", ""))
        if not self._typed:
            self.name.setText(USUAL_NAMES[self.context.language.language])
        self._place.setText(self.tr("The data will lie in {place}").format(place=self.root))
        self._folder.setText(self.tr("Another folder…"))
        self._copy.setText(self.tr("Restore from a copy…"))
        self._open.setText(self.tr("Open a House in another folder…"))
        self.office.setText(self.tr("I am a regional office…"))

    def _show_cloud(self) -> None:
        client = doors.cloud_of(self.root)
        self._cloud.setVisible(client is not None and not self._accepted_cloud)
        if client is None:
            return
        self._cloud.show_text(
            self.tr(
                "The folder {place} is kept in step by {client}, which can spoil an open database. Better choose a folder that only this computer uses; nothing was created yet."
            ).format(place=self.root, client=client)
        )
        self._other.setText(self.tr("Choose another folder…"))
        self._anyway.setText(self.tr("Keep it here"))
