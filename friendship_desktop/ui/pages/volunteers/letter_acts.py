"""What goes to paper for volunteers: letters and certificates, and the sheets of their hours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from friendship_desktop.errors import UserError
from friendship_desktop.services.editing import in_order
from friendship_desktop.ui.dialogs.certificates import AnnulDialog
from friendship_desktop.ui.dialogs.letter import LetterDialog, TitleDialog
from friendship_desktop.ui.pages.schools.acting import Acting
from friendship_desktop.ui.pages.volunteers.people_acts import DaysDialog

if TYPE_CHECKING:
    from friendship_desktop.services.awards.service import AwardLine, Given


class LetterActions(Acting):
    """Acts on letters, certificates and F-08."""

    def letters(self, person_ids: Sequence[int]) -> LetterDialog | None:
        """Ask what is given to people and in which words, and show it before printing."""
        services, today = self.services, self.context.today()
        proposed = services.awards.propose(services.actor, person_ids, on=today)
        recipients = [one for one in proposed if not one.withdrew]
        left_out = [one.name.kk for one in proposed if one.withdrew]
        told = self.tr("Left out, because they withdrew the consent to awards: {names}").format(
            names=", ".join(left_out)
        )
        if not recipients:
            words = told if left_out else self.tr("Choose volunteers in the list first.")
            self.context.messages.say(words, "info")
            return None
        dialog = LetterDialog(
            recipients,
            services.shifts.events(services.actor, today=today),
            lambda kind: services.awards.templates(services.actor, kind),
            lambda one, draft: services.awards.preview(services.actor, one, draft),
            self.explain,
            today,
            self.page,
        )
        if left_out:
            dialog.advise(told)
        dialog.save_requested.connect(lambda: self._keep_text(dialog))
        dialog.remove_requested.connect(lambda: self._remove_text(dialog))
        dialog.submitted.connect(lambda: self._issue(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _issue(self, dialog: LetterDialog) -> None:
        """Issue on the worker; the dialog shows how far it is and stays when nothing was issued."""
        services, today = self.services, self.context.today()
        recipients, award = dialog.recipients(), dialog.award()

        def issued(made: Given) -> None:
            dialog.accept()
            self.page.saved.emit()
            self.say_done(self.tr("%n document(s) issued.", "", len(made.ids)))
            self.print_letters(made.ids)

        def refused(error: Exception) -> None:
            dialog.rest()
            if isinstance(error, UserError):
                dialog.tell(error, self.explain)
            else:
                self.context.messages.show(error)

        job = self.context.jobs.start(
            lambda progress: services.awards.issue(
                services.actor, recipients, award, today=today, progress=progress
            ),
            done=issued,
            failed=refused,
            cancelled=dialog.rest,
            title=self.tr("Issuing letters"),
        )
        dialog.follow(job)

    def _keep_text(self, dialog: LetterDialog) -> None:
        services = self.services
        kept, title = dialog.template.currentData(), dialog.template.currentText()
        asked = TitleDialog(title if kept else "", dialog)

        def save() -> None:
            # the same title changes that text, another one makes a text of its own
            is_same = kept is not None and asked.title.text().strip() == title
            made = services.awards.save_template(
                services.actor,
                kept if is_same else None,
                kind=str(dialog.kind.currentData()),
                title=asked.title.text(),
                body=dialog.body(),
            )
            dialog.load_templates(made.id)

        self.run(asked, save, self.tr("The text is kept."))

    def _remove_text(self, dialog: LetterDialog) -> None:
        services, kept = self.services, dialog.template.currentData()
        self.attempt(lambda: services.awards.remove_template(services.actor, kept))
        dialog.load_templates()

    def print_letters(self, award_ids: Sequence[int], *, is_copy: bool = False) -> None:
        """Show letters before printing; a copy says so and is counted."""
        services, ids = self.services, list(award_ids)
        if (
            is_copy
            and self.attempt(lambda: services.awards.note_copies(services.actor, ids)) is None
        ):
            return
        from friendship_desktop.ui.pages.volunteers import papers  # noqa: PLC0415 - papers load when printed
        from friendship_desktop.ui.printing import print_forms  # noqa: PLC0415 - the same

        fill = papers.filling_letters(self.context, ids, is_copy=is_copy)
        print_forms(self.context, self.page, fill, "F-06.pdf")

    def annul(self, line: AwardLine) -> None:
        """Ask for the reason and annul a letter."""
        services = self.services
        name = line.recipient.ru if self.context.language.language == "ru" else line.recipient.kk
        dialog = AnnulDialog(line.number, name, self.context.today(), self.page)

        def save() -> None:
            reason, day = dialog.draft()
            services.awards.annul(services.actor, line.id, on=day, reason=reason)
            self.say_done(self.tr("{number} is annulled.").format(number=line.number))

        self.run(dialog, save)

    def print_hours(self, volunteer_ids: Sequence[int], *, together: bool) -> None:
        """Ask for the period and show F-08 of each volunteer, or one sheet of all of them."""
        ids = list(volunteer_ids)
        if not ids:
            self.context.messages.say(self.tr("Choose volunteers in the list first."), "info")
            return
        today = self.context.today()
        first_day = (self.tr("&First day"), "first", today.replace(month=1, day=1))
        last_day = (self.tr("&Last day"), "last", today)
        dialog = DaysDialog(
            self.tr("Hours sheet F-08"), self.tr("Show"), [first_day, last_day], self.page
        )

        def save() -> None:
            from friendship_desktop.ui.pages.volunteers import papers  # noqa: PLC0415 - papers load when printed
            from friendship_desktop.ui.printing import print_forms  # noqa: PLC0415 - the same

            first, last = dialog.days()
            in_order(first, last, "last")
            fill = papers.filling_volunteer_hours(self.context, ids, first, last, together=together)
            print_forms(self.context, self.page, fill, "F-08.pdf")

        self.run(dialog, save)
