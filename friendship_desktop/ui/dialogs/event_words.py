"""How events are said on the screen: when, who, how many."""

from __future__ import annotations

from PySide6.QtCore import QObject

from friendship_desktop.rules.reference import label
from friendship_desktop.services.events.fields import Organiser
from friendship_desktop.services.events.people import ParticipantRole
from friendship_desktop.services.events.views import EventCard, EventRow, in_language
from friendship_desktop.ui.dialogs.group_slots import time_text
from friendship_desktop.ui.language import LanguageContext

CULTURE = frozenset(
    {
        "festival", "concert", "holiday", "ethnos_day", "exhibition", "contest", "olympiad", "sport",
        "masterclass", "open_lesson", "school_opening", "graduation", "excursion", "open_day", "book",
    }
)  # fmt: skip
HELPING = frozenset({"charity", "volunteer", "caravan"})


def tint(row: EventRow) -> str:
    """Give the tint of an event in the calendar: culture, help, talk, or none for one cancelled."""
    if row.status == "cancelled":
        return "neutral"
    if row.kind in CULTURE:
        return "good"
    return "warning" if row.kind in HELPING else "info"


class EventWords(QObject):
    """Says events in the language of the screen."""

    def __init__(self, language: LanguageContext) -> None:
        super().__init__()
        self._language = language

    @property
    def code(self) -> str:
        """The language of the screen."""
        return str(self._language.language)

    def times(self, row: EventRow) -> str:
        """Write 15:00–17:00, or that it goes on all day."""
        if row.starts_at is None or row.ends_at is None:
            return self.tr("all day")
        return f"{time_text(row.starts_at)}–{time_text(row.ends_at)}"

    def when(self, row: EventRow) -> str:
        """Write the day or days with the times."""
        first = self._language.day_and_weekday(row.starts_on)
        if row.ends_on != row.starts_on:
            first = f"{self._language.date(row.starts_on)} – {self._language.date(row.ends_on)}"
        return f"{first} · {self.times(row)}"

    def kind(self, row: EventRow) -> str:
        """Name its kind."""
        return label("event_kind", row.kind, self.code)

    def status(self, row: EventRow) -> str:
        """Name its status."""
        return label("event_status", row.status, self.code)

    def organisers(self) -> dict[str, str]:
        """Name who may hold an event."""
        return {
            Organiser.HOUSE: self.tr("The House"),
            Organiser.ASSOCIATION: self.tr("An association"),
            Organiser.COUNCIL: self.tr("A council"),
            Organiser.ORGANISATION: self.tr("Another organisation"),
        }

    def organiser(self, row: EventRow) -> str:
        """Say who holds it: the associations by name, else the organiser's own name or kind."""
        names = [in_language(kk, ru, self.code) for kk, ru in row.organisers]
        if row.organiser_name:
            names.insert(0, row.organiser_name)
        elif row.organiser_kind == Organiser.HOUSE or not names:
            names.insert(0, self.organisers()[row.organiser_kind])
        return ", ".join(names)

    def roles(self) -> dict[str, str]:
        """Name what people do at an event."""
        return {
            ParticipantRole.LISTENER: self.tr("listener"),
            ParticipantRole.SPEAKER: self.tr("speaker"),
            ParticipantRole.PERFORMER: self.tr("performer"),
            ParticipantRole.GUEST: self.tr("guest"),
            ParticipantRole.ORGANISER: self.tr("organiser"),
        }

    def counted(self, card: EventCard) -> str:
        """Say how many came and how they were counted; views on screens are said apart."""
        row = card.row
        if row.participants is None:
            words = self.tr("not counted yet")
        else:
            number = self._language.number(row.participants)
            method = label("counting_method", row.counting_method or "estimate", self.code)
            words = f"{number} ({method})"
        if row.online_views:
            views = self.tr("%n view(s) online", "", row.online_views)
            words = f"{words} · {views}"
        return words
