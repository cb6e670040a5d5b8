"""The meeting by telephone: the House says its code, and here it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.services.office.roster import HouseOnRoster
from friendship_desktop.services.office.states import HouseStatus
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.dialogs.sheet import SheetDialog
from friendship_desktop.ui.dialogs.staying import ROOT_KEY
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.messages import Messages
from friendship_desktop.ui.pages.exchange.meeting import CODE_DIGITS
from friendship_desktop.ui.pages.office_board.words import house_name

LONGEST = 400


@dataclass(frozen=True, slots=True)
class EnrolDraft:
    """What was typed."""

    code: str
    ca_passphrase: str
    house: NewHouse


class MeetHouseDialog(SheetDialog):
    """Asks for the code heard, whose it is, and the passphrase of the root key.

    `wanted` is emitted with a whole draft; the dialog stays open until the page closes it, so that
    a wrong digit is told beside its field.
    """

    wanted = Signal()

    def __init__(
        self, houses: Sequence[HouseOnRoster], language: LanguageContext, parent: QWidget
    ) -> None:
        super().__init__(
            self.tr("Enrol a House by its code"),
            self.tr("Enrol the House"),
            self.tr("Cancel"),
            parent,
        )
        advice = self.tr(
            "Call the House at the number already on file, never at one from the letter with the package. It reads its code on the page Exchange. If it lost its key, first revoke the old one on the page Houses: then choose the House below, or it comes onto the list twice."
        )
        self.advise(advice)
        self.code = QLineEdit()
        self.code.setPlaceholderText("00000 00000 00000 00000 00000")
        self.whose = CalmCombo()
        self.whose.addItem(self.tr("A new House on the list"), None)
        for house in houses:
            if house.status in {HouseStatus.WAITING, HouseStatus.REVOKED}:
                name = house_name(house, language)
                self.whose.addItem(f"{house.house_id} · {name}", house.house_id)
        self.name_kk, self.name_ru = QLineEdit(maxLength=200), QLineEdit(maxLength=200)
        self.phone = QLineEdit(maxLength=200)
        self.passphrase = QLineEdit(maxLength=LONGEST)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_field(self.tr("&Code heard by telephone, 25 digits"), self.code)
        self.add_field(self.tr("&Whose package it is"), self.whose)
        self.add_field(self.tr("Name in &Kazakh (empty: as the House wrote it)"), self.name_kk)
        self.add_field(self.tr("Name in &Russian"), self.name_ru)
        self.add_field(self.tr("&Telephone of the House"), self.phone)
        self.add_field(self.tr("&Passphrase of the root key"), self.passphrase)
        self.whose.currentIndexChanged.connect(self._enable)
        for field in (self.code, self.passphrase):
            field.textChanged.connect(lambda _text, field=field: self.say(field, ""))

    def _enable(self) -> None:
        is_new = self.whose.currentData() is None
        for field in (self.name_kk, self.name_ru, self.phone):
            field.setEnabled(is_new)

    def draft(self) -> EnrolDraft:
        """Give what was typed."""
        house = NewHouse(house_id=self.whose.currentData())
        if house.house_id is None:
            house = NewHouse(
                name_kk=self.name_kk.text(),
                name_ru=self.name_ru.text(),
                phone=self.phone.text() or None,
            )
        return EnrolDraft(self.code.text(), self.passphrase.text(), house)

    @override
    def try_accept(self) -> None:
        if self.is_right():
            self.verb.setEnabled(False)
            self.wanted.emit()

    @override
    def is_right(self) -> bool:
        is_whole = sum(letter.isdigit() for letter in self.code.text()) == CODE_DIGITS
        self.say(self.code, "" if is_whole else self.tr("The code has 25 digits in five groups."))
        has_words = bool(self.passphrase.text())
        self.say(
            self.passphrase,
            "" if has_words else self.tr("Without it no certificate can be issued."),
        )
        return is_whole and has_words

    def refuse(self, error: Exception, messages: Messages) -> None:
        """Say beside its field what was wrong, and let it be typed again."""
        self.verb.setEnabled(True)
        fields = {"E_CODE": self.code, **dict.fromkeys(ROOT_KEY, self.passphrase)}
        if isinstance(error, UserError) and error.code in fields:
            self.say(fields[error.code], messages.explain(error))
            fields[error.code].setFocus()
            return
        self.done(self.DialogCode.Rejected)
        messages.show(error)
