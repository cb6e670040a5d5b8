"""The columns of the list of events."""

from __future__ import annotations

from friendship_desktop.services.events.views import EventRow
from friendship_desktop.ui.dialogs.event_words import EventWords
from friendship_desktop.ui.language import LanguageContext
from friendship_desktop.ui.noop import QT_TRANSLATE_NOOP
from friendship_desktop.ui.pages.events.card import STATUS_TINTS
from friendship_desktop.ui.tables import Column


def columns(language: LanguageContext, words: EventWords) -> tuple[Column[EventRow], ...]:
    """Say the day with its times, the title with its kind, how many came, how it stands."""
    return (
        Column(
            "day",
            QT_TRANSLATE_NOOP("EventsPage", "Day"),
            lambda row: language.date(row.starts_on),
            sort=lambda row: row.starts_on.toordinal() * 1440 + (row.starts_at or 0),
            sub=words.times,
            width=104,
        ),
        Column(
            "title",
            QT_TRANSLATE_NOOP("EventsPage", "Event"),
            lambda row: row.title(words.code),
            sub=words.kind,
        ),
        Column(
            "participants",
            QT_TRANSLATE_NOOP("EventsPage", "Participants"),
            lambda row: "" if row.participants is None else language.number(row.participants),
            sort=lambda row: row.participants or 0,
            width=120,
            right=True,
        ),
        Column(
            "status",
            QT_TRANSLATE_NOOP("EventsPage", "Status"),
            lambda _row: "",
            sort=lambda row: row.status,
            pill=lambda row: (words.status(row), STATUS_TINTS[row.status]),
            width=130,
        ),
    )
