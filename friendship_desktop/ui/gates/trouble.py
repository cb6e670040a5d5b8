"""The House cannot be opened: what happened, what is kept, which copies there are, what to do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from friendship_desktop import __version__
from friendship_desktop.errors import UserError
from friendship_desktop.services import doors
from friendship_desktop.services.doors import CopyFile
from friendship_desktop.ui import icons
from friendship_desktop.ui.dialogs.copy_words import reason_words, size_words
from friendship_desktop.ui.gate import GateContext
from friendship_desktop.ui.gates.standing import StandingGate
from friendship_desktop.ui.house_door import HouseDoor
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down, put
from friendship_desktop.ui.widgets.buttons import (
    Button,
    LinkButton,
    QuietButton,
    SmallButton,
)
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import IconLabel, Label, Line

DAMAGED = frozenset({"E_VAULT", "E_DAMAGED", "E_KEY", "E_FOREIGN", "E_NO_DATABASE"})
SHOWN = 5
LOST_NOTHING = QT_TRANSLATE_NOOP("TroubleGate", "The House cannot be opened, but it is not lost")
HEADLINES = {
    "E_BUSY": QT_TRANSLATE_NOOP("TroubleGate", "The program is open already"),
    "E_NEWER": QT_TRANSLATE_NOOP("TroubleGate", "A newer version of the program is needed"),
    "E_READONLY": QT_TRANSLATE_NOOP("TroubleGate", "The folder cannot be written to"),
    "E_PLACE": QT_TRANSLATE_NOOP("TroubleGate", "The folder cannot be used"),
    "E_FULL": QT_TRANSLATE_NOOP("TroubleGate", "The disk is full"),
    "E_NO_FILE": QT_TRANSLATE_NOOP("TroubleGate", "The folder of the House is not there"),
    "E_DISK": QT_TRANSLATE_NOOP("TroubleGate", "The disk does not answer"),
    "E_NO_DATABASE": QT_TRANSLATE_NOOP("TroubleGate", "The database is missing"),
}


class TroubleGate(StandingGate):
    """Says what bars the way; for damage it offers the copies, for the rest another try."""

    WIDTH = 720

    def __init__(self, context: GateContext, root: Path, home: Path) -> None:
        super().__init__(context, root, home)
        self.error = context.error
        self._icon = IconLabel("triangle-alert", "warning", 28)
        self._title = Label("", "title", wraps=True)
        self._what = Label("", wraps=True)
        self._what.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._holder = Label("", "muted", wraps=True)
        self.again = Button(icon="refresh-cw")
        self.other, self.copy = Button(icon="folder-open"), Button(icon="archive-restore")
        self.usual = Button(icon="house")
        self._copies = Card(" ", "archive")
        self._rows = QWidget()
        self._copies.body.addWidget(self._rows)
        self._more = QuietButton()
        self._more.setCheckable(True)
        self._details, self._take = Label("", "small", wraps=True), LinkButton()
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.again.clicked.connect(lambda: self.enter(HouseDoor(self.root)))
        self.other.clicked.connect(self.open_elsewhere)
        self.copy.clicked.connect(self.restore_copy)
        self.usual.clicked.connect(self.go_home)
        self._more.toggled.connect(self._fold)
        self._take.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self._details.text())
        )

    def _lay_out(self) -> None:
        column = self.column
        column.addStretch(1)
        card = Card()
        card.body.addLayout(
            across(
                (self._icon, 0, Qt.AlignmentFlag.AlignTop),
                (down(self._title, self._what, self._holder, gap=6), 1),
                gap=12,
            )
        )
        row = across(STRETCH, gap=8)
        buttons = [self.usual, self.other, self.copy, self.again]
        first, icon = (
            (self.copy, "archive-restore") if self.is_damaged else (self.again, "refresh-cw")
        )
        # what helps stands last and strong
        first.setProperty("look", "primary")
        icons.set_icon(first, icon, "on_primary", 16, 4)
        buttons.sort(key=lambda button: button is first)
        for button in buttons:
            row.addWidget(button)
        card.body.addLayout(row)
        put(
            column,
            card,
            self._copies,
            across(self._more, STRETCH),
            across((self._details, 1), (self._take, 0, Qt.AlignmentFlag.AlignTop)),
        )
        column.addStretch(2)

    # --- what to do -----------------------------------------------------------------------------

    @property
    def is_damaged(self) -> bool:
        """Tell whether only a copy helps."""
        return self.error.code in DAMAGED

    def restore_copy(self, path: Path | None = None) -> None:
        """Look into a copy and restore it."""
        from friendship_desktop.ui.gates.restoring import restore_into  # noqa: PLC0415 - rarely needed

        lost = self.error.code == "E_VAULT"
        restore_into(self, self.root, path or None, has_lost_keys=lost)

    def go_home(self) -> None:
        """Open the House of the usual folder instead of one that is not there."""
        self.remember(self.home)
        self.enter(HouseDoor(self.home))

    # --- showing --------------------------------------------------------------------------------

    @override
    def activate(self) -> None:
        target = self.copy if self.is_damaged else self.again
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def refused(self, error: UserError) -> bool:
        if error.code != self.error.code:
            return False
        self.error = error
        self.retranslate()
        self.context.messages.say(self.tr("It is still so."), "warning", stays=4_000)
        return True

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self._title.setText(self._headline())
        self._what.setText(self.context.messages.explain(self.error))
        holder = str(self.error.details.get("holder", ""))
        self._holder.setVisible(bool(holder))
        process, _at, computer = holder.partition("@")
        self._holder.setText(
            self.tr(
                "It is held by the program with the number {process} on the computer {computer}."
            ).format(process=process, computer=computer)
        )
        self.again.setText(self.tr("Try again"))
        self.other.setText(self.tr("Another folder…"))
        self.copy.setText(self.tr("Restore from a copy…"))
        self.usual.setText(self.tr("The usual folder"))
        self.usual.setVisible(self.error.code == "E_NO_FILE" and self.root != self.home)
        self.copy.setVisible(self.is_damaged)
        self._copies.set_title(self.tr("Copies found"))
        self._copies.setVisible(self.is_damaged)
        if self.is_damaged:
            self._show_copies(doors.copies_in(self.root))
        self._details.setText(f"{self.error.code} · {self.root} · friendship_desktop {__version__}")
        self._more.setText(self.tr("Technical details"))
        self._take.setText(self.tr("Copy details"))
        self._fold(is_open=self._more.isChecked())

    def _headline(self) -> str:
        words = HEADLINES.get(self.error.code, LOST_NOTHING)
        return QCoreApplication.translate("TroubleGate", words)

    def _show_copies(self, copies: list[CopyFile]) -> None:
        fresh = QWidget()
        column = down(on=fresh, around=0, gap=6)
        if not copies:
            column.addWidget(
                Label(
                    self.tr(
                        "None in this folder. Look on the stick: choose “Restore from a copy”."
                    ),
                    "muted",
                    wraps=True,
                )
            )
        for copy in copies[:SHOWN]:
            put(column, self._copy_row(copy), Line())
        self._copies.body.replaceWidget(self._rows, fresh)
        self._rows.deleteLater()
        self._rows = fresh

    def _copy_row(self, copy: CopyFile) -> QWidget:
        language = self.context.language
        row = QWidget()
        line = across(on=row, around=0, gap=12)
        when = f"{language.date(copy.made_at.date())}, {language.time(copy.made_at)}"
        put(
            line,
            Label(when, "heading"),
            (Label(reason_words(copy.reason), "muted"), 1),
            Label(size_words(language, copy.bytes), "muted"),
        )
        button = SmallButton(self.tr("Look inside"))
        button.setAccessibleName(f"{button.text()}: {when}")
        button.clicked.connect(lambda _checked=False, path=copy.path: self.restore_copy(path))
        line.addWidget(button)
        return row

    def _fold(self, is_open: bool) -> None:  # noqa: FBT001 - a slot of `toggled`
        self._details.setVisible(is_open)
        self._take.setVisible(is_open)
