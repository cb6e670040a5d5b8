"""The dialogs of when an event takes place: another day, again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from friendship_desktop.services.events.series import Every
from friendship_desktop.services.events.views import EventCard
from friendship_desktop.ui.dialogs.event_fields import Check, EventFieldsDialog, Save
from friendship_desktop.ui.dialogs.record_fields import CalmCombo, date_of

if TYPE_CHECKING:
    from friendship_desktop.ui.context import PageContext


class EventMoveDialog(EventFieldsDialog):
    """Another day, and other times, for an event."""

    def __init__(
        self,
        context: PageContext[Any],
        card: EventCard,
        save: Save,
        check: Check,
        parent: QWidget,
        words: tuple[str, str],
    ) -> None:
        super().__init__(context, card, save, parent, words)
        self.add_tab(self.tr("When"))
        self.add_date("starts_on", self.tr("New first &day"), card.row.starts_on)
        self.add_time("starts_at", self.tr("&Beginning"), card.row.starts_at)
        self.add_time("ends_at", self.tr("&End"), card.row.ends_at)
        self.say_clashes(check, "starts_on", "starts_at", "ends_at")


class RepeatDialog(EventFieldsDialog):
    """How often an event comes again, until when, and without which days."""

    def __init__(
        self,
        context: PageContext[Any],
        card: EventCard,
        save: Save,
        check: Check,
        parent: QWidget,
        words: tuple[str, str],
    ) -> None:
        super().__init__(context, card, save, parent, words)
        self.add_tab(self.tr("Repetition"))
        every = CalmCombo()
        every.show_items(
            [
                (self.tr("Every week"), Every.WEEK),
                (self.tr("Every month"), Every.MONTH),
                (self.tr("Every year"), Every.YEAR),
            ]
        )
        every.setCurrentIndex(0)
        self.add("every", self.tr("&How often"), every)
        self.add_date("until", self.tr("&Last day"), None)
        self.add(
            "without",
            self.tr("&Without these days, a line each"),
            QPlainTextEdit(),
            lambda text: [day for row in text.split() if (day := date_of(row)) is not None],
            wide=True,
        )
        self.say_clashes(check, "every", "until", "without", with_days=True)
