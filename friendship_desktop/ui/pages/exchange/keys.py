"""The office that was joined and the keys of the House: what is read out by telephone, what renews them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.outbox.joining import JoinedOffice
from friendship_desktop.ui.dialogs.house_dialog import CalmDialog
from friendship_desktop.ui.dialogs.sheet import SheetDialog
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.pages.exchange.words import office_name
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.buttons import Button, PrimaryButton
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

SOON = 60  # days before its end when the next key is asked for


class KeysDialog(CalmDialog):
    """Shows the code of the House's key, how the office knows it, and the ways to other keys."""

    WIDTH = 620

    def __init__(
        self, office: JoinedOffice, today: dt.date, language: LanguageContext, parent: QWidget
    ) -> None:
        super().__init__("", parent)
        self._days = (office.key_until - today).days
        self.entitle(self.tr("Keys and the office"))
        self.state = Banner("", "info", "key-round")
        self.state.show_text(*self._standing(office))
        self.code = Label(office.key_code, "title")
        self.code.setAccessibleName(self.tr("Code of the House's key"))
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        lines = (
            self.tr("Office: {office}").format(office=office_name(office, language)),
            self.tr("Number of this House: {number}").format(number=office.number or "—"),
            self.tr("The signing key is valid until {day}").format(
                day=short_date(office.key_until)
            ),
        )
        self.copy = Button(self.tr("&Copy the code"), "copy")
        self.load = Button(self.tr("Load an &invitation…"), "folder-open")
        self.lost = Button(self.tr("The key is &lost or stolen…"), "key-round")
        self.lost.setVisible(not office.is_practice)
        self.close_button = PrimaryButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.inner.addWidget(self.state)
        self.inner.addWidget(Label(self.tr("Code of the House's key"), "muted"))
        self.inner.addWidget(self.code)
        self.inner.addWidget(Label("\n".join(lines), "", wraps=True))
        self.inner.addWidget(Flow(self.copy, self.load, self.lost))
        self.inner.addStretch(1)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.close_button)

    def _standing(self, office: JoinedOffice) -> tuple[str, str]:
        if office.is_practice:
            return self.tr(
                "This is the practice office: no real office takes its packages. Load the invitation of your own office when it comes."
            ), "info"
        if not office.is_enrolled:
            return self.tr(
                "The office does not know this key yet. When your package is there it calls you; read it this code, then load the receipt it sends."
            ), "warning"
        if office.has_ended:
            return self.tr(
                "The keys of the office have ended: nothing can be sent to it. Ask it for its new invitation and the code in a new letter, and load it here."
            ), "error"
        if self._days < 0:
            return self.tr(
                "The key of this House has ended: nothing can be signed with it. Make a new one with “The key is lost or stolen…”; the office asks for its code by telephone."
            ), "error"
        if self._days <= SOON:
            return self.tr(
                "The key of this House ends soon. Your next package asks for another by itself: send it in time and load the receipt, which brings it."
            ), "warning"
        return self.tr(
            "The office knows this key. A new invitation of the office brings its new keys; the key of the House is renewed by itself before it ends."
        ), "good"


class LostKeyDialog(SheetDialog):
    """Says what is done about a lost key before another one is made."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            self.tr("The key is lost or stolen"),
            self.tr("Make a new key"),
            self.tr("Cancel"),
            parent,
        )
        self.advise(
            self.tr(
                "Call the office first, so that it revokes the old key. The House gets a new key here; its next package waits at the office until you have read it the new code. Your data, the journal and what was sent stay as they are."
            )
        )
        self.cancel.setDefault(True)  # an Enter by mistake would cost a telephone call
        self.cancel.setFocus()
