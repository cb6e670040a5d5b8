"""A new password: four words are offered, or at least twelve signs of one's own."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.progress import Progress
from friendship_desktop.services.doors import MIN_PASSWORD
from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.dialogs.house_dialog import CalmDialog
from friendship_desktop.ui.dialogs.password_edit import PasswordEdit
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.boxes import STRETCH, across, put
from friendship_desktop.ui.widgets.buttons import Button, IconButton, PrimaryButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import Label

ENOUGH, STRONG = 16, 24  # signs of a password of one's own
LEAST_KINDS = 6  # different signs; fewer are one key held down


class Purpose(Enum):
    """Why a password is chosen."""

    FIRST = auto()
    CHANGE = auto()
    FORGOTTEN = auto()


class PasswordDialog(CalmDialog):
    """Chooses a password and puts it into force; connect `accepted`, read `code` after the first."""

    def __init__(self, context: PageContext[Any], purpose: Purpose, parent: QWidget) -> None:
        super().__init__("", parent)
        self._context, self._purpose = context, purpose
        self.code = ""
        self._offered = ""
        self.old = PasswordEdit()
        self.words = Label("", "title", wraps=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.take = Button(self.tr("Use these words"))
        self._anew, self._copy = IconButton("refresh-cw"), IconButton("copy")
        self.new = PasswordEdit(is_shown=True)
        self._strength = Label("", "small", wraps=True)
        self._progress = QProgressBar(textVisible=False)
        self._progress.setVisible(False)
        self.later = Button(self.tr("Later") if purpose is Purpose.FIRST else self.tr("Cancel"))
        self.verb = PrimaryButton(self.tr("Set the password"), "lock")
        self._lay_out()
        self._connect()
        self.offer()
        self._judge()
        (self.old if purpose is Purpose.CHANGE else self.new).setFocus()

    def _lay_out(self) -> None:
        self.entitle(self._title())
        column = self.inner
        column.addWidget(Label(self._lead(), "muted", wraps=True))
        if self._purpose is Purpose.CHANGE:
            self._add(column, self.tr("The password &until now"), self.old)
        column.addWidget(self._offer_card())
        self._add(column, self.tr("&New password"), self.new)
        column.addWidget(self._strength)
        if self._purpose is Purpose.FIRST:
            column.addWidget(
                Banner(
                    self.tr(
                        "Next you get a recovery code to print. With neither password nor code nobody can open the data, we neither."
                    ),
                    "info",
                    "key-round",
                )
            )
        put(column, self._progress, STRETCH)
        put(self.buttons, STRETCH, self.later, self.verb)
        self.verb.setDefault(True)

    def _offer_card(self) -> Card:
        card = Card(self.tr("Four words are easy to remember and hard to guess"), "sparkles")
        self._anew.set_name(self.tr("Other words"))
        self._copy.set_name(self.tr("Copy the words"))
        card.body.addLayout(across((self.words, 1), self._anew, self._copy, self.take, gap=8))
        return card

    def _add(self, column: QVBoxLayout, text: str, field: PasswordEdit) -> None:
        label = QLabel(text)
        label.setBuddy(field.edit)
        field.name_it(text.replace("&", ""))
        put(column, label, field)

    def _title(self) -> str:
        match self._purpose:
            case Purpose.FIRST:
                return self.tr("A password for the House")
            case Purpose.CHANGE:
                return self.tr("Another password")
            case Purpose.FORGOTTEN:
                return self.tr("A new password in place of the forgotten one")

    def _lead(self) -> str:
        if self._purpose is Purpose.FIRST:
            return self.tr(
                "There are names of people in the House now. One password protects everything: the data, every copy and the key that signs packages. It is asked for when the program starts."
            )
        return self.tr(
            "It opens the data and the signing key. Copies made until now keep the old one."
        )

    def _connect(self) -> None:
        self._anew.clicked.connect(self.offer)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._offered))
        self.take.clicked.connect(self.take_words)
        self.new.changed.connect(self._judge)
        self.old.changed.connect(lambda: self.old.say(""))
        self.new.entered.connect(self.verb.click)
        self.old.entered.connect(self.new.setFocus)
        self.later.clicked.connect(self.reject)
        self.verb.clicked.connect(self.put_into_force)

    # --- choosing -------------------------------------------------------------------------------

    def offer(self) -> None:
        """Make up four other words."""
        self._offered = self._context.services.protection.offer(self._context.language.language)
        self.words.setText(self._offered)

    def take_words(self) -> None:
        """Take the offered words as the password."""
        self.new.put(self._offered)
        self.verb.setFocus()

    def _judge(self) -> None:
        typed = " ".join(self.new.text().split())
        self.new.say("")
        missing = MIN_PASSWORD - len(typed)
        self.verb.setEnabled(missing <= 0)
        if not typed:
            words = self.tr("At least {least} characters, or the four words above.").format(
                least=MIN_PASSWORD
            )
        elif missing > 0:
            words = self.tr("%n character(s) more", "", missing)
        elif typed == self._offered:
            words = self.tr("Strong: four words chosen by chance.")
        elif len(set(typed.casefold())) < LEAST_KINDS:
            words = self.tr("Weak: the same few characters over and over.")
        elif len(typed) < ENOUGH:
            words = self.tr("Enough, if it is no name, date or phone number.")
        elif len(typed) < STRONG:
            words = self.tr("Good.")
        else:
            words = self.tr("Strong.")
        self._strength.setText(words)

    # --- putting into force ---------------------------------------------------------------------

    def put_into_force(self) -> None:
        """Set the password on the worker: the key derivation, and for the first one all the data."""
        protection, actor = self._context.services.protection, self._context.services.actor
        old, new = self.old.text(), self.new.text()
        works: dict[Purpose, Callable[[Progress], str]] = {
            Purpose.FIRST: lambda progress: protection.protect(actor, new, progress=progress),
            Purpose.CHANGE: lambda _progress: protection.change_password(actor, old, new) or "",
            Purpose.FORGOTTEN: lambda _progress: protection.set_password(actor, new) or "",
        }
        self.setEnabled(False)
        self._progress.setRange(0, 0)
        self._progress.setVisible(True)
        job = self._context.jobs.start(
            works[self._purpose],
            done=self._set,
            failed=self._refused,
            cancelled=self._stay,
            title=self.tr("Protecting the House"),
        )
        job.progressed.connect(self._show_progress)

    def _show_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(done)

    def _set(self, code: str) -> None:
        self.code = code
        self.accept()

    def _refused(self, error: Exception) -> None:
        self._stay()
        if isinstance(error, UserError):
            field = self.old if error.code == "E_PASSWORD" else self.new
            field.say(self._context.messages.explain(error))
            field.edit.setFocus()
            field.edit.selectAll()
        else:
            self._context.messages.show(error)

    def _stay(self) -> None:
        self.setEnabled(True)
        self._progress.setVisible(False)

    @override
    def reject(self) -> None:
        if (
            self.isEnabled()
        ):  # once the data are being written anew, only Cancel of the job stops it
            super().reject()


def ask_first(context: PageContext[Any], parent: QWidget) -> PasswordDialog:
    """Ask for the first password; the recovery code follows, or "Later" says where the lock is."""
    from friendship_desktop.ui.dialogs.recovery_code import show_code  # noqa: PLC0415 - follows at once

    dialog = PasswordDialog(context, Purpose.FIRST, parent)

    def done() -> None:
        # every page and the frame look at the House anew
        context.changes.announce({"setting"})
        show_code(context, parent, dialog.code)

    def later() -> None:
        context.messages.say(
            QCoreApplication.translate(
                "PasswordDialog",
                "No password yet. The open lock at the lower left sets one at any time.",
            ),
            "info",
        )

    dialog.accepted.connect(done)
    dialog.rejected.connect(later)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def change(context: PageContext[Any], parent: QWidget) -> PasswordDialog:
    """Replace the password by another."""
    return _replace(context, parent, Purpose.CHANGE)


def replace_forgotten(context: PageContext[Any], parent: QWidget) -> PasswordDialog:
    """Replace a password after the recovery code opened the House."""
    return _replace(context, parent, Purpose.FORGOTTEN)


def _replace(context: PageContext[Any], parent: QWidget, purpose: Purpose) -> PasswordDialog:
    dialog = PasswordDialog(context, purpose, parent)
    dialog.accepted.connect(
        lambda: context.messages.say(
            QCoreApplication.translate("PasswordDialog", "The new password is in force.")
        )
    )
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
