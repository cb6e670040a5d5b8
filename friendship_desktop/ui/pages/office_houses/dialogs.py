"""Asks for a House of the list, before a key is revoked, and for the passphrase of the root key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.services.office.roster import HouseOnRoster
from friendship_desktop.ui.dialogs.sheet import SheetDialog
from friendship_desktop.ui.dialogs.staying import ROOT_KEY
from friendship_desktop.ui.messages import Messages

NAME, PASSPHRASE = 200, 400  # characters


class HouseDialog(SheetDialog):
    """A House of the list: its names, district and the contact on file; without `house` a new one.

    `wanted` is emitted when it may be saved; the dialog stays open until it is.
    """

    wanted = Signal()

    def __init__(self, house: HouseOnRoster | None, parent: QWidget) -> None:
        title = self.tr("A House that is expected")
        if house is not None:
            title = self.tr("House № {number}").format(number=house.house_id)
        super().__init__(
            title, self.tr("Save") if house else self.tr("Add"), self.tr("Cancel"), parent
        )
        self.fit(520, 0)
        self.name_kk, self.name_ru, self.name_en, self.district, self.phone = (
            QLineEdit(maxLength=NAME) for _field in range(5)
        )
        self.add_field(self.tr("Name in &Kazakh"), self.name_kk)
        self.add_field(self.tr("Name in &Russian"), self.name_ru)
        self.add_field(self.tr("Name in &English, optional"), self.name_en)
        self.add_field(self.tr("&District"), self.district)
        self.add_field(self.tr("&Contact on file: telephone, who answers"), self.phone)
        self._named = {
            "name_kk": self.name_kk, "name_ru": self.name_ru, "name_en": self.name_en,
            "district": self.district, "phone": self.phone,
        }  # fmt: skip
        for name, field in self._named.items():
            field.setText((getattr(house, name) if house else None) or "")
            field.textChanged.connect(lambda _text, field=field: self.say(field, ""))

    def draft(self) -> dict[str, str | None]:
        """Give what was typed; a name in one language stands for the other one too."""
        typed = {name: field.text().strip() or None for name, field in self._named.items()}
        kk, ru = typed["name_kk"], typed["name_ru"]
        return {**typed, "name_kk": kk or ru, "name_ru": ru or kk}

    @override
    def is_right(self) -> bool:
        has_name = bool(self.draft()["name_kk"])
        self.say(self.name_kk, "" if has_name else self.tr("Give the House a name."))
        return has_name

    @override
    def try_accept(self) -> None:
        if self.is_right():
            self.verb.setEnabled(False)
            self.wanted.emit()

    def refuse(self, error: Exception, messages: Messages) -> None:
        """Say a refusal beside its field; anything else closes the dialog."""
        self.verb.setEnabled(True)
        field = None
        if isinstance(error, UserError):
            is_twice = error.code == "E_HOUSE_TWICE"
            field = self._named.get("name_kk" if is_twice else str(error.details.get("field")))
        if field is not None and isinstance(error, UserError):
            self.say(field, messages.explain(error))
            return
        self.reject()
        messages.show(error)


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


class EndDialog(RootKeyDialog):
    """Says what ends with the key of a House; `waiting` of its packages are refused with it."""

    def __init__(self, title: str, verb: str, advice: str, waiting: int, parent: QWidget) -> None:
        super().__init__(title, verb, advice, parent, is_optional=True)
        if waiting:
            lost = self.tr(
                "Packages of it that wait for a decision and will be refused: {number}. To keep what they tell, cancel and decide on them first."
            )
            self.advise(f"{advice}\n\n{lost.format(number=waiting)}")


class RevokeDialog(EndDialog):
    """Says what revoking does, and asks for the passphrase that signs the list of revoked keys."""

    def __init__(self, house: str, waiting: int, parent: QWidget) -> None:
        super().__init__(
            self.tr("Revoke the key: {house}").format(house=house),
            self.tr("Revoke the key"),
            self.tr(
                "Every package of this key that comes from now on is refused, whenever it was signed. What was accepted stays. The House enrols again with a new key under its number."
            ),
            waiting,
            parent,
        )


class RetireDialog(EndDialog):
    """Says what closing a House does."""

    def __init__(self, house: str, waiting: int, parent: QWidget) -> None:
        super().__init__(
            self.tr("Close the House: {house}").format(house=house),
            self.tr("Close the House"),
            self.tr(
                "The House is not waited for any more, and packages of its key are refused. Its past figures stay in the totals, its number is given to nobody else."
            ),
            waiting,
            parent,
        )
