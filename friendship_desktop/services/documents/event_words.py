"""How papers say an event: when it is, who holds it."""

from __future__ import annotations

from friendship_desktop.reports.document import Labels, Named, PaperLanguage
from friendship_desktop.rules.dates import long_date, short_date
from friendship_desktop.services.events import views
from friendship_desktop.services.events.fields import Organiser
from friendship_desktop.texts import msg

ORGANISERS = {
    Organiser.HOUSE: msg("House of Friendship"),
    Organiser.ASSOCIATION: msg("Association"),
    Organiser.COUNCIL: msg("Council"),
    Organiser.ORGANISATION: msg("Organisation"),
}


def _clock(minutes: int) -> str:
    return f"{minutes % 1440 // 60:02}:{minutes % 60:02}"


def _times(row: views.EventRow) -> str:
    if row.starts_at is None or row.ends_at is None:
        return ""
    return f"{_clock(row.starts_at)}–{_clock(row.ends_at)}"


def when(row: views.EventRow, language: PaperLanguage) -> str:
    """Write the day in the language of the sheet; in figures where it has both languages."""
    if row.ends_on != row.starts_on:
        days = f"{short_date(row.starts_on)} – {short_date(row.ends_on)}"
    elif language is PaperLanguage.BOTH:
        days = short_date(row.starts_on)
    else:
        days = long_date(row.starts_on, language)
    return ", ".join(filter(None, (days, _times(row))))


def organiser(row: views.EventRow, head: Named, language: PaperLanguage) -> str:
    """Name whoever holds it: associations, the named organiser, else its kind."""
    names = [views.in_language(kk, ru, language) for kk, ru in row.organisers]
    if row.organiser_name:
        names.insert(0, row.organiser_name)
    elif row.organiser_kind == Organiser.HOUSE:
        names.insert(0, head.joined(language))
    elif not names:
        names.append(Labels(language).text(ORGANISERS[Organiser(row.organiser_kind)]))
    return ", ".join(names)
