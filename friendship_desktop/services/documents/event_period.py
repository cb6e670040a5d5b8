"""The events of a period: annex 2 of the consolidated report, and entries for other calendars."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from friendship_desktop.reports.document import PaperLanguage
from friendship_desktop.rules.dates import short_date
from friendship_desktop.rules.reference import item
from friendship_desktop.services.documents.event_words import organiser
from friendship_desktop.services.documents.letterhead import Letterhead
from friendship_desktop.services.events import views
from friendship_desktop.services.events.icalendar import Entry
from friendship_desktop.sheets.tables import Table, Value
from friendship_desktop.texts import Language, Texts, msg

PERIOD = msg("Events")


def period(
    rows: Sequence[views.EventRow],
    first: dt.date,
    last: dt.date,
    head: Letterhead,
    language: Language,
) -> Table:
    """Lay out annex 2 of the consolidated report; only what was held is summed."""
    text = Texts(language).text
    paper = PaperLanguage.RUSSIAN if language is Language.RUSSIAN else PaperLanguage.KAZAKH
    cells: list[list[Value]] = [
        [
            number,
            row.starts_on,
            row.title(language),
            item("event_kind", row.kind).label(language),
            row.place,
            row.participants,
            item("counting_method", row.counting_method).label(language)
            if row.counting_method
            else "",
            row.online_views,
            organiser(row, head.house, paper),
            item("event_status", row.status).label(language),
        ]
        for number, row in enumerate(rows, start=1)
    ]
    held = [row for row in rows if row.status == "held"]
    total = sum(row.participants or 0 for row in held)
    estimated = sum(row.participants or 0 for row in held if row.counting_method == "estimate")
    header = (
        msg("No."), msg("Date"), msg("Title"), msg("Kind of event"), msg("Place"),
        msg("Participants"), msg("How they were counted"), msg("Views online"), msg("Organiser"),
        msg("Status"),
    )  # fmt: skip
    summed = text(msg("Held: {number}"), number=len(held))
    return Table(
        name=text(PERIOD),
        header=[text(one) for one in header],
        rows=cells,
        titles=(
            head.house.ru if language is Language.RUSSIAN else head.house.kk,
            f"{text(PERIOD)}, {short_date(first)} – {short_date(last)}",
        ),
        landscape=True,
        totals=("", "", summed, "", "", total, "", "", "", ""),
        notes=(
            text(msg("Of the participants, by estimate: {number}"), number=estimated),
            text(msg("Views online are not among the participants.")),
        ),
    )


def entry(row: views.EventRow, language: str) -> Entry:
    """Give an event as other calendars take it."""
    return Entry(
        uid=row.public_id,
        summary=row.title(language),
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        place=row.place,
        is_cancelled=row.status == "cancelled",
    )
