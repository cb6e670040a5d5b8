"""What founding a regional office asks for: its names, its number, the passphrase of its root key."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from friendship_desktop.services.doors import MIN_PASSWORD
from friendship_desktop.services.office.founding import FIRST_ID, OfficeFounding
from friendship_desktop.ui.dialogs.sheet import SheetDialog

NAME, PASSPHRASE = 200, 400  # letters
NUMBER = re.compile(r"\AKZ-OFF-\d{2}\Z")


class OfficeStartDialog(SheetDialog):
    """Asks for the passphrase twice: nobody can bring it back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            self.tr("Found a regional office"),
            self.tr("Found the office"),
            self.tr("Cancel"),
            parent,
        )
        self.advise(
            self.tr(
                "An office takes the packages of its Houses and answers them; it keeps no register of its own. Its root key vouches for every House. The key lies in the file ca.key beside the data, locked by a passphrase: without it no House can be enrolled, and nobody can bring it back. Write it down and keep it, with a copy of the file on a stick, in a safe."
            )
        )
        self.name_kk, self.name_ru = QLineEdit(maxLength=NAME), QLineEdit(maxLength=NAME)
        self.number = QLineEdit(FIRST_ID)
        self.passphrase, self.again = (
            QLineEdit(maxLength=PASSPHRASE),
            QLineEdit(maxLength=PASSPHRASE),
        )
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_field(self.tr("Name of the office in &Kazakh"), self.name_kk)
        self.add_field(self.tr("Name in &Russian"), self.name_ru)
        self.add_field(self.tr("&Number of the office, as in KZ-OFF-19"), self.number)
        self.add_field(self.tr("&Passphrase of the root key"), self.passphrase)
        self.add_field(self.tr("The passphrase &again"), self.again)
        for field in (self.name_kk, self.number, self.passphrase, self.again):
            field.textEdited.connect(lambda _text, field=field: self.say(field, ""))

    def draft(self) -> tuple[OfficeFounding, str]:
        """Give what was typed."""
        founding = OfficeFounding(
            self.name_kk.text(), self.name_ru.text(), self.number.text().strip()
        )
        return founding, self.passphrase.text()

    @override
    def is_right(self) -> bool:
        words = self.passphrase.text()
        wrong = (
            (self.name_kk, not (self.name_kk.text().strip() or self.name_ru.text().strip()), self.tr("Give the office a name.")),
            (self.number, not NUMBER.match(self.number.text().strip()), self.tr("The number is KZ-OFF- and two digits.")),
            (self.passphrase, len(words.strip()) < MIN_PASSWORD, self.tr("At least {least} characters; several words are best.").format(least=MIN_PASSWORD)),
            (self.again, words != self.again.text(), self.tr("The two are not the same.")),
        )  # fmt: skip
        for field, is_wrong, sentence in wrong:
            self.say(field, sentence if is_wrong else "")
        first = next((field for field, is_wrong, _sentence in wrong if is_wrong), None)
        if first is not None:
            first.setFocus()
        return first is None
