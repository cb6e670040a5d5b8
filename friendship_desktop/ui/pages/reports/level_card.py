"""Certificates and progress sheets on the page of reports, for the groups that are ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.state_language.certifying import CertificateActions
from friendship_desktop.ui.pages.state_language.progress_paper import print_progress
from friendship_desktop.ui.widgets.buttons import Button
from friendship_desktop.ui.widgets.cards import Card
from friendship_desktop.ui.widgets.flow import Flow
from friendship_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services


class LevelPapersCard(Card):
    """F-07 of the certificates in force, and progress sheets."""

    def __init__(
        self, context: PageContext[Any], page: Page, chosen: Callable[[], Sequence[int]]
    ) -> None:
        super().__init__(" ", "badge-check")
        self._services: Services = context.services
        self._context, self._chosen = context, chosen
        self._acting = CertificateActions(page)
        self._text = Label("", "muted", wraps=True)
        self.certificates, self.progress = Button(icon="badge-check"), Button(icon="languages")
        self.body.addWidget(self._text)
        self.body.addWidget(Flow(self.certificates, self.progress))
        self.certificates.clicked.connect(self.print_certificates)
        self.progress.clicked.connect(lambda: print_progress(page, chosen()))

    def show_count(self, count: int) -> None:
        """Let nothing be pressed without groups."""
        for button in (self.certificates, self.progress):
            button.setEnabled(count > 0)

    def print_certificates(self) -> None:
        """Preview the certificates in force of the chosen groups."""
        groups, services = set(self._chosen()), self._services
        valid = [
            line.id
            for line in services.certificates.list(services.actor)
            if line.group_id in groups and line.annulled_on is None
        ]
        if valid:
            self._acting.print_them(valid)
        else:
            sentence = self.tr("No certificate in force was issued in the chosen groups.")
            self._context.messages.say(sentence, "info")

    def retranslate(self) -> None:
        """Put every text in the language of the screen."""
        self.set_title(self.tr("Certificates, form F-07, and progress"))
        self._text.setText(
            self.tr(
                "Certificates already issued in the chosen groups, and their levels by skill. New ones are issued on the page of state-language groups or on the card of a group."
            )
        )
        self.certificates.setText(self.tr("Certificates…"))
        self.progress.setText(self.tr("Progress sheets…"))
