"""The dialogs of when an event takes place: another day, again and again."""

from __future__ import annotations

from typing_extensions import override

from friendship_desktop.services.events.series import Every
from friendship_desktop.services.events.views import EventCard
from friendship_desktop.ui.dialogs.event_fields import EventFieldsDialog
from friendship_desktop.ui.dialogs.record_fields import date_of


class EventMoveDialog(EventFieldsDialog):
    """Another day, and other times, for an event."""

    card: EventCard
    WATCHED = ("starts_on", "starts_at", "ends_at")

    @override
    def fill(self) -> None:
        self.add_tab(self.tr("When"))
        self.add_date("starts_on", self.tr("New first &day"), self.card.row.starts_on)
        self.add_time("starts_at", self.tr("&Beginning"), self.card.row.starts_at)
        self.add_time("ends_at", self.tr("&End"), self.card.row.ends_at)


class RepeatDialog(EventFieldsDialog):
    """How often an event comes again, until when, and without which days."""

    WATCHED = ("every", "until", "without")
    WITH_DAYS = True

    @override
    def fill(self) -> None:
        self.add_tab(self.tr("Repetition"))
        every = (
            (self.tr("Every week"), Every.WEEK),
            (self.tr("Every month"), Every.MONTH),
            (self.tr("Every year"), Every.YEAR),
        )
        self.add_choice("every", self.tr("&How often"), every, Every.WEEK)
        self.add_date("until", self.tr("&Last day"), None)
        self.add_text(
            "without",
            self.tr("&Without these days, a line each"),
            "",
            read=lambda text: [date_of(row) for row in text.split()],
            wide=True,
        )
