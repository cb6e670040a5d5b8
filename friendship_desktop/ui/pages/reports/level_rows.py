"""Certificates and progress sheets on the page of reports, for the groups that are ticked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from friendship_desktop.ui.context import PageContext
from friendship_desktop.ui.page import Page
from friendship_desktop.ui.pages.reports.rows import FormRow, small
from friendship_desktop.ui.pages.state_language.certifying import CertificateActions
from friendship_desktop.ui.pages.state_language.progress_paper import print_progress

if TYPE_CHECKING:
    from friendship_desktop.services.workplace import Services


class LevelPapers(QObject):
    """F-07 of the certificates in force, and progress sheets."""

    def __init__(
        self, context: PageContext[Any], page: Page, chosen: Callable[[], Sequence[int]]
    ) -> None:
        super().__init__(page)
        self._services: Services = context.services
        self._context, self._chosen = context, chosen
        self._acting = CertificateActions(page)
        self.certificates, self.progress = small("badge-check"), small("languages")
        self.certificates_row = FormRow("F-07", self.certificates)
        self.progress_row = FormRow("", self.progress)
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
        self.certificates_row.set_words(
            self.tr("Certificates"),
            self.tr(
                "Those issued in the ticked groups. New ones: on the page of state-language groups or on the card of a group."
            ),
        )
        self.progress_row.set_words(
            self.tr("Progress of learners"), self.tr("Levels by skill in the ticked groups.")
        )
        self.certificates.setText(self.tr("Certificates…"))
        self.progress.setText(self.tr("Progress sheets…"))
