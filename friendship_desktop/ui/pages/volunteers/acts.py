"""What can be done with volunteers, their shifts, hours and letters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from friendship_desktop.errors import UserError
from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.volunteering import hours_text
from friendship_desktop.services.volunteers.card_writing import VolunteerDraft
from friendship_desktop.services.volunteers.lines import VolunteerLine
from friendship_desktop.services.volunteers.shift_lines import ShiftLine, Taker
from friendship_desktop.services.volunteers.shifts import ShiftDraft
from friendship_desktop.ui.dialogs.certificates import AnnulDialog
from friendship_desktop.ui.dialogs.group_stay import StayDialog
from friendship_desktop.ui.dialogs.hours import ConfirmDialog, CorrectDialog
from friendship_desktop.ui.dialogs.letter import LetterDialog, TitleDialog
from friendship_desktop.ui.dialogs.record_fields import date_of
from friendship_desktop.ui.dialogs.shift import ShiftDialog, TakeOnDialog
from friendship_desktop.ui.dialogs.volunteer import VolunteerDialog
from friendship_desktop.ui.pages.schools.acting import Acting

if TYPE_CHECKING:
    from friendship_desktop.services.awards.service import AwardLine
    from friendship_desktop.ui.dialogs.preview import Paper, PaperChoice

TEN, NOON = 600, 720


class VolunteerActions(Acting):
    """Acts for the three tabs of the page, and for Today."""

    # --- volunteers -----------------------------------------------------------------------------

    def register(self, shown: Callable[[int], object]) -> VolunteerDialog:
        """Ask who becomes a volunteer; `shown` gets the volunteer that was made."""
        services, today = self.services, self.context.today()
        dialog = VolunteerDialog(
            self.tr("New volunteer"),
            self.tr("Register the volunteer"),
            self.context.language.language,
            VolunteerDraft(today),
            self.page,
            self.find_people,
        )

        def save() -> None:
            made = services.volunteers.register(
                services.actor, dialog.who(), dialog.draft(), today=today
            )
            self.say_done(self.tr("The volunteer is registered."))
            shown(made.id)

        self.run(dialog, save)
        return dialog

    def edit(self, volunteer_id: int) -> None:
        """Change what is known about a volunteer."""
        services = self.services
        card = services.volunteers.card(services.actor, volunteer_id, today=self.context.today())
        dialog = VolunteerDialog(
            card.line.full_name,
            self.tr("Save"),
            self.context.language.language,
            card.draft,
            self.page,
        )
        self.run(
            dialog,
            lambda: services.volunteers.change(services.actor, volunteer_id, dialog.draft()),
            self.tr("The card of the volunteer is saved."),
        )

    def leave(self, line: VolunteerLine) -> None:
        """Ask for the last day of a volunteer, or take the leaving back."""
        services = self.services
        if line.left_on is not None:
            if self.attempt(lambda: services.volunteers.leave(services.actor, line.id, on=None)):
                self.say_done(self.tr("The volunteer serves again."))
            return
        dialog = _DayDialog(
            self.tr("Leaves: {name}").format(name=line.full_name),
            self.tr("Leaves"),
            self.tr("&Last day"),
            self.context.today(),
            self.page,
        )
        self.run(
            dialog,
            lambda: services.volunteers.leave(services.actor, line.id, on=dialog.day()),
            self.tr("The leaving is noted."),
        )

    # --- shifts ---------------------------------------------------------------------------------

    def plan(self, shown: Callable[[int], object], event_id: int | None = None) -> None:
        """Ask what is to be done and when."""
        services = self.services
        draft = ShiftDraft("", "event_support", self.context.today(), TEN, NOON, event_id=event_id)
        dialog = self._shift_dialog(self.tr("New shift"), draft)

        def save() -> None:
            made = services.shifts.plan(services.actor, dialog.draft())
            self.say_done(self.tr("The shift is planned."))
            shown(made.id)

        self.run(dialog, save)

    def change_shift(self, line: ShiftLine) -> None:
        """Change a shift."""
        services = self.services
        draft = ShiftDraft(
            line.task,
            line.area,
            line.day,
            line.starts_at,
            line.ends_at,
            line.needed,
            line.place or "",
            line.is_hazardous,
            line.event_id,
        )
        dialog = self._shift_dialog(line.task, draft)
        self.run(
            dialog,
            lambda: services.shifts.change(services.actor, line.id, dialog.draft()),
            self.tr("The shift is changed."),
        )

    def _shift_dialog(self, title: str, draft: ShiftDraft) -> ShiftDialog:
        services, language = self.services, self.context.language.language
        events = services.shifts.events(services.actor, today=self.context.today())
        return ShiftDialog(title, language, draft, events, self.page)

    def remove_shift(self, line: ShiftLine) -> None:
        """Remove a shift; Undo brings it back with its people."""
        services = self.services
        if self.attempt(lambda: services.shifts.remove(services.actor, line.id)):
            self.say_done(self.tr("The shift is removed."))

    def take_on(self, line: ShiftLine) -> None:
        """Ask who takes a shift."""
        services = self.services
        candidates = services.shifts.candidates(services.actor, line.id)
        dialog = TakeOnDialog(_shift_title(line), candidates, self.page)

        def save() -> None:
            ids, reason = dialog.draft()
            made = services.shifts.take_on(services.actor, line.id, ids, override_reason=reason)
            self.say_done(self.tr("%n volunteer(s) put on the shift.", "", len(made.ids)))
            self._warn(len(made.warned))

        self.run(dialog, save)

    def take_off(self, takers: Sequence[Taker]) -> None:
        """Take volunteers off a shift."""
        services, ids = self.services, [one.id for one in takers]
        if not ids:
            return
        if self.attempt(lambda: services.shifts.take_off(services.actor, ids)):
            self.say_done(self.tr("%n volunteer(s) taken off the shift.", "", len(ids)))

    def _warn(self, count: int) -> None:
        if count:
            self.context.messages.say(
                self.tr(
                    "%n volunteer(s) under 18 serve longer that day than is advised: 4 hours until 15, 6 hours at 16 and 17.",
                    "",
                    count,
                ),
                "warning",
            )

    # --- hours ----------------------------------------------------------------------------------

    def confirm(self, shifts: Sequence[ShiftLine]) -> None:
        """Ask who confirms the hours of some shifts, and which."""
        services, today = self.services, self.context.today()
        waiting = [one for one in shifts if one.day <= today and one.waiting]
        if not waiting:
            self.context.messages.say(
                self.tr("No hours of these shifts wait to be confirmed."), "info"
            )
            return
        title = (
            _shift_title(waiting[0])
            if len(waiting) == 1
            else self.tr("Hours of %n shift(s)", "", len(waiting))
        )
        dialog = ConfirmDialog(title, waiting, self._names(), self.page)

        def save() -> None:
            hours, by = dialog.draft()
            made = services.served_hours.confirm(services.actor, hours, by=by, today=today)
            self.say_done(
                self.tr("%n volunteer(s) confirmed: {hours} h.", "", made.count).format(
                    hours=hours_text(made.quarters)
                )
            )
            self._warn(len(made.warned))

        self.run(dialog, save)

    def correct(self, taker: Taker) -> None:
        """Ask for other hours; the dialog shows what they were."""
        services = self.services
        history = services.served_hours.history(services.actor, taker.id)
        told = "\n".join(
            self.tr("{date}: {hours} h, confirmed by {name}").format(
                date=one.at[:10], hours=hours_text(one.quarters), name=one.confirmed_by
            )
            for one in history
            if one.confirmed_by
        )
        dialog = CorrectDialog(taker, self._names(), told, self.page)

        def save() -> None:
            quarters, by = dialog.draft()
            services.served_hours.correct(
                services.actor, taker.id, quarters=quarters, by=by, today=self.context.today()
            )
            self.say_done(self.tr("The hours are corrected."))

        self.run(dialog, save)

    def absent(self, takers: Sequence[Taker]) -> None:
        """Note that volunteers did not come, or that they did after all."""
        services = self.services
        back = [one.id for one in takers if one.came is False]
        if back and len(back) == len(takers):
            if self.attempt(lambda: services.served_hours.came_after_all(services.actor, back)):
                self.say_done(self.tr("The mark is taken back; the hours wait to be confirmed."))
            return
        ids = [one.id for one in takers if one.came is not False]
        today = self.context.today()
        if not ids:
            return
        if self.attempt(lambda: services.served_hours.absent(services.actor, ids, today=today)):
            self.say_done(self.tr("%n volunteer(s) marked as not come.", "", len(ids)))

    def _names(self) -> list[str]:
        return [one.name for one in self.services.house.accounts() if one.name]

    # --- letters --------------------------------------------------------------------------------

    def letters(self, person_ids: Sequence[int]) -> LetterDialog | None:
        """Ask what is given to people and in which words, and show it before printing."""
        services, today = self.services, self.context.today()
        recipients = services.awards.propose(services.actor, person_ids)
        if not recipients:
            self.context.messages.say(self.tr("Choose volunteers in the list first."), "info")
            return None
        dialog = LetterDialog(
            recipients,
            lambda kind: services.awards.templates(services.actor, kind),
            lambda one, draft: services.awards.preview(services.actor, one, draft),
            self.explain,
            today,
            self.page,
        )

        def save() -> None:
            made = services.awards.issue(
                services.actor, dialog.recipients(), dialog.award(), today=today
            )
            self.say_done(self.tr("%n letter(s) issued.", "", len(made.ids)))
            self.print_letters(made.ids)

        dialog.save_requested.connect(lambda: self._keep_text(dialog))
        self.run(dialog, save)
        return dialog

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

    def print_letters(self, award_ids: Sequence[int], *, is_copy: bool = False) -> None:
        """Show letters before printing; a copy says so and is counted."""
        services, ids = self.services, list(award_ids)
        if (
            is_copy
            and self.attempt(lambda: services.awards.note_copies(services.actor, ids)) is None
        ):
            return
        papers = services.volunteer_papers
        self._print(
            lambda choice: papers.letters(
                services.actor, ids, language=choice.language, is_copy=is_copy
            ),
            "F-06.pdf",
        )

    def annul(self, line: AwardLine) -> None:
        """Ask for the reason and annul a letter."""
        services = self.services
        dialog = AnnulDialog(line.number, line.recipient.kk, self.context.today(), self.page)

        def save() -> None:
            reason, day = dialog.draft()
            services.awards.annul(services.actor, line.id, on=day, reason=reason)
            self.say_done(self.tr("{number} is annulled.").format(number=line.number))

        self.run(dialog, save)

    def print_hours(self, lines: Sequence[VolunteerLine], *, together: bool) -> None:
        """Ask for the period and show F-08 of each volunteer, or one sheet of all of them."""
        if not lines:
            return
        services, today = self.services, self.context.today()
        dialog = _PeriodDialog(
            self.tr("Hours sheet F-08"), today.replace(month=1, day=1), today, self.page
        )
        ids = [one.id for one in lines]

        def save() -> None:
            first, last = dialog.days()
            papers = services.volunteer_papers

            def collect(choice: PaperChoice) -> Any:
                return papers.hours(
                    services.actor,
                    ids,
                    first=first,
                    last=last,
                    language=choice.language,
                    today=today,
                    together=together,
                )

            self._print(collect, "F-08.pdf")

        self.run(dialog, save)

    def _print(self, collect: Callable[[PaperChoice], Any], name: str) -> None:
        from friendship_desktop.ui.dialogs.preview import Paper  # noqa: PLC0415 - papers load when printed
        from friendship_desktop.ui.printing import print_paper  # noqa: PLC0415 - the same

        papers = self.services.volunteer_papers

        def draw(choice: PaperChoice, progress: Any) -> Paper:
            return Paper.of(papers.draw(collect(choice), progress=progress))

        print_paper(self.context, self.page, draw, name)

    # --- dialogs --------------------------------------------------------------------------------

    def run(self, dialog: StayDialog, save: Callable[[], object], done: str = "") -> None:
        """Open a dialog; it stays until `save` went through, and says each refusal at its field."""

        def submit() -> None:
            try:
                save()
            except UserError as error:
                if not dialog.refuse(error, self.explain):
                    self.context.messages.show(error)
                return
            QDialog.accept(dialog)
            self.page.saved.emit()
            if done:
                self.say_done(done)

        dialog.submitted.connect(submit)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class _DayDialog(StayDialog):
    """One date."""

    def __init__(self, title: str, verb: str, label: str, day: dt.date, parent: QWidget) -> None:
        super().__init__(title, verb, parent)
        self._day = self.add_date(label, "left_on", day)

    def day(self) -> dt.date | None:
        """Give the date, once submitted."""
        return date_of(self._day.text())

    @override
    def is_right(self) -> bool:
        return self.is_date(self._day, needed=True)


class _PeriodDialog(StayDialog):
    """From when to when."""

    def __init__(self, title: str, first: dt.date, last: dt.date, parent: QWidget) -> None:
        super().__init__(title, self.tr("Show"), parent)
        self._first = self.add_date(self.tr("&First day"), "first", first)
        self._last = self.add_date(self.tr("&Last day"), "last", last)

    def days(self) -> tuple[dt.date, dt.date]:
        """Give both days, once submitted."""
        return (
            date_of(self._first.text()) or dt.date.min,
            date_of(self._last.text()) or dt.date.min,
        )

    @override
    def is_right(self) -> bool:
        first = self.is_date(self._first, needed=True)
        return self.is_date(self._last, needed=True) and first


def _shift_title(line: ShiftLine) -> str:
    return f"{short_date(line.day)} · {line.task}"
