"""What can be done with certificates, from their own tab and from the card of any group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from friendship_desktop.services.certificates.service import CertificateLine
from friendship_desktop.ui.dialogs.certificates import AnnulDialog, IssueDialog
from friendship_desktop.ui.pages.schools.acting import Acting

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext
    from friendship_desktop.ui.printing import Fill


def filling_certificates(
    context: PageContext[Any], certificate_ids: Sequence[int], *, is_copy: bool = False
) -> Fill:
    """Fill F-07 of some certificates."""
    services = context.services
    return lambda choice, _progress: services.level_papers.certificates(
        services.actor, certificate_ids, language=choice.language, is_copy=is_copy
    )


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

        self.run(dialog, save)

    def print_them(self, certificate_ids: Sequence[int], *, is_copy: bool = False) -> None:
        """Show certificates before printing; a copy says so and is counted."""
        from friendship_desktop.ui.printing import print_forms  # noqa: PLC0415 - papers load when printed

        services, ids = self.services, list(certificate_ids)
        if (
            is_copy
            and self.attempt(lambda: services.certificates.note_copies(services.actor, ids)) is None
        ):
            return

        fill = filling_certificates(self.context, ids, is_copy=is_copy)
        print_forms(self.context, self.page, fill, "F-07.pdf")

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

        self.run(dialog, save)
