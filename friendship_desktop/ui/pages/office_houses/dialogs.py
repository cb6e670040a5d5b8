"""Asks for a new House on the list, before a key is revoked, and for the passphrase of the root key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.ui.dialogs.sheet import SheetDialog
from friendship_desktop.ui.messages import Messages
from friendship_desktop.ui.pages.office_board.staying import ROOT_KEY

NAME, PASSPHRASE = 200, 400  # characters


class NewHouseDialog(SheetDialog):
    """A House that is expected: its name, district and telephone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            self.tr("A House that is expected"), self.tr("Add"), self.tr("Cancel"), parent
        )
        self.name_kk, self.name_ru, self.district, self.phone = (
            QLineEdit(maxLength=NAME) for _field in range(4)
        )
        self.add_field(self.tr("Name in &Kazakh"), self.name_kk)
        self.add_field(self.tr("Name in &Russian"), self.name_ru)
        self.add_field(self.tr("&District"), self.district)
        self.add_field(self.tr("&Telephone of the House"), self.phone)

    def draft(self) -> NewHouse:
        """Give what was typed."""
        return NewHouse(
            name_kk=self.name_kk.text(),
            name_ru=self.name_ru.text(),
            district=self.district.text() or None,
            phone=self.phone.text() or None,
        )

    @override
    def is_right(self) -> bool:
        has_name = bool(self.name_kk.text().strip() or self.name_ru.text().strip())
        self.say(self.name_kk, "" if has_name else self.tr("Give the House a name."))
        return has_name


class RootKeyDialog(SheetDialog):
    """Says what will be done and asks for the passphrase of the root key.

    `wanted` is emitted with it; the dialog stays open until the act is done, so that a wrong
    passphrase is told beside its field. `is_optional`: the act is possible without it.
    """

    wanted = Signal()

    def __init__(
        self, title: str, verb: str, advice: str, parent: QWidget, *, is_optional: bool = False
    ) -> None:
        super().__init__(title, verb, "", parent)
        self.cancel.setText(self.tr("Cancel"))
        self._is_optional = is_optional
        self.advise(advice)
        self.passphrase = QLineEdit(maxLength=PASSPHRASE)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        if is_optional:
            self.passphrase.setPlaceholderText(self.tr("empty: only this office knows for now"))
        self.add_field(self.tr("&Passphrase of the root key"), self.passphrase)
        self.passphrase.textChanged.connect(lambda _text: self.say(self.passphrase, ""))

    def draft(self) -> str | None:
        """Give the passphrase, or None."""
        return self.passphrase.text() or None

    @override
    def is_right(self) -> bool:
        has_words = self._is_optional or bool(self.passphrase.text())
        missing = self.tr("The root key does not open without it.")
        self.say(self.passphrase, "" if has_words else missing)
        return has_words

    @override
    def try_accept(self) -> None:
        if self.is_right():
            self.verb.setEnabled(False)
            self.wanted.emit()

    def refuse(self, error: Exception, messages: Messages) -> None:
        """Say beside the field that the root key did not open; anything else closes the dialog."""
        self.verb.setEnabled(True)
        if isinstance(error, UserError) and error.code in ROOT_KEY:
            self.say(self.passphrase, messages.explain(error))
            self.passphrase.setFocus()
            return
        self.reject()
        messages.show(error)


class RevokeDialog(RootKeyDialog):
    """Says what revoking does, and asks for the passphrase that signs the list of revoked keys."""

    def __init__(self, house: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Revoke the key: {house}").format(house=house),
            self.tr("Revoke the key"),
            self.tr(
                "Every package of this key that comes from now on is refused, whenever it was signed. What was accepted stays. The House enrols again with a new key under its number."
            ),
            parent,
            is_optional=True,
        )


class RetireDialog(RootKeyDialog):
    """Says what closing a House does."""

    def __init__(self, house: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("Close the House: {house}").format(house=house),
            self.tr("Close the House"),
            self.tr(
                "The House is not waited for any more, and packages of its key are refused. Its past figures stay in the totals, its number is given to nobody else."
            ),
            parent,
            is_optional=True,
        )
