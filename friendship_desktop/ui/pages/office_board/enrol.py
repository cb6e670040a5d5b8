"""The meeting by telephone: the House says its code, and here it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.name_keys import fold
from friendship_desktop.services.office.enrolling import NewHouse
from friendship_desktop.services.office.roster import HouseOnRoster
from friendship_desktop.services.office.states import HouseStatus
from friendship_desktop.services.office.views import Incoming
from friendship_desktop.ui.dialogs.record_fields import CalmCombo
from friendship_desktop.ui.dialogs.sheet import SheetDialog
from friendship_desktop.ui.dialogs.staying import ROOT_KEY
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.messages import Messages
from friendship_desktop.ui.pages.exchange.meeting import CODE_DIGITS
from friendship_desktop.ui.pages.office_board.words import house_name, house_pill
from friendship_desktop.ui.widgets.labels import Label

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
        self,
        one: Incoming,
        houses: Sequence[HouseOnRoster],
        language: LanguageContext,
        parent: QWidget,
    ) -> None:
        super().__init__(
            self.tr("Enrol a House by its code"),
            self.tr("Enrol the House"),
            self.tr("Cancel"),
            parent,
        )
        advice = self.tr(
            "Call the House at the number already on file, never at one from the letter with the package. It reads its code on the page Exchange."
        )
        self.scroll_fields()
        self.advise(advice)
        self._houses = {house.house_id: house for house in houses}
        self.code = QLineEdit()
        self.code.setPlaceholderText("00000 00000 00000 00000 00000")
        self.whose = CalmCombo()
        self.whose.addItem(self.tr("A new House on the list"), None)
        for house in houses:
            name, (state, _kind) = house_name(house, language), house_pill(house.status)
            self.whose.addItem(f"{house.house_id} · {name} · {state}", house.house_id)
        self.name_kk, self.name_ru, self.name_en, self.district, self.phone = (
            QLineEdit(maxLength=200) for _field in range(5)
        )
        self.name_kk.setText(one.claimed_name or "")
        self.passphrase = QLineEdit(maxLength=LONGEST)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_field(self.tr("&Code heard by telephone, 25 digits"), self.code)
        self.add_field(self.tr("&Passphrase of the root key"), self.passphrase)
        self.add_field(self.tr("&Whose package it is"), self.whose)
        self._about = Label("", "muted", wraps=True)
        self.fields.addRow(self._about)
        self.add_field(self.tr("Name in &Kazakh"), self.name_kk)
        self.add_field(self.tr("Name in &Russian"), self.name_ru)
        self.add_field(self.tr("Name in &English, optional"), self.name_en)
        self.add_field(self.tr("&District"), self.district)
        self.add_field(self.tr("&Telephone of the House"), self.phone)
        self.whose.currentIndexChanged.connect(self._enable)
        self.whose.currentIndexChanged.connect(lambda _index: self.say(self.whose, ""))
        for field in (self.code, self.passphrase):
            field.textChanged.connect(lambda _text, field=field: self.say(field, ""))
        self.whose.setCurrentIndex(1 + self._first_guess(one, houses))
        self._enable()

    def _first_guess(self, one: Incoming, houses: Sequence[HouseOnRoster]) -> int:
        """Find the House of the list that this one says it is; -1 for none."""
        claimed = fold(one.claimed_name or "")
        for number, house in enumerate(houses):
            names = {fold(name) for name in (house.name_kk, house.name_ru, house.called) if name}
            if house.house_id in {one.claimed_id, one.named_id} or claimed in names:
                return number
        return -1

    def _enable(self) -> None:
        chosen = self._houses.get(self.whose.currentData())
        for field in (self.name_kk, self.name_ru, self.name_en, self.district, self.phone):
            self.fields.setRowVisible(field, chosen is None)
        is_replaced = chosen is not None and chosen.status == HouseStatus.ACTIVE
        self.verb.setText(self.tr("Replace the key") if is_replaced else self.tr("Enrol the House"))
        self._about.setText(self._about_of(chosen))
        self.fit(560, 700 if chosen is None else 500)

    def _about_of(self, chosen: HouseOnRoster | None) -> str:
        if chosen is None:
            return self.tr(
                "It gets the next number. A House that is on the list already must be chosen above, or it would be counted twice."
            )
        if chosen.status == HouseStatus.ACTIVE:
            return self.tr(
                "This House has a new key: the one that was trusted until now is refused from now on, whenever it was used. The number and everything that was accepted stay."
            )
        return self.tr(
            "It gets a certificate under its own number. Everything that was accepted stays."
        )

    def draft(self) -> EnrolDraft:
        """Give what was typed."""
        chosen = self._houses.get(self.whose.currentData())
        if chosen is not None:
            is_replaced = chosen.status == HouseStatus.ACTIVE
            house = NewHouse(house_id=chosen.house_id, new_key=is_replaced)
        else:
            house = NewHouse(
                name_kk=self.name_kk.text(),
                name_ru=self.name_ru.text(),
                name_en=self.name_en.text() or None,
                district=self.district.text() or None,
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
        fields = {
            "E_CODE": self.code,
            **dict.fromkeys(("E_HOUSE_TWICE", "E_HOUSE_ACTIVE", "E_CERT"), self.whose),
            **dict.fromkeys(ROOT_KEY, self.passphrase),
        }
        if isinstance(error, UserError) and error.code in fields:
            self.say(fields[error.code], messages.explain(error))
            fields[error.code].setFocus()
            return
        self.done(self.DialogCode.Rejected)
        messages.show(error)
