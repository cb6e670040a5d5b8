"""Asks for a new House on the list, and before a key is revoked."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.ui.dialogs.sheet import SheetDialog

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


class RevokeDialog(SheetDialog):
    """Says what revoking does, and asks for the passphrase that signs the list of revoked keys."""

    def __init__(self, house: str, parent: QWidget) -> None:
        title = self.tr("Revoke the key: {house}")
        super().__init__(
            title.format(house=house), self.tr("Revoke the key"), self.tr("Cancel"), parent
        )
        text = self.tr(
            "Every package of this key that comes from now on is refused, whenever it was signed. What was accepted stays. The House enrols again with a new key under its number."
        )
        self.advise(text)
        self.passphrase = QLineEdit(maxLength=PASSPHRASE)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("empty: only this office knows for now"))
        self.add_field(
            self.tr("&Passphrase of the root key"),
            self.passphrase,
        )

    def draft(self) -> str | None:
        """Give the passphrase, or None."""
        return self.passphrase.text() or None
