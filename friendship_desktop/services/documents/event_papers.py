"""F-04, F-05, badges and the list of a period, filled from the House's data; drawing them is `reports`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from friendship_desktop.errors import UserError
from friendship_desktop.reports.document import Named, PaperLanguage
from friendship_desktop.reports.event_docx import note_document
from friendship_desktop.reports.event_note import EventNote
from friendship_desktop.reports.event_people import (
    Badge,
    Badges,
    SignInLine,
    SignInSheet,
)
from friendship_desktop.rules.access import Actor, require
from friendship_desktop.rules.dates import month_end, month_start
from friendship_desktop.services.documents.event_note import filled_note, note_photos
from friendship_desktop.services.documents.event_period import entry, period
from friendship_desktop.services.documents.event_words import when
from friendship_desktop.services.documents.letterhead import letterhead
from friendship_desktop.services.events import reading, views
from friendship_desktop.services.events.icalendar import calendar_file
from friendship_desktop.sheets.tables import workbook_bytes
from friendship_desktop.store import files
from friendship_desktop.store.database import Database
from friendship_desktop.texts import Language

KEPT = dt.timedelta(days=365)
"""How long a signed list of participants is kept, by the usual term of such lists."""
EMPTY_ROWS = 15


class EventPapers:
    """Makes the papers of events; their language is chosen apart from the screen's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(
        self, actor: Actor, event_id: int, *, language: PaperLanguage, today: dt.date
    ) -> list[EventNote]:
        """Fill F-04: a sheet for each language, with one number (E_NOT_FOUND, E_EVENT_NOT_HELD).

        Only photographs whose consent was checked go into it.
        """
        require(actor, "document.read")
        with self._database.read() as session:
            card = reading.card(session, event_id)
            if card.row.status != "held":
                raise UserError("E_EVENT_NOT_HELD")
            dated = card.note_dated or today
            head, photos = letterhead(session, dated), note_photos(session, event_id)
            return [filled_note(card, one, head, photos, dated) for one in _languages(language)]

    def sign_in(
        self, actor: Actor, event_id: int, *, language: PaperLanguage, today: dt.date
    ) -> list[SignInSheet]:
        """Fill F-05 with whoever is on the list and empty rows below (E_NOT_FOUND)."""
        require(actor, "document.read")
        with self._database.read() as session:
            card, head = reading.card(session, event_id), letterhead(session, today)
            return [
                SignInSheet(
                    language=language,
                    institution=head.institution,
                    house=head.house,
                    event=_named(card),
                    when=when(card.row, language),
                    place=card.row.place,
                    people=tuple(
                        SignInLine(one.name, one.organisation or "") for one in card.participants
                    ),
                    empty_rows=EMPTY_ROWS,
                    kept_until=card.row.ends_on + KEPT,
                    house_code=head.house_code,
                    dated=today,
                )
            ]

    def badges(
        self, actor: Actor, event_id: int, *, language: PaperLanguage, today: dt.date
    ) -> list[Badges]:
        """Fill the badges of everybody on the list (E_NOTHING_TO_PRINT)."""
        require(actor, "document.read")
        with self._database.read() as session:
            card, head = reading.card(session, event_id), letterhead(session, today)
        made = tuple(
            Badge(one.name, one.organisation or "", one.badge)
            for one in card.participants
            if one.badge
        )
        if not made:
            raise UserError("E_NOTHING_TO_PRINT")
        return [Badges(language, head.house, _named(card), made, head.house_code, today)]

    def notes_of(
        self, actor: Actor, month: dt.date, *, language: PaperLanguage, today: dt.date
    ) -> list[EventNote]:
        """Fill F-04 of every event of a month whose note has its number (E_NOTHING_TO_PRINT)."""
        return [
            sheet
            for event_id in self._in_month(actor, month, lambda row: row.has_note)
            for sheet in self.note(actor, event_id, language=language, today=today)
        ]

    def sign_ins_of(
        self, actor: Actor, month: dt.date, *, language: PaperLanguage, today: dt.date
    ) -> list[SignInSheet]:
        """Fill F-05 of every event of a month that is planned (E_NOTHING_TO_PRINT)."""
        return [
            sheet
            for event_id in self._in_month(actor, month, lambda row: row.status == "planned")
            for sheet in self.sign_in(actor, event_id, language=language, today=today)
        ]

    def _in_month(
        self, actor: Actor, month: dt.date, fits: Callable[[views.EventRow], bool]
    ) -> list[int]:
        require(actor, "event.read")
        days = month_start(month), month_end(month)
        with self._database.read() as session:
            rows = reading.rows_where(session, *reading.overlapping(*days))
        ids = [row.id for row in rows if fits(row)]
        if not ids:
            raise UserError("E_NOTHING_TO_PRINT")
        return ids

    def write_word(
        self,
        actor: Actor,
        event_id: int,
        path: Path,
        *,
        language: PaperLanguage,
        today: dt.date,
    ) -> None:
        """Write F-04 as a document of Word (what `note` refuses, E_PAPER_FILE)."""
        data = note_document(self.note(actor, event_id, language=language, today=today))
        with files.refusals(path):
            files.write(path, data)

    # --- a period -------------------------------------------------------------------------------

    def write_period(
        self,
        actor: Actor,
        first: dt.date,
        last: dt.date,
        path: Path,
        *,
        language: Language,
        now: dt.datetime,
    ) -> int:
        """Write the events of a period as Excel in the columns of annex 2, or as iCalendar (.ics).

        Give how many there are. Raises E_DATES_ORDER, E_NOTHING_TO_PRINT, E_PAPER_FILE.
        """
        require(actor, "document.read")
        if last < first:
            raise UserError("E_DATES_ORDER")
        with self._database.read() as session:
            rows = reading.rows_where(session, *reading.overlapping(first, last))
            head = letterhead(session, min(last, now.date()))
        if not rows:
            raise UserError("E_NOTHING_TO_PRINT")
        if path.suffix.lower() == ".ics":
            data = calendar_file([entry(row, str(language)) for row in rows], stamp=now)
        else:
            table = period(rows, first, last, head, language)
            data = workbook_bytes([table], created=now.date())
        with files.refusals(path):
            files.write(path, data)
        return len(rows)


def _languages(language: PaperLanguage) -> tuple[PaperLanguage, ...]:
    """Give the sheets of an official paper: one language each."""
    if language is PaperLanguage.BOTH:
        return PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN
    return (language,)


def _named(card: views.EventCard) -> Named:
    return Named(card.row.title_kk or "", card.row.title_ru or "")
