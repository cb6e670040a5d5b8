"""The locked House: the password, or the recovery code when it is forgotten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.services import doors
from friendship_desktop.ui import theme
from friendship_desktop.ui.dialogs.password_edit import PasswordEdit
from friendship_desktop.ui.gate import GateContext
from friendship_desktop.ui.gates.standing import StandingGate
from friendship_desktop.ui.house_door import HouseDoor
from friendship_desktop.ui.main_window import MainWindow
from friendship_desktop.ui.widgets.boxes import STRETCH, across, down, put
from friendship_desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.labels import FieldError, Label

CODES = frozenset({"E_LOCKED", "E_PASSWORD", "E_RECOVERY", "E_RECOVERY_TYPO"})
LONGEST_CODE = 60


class PasswordGate(StandingGate):
    """Enter opens; a wrong password costs nothing but another try."""

    WIDTH = 460

    def __init__(self, context: GateContext, root: Path, home: Path) -> None:
        super().__init__(context, root, home)
        self._is_code = False
        self._title, self._lead = Label("", "title", wraps=True), Label("", "muted", wraps=True)
        self._label = QLabel()
        self.password = PasswordEdit()
        self.code = QLineEdit(maxLength=LONGEST_CODE)
        self.code.setPlaceholderText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX")
        self._code_error = FieldError(self.code)
        self.open = PrimaryButton(icon="lock-open")
        self.open.setDefault(True)
        self.switch = LinkButton()
        self._copy, self._other = LinkButton(), LinkButton()
        self._place = Label("", "small", wraps=True)
        self._lay_out()
        self.open.clicked.connect(self.try_open)
        self.password.entered.connect(self.try_open)
        self.code.returnPressed.connect(self.try_open)
        self.password.changed.connect(lambda: self.password.say(""))
        self.code.textChanged.connect(lambda: self._code_error.say(""))
        self.switch.clicked.connect(lambda: self.ask_code(is_code=not self._is_code))
        self._copy.clicked.connect(self.restore_copy)
        self._other.clicked.connect(self.open_elsewhere)
        self.ask_code(is_code=context.error.code.startswith("E_RECOVERY"))

    def _lay_out(self) -> None:
        column = self.column
        column.addStretch(2)
        card = Card()
        body = card.body
        body.setSpacing(theme.px(10))
        self._held_code = QWidget()
        down(self.code, self._code_error, on=self._held_code, around=0, gap=4)
        put(
            body,
            self._title,
            self._lead,
            self._label,
            self.password,
            self._held_code,
            across(self.switch, STRETCH, self.open),
        )
        put(column, card, self._place, across(self._copy, self._other, STRETCH, gap=8))
        column.addStretch(3)

    def ask_code(self, *, is_code: bool) -> None:
        """Ask for the recovery code instead of the password, or the other way round."""
        self._is_code = is_code
        self.password.setVisible(not is_code)
        self._held_code.setVisible(is_code)
        self._label.setBuddy(self.code if is_code else self.password.edit)
        self.retranslate()
        self.activate()

    def try_open(self) -> None:
        """Open the House with what was typed."""
        root = self.root
        if self._is_code:
            code = self.code.text().strip()
            if code:
                secret = doors.Secret(recovery=code)
                self.enter(
                    HouseDoor(
                        root,
                        lambda progress: doors.open_folder(root, secret, progress=progress),
                        _new_password,
                    )
                )
            return
        if self.password.text():
            secret = doors.Secret(password=self.password.text())
            self.enter(
                HouseDoor(root, lambda progress: doors.open_folder(root, secret, progress=progress))
            )

    def restore_copy(self) -> None:
        """Restore a copy instead, with the password that was in force then."""
        from friendship_desktop.ui.gates.restoring import restore_into  # noqa: PLC0415 - rarely needed

        restore_into(self, self.root)

    @override
    def activate(self) -> None:
        field = self.code if self._is_code else self.password.edit
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    @override
    def refused(self, error: UserError) -> bool:
        if (
            error.code not in CODES
            or Path(str(error.details.get("folder", self.root))) != self.root
        ):
            return False
        self.held.setEnabled(True)
        if error.code == "E_LOCKED":
            self.activate()
            return True
        sentence = self.context.messages.explain(error)
        if self._is_code:
            self._code_error.say(sentence)
        else:
            self.password.say(sentence)
        self.activate()
        return True

    @override
    def retranslate(self) -> None:
        super().retranslate()
        if self._is_code:
            self._title.setText(self.tr("Open with the recovery code"))
            self._lead.setText(
                self.tr(
                    "It stands on the printed sheet: seven groups of four characters. Spaces, dashes and small letters do not matter. Then you choose a new password."
                )
            )
            self._label.setText(self.tr("Recovery &code"))
            self.switch.setText(self.tr("Back to the password"))
        else:
            self._title.setText(self.tr("This House is locked"))
            self._lead.setText(self.tr("The password opens the data and the signing key."))
            self._label.setText(self.tr("&Password"))
            self.switch.setText(self.tr("Forgotten? Use the recovery code"))
        name = self._label.text().replace("&", "")
        self.password.name_it(name)
        self.code.setAccessibleName(name)
        self.open.setText(self.tr("Open"))
        self.open.setToolTip(self.tr("Open the House (Enter)"))
        self._place.setText(str(self.root))
        self._copy.setText(self.tr("Restore from a copy…"))
        self._other.setText(self.tr("Open a House in another folder…"))


def _new_password(window: MainWindow) -> None:
    """Let whoever came in with the recovery code choose a password that will be remembered."""
    from friendship_desktop.ui.dialogs.password_new import replace_forgotten  # noqa: PLC0415 - rarely needed

    if window.context is not None:
        replace_forgotten(window.context, window)
