"""What can be done with volunteers: registered, changed, leaving."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from friendship_desktop.services.volunteers.card_writing import VolunteerDraft
from friendship_desktop.services.volunteers.lines import VolunteerLine
from friendship_desktop.ui.dialogs.sheet import StayDialog
from friendship_desktop.ui.dialogs.volunteer import VolunteerDialog
from friendship_desktop.ui.pages.schools.acting import Acting


class PeopleActions(Acting):
    """Acts on the cards of volunteers."""

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
        title = self.tr("Leaves: {name}").format(name=line.full_name)
        last = (self.tr("&Last day"), "left_on", self.context.today())
        dialog = DaysDialog(title, self.tr("Leaves"), [last], self.page)
        self.run(
            dialog,
            lambda: services.volunteers.leave(services.actor, line.id, on=dialog.days()[0]),
            self.tr("The leaving is noted."),
        )


class DaysDialog(StayDialog):
    """One date or more."""

    def __init__(
        self, title: str, verb: str, days: Sequence[tuple[str, str, dt.date]], parent: QWidget
    ) -> None:
        """`days` are the label of each, the field of the service that it fills, and the day proposed."""
        super().__init__(title, verb, parent)
        for label, name, day in days:
            self.add_date(name, label, day, needed=True)

    def days(self) -> list[dt.date]:
        """Give the dates, once submitted."""
        return list(self.values().values())
