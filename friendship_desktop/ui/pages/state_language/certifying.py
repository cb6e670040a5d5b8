"""What can be done with certificates, from their own tab and from the card of any group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog

from friendship_desktop.errors import UserError
from friendship_desktop.services.certificates.service import CertificateLine
from friendship_desktop.ui.dialogs.certificates import AnnulDialog, IssueDialog
from friendship_desktop.ui.dialogs.group_stay import StayDialog
from friendship_desktop.ui.pages.schools.acting import Acting

if TYPE_CHECKING:
    from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice


class CertificateActions(Acting):
    """Issues, prints, prints again, annuls."""

    def issue(self, group_id: int, title: str) -> None:
        """Ask who of a group is given a certificate, and show what was issued before printing."""
        services = self.services
        dialog = IssueDialog(
            self.tr("Certificates: {group}").format(group=title),
            lambda day: services.certificates.candidates(services.actor, group_id, dated=day),
            self.context.today(),
            self.page,
        )

        def save() -> None:
            ids, dated, reason = dialog.draft()
            made = services.certificates.issue(
                services.actor,
                ids,
                dated=dated,
                today=self.context.today(),
                override_reason=reason,
            )
            self.say_done(self.tr("%n certificate(s) issued.", "", len(made.ids)))
            self.print_them(made.ids)

        self._run(dialog, save)

    def print_them(self, certificate_ids: Sequence[int], *, is_copy: bool = False) -> None:
        """Show certificates before printing; a copy says so and is counted."""
        from friendship_desktop.ui.dialogs.preview import Paper  # noqa: PLC0415 - papers load when printed
        from friendship_desktop.ui.printing import print_paper  # noqa: PLC0415 - the same

        services, ids = self.services, list(certificate_ids)
        if (
            is_copy
            and self.attempt(lambda: services.certificates.note_copies(services.actor, ids)) is None
        ):
            return

        def draw(choice: PaperChoice, progress: Any) -> Paper:
            papers = services.level_papers
            sheets = papers.certificates(
                services.actor, ids, language=choice.language, is_copy=is_copy
            )
            drawn = papers.draw(sheets, progress=progress)
            return Paper.of(drawn)

        print_paper(self.context, self.page, draw, "F-07.pdf")

    def annul(self, line: CertificateLine) -> None:
        """Ask for the reason and annul a certificate."""
        services = self.services
        dialog = AnnulDialog(line.number, line.full_name, self.context.today(), self.page)

        def save() -> None:
            reason, day = dialog.draft()
            services.certificates.annul(services.actor, line.id, on=day, reason=reason)
            self.say_done(
                self.tr("The certificate {number} is annulled.").format(number=line.number)
            )

        self._run(dialog, save)

    def _run(self, dialog: StayDialog, save: Callable[[], object]) -> None:
        def submit() -> None:
            try:
                save()
            except UserError as error:
                if not dialog.refuse(error, self.explain):
                    self.context.messages.show(error)
                return
            QDialog.accept(dialog)
            self.page.saved.emit()

        dialog.submitted.connect(submit)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
