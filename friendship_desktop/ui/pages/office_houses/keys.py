"""The office's own keys: how long they and the list of revoked keys hold, and what renews them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from friendship_desktop.rules.dates import short_date
from friendship_desktop.services.office.roster import OfficeCard
from friendship_desktop.ui.dialogs.staying import do_staying
from friendship_desktop.ui.pages.office_houses.dialogs import RootKeyDialog
from friendship_desktop.ui.widgets.banners import Banner
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext

SOON = 30  # days before its end when a list or a key asks to be renewed


class KeysCard(Card):
    """Shows the terms in days and renews what ends."""

    def __init__(self, context: PageContext[Any], changed: Callable[[object], None]) -> None:
        super().__init__(" ", "key-round")
        self._context, self._changed = context, changed
        self._office: OfficeCard | None = None
        self.banner = Banner("", "warning")
        self.terms = Label("", "", wraps=True)
        self.sign_list, self.renew = Button(icon="signature"), Button(icon="refresh-cw")
        self.sign_list.clicked.connect(self.ask_sign_list)
        self.renew.clicked.connect(self.ask_renew)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.terms)
        self.body.addWidget(Flow(self.sign_list, self.renew))
        self.body.addStretch(1)

    def show_office(self, office: OfficeCard) -> None:
        """Show the terms of the keys in force."""
        self._office = office
        self.retranslate()

    def retranslate(self) -> None:
        """Put the card in the language of the screen."""
        self.set_title(self.tr("Keys of the office"))
        self.sign_list.setText(self.tr("Sign the &list of revoked keys…"))
        self.renew.setText(self.tr("&Renew the keys of the office…"))
        office = self._office
        self.banner.setVisible(False)
        if office is None:
            return
        today = self._context.today()
        list_days, key_days = (
            (office.list_until - today).days,
            (office.certificate_until - today).days,
        )
        text = self.tr(
            "The list of revoked keys holds until {list} ({list_days} days left), the key of the office until {key} ({key_days} days left)."
        )
        self.terms.setText(
            text.format(
                list=short_date(office.list_until), list_days=max(0, list_days),
                key=short_date(office.certificate_until), key_days=max(0, key_days),
            )
        )  # fmt: skip
        warning, kind = self._warning(list_days, key_days)
        if warning:
            self.banner.show_text(warning, kind)
            self.banner.setVisible(True)

    def _warning(self, list_days: int, key_days: int) -> tuple[str, str]:
        if list_days < 0:
            return self.tr(
                "The list of revoked keys has ended: no package can be trusted until it is signed anew. Sign it now; nothing else is lost."
            ), "error"
        if key_days < 0:
            return self.tr(
                "The key of the office has ended: Houses do not take its receipts. Renew the keys and send the new invitation with its new code."
            ), "error"
        if list_days <= SOON:
            return self.tr("The list of revoked keys ends soon. Sign it anew in time."), "warning"
        if key_days <= SOON:
            return self.tr("The key of the office ends soon. Renew it in time."), "warning"
        return "", ""

    # --- acting ---------------------------------------------------------------------------------

    def ask_sign_list(self) -> None:
        """Sign the list of revoked keys anew."""
        services = self._context.services
        dialog = RootKeyDialog(
            self.tr("Sign the list of revoked keys"),
            self.tr("Sign the list"),
            self.tr(
                "The list names every revoked key and carries the day until which it holds. A receipt with a certificate brings it to the House."
            ),
            self.window(),
        )
        self.run(
            dialog,
            lambda: services.roster.sign_list(services.actor, ca_passphrase=dialog.draft() or ""),
            self.tr("Signing the list"),
        )

    def ask_renew(self) -> None:
        """Make new keys of the office under the same root key."""
        services = self._context.services
        dialog = RootKeyDialog(
            self.tr("Renew the keys of the office"),
            self.tr("Renew the keys"),
            self.tr(
                "The office gets new keys under the same root key, and a new invitation with a new code. What was sent to the old key still opens. Send the new invitation to the Houses and its code in a new letter; each House loads it on its page Exchange."
            ),
            self.window(),
        )
        self.run(
            dialog,
            lambda: services.roster.renew_own_keys(
                services.actor, ca_passphrase=dialog.draft() or ""
            ),
            self.tr("Making new keys"),
        )

    def run(self, dialog: RootKeyDialog, act: Callable[[], object], title: str) -> None:
        """Open a dialog and do its act with the passphrase; a wrong one is told beside its field."""
        dialog.finished.connect(dialog.deleteLater)
        dialog.wanted.connect(lambda: do_staying(self._context, dialog, act, self._changed, title))
        dialog.open()
