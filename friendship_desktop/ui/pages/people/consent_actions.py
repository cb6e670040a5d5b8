"""What can be done with consents and families; every step can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from friendship_desktop.services.consents.service import ConsentCard, ConsentRow, Withdrawn
from friendship_desktop.ui.dialogs.consent import ConsentStart, GiveConsentDialog, WithdrawDialog
from friendship_desktop.ui.pages.people.people_paper import print_consents
from friendship_desktop.ui.pages.schools.stays import StayActions

if TYPE_CHECKING:
    from friendship_desktop.services.consents.service import ConsentFields


class ConsentActions(StayActions):
    """Acts on consents and siblings for the page."""

    def print_forms(self, person_ids: Sequence[int]) -> None:
        """Show F-13 of some people in the preview."""
        print_consents(self.context, self.page, list(person_ids))

    def give(self, card: ConsentCard, name: str) -> None:
        """Ask what was signed; nothing is ticked beforehand."""
        start = ConsentStart(
            self.context.today(), card.until, card.signer, warns_of_paper=card.needs_service
        )
        self._ask(self.tr("Consent: {name}").format(name=name), start, card, None)

    def renew(self, card: ConsentCard, row: ConsentRow, name: str) -> None:
        """Ask for a new consent that begins as an old one was."""
        start = ConsentStart(
            self.context.today(),
            card.until,
            card.signer or row.given_by,
            row.method,
            row.purposes,
            warns_of_paper=card.needs_service,
        )
        self._ask(self.tr("Renew the consent: {name}").format(name=name), start, card, row)

    def _ask(
        self, title: str, start: ConsentStart, card: ConsentCard, old: ConsentRow | None
    ) -> None:
        dialog = GiveConsentDialog(title, start, self.context.language.language, self.page)
        services, today = self.services, self.context.today()

        def save() -> object:
            fields: ConsentFields = dialog.draft()  # type: ignore[assignment]
            if old is not None:
                return services.consents.renew(services.actor, old.id, today=today, **fields)
            return services.consents.give(services.actor, card.person_id, today=today, **fields)

        self.run(dialog, save, self.tr("The consent was noted."))

    def withdraw(self, card: ConsentCard, name: str) -> None:
        """Ask what is withdrawn, from when and why."""
        language, today = self.context.language.language, self.context.today()
        title = self.tr("Withdraw the consent: {name}").format(name=name)
        dialog = WithdrawDialog(title, card.valid, language, today, self.page)
        services, done = self.services, list[Withdrawn]()

        def save() -> object:
            fields = dialog.draft()
            done.append(
                services.consents.withdraw(services.actor, card.person_id, today=today, **fields)
            )
            return done

        def warn() -> None:
            if done and done[-1].marks_kept:
                words = self.tr(
                    "%n mark(s) of that day or later stay in their registers.",
                    "",
                    done[-1].marks_kept,
                )
                self.context.messages.say(words, "warning")

        dialog.accepted.connect(warn)
        self.run(dialog, save, self.tr("The consent was withdrawn."))

    def remove_consent(self, row: ConsentRow) -> None:
        """Remove a consent that was noted by mistake."""
        services = self.services
        if self.attempt(lambda: services.consents.remove(services.actor, row.id)):
            self.say_done(self.tr("The consent noted by mistake was removed."))

    # --- siblings -------------------------------------------------------------------------------

    def join(self, person_id: int, other_id: int) -> bool:
        """Note two people as siblings."""
        services = self.services
        saved = self.attempt(lambda: services.families.join(services.actor, person_id, other_id))
        if saved is not None:
            self.say_done(self.tr("Noted as brothers and sisters."))
        return saved is not None

    def part(self, person_id: int) -> None:
        """Take somebody out of the family."""
        services = self.services
        if self.attempt(lambda: services.families.leave(services.actor, person_id)):
            self.say_done(self.tr("No longer noted as brother or sister."))
