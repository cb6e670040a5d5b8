"""What can be done with shifts: planned, taken, confirmed by somebody else, corrected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.volunteering import hours_text
from friendship_desktop.services.volunteers.shift_lines import ShiftLine, Taker
from friendship_desktop.services.volunteers.shifts import ShiftDraft
from friendship_desktop.ui.dialogs.hours import ConfirmDialog, CorrectDialog
from friendship_desktop.ui.dialogs.shift import ShiftDialog, TakeOnDialog
from friendship_desktop.ui.pages.schools.acting import Acting

TEN, NOON = 600, 720


class ShiftActions(Acting):
    """Acts on shifts and the hours of whoever is on them."""

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
                    hours=self._hours(made.quarters)
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
                date=short_date(one.day), hours=self._hours(one.quarters), name=one.confirmed_by
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

    def _hours(self, quarters: int) -> str:
        return hours_text(quarters, self.context.language.language)

    def _names(self) -> list[str]:
        return [one.name for one in self.services.house.accounts() if one.name]


def _shift_title(line: ShiftLine) -> str:
    return f"{short_date(line.day)} · {line.task}"


def taker_state(taker: Taker, day: dt.date, today: dt.date) -> tuple[str, str]:
    """Say in a pill how it stands with somebody's hours of a shift."""
    translate = QCoreApplication.translate
    if taker.is_confirmed:
        return translate("TakerState", "confirmed"), "good"
    if taker.came is False:
        return translate("TakerState", "did not come"), "neutral"
    if day > today:
        return translate("TakerState", "ahead"), "info"
    return translate("TakerState", "to confirm"), "warning"
